# The cart: lines, saved for later, summary.
cart-to-fix = { $count ->
    [one] { $count } ligne à corriger
   *[other] { $count } lignes à corriger
 }
cart-empty = Votre panier est vide
cart-empty-detail = Ajoutez des produits du catalogue ou collez une commande entière.
cart-saved = Enregistré
cart-sending = Enregistrement…
cart-kept = Conservé dans ce navigateur, sera envoyé
cart-export = Télécharger en CSV
cart-clear = Vider le panier
cart-undo = Annuler
cart-removed = { $sku } retiré
cart-cleared = { $count ->
    [one] { $count } ligne retirée
   *[other] { $count } lignes retirées
 }
cart-parked = { $count ->
    [one] { $count } ligne mise de côté
   *[other] { $count } lignes mises de côté
 }
cart-later = Mettre de côté
cart-later-sku = Mettre de côté : { $sku }
cart-later-title = Mis de côté
cart-back = Remettre au panier
cart-remove = Retirer
cart-remove-sku = Retirer { $sku }
cart-use-sku = Utiliser { $sku }
cart-lines = Lignes du panier
cart-list-price = Tarif { $price }
cart-why = Pourquoi ce prix
cart-why-list = { $price } l’unité à partir de { $quantity } unités, tarif { $list }
cart-why-below = { $percent } sous le prix tarif de { $price }
cart-price-changed = Prix modifié : { $before } avant, { $now } maintenant
cart-price-accept = Compris
cart-only-invalid = N’afficher que celles-ci
cart-show-all = Afficher toutes les lignes
cart-more = Afficher plus de lignes
cart-shown = { $shown } sur { $total }
cart-summary = Récapitulatif
cart-total = Total hors taxes
cart-not-counted = Les lignes à corriger ne sont pas dans le total.
cart-minimum = Minimum de commande
cart-shortfall = Encore { $missing } pour le minimum de { $minimum }
cart-reached = { $minimum } atteint
cart-container = Conteneur
cart-container-best = Le plus juste
cart-container-20 = 20′
cart-container-40 = 40′
cart-container-40-hc = 40′ HC
cart-shipments = Expédié depuis
cart-unpromised = Pas encore de date
cart-credit = Encours autorisé
cart-credit-open = { $open } disponibles sur { $limit }
cart-credit-short = Cette commande dépasse de { $amount } l’encours disponible.
cart-park = { $count ->
    [one] Mettre { $count } ligne de côté et commander
   *[other] Mettre { $count } lignes de côté et commander
 }
cart-full = Le panier contient au plus { $maximum } lignes, celles de côté comprises.

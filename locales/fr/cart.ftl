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
cart-later-sku = Mettre de côté : { $sku }
cart-later-title = Mis de côté
cart-back = Remettre au panier
cart-remove = Retirer
cart-remove-sku = Retirer { $sku }
cart-use-sku = Utiliser { $sku }
cart-lines = Lignes du panier
cart-list-price = Tarif { $price }
cart-why = Pourquoi ce prix
cart-why-list = { $price } l’unité à partir de { $quantity } unités, tarif { $list }
cart-why-below = { $percent } sous le prix catalogue de { $price }
cart-price-changed = Prix modifié : { $before } avant, { $now } maintenant
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
cart-container-best = Le plus adapté
cart-container-20 = 20′
cart-container-40 = 40′
cart-container-40-hc = 40′ HC
cart-shipments = Expédié depuis
cart-unpromised = Pas encore de date
cart-credit = Ligne de crédit
cart-credit-open = { $open } disponibles sur { $limit }
cart-credit-short = Cette commande dépasse de { $amount } le crédit disponible.
cart-park = { $count ->
    [one] Mettre { $count } ligne de côté et commander
   *[other] Mettre { $count } lignes de côté et commander
 }
cart-full = Le panier contient au plus { $maximum } lignes, celles de côté comprises.
cart-costs = Coûts et marge
cart-costs-of = Coûts et marge de { $sku }
cart-costs-shipment = Ouvrir dans le calculateur de coût rendu
cart-costs-loading = Calcul des coûts…
cart-costs-no-rates = Les taux de droit n’ont pas pu être chargés. Décochez puis cochez « Coûts et marge » pour réessayer.
cart-costs-price = Prix d’achat à l’unité
cart-costs-landed = Coût rendu, { $market }
cart-costs-cleared = sans importation : livré depuis le territoire douanier
cart-costs-rebate = RFA prévue
cart-costs-net = Coût net-net
cart-costs-margin = Marge au prix public
cart-costs-estimate = Estimation
cart-costs-basis = Droits et redevances du jour, sans fret ni taxe récupérable ; RFA au palier prévu en fin de période.
cart-costs-no-rebates = RFA non chargées
cart-costs-no-price = Pas de prix
cart-costs-no-code = Inconnu : le catalogue n’a pas de code douanier
cart-costs-no-origin = Inconnu : le catalogue n’a pas de pays d’origine
cart-costs-no-duty = Inconnu : aucun taux de droit pour ce code, { $market }
cart-costs-duty-unknown = Inconnu : le droit demande des chiffres absents du catalogue
cart-costs-no-market = Inconnu : pas de règles d’importation, { $market }
cart-costs-no-exchange = Inconnu : pas de taux de change de { $from } vers { $to }
cart-costs-no-retail = Pas de prix public dans cette devise
cart-costs-not-worked-out = Calcul impossible
cart-costs-carton = { $units ->
    [one] Un carton de plus ({ $units } pièce) ajoute { $amount }.
   *[other] Un carton de plus ({ $units } pièces) ajoute { $amount }.
 }
cart-costs-carton-price = L’unité coûte alors { $price }.
cart-costs-carton-rebate = RFA prévue : { $rebate }.
cart-effects = Ce que changerait une commande plus forte
cart-effects-earns = { $agreement } : cette commande rapporte aussitôt { $amount }.
cart-effects-reaches = { $agreement } : cette commande atteint le palier { $tier } et rapporte aussitôt { $amount }.
cart-effects-break = Prochain palier de prix, { $sku } : { $words }
cart-effects-room = Il reste { $volume } et { $weight } dans le dernier { $container }.
cart-effects-room-cartons = { $cartons ->
    [one] Environ { $cartons } carton de { $sku } le remplit ; ensuite commence un autre conteneur.
   *[other] Environ { $cartons } cartons de { $sku } le remplissent ; ensuite commence un autre conteneur.
 }
cart-order-waiting = Une commande de { $total } a été envoyée et reste sans réponse. Ce que vous modifiez ici n’en fait pas partie.
cart-order-waiting-open = Voir la commande
cart-other-market = Prix et stock affichés pour ce pays : { $shown }. Pays de votre adresse de livraison : { $country }. La commande suivra les prix et le stock du pays de livraison.

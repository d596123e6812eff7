# The catalogue: searching, narrowing, ordering from the row.
catalogue-count = { $count ->
    [one] { $count } produit
   *[other] { $count } produits
 }
catalogue-matching = { $count ->
    [one] { $count } produit correspond à « { $words } » en { $took } ms
   *[other] { $count } produits correspondent à « { $words } » en { $took } ms
 }
catalogue-from-server = { $count ->
    [one] { $count } produit · le catalogue complet se charge
   *[other] { $count } produits · le catalogue complet se charge
 }
catalogue-terms = vos prix, niveau { $tier }
catalogue-terms-from = vos prix, niveau { $tier }, départ { $warehouse }
catalogue-invitation = Connectez-vous pour voir vos prix et le stock, et commander depuis la ligne.
catalogue-kept = Pas de connexion. Vous voyez le catalogue gardé dans ce navigateur ; prix et stock ont pu changer.
catalogue-kept-since = Pas de connexion. Vous voyez le catalogue du { $moment } ; prix et stock ont pu changer.
catalogue-filters = Filtres
catalogue-active-filters = Filtres actifs
catalogue-remove-filter = Retirer le filtre : { $filter }
catalogue-clear-filters = Effacer les filtres
catalogue-show = { $count ->
    [one] Voir { $count } produit
   *[other] Voir { $count } produits
 }
catalogue-category = Catégorie
catalogue-brand = Marque
catalogue-in-stock-at = En stock à
catalogue-in-stock-chip = En stock : { $warehouse }
catalogue-origin = Origine
catalogue-you = Vous
catalogue-purchased = Déjà acheté
catalogue-price = Prix unitaire
catalogue-price-from = De
catalogue-price-to = À
catalogue-price-range = De { $low } à { $high }
catalogue-price-unreadable = Saisissez un montant
catalogue-from-price = À partir de { $price }
catalogue-to-price = Jusqu’à { $price }
catalogue-facet-all = Tous : { $count }
catalogue-facet-fewer = Moins
catalogue-sort = Trier
catalogue-sort-relevance = Pertinence
catalogue-sort-name = Nom
catalogue-sort-sku = SKU
catalogue-sort-price-up = Prix croissant
catalogue-sort-price-down = Prix décroissant
catalogue-sort-newest = Nouveautés
catalogue-density = Densité
catalogue-density-comfortable = Fiches
catalogue-density-standard = Lignes
catalogue-density-compact = Compact
catalogue-export = Exporter
catalogue-export-filtered = Cette liste ({ $count })
catalogue-export-selected = Sélection ({ $count })
catalogue-export-all = Tout le catalogue
catalogue-printed = { $shown } lignes affichées sur { $total } ; exportez la liste pour les avoir toutes.
catalogue-column-picture = Image
catalogue-column-product = Produit
catalogue-column-rule = Mini · multiple
catalogue-column-list = Tarif
catalogue-column-price = Votre prix
catalogue-column-saved = Remise
catalogue-column-available = Disponible
catalogue-column-quantity = Quantité
catalogue-add = Ajouter
catalogue-in-cart = { $units } au panier
catalogue-select = Sélectionner
catalogue-select-all = { $count ->
    [one] Sélectionner { $count } produit
   *[other] Sélectionner les { $count } produits
 }
catalogue-select-none = Effacer la sélection
catalogue-selected = { $count ->
    [one] { $count } sélectionné
   *[other] { $count } sélectionnés
 }
catalogue-selection = Sélection
catalogue-add-selected = Ajouter à la quantité minimale
catalogue-left-selected = { $count ->
    [one] { $count } produit n’a pas pu être ajouté et reste sélectionné
   *[other] { $count } produits n’ont pas pu être ajoutés et restent sélectionnés
 }
catalogue-none = Aucun produit
catalogue-none-match = Rien ne correspond à « { $words } »
catalogue-none-detail = Essayez moins de mots ou d’autres, une partie de SKU ou une marque.
catalogue-none-filtered = Les filtres ne laissent rien. Effacez-les ou choisissez-en d’autres.
catalogue-did-you-mean = Vouliez-vous dire { $sku } ?
catalogue-clear-words = Effacer la recherche
catalogue-keys = Clavier
catalogue-key-search = Rechercher
catalogue-key-rows = Parcourir les lignes
catalogue-key-open = Ouvrir le produit ; dans une quantité, l’ajouter
catalogue-key-quantity = Saisir la quantité de la ligne
catalogue-key-add = Ajouter la ligne au panier
catalogue-key-select = Sélectionner la ligne
catalogue-key-carton = Dans une quantité : un carton de plus ou de moins
catalogue-key-back = D’une quantité aux lignes

# Les mots du métier communs à plusieurs pages : règles, stock, chargement, anomalies de ligne.
trade-rule = Minimum { $minimum } · multiples de { $multiple }
trade-rule-carton = Minimum { $minimum } · multiples de { $multiple } · carton de { $carton }
trade-rule-maximum = maximum { $maximum }
trade-rule-short = { $minimum } · ×{ $multiple }
trade-units = { $count ->
    [one] { $count } unité
   *[other] { $count } unités
 }
trade-cartons = { $count ->
    [one] { $count } carton
   *[other] { $count } cartons
 }
trade-cartons-units = { $cartons } = { $units }
trade-cartons-loose = { $cartons } + { $units }
trade-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
 }
trade-volume = { $volume } m³
trade-weight = { $weight } kg
trade-quantity-of = Quantité de { $sku }
trade-decrease = Un pas de moins
trade-increase = Un pas de plus
trade-refused-zero = Saisissez une quantité
trade-refused-minimum = Le minimum est { $above }
trade-refused-multiple = Doit être un multiple de { $multiple } : { $below } ou { $above }
trade-refused-multiple-above = Doit être un multiple de { $multiple } : { $above }
trade-refused-multiple-below = Doit être un multiple de { $multiple } : { $below }
trade-refused-maximum = Le maximum est { $below }
trade-refused-nothing = Aucune quantité de ce produit ne peut être commandée. Contactez votre commercial.
trade-use-quantity = Prendre { $quantity }
trade-unknown-sku = SKU inconnu
trade-withdrawn = N’est plus vendu
trade-no-price = Pas de prix dans cette devise
trade-too-large = Quantité trop grande
trade-ready = En stock
trade-ready-units = { $units } en stock
trade-ready-part = { $ready } en stock, { $later } le { $date }
trade-ready-part-unknown = { $ready } en stock, { $missing } sans date
trade-later = { $units } le { $date }
trade-back-on = De retour le { $date }
trade-out-of-stock = Rupture de stock
trade-next-break = { $units } de plus : { $percent } de remise, soit { $amount } d’économie
trade-container-twenty = Conteneur 20′
trade-container-forty = Conteneur 40′
trade-container-forty-high = Conteneur 40′ high cube
trade-containers-full = { $count } pleins + { $percent }
trade-by-weight = au poids
trade-by-volume = au volume
trade-status-placed = Passée
trade-status-confirmed = Confirmée
trade-status-shipped = Expédiée
trade-status-delivered = Livrée
trade-status-cancelled = Annulée
trade-status-credit-note = Avoir

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
trade-kilograms = kg
trade-quantity-of = Quantité de { $sku }
trade-decrease = Un pas de moins
trade-increase = Un pas de plus
trade-refused-zero = Saisissez une quantité
trade-refused-minimum = Le minimum est { $above }
trade-refused-multiple = Doit être un multiple de { $multiple } : { $below } ou { $above }
trade-refused-multiple-above = Doit être un multiple de { $multiple } : { $above }
trade-refused-multiple-below = Doit être un multiple de { $multiple } : { $below }
trade-refused-maximum = Le maximum est { $below }
trade-refused-nothing = Aucune quantité de ce produit ne peut être commandée. Contactez votre commercial.
trade-use-quantity = Prendre { $quantity }
trade-use-quantity-in-all = Prendre { $quantity } (= { $total })
trade-with-cart = { $total } avec les { $present } de votre panier
trade-unknown-sku = SKU inconnu
trade-withdrawn = N’est plus vendu
trade-no-price = Pas de prix dans cette devise
trade-too-large = Quantité trop grande
trade-ready = En stock
trade-ready-units = { $units } en stock
trade-ready-part = { $ready } en stock, { $later } le { $date }
trade-part-undated = { $promised }, { $missing } sans date
trade-later = { $units } le { $date }
trade-back-on = De retour le { $date }
trade-out-of-stock = Rupture de stock
trade-next-break = { $units } de plus : { $percent } de remise, soit { $amount } d’économie
trade-container-twenty = Conteneur 20′
trade-container-forty = Conteneur 40′
trade-container-forty-high = Conteneur 40′ high cube
trade-containers-full = { $count ->
    [one] { $count } plein + { $percent }
   *[other] { $count } pleins + { $percent }
}
trade-by-weight = au poids
trade-by-volume = au volume
trade-status-placed = Passée
trade-status-confirmed = Confirmée
trade-status-shipped = Expédiée
trade-status-delivered = Livrée
trade-status-cancelled = Annulée
trade-status-credit-note = Avoir
trade-incoterm-exw = À l’usine
trade-incoterm-exw-detail = Vous enlevez à notre entrepôt et prenez là frais et risques.
trade-incoterm-fca = Franco transporteur
trade-incoterm-fca-detail = Nous remettons la marchandise, dédouanée à l’export, à votre transporteur.
trade-incoterm-fas = Franco le long du navire
trade-incoterm-fas-detail = Nous plaçons la marchandise le long de votre navire au port de départ.
trade-incoterm-fob = Franco à bord
trade-incoterm-fob-detail = Nous chargeons la marchandise sur votre navire, dédouanée à l’export.
trade-incoterm-cfr = Coût et fret
trade-incoterm-cfr-detail = Nous payons le fret maritime ; le risque est à vous dès le chargement.
trade-incoterm-cif = Coût, assurance et fret
trade-incoterm-cif-detail = Nous payons fret et assurance de base ; le risque est à vous dès le chargement.
trade-incoterm-cpt = Port payé jusqu’à
trade-incoterm-cpt-detail = Nous payons le transport ; le risque est à vous dès le premier transporteur.
trade-incoterm-cip = Port payé, assurance comprise, jusqu’à
trade-incoterm-cip-detail = Nous payons transport et assurance tous risques ; le risque est à vous dès le premier transporteur.
trade-incoterm-dap = Rendu au lieu de destination
trade-incoterm-dap-detail = Nous livrons chez vous ; vous dédouanez et payez droits et taxes.
trade-incoterm-dpu = Rendu au lieu, déchargé
trade-incoterm-dpu-detail = Nous livrons et déchargeons ; vous payez droits et taxes.
trade-incoterm-ddp = Rendu droits acquittés
trade-incoterm-ddp-detail = Nous livrons chez vous, droits et taxes payés.
trade-entry-not-a-number = Saisissez un nombre entier
trade-entry-negative = Saisissez une quantité supérieure à zéro
trade-entry-fraction = Unités entières seulement
trade-entry-ambiguous = Peut se lire de deux façons. Écrivez-le sans séparateur.
trade-entry-unknown-unit = Commandez en unités ou en cartons
trade-tier = { $tier ->
    [platinum] Platine
    [gold] Or
    [silver] Argent
    [bronze] Bronze
    [registered] Enregistré
   *[other] { $tier }
 }
trade-credit-used = { $used } utilisés sur { $limit }
trade-credit-unlimited = { $used } utilisés, sans limite

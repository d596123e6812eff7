# The list of orders and one order.
orders-detail = Ce qui a été commandé, par qui, et où cela en est.
orders-shown = { $shown } sur { $total }
orders-more = Afficher plus
orders-new = Nouvelle commande
orders-none = Pas encore de commande
orders-none-detail = Votre première commande apparaîtra ici dès qu’elle sera passée.
orders-none-found = Aucune commande ne correspond
orders-none-found-detail = Essayez d’autres mots, d’autres dates ou un autre statut.
orders-all = Afficher toutes les commandes
orders-search = Commande, n° de bon de commande, SKU ou produit
orders-status = Statut
orders-any-status = Tous les statuts
orders-from = Passée à partir du
orders-to = Passée jusqu’au
orders-mine = Seulement les miennes
orders-company = Société
orders-any-company = Toutes les sociétés
orders-select = Sélection
orders-select-all = Sélectionner tout ce qui est affiché
orders-select-one = Sélectionner la commande { $number }
orders-number = Commande
orders-date = Passée le
orders-po-number = Bon de commande
orders-ship-to = Livraison
orders-lines = Lignes
orders-units = Unités
orders-total = Total
orders-export = Exporter en CSV
orders-export-all = Toutes les commandes
orders-export-filtered = Celles du filtre
orders-export-selected = Celles sélectionnées ({ $count })
order-path = Chemin
order-all = Toutes les commandes
order-detail = Passée le { $date }
order-detail-po = Passée le { $date } · bon { $number }
order-number-copied = { $number } copié
order-copy-number = Copier le numéro
order-csv = CSV
order-print = Imprimer
order-reorder = Commander à nouveau
order-placed-now = La commande { $number } est passée. Nous la confirmerons sous peu.
order-timeline = Suivi
order-prepaid = Paiement d’avance
order-terms-days = { $days } jours net
order-placed-by = Passée par
order-incoterm = Incoterm
order-terms = Conditions de paiement
order-requested-date = Date souhaitée
order-load = Chargement
order-note = Note
order-newer = Plus récente
order-older = Plus ancienne
order-product = Produit
order-quantity = Quantité
order-unit-price = Prix unitaire
order-amount = Montant
order-price-list = Tarif
order-promised = Promis
order-goods-total = Total marchandises hors taxes
order-not-in-catalogue = retiré du catalogue
order-reorder-title = Recommander { $number }
order-reorder-detail = Les prix et règles du jour s’appliquent. Les écarts sont affichés.
order-price-changed = { $before } → { $now }
order-add-lines = { $count ->
    [one] Ajouter { $count } ligne au panier
   *[other] Ajouter { $count } lignes au panier
 }
order-added = { $count ->
    [one] { $count } ligne ajoutée au panier
   *[other] { $count } lignes ajoutées au panier
 }
order-to-cart = Voir le panier
order-not-added = Le panier ne peut pas en prendre autant. Rien n’a été ajouté.

# Checkout: filling in, reviewing, placing.
checkout-detail = Vérifiez chaque chiffre, puis passez la commande une seule fois.
checkout-empty = Rien à commander
checkout-empty-detail = Votre panier est vide. Ajoutez d’abord des produits.
checkout-delivery = Livraison
checkout-no-address = Votre société n’a pas encore d’adresse. Un administrateur peut en ajouter une.
checkout-add-address = Ajouter une adresse
checkout-date-past = Cette date est passée. Choisissez aujourd’hui ou plus tard.
checkout-late = Ne peuvent pas tous arriver à temps : { $skus }
checkout-po-number-long = Un numéro de bon de commande compte 64 caractères au plus.
checkout-note-long = Une note compte { $most } caractères au plus ; celle-ci en a { $count }.
checkout-review = Lignes de la commande
checkout-price-source = { $list }, dès { $quantity }
checkout-fix-in-cart = Corriger dans le panier
checkout-by-warehouse = Par entrepôt
checkout-shortfall = Encore { $missing } pour atteindre le minimum de { $minimum }
checkout-credit = Ligne de crédit
checkout-credit-unlimited = Sans limite
checkout-credit-used = Utilisé
checkout-credit-open = Disponible
checkout-credit-after = Utilisé après cette commande
checkout-credit-short = Dépasse la ligne de crédit de { $amount }
checkout-before = Avant
checkout-now = Maintenant
checkout-changes = Ce qui a changé
checkout-changed = Les prix ou le stock ont changé entre-temps : { $before } devient { $now }. Rien n’a été commandé. Vérifiez et confirmez.
checkout-prices-changed = Des prix unitaires ont changé entre-temps ; le total est le même. Rien n’a été commandé. Vérifiez et confirmez.
checkout-stock-changed = Le stock a changé entre-temps : moins d’articles sont prêts, ou ils arrivent plus tard ou d’un autre entrepôt. Rien n’a été commandé. Vérifiez et confirmez.
checkout-terms-changed = Les conditions de paiement ont changé entre-temps. Rien n’a été commandé. Vérifiez et confirmez.
checkout-price-changed = Prix modifié : { $before } avant, { $now } maintenant
checkout-place = Passer la commande · { $total }
checkout-place-unpriced = Passer la commande
checkout-confirm = Confirmer à { $total }
checkout-still-missing = Encore à corriger :
checkout-lines-to-correct = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
checkout-try-again = Réessayer
checkout-unknown = Nous ne savons pas encore si la commande est passée. Réessayer est sans risque : c’est une seule commande, quel que soit le nombre d’envois.
checkout-once = Un clic, une commande : ni le double clic, ni le rechargement, ni un second onglet ne commandent deux fois.
checkout-withdraw = Abandonner cette tentative
checkout-withdraw-detail = Le serveur est d’abord interrogé : une commande déjà passée est maintenue.
checkout-withdrawn = La tentative est abandonnée. Rien n’a été commandé.
checkout-had-arrived = La commande était déjà passée.
checkout-other-market = Le catalogue et le panier affichent prix et stock pour ce pays : { $shown }. Pays de livraison de cette commande : { $country }. Les prix et dates ci-dessous valent pour le pays de livraison.
checkout-payment = Paiement

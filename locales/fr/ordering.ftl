# Ordering straight from rows, variants and products.
ordering-bar = Quantités saisies
ordering-refused = { $count ->
    [one] { $count } quantité à corriger
   *[other] { $count } quantités à corriger
 }
ordering-add-lines = { $count ->
    [one] Ajouter { $count } ligne au panier
   *[other] Ajouter { $count } lignes au panier
 }
ordering-added = { $count ->
    [one] { $count } ligne est dans votre panier
   *[other] { $count } lignes sont dans votre panier
 }
ordering-added-one = { $quantity } × { $sku } dans votre panier
ordering-undo = Annuler
ordering-too-many-lines = Un panier contient au plus { $count } lignes. Rien n’a été ajouté.
ordering-switch-market = Afficher pour : { $country }

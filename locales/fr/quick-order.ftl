# Quick order: the grid, what came of each row, files.
quick-order-detail = Collez depuis Excel ou saisissez SKU et quantité. Entrée passe à la ligne suivante, Maj+↑↓ ajoute ou retire un carton.
quick-order-detail-touch = Collez depuis Excel ou saisissez SKU et quantité.
quick-order-upload = Importer un CSV
quick-order-template = Télécharger le modèle
quick-order-paste = Coller des lignes
quick-order-paste-label = Lignes
quick-order-paste-hint = Une ligne par SKU et quantité, séparés par tabulation, virgule, point-virgule ou espace. Un en-tête ne gêne pas.
quick-order-paste-check = Vérifier ces lignes
quick-order-added = { $count ->
    [one] { $count } ligne ajoutée
   *[other] { $count } lignes ajoutées
 }
quick-order-changed = { $count ->
    [one] { $count } ligne modifiée
   *[other] { $count } lignes modifiées
 }
quick-order-refused = { $count ->
    [one] { $count } ligne refusée
   *[other] { $count } lignes refusées
 }
quick-order-in-cart = { $count ->
    [one] { $count } ligne au panier
   *[other] { $count } lignes au panier
 }
quick-order-rows-in = { $count ->
    [one] { $count } ligne reçue, aucune perdue
   *[other] { $count } lignes reçues, aucune perdue
 }
quick-order-download-refused = Télécharger les lignes refusées
quick-order-undo = Annuler
quick-order-clear = Effacer toutes les lignes
quick-order-clear-added = Masquer ce qui est au panier
quick-order-grid = Lignes de la commande rapide
quick-order-footer = Total des lignes
quick-order-column-row = Ligne
quick-order-column-sku = SKU
quick-order-column-product = Produit
quick-order-column-quantity = Quantité
quick-order-column-unit = Unité
quick-order-column-cartons = Cartons
quick-order-column-price = Prix unitaire
quick-order-column-amount = Montant
quick-order-column-result = Résultat
quick-order-column-reason = Motif
quick-order-column-pasted = Tel que collé
quick-order-sku = SKU ou nom du produit
quick-order-quantity-of-row = Quantité de la ligne { $row }
quick-order-remove-row = Retirer la ligne { $row }
quick-order-rule-title = Minimum et multiple de commande
quick-order-waiting = Vérification…
quick-order-result-added = Ajoutée
quick-order-result-break = Ajoutée · palier de prix atteint
quick-order-result-in-cart = Au panier
quick-order-result-merged = Lignes { $rows } réunies
quick-order-result-merged-count = { $count ->
    [one] { $count } ligne réunie
   *[other] { $count } lignes réunies
 }
quick-order-in-all = { $total } au total
quick-order-same-product = Même produit que la ligne { $row }
quick-order-merge = Réunir
quick-order-merge-all = Réunir les lignes du même produit
quick-order-printed = { $shown } lignes affichées sur { $total }.
quick-order-sku-missing = SKU manquant
quick-order-quantity-missing = Quantité manquante
quick-order-no-carton = Non conditionné en cartons : saisissez des unités
quick-order-did-you-mean = SKU inconnu. Vouliez-vous dire { $sku } ?
quick-order-use = L’utiliser
quick-order-remove = Retirer
quick-order-add = Ajouter au panier
quick-order-added-to-cart = { $count ->
    [one] { $count } ligne ajoutée au panier
   *[other] { $count } lignes ajoutées au panier
 }
quick-order-to-cart = Voir le panier
quick-order-cart-full = Le panier contient au plus { $maximum } lignes. Rien n’a été ajouté ; validez ou retirez-en d’abord.
quick-order-too-many-rows = { $count } lignes dépassent les { $maximum } possibles ici. Rien n’a été repris ; scindez la liste.
quick-order-file-read = { $count ->
    [one] { $count } ligne lue dans { $name }
   *[other] { $count } lignes lues dans { $name }
 }
quick-order-file-large = { $name } pèse { $size } Mo ; ici, { $most } Mo au plus. Scindez-le ou demandez à votre responsable du réseau de l’importer.
quick-order-file-unreadable = { $name } n’a pas pu être lu. Choisissez-le à nouveau.
quick-order-file-workbook = { $name } est un classeur Excel. Copiez les cellules et collez-les ici, ou enregistrez-le en « CSV UTF-8 ».
quick-order-file-encoding = L’encodage de { $name } est incertain. Enregistrez-le en « CSV UTF-8 » et importez-le à nouveau. Rien n’a été repris.
quick-order-file-empty = { $name } ne contient aucune ligne.
quick-order-file-cut = Dans { $name }, un guillemet n’est jamais fermé : le fichier est peut-être tronqué. Vérifiez ses dernières lignes.

# Imports by upload and their reports.
imports-detail = Un fichier CSV entre, et un rapport dit ce qu’est devenue chaque ligne.
imports-kind = Contenu du fichier
imports-vocabulary = Mots
imports-vocabulary-detail = Catégories, attributs et valeurs, nommés dans chaque langue.
imports-catalogue = Produits
imports-catalogue-detail = Une ligne par SKU : noms, descriptions, conditionnement, règle de quantité, douane.
imports-shopify-products = Produits de Shopify
imports-shopify-products-detail = L’export des produits de Shopify tel quel. Indiquez plus bas sa langue, sa devise et son entrepôt.
imports-prices = Prix
imports-prices-detail = Tarifs avec paliers : pour tous, pour un niveau ou pour une société.
imports-warehouses = Entrepôts
imports-warehouses-detail = Où se trouve la marchandise et les pays que dessert chaque entrepôt.
imports-markets = Marchés
imports-markets-detail = Pays de vente, leur devise et les entrepôts qui les desservent.
imports-stock = Stock
imports-stock-detail = Le stock physique de chaque entrepôt et les arrivages datés.
imports-companies = Sociétés
imports-companies-detail = Partenaires avec niveau, conditions, plafond de crédit et adresses ; une ligne par adresse.
imports-users = Personnes
imports-users-detail = Qui peut se connecter, avec quel rôle et pour quelle société.
imports-orders = Commandes
imports-orders-detail = Commandes passées, une ligne par article ; avoirs en quantités négatives.
imports-tariff = Tarifs douaniers
imports-tariff-detail = Droits d’un marché par code, origine et date, chacun avec sa source.
imports-exchange-rates = Taux de change
imports-exchange-rates-detail = Les taux de référence de la Banque centrale européenne tels que publiés : eurofxref-hist.csv ou le fichier du jour.
imports-rebate-agreements = Accords de remise de fin d’année (RFA)
imports-rebate-agreements-detail = Ce qui est convenu avec les partenaires, une ligne par palier. Un changement est une nouvelle version.
imports-rebate-settlements = RFA versées
imports-rebate-settlements-detail = Ce qui a été versé au titre des accords, une ligne par versement.
imports-invoice-lines = Lignes de facture d’un autre système
imports-invoice-lines-detail = Produits, sociétés et commandes tirés d’un fichier de factures : associez ses colonnes aux nôtres.
imports-template = Télécharger un modèle
imports-mode = Si des lignes sont refusées
imports-all-or-nothing = Tout ou rien
imports-all-or-nothing-detail = Une seule ligne refusée et rien n’est écrit. Vous voyez tous les refus d’un coup et importez le fichier corrigé.
imports-row-by-row = Ligne par ligne
imports-row-by-row-detail = Les lignes bonnes sont prises. Les refusées forment un fichier à corriger et à réimporter.
imports-choose-file = Choisissez un fichier CSV ou déposez-le ici
imports-choose-file-hint = Virgule, point-virgule ou tabulation ; UTF-8 de préférence ; gzip accepté.
imports-file-empty = Le fichier est vide ou illisible. La première ligne doit nommer les colonnes.
imports-file-workbook = C’est un classeur Excel ou une archive. Enregistrez-le au format « CSV UTF-8 » et choisissez ce fichier.
imports-file-compressed = Le fichier est compressé : ses colonnes sont lues sur le serveur et doivent porter nos noms.
imports-columns = Colonnes du fichier
imports-columns-known = Colonnes reconnues : { $known } sur { $count }
imports-columns-hint = L’astérisque marque l’obligatoire. Votre choix est gardé pour le prochain fichier de ce type.
imports-column-theirs = Dans le fichier
imports-column-sample = Première ligne
imports-column-ours = Correspond à
imports-column-is = Ce qu’est { $column }
imports-column-aside = Laisser de côté
imports-constants = Identique pour toutes les lignes
imports-constant-add = Donner une valeur à toutes les lignes
imports-constant-choose = Choisir une colonne
imports-constant-needed = Le fichier n’a pas cette colonne. Choisissez-en une plus haut ou donnez une valeur pour toutes les lignes.
imports-constant-remove = Retirer { $column }
imports-first-password = Premier mot de passe
imports-first-password-hint = Le même pour toutes les personnes du fichier qui n’en ont pas encore. Au moins 12 caractères. Transmettez-le vous-même ; chacune le change dans son profil.
imports-first-password-suggest = Proposer un mot de passe
imports-start = Importer
imports-not-ready = Il manque encore ce dont chaque ligne a besoin.
imports-sending = Envoi
imports-sent = { $sent } sur { $total } Mo
imports-stay = Vous pouvez consulter d’autres pages entre-temps. Gardez cet onglet ouvert.
imports-working = Le fichier est arrivé en entier. Ses lignes sont en cours de lecture.
imports-cancel = Annuler
imports-cancel-late = Le serveur peut terminer malgré tout : son rapport serait alors dans la liste.
imports-finished = { $file } est importé.
imports-open-report = Ouvrir le rapport
imports-history = Imports précédents
imports-none = Rien n’a encore été importé
imports-none-detail = Les rapports de vos imports restent ici.
imports-not-applied-short = Rien d’écrit
imports-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
 }
imports-rows-refused = { $count ->
    [one] { $count } refusée
   *[other] { $count } refusées
 }
imports-report = Rapport d’import
imports-another = Importer un autre fichier
imports-download-refused = Télécharger les lignes refusées
imports-not-applied = Rien n’a été écrit. Corrigez les lignes refusées et réimportez le fichier.
imports-running = Encore en cours. Voici ce qui a été repris jusqu’ici.
imports-running-short = En cours
imports-interrupted = Cet import s’est interrompu. Les lignes comptées ici ont été reprises. Importez de nouveau le fichier : elles compteront comme inchangées et le reste sera repris.
imports-interrupted-short = Interrompu
imports-all-taken = Toutes les lignes ont été prises.
imports-some-refused = { $count ->
    [one] Toutes les lignes sauf { $count } ont été prises. Corrigez-la et réimportez-la : le reste compte comme inchangé.
   *[other] Toutes les lignes sauf { $count } ont été prises. Corrigez-les et réimportez-les : le reste compte comme inchangé.
 }
imports-notes = Comment le fichier a été lu
imports-rows-in = Lignes lues
imports-added = Ajoutées
imports-changed = Modifiées
imports-unchanged = Inchangées
imports-refused = Refusées
imports-refused-rows = Lignes refusées
imports-first-of = Les { $shown } premières sur { $count }. Le fichier des lignes refusées les contient toutes.
imports-row = Ligne
imports-field = Colonne
imports-value = Contenu
imports-reason = Ce qui serait juste

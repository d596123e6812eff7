# RFA depuis le début de l’année.
rebates-title = Remises de fin d’année
rebates-detail = Ce que vos achats ont rapporté cette année, et ce qu’il faut pour le palier suivant.
rebates-basis = Au { $date }. Les commandes comptent le jour où elles sont passées, les avoirs le jour de leur émission ; les commandes annulées ne comptent pas. Dans une autre devise, elles comptent au cours de référence de la Banque centrale européenne de ce jour.
rebates-company = Société
rebates-choose = Choisissez une société
rebates-choose-detail = Vous verrez ses accords et où elle en est.
rebates-none = Aucun accord de RFA
rebates-none-detail = Parlez-en à votre commercial. Le calculateur montre ce qu’un barème rapporterait.
rebates-refused = { $name } ne peut pas être calculé. Prévenez votre commercial.
rebates-for-company = Votre société
rebates-for-everyone = Tous les partenaires
rebates-period = { $from } – { $to }
rebates-version = Version { $version }, depuis le { $date }
rebates-amended = Les conditions ont changé pendant la période. Le montant acquis suit chaque version ; le barème montre l’actuelle.
rebates-earned = Acquis à ce jour
rebates-settled = Versé
rebates-brought-forward = Report antérieur
rebates-due = Reste dû
rebates-accrued = Provisionné
rebates-accrued-detail = Le montant provisionné en est la part : les achats à ce jour, au palier attendu à la fin.
rebates-expected = Prévu au { $date }
rebates-at-the-end = Prévu à la fin
rebates-estimate = Estimation
rebates-run-rate = Prévision au prorata : les achats à ce jour comptent pour { $elapsed } jours sur { $days }.
rebates-seasonal = Prévision saisonnière : à partir d’aujourd’hui, les achats suivent l’an dernier.
rebates-rest-as-last-year = Prévision d’après l’an dernier : la période est trop peu avancée pour une tendance, on ajoute donc les achats du reste de la même période de l’an dernier.
rebates-expected-by-hand = Prévision manuelle : les volumes en fin de période sont saisis.
rebates-bought = Acheté à ce jour
rebates-tier = Palier { $tier }
rebates-no-tier = Aucun palier
rebates-ways = L’une de ces commandes suffit, au dernier prix payé :
rebates-way-cartons = { $cartons ->
    [one] { $cartons } carton ({ $units } pièces, { $value })
   *[other] { $cartons } cartons ({ $units } pièces, { $value })
 }
rebates-way-units = { $units ->
    [one] { $units } pièce ({ $value })
   *[other] { $units } pièces ({ $value })
 }
rebates-try = Essayer dans le calculateur
rebates-left-aside = { $count ->
    [one] { $count } commande en { $currency } ({ $value }) ne compte pas : aucun taux de change vers la devise de l’accord n’est connu pour la date.
   *[other] { $count } commandes en { $currency } ({ $value }) ne comptent pas : aucun taux de change vers la devise de l’accord n’est connu pour la date.
 }
rebates-statement = Relevé
rebates-statement-show = Afficher le relevé
rebates-statement-hide = Masquer le relevé
rebates-statement-csv = Relevé en CSV
rebates-nothing-counted = Aucune commande comptée dans cette période.
rebates-more = Afficher plus de lignes
rebates-order = Commande
rebates-line = Ligne de l’accord
rebates-value = Montant
rebates-document-value = Document : { $amount }
rebates-share = RFA
rebates-credit-note = Avoir

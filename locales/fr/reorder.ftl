# The reorder planner.
reorder-title = Planificateur de réassort
reorder-detail = Un historique en entrée, la prochaine commande en sortie. Ce sont des estimations. Rien ne quitte cette page tant que vous ne la partagez pas.
reorder-demand = Demande
reorder-demand-from = Demande d’après
reorder-from-history = Historique
reorder-from-mean = Moyenne connue
reorder-sku = SKU
reorder-from-orders = Reprendre l’historique des commandes
reorder-no-orders = Aucune commande de { $sku } au cours des trois dernières années.
reorder-history = Unités vendues, un nombre par période
reorder-history-hint = Saisissez, ou collez une colonne d’une feuille. Avec des dates dans la colonne précédente, les lignes sont additionnées par période.
reorder-history-read = Périodes lues : { $count }
reorder-interval = Période
reorder-interval-of = { $interval ->
    [day] Jour
    [week] Semaine
    [quarter] Trimestre
   *[month] Mois
 }
reorder-interval-days = { $days } jours chacune
reorder-season = La saison revient après
reorder-periods = périodes
reorder-method = Méthode
reorder-method-of = { $method ->
    [automatic] Choisie d’après l’historique
    [naive] Comme la dernière période
    [mean] Moyenne de toutes les périodes
    [moving_average] Moyenne mobile
    [weighted] Moyenne pondérée
    [simple] Lissage exponentiel
    [holt] Holt (tendance)
    [damped] Holt amorti
    [seasonal] Saisons sans tendance
    [additive] Holt-Winters additif
    [multiplicative] Holt-Winters multiplicatif
    [croston] Croston (demande rare)
    [sba] Croston corrigé (SBA)
    [sbj] Croston corrigé (SBJ)
    [tsb] TSB (demande rare qui s’éteint)
   *[given] Avec les paramètres reçus
 }
reorder-averaged = Moyenne sur
reorder-horizon = Prévoir sur
reorder-band = Intervalle
reorder-mean = Demande moyenne par période
reorder-deviation = Écart type
reorder-deviation-days = De la demande de { $days } jours.
reorder-unit = unités
reorder-days = jours
reorder-supply = Approvisionnement
reorder-lead-time = Délai de livraison
reorder-lead-time-deviation = Son écart type
reorder-service-by = Stock de sécurité pour
reorder-service-of = { $service ->
    [fill_rate] Demande servie du stock (taux de service en unités)
    [given] Tel que reçu
   *[cycle_level] Cycles sans rupture
 }
reorder-service = Cycles sans rupture
reorder-fill-rate = Demande servie du stock
reorder-review = Le stock est revu tous les
reorder-review-hint = Vide : suivi continu
reorder-lot = Par commande
reorder-lot-of = { $lot ->
    [fixed] Une quantité fixe
    [economic] La quantité économique
    [given] Tel que reçu
   *[missing] Seulement ce qui manque
 }
reorder-lot-quantity = Quantité
reorder-yearly-demand = Demande annuelle
reorder-order-cost = Coût d’une commande
reorder-holding-cost = Stocker une unité un an
reorder-stock = Stock et règles de commande
reorder-on-hand = En stock
reorder-on-order = En commande
reorder-committed = Promis aux clients
reorder-minimum = Quantité minimale
reorder-multiple = Multiple
reorder-maximum = Maximum par commande
reorder-carton = Unités par carton
reorder-full-cartons = Cartons pleins seulement
reorder-cover-above = Alerter si le stock dure plus de
reorder-idle-periods = Alerter sans vente depuis
reorder-turnover = Rotation
reorder-cost-of-goods-sold = Coût des ventes
reorder-opening-stock = Stock initial
reorder-closing-stock = Stock final
reorder-turnover-days = Sur une période de
reorder-turnover-below = Alerter si la rotation est sous
reorder-order-now = Commander maintenant
reorder-not-yet = Pas encore : commandez quand la position descend à { $units }.
reorder-not-at-this-review = Rien à cette revue : la position n’est pas sous { $units }, le niveau de recomplètement.
reorder-raised-by = relevé par : { $reasons }
reorder-raised-whole = Unités entières
reorder-above-maximum = Il faut { $units }, plus que ce qui peut être commandé en une fois.
reorder-add = Ajouter { $units } au panier
reorder-reorder-point = Point de commande
reorder-type-stock = Indiquez le stock pour voir quoi commander maintenant.
reorder-next-period = Prochaine période
reorder-type-lead-time = Indiquez le délai pour voir le stock de sécurité et le point de commande.
reorder-daily-demand = Demande par jour
reorder-safety-stock = Stock de sécurité
reorder-order-up-to = Recompléter jusqu’à
reorder-cycle-level = Cycles sans rupture, %
reorder-expected-shortage = Unités manquantes par cycle
reorder-fill-rate-reached = Taux de service en unités, %
reorder-lot-cost = Coût annuel
reorder-orders-a-year = Commandes par an
reorder-cycle = Jours entre commandes
reorder-position = Position de stock
reorder-cover = Dure, en jours
reorder-cover-after = Dure avec la commande, en jours
reorder-average-stock = Stock moyen
reorder-turns = Rotations sur la période
reorder-days-of-stock = Jours de stock
reorder-empty = Saisissez ou collez un historique, ou une moyenne connue.
reorder-forecast = Prévision
reorder-sold = Vendu
reorder-fitted = Prévu une période avant
reorder-band-of = intervalle à { $percent }
reorder-drawing = Vendu jusqu’à { $date }, puis prévision sur { $count } périodes.
reorder-band-approximate = Avec cette méthode, la largeur de l’intervalle est approximative.
reorder-period = Période
reorder-period-of = Période { $number }
reorder-lower = Borne basse
reorder-upper = Borne haute
reorder-reason-asked = { $method }, comme vous l’avez choisi.
reorder-reason-rare = { $method } : la demande est rare ; tailles et intervalles sont lissés séparément.
reorder-reason-least = { $method } : la méthode la plus proche au test rétrospectif.
reorder-reason-first = { $method } : l’historique est trop court pour comparer les méthodes.
reorder-pattern = Demande { $pattern } : { $interval ->
    [one] { $interval } période
   *[other] { $interval } périodes
 } d’une vente à l’autre, variation des tailles au carré { $variation }.
reorder-pattern-of = { $pattern ->
    [erratic] erratique
    [intermittent] intermittente
    [lumpy] par à-coups
   *[smooth] régulière
 }
reorder-tested-better = Test sur les { $periods } dernières périodes : écart moyen de { $own } ; « comme la dernière période », { $naive }.
reorder-tested-worse = Test sur les { $periods } dernières périodes : écart moyen de { $own }, pas mieux que « comme la dernière période » avec { $naive }.
reorder-tested-squared = Test sur les { $periods } dernières périodes : erreur quadratique moyenne (racine) { $own } ; { $naive } avec « comme la dernière période ».
reorder-accuracy = Sur tout l’historique : biais { $bias }, erreur absolue moyenne en pourcentage { $percent }.
reorder-compared = Méthodes comparées
reorder-off-by = Écart
reorder-squared-error = Quadratique (RMSE)
reorder-scaled-error = Face au naïf (MASE)
reorder-not-tested = historique trop court pour un test
reorder-impossible-season = la durée de la saison manque
reorder-impossible-short = { $periods ->
    [one] demande { $periods } période
   *[other] demande { $periods } périodes
 }
reorder-impossible-demands = { $periods ->
    [one] demande { $periods } période avec une demande
   *[other] demande { $periods } périodes avec une demande
 }
reorder-impossible-zero = demande une demande positive à chaque période
reorder-impossible-overflow = les chiffres sont trop grands
reorder-warn-naive = La méthode a fait moins bien que « comme la dernière période » au test.
reorder-warn-not-tested = L’historique est trop court pour tester la prévision.
reorder-warn-below-zero = La prévision passe sous zéro ; pour l’approvisionnement, elle compte comme zéro.
reorder-warn-safety = À ce taux de service, on garde moins que ce qui devrait se vendre.
reorder-warn-short = Le délai dépasse l’horizon de la prévision.
reorder-warn-maximum = Il faut plus que ce qui peut être commandé en une fois.
reorder-warn-nothing = Les règles ne laissent aucune quantité commandable.
reorder-warn-turnover = Le stock tourne { $turnover } fois sur la période, moins que { $limit }.
reorder-warn-turnover-above = Le stock tourne { $turnover } fois sur la période, plus que { $limit } : des ruptures sont probables.
reorder-warn-cover = Le stock durerait { $days } jours, plus que { $limit }.
reorder-warn-without-end = Aucune vente n’est prévue : le stock dure plus de { $limit } jours.
reorder-warn-no-sale = Rien n’a été vendu sur les { $periods } dernières périodes.
reorder-fault-whole = Ce doit être un nombre entier.
reorder-fault-delivery = Un taux de service en unités demande la quantité par commande ou l’intervalle entre deux revues.
reorder-fault-row = Ligne { $row } : ce n’est pas un nombre.
reorder-fault-several = Ligne { $row } : un nombre ou plusieurs ? Mettez chacun sur sa ligne.
reorder-fault-day-or-month = Ligne { $row } : jour ou mois d’abord ? Écrivez la date sous la forme 2026-01-31.
reorder-fault-day = Ligne { $row } : ce jour n’existe pas.
reorder-fault-no-date = Ligne { $row } : la date manque, alors que d’autres lignes en ont une.
reorder-fault-columns = Ligne { $row } : plusieurs nombres à côté d’une date. Collez seulement la date et les unités.
reorder-fault-total = La ligne { $row } additionne d’autres lignes : ce n’est pas une période. Retirez-la.
reorder-fault-years = La première ligne met des années en tête de colonne. Des années côte à côte demandent une ligne pour chacun des douze mois ou quatre trimestres ; sinon, mettez une période par ligne, avec sa date.
reorder-fault-periods = Au plus { $limit } périodes. Choisissez une période plus longue ou moins de lignes.

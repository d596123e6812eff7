# Words of workbooks that are in no calculator on the screen.
workbook-accelerator = Accélérateur autour de l’objectif
workbook-all-forward = Tout à terme
workbook-amount = Montant
workbook-as-hedged = Avec la couverture
workbook-at-spot = Au comptant
workbook-base = Base
workbook-base-reduction = Retiré de la base par une autre ligne
workbook-break-even-rate = Cours d’équilibre
workbook-break-even-volume = Unités au seuil de rentabilité
workbook-brought-forward = Report antérieur
workbook-buying-price = Prix d’achat
workbook-change-percent = Variation en %
workbook-channel = Canal
workbook-clawback = Trop-perçu reporté ou abandonné
workbook-committed = Engagé
workbook-cost = Coût
workbook-cover-days = Jours de couverture
workbook-cover-days-after = Jours de couverture avec la commande
workbook-daily-demand = Demande par jour
workbook-date = Date
workbook-document = Document
workbook-due = Dû maintenant
workbook-due-date = Échéance
workbook-every-buying-price = Tout prix d’achat convient
workbook-exact = Acquis, exact
workbook-exchange-rate = Taux de change
workbook-exposure = Exposition
workbook-floor = Au moins
workbook-forecast = Prévision
workbook-forward = Cours à terme
workbook-free-goods = Unités gratuites
workbook-from = Du
workbook-high = Haut
workbook-home-currency = Monnaie nationale
workbook-in-price = Déjà dans le prix
workbook-interest = Intérêt % par an
workbook-lead-time = Délai, jours
workbook-lead-time-deviation = Son écart, jours
workbook-list-price = Prix catalogue
workbook-locked = Couvert
workbook-low = Bas
workbook-margin = Marge %
workbook-minimum-volume = Volume minimum non atteint
workbook-need = Besoin
workbook-net-net = Coût net-net
workbook-no-buying-price = Aucun prix d’achat n’est assez bas
workbook-no-price-is-enough = Aucun prix ne suffit
workbook-on-hand = En stock
workbook-on-order = En commande
workbook-open = Ouvert
workbook-order-quantity = Quantité à commander
workbook-order-up-to = Recompléter jusqu’à
workbook-period = Période
workbook-position = Position de stock
workbook-price = Prix facturé
workbook-profit = Bénéfice
workbook-rate = Taux
workbook-reorder-point = Point de commande
workbook-revenue = Recettes
workbook-review-period = Jours entre deux revues
workbook-rounding = Arrondi
workbook-safety-stock = Stock de sécurité
workbook-sensitivity = Si ceci change
workbook-service-factor = Facteur de service z
workbook-settled = Déjà réglé
workbook-slab = Volume × taux
workbook-sold = Vendu
workbook-source = Source
workbook-spot = Cours au comptant
workbook-stacking = Une autre ligne paie à la place
workbook-step = Étape
workbook-tier-minimum = Porté au minimum du palier
workbook-total = Total
workbook-verified-on = Vérifié le
workbook-worked-with = Calculé avec
workbook-rule = { $rule ->
    [service_factor] Facteur de service z
    [critical_ratio] Ratio critique
    [safety_stock] Stock de sécurité
    [cycle_level] Cycles sans rupture, %
    [expected_shortage] Unités manquantes par cycle
    [fill_rate] Taux de service en unités, %
    [reorder_point] Point de commande
    [order_up_to] Niveau de recomplètement
    [stock_position] En stock + en commande − engagé
    [review_order] Ce qui manque jusqu’au niveau
    [reorder_quantity] Besoin actuel
    [lawful_quantity] Porté à une quantité commandable
    [economic_order_quantity] Quantité économique de commande
    [single_period_cost] Coût attendu de la saison
    [period_cost] Coût annuel
    [orders_per_period] Commandes par an
    [order_cycle] Jours entre commandes
    [average_stock] Stock moyen
    [stock_turnover] Rotation du stock
    [days_of_stock] Jours de stock
    [cover_days] Jours de couverture
    [forward_rate] Cours à terme par parité couverte
    [compound_forward_rate] Cours à terme par parité couverte, composé
    [value_at_spot] Montant × cours au comptant
    [value_at_forward] Montant × cours à terme
    [value_as_hedged] Couvert à son cours + ouvert × cours à terme
    [break_even_rate] Cours d’équilibre du montant ouvert
    [profit] Recettes − coûts
    [margin] Bénéfice en % des recettes
    [buying_price] Prix × taux de change
    [landed_percent] Frais d’approche en % du prix
    [landed_per_unit] Frais d’approche par unité
    [rebate_percent] RFA en % du prix
    [rebate_per_unit] RFA par unité
    [mark_up] Avec majoration
    [price_for_target] Prix pour l’objectif
    [highest_buying_price] Prix d’achat maximal
    [list_price] Prix catalogue
    [discount] Remise
    [tax] Taxe dans le prix
    [marketplace_fee] Commission de la place de marché
    [payment_fee] Frais de paiement
    [advertising] Publicité
    [fulfilment] Logistique
    [returns] Retours
    [net_net_cost] Coût net-net
    [period_revenue] Chiffre d’affaires de la période
    [period_profit] Bénéfice de la période
    [break_even_volume] Unités couvrant les coûts fixes
   *[other] Étape
 }
workbook-operand = { $operand ->
    [demand] demande d
    [demand_deviation] écart type de la demande σd
    [lead_time] délai L
    [lead_time_deviation] écart type du délai σL
    [review_period] période de revue T
    [protection_interval] jours à couvrir I
    [service_level] taux de service
    [service_factor] z
    [safety_stock] stock de sécurité SS
    [reorder_point] point de commande
    [order_up_to] niveau de recomplètement
    [position] position
    [lot] lot
    [on_hand] en stock
    [on_order] en commande
    [committed] engagé
    [order_cost] coût d’une commande K
    [holding_cost] coût de possession h
    [shortage_cost] coût de rupture
    [quantity] quantité
    [interval_deviation] écart type sur l’intervalle
    [expected_shortage] unités manquantes
    [left_over] unités restantes
    [cost_of_goods_sold] coût des ventes
    [opening_stock] stock initial
    [closing_stock] stock final
    [average_stock] stock moyen
    [turnover] rotation
    [days] jours
    [spot] comptant S
    [home_interest] intérêt national r (%)
    [foreign_interest] intérêt étranger r* (%)
    [year_fraction] années t
    [foreign_year_fraction] années t*
    [amount] montant
    [locked] couvert
    [open] ouvert
    [rate] cours
    [revenue] recettes
    [profit] bénéfice
    [cost] coûts
    [target_margin] marge visée (%)
    [base] base
    [percent] pourcentage
    [fixed] part fixe
    [minimum] minimum
    [maximum] maximum
    [price] prix
    [exchange_rate] taux de change
    [target_mark_up] majoration visée (%)
    [target_profit] bénéfice visé
    [refund] remboursement
    [refunded_fee] commission remboursée
    [goods_recovered] marchandise récupérée
    [return_cost] coût d’un retour
    [unit_cost] coût unitaire
    [production_rate] cadence de production
   *[other] valeur
 }
workbook-share-by = Répartir les frais selon

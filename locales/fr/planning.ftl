# What the planning calculators say alike.
planning-explain = { $figure } : comment on y arrive
planning-half-up = { $digits ->
    [one] arrondi à { $digits } décimale
   *[other] arrondi à { $digits } décimales
 }
planning-up = { $digits ->
    [one] arrondi au-dessus à { $digits } décimale
   *[other] arrondi au-dessus à { $digits } décimales
 }
planning-down = { $digits ->
    [one] arrondi au-dessous à { $digits } décimale
   *[other] arrondi au-dessous à { $digits } décimales
 }
planning-rule = { $rule ->
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
   *[other] Étape
 }
planning-operand = { $operand ->
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
   *[other] chiffre
 }

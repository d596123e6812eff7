# What the planning calculators say alike.
planning-explain = { $figure }: wie es dazu kommt
planning-half-up = { $digits ->
    [one] gerundet auf { $digits } Nachkommastelle
   *[other] gerundet auf { $digits } Nachkommastellen
 }
planning-up = { $digits ->
    [one] aufgerundet auf { $digits } Nachkommastelle
   *[other] aufgerundet auf { $digits } Nachkommastellen
 }
planning-down = { $digits ->
    [one] abgerundet auf { $digits } Nachkommastelle
   *[other] abgerundet auf { $digits } Nachkommastellen
 }
planning-rule = { $rule ->
    [service_factor] Servicefaktor z
    [critical_ratio] Kritisches Verhältnis
    [safety_stock] Sicherheitsbestand
    [cycle_level] Zyklen ohne Fehlmenge, %
    [expected_shortage] Fehlmenge je Zyklus
    [fill_rate] Lieferbereitschaft nach Menge, %
    [reorder_point] Bestellpunkt
    [order_up_to] Bestellgrenze
    [stock_position] Auf Lager + bestellt − zugesagt
    [review_order] Was bis zur Bestellgrenze fehlt
    [reorder_quantity] Jetzt gebraucht
    [lawful_quantity] Angehoben auf eine bestellbare Menge
    [economic_order_quantity] Optimale Bestellmenge
    [single_period_cost] Erwartete Kosten der Saison
    [period_cost] Kosten im Jahr
    [orders_per_period] Bestellungen im Jahr
    [order_cycle] Tage zwischen Bestellungen
    [average_stock] Durchschnittsbestand
    [stock_turnover] Lagerumschlag
    [days_of_stock] Lagerdauer in Tagen
    [cover_days] Reichweite in Tagen
    [forward_rate] Terminkurs nach gedeckter Zinsparität
    [compound_forward_rate] Terminkurs nach gedeckter Zinsparität, mit Zinseszins
    [value_at_spot] Betrag × Kassakurs
    [value_at_forward] Betrag × Terminkurs
    [value_as_hedged] Gesichertes zu seinem Kurs + Offenes × Terminkurs
    [break_even_rate] Break-even-Kurs des offenen Betrags
    [profit] Erlöse − Kosten
    [margin] Gewinn in % der Erlöse
   *[other] Schritt
 }
planning-operand = { $operand ->
    [demand] Bedarf d
    [demand_deviation] Streuung des Bedarfs σd
    [lead_time] Lieferzeit L
    [lead_time_deviation] Streuung der Lieferzeit σL
    [review_period] Prüfabstand T
    [protection_interval] zu deckende Tage I
    [service_level] Servicegrad
    [service_factor] z
    [safety_stock] Sicherheitsbestand SS
    [reorder_point] Bestellpunkt
    [order_up_to] Bestellgrenze
    [position] disponibler Bestand
    [lot] Losgröße
    [on_hand] auf Lager
    [on_order] bestellt
    [committed] zugesagt
    [order_cost] Kosten je Bestellung K
    [holding_cost] Lagerkosten h
    [shortage_cost] Fehlmengenkosten
    [quantity] Menge
    [interval_deviation] Streuung im Zeitraum
    [expected_shortage] Fehlmenge
    [left_over] Restmenge
    [cost_of_goods_sold] Wareneinsatz
    [opening_stock] Anfangsbestand
    [closing_stock] Endbestand
    [average_stock] Durchschnittsbestand
    [turnover] Umschlag
    [days] Tage
    [spot] Kassa S
    [home_interest] Inlandszins r (%)
    [foreign_interest] Auslandszins r* (%)
    [year_fraction] Jahre t
    [foreign_year_fraction] Jahre t*
    [amount] Betrag
    [locked] gesichert
    [open] offen
    [rate] Kurs
    [revenue] Erlöse
    [profit] Gewinn
    [cost] Kosten
    [target_margin] Zielmarge (%)
   *[other] Zahl
 }

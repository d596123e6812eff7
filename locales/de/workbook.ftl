# Words of workbooks that are in no calculator on the screen.
workbook-accelerator = Beschleuniger um das Ziel
workbook-all-forward = Alles auf Termin
workbook-amount = Betrag
workbook-as-hedged = Wie gesichert
workbook-at-spot = Zum Kassakurs
workbook-base = Grundlage
workbook-base-reduction = Von anderer Position von der Grundlage abgezogen
workbook-break-even-rate = Break-even-Kurs
workbook-break-even-volume = Break-even-Menge
workbook-brought-forward = Vortrag
workbook-buying-price = Einkaufspreis
workbook-change-percent = Änderung in %
workbook-channel = Kanal
workbook-clawback = Rückforderung vorgetragen oder erlassen
workbook-committed = Zugesagt
workbook-cost = Kosten
workbook-cover-days = Reichweite in Tagen
workbook-cover-days-after = Reichweite in Tagen mit der Bestellung
workbook-daily-demand = Bedarf je Tag
workbook-date = Datum
workbook-document = Beleg
workbook-due = Jetzt fällig
workbook-due-date = Fällig am
workbook-every-buying-price = Jeder Einkaufspreis geht
workbook-exact = Verdient, genau
workbook-exchange-rate = Wechselkurs
workbook-exposure = Position
workbook-floor = Mindestens
workbook-forecast = Prognose
workbook-forward = Terminkurs
workbook-free-goods = Gratisstücke
workbook-from = Von
workbook-high = Oben
workbook-home-currency = Eigene Währung
workbook-in-price = Schon im Preis
workbook-interest = Zins % im Jahr
workbook-lead-time = Lieferzeit, Tage
workbook-lead-time-deviation = Deren Streuung, Tage
workbook-list-price = Listenpreis
workbook-locked = Gesichert
workbook-low = Unten
workbook-margin = Marge %
workbook-minimum-volume = Mindestmenge nicht erreicht
workbook-need = Bedarf
workbook-net-net = Netto-Netto-Kosten
workbook-no-buying-price = Kein Einkaufspreis ist niedrig genug
workbook-no-price-is-enough = Kein Preis reicht
workbook-on-hand = Auf Lager
workbook-on-order = Bestellt
workbook-open = Offen
workbook-order-quantity = Bestellmenge
workbook-order-up-to = Auffüllen bis
workbook-period = Periode
workbook-position = Disponibler Bestand
workbook-price = Verlangter Preis
workbook-profit = Gewinn
workbook-rate = Satz
workbook-reorder-point = Bestellpunkt
workbook-revenue = Erlös
workbook-review-period = Tage zwischen Prüfungen
workbook-rounding = Rundung
workbook-safety-stock = Sicherheitsbestand
workbook-sensitivity = Wenn sich dies ändert
workbook-service-factor = Servicefaktor z
workbook-settled = Schon abgerechnet
workbook-slab = Menge × Satz
workbook-sold = Verkauft
workbook-source = Quelle
workbook-spot = Kassakurs
workbook-stacking = Andere Position zahlt stattdessen
workbook-step = Schritt
workbook-tier-minimum = Auf das Mindeste der Stufe gehoben
workbook-total = Summe
workbook-verified-on = Geprüft am
workbook-worked-with = Gerechnet mit
workbook-rule = { $rule ->
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
    [buying_price] Preis × Wechselkurs
    [landed_percent] Einfuhrkosten in % des Preises
    [landed_per_unit] Einfuhrkosten je Stück
    [rebate_percent] Bonus in % des Preises
    [rebate_per_unit] Bonus je Stück
    [mark_up] Mit Aufschlag
    [price_for_target] Preis für das Ziel
    [highest_buying_price] Höchster Einkaufspreis
    [list_price] Listenpreis
    [discount] Rabatt
    [tax] Steuer im Preis
    [marketplace_fee] Marktplatzgebühr
    [payment_fee] Zahlungsgebühr
    [advertising] Werbung
    [fulfilment] Versand und Lager
    [returns] Retouren
    [net_net_cost] Netto-Netto-Kosten
    [period_revenue] Erlös der Periode
    [period_profit] Gewinn der Periode
    [break_even_volume] Menge, die die Fixkosten deckt
   *[other] Schritt
 }
workbook-operand = { $operand ->
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
    [base] Grundlage
    [percent] Prozent
    [fixed] fester Teil
    [minimum] Minimum
    [maximum] Maximum
    [price] Preis
    [exchange_rate] Wechselkurs
    [target_mark_up] Zielaufschlag (%)
    [target_profit] Zielgewinn
    [refund] Erstattung
    [refunded_fee] erstattete Gebühr
    [goods_recovered] zurückgewonnene Ware
    [return_cost] Kosten einer Retoure
    [unit_cost] Stückkosten
    [production_rate] Produktionsrate
   *[other] Wert
 }
workbook-share-by = Kosten verteilen nach

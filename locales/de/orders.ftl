# The list of orders and one order.
orders-detail = Was bestellt wurde, von wem, und wie es steht.
orders-shown = { $shown } von { $total }
orders-more = Mehr anzeigen
orders-new = Neue Bestellung
orders-none = Noch keine Bestellungen
orders-none-detail = Ihre erste Bestellung erscheint hier, sobald sie aufgegeben ist.
orders-none-found = Keine Bestellung passt
orders-none-found-detail = Versuchen Sie andere Wörter, Daten oder einen anderen Status.
orders-all = Alle Bestellungen zeigen
orders-search = Bestellung, PO-Nummer, SKU oder Artikel
orders-status = Status
orders-any-status = Alle Status
orders-from = Aufgegeben ab
orders-to = Aufgegeben bis
orders-mine = Nur meine
orders-company = Firma
orders-any-company = Alle Firmen
orders-select = Auswahl
orders-select-all = Alle gezeigten auswählen
orders-select-one = Bestellung { $number } auswählen
orders-number = Bestellung
orders-date = Aufgegeben
orders-po-number = PO-Nummer
orders-ship-to = Lieferung nach
orders-lines = Positionen
orders-units = Stück
orders-total = Summe
orders-export = CSV exportieren
orders-export-all = Alle Bestellungen
orders-export-filtered = Bestellungen im Filter
orders-export-selected = Ausgewählte Bestellungen ({ $count })
order-path = Pfad
order-all = Alle Bestellungen
order-detail = Aufgegeben am { $date }
order-detail-po = Aufgegeben am { $date } · PO { $number }
order-number-copied = { $number } kopiert
order-copy-number = Nummer kopieren
order-csv = CSV
order-print = Drucken
order-reorder = Nachbestellen
order-placed-now = Bestellung { $number } ist aufgegeben. Wir bestätigen sie in Kürze.
order-timeline = Verlauf
order-prepaid = Vorkasse
order-terms-days = { $days } Tage netto
order-placed-by = Aufgegeben von
order-incoterm = Incoterm
order-terms = Zahlungsbedingungen
order-requested-date = Wunschtermin
order-load = Ladung
order-note = Notiz
order-newer = Neuere
order-older = Ältere
order-product = Artikel
order-quantity = Menge
order-unit-price = Stückpreis
order-amount = Betrag
order-price-list = Preisliste
order-promised = Zugesagt
order-goods-total = Warenwert ohne Steuer
order-not-in-catalogue = nicht mehr im Katalog
order-reorder-title = { $number } nachbestellen
order-reorder-detail = Es gelten die heutigen Preise und Regeln. Abweichungen sind zu sehen.
order-price-changed = { $before } → { $now }
order-add-lines = { $count ->
    [one] { $count } Position in den Warenkorb
   *[other] { $count } Positionen in den Warenkorb
 }
order-added = { $count ->
    [one] { $count } Position im Warenkorb
   *[other] { $count } Positionen im Warenkorb
 }
order-to-cart = Zum Warenkorb
order-not-added = So viel fasst der Warenkorb nicht. Nichts wurde hinzugefügt.

# Fachwörter, die mehrere Seiten teilen: Regeln, Bestand, Ladung, Fehler einer Position.
trade-rule = Mindestmenge { $minimum } · Vielfache von { $multiple }
trade-rule-carton = Mindestmenge { $minimum } · Vielfache von { $multiple } · Karton { $carton }
trade-rule-maximum = höchstens { $maximum }
trade-rule-short = { $minimum } · ×{ $multiple }
trade-units = { $count } Stück
trade-cartons = { $count ->
    [one] { $count } Karton
   *[other] { $count } Kartons
 }
trade-cartons-units = { $cartons } = { $units }
trade-cartons-loose = { $cartons } + { $units }
trade-lines = { $count ->
    [one] { $count } Position
   *[other] { $count } Positionen
 }
trade-volume = { $volume } m³
trade-weight = { $weight } kg
trade-kilograms = kg
trade-quantity-of = Menge von { $sku }
trade-decrease = Einen Schritt weniger
trade-increase = Einen Schritt mehr
trade-refused-zero = Menge eingeben
trade-refused-minimum = Mindestmenge ist { $above }
trade-refused-multiple = Nur Vielfache von { $multiple }: { $below } oder { $above }
trade-refused-multiple-above = Nur Vielfache von { $multiple }: { $above }
trade-refused-multiple-below = Nur Vielfache von { $multiple }: { $below }
trade-refused-maximum = Höchstmenge ist { $below }
trade-refused-nothing = Für diesen Artikel gibt es keine bestellbare Menge. Fragen Sie Ihren Vertriebskontakt.
trade-use-quantity = { $quantity } nehmen
trade-use-quantity-in-all = { $quantity } nehmen (= { $total })
trade-with-cart = { $total } mit den { $present } im Warenkorb
trade-unknown-sku = SKU unbekannt
trade-withdrawn = Nicht mehr im Sortiment
trade-no-price = Kein Preis in dieser Währung
trade-too-large = Menge zu groß
trade-ready = Sofort lieferbar
trade-ready-units = { $units } sofort
trade-ready-part = { $ready } sofort, { $later } am { $date }
trade-part-undated = { $promised }, { $missing } ohne Termin
trade-later = { $units } am { $date }
trade-back-on = Wieder da am { $date }
trade-out-of-stock = Nicht lieferbar
trade-next-break = { $units } mehr: { $percent } Rabatt, spart { $amount }
trade-container-twenty = 20′-Container
trade-container-forty = 40′-Container
trade-container-forty-high = 40′-High-Cube-Container
trade-containers-full = { $count } voll + { $percent }
trade-by-weight = nach Gewicht
trade-by-volume = nach Volumen
trade-status-placed = Aufgegeben
trade-status-confirmed = Bestätigt
trade-status-shipped = Versandt
trade-status-delivered = Geliefert
trade-status-cancelled = Storniert
trade-status-credit-note = Gutschrift
trade-incoterm-exw = Ab Werk
trade-incoterm-exw-detail = Sie holen in unserem Lager ab und tragen ab dort Kosten und Risiko.
trade-incoterm-fca = Frei Frachtführer
trade-incoterm-fca-detail = Wir übergeben die Ware, zur Ausfuhr freigemacht, Ihrem Frachtführer.
trade-incoterm-fas = Frei Längsseite Schiff
trade-incoterm-fas-detail = Wir stellen die Ware im Abgangshafen neben Ihr Schiff.
trade-incoterm-fob = Frei an Bord
trade-incoterm-fob-detail = Wir laden die Ware, zur Ausfuhr freigemacht, auf Ihr Schiff.
trade-incoterm-cfr = Kosten und Fracht
trade-incoterm-cfr-detail = Wir zahlen die Seefracht; ab Verladung tragen Sie das Risiko.
trade-incoterm-cif = Kosten, Versicherung und Fracht
trade-incoterm-cif-detail = Wir zahlen Seefracht und Grundversicherung; ab Verladung tragen Sie das Risiko.
trade-incoterm-cpt = Frachtfrei
trade-incoterm-cpt-detail = Wir zahlen den Transport; ab dem ersten Frachtführer tragen Sie das Risiko.
trade-incoterm-cip = Frachtfrei versichert
trade-incoterm-cip-detail = Wir zahlen Transport und Allgefahrenversicherung; ab dem ersten Frachtführer tragen Sie das Risiko.
trade-incoterm-dap = Geliefert benannter Ort
trade-incoterm-dap-detail = Wir bringen die Ware; Sie verzollen und zahlen Zoll und Steuern.
trade-incoterm-dpu = Geliefert benannter Ort entladen
trade-incoterm-dpu-detail = Wir bringen und entladen die Ware; Sie zahlen Zoll und Steuern.
trade-incoterm-ddp = Geliefert verzollt
trade-incoterm-ddp-detail = Wir bringen die Ware, Zoll und Steuern sind bezahlt.
trade-entry-not-a-number = Ganze Zahl eingeben
trade-entry-negative = Menge über null eingeben
trade-entry-fraction = Nur ganze Stück
trade-entry-ambiguous = Lässt sich auf zwei Arten lesen. Ohne Trennzeichen schreiben.
trade-entry-unknown-unit = In Stück oder Kartons bestellen
trade-tier = { $tier ->
    [platinum] Platin
    [gold] Gold
    [silver] Silber
    [bronze] Bronze
    [registered] Registriert
   *[other] { $tier }
 }
trade-credit-used = { $used } von { $limit } genutzt
trade-credit-unlimited = { $used } genutzt, ohne Limit

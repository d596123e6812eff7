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
trade-unknown-sku = SKU unbekannt
trade-withdrawn = Nicht mehr im Sortiment
trade-no-price = Kein Preis in dieser Währung
trade-too-large = Menge zu groß
trade-ready = Sofort lieferbar
trade-ready-units = { $units } sofort
trade-ready-part = { $ready } sofort, { $later } am { $date }
trade-ready-part-unknown = { $ready } sofort, { $missing } ohne Termin
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

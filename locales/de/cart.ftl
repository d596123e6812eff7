# The cart: lines, saved for later, summary.
cart-to-fix = { $count ->
    [one] { $count } Position zu korrigieren
   *[other] { $count } Positionen zu korrigieren
 }
cart-empty = Ihr Warenkorb ist leer
cart-empty-detail = Legen Sie Artikel aus dem Katalog hinein oder fügen Sie eine ganze Bestellung ein.
cart-saved = Gespeichert
cart-sending = Wird gespeichert …
cart-kept = In diesem Browser aufbewahrt, wird gesendet
cart-export = CSV herunterladen
cart-clear = Warenkorb leeren
cart-undo = Rückgängig
cart-removed = { $sku } entfernt
cart-cleared = { $count ->
    [one] { $count } Position entfernt
   *[other] { $count } Positionen entfernt
 }
cart-parked = { $count ->
    [one] { $count } Position zurückgelegt
   *[other] { $count } Positionen zurückgelegt
 }
cart-later = Zurücklegen
cart-later-sku = Zurücklegen: { $sku }
cart-later-title = Zurückgelegt
cart-back = In den Warenkorb
cart-remove = Entfernen
cart-remove-sku = { $sku } entfernen
cart-use-sku = { $sku } nehmen
cart-lines = Positionen im Warenkorb
cart-list-price = Liste { $price }
cart-why = Woher der Preis kommt
cart-why-list = { $price } je Stück ab { $quantity } Stück, Preisliste { $list }
cart-why-below = { $percent } unter dem Listenpreis von { $price }
cart-price-changed = Preis geändert: bisher { $before }, jetzt { $now }
cart-price-accept = Verstanden
cart-only-invalid = Nur diese zeigen
cart-show-all = Alle Positionen zeigen
cart-more = Weitere Positionen zeigen
cart-shown = { $shown } von { $total }
cart-summary = Zusammenfassung
cart-total = Summe ohne Steuer
cart-not-counted = Zu korrigierende Positionen zählen nicht zur Summe.
cart-minimum = Mindestbestellwert
cart-shortfall = Noch { $missing } bis zum Mindestwert von { $minimum }
cart-reached = { $minimum } erreicht
cart-container = Container
cart-container-best = Passend
cart-container-20 = 20′
cart-container-40 = 40′
cart-container-40-hc = 40′ HC
cart-shipments = Lieferung ab
cart-unpromised = Noch ohne Termin
cart-credit = Kreditlinie
cart-credit-open = { $open } frei von { $limit }
cart-credit-short = Diese Bestellung übersteigt den freien Kredit um { $amount }.
cart-park = { $count } zurücklegen und zur Kasse
cart-full = Der Warenkorb fasst höchstens { $maximum } Positionen, zurückgelegte eingeschlossen.
cart-costs = Kosten und Marge
cart-costs-of = Kosten und Marge von { $sku }
cart-costs-shipment = Im Einstandskosten-Rechner öffnen
cart-costs-loading = Kosten werden berechnet …
cart-costs-no-rates = Zollsätze konnten nicht geladen werden. Entfernen und setzen Sie das Häkchen bei „Kosten und Marge“, um es erneut zu versuchen.
cart-costs-price = Einkaufspreis je Stück
cart-costs-landed = Einstandskosten, { $market }
cart-costs-cleared = keine Einfuhr: Lieferung aus dem Zollgebiet
cart-costs-rebate = Erwarteter Bonus
cart-costs-net = Netto-Netto-Kosten
cart-costs-margin = Marge zum Ladenpreis
cart-costs-estimate = Schätzung
cart-costs-basis = Zölle und Gebühren von heute, ohne Fracht und abziehbare Steuer; Boni nach der am Periodenende erwarteten Stufe.
cart-costs-no-rebates = Boni konnten nicht geladen werden
cart-costs-no-price = Kein Preis
cart-costs-no-code = Unbekannt: Der Katalog hat keine Zolltarifnummer
cart-costs-no-origin = Unbekannt: Der Katalog hat kein Ursprungsland
cart-costs-no-duty = Unbekannt: kein Zollsatz für diese Nummer in { $market }
cart-costs-duty-unknown = Unbekannt: Der Zoll braucht Angaben, die der Katalog nicht hat
cart-costs-no-market = Unbekannt: keine Einfuhrregeln für { $market }
cart-costs-no-exchange = Unbekannt: kein Wechselkurs von { $from } nach { $to }
cart-costs-no-retail = Kein Ladenpreis in dieser Währung
cart-costs-not-worked-out = Nicht berechenbar
cart-costs-carton = Ein Karton mehr ({ $units } Stück) kostet { $amount }.
cart-costs-carton-price = Jedes Stück kostet dann { $price }.
cart-costs-carton-rebate = Erwarteter Bonus darauf: { $rebate }.
cart-effects = Was eine größere Menge ändern würde
cart-effects-earns = { $agreement }: Diese Bestellung bringt sofort { $amount }.
cart-effects-reaches = { $agreement }: Diese Bestellung erreicht Stufe { $tier } und bringt sofort { $amount }.
cart-effects-break = Nächste Preisstaffel, { $sku }: { $words }
cart-effects-room = Im letzten { $container } sind noch { $volume } und { $weight } frei.
cart-effects-room-cartons = { $cartons ->
    [one] Etwa { $cartons } Karton { $sku } füllt ihn; danach beginnt ein weiterer Container.
   *[other] Etwa { $cartons } Kartons { $sku } füllen ihn; danach beginnt ein weiterer Container.
 }
cart-order-waiting = Eine Bestellung über { $total } wurde gesendet und ist noch nicht beantwortet. Was Sie hier ändern, gehört nicht dazu.
cart-order-waiting-open = Bestellung ansehen
cart-other-market = Preise und Bestand werden gezeigt für: { $shown }. Lieferland Ihrer Adresse: { $country }. An der Kasse gelten Preise und Bestand für dieses Lieferland.

# Checkout: filling in, reviewing, placing.
checkout-detail = Jede Zahl prüfen, dann einmal bestellen.
checkout-empty = Nichts zu bestellen
checkout-empty-detail = Ihr Warenkorb ist leer. Legen Sie zuerst Artikel hinein.
checkout-delivery = Lieferung
checkout-no-address = Ihre Firma hat noch keine Adresse. Die Firmenverwaltung kann eine anlegen.
checkout-add-address = Adresse anlegen
checkout-date-past = Dieses Datum ist vorbei. Wählen Sie heute oder später.
checkout-late = Bis dahin nicht vollständig da: { $skus }
checkout-po-number-long = Eine PO-Nummer hat höchstens 64 Zeichen.
checkout-note-long = Eine Notiz hat höchstens { $most } Zeichen; diese hat { $count }.
checkout-review = Positionen der Bestellung
checkout-price-source = { $list }, ab { $quantity }
checkout-fix-in-cart = Im Warenkorb korrigieren
checkout-by-warehouse = Nach Lager
checkout-shortfall = Noch { $missing } bis zum Mindestbestellwert von { $minimum }
checkout-credit = Kreditlinie
checkout-credit-unlimited = Ohne Limit
checkout-credit-used = Genutzt
checkout-credit-open = Frei
checkout-credit-after = Genutzt nach dieser Bestellung
checkout-credit-short = { $amount } über der Kreditlinie
checkout-before = Vorher
checkout-now = Jetzt
checkout-changes = Was sich geändert hat
checkout-changed = Preise oder Bestand haben sich inzwischen geändert: Aus { $before } wird { $now }. Nichts wurde bestellt. Prüfen und bestätigen Sie.
checkout-prices-changed = Stückpreise haben sich inzwischen geändert; die Summe ist dieselbe. Nichts wurde bestellt. Prüfen und bestätigen Sie.
checkout-stock-changed = Der Bestand hat sich inzwischen geändert: Weniger ist vorrätig, es kommt später oder aus einem anderen Lager. Nichts wurde bestellt. Prüfen und bestätigen Sie.
checkout-terms-changed = Das Zahlungsziel hat sich inzwischen geändert. Nichts wurde bestellt. Prüfen und bestätigen Sie.
checkout-price-changed = Preis geändert: bisher { $before }, jetzt { $now }
checkout-place = Bestellen · { $total }
checkout-place-unpriced = Bestellen
checkout-confirm = Zu { $total } bestätigen
checkout-still-missing = Noch zu berichtigen:
checkout-lines-to-correct = { $count ->
    [one] { $count } Position
   *[other] { $count } Positionen
}
checkout-try-again = Erneut versuchen
checkout-unknown = Wir wissen noch nicht, ob die Bestellung angekommen ist. Ein neuer Versuch ist sicher: Es bleibt eine Bestellung, egal wie oft sie gesendet wird.
checkout-once = Ein Klick, eine Bestellung: Doppelklick, Neuladen oder ein zweiter Tab bestellen nie zweimal.
checkout-withdraw = Diesen Versuch verwerfen
checkout-withdraw-detail = Zuerst wird der Server gefragt: Eine aufgegebene Bestellung bleibt bestehen.
checkout-withdrawn = Der Versuch ist verworfen. Es wurde nichts bestellt.
checkout-had-arrived = Die Bestellung war bereits aufgegeben.
checkout-other-market = Katalog und Warenkorb zeigen Preise und Bestand für: { $shown }. Lieferland dieser Bestellung: { $country }. Die Preise und Termine unten gelten für dieses Lieferland.
checkout-payment = Zahlung

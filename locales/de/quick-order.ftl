# Quick order: the grid, what came of each row, files.
quick-order-detail = Aus Excel einfügen oder SKU und Menge eingeben. Enter geht zur nächsten Zeile, Umschalt+↑↓ ändert um einen Karton.
quick-order-detail-touch = Aus Excel einfügen oder SKU und Menge eingeben.
quick-order-upload = CSV hochladen
quick-order-template = Vorlage herunterladen
quick-order-paste = Zeilen einfügen
quick-order-paste-label = Zeilen
quick-order-paste-hint = Je Zeile SKU und Menge, getrennt durch Tabulator, Komma, Semikolon oder Leerzeichen. Eine Kopfzeile stört nicht.
quick-order-paste-check = Zeilen prüfen
quick-order-added = { $count ->
    [one] { $count } Zeile übernommen
   *[other] { $count } Zeilen übernommen
 }
quick-order-changed = { $count ->
    [one] { $count } Zeile geändert
   *[other] { $count } Zeilen geändert
 }
quick-order-refused = { $count ->
    [one] { $count } Zeile abgelehnt
   *[other] { $count } Zeilen abgelehnt
 }
quick-order-in-cart = { $count ->
    [one] { $count } Zeile im Warenkorb
   *[other] { $count } Zeilen im Warenkorb
 }
quick-order-rows-in = { $count ->
    [one] { $count } Zeile eingegangen, keine verloren
   *[other] { $count } Zeilen eingegangen, keine verloren
 }
quick-order-download-refused = Abgelehnte Zeilen herunterladen
quick-order-undo = Rückgängig
quick-order-clear = Alle Zeilen leeren
quick-order-clear-added = Was im Warenkorb ist, ausblenden
quick-order-grid = Zeilen der Schnellbestellung
quick-order-footer = Summe der Zeilen
quick-order-column-row = Zeile
quick-order-column-sku = SKU
quick-order-column-product = Artikel
quick-order-column-quantity = Menge
quick-order-column-unit = Einheit
quick-order-column-cartons = Kartons
quick-order-column-price = Stückpreis
quick-order-column-amount = Betrag
quick-order-column-result = Ergebnis
quick-order-column-reason = Grund
quick-order-column-pasted = Wie eingefügt
quick-order-sku = SKU oder Artikelname
quick-order-quantity-of-row = Menge in Zeile { $row }
quick-order-remove-row = Zeile { $row } entfernen
quick-order-rule-title = Mindestmenge und Vielfaches
quick-order-waiting = Wird geprüft …
quick-order-result-added = Übernommen
quick-order-result-break = Übernommen · Preisstaffel erreicht
quick-order-result-in-cart = Im Warenkorb
quick-order-result-merged = Zeilen { $rows } zusammengefasst
quick-order-result-merged-count = { $count ->
    [one] { $count } Zeile zusammengefasst
   *[other] { $count } Zeilen zusammengefasst
 }
quick-order-in-all = Zusammen { $total }
quick-order-same-product = Gleicher Artikel wie Zeile { $row }
quick-order-merge = Zusammenfassen
quick-order-merge-all = Zeilen gleicher Artikel zusammenfassen
quick-order-printed = { $shown } von { $total } Zeilen.
quick-order-sku-missing = SKU fehlt
quick-order-quantity-missing = Menge fehlt
quick-order-no-carton = Nicht in Kartons verpackt: Stück eingeben
quick-order-did-you-mean = SKU unbekannt. Meinten Sie { $sku }?
quick-order-use = Übernehmen
quick-order-remove = Entfernen
quick-order-add = In den Warenkorb
quick-order-added-to-cart = { $count ->
    [one] { $count } Position in den Warenkorb gelegt
   *[other] { $count } Positionen in den Warenkorb gelegt
 }
quick-order-to-cart = Zum Warenkorb
quick-order-cart-full = Der Warenkorb fasst höchstens { $maximum } Positionen. Nichts wurde hinzugefügt; bestellen oder entfernen Sie zuerst einige.
quick-order-too-many-rows = { $count } Zeilen sind mehr als die { $maximum }, die hier Platz haben. Nichts wurde übernommen; teilen Sie die Liste.
quick-order-file-read = { $count ->
    [one] { $count } Zeile aus { $name } gelesen
   *[other] { $count } Zeilen aus { $name } gelesen
 }
quick-order-file-large = { $name } hat { $size } MB; hier können höchstens { $most } MB gelesen werden. Teilen Sie die Datei oder lassen Sie sie vom Channel-Management importieren.
quick-order-file-unreadable = { $name } konnte nicht gelesen werden. Wählen Sie die Datei noch einmal.
quick-order-file-workbook = { $name } ist eine Excel-Mappe. Kopieren Sie die Zellen und fügen Sie sie hier ein, oder speichern Sie sie als „CSV UTF-8“.
quick-order-file-encoding = Die Zeichen von { $name } sind nicht sicher zu erkennen. Speichern Sie die Datei als „CSV UTF-8“ und laden Sie sie erneut hoch. Nichts wurde übernommen.
quick-order-file-empty = { $name } enthält keine Zeilen.
quick-order-file-cut = In { $name } wird ein Anführungszeichen nie geschlossen: Die Datei ist vielleicht abgeschnitten. Prüfen Sie die letzten Zeilen.

# The catalogue: searching, narrowing, ordering from the row.
catalogue-count = { $count ->
    [one] { $count } Artikel
   *[other] { $count } Artikel
 }
catalogue-matching = { $count ->
    [one] { $count } Artikel zu „{ $words }“ in { $took } ms
   *[other] { $count } Artikel zu „{ $words }“ in { $took } ms
 }
catalogue-from-server = { $count ->
    [one] { $count } Artikel · der ganze Katalog wird geladen
   *[other] { $count } Artikel · der ganze Katalog wird geladen
 }
catalogue-terms = Ihre Preise, Stufe { $tier }
catalogue-terms-from = Ihre Preise, Stufe { $tier }, ab { $warehouse }
catalogue-invitation = Melden Sie sich an: Dann sehen Sie Ihre Preise und Bestände und bestellen aus der Zeile.
catalogue-kept = Keine Verbindung. Sie sehen den in diesem Browser aufbewahrten Katalog; Preise und Bestände können sich geändert haben.
catalogue-kept-since = Keine Verbindung. Sie sehen den Katalog vom Stand { $moment }; Preise und Bestände können sich geändert haben.
catalogue-filters = Filter
catalogue-active-filters = Aktive Filter
catalogue-remove-filter = Filter entfernen: { $filter }
catalogue-clear-filters = Filter löschen
catalogue-show = { $count ->
    [one] { $count } Artikel zeigen
   *[other] { $count } Artikel zeigen
 }
catalogue-category = Kategorie
catalogue-brand = Marke
catalogue-in-stock-at = Vorrätig in
catalogue-in-stock-chip = Vorrätig: { $warehouse }
catalogue-origin = Ursprung
catalogue-you = Sie
catalogue-purchased = Schon gekauft
catalogue-price = Stückpreis
catalogue-price-from = Von
catalogue-price-to = Bis
catalogue-price-range = { $low } bis { $high }
catalogue-price-unreadable = Betrag eingeben
catalogue-from-price = Ab { $price }
catalogue-to-price = Bis { $price }
catalogue-facet-all = Alle { $count }
catalogue-facet-fewer = Weniger
catalogue-sort = Sortieren
catalogue-sort-relevance = Relevanz
catalogue-sort-name = Name
catalogue-sort-sku = SKU
catalogue-sort-price-up = Preis aufsteigend
catalogue-sort-price-down = Preis absteigend
catalogue-sort-newest = Neueste
catalogue-density = Dichte
catalogue-density-comfortable = Karten
catalogue-density-standard = Zeilen
catalogue-density-compact = Kompakt
catalogue-export = Export
catalogue-export-filtered = Diese Liste ({ $count })
catalogue-export-selected = Ausgewählte ({ $count })
catalogue-export-all = Ganzer Katalog
catalogue-printed = { $shown } von { $total } Zeilen; alle Zeilen enthält der Export der Liste.
catalogue-column-picture = Bild
catalogue-column-product = Artikel
catalogue-column-rule = Min. · Vielfaches
catalogue-column-list = Liste
catalogue-column-price = Ihr Preis
catalogue-column-saved = Erspart
catalogue-column-available = Verfügbar
catalogue-column-quantity = Menge
catalogue-add = Hinzufügen
catalogue-in-cart = { $units } im Warenkorb
catalogue-select = Auswählen
catalogue-select-all = { $count ->
    [one] { $count } Artikel auswählen
   *[other] Alle { $count } Artikel auswählen
 }
catalogue-select-none = Auswahl aufheben
catalogue-selected = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
 }
catalogue-selection = Auswahl
catalogue-add-selected = Mit Mindestmenge hinzufügen
catalogue-left-selected = { $count ->
    [one] { $count } Artikel konnte nicht hinzugefügt werden und bleibt ausgewählt
   *[other] { $count } Artikel konnten nicht hinzugefügt werden und bleiben ausgewählt
 }
catalogue-none = Keine Artikel
catalogue-none-match = Nichts passt zu „{ $words }“
catalogue-none-detail = Versuchen Sie weniger oder andere Wörter, einen Teil der SKU oder eine Marke.
catalogue-none-filtered = Die Filter lassen nichts übrig. Löschen Sie sie oder wählen Sie andere.
catalogue-did-you-mean = Meinten Sie { $sku }?
catalogue-clear-words = Suche leeren
catalogue-keys = Tastatur
catalogue-key-search = Suchen
catalogue-key-rows = Durch die Zeilen gehen
catalogue-key-open = Artikel öffnen; in einer Menge: hinzufügen
catalogue-key-quantity = Menge der Zeile eingeben
catalogue-key-add = Zeile in den Warenkorb
catalogue-key-select = Zeile auswählen
catalogue-key-carton = In einer Menge: ein Karton mehr oder weniger
catalogue-key-back = Aus der Menge zurück zu den Zeilen

# Boni im laufenden Jahr.
rebates-title = Boni
rebates-detail = Was Ihre Einkäufe dieses Jahr eingebracht haben und was zur nächsten Stufe fehlt.
rebates-basis = Stand { $date }. Bestellungen zählen am Bestelltag, Gutschriften am Tag der Ausstellung; stornierte Bestellungen zählen nicht. In einer anderen Währung zählen sie zum Referenzkurs der Europäischen Zentralbank von diesem Tag.
rebates-company = Firma
rebates-choose = Firma wählen
rebates-choose-detail = Dann sehen Sie ihre Vereinbarungen und ihren Stand.
rebates-none = Keine Bonusvereinbarung
rebates-none-detail = Fragen Sie Ihren Vertriebskontakt danach. Der Rechner zeigt, was eine Staffel bringen würde.
rebates-refused = { $name } lässt sich nicht berechnen. Bitte sagen Sie es Ihrem Vertriebskontakt.
rebates-for-company = Ihre Firma
rebates-for-everyone = Alle Partner
rebates-period = { $from } – { $to }
rebates-version = Version { $version }, seit { $date }
rebates-amended = Die Konditionen haben sich in der Periode geändert. Verdientes folgt der jeweiligen Version; die Staffel zeigt die jetzige.
rebates-earned = Bisher verdient
rebates-settled = Ausgezahlt
rebates-brought-forward = Vortrag
rebates-due = Offen
rebates-accrued = Abgegrenzt
rebates-accrued-detail = Abgegrenzt ist der Anteil davon: das bisher Bezogene, nach der am Ende erwarteten Stufe.
rebates-expected = Erwartet bis { $date }
rebates-at-the-end = Am Ende erwartet
rebates-estimate = Schätzung
rebates-run-rate = Hochgerechnet: Was bisher bezogen wurde, zählt als das von { $elapsed } von { $days } Tagen.
rebates-seasonal = Saisonal geschätzt: Ab heute gehen die Einkäufe weiter wie im Vorjahr.
rebates-expected-by-hand = Von Hand geschätzt: Die Mengen am Ende der Periode sind eingegeben.
rebates-rest-as-last-year = Nach dem Vorjahr geschätzt: Von der Periode ist zu wenig vergangen für eine Hochrechnung, daher kommt hinzu, was der Rest im Vorjahr brachte.
rebates-bought = Bisher bezogen
rebates-tier = Stufe { $tier }
rebates-no-tier = Noch keine Stufe
rebates-ways = Jede davon reicht allein, zum zuletzt bezahlten Preis:
rebates-way-cartons = { $cartons ->
    [one] { $cartons } Karton ({ $units } Stück, { $value })
   *[other] { $cartons } Kartons ({ $units } Stück, { $value })
 }
rebates-way-units = { $units } Stück ({ $value })
rebates-try = Im Rechner ausprobieren
rebates-left-aside = { $count ->
    [one] { $count } Bestellung in { $currency } ({ $value }) zählt nicht: Für das Datum ist kein Wechselkurs zur Währung der Vereinbarung bekannt.
   *[other] { $count } Bestellungen in { $currency } ({ $value }) zählen nicht: Für das Datum ist kein Wechselkurs zur Währung der Vereinbarung bekannt.
 }
rebates-statement = Abrechnung
rebates-statement-show = Abrechnung zeigen
rebates-statement-hide = Abrechnung ausblenden
rebates-statement-csv = Abrechnung als CSV
rebates-nothing-counted = In dieser Periode zählt noch keine Bestellung.
rebates-more = Mehr Bestellpositionen
rebates-order = Bestellung
rebates-line = Position der Vereinbarung
rebates-value = Wert
rebates-document-value = Beleg: { $amount }
rebates-share = Bonus
rebates-credit-note = Gutschrift

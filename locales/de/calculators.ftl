# Der Rechner für Einstandskosten.
calculators-landed-cost = Einstandskosten
calculators-landed-cost-detail = Eine Sendung, jeder Markt, auf den Cent. Nichts verlässt diese Seite, solange Sie es nicht teilen.
calculators-shipment = Sendung
calculators-result = Ergebnis
calculators-market = Markt
calculators-term = Incoterm
calculators-place = Benannter Ort
calculators-mode = Transportart
calculators-entry-date = Einfuhrdatum
calculators-importer = Einführer
calculators-currency = Währung
calculators-product = Ware
calculators-hs-code = HS-Code
calculators-origin = Ursprung
calculators-quantity = Menge
calculators-unit-price = Stückpreis
calculators-weight = Brutto kg
calculators-volume = m³
calculators-duty-rate = Zoll von Hand
calculators-landed-unit = Einstand / St.
calculators-line = Pos.
calculators-lines = Positionen der Sendung
calculators-remove = Entfernen
calculators-remove-line = Position entfernen
calculators-paste = Positionen einfügen
calculators-paste-label = Zeilen aus einer Tabelle
calculators-paste-hint = Spalten in beliebiger Folge mit ihren Namen darüber, oder Ware, HS-Code, Ursprung, Menge, Stückpreis, kg, m³, Zoll. Getrennt durch Tabulator, Semikolon oder Komma.
calculators-paste-file = Oder eine CSV-Datei
calculators-paste-take = Diese Positionen übernehmen
calculators-no-result = Noch nichts zu berechnen
calculators-no-result-detail = Geben Sie eine Position mit Menge und Stückpreis ein.
calculators-no-result-wrong = Ein Feld enthält einen Fehler. Sobald er behoben ist, erscheint hier das Ergebnis.
calculators-no-result-kept = Der Absender behält einen Wert für sich. Geben Sie Ihren eigenen ein, dann erscheint hier das Ergebnis.
calculators-enter-kept = Eigenen Wert eingeben
calculators-stale = Dieses Ergebnis gilt für die letzten lesbaren Angaben: Ein Feld enthält einen Fehler.
calculators-example = Beispiel zeigen
calculators-example-shown = Ein Beispiel ist eingetragen.
calculators-example-clock = Wecker
calculators-example-knife = Kochmesser
calculators-import-percent = { $percent } des Zollwerts fallen bei der Einfuhr an
calculators-incomplete = In den Summen fehlt ein Zoll
calculators-landed-cost-in = Einstandskosten, { $market }
calculators-customs-value = Zollwert
calculators-duties = Zölle
calculators-excises = Verbrauchsteuern
calculators-taxes = Umsatzsteuer
calculators-taxes-kept = Nicht abziehbare Steuer
calculators-fees = Gebühren
calculators-cash-at-border = An der Grenze zu zahlen
calculators-recoverable = Abziehbare Steuer
calculators-with-tax = Mit abziehbarer Steuer
calculators-waterfall = Vom Preis zu den Einstandskosten
calculators-breakdown = Position für Position
calculators-effective-duty = Effektiver Zollsatz
calculators-effective-import = Effektive Einfuhrbelastung
calculators-goods = Ware
calculators-charges = Fracht und Kosten
calculators-landed = Einstand
calculators-line-of = Position { $number }
calculators-whole-shipment = Ganze Sendung
calculators-exchange-used = 1 { $from } = { $rate } { $to } · { $series } { $date }
calculators-how = Wie es zustande kommt
calculators-verified = geprüft am { $date }
calculators-unverified = nicht geprüft
calculators-typed = von Hand eingegeben
calculators-percent-inside = { $percent } des Betrags mit Steuer
calculators-difference = Was den Unterschied macht
calculators-side-by-side = Nebeneinander
calculators-deciding = vor allem: { $part }
calculators-rests-on-typed = mit von Hand eingegebenen Sätzen
calculators-rests-on-unverified = mit nicht geprüften Sätzen
calculators-link-impossible = Dieser Browser kann den Link nicht erzeugen. Speichern Sie die CSV-Datei.
calculators-link-damaged = Dieser Link wurde unterwegs gekürzt oder verändert. Bitten Sie erneut darum; Ihre Eingaben sind noch da.
calculators-link-partly = Ein Teil dieses Links wurde unterwegs abgeschnitten oder verändert. Was lesbar war, steht hier; für den Rest bitten Sie um einen neuen Link.
calculators-holds-more = Diese Berechnung enthält weitere Angaben, für die das Formular kein Feld hat. Sie zählen mit und bleiben im Link.
calculators-link-later = Dieser Link stammt aus einer neueren Version. Laden Sie die Seite neu.
calculators-changed-since = Seit dem Empfang geändert.
calculators-as-sent = Zurück zum Empfangenen
calculators-put-aside = Ihre eigene Berechnung wurde beiseitegelegt.
calculators-bring-back = Zurückholen
calculators-let-go = Verwerfen
calculators-let-gone = Die beiseitegelegte Berechnung ist verworfen.
calculators-sent-to-you = Wie empfangen
calculators-save-csv = CSV speichern
calculators-save-excel = Excel speichern
calculators-save-excel-private = Eine Excel-Datei würde zeigen, was Sie privat halten. Öffnen Sie diese Schlösser, um sie zu speichern.
calculators-save-json = JSON speichern
calculators-compare = Mit dem Empfangenen vergleichen
calculators-compare-end = Vergleich beenden
calculators-as-it-was-sent = Wie empfangen
calculators-as-it-is-now = Wie es jetzt ist
calculators-print = Drucken
calculators-share = Teilen
calculators-northern-ireland = Nordirland
calculators-china-retail = China, grenzüberschreitender Einzelhandel
calculators-mode-sea = See
calculators-mode-air = Luft
calculators-mode-road = Straße
calculators-mode-rail = Schiene
calculators-mode-courier = Kurier
calculators-mode-post = Post
calculators-importer-registered = Unternehmen mit Vorsteuerabzug
calculators-importer-unregistered = Unternehmen ohne Vorsteuerabzug
calculators-importer-consumer = Privatperson
calculators-export-packing = Exportverpackung
calculators-origin-inland = Vorlauf
calculators-export-clearance = Ausfuhrabfertigung
calculators-origin-terminal = Terminal am Abgang
calculators-dutiable-addition = Provisionen, Lizenzen, Beistellungen
calculators-main-freight = Hauptfracht
calculators-insurance = Versicherung
calculators-destination-terminal = Terminal am Ziel
calculators-on-carriage = Nachlauf
calculators-other-charges = Sonstige Kosten
calculators-basis-value = Wert
calculators-basis-gross-weight = Bruttogewicht
calculators-basis-chargeable-weight = Frachtpflichtiges Gewicht
calculators-basis-volume = Volumen
calculators-basis-quantity = Menge
calculators-basis-equally = Gleichmäßig
calculators-basis-by-hand = Von Hand
calculators-flat-duty = Pauschaler Zoll
calculators-simplified-duty = Vereinfachter Zoll
calculators-vat = Einfuhrumsatzsteuer
calculators-gst = GST
calculators-levy = { $levy ->
    [parcel_fee] Paketgebühr
    [service_fee] Servicegebühr
    [consumption_tax] Konsumsteuer
    [local_consumption_tax] Örtliche Konsumsteuer
    [provincial_tax] Provinzsteuer
    [liquor_tax] Alkoholsteuer
    [education_tax] Bildungssteuer
    [goods_management] Warenabfertigungsabgabe
    [goods_management_gst] GST auf die Warenabfertigungsabgabe
   *[other] { $name }
 }
calculators-duty-ordinary = Regelzoll
calculators-duty-preference = Präferenzzoll
calculators-duty-anti-dumping = Antidumpingzoll
calculators-duty-countervailing = Ausgleichszoll
calculators-duty-safeguard = Schutzzoll
calculators-duty-additional = Zusatzzoll
calculators-step-price = Menge × Stückpreis
calculators-step-added = { $charge }: hinzugerechnet
calculators-step-deducted = { $charge }: abgezogen
calculators-step-outside = { $charge }: gehört nicht zum Zollwert
calculators-step-not-deducted = { $charge }: steckt ungetrennt im Preis, nicht abgezogen
calculators-step-import-deducted = Zölle und Steuern aus dem Frei-Haus-Preis herausgerechnet
calculators-step-regime = Kleinsendungsregel: { $regime }
calculators-regime = { $regime ->
    [up_to_300] Waren bis 300 AED
    [up_to_1000_nzd] Waren bis 1.000 NZD
    [up_to_1000_sar] Waren bis 1.000 SAR
    [up_to_10000] Waren bis 10.000 JPY
    [up_to_135] Waren bis 135 GBP, der Verkäufer führt die Steuer ab
    [up_to_135_business] Waren bis 135 GBP, der Käufer meldet die Steuer an
    [low_value] Waren von geringem Wert, der Verkäufer führt die Steuer ab
    [low_value_goods] Waren von geringem Wert, der Verkäufer führt die Steuer ab
    [low_value_business] Waren von geringem Wert für ein Unternehmen
    [remission_20] Erlass für Waren bis 20 CAD
    [courier_40] Kuriersendung bis 40 CAD aus den USA oder Mexiko
    [courier_150] Kuriersendung von 40 bis 150 CAD aus den USA oder Mexiko
    [courier_simplified] vereinfachtes Kurierverfahren
    [cbec] grenzüberschreitender Einzelhandel
    [duty_relief_150] Zollbefreiung für Waren bis 150 EUR
    [flat_duty] pauschaler Zoll statt des Zolltarifs
    [flat_duty_ioss] pauschaler Zoll, Steuer über den Import-One-Stop-Shop
    [ioss] Import-One-Stop-Shop, der Verkäufer führt die Steuer ab
    [personal_150] persönlicher Gebrauch, bis 150 USD
    [personal_200] persönlicher Gebrauch, bis 200 USD aus den USA
    [voec] VOEC, der Verkäufer führt die Steuer ab
    [rts] Paket an eine Privatperson, ein Satz für alle Waren
    [rts_certified_50] Paket bis 50 USD von einem zertifizierten Verkäufer, mit dem Kauf bezahlt
    [rts_certified] Paket über 50 USD von einem zertifizierten Verkäufer, mit dem Kauf bezahlt
    [rts_medicines] Arzneimittel für den eigenen Gebrauch
   *[other] { $name }
 }
calculators-step-quota = Anteil im Kontingent
calculators-step-duty-by = Zoll nach dem Tarif { $tariff }
calculators-step-difference = Erlaubter Unterschied
calculators-step-taken-off = { $cost }: Abzug
calculators-step-minimum = { $cost }: auf das Minimum angehoben
calculators-step-maximum = { $cost }: auf das Maximum begrenzt
calculators-step-share = { $cost }: Anteil dieser Position
calculators-step-waived = { $cost }: erlassen
calculators-step-part-due = { $cost }: nur zum Teil fällig
calculators-step-total = { $cost }: Summe, gerundet
calculators-step-not-collected = { $cost }: zu gering, wird nicht erhoben
calculators-step-again = Zur Probe vorwärts gerechnet
calculators-fault-missing = Geben Sie eine Zahl ein.
calculators-fault-number = Das ist keine Zahl. Schreiben Sie 1234,50.
calculators-fault-date = Wählen Sie ein Datum.
calculators-fault-hs-code = Ein HS-Code hat 6 bis 12 Ziffern.
calculators-fault-country = Zwei Buchstaben eines Landes, etwa CN.
calculators-fault-currency = Drei Buchstaben einer Währung, etwa EUR.
calculators-fault-no-lines = Geben Sie mindestens eine Position ein.
calculators-fault-too-many = Höchstens { $most }.
calculators-fault-negative = Darf nicht unter null sein.
calculators-fault-not-positive = Muss größer als null sein.
calculators-fault-above-hundred = Mehr als 100 Prozent geht nicht.
calculators-fault-too-large = Die Zahl ist zu groß.
calculators-fault-minor-unit = Mehr Nachkommastellen, als die Währung hat.
calculators-fault-zero-basis = Keine Position hat { $basis }. Verteilen Sie nach { $suggested }.
calculators-fault-shares = Die Anteile ergeben nicht die Kosten.
calculators-fault-divisor = Diese Transportart kennt kein frachtpflichtiges Gewicht. Verteilen Sie nach Bruttogewicht.
calculators-fault-market = Für { $market } gibt es keine Sätze.
calculators-fault-rules = Die von Hand eingegebenen Regeln dieses Marktes lassen sich nicht anwenden: prüfen Sie „{ $name }“.
calculators-fault-valuation = Für dieses Datum ist keine Zollwertregel bekannt.
calculators-fault-levy = Der Markt kennt { $levy } nicht.
calculators-fault-scheme = Kein Markt kennt das Verfahren { $scheme }.
calculators-fault-exchange = Kein Wechselkurs von { $from } nach { $to } bekannt. Nehmen Sie die Währung des Marktes.
calculators-fault-exchange-twice = Für { $from } und { $to } steht schon ein Kurs da. Geben Sie je Paar einen an.
calculators-fault-duty = Das ist kein Zollsatz. Schreiben Sie 4,7 % oder 12,80 % + 176,80 EUR / 100 kg.
calculators-fault-duty-at = „{ $found }“ ist nicht zu verstehen. Schreiben Sie 4,7 % oder 12,80 % + 176,80 EUR / 100 kg.
calculators-fault-rate = Dieser Satz lässt sich nicht berechnen.
calculators-fault-bounds = Der Mindestbetrag liegt über dem Höchstbetrag.
calculators-fault-price = Was der Preis enthält oder was davon abgeht, ist höher als der Preis.
calculators-fault-delivered = Kein Zollwert führt zu diesem Frei-Haus-Preis.
calculators-warnings = Gut zu wissen
calculators-warn-unverified = { $count ->
    [one] { $count } Satz oder Regel nicht anhand der Quelle geprüft
   *[other] { $count } Sätze und Regeln nicht anhand der Quellen geprüft
}
calculators-warn-stale = { $count ->
    [one] { $count } Satz oder Regel vor langer Zeit geprüft
   *[other] { $count } Sätze und Regeln vor langer Zeit geprüft
}
calculators-warn-outdated = { $count ->
    [one] { $count } Satz oder Regel über den letzten bekannten Tag hinaus
   *[other] { $count } Sätze und Regeln über den letzten bekannten Tag hinaus
}
calculators-warn-exchange-unofficial = Der Wechselkurs ist nicht der in diesem Markt vorgeschriebene.
calculators-warn-exchange-stale = Der Wechselkurs ist älter, als der Markt erlaubt.
calculators-warn-typed = { $cost }: Satz von Hand eingegeben
calculators-warn-rules-typed = Die Regeln dieses Marktes sind von Hand eingegeben, nicht veröffentlicht
calculators-warn-unit = Position { $line }: Für den Zoll fehlt eine Mengenangabe.
calculators-warn-duty-failed = Position { $line }: Ein Zoll ließ sich nicht berechnen.
calculators-warn-duty-unknown = Position { $line }: Für diesen Code ist kein Zoll bekannt. Geben Sie den Satz ein.
calculators-warn-duty-differs = Position { $line }: Unter diesem Code hat der Zolltarif verschiedene Sätze: { $rates }. Geben Sie den vollständigen Code oder den Satz ein.
calculators-warn-provisions = Position { $line }: Der Tarif nennt Bestimmungen, die den Zoll ändern können: { $codes }. Sie sind nicht eingerechnet. Prüfen Sie, ob sie gelten, und geben Sie den Zoll ein.
calculators-warn-measure-open = Position { $line }: { $kind } kann auf diese Waren dieses Ursprungs anfallen und steht nicht in den Tabellen: { $provision }. Nicht eingerechnet. Prüfen Sie, ob er gilt, und geben Sie den Zoll ein.
calculators-warn-ended = Position { $line }: { $kind } ist ausgelaufen, nichts folgt.
calculators-warn-levy-unknown = Für diesen Tag ist kein Satz für { $levy } bekannt; er fehlt in den Summen.
calculators-warn-levies-open = Kann ebenfalls anfallen, hier ist kein Satz bekannt: { $levies }. Tragen Sie ein, was gilt.
calculators-warn-hs-code = Position { $line } hat keinen HS-Code.
calculators-warn-origin = Position { $line } hat keinen Ursprung.
calculators-warn-proof = Position { $line }: Die Präferenz braucht einen Ursprungsnachweis.
calculators-warn-preference = Position { $line }: Eine Präferenz wäre niedriger. Beantragen Sie sie mit Ursprungsnachweis.
calculators-warn-no-preference = Position { $line }: Eine solche Präferenz oder ein solches Kontingent ist nicht bekannt.
calculators-warn-quota-unclaimed = Position { $line }: Kein Kontingent ist beansprucht, der Zoll im Kontingent gilt daher nicht.
calculators-warn-tariff-used = Position { $line }: Der Zoll nach dem Tarif { $tariff } gilt anstelle des eigenen des Marktes. Dafür nötig: { $proof }.
calculators-warn-tariff-refused = Position { $line }: Der Zoll nach dem Tarif { $tariff } ist nicht erlaubt: Er weicht zu weit vom eigenen des Marktes ab, oder eine Handelsschutzmaßnahme greift. Der eigene gilt.
calculators-warn-tariff-available = Position { $line }: Der Zoll nach dem Tarif { $tariff } wäre niedriger. Dafür nötig: { $proof }.
calculators-warn-tariff-unknown = Position { $line }: Nach dem Tarif { $tariff } ist kein Zoll bekannt. Der eigene des Marktes gilt.
calculators-tariff-proof = { $tariff ->
    [UK] die Bewilligung nach dem UK Internal Market Scheme und ein Nachweis, dass die Waren in Nordirland an Verbraucher verkauft oder von ihnen verwendet werden
   *[other] { $proof }
 }
calculators-warn-charge-missing = Der Zollwert oder die Bemessungsgrundlage der Steuer sollte { $component } enthalten; die Angabe fehlt.
calculators-warn-charge-assumed = Der Zollwert muss { $component } enthalten, und die Angabe fehlt: Nach der Regel des Marktes zählen stattdessen { $percent } des Warenwerts, allein im Zollwert.
calculators-warn-deduction-missing = Der Preis enthält { $component }, der Zollwert sollte es nicht. Geben Sie es an, um es abzuziehen.
calculators-warn-water-only = Diese Klausel gilt für den Transport auf dem Wasser.
calculators-warn-export-date = Mangels Ausfuhrdatum gilt das Einfuhrdatum.
calculators-warn-beyond-rules = Die Einfuhr liegt mehr als fünf Jahre nach der neuesten hier bekannten Regel. Was dann zu zahlen ist, ist nicht bekannt.
calculators-warn-delivered-tax = Geliefert verzollt: Der Käufer kann die Steuer im Preis womöglich nicht abziehen.
calculators-warn-delivered-rounded = Position { $line }: Durch Rundung bleibt eine kleine Differenz zum Preis.
calculators-warn-delivered-unmet = Position { $line }: Kein Zollwert führt zu diesem Preis, denn eine Wertgrenze liegt dazwischen. Nach den Regeln unterhalb der Grenze wäre er { $below }, nach denen oberhalb { $above }: Keiner liegt auf seiner Seite. Gezeigt wird der nächste Wert darunter; seine Summe weicht um { $apart } vom Preis ab.
calculators-exchange-rates = Wechselkurse
calculators-exchange-hint = Es liegt kein veröffentlichter Kurs vor. Geben Sie Ihren ein; das Ergebnis weist darauf hin.
calculators-one-unit = 1 { $currency } in { $other }
calculators-private-of = Privat halten: { $field }
calculators-withheld = Der Absender behält dies für sich. Geben Sie Ihren eigenen Wert ein.
calculators-private-stay = Felder mit geschlossenem Schloss bleiben hier: Sie stehen in keinem Link, in keiner Datei und nicht auf Papier.
calculators-add-charge = Kosten hinzufügen
calculators-as-the-term-says = Laut Incoterm
calculators-on-top = Zusätzlich zum Preis
calculators-in-price = Im Preis, gesondert ausgewiesen
calculators-in-price-hidden = Im Preis, nicht gesondert ausgewiesen
calculators-currency-of = { $charge }: Währung
calculators-share-of = { $charge }: verteilt nach
calculators-shared-by = Verteilt nach
calculators-in-the-price = Im Preis enthalten?
calculators-price-contains = { $charge }: im Preis?
calculators-share-of-line = Anteil der Position { $number }
calculators-route = Route
calculators-add-leg = Abschnitt hinzufügen
calculators-remove-leg = Abschnitt entfernen
calculators-leg-from = Von (Land)
calculators-leg-to = Nach (Land)
calculators-delivered-price = Frei-Haus-Preis enthält
calculators-delivered-with-taxes = Zölle, Gebühren und Steuern
calculators-delivered-without-taxes = Zölle und Gebühren, keine Umsatzsteuer
calculators-more-shipment = Ort, Ausfuhrdatum, Route
calculators-place-kind = Art des Orts
calculators-place-seller = Gelände des Verkäufers
calculators-place-export = Hafen oder Terminal der Ausfuhr
calculators-place-import = Hafen oder Terminal der Einfuhr
calculators-place-inland = Ort im Binnenland
calculators-export-date = Ausfuhrdatum
calculators-duty-not-favoured = Zoll ohne Meistbegünstigung
calculators-duty-suspension = Ausgesetzter Zoll
calculators-duty-quota-in = Zoll im Kontingent
calculators-duty-quota-out = Zoll außerhalb des Kontingents
calculators-explain = Zeigen, wie es zustande kommt
calculators-explain-all = Alle Schritte zeigen
calculators-how-of = Wie es zustande kommt: { $figure }
calculators-more-lines = { $count ->
    [one] { $count } weitere Position. Klicken Sie in der Tabelle auf Einstandskosten, um die Schritte zu sehen.
   *[other] { $count } weitere Positionen. Klicken Sie in der Tabelle auf Einstandskosten, um die Schritte zu sehen.
}
calculators-more-warnings = { $count ->
    [one] { $count } weiterer Hinweis
   *[other] { $count } weitere Hinweise
}
calculators-about-line = Position { $number } im Einzelnen
calculators-line-currency = Währung des Preises
calculators-net-weight = Nettogewicht
calculators-preference = Präferenz
calculators-preference-unclaimed = Nicht beansprucht
calculators-preference-claimed = Beansprucht, Ursprungsnachweis folgt
calculators-preference-proven = Beansprucht, Ursprungsnachweis liegt vor
calculators-proof-wanted = Ursprungsnachweis: { $proof }
calculators-quota = Zollkontingent
calculators-quota-unclaimed = Nicht beansprucht
calculators-quota-claimed = Beansprucht
calculators-quota-balance = Rest des Kontingents (leer: alles)
calculators-retail-price = Einzelhandelswert der Position
calculators-quantity-in = Menge in { $unit }
calculators-duties-found = Gefundene Zölle
calculators-rate-free = frei
calculators-provisions-open = Bestimmungen, die den Zoll ändern können. Nicht eingerechnet: Prüfen Sie, ob sie gelten, und geben Sie ihren Zoll von Hand ein.
calculators-rate-in-words = nur in Worten: geben Sie ihn von Hand ein
calculators-alternative = Alternative
calculators-alternatives = Nebeneinander: { $count }
calculators-compare-by = Vergleichen nach
calculators-compare-all = Alle Positionen nebeneinander berechnen
calculators-add-alternative = Alternative hinzufügen
calculators-axis-markets = Märkte
calculators-axis-origins = Ursprünge
calculators-axis-terms = Incoterms
calculators-axis-modes = Transportarten
calculators-axis-routes = Routen
calculators-another-route = Eine andere Route
calculators-add-route = Danebenstellen
calculators-all-markets = Alle Märkte zeigen
calculators-remove-alternative = { $name } entfernen
calculators-above-best = { $amount } mehr je Einheit
calculators-make-own = { $name } ganz zeigen
calculators-price-currency = Preiswährung
calculators-use-in-price = In Preis und Marge verwenden
calculators-market-rates = Steuern, Gebühren und Befreiungen dieses Markts
calculators-market-rates-hint = Ihr eigener Satz tritt an die Stelle des Satzes des Markts; das Ergebnis weist darauf hin. Leeren Sie das Feld, gilt wieder der des Markts.
calculators-own-rate = { $levy }: eigener Satz
calculators-rate-unknown = Für diesen Tag ist kein Satz bekannt.
calculators-rate-elsewhere = Gilt für diese Sendung nicht.
calculators-rate-certain-goods = nur bestimmte Waren
calculators-rate-duty-free = wenn kein Zoll anfällt
calculators-rate-value = Wert { $bounds }
calculators-rate-of-line = Position { $line }: { $rate }
calculators-rate-of-all = Alle Positionen: { $rate }
calculators-rate-by-quantity = nach Menge
calculators-remove-rate = Diesen Satz entfernen
calculators-scheme = Nimmt an { $scheme } teil
calculators-scheme-name = { $scheme ->
    [remessa_conforme] Remessa Conforme (zertifizierter Verkäufer)
    [ukims] UK Internal Market Scheme (Verkauf oder Endverwendung in Nordirland)
   *[other] { $name }
 }
calculators-without-reliefs = Befreiungen für Kleinsendungen nicht anwenden
calculators-type-rate = Satz für { $levy } eingeben
calculators-other-duties = Weitere Zölle dieser Position
calculators-add-duty = Zoll hinzufügen
calculators-remove-duty = Entfernen: { $duty }
calculators-quantity-unit = Einheit (leer: Stück)
calculators-own-exchange = Eigene Kurse statt der veröffentlichten
calculators-exchange-published = Veröffentlicht: { $rate } · { $series } { $date }

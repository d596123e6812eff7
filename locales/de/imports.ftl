# Imports by upload and their reports.
imports-detail = Eine CSV-Datei geht hinein, und ein Bericht sagt, was aus jeder Zeile wurde.
imports-kind = Was die Datei enthält
imports-vocabulary = Wörter
imports-vocabulary-detail = Kategorien, Merkmale und ihre Werte, benannt in jeder Sprache.
imports-catalogue = Artikel
imports-catalogue-detail = Eine Zeile je SKU: Namen, Beschreibungen, Verpackung, Mengenregel, Zolldaten.
imports-shopify-products = Produkte aus Shopify
imports-shopify-products-detail = Der Produktexport von Shopify, wie er ist. Nennen Sie unten Sprache, Währung und Lager.
imports-prices = Preise
imports-prices-detail = Preislisten mit Staffeln: für alle, für eine Stufe oder für eine Firma.
imports-warehouses = Lager
imports-warehouses-detail = Wo Ware liegt und in welche Länder jedes Lager liefert.
imports-markets = Märkte
imports-markets-detail = Länder, in die verkauft wird, ihre Währung und die Lager dafür.
imports-stock = Bestand
imports-stock-detail = Was in jedem Lager vorhanden ist, und Zugänge mit Datum.
imports-companies = Firmen
imports-companies-detail = Partner mit Stufe, Konditionen, Kreditlimit und Adressen; eine Zeile je Adresse.
imports-users = Personen
imports-users-detail = Wer sich anmelden darf, in welcher Rolle und für welche Firma.
imports-orders = Bestellungen
imports-orders-detail = Frühere Bestellungen, eine Zeile je Position; Gutschriften mit negativen Mengen.
imports-tariff = Zolltarife
imports-tariff-detail = Zollsätze eines Marktes nach Nummer, Ursprung und Datum, jeweils mit Quelle.
imports-exchange-rates = Wechselkurse
imports-exchange-rates-detail = Die Referenzkurse der Europäischen Zentralbank, wie veröffentlicht: eurofxref-hist.csv oder die Tagesdatei.
imports-rebate-agreements = Bonusvereinbarungen
imports-rebate-agreements-detail = Was mit Partnern vereinbart ist, eine Zeile je Stufe. Eine Änderung ist eine neue Version.
imports-rebate-settlements = Ausgezahlte Boni
imports-rebate-settlements-detail = Was aus Bonusvereinbarungen ausgezahlt wurde, eine Zeile je Zahlung.
imports-invoice-lines = Rechnungszeilen eines anderen Systems
imports-invoice-lines-detail = Artikel, Firmen und Bestellungen aus einer Rechnungsdatei: Ordnen Sie ihre Spalten unseren zu.
imports-template = Vorlage herunterladen
imports-mode = Wenn Zeilen abgelehnt werden
imports-all-or-nothing = Alles oder nichts
imports-all-or-nothing-detail = Eine abgelehnte Zeile, und nichts wird geschrieben. Sie sehen alle Ablehnungen auf einmal und importieren die berichtigte Datei.
imports-row-by-row = Zeile für Zeile
imports-row-by-row-detail = Gute Zeilen werden übernommen. Abgelehnte kommen als eigene Datei zum Berichtigen und erneuten Import.
imports-choose-file = CSV-Datei wählen oder hier ablegen
imports-choose-file-hint = Komma, Semikolon oder Tabulator; am besten UTF-8; auch gzip.
imports-file-empty = Die Datei ist leer oder nicht lesbar. Die erste Zeile muss die Spalten benennen.
imports-file-workbook = Das ist eine Excel-Mappe oder ein Archiv. Speichern Sie sie als „CSV UTF-8“ und wählen Sie diese Datei.
imports-file-compressed = Die Datei ist komprimiert: Ihre Spalten liest der Server, sie müssen unsere Namen tragen.
imports-columns = Spalten der Datei
imports-columns-known = Erkannte Spalten: { $known } von { $count }
imports-columns-hint = Ein Stern steht bei dem, was nötig ist. Ihre Wahl gilt auch für die nächste Datei dieser Art.
imports-column-theirs = In der Datei
imports-column-sample = Erste Zeile
imports-column-ours = Ist
imports-column-is = Was { $column } ist
imports-column-aside = Weglassen
imports-constants = Für alle Zeilen gleich
imports-constant-add = Wert für alle Zeilen angeben
imports-constant-choose = Spalte wählen
imports-constant-needed = Die Datei hat diese Spalte nicht. Wählen Sie oben eine oder geben Sie einen Wert für alle Zeilen an.
imports-constant-remove = { $column } entfernen
imports-first-password = Erstes Passwort
imports-first-password-hint = Dasselbe für alle in der Datei, die noch keines haben. Mindestens 12 Zeichen. Geben Sie es selbst weiter; im Profil kann es geändert werden.
imports-first-password-suggest = Passwort vorschlagen
imports-start = Importieren
imports-not-ready = Es fehlt noch etwas, das jede Zeile braucht.
imports-sending = Wird gesendet
imports-sent = { $sent } von { $total } MB
imports-stay = Sie können inzwischen andere Seiten ansehen. Lassen Sie diesen Tab offen.
imports-working = Die ganze Datei ist da. Ihre Zeilen werden gelesen.
imports-cancel = Abbrechen
imports-cancel-late = Der Server kann trotzdem fertig werden: Sein Bericht steht dann in der Liste.
imports-finished = { $file } ist importiert.
imports-open-report = Bericht öffnen
imports-history = Bisherige Importe
imports-none = Noch nichts importiert
imports-none-detail = Hier bleiben die Berichte Ihrer Importe.
imports-not-applied-short = Nichts geschrieben
imports-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
 }
imports-rows-refused = { $count ->
    [one] { $count } abgelehnt
   *[other] { $count } abgelehnt
 }
imports-report = Importbericht
imports-another = Weitere Datei importieren
imports-download-refused = Abgelehnte Zeilen herunterladen
imports-not-applied = Es wurde nichts geschrieben. Berichtigen Sie die abgelehnten Zeilen und importieren Sie die Datei erneut.
imports-running = Läuft noch. So viel wurde bisher übernommen.
imports-running-short = Läuft
imports-interrupted = Dieser Import ist abgebrochen. Die hier gezählten Zeilen wurden übernommen. Importieren Sie die Datei erneut: Sie zählen dann als unverändert, und der Rest wird übernommen.
imports-interrupted-short = Abgebrochen
imports-all-taken = Alle Zeilen wurden übernommen.
imports-some-refused = { $count ->
    [one] Alle Zeilen bis auf { $count } wurden übernommen. Berichtigen Sie diese und importieren Sie sie erneut: Der Rest zählt als unverändert.
   *[other] Alle Zeilen bis auf { $count } wurden übernommen. Berichtigen Sie diese und importieren Sie sie erneut: Der Rest zählt als unverändert.
 }
imports-notes = Wie die Datei gelesen wurde
imports-rows-in = Zeilen
imports-added = Neu
imports-changed = Geändert
imports-unchanged = Unverändert
imports-refused = Abgelehnt
imports-refused-rows = Abgelehnte Zeilen
imports-first-of = Die ersten { $shown } von { $count }. Die Datei der abgelehnten Zeilen enthält alle.
imports-row = Zeile
imports-field = Spalte
imports-value = Inhalt
imports-reason = Was richtig wäre

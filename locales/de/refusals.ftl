## Why a row or a file is not imported: what was wrong, and what would be right.

## The row as text.

refused-row-too-short = Die Zeile endet nach { $found } von { $columns } Spalten: Die Datei ist hier vielleicht abgeschnitten. Bitte vervollständigen Sie die Zeile.
refused-row-too-long = Die Zeile hat { $found } Zellen, die Kopfzeile { $columns }. Setzen Sie Text, der das Trennzeichen enthält, in Anführungszeichen.
refused-row-too-large = Die Zeile ist größer als { $kilobytes } KB. Kürzen Sie die Texte oder suchen Sie ein Anführungszeichen, das nicht geschlossen wird.
refused-quote-never-closed = Hier wird ein Anführungszeichen geöffnet und nie geschlossen. Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört.
refused-text-after-quote = Nach einem schließenden Anführungszeichen folgt Text. Verdoppeln Sie Zeichen, die zum Text gehören: 5"" lamp.
refused-too-many-rows-together = Mehr als { $most } Zeilen tragen diesen Schlüssel. Sie lassen sich nicht als Ganzes übernehmen.

## One cell.

refused-missing = Hier fehlt eine Angabe.
refused-text-too-long = Der Text ist länger als { $most } Zeichen. Bitte kürzen.
refused-line-break-in-code = Ein Code darf weder Zeilenumbrüche noch Steuerzeichen enthalten.
refused-not-a-decimal = Das ist keine Zahl. Schreiben Sie sie mit Punkt und ohne weitere Zeichen: 1234.50.
refused-too-many-digits = { $currency } hat { $digits } Nachkommastellen; dieser Betrag hat mehr.
refused-number-too-large = Die Zahl ist zu groß.
refused-negative = Der Wert darf nicht negativ sein.
refused-not-a-whole-number = Das ist keine ganze Zahl wie 48. Schreiben Sie sie ohne Trennzeichen und ohne Einheit.
refused-too-small = Der kleinste mögliche Wert ist { $least }.
refused-zero-price = Ein Preis von null würde die Ware verschenken. Lassen Sie die Zeile weg, wenn es keinen Preis gibt.
refused-zero-quantity = Die Menge ist null: Eine Position bestellt oder nimmt mindestens ein Stück zurück.
refused-not-a-date = Das ist kein Datum. Schreiben Sie Jahr, Monat und Tag: 2026-11-30.
refused-not-a-moment = Das ist kein Datum mit Uhrzeit. Schreiben Sie Jahr, Monat, Tag und Uhrzeit: 2026-11-30 16:20.
refused-out-of-time = Von diesem Tag ist keine Bestellung. Geben Sie einen Tag von { $first } bis { $last } an.
refused-not-a-country = Das ist kein Ländercode. Schreiben Sie die zwei Buchstaben nach ISO 3166, etwa DE.
refused-not-a-currency = Das ist kein Währungscode. Schreiben Sie die drei Buchstaben nach ISO 4217, etwa EUR.
refused-not-a-language = Diese Sprache gibt es hier nicht. Verwenden Sie en, zh-CN, es, fr, de, ja, pt-BR oder ar.
refused-not-an-incoterm = Das ist keine Klausel der Incoterms 2020. Verwenden Sie EXW, FCA, FAS, FOB, CFR, CIF, CPT, CIP, DAP, DPU oder DDP.
refused-not-an-hs-code = Das ist kein HS-Code. Schreiben Sie 6 bis 12 Ziffern, etwa 9405.21.
refused-not-a-tariff-code = Das ist keine Zolltarifnummer. Schreiben Sie 2 bis 12 Ziffern, etwa 9405 oder 9405.21.
refused-not-an-origin = Das ist kein Ursprung. Schreiben Sie all, all except CN RU oder Länder: CH NO.
refused-not-a-duty = Das ist kein Zollsatz. Schreiben Sie ihn wie im Zolltarif: 12.80 % + 176.80 EUR / 100 kg.
refused-not-a-measure = Das ist keine Art von Maßnahme. Schreiben Sie etwa mfn, preference, anti_dumping oder additional.
refused-not-a-rate = Das ist kein Wechselkurs. Schreiben Sie eine Zahl über null oder N/A.
refused-not-a-barcode = Das ist keine Barcode-Nummer. Schreiben Sie 8, 12, 13 oder 14 Ziffern. Vielleicht hat die Tabellenkalkulation sie gekürzt: Formatieren Sie die Spalte als Text.
refused-barcode-check-digit = Die Prüfziffer stimmt nicht: Die letzte Ziffer wäre { $right }. Vergleichen Sie die Nummer mit dem Etikett.
refused-not-an-email = Das ist keine E-Mail-Adresse wie buyer@company.example.
refused-not-a-picture = Das ist keine Bildadresse. Sie beginnt mit https:// oder mit einem einzelnen /.
refused-too-many-pictures = Das sind mehr als { $most } weitere Bilder. Bitte die übrigen weglassen.
refused-not-one-of = Verwenden Sie einen dieser Werte: { $choices }.

## One row.

refused-no-name = Es braucht einen Namen in mindestens einer Sprache.
refused-no-label = Es braucht eine Bezeichnung in mindestens einer Sprache.
refused-no-first-picture = Es gibt weitere Bilder, aber kein erstes. Bitte picture ausfüllen oder pictures leeren.
refused-not-all-dimensions = Geben Sie Länge, Breite und Höhe zusammen an oder gar nicht.
refused-carton-without-units = Der Karton hat Gewicht oder Maße, aber carton_units sagt nicht, wie viele Stück er enthält.
refused-nothing-orderable = Keine Menge erfüllt Mindestmenge, Vielfaches und Höchstmenge zugleich. Heben Sie die Höchstmenge auf mindestens ein Vielfaches an.
refused-ends-before-it-begins = Der letzte Tag liegt vor dem ersten.
refused-tier-and-company = Eine Preisliste gehört zu einer Stufe oder zu einer Firma, nicht zu beiden.
refused-role-needs-company = Wer diese Rolle hat, gehört zu einer Firma. Bitte angeben.
refused-role-has-no-company = Wer diese Rolle hat, gehört zur Marke und zu keiner Partnerfirma. Lassen Sie die Zelle leer.
refused-no-sku = Die Variante hat keine SKU: Niemand könnte sie bestellen. Vergeben Sie eine in Shopify und exportieren Sie neu, oder tragen Sie sie hier ein.
refused-arrival-incomplete = Ein Zugang braucht Datum und Menge.
refused-nothing-said = Die Zeile nennt weder Bestand noch Zugang.
refused-address-incomplete = In der Adresse fehlt das Land.

## A row beside others.

refused-duplicate = Zeile { $row } betrifft schon dasselbe, mit diesen oder anderen Werten. Behalten Sie nur die richtige.
refused-differs-from-row = Zeile { $row } sagt dafür „{ $value }“. Bitte vereinheitlichen.
refused-other-row-of-order = Zeile { $row } derselben Bestellung wird abgelehnt, und eine Bestellung wird ganz oder gar nicht übernommen. An dieser Zeile ist nichts falsch.
refused-other-row-of-company = Zeile { $row } derselben Firma wird abgelehnt, und eine Firma wird ganz oder gar nicht übernommen. An dieser Zeile ist nichts falsch.
refused-other-row-of-agreement = Zeile { $row } derselben Version wird abgelehnt, und eine Version wird ganz oder gar nicht übernommen. An dieser Zeile ist nichts falsch.
refused-thresholds-not-rising = Eine Schwelle muss über der vorigen liegen.
refused-floor-above-cap = Das Minimum darf nicht über dem Maximum liegen.
refused-order-taken = Eine andere Position hat schon diesen Platz in der Reihenfolge. Geben Sie jeder ihren eigenen.
refused-not-an-earlier-line = Nennen Sie Positionen dieser Vereinbarung, die in der Reihenfolge vorher kommen und abgezogen werden dürfen.
refused-terms-contradict = Diese Konditionen widersprechen sich: Die Methode kann das Maß, die Stufen oder eine Zahl daneben nicht verwenden.
refused-version-posted = Diese Version ist mit anderen Konditionen gespeichert. Eine veröffentlichte Version wird nie geändert: Geben Sie der Änderung eine neue Versionsnummer.
refused-agreement-of-others = Diese Vereinbarung ist gespeichert für { $stored }. Verwenden Sie für andere Partner oder eine andere Währung einen anderen Code.
refused-effective-taken = Version { $version } gilt ab demselben Tag. Wählen Sie einen anderen.
refused-effective-outside-term = Dieser Tag liegt außerhalb der Laufzeit, { $from } bis { $to }. Eine Version gilt ab einem Tag ihrer eigenen Laufzeit.
refused-fewer-lines = Die Bestellung ist mit { $stored } Positionen gespeichert, hier sind es weniger. Nennen Sie alle Positionen.
refused-price-list-differs = Diese Preisliste ist gespeichert als { $stored }. Verwenden Sie für eine andere Liste einen anderen Code.
refused-order-of-other-company = Eine Bestellung mit dieser Nummer ist für eine andere Firma gespeichert.
refused-order-of-other-currency = Die Bestellung mit dieser Nummer ist in { $currency } gespeichert.
refused-credit-note-is-negative = Eine Gutschrift nimmt zurück: Ihre Mengen sind negativ.
refused-order-is-positive = Eine negative Menge gehört auf eine Gutschrift: Setzen Sie den Status credit_note.
refused-own-parent = Eine Kategorie kann nicht sich selbst übergeordnet sein.

## A row beside what is stored.

refused-unknown-sku = Der Katalog kennt diese SKU nicht. Importieren Sie zuerst den Artikel oder korrigieren Sie den Code.
refused-unknown-company = Es gibt keine Firma mit diesem Code. Importieren Sie zuerst die Firma oder korrigieren Sie den Code.
refused-unknown-warehouse = Es gibt kein Lager mit diesem Code. Importieren Sie zuerst das Lager oder korrigieren Sie den Code.
refused-unknown-user = Es gibt keinen Benutzer mit dieser E-Mail-Adresse. Importieren Sie ihn zuerst oder lassen Sie die Zelle leer.
refused-unknown-parent = Weder diese Datei noch die Datenbank hat eine Kategorie mit diesem Code.
refused-unknown-agreement = Keine Bonusvereinbarung hat diesen Code. Importieren Sie zuerst die Vereinbarungen.
refused-currency-needs-amounts = Kreditlimit und Mindestbestellwert sind in { $stored } gespeichert. Geben Sie beide Spalten in der neuen Währung an; eine leere Zelle heißt: keiner.
refused-currency-while-owed = Die Firma schuldet noch { $owed }, und das zählt nur in der bisherigen Währung. Ändern Sie die Währung, wenn es beglichen ist.

## A whole file: no row was looked at, nothing was written.

file-empty = Die Datei ist leer. Die erste Zeile muss die Spalten benennen.
file-workbook = Das ist eine Excel-Mappe oder ein Archiv, keine CSV-Datei. Speichern Sie sie als „CSV UTF-8“ und importieren Sie diese.
file-damaged-gzip = Die gzip-Datei ist beschädigt oder abgeschnitten. Packen Sie sie neu oder importieren Sie die Datei ungepackt.
file-unknown-encoding = Die Datei ist nicht in UTF-8, und ihre Buchstaben lassen sich nicht sicher lesen. Speichern Sie sie als „CSV UTF-8“ und importieren Sie diese.
file-damaged-utf16 = Die Datei beginnt als UTF-16 und enthält einen unvollständigen Buchstaben. Speichern Sie sie als „CSV UTF-8“ und importieren Sie diese.
file-zero-byte = Die Datei enthält Nullbytes: Sie ist kein Text oder UTF-16 ohne Kennung. Speichern Sie sie als „CSV UTF-8“ und importieren Sie diese.
file-too-large = Die Datei ist größer als { $megabytes } MB. Bitte teilen Sie sie.
file-header-unreadable = Die erste Zeile ist nicht lesbar: Ein Anführungszeichen darin ist nicht geschlossen.
file-column-missing = Die Spalte { $column } fehlt. Die Datei hat: { $found }. Benennen Sie eine Spalte um, ordnen Sie eine zu oder geben Sie eine Konstante an.
file-column-twice = Die Spalte { $column } kommt zweimal vor. Entfernen Sie eine oder benennen Sie sie um.
file-pair-unreadable = „{ $pair }“ ist kein Paar wie sku=StockCode.
file-pair-unknown = { $column } ist keine Spalte dieser Art von Datei. Sie hat: { $known }.
file-pair-twice = { $column } ist zweimal angegeben.
file-mapped-column-absent = Die Datei hat keine Spalte { $column }. Sie hat: { $found }.
file-constant-and-column = { $column } ist als Konstante angegeben, aber die Datei hat die Spalte auch. Lassen Sie eines davon weg.

## What is worth knowing of how a file was read.

note-windows-1252 = Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen: „{ $example }“. Wenn das falsch aussieht, speichern Sie sie als „CSV UTF-8“ und importieren Sie sie neu.
note-columns-aside = Diese Spalten wurden nicht verwendet: { $columns }.
note-more-columns-aside = Diese Spalten wurden nicht verwendet: { $columns } und { $more } weitere.
note-pictures-aside = Zeilen, deren Bild ausgelassen wurde: { $rows }. Ein Bild gehört zu den Artikeln seines Handles in der Datei; jeder hat neben dem ersten höchstens { $most }.
note-stock-aside = Der Bestand in der Datei wurde nicht übernommen: Geben Sie dafür ein Lager als Konstante an.
note-unnamed-customers = Zeilen ohne Kunden: { $rows }. Sie sind unter der Firma „Unnamed customers“ gesammelt.

## The report on the command line.

import-counts = { $rows } Zeilen: { $added } neu, { $changed } geändert, { $unchanged } unverändert, { $refused } abgelehnt.
import-not-applied = Es wurde nichts geschrieben: Verlangt war alles oder nichts.
import-refusal = Zeile { $row }: { $reason }

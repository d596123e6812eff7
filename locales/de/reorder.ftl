# The reorder planner.
reorder-title = Bestellplaner
reorder-detail = Eine Historie hinein, die nächste Bestellung heraus. Es sind Schätzungen. Nichts verlässt diese Seite, solange Sie es nicht teilen.
reorder-demand = Bedarf
reorder-demand-from = Bedarf aus
reorder-from-history = Historie
reorder-from-mean = Bekannter Mittelwert
reorder-sku = SKU
reorder-from-orders = Historie aus Bestellungen übernehmen
reorder-no-orders = Keine Bestellungen von { $sku } in den letzten drei Jahren.
reorder-history = Verkaufte Stück, eine Zahl je Periode
reorder-history-hint = Tippen oder eine Spalte aus einer Tabelle einfügen. Mit Datum in der Spalte davor werden die Zeilen je Periode summiert.
reorder-history-read = Gelesene Perioden: { $count }
reorder-interval = Periode
reorder-interval-of = { $interval ->
    [day] Tag
    [week] Woche
    [quarter] Quartal
   *[month] Monat
 }
reorder-interval-days = Je { $days } Tage
reorder-season = Saison kehrt wieder nach
reorder-periods = Perioden
reorder-method = Verfahren
reorder-method-of = { $method ->
    [automatic] Nach der Historie gewählt
    [naive] Wie die letzte Periode
    [mean] Mittelwert aller Perioden
    [moving_average] Gleitender Durchschnitt
    [weighted] Gewichteter Durchschnitt
    [simple] Exponentielle Glättung
    [holt] Holt (Trend)
    [damped] Holt, gedämpft
    [seasonal] Saison ohne Trend
    [additive] Holt-Winters, additiv
    [multiplicative] Holt-Winters, multiplikativ
    [croston] Croston (seltener Bedarf)
    [sba] Croston, korrigiert (SBA)
    [sbj] Croston, korrigiert (SBJ)
    [tsb] TSB (seltener, schwindender Bedarf)
   *[given] Mit den mitgegebenen Parametern
 }
reorder-averaged = Gemittelt über
reorder-horizon = Vorausschau
reorder-band = Band
reorder-mean = Mittlerer Bedarf je Periode
reorder-deviation = Standardabweichung
reorder-deviation-days = Des Bedarfs von { $days } Tagen.
reorder-unit = Stück
reorder-days = Tage
reorder-supply = Nachschub
reorder-lead-time = Lieferzeit
reorder-lead-time-deviation = Deren Standardabweichung
reorder-service-by = Sicherheitsbestand für
reorder-service-of = { $service ->
    [fill_rate] Lieferbereitschaft nach Menge (Fill Rate)
    [given] Wie mitgegeben
   *[cycle_level] Zyklen ohne Fehlmenge
 }
reorder-service = Zyklen ohne Fehlmenge
reorder-fill-rate = Lieferbereitschaft nach Menge
reorder-review = Bestand wird geprüft alle
reorder-review-hint = Leer: laufend beobachtet
reorder-lot = Je Bestellung
reorder-lot-of = { $lot ->
    [fixed] Eine feste Menge
    [economic] Die optimale Menge
    [given] Wie mitgegeben
   *[missing] Nur was fehlt
 }
reorder-lot-quantity = Menge
reorder-yearly-demand = Jahresbedarf
reorder-order-cost = Kosten je Bestellung
reorder-holding-cost = Ein Stück ein Jahr lagern
reorder-stock = Bestand und Bestellregeln
reorder-on-hand = Auf Lager
reorder-on-order = Bestellt
reorder-committed = Kunden zugesagt
reorder-minimum = Mindestmenge
reorder-multiple = Vielfaches
reorder-maximum = Höchstens je Bestellung
reorder-carton = Stück je Karton
reorder-full-cartons = Nur volle Kartons
reorder-cover-above = Warnen, wenn der Bestand länger reicht als
reorder-idle-periods = Warnen ohne Verkauf seit
reorder-turnover = Umschlag
reorder-cost-of-goods-sold = Wareneinsatz
reorder-opening-stock = Anfangsbestand
reorder-closing-stock = Endbestand
reorder-turnover-days = In einem Zeitraum von
reorder-turnover-below = Warnen bei Umschlag unter
reorder-order-now = Jetzt bestellen
reorder-not-yet = Noch nicht: bestellen, wenn der disponible Bestand auf { $units } fällt.
reorder-not-at-this-review = Bei dieser Prüfung nichts: Der disponible Bestand liegt nicht unter { $units }, der Menge, bis zu der aufgefüllt wird.
reorder-raised-by = angehoben durch: { $reasons }
reorder-raised-whole = Ganze Stück
reorder-above-maximum = { $units } werden gebraucht, mehr als auf einmal bestellt werden darf.
reorder-add = { $units } in den Warenkorb
reorder-reorder-point = Bestellpunkt
reorder-type-stock = Geben Sie den Bestand ein, um zu sehen, was jetzt zu bestellen ist.
reorder-next-period = Nächste Periode
reorder-type-lead-time = Geben Sie die Lieferzeit ein, um Sicherheitsbestand und Bestellpunkt zu sehen.
reorder-daily-demand = Bedarf je Tag
reorder-safety-stock = Sicherheitsbestand
reorder-order-up-to = Auffüllen bis
reorder-cycle-level = Zyklen ohne Fehlmenge, %
reorder-expected-shortage = Fehlmenge je Zyklus
reorder-fill-rate-reached = Lieferbereitschaft nach Menge, %
reorder-lot-cost = Kosten im Jahr
reorder-orders-a-year = Bestellungen im Jahr
reorder-cycle = Tage zwischen Bestellungen
reorder-position = Disponibler Bestand
reorder-cover = Reicht in Tagen
reorder-cover-after = Reicht mit der Bestellung in Tagen
reorder-average-stock = Durchschnittsbestand
reorder-turns = Umschläge im Zeitraum
reorder-days-of-stock = Lagerdauer in Tagen
reorder-empty = Geben Sie eine Historie oder einen bekannten Mittelwert ein.
reorder-forecast = Prognose
reorder-sold = Verkauft
reorder-fitted = Eine Periode vorher prognostiziert
reorder-band-of = Band { $percent }
reorder-drawing = Verkauft bis { $date }, danach Prognose für { $count } Perioden.
reorder-band-approximate = Bei diesem Verfahren ist die Breite des Bandes eine Näherung.
reorder-period = Periode
reorder-period-of = Periode { $number }
reorder-lower = Untere Grenze
reorder-upper = Obere Grenze
reorder-reason-asked = { $method }, wie von Ihnen gewählt.
reorder-reason-rare = { $method }: Der Bedarf ist selten; Mengen und Abstände werden getrennt geglättet.
reorder-reason-least = { $method }: im Rückwärtstest am nächsten.
reorder-reason-first = { $method }: Die Historie ist zu kurz, um Verfahren zu vergleichen.
reorder-pattern = Bedarf: { $pattern }. { $interval ->
    [one] { $interval } Periode
   *[other] { $interval } Perioden
 } von Verkauf zu Verkauf, quadrierte Streuung der Mengen { $variation }.
reorder-pattern-of = { $pattern ->
    [erratic] unstet
    [intermittent] sporadisch
    [lumpy] stoßweise
   *[smooth] gleichmäßig
 }
reorder-tested-better = Rückwärtstest mit den letzten { $periods } Perioden: im Mittel { $own } daneben; „wie die letzte Periode“ { $naive }.
reorder-tested-worse = Rückwärtstest mit den letzten { $periods } Perioden: im Mittel { $own } daneben, nicht besser als „wie die letzte Periode“ mit { $naive }.
reorder-tested-squared = Rückwärtstest mit den letzten { $periods } Perioden: Wurzel des mittleren quadratischen Fehlers { $own }; mit „wie die letzte Periode“ { $naive }.
reorder-accuracy = Über die ganze Historie: Verzerrung { $bias }, mittlerer absoluter prozentualer Fehler { $percent }.
reorder-compared = Verglichene Verfahren
reorder-off-by = Daneben
reorder-squared-error = Quadratisch (RMSE)
reorder-scaled-error = Gegen naiv (MASE)
reorder-not-tested = Historie zu kurz für einen Rückwärtstest
reorder-impossible-season = keine Saisonlänge angegeben
reorder-impossible-short = { $periods ->
    [one] braucht { $periods } Periode
   *[other] braucht { $periods } Perioden
 }
reorder-impossible-demands = { $periods ->
    [one] braucht Bedarf in { $periods } Periode
   *[other] braucht Bedarf in { $periods } Perioden
 }
reorder-impossible-zero = braucht in jeder Periode Bedarf über null
reorder-impossible-overflow = die Zahlen sind zu groß
reorder-warn-naive = Das Verfahren war im Rückwärtstest schlechter als „wie die letzte Periode“.
reorder-warn-not-tested = Die Historie ist zu kurz, um die Prognose zu prüfen.
reorder-warn-below-zero = Die Prognose fällt unter null; für den Nachschub zählt sie als null.
reorder-warn-safety = Bei diesem Servicegrad wird weniger vorgehalten, als verkauft werden dürfte.
reorder-warn-short = Die Lieferzeit ist länger als die Vorausschau.
reorder-warn-maximum = Es wird mehr gebraucht, als auf einmal bestellt werden darf.
reorder-warn-nothing = Die Bestellregeln lassen keine bestellbare Menge zu.
reorder-warn-turnover = Der Bestand schlägt sich im Zeitraum { $turnover }-mal um, weniger als { $limit }.
reorder-warn-turnover-above = Der Bestand schlägt sich im Zeitraum { $turnover }-mal um, mehr als { $limit }: Fehlmengen sind wahrscheinlich.
reorder-warn-cover = Der Bestand würde { $days } Tage reichen, länger als { $limit }.
reorder-warn-without-end = Es wird kein Verkauf erwartet: Der Bestand reicht länger als { $limit } Tage.
reorder-warn-no-sale = In den letzten { $periods } Perioden wurde nichts verkauft.
reorder-fault-whole = Das muss eine ganze Zahl sein.
reorder-fault-delivery = Die Lieferbereitschaft nach Menge braucht die Menge je Bestellung oder den Abstand der Prüfungen.
reorder-fault-row = Zeile { $row }: Das ist keine Zahl.
reorder-fault-several = Zeile { $row }: eine Zahl oder mehrere? Setzen Sie jede in eine eigene Zeile.
reorder-fault-day-or-month = Zeile { $row }: Tag oder Monat zuerst? Schreiben Sie das Datum als 2026-01-31.
reorder-fault-day = Zeile { $row }: Diesen Tag gibt es nicht.
reorder-fault-no-date = Zeile { $row }: Hier fehlt das Datum, das andere Zeilen haben.
reorder-fault-columns = Zeile { $row }: mehrere Zahlen neben einem Datum. Fügen Sie nur Datum und Stück ein.
reorder-fault-total = Zeile { $row } zählt andere Zeilen zusammen und ist keine Periode. Nehmen Sie sie heraus.
reorder-fault-years = Die erste Zeile überschreibt Spalten mit Jahren. Jahre nebeneinander brauchen je eine Zeile für die zwölf Monate oder vier Quartale; sonst eine Periode je Zeile, mit Datum.
reorder-fault-periods = Höchstens { $limit } Perioden. Wählen Sie eine längere Periode oder weniger Zeilen.

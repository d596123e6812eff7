# Der Rechner für Bonusstaffeln.
ladder-calculators = Rechner
ladder-title = Bonusstaffel
ladder-detail = Geben Sie die Stufen und den Bezug ein. Nichts verlässt diese Seite, solange Sie es nicht teilen.
ladder-agreement = Vereinbarung
ladder-method = Wie vergütet wird
ladder-method-of = { $method ->
    [whole] Gesamtmenge, rückwirkend ab dem ersten Stück
    [marginal] Stufe für Stufe, jede zu ihrem eigenen Satz
    [rolling] Rollierend: durchlaufene Stufen zahlen auf ihr oberes Ende
    [cumulative] Jede erreichte Stufe zahlt auf alles
    [excess] Nur was über der ersten Schwelle liegt
    [interpolated] Satz auf der Geraden zwischen zwei Stufen
    [package] Ein Festbetrag je Paket über der ersten Schwelle
   *[lump] Nur Festbeträge
 }
ladder-thresholds-in = Schwellen in
ladder-in-value = Wert
ladder-in-units = Stück
ladder-rates-in = Sätze in
ladder-in-percent = Prozent vom Wert
ladder-per-unit = Betrag je Stück
ladder-boundary = Genau auf der Schwelle
ladder-boundary-from = Die Stufe ist erreicht
ladder-boundary-above = Die Stufe ist noch nicht erreicht
ladder-until = Endet am
ladder-cap = Höchstens
ladder-tiers = Stufen
ladder-tier = Stufe
ladder-from = Ab
ladder-rate = Satz
ladder-lump = Festbetrag
ladder-pays = Zahlt jetzt
ladder-from-of = Stufe { $tier }: ab
ladder-rate-of = Stufe { $tier }: Satz
ladder-lump-of = Stufe { $tier }: Festbetrag
ladder-remove-of = Stufe { $tier } entfernen
ladder-remove-tier = Entfernen
ladder-add-tier = Stufe hinzufügen
ladder-here = Hier stehen Sie
ladder-value = Bisher bezogen
ladder-quantity = Bisher bezogene Stück
ladder-slide = Bezug verschieben
ladder-units = { $units } Stück
ladder-each = { $amount } je Stück
ladder-earned = Verdient
ladder-effective = { $percent } des Bezugs
ladder-next = { $more } mehr bis { $date } bringt { $extra } mehr.
ladder-next-whole = { $more } mehr bis { $date } bringt { $extra } mehr, rückwirkend ab dem ersten Stück.
ladder-next-less = { $more } mehr bis { $date } bringt { $extra } weniger.
ladder-minimum = { $more } mehr bis { $date } erreicht die Mindestmenge und bringt { $extra }.
ladder-top = Die höchste Stufe ist erreicht.
ladder-break-even = Ab { $volume } bringt die Bestellung, die Stufe { $tier } erreicht, mindestens so viel, wie sie kostet.
ladder-drawing = Satz nach Bezug. Die Linie steht bei { $volume }.
ladder-as-table = Als Tabelle
ladder-cliffs = Wo der Betrag springt
ladder-at = Bei
ladder-just-below = Knapp darunter
ladder-reached = Erreicht
ladder-empty = Geben Sie mindestens eine Stufe und den Bezug ein.
ladder-fault-rising = Muss über der Schwelle davor liegen.
ladder-fault = Diese Staffel lässt sich nicht berechnen. Prüfen Sie die Stufen.
ladder-warn-less = Stufe { $tier } zahlt beim Erreichen { $reached } statt { $below } knapp darunter. Aufgeholt ist das ab { $volume }.
ladder-warn-less-ever = Stufe { $tier } zahlt beim Erreichen { $reached } statt { $below } knapp darunter, und das wird nie aufgeholt.
ladder-warn-falls = Innerhalb von Stufe { $tier } fällt der Satz schneller, als der Bezug wächst: Mehr Bezug bringt weniger.
ladder-warn-cap = Der Höchstbetrag ist erreicht: Mehr Bezug bringt nicht mehr.
ladder-warn-nothing = Es gibt nichts, woran Wachstum gemessen würde; daher wird nichts verdient.
ladder-warn-no-value = Es ist kein Wert angegeben, diese Position rechnet aber nach Wert: Es wird nichts verdient.
ladder-warn-no-quantity = Es ist keine Menge angegeben, diese Position rechnet aber nach Stück: Es wird nichts verdient.

# Ordering straight from rows, variants and products.
ordering-bar = Eingegebene Mengen
ordering-refused = { $count ->
    [one] { $count } Menge zu berichtigen
   *[other] { $count } Mengen zu berichtigen
 }
ordering-add-lines = { $count ->
    [one] { $count } Position in den Warenkorb
   *[other] { $count } Positionen in den Warenkorb
 }
ordering-added = { $count ->
    [one] { $count } Position ist im Warenkorb
   *[other] { $count } Positionen sind im Warenkorb
 }
ordering-added-one = { $quantity } × { $sku } im Warenkorb
ordering-undo = Rückgängig
ordering-too-many-lines = Ein Warenkorb fasst höchstens { $count } Positionen. Nichts wurde hinzugefügt.
ordering-switch-market = Anzeigen für: { $country }

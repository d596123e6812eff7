# Ordering straight from rows, variants and products.
ordering-bar = Cantidades escritas
ordering-refused = { $count ->
    [one] { $count } cantidad por corregir
   *[other] { $count } cantidades por corregir
 }
ordering-add-lines = { $count ->
    [one] Añadir { $count } línea al carrito
   *[other] Añadir { $count } líneas al carrito
 }
ordering-added = { $count ->
    [one] { $count } línea está en su carrito
   *[other] { $count } líneas están en su carrito
 }
ordering-added-one = { $quantity } × { $sku } en su carrito
ordering-undo = Deshacer
ordering-too-many-lines = Un carrito admite como máximo { $count } líneas. No se añadió nada.
ordering-switch-market = Mostrar para: { $country }

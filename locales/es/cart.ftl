# The cart: lines, saved for later, summary.
cart-to-fix = { $count ->
    [one] { $count } línea por corregir
   *[other] { $count } líneas por corregir
 }
cart-empty = Su carrito está vacío
cart-empty-detail = Añada productos del catálogo o pegue un pedido entero.
cart-saved = Guardado
cart-sending = Guardando…
cart-kept = Guardado en este navegador; se enviará
cart-export = Descargar CSV
cart-clear = Vaciar el carrito
cart-undo = Deshacer
cart-removed = { $sku } quitado
cart-cleared = { $count ->
    [one] { $count } línea quitada
   *[other] { $count } líneas quitadas
 }
cart-parked = { $count ->
    [one] { $count } línea guardada para después
   *[other] { $count } líneas guardadas para después
 }
cart-later = Guardar para después
cart-later-sku = Guardar para después: { $sku }
cart-later-title = Guardado para después
cart-back = Pasar al carrito
cart-remove = Quitar
cart-remove-sku = Quitar { $sku }
cart-use-sku = Usar { $sku }
cart-lines = Líneas del carrito
cart-list-price = Tarifa { $price }
cart-why = Por qué este precio
cart-why-list = { $price } por unidad desde { $quantity } unidades, tarifa { $list }
cart-why-below = { $percent } por debajo de la tarifa de { $price }
cart-price-changed = El precio ha cambiado: antes { $before }, ahora { $now }
cart-price-accept = Entendido
cart-only-invalid = Ver solo estas
cart-show-all = Ver todas las líneas
cart-more = Mostrar más líneas
cart-shown = { $shown } de { $total }
cart-summary = Resumen
cart-total = Total sin impuestos
cart-not-counted = Las líneas por corregir no cuentan en el total.
cart-minimum = Pedido mínimo
cart-shortfall = Faltan { $missing } para el mínimo de { $minimum }
cart-reached = { $minimum } alcanzado
cart-container = Contenedor
cart-container-best = El justo
cart-container-20 = 20′
cart-container-40 = 40′
cart-container-40-hc = 40′ HC
cart-shipments = Sale de
cart-unpromised = Sin fecha todavía
cart-credit = Línea de crédito
cart-credit-open = { $open } disponibles de { $limit }
cart-credit-short = Este pedido supera en { $amount } el crédito disponible.
cart-park = { $count ->
    [one] Guardar { $count } línea para después y tramitar
   *[other] Guardar { $count } líneas para después y tramitar
 }
cart-full = El carrito admite { $maximum } líneas como máximo, incluidas las guardadas.

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
cart-list-price = Lista { $price }
cart-why = Por qué este precio
cart-why-list = { $price } por unidad desde { $quantity } unidades, lista de precios { $list }
cart-why-below = { $percent } por debajo del precio de lista de { $price }
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
cart-container-best = El más ajustado
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
cart-costs = Costes y margen
cart-costs-of = Costes y margen de { $sku }
cart-costs-shipment = Abrir en la calculadora de coste en destino
cart-costs-loading = Calculando los costes…
cart-costs-no-rates = No se pudieron cargar los tipos arancelarios. Desmarque y marque «Costes y margen» para reintentar.
cart-costs-price = Precio de compra por unidad
cart-costs-landed = Coste en destino, { $market }
cart-costs-cleared = sin importación: se sirve desde el territorio aduanero
cart-costs-rebate = Rápel previsto
cart-costs-net = Coste neto-neto
cart-costs-margin = Margen al PVP
cart-costs-estimate = Estimación
cart-costs-basis = Aranceles y tasas de hoy, sin flete ni impuesto recuperable; rápeles al tramo previsto al final del periodo.
cart-costs-no-rebates = No se pudieron cargar los rápeles
cart-costs-no-price = Sin precio
cart-costs-no-code = Desconocido: el catálogo no tiene código arancelario
cart-costs-no-origin = Desconocido: el catálogo no tiene país de origen
cart-costs-no-duty = Desconocido: no hay tipo arancelario para este código en { $market }
cart-costs-duty-unknown = Desconocido: el arancel necesita datos que el catálogo no tiene
cart-costs-no-market = Desconocido: no hay reglas de importación para { $market }
cart-costs-no-exchange = Desconocido: no hay tipo de cambio de { $from } a { $to }
cart-costs-no-retail = Sin PVP en esta moneda
cart-costs-not-worked-out = No se puede calcular
cart-costs-carton = { $units ->
    [one] Una caja más ({ $units } ud.) suma { $amount }.
   *[other] Una caja más ({ $units } uds.) suma { $amount }.
 }
cart-costs-carton-price = Cada unidad cuesta entonces { $price }.
cart-costs-carton-rebate = Rápel previsto: { $rebate }.
cart-effects = Qué cambiaría pidiendo más
cart-effects-earns = { $agreement }: este pedido genera { $amount } de inmediato.
cart-effects-reaches = { $agreement }: este pedido alcanza el tramo { $tier } y genera { $amount } de inmediato.
cart-effects-break = Siguiente tramo de precio, { $sku }: { $words }
cart-effects-room = Quedan libres { $volume } y { $weight } en el último { $container }.
cart-effects-room-cartons = { $cartons ->
    [one] Aproximadamente { $cartons } caja de { $sku } lo llena; después empieza otro contenedor.
   *[other] Unas { $cartons } cajas de { $sku } lo llenan; después empieza otro contenedor.
 }
cart-order-waiting = Se envió un pedido de { $total } y aún no tiene respuesta. Lo que cambie aquí no forma parte de él.
cart-order-waiting-open = Ver el pedido
cart-other-market = Precios y existencias mostrados para este país: { $shown }. País de su dirección de entrega: { $country }. El pedido se rige por los precios y existencias del país de entrega.

# Palabras del oficio que comparten varias páginas: reglas, existencias, cargas, problemas de línea.
trade-rule = Mínimo { $minimum } · múltiplos de { $multiple }
trade-rule-carton = Mínimo { $minimum } · múltiplos de { $multiple } · caja { $carton }
trade-rule-maximum = máximo { $maximum }
trade-rule-short = { $minimum } · ×{ $multiple }
trade-units = { $count ->
    [one] { $count } unidad
   *[other] { $count } unidades
 }
trade-cartons = { $count ->
    [one] { $count } caja
   *[other] { $count } cajas
 }
trade-cartons-units = { $cartons } = { $units }
trade-cartons-loose = { $cartons } + { $units }
trade-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
 }
trade-volume = { $volume } m³
trade-weight = { $weight } kg
trade-kilograms = kg
trade-quantity-of = Cantidad de { $sku }
trade-decrease = Un paso menos
trade-increase = Un paso más
trade-refused-zero = Introduzca una cantidad
trade-refused-minimum = El mínimo es { $above }
trade-refused-multiple = Debe ser múltiplo de { $multiple }: { $below } o { $above }
trade-refused-multiple-above = Debe ser múltiplo de { $multiple }: { $above }
trade-refused-multiple-below = Debe ser múltiplo de { $multiple }: { $below }
trade-refused-maximum = El máximo es { $below }
trade-refused-nothing = Este producto no tiene ninguna cantidad que se pueda pedir. Consulte a su comercial.
trade-use-quantity = Usar { $quantity }
trade-use-quantity-in-all = Usar { $quantity } (= { $total })
trade-with-cart = { $total } con los { $present } de su carrito
trade-unknown-sku = No existe ese SKU
trade-withdrawn = Ya no se vende
trade-no-price = Sin precio en esta moneda
trade-too-large = Cantidad demasiado grande
trade-ready = Disponible
trade-ready-units = { $units } disponibles
trade-ready-part = { $ready } disponibles, { $later } el { $date }
trade-part-undated = { $promised }, { $missing } sin fecha
trade-later = { $units } el { $date }
trade-back-on = De nuevo el { $date }
trade-out-of-stock = Agotado
trade-next-break = { $units } más: { $percent } de descuento, ahorra { $amount }
trade-container-twenty = Contenedor de 20′
trade-container-forty = Contenedor de 40′
trade-container-forty-high = Contenedor de 40′ high cube
trade-containers-full = { $count ->
    [one] { $count } lleno + { $percent }
   *[other] { $count } llenos + { $percent }
}
trade-by-weight = por peso
trade-by-volume = por volumen
trade-status-placed = Realizado
trade-status-confirmed = Confirmado
trade-status-shipped = Enviado
trade-status-delivered = Entregado
trade-status-cancelled = Anulado
trade-status-credit-note = Abono
trade-incoterm-exw = En fábrica
trade-incoterm-exw-detail = Recoge en nuestro almacén y asume allí costes y riesgo.
trade-incoterm-fca = Franco transportista
trade-incoterm-fca-detail = Entregamos la mercancía, despachada de exportación, a su transportista.
trade-incoterm-fas = Franco al costado del buque
trade-incoterm-fas-detail = Dejamos la mercancía junto a su buque en el puerto de salida.
trade-incoterm-fob = Franco a bordo
trade-incoterm-fob-detail = Cargamos la mercancía en su buque, despachada de exportación.
trade-incoterm-cfr = Coste y flete
trade-incoterm-cfr-detail = Pagamos el flete marítimo; el riesgo es suyo desde la carga.
trade-incoterm-cif = Coste, seguro y flete
trade-incoterm-cif-detail = Pagamos flete y seguro básico; el riesgo es suyo desde la carga.
trade-incoterm-cpt = Transporte pagado hasta
trade-incoterm-cpt-detail = Pagamos el transporte; el riesgo es suyo desde el primer transportista.
trade-incoterm-cip = Transporte y seguro pagados hasta
trade-incoterm-cip-detail = Pagamos transporte y seguro a todo riesgo; el riesgo es suyo desde el primer transportista.
trade-incoterm-dap = Entregada en lugar
trade-incoterm-dap-detail = Llevamos la mercancía; usted la despacha y paga aranceles e impuestos.
trade-incoterm-dpu = Entregada en lugar descargada
trade-incoterm-dpu-detail = Llevamos y descargamos la mercancía; usted paga aranceles e impuestos.
trade-incoterm-ddp = Entregada con derechos pagados
trade-incoterm-ddp-detail = Llevamos la mercancía con aranceles e impuestos pagados.
trade-entry-not-a-number = Escriba un número entero
trade-entry-negative = Escriba una cantidad mayor que cero
trade-entry-fraction = Solo unidades enteras
trade-entry-ambiguous = Se puede leer de dos maneras. Escríbalo sin separadores.
trade-entry-unknown-unit = Pida en unidades o cajas
trade-tier = { $tier ->
    [platinum] Platino
    [gold] Oro
    [silver] Plata
    [bronze] Bronce
    [registered] Registrado
   *[other] { $tier }
 }
trade-credit-used = { $used } usados de { $limit }
trade-credit-unlimited = { $used } usados, sin límite

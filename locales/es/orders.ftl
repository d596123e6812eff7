# The list of orders and one order.
orders-detail = Qué se pidió, quién lo pidió y en qué estado está.
orders-shown = { $shown } de { $total }
orders-more = Mostrar más
orders-new = Nuevo pedido
orders-none = Aún no hay pedidos
orders-none-detail = Su primer pedido aparecerá aquí en cuanto lo realice.
orders-none-found = Ningún pedido coincide
orders-none-found-detail = Pruebe con otras palabras, fechas u otro estado.
orders-all = Ver todos los pedidos
orders-search = Pedido, n.º de orden de compra, SKU o producto
orders-status = Estado
orders-any-status = Todos los estados
orders-from = Realizado desde
orders-to = Realizado hasta
orders-mine = Solo los míos
orders-company = Empresa
orders-any-company = Todas las empresas
orders-select = Seleccionar
orders-select-all = Seleccionar los mostrados
orders-select-one = Seleccionar el pedido { $number }
orders-number = Pedido
orders-date = Fecha
orders-po-number = Orden de compra
orders-ship-to = Envío a
orders-lines = Líneas
orders-units = Unidades
orders-total = Total
orders-export = Exportar CSV
orders-export-all = Todos los pedidos
orders-export-filtered = Los que cumplen el filtro
orders-export-selected = Los seleccionados ({ $count })
order-path = Ruta
order-all = Todos los pedidos
order-detail = Realizado el { $date }
order-detail-po = Realizado el { $date } · OC { $number }
order-number-copied = { $number } copiado
order-copy-number = Copiar número
order-csv = CSV
order-print = Imprimir
order-reorder = Pedir de nuevo
order-placed-now = El pedido { $number } está realizado. Lo confirmaremos en breve.
order-timeline = Seguimiento
order-prepaid = Pago anticipado
order-terms-days = Pago a { $days } días
order-placed-by = Realizado por
order-incoterm = Incoterm
order-terms = Condiciones de pago
order-requested-date = Fecha solicitada
order-load = Carga
order-note = Nota
order-newer = Más reciente
order-older = Anterior
order-product = Producto
order-quantity = Cantidad
order-unit-price = Precio unitario
order-amount = Importe
order-price-list = Lista de precios
order-promised = Prometido
order-goods-total = Total de mercancía sin impuestos
order-not-in-catalogue = ya no está en el catálogo
order-reorder-title = Repetir el pedido { $number }
order-reorder-detail = Rigen los precios y reglas de hoy. Se muestra lo que cambia.
order-price-changed = { $before } → { $now }
order-add-lines = { $count ->
    [one] Añadir { $count } línea al carrito
   *[other] Añadir { $count } líneas al carrito
 }
order-added = { $count ->
    [one] { $count } línea añadida al carrito
   *[other] { $count } líneas añadidas al carrito
 }
order-to-cart = Ir al carrito
order-not-added = El carrito no admite tantas. No se añadió nada.

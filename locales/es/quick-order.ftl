# Quick order: the grid, what came of each row, files.
quick-order-detail = Pegue desde Excel o escriba SKU y cantidad. Intro pasa a la fila siguiente; Mayús+↑↓ suma o resta una caja.
quick-order-detail-touch = Pegue desde Excel o escriba SKU y cantidad.
quick-order-upload = Subir CSV
quick-order-template = Descargar plantilla
quick-order-paste = Pegar filas
quick-order-paste-label = Filas
quick-order-paste-hint = Una fila por SKU y cantidad, separados por tabulador, coma, punto y coma o espacio. Puede llevar encabezado.
quick-order-paste-check = Comprobar estas filas
quick-order-added = { $count ->
    [one] { $count } fila añadida
   *[other] { $count } filas añadidas
 }
quick-order-changed = { $count ->
    [one] { $count } fila cambiada
   *[other] { $count } filas cambiadas
 }
quick-order-refused = { $count ->
    [one] { $count } fila rechazada
   *[other] { $count } filas rechazadas
 }
quick-order-in-cart = { $count ->
    [one] { $count } fila en el carrito
   *[other] { $count } filas en el carrito
 }
quick-order-rows-in = { $count ->
    [one] { $count } fila recibida, ninguna perdida
   *[other] { $count } filas recibidas, ninguna perdida
 }
quick-order-download-refused = Descargar filas rechazadas
quick-order-undo = Deshacer
quick-order-clear = Vaciar todas las filas
quick-order-clear-added = Ocultar lo que ya está en el carrito
quick-order-grid = Filas del pedido rápido
quick-order-footer = Suma de las filas
quick-order-column-row = Fila
quick-order-column-sku = SKU
quick-order-column-product = Producto
quick-order-column-quantity = Cantidad
quick-order-column-unit = Unidad
quick-order-column-cartons = Cajas
quick-order-column-price = Precio unitario
quick-order-column-amount = Importe
quick-order-column-result = Resultado
quick-order-column-reason = Motivo
quick-order-column-pasted = Tal como se pegó
quick-order-sku = SKU o nombre del producto
quick-order-quantity-of-row = Cantidad de la fila { $row }
quick-order-remove-row = Quitar la fila { $row }
quick-order-rule-title = Mínimo y múltiplo de pedido
quick-order-waiting = Comprobando…
quick-order-result-added = Añadida
quick-order-result-break = Añadida · tramo de precio alcanzado
quick-order-result-in-cart = En el carrito
quick-order-result-merged = Filas { $rows } unidas
quick-order-result-merged-count = { $count ->
    [one] { $count } fila unida
   *[other] { $count } filas unidas
 }
quick-order-in-all = { $total } en total
quick-order-same-product = Mismo producto que la fila { $row }
quick-order-merge = Unir
quick-order-merge-all = Unir las filas del mismo producto
quick-order-printed = Se muestran { $shown } de { $total } filas.
quick-order-sku-missing = Falta el SKU
quick-order-quantity-missing = Falta la cantidad
quick-order-no-carton = No se sirve en cajas: indique unidades
quick-order-did-you-mean = No existe ese SKU. ¿Quiso decir { $sku }?
quick-order-use = Usarlo
quick-order-remove = Quitar
quick-order-add = Añadir al carrito
quick-order-added-to-cart = { $count ->
    [one] { $count } línea añadida al carrito
   *[other] { $count } líneas añadidas al carrito
 }
quick-order-to-cart = Ir al carrito
quick-order-cart-full = El carrito admite { $maximum } líneas como máximo. No se añadió nada; tramite o quite algunas primero.
quick-order-too-many-rows = { $count } filas superan las { $maximum } que caben aquí. No se tomó ninguna; divida la lista.
quick-order-file-read = { $count ->
    [one] { $count } fila leída de { $name }
   *[other] { $count } filas leídas de { $name }
 }
quick-order-file-large = { $name } ocupa { $size } MB; aquí se leen { $most } MB como máximo. Divídalo o pida a su responsable del canal que lo importe.
quick-order-file-unreadable = No se pudo leer { $name }. Vuelva a elegirlo.
quick-order-file-workbook = { $name } es un libro de Excel. Copie las celdas y péguelas aquí, o guárdelo como «CSV UTF-8».
quick-order-file-encoding = No se reconoce con certeza la codificación de { $name }. Guárdelo como «CSV UTF-8» y súbalo de nuevo. No se tomó nada.
quick-order-file-empty = { $name } no contiene filas.
quick-order-file-cut = En { $name } hay una comilla sin cerrar: el archivo puede estar cortado. Revise sus últimas filas.

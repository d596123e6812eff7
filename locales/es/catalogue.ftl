# The catalogue: searching, narrowing, ordering from the row.
catalogue-count = { $count ->
    [one] { $count } producto
   *[other] { $count } productos
 }
catalogue-matching = { $count ->
    [one] { $count } producto coincide con «{ $words }» en { $took } ms
   *[other] { $count } productos coinciden con «{ $words }» en { $took } ms
 }
catalogue-from-server = { $count ->
    [one] { $count } producto · se carga el catálogo completo
   *[other] { $count } productos · se carga el catálogo completo
 }
catalogue-terms = sus precios, nivel { $tier }
catalogue-terms-from = sus precios, nivel { $tier }, desde { $warehouse }
catalogue-invitation = Inicie sesión para ver sus precios y existencias y pedir desde la fila.
catalogue-kept = Sin conexión. Ve el catálogo guardado en este navegador; precios y existencias pueden haber cambiado.
catalogue-kept-since = Sin conexión. Ve el catálogo de { $moment }; precios y existencias pueden haber cambiado.
catalogue-filters = Filtros
catalogue-active-filters = Filtros activos
catalogue-remove-filter = Quitar filtro: { $filter }
catalogue-clear-filters = Quitar filtros
catalogue-show = { $count ->
    [one] Ver { $count } producto
   *[other] Ver { $count } productos
 }
catalogue-category = Categoría
catalogue-brand = Marca
catalogue-in-stock-at = Con existencias en
catalogue-in-stock-chip = Con existencias: { $warehouse }
catalogue-origin = Origen
catalogue-you = Usted
catalogue-purchased = Comprado antes
catalogue-price = Precio unitario
catalogue-price-from = Desde
catalogue-price-to = Hasta
catalogue-price-range = De { $low } a { $high }
catalogue-price-unreadable = Escriba un importe
catalogue-from-price = Desde { $price }
catalogue-to-price = Hasta { $price }
catalogue-facet-all = Todos: { $count }
catalogue-facet-fewer = Menos
catalogue-sort = Ordenar
catalogue-sort-relevance = Relevancia
catalogue-sort-name = Nombre
catalogue-sort-sku = SKU
catalogue-sort-price-up = Precio: de menor a mayor
catalogue-sort-price-down = Precio: de mayor a menor
catalogue-sort-newest = Novedades
catalogue-density = Densidad
catalogue-density-comfortable = Tarjetas
catalogue-density-standard = Filas
catalogue-density-compact = Compacto
catalogue-export = Exportar
catalogue-export-filtered = Esta lista ({ $count })
catalogue-export-selected = Seleccionados ({ $count })
catalogue-export-all = Todo el catálogo
catalogue-printed = Se muestran { $shown } de { $total } filas; exporte la lista para tenerlas todas.
catalogue-column-picture = Imagen
catalogue-column-product = Producto
catalogue-column-rule = Mín. · múltiplo
catalogue-column-list = Lista
catalogue-column-price = Su precio
catalogue-column-saved = Ahorro
catalogue-column-available = Disponible
catalogue-column-quantity = Cantidad
catalogue-add = Añadir
catalogue-in-cart = { $units } en el carrito
catalogue-select = Seleccionar
catalogue-select-all = { $count ->
    [one] Seleccionar { $count } producto
   *[other] Seleccionar los { $count } productos
 }
catalogue-select-none = Quitar selección
catalogue-selected = { $count ->
    [one] { $count } seleccionado
   *[other] { $count } seleccionados
 }
catalogue-selection = Selección
catalogue-add-selected = Añadir con la cantidad mínima
catalogue-left-selected = { $count ->
    [one] { $count } producto no se pudo añadir y sigue seleccionado
   *[other] { $count } productos no se pudieron añadir y siguen seleccionados
 }
catalogue-none = No hay productos
catalogue-none-match = Nada coincide con «{ $words }»
catalogue-none-detail = Pruebe con menos palabras u otras, parte de un SKU o una marca.
catalogue-none-filtered = Los filtros no dejan nada. Quítelos o elija otros.
catalogue-did-you-mean = ¿Quiso decir { $sku }?
catalogue-clear-words = Borrar la búsqueda
catalogue-keys = Teclado
catalogue-key-search = Buscar
catalogue-key-rows = Moverse por las filas
catalogue-key-open = Abrir el producto; en una cantidad, añadirla
catalogue-key-quantity = Escribir la cantidad de la fila
catalogue-key-add = Añadir la fila al carrito
catalogue-key-select = Seleccionar la fila
catalogue-key-carton = En una cantidad: una caja más o menos
catalogue-key-back = De una cantidad a las filas

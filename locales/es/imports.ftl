# Imports by upload and their reports.
imports-detail = Entra un archivo CSV y un informe dice qué pasó con cada fila.
imports-kind = Qué contiene el archivo
imports-vocabulary = Palabras
imports-vocabulary-detail = Categorías, atributos y sus valores, con nombre en cada idioma.
imports-catalogue = Productos
imports-catalogue-detail = Una fila por SKU: nombres, descripciones, embalaje, regla de cantidad, datos aduaneros.
imports-shopify-products = Productos de Shopify
imports-shopify-products-detail = La exportación de productos de Shopify tal cual. Indique abajo su idioma, moneda y almacén.
imports-prices = Precios
imports-prices-detail = Listas de precios con tramos: para todos, para un nivel o para una empresa.
imports-warehouses = Almacenes
imports-warehouses-detail = Dónde está la mercancía y a qué países envía cada almacén.
imports-markets = Mercados
imports-markets-detail = Países de venta, su moneda y los almacenes que los atienden.
imports-stock = Existencias
imports-stock-detail = Las existencias de cada almacén y las llegadas con su fecha.
imports-companies = Empresas
imports-companies-detail = Socios con nivel, condiciones, límite de crédito y direcciones; una fila por dirección.
imports-users = Personas
imports-users-detail = Quién puede entrar, con qué función y de qué empresa.
imports-orders = Pedidos
imports-orders-detail = Pedidos pasados, una fila por línea; abonos con cantidades negativas.
imports-tariff = Tablas arancelarias
imports-tariff-detail = Aranceles de un mercado por código, origen y fecha, cada uno con su fuente.
imports-exchange-rates = Tipos de cambio
imports-exchange-rates-detail = Los tipos de referencia del Banco Central Europeo tal como se publican: eurofxref-hist.csv o el archivo diario.
imports-rebate-agreements = Acuerdos de rápel
imports-rebate-agreements-detail = Lo acordado con los socios, una fila por tramo. Un cambio es una versión nueva.
imports-rebate-settlements = Rápeles pagados
imports-rebate-settlements-detail = Lo pagado por acuerdos de rápel, una fila por pago.
imports-invoice-lines = Líneas de factura de otro sistema
imports-invoice-lines-detail = Productos, empresas y pedidos a partir de un archivo de facturas: asigne sus columnas a las nuestras.
imports-template = Descargar plantilla
imports-mode = Si se rechazan filas
imports-all-or-nothing = Todo o nada
imports-all-or-nothing-detail = Con una sola fila rechazada no se escribe nada. Ve todos los rechazos a la vez e importa el archivo corregido.
imports-row-by-row = Fila por fila
imports-row-by-row-detail = Las filas correctas se aceptan. Las rechazadas salen en un archivo aparte para corregirlas y volver a importarlas.
imports-choose-file = Elija un archivo CSV o suéltelo aquí
imports-choose-file-hint = Coma, punto y coma o tabulador; mejor UTF-8; se admite gzip.
imports-file-empty = El archivo está vacío o no se puede leer. La primera fila debe nombrar las columnas.
imports-file-workbook = Es un libro de Excel o un archivo comprimido. Guárdelo como «CSV UTF-8» y elija ese archivo.
imports-file-compressed = El archivo está comprimido: sus columnas se leen en el servidor y deben llevar nuestros nombres.
imports-columns = Columnas del archivo
imports-columns-known = Columnas reconocidas: { $known } de { $count }
imports-columns-hint = El asterisco marca lo obligatorio. Su elección se guarda para el próximo archivo de este tipo.
imports-column-theirs = En el archivo
imports-column-sample = Primera fila
imports-column-ours = Es
imports-column-is = Qué es { $column }
imports-column-aside = Dejar fuera
imports-constants = Igual para todas las filas
imports-constant-add = Dar un valor a todas las filas
imports-constant-choose = Elija una columna
imports-constant-needed = El archivo no tiene esa columna. Elija una arriba o dé un valor para todas las filas.
imports-constant-remove = Quitar { $column }
imports-first-password = Primera contraseña
imports-first-password-hint = La misma para todas las personas del archivo que aún no tienen ninguna. Al menos 12 caracteres. Comuníquela usted; cada una la cambia en su perfil.
imports-first-password-suggest = Proponer una contraseña
imports-start = Importar
imports-not-ready = Falta algo que toda fila necesita.
imports-sending = Enviando
imports-sent = { $sent } de { $total } MB
imports-stay = Mientras tanto puede ver otras páginas. No cierre esta pestaña.
imports-working = El archivo ha llegado entero. Se están leyendo sus filas.
imports-cancel = Cancelar
imports-cancel-late = El servidor puede terminar de todos modos: su informe estaría entonces en la lista.
imports-finished = { $file } se ha importado.
imports-open-report = Abrir el informe
imports-history = Importaciones anteriores
imports-none = Aún no se ha importado nada
imports-none-detail = Aquí quedan los informes de sus importaciones.
imports-not-applied-short = Nada escrito
imports-rows = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
 }
imports-rows-refused = { $count ->
    [one] { $count } rechazada
   *[other] { $count } rechazadas
 }
imports-report = Informe de importación
imports-another = Importar otro archivo
imports-download-refused = Descargar filas rechazadas
imports-not-applied = No se escribió nada. Corrija las filas rechazadas e importe de nuevo el archivo.
imports-running = Sigue en curso. Esto es lo que se ha tomado hasta ahora.
imports-running-short = En curso
imports-interrupted = Esta importación se interrumpió. Las filas contadas aquí se tomaron. Importe el archivo de nuevo: contarán como sin cambios y se tomará el resto.
imports-interrupted-short = Interrumpida
imports-all-taken = Se aceptaron todas las filas.
imports-some-refused = { $count ->
    [one] Se aceptaron todas las filas menos { $count }. Corríjala e impórtela de nuevo: el resto cuenta como sin cambios.
   *[other] Se aceptaron todas las filas menos { $count }. Corríjalas e impórtelas de nuevo: el resto cuenta como sin cambios.
 }
imports-notes = Cómo se leyó el archivo
imports-rows-in = Filas leídas
imports-added = Añadidas
imports-changed = Modificadas
imports-unchanged = Sin cambios
imports-refused = Rechazadas
imports-refused-rows = Filas rechazadas
imports-first-of = Las primeras { $shown } de { $count }. El archivo de filas rechazadas las tiene todas.
imports-row = Fila
imports-field = Columna
imports-value = Contenía
imports-reason = Qué sería correcto

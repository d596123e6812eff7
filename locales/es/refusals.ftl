## Why a row or a file is not imported: what was wrong, and what would be right.

## The row as text.

refused-row-too-short = La fila termina tras { $found } de { $columns } columnas: puede que el archivo esté cortado aquí. Complete la fila.
refused-row-too-long = La fila tiene { $found } celdas y el encabezado { $columns }. Ponga entre comillas el texto que contenga el separador.
refused-row-too-large = La fila ocupa más de { $kilobytes } KB. Acorte sus textos o busque unas comillas sin cerrar.
refused-quote-never-closed = Aquí se abren unas comillas que no se cierran. Ciérrelas o duplíquelas si forman parte del texto.
refused-text-after-quote = Hay texto tras unas comillas de cierre. Duplique las comillas que formen parte del texto: 5"" lamp.
refused-too-many-rows-together = Más de { $most } filas llevan esta clave y no pueden tratarse como una sola.

## One cell.

refused-missing = Este dato es obligatorio.
refused-text-too-long = El texto supera los { $most } caracteres. Acórtelo.
refused-line-break-in-code = Un código no puede contener saltos de línea ni caracteres de control.
refused-not-a-decimal = Esto no es un número. Escríbalo solo con punto decimal: 1234.50.
refused-too-many-digits = { $currency } tiene { $digits } decimales; este importe tiene más.
refused-number-too-large = El número es demasiado grande.
refused-negative = Este valor no puede ser negativo.
refused-not-a-whole-number = Esto no es un número entero como 48. Escríbalo sin separadores ni unidades.
refused-too-small = El valor mínimo es { $least }.
refused-zero-price = Un precio de cero regalaría la mercancía. Si no hay precio, omita la fila.
refused-zero-quantity = La cantidad es cero: una línea pide o devuelve al menos una unidad.
refused-not-a-date = Esto no es una fecha. Escriba año, mes y día: 2026-11-30.
refused-not-a-moment = Esto no es una fecha con hora. Escriba año, mes, día y hora: 2026-11-30 16:20.
refused-out-of-time = Ningún pedido es de ese día. Indique un día del { $first } al { $last }.
refused-not-a-country = Esto no es un código de país. Escriba las dos letras de ISO 3166, como DE.
refused-not-a-currency = Esto no es un código de moneda. Escriba las tres letras de ISO 4217, como EUR.
refused-not-a-language = Este idioma no está disponible. Use uno de en, zh-CN, es, fr, de, ja, pt-BR, ar.
refused-not-an-incoterm = Esto no es una regla Incoterms 2020. Use EXW, FCA, FAS, FOB, CFR, CIF, CPT, CIP, DAP, DPU o DDP.
refused-not-an-hs-code = Esto no es un código SA. Escriba de 6 a 12 dígitos, como 9405.21.
refused-not-a-tariff-code = Esto no es un código arancelario. Escriba de 2 a 12 dígitos, como 9405 o 9405.21.
refused-not-an-origin = Esto no es un origen. Escriba all, all except CN RU o países: CH NO.
refused-not-a-duty = Esto no es un tipo arancelario. Escríbalo como en el arancel: 12.80 % + 176.80 EUR / 100 kg.
refused-not-a-measure = Esto no es un tipo de medida. Escriba, por ejemplo, mfn, preference, anti_dumping o additional.
refused-not-a-rate = Esto no es un tipo de cambio. Escriba un número mayor que cero, o N/A.
refused-not-a-barcode = Esto no es un código de barras. Escriba 8, 12, 13 o 14 dígitos. La hoja de cálculo puede haberlo abreviado: dé a la columna formato de texto.
refused-barcode-check-digit = El dígito de control es incorrecto: el último dígito sería { $right }. Compare el número con la etiqueta.
refused-not-an-email = Esto no es una dirección de correo como buyer@company.example.
refused-not-a-picture = Esto no es la dirección de una imagen. Debe empezar por https:// o por una sola /.
refused-too-many-pictures = Hay más de { $most } imágenes adicionales. Quite las demás.
refused-not-one-of = Use uno de estos valores: { $choices }.

## One row.

refused-no-name = Hace falta un nombre en al menos un idioma.
refused-no-label = Hace falta una etiqueta en al menos un idioma.
refused-no-first-picture = Hay imágenes adicionales, pero falta la primera. Rellene picture o vacíe pictures.
refused-not-all-dimensions = Indique largo, ancho y alto juntos, o ninguno.
refused-carton-without-units = La caja tiene peso o medidas, pero carton_units no dice cuántas unidades contiene.
refused-nothing-orderable = Ninguna cantidad cumple a la vez mínimo, múltiplo y máximo. Suba el máximo hasta al menos un múltiplo.
refused-ends-before-it-begins = El último día es anterior al primero.
refused-tier-and-company = Una lista de precios es de un nivel o de una empresa, no de ambos.
refused-role-needs-company = Una persona con esta función pertenece a una empresa. Indíquela.
refused-role-has-no-company = Una persona con esta función es de la marca y no tiene empresa asociada. Deje la celda vacía.
refused-no-sku = La variante no tiene SKU: nadie podría pedirla. Asígnele uno en Shopify y exporte de nuevo, o escríbalo aquí.
refused-arrival-incomplete = Una llegada necesita fecha y cantidad.
refused-nothing-said = La fila no indica ni existencias ni una llegada.
refused-address-incomplete = La dirección no indica el país.

## A row beside others.

refused-duplicate = La fila { $row } ya se refiere a lo mismo, con estos valores o con otros. Deje solo la correcta.
refused-differs-from-row = La fila { $row } dice «{ $value }» para lo mismo. Haga que coincidan.
refused-other-row-of-order = Se rechaza la fila { $row } del mismo pedido, y un pedido se toma entero o no se toma. Esta fila es correcta.
refused-other-row-of-company = Se rechaza la fila { $row } de la misma empresa, y una empresa se toma entera o no se toma. Esta fila es correcta.
refused-other-row-of-agreement = Se rechaza la fila { $row } de la misma versión, y una versión se toma entera o no se toma. Esta fila es correcta.
refused-thresholds-not-rising = Un umbral debe ser superior al anterior.
refused-floor-above-cap = El mínimo no puede superar el máximo.
refused-order-taken = Otra línea ya ocupa este lugar en el orden. Dé a cada una el suyo.
refused-not-an-earlier-line = Nombre líneas de este acuerdo que vayan antes en el orden y puedan deducirse.
refused-terms-contradict = Estas condiciones se contradicen: el método no puede usar la medida, los tramos o una cifra contigua.
refused-version-posted = Esta versión está guardada con otras condiciones. Una versión publicada no se edita: dé al cambio un número de versión nuevo.
refused-agreement-of-others = Este acuerdo está guardado para { $stored }. Use otro código para otros socios u otra moneda.
refused-effective-taken = La versión { $version } entra en vigor el mismo día. Elija otro.
refused-effective-outside-term = Este día queda fuera de la vigencia, del { $from } al { $to }. Una versión entra en vigor dentro de su propia vigencia.
refused-fewer-lines = El pedido está guardado con { $stored } líneas y aquí hay menos. Indique todas sus líneas.
refused-price-list-differs = Esta lista de precios está guardada como { $stored }. Use otro código para otra lista.
refused-order-of-other-company = Ya hay un pedido con este número de otra empresa.
refused-order-of-other-currency = El pedido con este número está guardado en { $currency }.
refused-credit-note-is-negative = Un abono devuelve mercancía: sus cantidades son negativas.
refused-order-is-positive = Una cantidad negativa va en un abono: ponga el estado credit_note.
refused-own-parent = Una categoría no puede ser su propia superior.

## A row beside what is stored.

refused-unknown-sku = El catálogo no tiene este SKU. Importe antes el producto o corrija el código.
refused-unknown-company = No hay ninguna empresa con este código. Importe antes la empresa o corrija el código.
refused-unknown-warehouse = No hay ningún almacén con este código. Importe antes el almacén o corrija el código.
refused-unknown-user = No hay ningún usuario con este correo. Importe antes el usuario o deje la celda vacía.
refused-unknown-parent = Ni este archivo ni la base de datos tienen una categoría con este código.
refused-unknown-agreement = Ningún acuerdo de rápel tiene este código. Importe antes los acuerdos.
refused-currency-needs-amounts = El límite de crédito y el pedido mínimo están guardados en { $stored }. Indique ambas columnas en la nueva moneda; una celda vacía significa ninguno.
refused-currency-while-owed = La empresa debe todavía { $owed }, que solo cuenta en su moneda actual. Cambie la moneda cuando esté saldado.

## A whole file: no row was looked at, nothing was written.

file-empty = El archivo está vacío. La primera fila debe nombrar las columnas.
file-workbook = Esto es un libro de Excel o un archivo comprimido, no un CSV. Guárdelo como «CSV UTF-8» e importe ese archivo.
file-damaged-gzip = El archivo gzip está dañado o cortado. Comprímalo de nuevo o importe el archivo sin comprimir.
file-unknown-encoding = El archivo no es UTF-8 y sus letras no se pueden leer con seguridad. Guárdelo como «CSV UTF-8» e importe ese archivo.
file-damaged-utf16 = El archivo empieza como UTF-16 y tiene una letra incompleta. Guárdelo como «CSV UTF-8» e importe ese archivo.
file-zero-byte = El archivo contiene bytes nulos: no es texto, o es UTF-16 sin su marca. Guárdelo como «CSV UTF-8» e importe ese archivo.
file-too-large = El archivo supera los { $megabytes } MB. Divídalo.
file-header-unreadable = No se puede leer la primera fila: tiene unas comillas sin cerrar.
file-column-missing = Falta la columna { $column }. El archivo tiene: { $found }. Cambie el nombre de una columna, asígnela o dé un valor constante.
file-column-twice = La columna { $column } aparece dos veces. Quite una o cámbiele el nombre.
file-pair-unreadable = «{ $pair }» no es un par como sku=StockCode.
file-pair-unknown = { $column } no es una columna de este tipo de archivo. Tiene: { $known }.
file-pair-twice = { $column } se indica dos veces.
file-mapped-column-absent = El archivo no tiene la columna { $column }. Tiene: { $found }.
file-constant-and-column = { $column } se da como constante, pero el archivo también tiene la columna. Quite una de las dos.

## What is worth knowing of how a file was read.

note-windows-1252 = El archivo no es UTF-8 y se leyó como Windows-1252: «{ $example }». Si no se ve bien, guárdelo como «CSV UTF-8» e impórtelo de nuevo.
note-columns-aside = Estas columnas no se usaron: { $columns }.
note-more-columns-aside = Estas columnas no se usaron: { $columns } y { $more } más.
note-pictures-aside = Filas cuya imagen se ha dejado de lado: { $rows }. Una imagen va a los productos de su handle en el archivo, { $most } como máximo por producto además de la primera.
note-stock-aside = Las existencias del archivo no se usaron: indique un almacén como constante para tomarlas.
note-unnamed-customers = Líneas sin cliente: { $rows }. Se reúnen en la empresa «Unnamed customers».

## The report on the command line.

import-counts = { $rows } filas: { $added } añadidas, { $changed } modificadas, { $unchanged } sin cambios, { $refused } rechazadas.
import-not-applied = No se escribió nada: se pidió todo o nada.
import-refusal = Fila { $row }: { $reason }

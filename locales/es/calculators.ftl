# La calculadora de coste en destino.
calculators-landed-cost = Coste en destino
calculators-landed-cost-detail = Un envío, todos los mercados, al céntimo. Nada sale de esta página si usted no lo comparte.
calculators-shipment = Envío
calculators-result = Resultado
calculators-market = Mercado
calculators-term = Incoterm
calculators-place = Lugar convenido
calculators-mode = Modo
calculators-entry-date = Fecha de entrada
calculators-importer = Importador
calculators-currency = Moneda
calculators-product = Producto
calculators-hs-code = Código SA
calculators-origin = Origen
calculators-quantity = Cantidad
calculators-unit-price = Precio unitario
calculators-weight = Bruto kg
calculators-volume = m³
calculators-duty-rate = Arancel manual
calculators-landed-unit = En destino / ud.
calculators-line = Línea
calculators-lines = Líneas del envío
calculators-remove = Quitar
calculators-remove-line = Quitar línea
calculators-paste = Pegar líneas
calculators-paste-label = Filas de una hoja de cálculo
calculators-paste-hint = Columnas en cualquier orden con sus nombres encima, o producto, código SA, origen, cantidad, precio unitario, kg, m³, arancel. Separadas por tabuladores, punto y coma o comas.
calculators-paste-file = O un archivo CSV
calculators-paste-take = Añadir estas líneas
calculators-no-result = Todavía no hay nada que calcular
calculators-no-result-detail = Escriba una línea con cantidad y precio unitario.
calculators-no-result-wrong = Hay un campo con un error. Corríjalo y el resultado aparecerá aquí.
calculators-no-result-kept = El remitente se reserva un dato. Escriba el suyo y el resultado aparecerá aquí.
calculators-enter-kept = Escribir su dato
calculators-stale = Este resultado corresponde a los últimos datos legibles: hay un campo con un error.
calculators-example = Ver un ejemplo
calculators-example-shown = Se ha rellenado un ejemplo.
calculators-example-clock = Despertador
calculators-example-knife = Cuchillo de cocina
calculators-import-percent = Al importar se debe el { $percent } del valor en aduana
calculators-incomplete = Falta un arancel en las sumas
calculators-landed-cost-in = Coste en destino, { $market }
calculators-customs-value = Valor en aduana
calculators-duties = Aranceles
calculators-excises = Impuestos especiales
calculators-taxes = IVA / GST
calculators-taxes-kept = Impuesto no recuperable
calculators-fees = Tasas
calculators-cash-at-border = A pagar en la frontera
calculators-recoverable = Impuesto recuperable
calculators-with-tax = Con impuesto recuperable
calculators-waterfall = Del precio al coste en destino
calculators-breakdown = Línea por línea
calculators-effective-duty = Tipo arancelario efectivo
calculators-effective-import = Carga de importación efectiva
calculators-goods = Mercancía
calculators-charges = Flete y gastos
calculators-landed = En destino
calculators-line-of = Línea { $number }
calculators-whole-shipment = Todo el envío
calculators-exchange-used = 1 { $from } = { $rate } { $to } · { $series } { $date }
calculators-how = Cómo se calculó
calculators-verified = comprobado el { $date }
calculators-unverified = sin comprobar
calculators-typed = escrito a mano
calculators-percent-inside = { $percent } del importe con impuesto
calculators-difference = Qué marca la diferencia
calculators-side-by-side = Lado a lado
calculators-deciding = sobre todo: { $part }
calculators-rests-on-typed = con tipos escritos a mano
calculators-rests-on-unverified = con tipos sin comprobar
calculators-link-impossible = Este navegador no puede crear el enlace. Guarde el CSV.
calculators-link-damaged = Este enlace llegó cortado o cambiado. Pídalo otra vez; lo que usted había escrito sigue aquí.
calculators-link-partly = Parte de este enlace se cortó o cambió por el camino. Aquí está lo que se pudo leer; pídalo de nuevo para tener el resto.
calculators-holds-more = Este cálculo contiene además datos para los que este formulario no tiene campo. Cuentan y permanecen en el enlace.
calculators-link-later = Este enlace viene de una versión posterior. Recargue la página.
calculators-changed-since = Ha cambiado desde que se lo enviaron.
calculators-as-sent = Volver a lo enviado
calculators-put-aside = Su propio cálculo quedó apartado.
calculators-bring-back = Recuperarlo
calculators-let-go = Descartarlo
calculators-let-gone = Se descartó el cálculo apartado.
calculators-sent-to-you = Tal como se lo enviaron
calculators-save-csv = Guardar CSV
calculators-save-excel = Guardar Excel
calculators-save-excel-private = Un archivo de Excel mostraría lo que usted mantiene privado. Abra esos candados para guardarlo.
calculators-save-json = Guardar JSON
calculators-compare = Comparar con lo enviado
calculators-compare-end = Terminar la comparación
calculators-as-it-was-sent = Tal como se envió
calculators-as-it-is-now = Tal como está ahora
calculators-print = Imprimir
calculators-share = Compartir
calculators-northern-ireland = Irlanda del Norte
calculators-china-retail = China, comercio minorista transfronterizo
calculators-mode-sea = Marítimo
calculators-mode-air = Aéreo
calculators-mode-road = Carretera
calculators-mode-rail = Ferrocarril
calculators-mode-courier = Mensajería
calculators-mode-post = Correo
calculators-importer-registered = Empresa que recupera el impuesto
calculators-importer-unregistered = Empresa que no lo recupera
calculators-importer-consumer = Particular
calculators-export-packing = Embalaje de exportación
calculators-origin-inland = Transporte interior en origen
calculators-export-clearance = Despacho de exportación
calculators-origin-terminal = Terminal en origen
calculators-dutiable-addition = Comisiones, cánones, prestaciones
calculators-main-freight = Flete principal
calculators-insurance = Seguro
calculators-destination-terminal = Terminal en destino
calculators-on-carriage = Transporte interior en destino
calculators-other-charges = Otros gastos
calculators-basis-value = Valor
calculators-basis-gross-weight = Peso bruto
calculators-basis-chargeable-weight = Peso facturable
calculators-basis-volume = Volumen
calculators-basis-quantity = Cantidad
calculators-basis-equally = Por igual
calculators-basis-by-hand = A mano
calculators-flat-duty = Arancel fijo
calculators-simplified-duty = Arancel simplificado
calculators-vat = IVA
calculators-gst = GST
calculators-levy = { $levy ->
    [parcel_fee] Tasa por paquete
    [service_fee] Tasa de servicio
    [consumption_tax] Impuesto sobre el consumo
    [local_consumption_tax] Impuesto local sobre el consumo
    [provincial_tax] Impuesto provincial
    [liquor_tax] Impuesto sobre bebidas alcohólicas
    [education_tax] Impuesto de educación
    [goods_management] Tasa de gestión de mercancías
    [goods_management_gst] GST sobre la tasa de gestión
   *[other] { $name }
 }
calculators-duty-ordinary = Arancel ordinario
calculators-duty-preference = Arancel preferencial
calculators-duty-anti-dumping = Derecho antidumping
calculators-duty-countervailing = Derecho compensatorio
calculators-duty-safeguard = Derecho de salvaguardia
calculators-duty-additional = Arancel adicional
calculators-step-price = Cantidad × precio unitario
calculators-step-added = { $charge }: añadido
calculators-step-deducted = { $charge }: deducido
calculators-step-outside = { $charge }: no forma parte del valor en aduana
calculators-step-not-deducted = { $charge }: está en el precio sin desglosar: no se deduce
calculators-step-import-deducted = Aranceles e impuestos restados del precio entregado
calculators-step-regime = Régimen de escaso valor: { $regime }
calculators-regime = { $regime ->
    [up_to_300] mercancía de hasta 300 AED
    [up_to_1000_nzd] mercancía de hasta 1000 NZD
    [up_to_1000_sar] mercancía de hasta 1000 SAR
    [up_to_10000] mercancía de hasta 10.000 JPY
    [up_to_135] mercancía de hasta 135 GBP, impuesto cobrado por el vendedor
    [up_to_135_business] mercancía de hasta 135 GBP, impuesto en la declaración del comprador
    [low_value] mercancía de escaso valor, impuesto cobrado por el vendedor
    [low_value_goods] mercancía de escaso valor, impuesto cobrado por el vendedor
    [low_value_business] mercancía de escaso valor para una empresa
    [remission_20] remisión para mercancía de hasta 20 CAD
    [courier_40] envío por mensajería de hasta 40 CAD desde Estados Unidos o México
    [courier_150] envío por mensajería de 40 a 150 CAD desde Estados Unidos o México
    [courier_simplified] procedimiento simplificado de mensajería
    [cbec] importación minorista transfronteriza
    [duty_relief_150] franquicia para mercancía de hasta 150 EUR
    [flat_duty] arancel fijo en lugar del de la tarifa aduanera
    [flat_duty_ioss] arancel fijo, impuesto pagado por la ventanilla única de importación
    [ioss] ventanilla única de importación, impuesto cobrado por el vendedor
    [personal_150] uso personal, hasta 150 USD
    [personal_200] uso personal, hasta 200 USD desde Estados Unidos
    [voec] VOEC, impuesto cobrado por el vendedor
    [rts] paquete para un particular, un tipo para toda la mercancía
    [rts_certified_50] paquete de hasta 50 USD de un vendedor certificado, pagado con la compra
    [rts_certified] paquete de más de 50 USD de un vendedor certificado, pagado con la compra
    [rts_medicines] medicamentos para uso propio
   *[other] { $name }
 }
calculators-step-quota = Parte dentro del contingente
calculators-step-duty-by = Arancel según la tarifa { $tariff }
calculators-step-difference = Diferencia permitida
calculators-step-taken-off = { $cost }: deducción
calculators-step-minimum = { $cost }: elevado al mínimo
calculators-step-maximum = { $cost }: limitado al máximo
calculators-step-share = { $cost }: parte de esta línea
calculators-step-waived = { $cost }: exento
calculators-step-part-due = { $cost }: solo se debe una parte
calculators-step-total = { $cost }: total redondeado
calculators-step-not-collected = { $cost }: demasiado pequeño para cobrarse
calculators-step-again = Recalculado hacia delante para comprobar
calculators-fault-missing = Escriba un número.
calculators-fault-number = No es un número. Escriba 1234,50.
calculators-fault-date = Elija una fecha.
calculators-fault-hs-code = Un código SA tiene de 6 a 12 cifras.
calculators-fault-country = Dos letras de país, como CN.
calculators-fault-currency = Tres letras de moneda, como EUR.
calculators-fault-no-lines = Escriba al menos una línea.
calculators-fault-too-many = { $most } como máximo.
calculators-fault-negative = No puede ser negativo.
calculators-fault-not-positive = Debe ser mayor que cero.
calculators-fault-above-hundred = No puede superar el 100 por ciento.
calculators-fault-too-large = El número es demasiado grande.
calculators-fault-minor-unit = Más decimales de los que tiene la moneda.
calculators-fault-zero-basis = Ninguna línea tiene un dato de «{ $basis }». Reparta por «{ $suggested }».
calculators-fault-shares = Las partes no suman el gasto.
calculators-fault-divisor = Este modo no tiene peso facturable. Reparta por peso bruto.
calculators-fault-market = No hay tipos para { $market }.
calculators-fault-rules = Las reglas escritas a mano para este mercado no se pueden aplicar: revise «{ $name }».
calculators-fault-valuation = No se conoce regla de valoración para esta fecha.
calculators-fault-levy = El mercado no tiene { $levy }.
calculators-fault-scheme = Ningún mercado tiene un régimen { $scheme }.
calculators-fault-exchange = No hay tipo de cambio de { $from } a { $to }. Use la moneda del mercado.
calculators-fault-exchange-twice = { $from } y { $to } ya tienen un tipo de cambio. Indique uno por par.
calculators-fault-duty = No es un tipo arancelario. Escriba 4,7 % o 12,80 % + 176,80 EUR / 100 kg.
calculators-fault-duty-at = No se entiende «{ $found }». Escriba 4,7 % o 12,80 % + 176,80 EUR / 100 kg.
calculators-fault-rate = Este tipo no se puede calcular.
calculators-fault-bounds = El mínimo supera al máximo.
calculators-fault-price = Los gastos incluidos en el precio, o descontados, superan el precio.
calculators-fault-delivered = Ningún valor en aduana lleva a este precio entregado.
calculators-warnings = Conviene saber
calculators-warn-unverified = { $count ->
    [one] { $count } tipo o regla sin cotejar con su fuente
   *[other] { $count } tipos y reglas sin cotejar con su fuente
}
calculators-warn-stale = { $count ->
    [one] { $count } tipo o regla cotejado hace tiempo
   *[other] { $count } tipos y reglas cotejados hace tiempo
}
calculators-warn-outdated = { $count ->
    [one] { $count } tipo o regla pasada su última fecha conocida
   *[other] { $count } tipos y reglas pasada su última fecha conocida
}
calculators-warn-exchange-unofficial = El tipo de cambio no es el que prescribe este mercado.
calculators-warn-exchange-stale = El tipo de cambio es más antiguo de lo que permite el mercado.
calculators-warn-typed = { $cost }: tipo escrito a mano
calculators-warn-rules-typed = Las reglas de este mercado se escribieron a mano; no son las publicadas
calculators-warn-unit = Línea { $line }: el arancel necesita una cantidad no indicada.
calculators-warn-duty-failed = Línea { $line }: un arancel no pudo calcularse.
calculators-warn-duty-unknown = Línea { $line }: no se conoce arancel para este código. Escriba el tipo.
calculators-warn-duty-differs = Línea { $line }: el arancel difiere entre las líneas bajo este código: { $rates }. Indique el código completo o escriba el tipo.
calculators-warn-provisions = Línea { $line }: la tarifa aduanera nombra disposiciones que pueden cambiar el arancel: { $codes }. No están contadas. Decida si se aplican y escriba el arancel.
calculators-warn-measure-open = Línea { $line }: { $kind }: puede deberse por estas mercancías de este origen y no está en las tablas: { $provision }. No está contado. Decida si se aplica y escriba el arancel.
calculators-warn-ended = Línea { $line }: { $kind } terminó sin sucesor.
calculators-warn-levy-unknown = No se conoce el tipo impositivo de { $levy } para esta fecha; falta en las sumas.
calculators-warn-levies-open = También puede aplicarse, sin tipo conocido aquí: { $levies }. Escriba lo que corresponda.
calculators-warn-hs-code = La línea { $line } no tiene código SA.
calculators-warn-origin = La línea { $line } no tiene origen.
calculators-warn-proof = Línea { $line }: la preferencia exige prueba de origen.
calculators-warn-preference = Línea { $line }: una preferencia sería más baja. Solicítela con prueba de origen.
calculators-warn-no-preference = Línea { $line }: no se conoce tal preferencia o contingente.
calculators-warn-quota-unclaimed = Línea { $line }: no se solicita contingente, así que no se aplica el arancel dentro de él.
calculators-warn-tariff-used = Línea { $line }: se ha usado el arancel según la tarifa { $tariff } en lugar del propio del mercado. Para ello hace falta: { $proof }.
calculators-warn-tariff-refused = Línea { $line }: no se permite el arancel según la tarifa { $tariff }: difiere demasiado del propio del mercado o procede una medida de defensa comercial. Se ha usado el del mercado.
calculators-warn-tariff-available = Línea { $line }: el arancel según la tarifa { $tariff } sería más bajo. Para ello hace falta: { $proof }.
calculators-warn-tariff-unknown = Línea { $line }: no se conoce arancel según la tarifa { $tariff }. Se ha usado el propio del mercado.
calculators-tariff-proof = { $tariff ->
    [UK] autorización del UK Internal Market Scheme y prueba de venta a consumidores de Irlanda del Norte o de uso final por ellos
   *[other] { $proof }
 }
calculators-warn-charge-missing = El valor en aduana o la base imponible debería incluir «{ $component }», y no se indicó.
calculators-warn-charge-assumed = El valor en aduana debe incluir «{ $component }», y no se indicó: según la regla del mercado, cuenta en su lugar el { $percent } del valor de la mercancía, solo en el valor en aduana.
calculators-warn-deduction-missing = El precio incluye «{ $component }» y el valor en aduana no debería. Indíquelo para deducirlo.
calculators-warn-water-only = Este término es para transporte por agua.
calculators-warn-export-date = La fecha de entrada sustituye a la de exportación.
calculators-warn-beyond-rules = La importación es más de cinco años posterior a la regla más reciente conocida aquí. No se sabe qué se deberá entonces.
calculators-warn-delivered-tax = Entregado con derechos pagados: el comprador quizá no recupere el impuesto.
calculators-warn-delivered-rounded = Línea { $line }: el redondeo deja una pequeña diferencia con el precio.
calculators-warn-delivered-unmet = Línea { $line }: ningún valor en aduana lleva a este precio, porque hay un umbral de por medio. Con las reglas por debajo del umbral el valor sería { $below }, con las de arriba { $above }: ninguno queda de su lado. Se muestra el valor inferior más cercano; lo que suma difiere del precio en { $apart }.
calculators-exchange-rates = Tipos de cambio
calculators-exchange-hint = No hay tipo publicado disponible. Escriba el suyo; el resultado lo indica.
calculators-one-unit = 1 { $currency } en { $other }
calculators-private-of = Mantener privado: { $field }
calculators-withheld = El remitente se reserva este dato. Escriba el suyo.
calculators-private-stay = Los campos con candado cerrado se quedan aquí: no están en ningún enlace, archivo ni papel.
calculators-add-charge = Añadir un gasto
calculators-as-the-term-says = Según el Incoterm
calculators-on-top = Aparte del precio
calculators-in-price = En el precio, desglosado
calculators-in-price-hidden = En el precio, sin desglosar
calculators-currency-of = { $charge }: moneda
calculators-share-of = { $charge }: reparto según
calculators-shared-by = Reparto según
calculators-in-the-price = ¿En el precio?
calculators-price-contains = { $charge }: ¿en el precio?
calculators-share-of-line = Parte de la línea { $number }
calculators-route = Ruta
calculators-add-leg = Añadir un tramo
calculators-remove-leg = Quitar el tramo
calculators-leg-from = Desde (país)
calculators-leg-to = Hasta (país)
calculators-delivered-price = El precio entregado incluye
calculators-delivered-with-taxes = Aranceles, tasas e impuestos
calculators-delivered-without-taxes = Aranceles y tasas, sin IVA
calculators-more-shipment = Lugar, fecha de exportación, ruta
calculators-place-kind = Tipo de lugar
calculators-place-seller = Instalaciones del vendedor
calculators-place-export = Puerto o terminal de exportación
calculators-place-import = Puerto o terminal de importación
calculators-place-inland = Lugar en el interior
calculators-export-date = Fecha de exportación
calculators-duty-not-favoured = Arancel sin trato de nación más favorecida
calculators-duty-suspension = Arancel suspendido
calculators-duty-quota-in = Arancel dentro del contingente
calculators-duty-quota-out = Arancel fuera del contingente
calculators-explain = Mostrar cómo se obtiene
calculators-explain-all = Mostrar todos los pasos
calculators-how-of = Cómo se obtiene: { $figure }
calculators-more-lines = { $count ->
    [one] { $count } línea más. Pulse un coste en destino de la tabla para ver sus pasos.
   *[other] { $count } líneas más. Pulse un coste en destino de la tabla para ver sus pasos.
}
calculators-more-warnings = { $count ->
    [one] { $count } aviso más
   *[other] { $count } avisos más
}
calculators-about-line = Línea { $number } en detalle
calculators-line-currency = Moneda del precio
calculators-net-weight = Peso neto
calculators-preference = Preferencia
calculators-preference-unclaimed = No solicitada
calculators-preference-claimed = Solicitada, prueba de origen pendiente
calculators-preference-proven = Solicitada, con prueba de origen
calculators-proof-wanted = Prueba de origen: { $proof }
calculators-quota = Contingente arancelario
calculators-quota-unclaimed = No solicitado
calculators-quota-claimed = Solicitado
calculators-quota-balance = Saldo del contingente (vacío: todo)
calculators-retail-price = Valor minorista de la línea
calculators-quantity-in = Cantidad en { $unit }
calculators-duties-found = Aranceles encontrados
calculators-rate-free = libre
calculators-provisions-open = Disposiciones que pueden cambiar el arancel. No contadas: decida si cada una se aplica y escriba su arancel a mano.
calculators-rate-in-words = solo como texto: escríbalo a mano
calculators-alternative = Alternativa
calculators-alternatives = Lado a lado: { $count }
calculators-compare-by = Comparar
calculators-compare-all = Calcular todas las líneas lado a lado
calculators-add-alternative = Añadir una alternativa
calculators-axis-markets = Mercados
calculators-axis-origins = Orígenes
calculators-axis-terms = Incoterms
calculators-axis-modes = Modos
calculators-axis-routes = Rutas
calculators-another-route = Otra ruta
calculators-add-route = Ponerla al lado
calculators-all-markets = Mostrar todos los mercados
calculators-remove-alternative = Quitar { $name }
calculators-above-best = { $amount } más por unidad
calculators-make-own = Mostrar { $name } completo
calculators-price-currency = Moneda del precio
calculators-use-in-price = Usar en precio y margen
calculators-market-rates = Impuestos, tasas y franquicias de este mercado
calculators-market-rates-hint = Su tipo sustituye al del mercado y el resultado lo indica. Vacíe el campo para volver al del mercado.
calculators-own-rate = { $levy }: tipo propio
calculators-rate-unknown = No se conoce ningún tipo para esta fecha.
calculators-rate-elsewhere = No se aplica a este envío.
calculators-rate-certain-goods = solo ciertas mercancías
calculators-rate-duty-free = si no se adeuda arancel
calculators-rate-value = valor { $bounds }
calculators-rate-of-line = Línea { $line }: { $rate }
calculators-rate-of-all = Todas las líneas: { $rate }
calculators-rate-by-quantity = según la cantidad
calculators-remove-rate = Quitar este tipo
calculators-scheme = Participa en { $scheme }
calculators-scheme-name = { $scheme ->
    [remessa_conforme] Remessa Conforme (vendedor certificado)
    [ukims] UK Internal Market Scheme (venta o uso final en Irlanda del Norte)
   *[other] { $name }
 }
calculators-without-reliefs = No aplicar las franquicias de envíos de escaso valor
calculators-type-rate = Escribir el tipo impositivo de { $levy }
calculators-other-duties = Otros derechos de esta línea
calculators-add-duty = Añadir un derecho
calculators-remove-duty = Quitar: { $duty }
calculators-quantity-unit = Unidad (vacío: piezas)
calculators-own-exchange = Tipos de cambio propios en lugar de los publicados
calculators-exchange-published = Publicado: { $rate } · { $series } { $date }

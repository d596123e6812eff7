# Rápeles del año en curso.
rebates-title = Rápeles
rebates-detail = Lo que sus compras han generado este año y lo que falta para el tramo siguiente.
rebates-basis = A { $date }. Los pedidos cuentan el día en que se hicieron y los abonos el día en que se emitieron; los pedidos anulados no cuentan. En otra moneda cuentan al tipo de referencia del Banco Central Europeo de ese día.
rebates-company = Empresa
rebates-choose = Elija una empresa
rebates-choose-detail = Verá sus acuerdos y su situación.
rebates-none = Sin acuerdo de rápel
rebates-none-detail = Consulte a su comercial. La calculadora muestra lo que pagaría una escala.
rebates-refused = No se puede calcular { $name }. Avise a su comercial.
rebates-for-company = Su empresa
rebates-for-everyone = Todos los socios
rebates-period = { $from } – { $to }
rebates-version = Versión { $version }, desde el { $date }
rebates-amended = Las condiciones cambiaron en el periodo. Lo devengado sigue cada versión; la escala muestra la actual.
rebates-earned = Devengado hasta hoy
rebates-settled = Pagado
rebates-brought-forward = Saldo anterior
rebates-due = Pendiente
rebates-accrued = Provisionado
rebates-accrued-detail = Lo provisionado es la parte correspondiente: lo comprado hasta ahora, al tramo esperado al final.
rebates-expected = Previsto al { $date }
rebates-at-the-end = Previsto al final
rebates-estimate = Estimación
rebates-run-rate = Previsión lineal: lo comprado hasta hoy se toma como lo de { $elapsed } de { $days } días.
rebates-seasonal = Previsión estacional: desde hoy, las compras siguen como el año pasado.
rebates-rest-as-last-year = Previsión según el año pasado: ha pasado muy poco del periodo para ver una tendencia, así que se suma lo que trajo el resto del mismo periodo del año pasado.
rebates-expected-by-hand = Previsión manual: los volúmenes al final del periodo están introducidos a mano.
rebates-bought = Comprado hasta hoy
rebates-tier = Tramo { $tier }
rebates-no-tier = Ningún tramo aún
rebates-ways = Cualquiera de estas compras basta, al último precio pagado:
rebates-way-cartons = { $cartons ->
    [one] { $cartons } caja ({ $units } uds., { $value })
   *[other] { $cartons } cajas ({ $units } uds., { $value })
 }
rebates-way-units = { $units ->
    [one] { $units } ud. ({ $value })
   *[other] { $units } uds. ({ $value })
 }
rebates-try = Probar en la calculadora
rebates-left-aside = { $count ->
    [one] { $count } pedido en { $currency } ({ $value }) no cuenta: no se conoce para la fecha ningún tipo de cambio a la moneda del acuerdo.
   *[other] { $count } pedidos en { $currency } ({ $value }) no cuentan: no se conoce para la fecha ningún tipo de cambio a la moneda del acuerdo.
 }
rebates-statement = Extracto
rebates-statement-show = Ver el extracto
rebates-statement-hide = Ocultar el extracto
rebates-statement-csv = Extracto en CSV
rebates-nothing-counted = Aún no se ha contado ningún pedido en este periodo.
rebates-more = Mostrar más líneas
rebates-order = Pedido
rebates-line = Línea del acuerdo
rebates-value = Importe
rebates-document-value = Documento: { $amount }
rebates-share = Rápel
rebates-credit-note = Abono

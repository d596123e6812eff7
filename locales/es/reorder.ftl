# The reorder planner.
reorder-title = Planificador de reposición
reorder-detail = Entra un historial, sale el próximo pedido. Son estimaciones. Nada sale de esta página si no lo comparte.
reorder-demand = Demanda
reorder-demand-from = Demanda según
reorder-from-history = Historial
reorder-from-mean = Media conocida
reorder-sku = SKU
reorder-from-orders = Tomar el historial de los pedidos
reorder-no-orders = No hay pedidos de { $sku } en los últimos tres años.
reorder-history = Unidades vendidas, un número por periodo
reorder-history-hint = Escriba o pegue una columna de una hoja. Con fechas en la columna anterior, las filas se suman por periodo.
reorder-history-read = Periodos leídos: { $count }
reorder-interval = Periodo
reorder-interval-of = { $interval ->
    [day] Día
    [week] Semana
    [quarter] Trimestre
   *[month] Mes
 }
reorder-interval-days = { $days } días cada uno
reorder-season = La temporada se repite tras
reorder-periods = periodos
reorder-method = Método
reorder-method-of = { $method ->
    [automatic] Elegido según el historial
    [naive] Como el último periodo
    [mean] Media de todos los periodos
    [moving_average] Media móvil
    [weighted] Media ponderada
    [simple] Suavizado exponencial
    [holt] Holt (tendencia)
    [damped] Holt amortiguado
    [seasonal] Estacional sin tendencia
    [additive] Holt-Winters aditivo
    [multiplicative] Holt-Winters multiplicativo
    [croston] Croston (demanda esporádica)
    [sba] Croston corregido (SBA)
    [sbj] Croston corregido (SBJ)
    [tsb] TSB (demanda escasa que decae)
   *[given] Con los parámetros recibidos
 }
reorder-averaged = Promedio de
reorder-horizon = Previsión a
reorder-band = Banda
reorder-mean = Demanda media por periodo
reorder-deviation = Desviación típica
reorder-deviation-days = De la demanda de { $days } días.
reorder-unit = uds.
reorder-days = días
reorder-supply = Suministro
reorder-lead-time = Plazo de entrega
reorder-lead-time-deviation = Su desviación típica
reorder-service-by = Stock de seguridad para
reorder-service-of = { $service ->
    [fill_rate] Demanda servida del stock (tasa de servicio)
    [given] Como se recibió
   *[cycle_level] Ciclos sin rotura
 }
reorder-service = Ciclos sin rotura
reorder-fill-rate = Demanda servida del stock
reorder-review = El stock se revisa cada
reorder-review-hint = Vacío: vigilancia continua
reorder-lot = Por pedido
reorder-lot-of = { $lot ->
    [fixed] Una cantidad fija
    [economic] La cantidad económica
    [given] Como se recibió
   *[missing] Solo lo que falta
 }
reorder-lot-quantity = Cantidad
reorder-yearly-demand = Demanda al año
reorder-order-cost = Coste de un pedido
reorder-holding-cost = Almacenar una unidad un año
reorder-stock = Existencias y reglas de pedido
reorder-on-hand = En existencias
reorder-on-order = Pendiente de recibir
reorder-committed = Comprometido con clientes
reorder-minimum = Cantidad mínima
reorder-multiple = Múltiplo
reorder-maximum = Máximo por pedido
reorder-carton = Unidades por caja
reorder-full-cartons = Solo cajas completas
reorder-cover-above = Avisar si dura más de
reorder-idle-periods = Avisar sin ventas durante
reorder-turnover = Rotación
reorder-cost-of-goods-sold = Coste de ventas
reorder-opening-stock = Existencias iniciales
reorder-closing-stock = Existencias finales
reorder-turnover-days = En un periodo de
reorder-turnover-below = Avisar si rota menos de
reorder-order-now = Pedir ahora
reorder-not-yet = Aún no: pida cuando la posición baje a { $units }.
reorder-not-at-this-review = Nada en esta revisión: la posición no está por debajo de { $units }, el nivel hasta el que se repone.
reorder-raised-by = elevado por: { $reasons }
reorder-raised-whole = Unidades enteras
reorder-above-maximum = Se necesitan { $units }, más de lo que se puede pedir de una vez.
reorder-add = Añadir { $units } al carrito
reorder-reorder-point = Punto de pedido
reorder-type-stock = Indique sus existencias para ver qué pedir ahora.
reorder-next-period = Próximo periodo
reorder-type-lead-time = Indique el plazo para ver el stock de seguridad y el punto de pedido.
reorder-daily-demand = Demanda diaria
reorder-safety-stock = Stock de seguridad
reorder-order-up-to = Reponer hasta
reorder-cycle-level = Ciclos sin rotura, %
reorder-expected-shortage = Unidades que faltan por ciclo
reorder-fill-rate-reached = Tasa de servicio por unidades, %
reorder-lot-cost = Coste al año
reorder-orders-a-year = Pedidos al año
reorder-cycle = Días entre pedidos
reorder-position = Posición de existencias
reorder-cover = Dura, en días
reorder-cover-after = Dura con el pedido, en días
reorder-average-stock = Existencias medias
reorder-turns = Rotaciones en el periodo
reorder-days-of-stock = Días de existencias
reorder-empty = Escriba o pegue un historial, o una media que conozca.
reorder-forecast = Previsión
reorder-sold = Vendido
reorder-fitted = Previsto un periodo antes
reorder-band-of = banda del { $percent }
reorder-drawing = Vendido hasta { $date }; después, previsión de { $count } periodos.
reorder-band-approximate = Con este método, el ancho de la banda es aproximado.
reorder-period = Periodo
reorder-period-of = Periodo { $number }
reorder-lower = Límite inferior
reorder-upper = Límite superior
reorder-reason-asked = { $method }, según su elección.
reorder-reason-rare = { $method }: la demanda es esporádica; tamaños e intervalos se suavizan por separado.
reorder-reason-least = { $method }: fue el más cercano en la prueba retrospectiva.
reorder-reason-first = { $method }: el historial es demasiado corto para comparar métodos.
reorder-pattern = Demanda { $pattern }: { $interval ->
    [one] { $interval } periodo
   *[other] { $interval } periodos
 } entre ventas, variación de tamaños al cuadrado { $variation }.
reorder-pattern-of = { $pattern ->
    [erratic] errática
    [intermittent] intermitente
    [lumpy] irregular
   *[smooth] regular
 }
reorder-tested-better = Prueba con los últimos { $periods } periodos: error medio de { $own }; «como el último periodo», { $naive }.
reorder-tested-worse = Prueba con los últimos { $periods } periodos: error medio de { $own }, no mejor que «como el último periodo», con { $naive }.
reorder-tested-squared = Prueba con los últimos { $periods } periodos: raíz del error cuadrático medio { $own }; con «como el último periodo», { $naive }.
reorder-accuracy = En todo el historial: sesgo { $bias }, error porcentual absoluto medio { $percent }.
reorder-compared = Métodos comparados
reorder-off-by = Error
reorder-squared-error = Cuadrático (RMSE)
reorder-scaled-error = Frente al ingenuo (MASE)
reorder-not-tested = historial demasiado corto para probarlo
reorder-impossible-season = no se indica la duración de la temporada
reorder-impossible-short = { $periods ->
    [one] necesita { $periods } periodo
   *[other] necesita { $periods } periodos
 }
reorder-impossible-demands = { $periods ->
    [one] necesita demanda en { $periods } periodo
   *[other] necesita demanda en { $periods } periodos
 }
reorder-impossible-zero = necesita demanda positiva en cada periodo
reorder-impossible-overflow = las cifras son demasiado grandes
reorder-warn-naive = El método fue peor que «como el último periodo» en la prueba.
reorder-warn-not-tested = El historial es demasiado corto para probar la previsión.
reorder-warn-below-zero = La previsión baja de cero; para el suministro cuenta como cero.
reorder-warn-safety = Con este nivel de servicio se guarda menos de lo que se espera vender.
reorder-warn-short = El plazo es más largo que la previsión.
reorder-warn-maximum = Se necesita más de lo que se puede pedir de una vez.
reorder-warn-nothing = Las reglas no dejan ninguna cantidad que se pueda pedir.
reorder-warn-turnover = Las existencias rotan { $turnover } veces en el periodo, menos de { $limit }.
reorder-warn-turnover-above = Las existencias rotan { $turnover } veces en el periodo, más de { $limit }: son probables las roturas.
reorder-warn-cover = Las existencias durarían { $days } días, más de { $limit }.
reorder-warn-without-end = No se prevén ventas: las existencias duran más de { $limit } días.
reorder-warn-no-sale = No se vendió nada en los últimos { $periods } periodos.
reorder-fault-whole = Debe ser un número entero.
reorder-fault-delivery = Una tasa de servicio por unidades necesita la cantidad por pedido o cada cuánto se revisa el stock.
reorder-fault-row = Fila { $row }: no es un número.
reorder-fault-several = Fila { $row }: ¿un número o varios? Ponga cada uno en su línea.
reorder-fault-day-or-month = Fila { $row }: ¿día o mes primero? Escriba la fecha como 2026-01-31.
reorder-fault-day = Fila { $row }: ese día no existe.
reorder-fault-no-date = Fila { $row }: falta la fecha que tienen otras filas.
reorder-fault-columns = Fila { $row }: varios números junto a una fecha. Pegue solo fecha y unidades.
reorder-fault-total = La fila { $row } suma otras filas: no es un periodo. Quítela.
reorder-fault-years = La primera fila encabeza columnas con años. Los años en columnas necesitan una fila por cada uno de los doce meses o cuatro trimestres; si no, ponga un periodo por fila, con su fecha.
reorder-fault-periods = Como máximo { $limit } periodos. Elija un periodo más largo o menos filas.

# Words of workbooks that are in no calculator on the screen.
workbook-accelerator = Acelerador sobre el objetivo
workbook-all-forward = Todo a plazo
workbook-amount = Importe
workbook-as-hedged = Con la cobertura
workbook-at-spot = Al contado
workbook-base = Base
workbook-base-reduction = Restado de la base por otra línea
workbook-break-even-rate = Tipo de equilibrio
workbook-break-even-volume = Unidades de equilibrio
workbook-brought-forward = Saldo anterior
workbook-buying-price = Precio de compra
workbook-change-percent = Cambio en %
workbook-channel = Canal
workbook-clawback = Exceso cobrado, trasladado o condonado
workbook-committed = Comprometido
workbook-cost = Coste
workbook-cover-days = Días de cobertura
workbook-cover-days-after = Días de cobertura con el pedido
workbook-daily-demand = Demanda diaria
workbook-date = Fecha
workbook-document = Documento
workbook-due = A liquidar ahora
workbook-due-date = Vence el
workbook-every-buying-price = Sirve cualquier precio de compra
workbook-exact = Devengado, exacto
workbook-exchange-rate = Tipo de cambio
workbook-exposure = Exposición
workbook-floor = Como mínimo
workbook-forecast = Previsión
workbook-forward = Tipo a plazo
workbook-free-goods = Unidades gratis
workbook-from = Desde
workbook-high = Alto
workbook-home-currency = Moneda propia
workbook-in-price = Ya en el precio
workbook-interest = Interés % anual
workbook-lead-time = Plazo de entrega, días
workbook-lead-time-deviation = Su desviación, días
workbook-list-price = Precio de lista
workbook-locked = Cubierto
workbook-low = Bajo
workbook-margin = Margen %
workbook-minimum-volume = Volumen mínimo no alcanzado
workbook-need = Necesario
workbook-net-net = Coste neto-neto
workbook-no-buying-price = Ningún precio de compra es bastante bajo
workbook-no-price-is-enough = Ningún precio basta
workbook-on-hand = En existencias
workbook-on-order = Pendiente de recibir
workbook-open = Abierto
workbook-order-quantity = Cantidad a pedir
workbook-order-up-to = Reponer hasta
workbook-period = Periodo
workbook-position = Posición de existencias
workbook-price = Precio cobrado
workbook-profit = Beneficio
workbook-rate = Tipo
workbook-reorder-point = Punto de pedido
workbook-revenue = Ingresos
workbook-review-period = Días entre revisiones
workbook-rounding = Redondeo
workbook-safety-stock = Stock de seguridad
workbook-sensitivity = Si esto cambia
workbook-service-factor = Factor de servicio z
workbook-settled = Liquidado antes
workbook-slab = Volumen × tipo
workbook-sold = Vendido
workbook-source = Fuente
workbook-spot = Tipo al contado
workbook-stacking = Paga otra línea en su lugar
workbook-step = Paso
workbook-tier-minimum = Elevado al mínimo del tramo
workbook-total = Total
workbook-verified-on = Comprobado el
workbook-worked-with = Calculado con
workbook-rule = { $rule ->
    [service_factor] Factor de servicio z
    [critical_ratio] Ratio crítico
    [safety_stock] Stock de seguridad
    [cycle_level] Ciclos sin rotura, %
    [expected_shortage] Unidades que faltan por ciclo
    [fill_rate] Tasa de servicio por unidades, %
    [reorder_point] Punto de pedido
    [order_up_to] Nivel de reposición
    [stock_position] En existencias + pendiente de recibir − comprometido
    [review_order] Lo que falta hasta el nivel de reposición
    [reorder_quantity] Necesario ahora
    [lawful_quantity] Elevado a lo que se puede pedir
    [economic_order_quantity] Cantidad económica de pedido
    [single_period_cost] Coste esperado de la temporada
    [period_cost] Coste al año
    [orders_per_period] Pedidos al año
    [order_cycle] Días entre pedidos
    [average_stock] Existencias medias
    [stock_turnover] Rotación de existencias
    [days_of_stock] Días de existencias
    [cover_days] Días de cobertura
    [forward_rate] Tipo a plazo por paridad cubierta
    [compound_forward_rate] Tipo a plazo por paridad cubierta, compuesto
    [value_at_spot] Importe × tipo al contado
    [value_at_forward] Importe × tipo a plazo
    [value_as_hedged] Cubierto a su tipo + abierto × tipo a plazo
    [break_even_rate] Tipo de equilibrio del importe abierto
    [profit] Ingresos − costes
    [margin] Beneficio en % de los ingresos
    [buying_price] Precio × tipo de cambio
    [landed_percent] Gastos de importación en % del precio
    [landed_per_unit] Gastos de importación por unidad
    [rebate_percent] Rápel en % del precio
    [rebate_per_unit] Rápel por unidad
    [mark_up] Con recargo
    [price_for_target] Precio para el objetivo
    [highest_buying_price] Precio de compra máximo
    [list_price] Precio de lista
    [discount] Descuento
    [tax] Impuesto en el precio
    [marketplace_fee] Comisión del marketplace
    [payment_fee] Comisión de pago
    [advertising] Publicidad
    [fulfilment] Logística
    [returns] Devoluciones
    [net_net_cost] Coste neto-neto
    [period_revenue] Ingresos del periodo
    [period_profit] Beneficio del periodo
    [break_even_volume] Unidades que cubren los costes fijos
   *[other] Paso
 }
workbook-operand = { $operand ->
    [demand] demanda d
    [demand_deviation] desviación de la demanda σd
    [lead_time] plazo de entrega L
    [lead_time_deviation] desviación del plazo σL
    [review_period] periodo de revisión T
    [protection_interval] días que cubrir I
    [service_level] nivel de servicio
    [service_factor] z
    [safety_stock] stock de seguridad SS
    [reorder_point] punto de pedido
    [order_up_to] nivel de reposición
    [position] posición
    [lot] lote
    [on_hand] en existencias
    [on_order] pendiente de recibir
    [committed] comprometido
    [order_cost] coste de un pedido K
    [holding_cost] coste de mantenimiento h
    [shortage_cost] coste de rotura
    [quantity] cantidad
    [interval_deviation] desviación en el intervalo
    [expected_shortage] unidades que faltan
    [left_over] unidades sobrantes
    [cost_of_goods_sold] coste de ventas
    [opening_stock] existencias iniciales
    [closing_stock] existencias finales
    [average_stock] existencias medias
    [turnover] rotación
    [days] días
    [spot] contado S
    [home_interest] interés nacional r (%)
    [foreign_interest] interés extranjero r* (%)
    [year_fraction] años t
    [foreign_year_fraction] años t*
    [amount] importe
    [locked] cubierto
    [open] abierto
    [rate] tipo
    [revenue] ingresos
    [profit] beneficio
    [cost] costes
    [target_margin] margen objetivo (%)
    [base] base
    [percent] porcentaje
    [fixed] parte fija
    [minimum] mínimo
    [maximum] máximo
    [price] precio
    [exchange_rate] tipo de cambio
    [target_mark_up] recargo objetivo (%)
    [target_profit] beneficio objetivo
    [refund] reembolso
    [refunded_fee] comisión devuelta
    [goods_recovered] mercancía recuperada
    [return_cost] coste de una devolución
    [unit_cost] coste unitario
    [production_rate] ritmo de producción
   *[other] cifra
 }
workbook-share-by = Repartir los gastos por

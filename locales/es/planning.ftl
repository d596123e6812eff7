# What the planning calculators say alike.
planning-explain = { $figure }: cómo se obtiene
planning-half-up = { $digits ->
    [one] redondeado a { $digits } decimal
   *[other] redondeado a { $digits } decimales
 }
planning-up = { $digits ->
    [one] redondeado hacia arriba a { $digits } decimal
   *[other] redondeado hacia arriba a { $digits } decimales
 }
planning-down = { $digits ->
    [one] redondeado hacia abajo a { $digits } decimal
   *[other] redondeado hacia abajo a { $digits } decimales
 }
planning-rule = { $rule ->
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
   *[other] Paso
 }
planning-operand = { $operand ->
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
   *[other] cifra
 }

# What the planning calculators say alike.
planning-explain = { $figure }: como se chega a isso
planning-half-up = { $digits ->
    [one] arredondado para { $digits } casa decimal
   *[other] arredondado para { $digits } casas decimais
 }
planning-up = { $digits ->
    [one] arredondado para cima a { $digits } casa decimal
   *[other] arredondado para cima a { $digits } casas decimais
 }
planning-down = { $digits ->
    [one] arredondado para baixo a { $digits } casa decimal
   *[other] arredondado para baixo a { $digits } casas decimais
 }
planning-rule = { $rule ->
    [service_factor] Fator de serviço z
    [critical_ratio] Razão crítica
    [safety_stock] Estoque de segurança
    [cycle_level] Ciclos sem falta, %
    [expected_shortage] Unidades em falta por ciclo
    [fill_rate] Taxa de atendimento, %
    [reorder_point] Ponto de pedido
    [order_up_to] Nível de reposição
    [stock_position] Em estoque + em pedido − comprometido
    [review_order] O que falta até o nível de reposição
    [reorder_quantity] Necessário agora
    [lawful_quantity] Elevado ao que pode ser pedido
    [economic_order_quantity] Lote econômico de compra
    [single_period_cost] Custo esperado da temporada
    [period_cost] Custo por ano
    [orders_per_period] Pedidos por ano
    [order_cycle] Dias entre pedidos
    [average_stock] Estoque médio
    [stock_turnover] Giro de estoque
    [days_of_stock] Dias de estoque
    [cover_days] Dias de cobertura
    [forward_rate] Taxa a termo por paridade coberta
    [compound_forward_rate] Taxa a termo por paridade coberta, composta
    [value_at_spot] Valor × taxa à vista
    [value_at_forward] Valor × taxa a termo
    [value_as_hedged] Travado à sua taxa + em aberto × taxa a termo
    [break_even_rate] Taxa de equilíbrio do valor em aberto
    [profit] Receita − custos
    [margin] Lucro em % da receita
   *[other] Etapa
 }
planning-operand = { $operand ->
    [demand] demanda d
    [demand_deviation] desvio da demanda σd
    [lead_time] prazo de entrega L
    [lead_time_deviation] desvio do prazo σL
    [review_period] período de revisão T
    [protection_interval] dias a cobrir I
    [service_level] nível de serviço
    [service_factor] z
    [safety_stock] estoque de segurança SS
    [reorder_point] ponto de pedido
    [order_up_to] nível de reposição
    [position] posição
    [lot] lote
    [on_hand] em estoque
    [on_order] em pedido
    [committed] comprometido
    [order_cost] custo de um pedido K
    [holding_cost] custo de manutenção h
    [shortage_cost] custo de falta
    [quantity] quantidade
    [interval_deviation] desvio no intervalo
    [expected_shortage] unidades em falta
    [left_over] unidades de sobra
    [cost_of_goods_sold] custo das mercadorias vendidas
    [opening_stock] estoque inicial
    [closing_stock] estoque final
    [average_stock] estoque médio
    [turnover] giro
    [days] dias
    [spot] à vista S
    [home_interest] juros locais r (%)
    [foreign_interest] juros externos r* (%)
    [year_fraction] anos t
    [foreign_year_fraction] anos t*
    [amount] valor
    [locked] travado
    [open] em aberto
    [rate] taxa
    [revenue] receita
    [profit] lucro
    [cost] custos
    [target_margin] margem-alvo (%)
   *[other] valor
 }

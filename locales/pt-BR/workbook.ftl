# Words of workbooks that are in no calculator on the screen.
workbook-accelerator = Acelerador em torno da meta
workbook-all-forward = Tudo a termo
workbook-amount = Valor
workbook-as-hedged = Com a proteção
workbook-at-spot = À vista
workbook-base = Base
workbook-base-reduction = Deduzido da base por outra linha
workbook-break-even-rate = Taxa de equilíbrio
workbook-break-even-volume = Unidades de equilíbrio
workbook-brought-forward = Saldo anterior
workbook-buying-price = Preço de compra
workbook-change-percent = Variação em %
workbook-channel = Canal
workbook-clawback = Valor a devolver transportado ou dispensado
workbook-committed = Comprometido
workbook-cost = Custo
workbook-cover-days = Dias de cobertura
workbook-cover-days-after = Dias de cobertura com o pedido
workbook-daily-demand = Demanda diária
workbook-date = Data
workbook-document = Documento
workbook-due = Devido agora
workbook-due-date = Vence em
workbook-every-buying-price = Qualquer preço de compra serve
workbook-exact = Ganho, exato
workbook-exchange-rate = Taxa de câmbio
workbook-exposure = Exposição
workbook-floor = No mínimo
workbook-forecast = Previsão
workbook-forward = Taxa a termo
workbook-free-goods = Unidades grátis
workbook-from = De
workbook-high = Alto
workbook-home-currency = Moeda local
workbook-in-price = Já no preço
workbook-interest = Juros % ao ano
workbook-lead-time = Prazo de entrega, dias
workbook-lead-time-deviation = Seu desvio, dias
workbook-list-price = Preço de tabela
workbook-locked = Travado
workbook-low = Baixo
workbook-margin = Margem %
workbook-minimum-volume = Volume mínimo não atingido
workbook-need = Necessário
workbook-net-net = Custo líquido final
workbook-no-buying-price = Nenhum preço de compra é baixo o bastante
workbook-no-price-is-enough = Nenhum preço basta
workbook-on-hand = Em estoque
workbook-on-order = Em pedido
workbook-open = Aberto
workbook-order-quantity = Quantidade a pedir
workbook-order-up-to = Repor até
workbook-period = Período
workbook-position = Posição de estoque
workbook-price = Preço cobrado
workbook-profit = Lucro
workbook-rate = Taxa
workbook-reorder-point = Ponto de pedido
workbook-revenue = Receita
workbook-review-period = Dias entre revisões
workbook-rounding = Arredondamento
workbook-safety-stock = Estoque de segurança
workbook-sensitivity = Se isto mudar
workbook-service-factor = Fator de serviço z
workbook-settled = Já liquidado
workbook-slab = Volume × taxa
workbook-sold = Vendido
workbook-source = Fonte
workbook-spot = Taxa à vista
workbook-stacking = Outra linha paga no lugar
workbook-step = Etapa
workbook-tier-minimum = Elevado ao mínimo da faixa
workbook-total = Total
workbook-verified-on = Verificado em
workbook-worked-with = Calculado com
workbook-rule = { $rule ->
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
    [buying_price] Preço × câmbio
    [landed_percent] Custos de importação em % do preço
    [landed_per_unit] Custos de importação por unidade
    [rebate_percent] Rebate em % do preço
    [rebate_per_unit] Rebate por unidade
    [mark_up] Com markup
    [price_for_target] Preço para a meta
    [highest_buying_price] Preço de compra máximo
    [list_price] Preço de tabela
    [discount] Desconto
    [tax] Imposto no preço
    [marketplace_fee] Comissão do marketplace
    [payment_fee] Taxa de pagamento
    [advertising] Publicidade
    [fulfilment] Logística
    [returns] Devoluções
    [net_net_cost] Custo líquido final
    [period_revenue] Receita do período
    [period_profit] Lucro do período
    [break_even_volume] Unidades que cobrem os custos fixos
   *[other] Etapa
 }
workbook-operand = { $operand ->
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
    [base] base
    [percent] percentual
    [fixed] parte fixa
    [minimum] mínimo
    [maximum] máximo
    [price] preço
    [exchange_rate] câmbio
    [target_mark_up] markup-alvo (%)
    [target_profit] lucro-alvo
    [refund] reembolso
    [refunded_fee] comissão devolvida
    [goods_recovered] mercadoria recuperada
    [return_cost] custo de uma devolução
    [unit_cost] custo unitário
    [production_rate] ritmo de produção
   *[other] valor
 }
workbook-share-by = Ratear despesas por

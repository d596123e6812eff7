# The reorder planner.
reorder-title = Planejador de reposição
reorder-detail = Entra um histórico, sai o próximo pedido. São estimativas. Nada sai desta página se você não compartilhar.
reorder-demand = Demanda
reorder-demand-from = Demanda a partir de
reorder-from-history = Histórico
reorder-from-mean = Média conhecida
reorder-sku = SKU
reorder-from-orders = Trazer o histórico dos pedidos
reorder-no-orders = Nenhum pedido de { $sku } nos últimos três anos.
reorder-history = Unidades vendidas, um número por período
reorder-history-hint = Digite ou cole uma coluna de uma planilha. Com datas na coluna anterior, as linhas são somadas por período.
reorder-history-read = Períodos lidos: { $count }
reorder-interval = Período
reorder-interval-of = { $interval ->
    [day] Dia
    [week] Semana
    [quarter] Trimestre
   *[month] Mês
 }
reorder-interval-days = { $days } dias cada
reorder-season = A sazonalidade se repete após
reorder-periods = períodos
reorder-method = Método
reorder-method-of = { $method ->
    [automatic] Escolhido pelo histórico
    [naive] Igual ao último período
    [mean] Média de todos os períodos
    [moving_average] Média móvel
    [weighted] Média ponderada
    [simple] Suavização exponencial
    [holt] Holt (tendência)
    [damped] Holt amortecido
    [seasonal] Sazonal sem tendência
    [additive] Holt-Winters aditivo
    [multiplicative] Holt-Winters multiplicativo
    [croston] Croston (demanda esporádica)
    [sba] Croston corrigido (SBA)
    [sbj] Croston corrigido (SBJ)
    [tsb] TSB (demanda rara que diminui)
   *[given] Com os parâmetros recebidos
 }
reorder-averaged = Média de
reorder-horizon = Prever
reorder-band = Faixa
reorder-mean = Demanda média por período
reorder-deviation = Desvio padrão
reorder-deviation-days = Da demanda de { $days } dias.
reorder-unit = un.
reorder-days = dias
reorder-supply = Suprimento
reorder-lead-time = Prazo de entrega
reorder-lead-time-deviation = Seu desvio padrão
reorder-service-by = Estoque de segurança para
reorder-service-of = { $service ->
    [fill_rate] Demanda atendida do estoque (taxa de atendimento)
    [given] Como recebido
   *[cycle_level] Ciclos sem falta
 }
reorder-service = Ciclos sem falta
reorder-fill-rate = Demanda atendida do estoque
reorder-review = O estoque é revisto a cada
reorder-review-hint = Vazio: acompanhamento contínuo
reorder-lot = Por pedido
reorder-lot-of = { $lot ->
    [fixed] Uma quantidade fixa
    [economic] O lote econômico
    [given] Como recebido
   *[missing] Só o que falta
 }
reorder-lot-quantity = Quantidade
reorder-yearly-demand = Demanda por ano
reorder-order-cost = Custo de um pedido
reorder-holding-cost = Estocar uma unidade por um ano
reorder-stock = Estoque e regras de pedido
reorder-on-hand = Em estoque
reorder-on-order = Em pedido
reorder-committed = Comprometido com clientes
reorder-minimum = Quantidade mínima
reorder-multiple = Múltiplo
reorder-maximum = Máximo por pedido
reorder-carton = Unidades por caixa
reorder-full-cartons = Só caixas fechadas
reorder-cover-above = Avisar se durar mais de
reorder-idle-periods = Avisar sem vendas por
reorder-turnover = Giro
reorder-cost-of-goods-sold = Custo das mercadorias vendidas
reorder-opening-stock = Estoque inicial
reorder-closing-stock = Estoque final
reorder-turnover-days = Em um período de
reorder-turnover-below = Avisar se girar menos de
reorder-order-now = Pedir agora
reorder-not-yet = Ainda não: peça quando a posição cair para { $units }.
reorder-not-at-this-review = Nada nesta revisão: a posição não está abaixo de { $units }, o nível até o qual se repõe.
reorder-raised-by = elevado por: { $reasons }
reorder-raised-whole = Unidades inteiras
reorder-above-maximum = São necessárias { $units }, mais do que se pode pedir de uma vez.
reorder-add = Adicionar { $units } ao carrinho
reorder-reorder-point = Ponto de pedido
reorder-type-stock = Informe o estoque para ver o que pedir agora.
reorder-next-period = Próximo período
reorder-type-lead-time = Informe o prazo para ver o estoque de segurança e o ponto de pedido.
reorder-daily-demand = Demanda por dia
reorder-safety-stock = Estoque de segurança
reorder-order-up-to = Repor até
reorder-cycle-level = Ciclos sem falta, %
reorder-expected-shortage = Unidades em falta por ciclo
reorder-fill-rate-reached = Taxa de atendimento, %
reorder-lot-cost = Custo por ano
reorder-orders-a-year = Pedidos por ano
reorder-cycle = Dias entre pedidos
reorder-position = Posição de estoque
reorder-cover = Dura, em dias
reorder-cover-after = Dura com o pedido, em dias
reorder-average-stock = Estoque médio
reorder-turns = Giros no período
reorder-days-of-stock = Dias de estoque
reorder-empty = Digite ou cole um histórico, ou uma média conhecida.
reorder-forecast = Previsão
reorder-sold = Vendido
reorder-fitted = Previsto um período antes
reorder-band-of = faixa de { $percent }
reorder-drawing = Vendido até { $date }; depois, previsão de { $count } períodos.
reorder-band-approximate = Neste método, a largura da faixa é aproximada.
reorder-period = Período
reorder-period-of = Período { $number }
reorder-lower = Limite inferior
reorder-upper = Limite superior
reorder-reason-asked = { $method }, conforme sua escolha.
reorder-reason-rare = { $method }: a demanda é esporádica; tamanhos e intervalos são suavizados em separado.
reorder-reason-least = { $method }: foi o mais próximo no teste retroativo.
reorder-reason-first = { $method }: o histórico é curto demais para comparar métodos.
reorder-pattern = Demanda { $pattern }: { $interval ->
    [one] { $interval } período
   *[other] { $interval } períodos
 } entre vendas, variação ao quadrado dos tamanhos { $variation }.
reorder-pattern-of = { $pattern ->
    [erratic] errática
    [intermittent] intermitente
    [lumpy] irregular
   *[smooth] regular
 }
reorder-tested-better = Teste com os últimos { $periods } períodos: erro médio de { $own }; “igual ao último período”, { $naive }.
reorder-tested-worse = Teste com os últimos { $periods } períodos: erro médio de { $own }, não melhor que “igual ao último período”, com { $naive }.
reorder-tested-squared = Teste com os últimos { $periods } períodos: raiz do erro quadrático médio { $own }; com “igual ao último período”, { $naive }.
reorder-accuracy = Em todo o histórico: viés { $bias }, erro percentual absoluto médio { $percent }.
reorder-compared = Métodos comparados
reorder-off-by = Erro
reorder-squared-error = Quadrático (RMSE)
reorder-scaled-error = Frente ao ingênuo (MASE)
reorder-not-tested = histórico curto demais para testar
reorder-impossible-season = sem duração da sazonalidade
reorder-impossible-short = { $periods ->
    [one] precisa de { $periods } período
   *[other] precisa de { $periods } períodos
 }
reorder-impossible-demands = { $periods ->
    [one] precisa de demanda em { $periods } período
   *[other] precisa de demanda em { $periods } períodos
 }
reorder-impossible-zero = precisa de demanda positiva em cada período
reorder-impossible-overflow = os números são grandes demais
reorder-warn-naive = O método foi pior que “igual ao último período” no teste.
reorder-warn-not-tested = O histórico é curto demais para testar a previsão.
reorder-warn-below-zero = A previsão fica abaixo de zero; para o suprimento conta como zero.
reorder-warn-safety = Com este nível de serviço mantém-se menos do que se espera vender.
reorder-warn-short = O prazo é maior que o horizonte da previsão.
reorder-warn-maximum = É preciso mais do que se pode pedir de uma vez.
reorder-warn-nothing = As regras não deixam nenhuma quantidade que possa ser pedida.
reorder-warn-turnover = O estoque gira { $turnover } vezes no período, menos que { $limit }.
reorder-warn-turnover-above = O estoque gira { $turnover } vezes no período, mais que { $limit }: faltas são prováveis.
reorder-warn-cover = O estoque duraria { $days } dias, mais que { $limit }.
reorder-warn-without-end = Nenhuma venda é esperada: o estoque dura mais de { $limit } dias.
reorder-warn-no-sale = Nada foi vendido nos últimos { $periods } períodos.
reorder-fault-whole = Deve ser um número inteiro.
reorder-fault-delivery = Uma taxa de atendimento precisa da quantidade por pedido ou do intervalo entre revisões.
reorder-fault-row = Linha { $row }: não é um número.
reorder-fault-several = Linha { $row }: um número ou vários? Ponha cada um em sua linha.
reorder-fault-day-or-month = Linha { $row }: dia ou mês primeiro? Escreva a data como 2026-01-31.
reorder-fault-day = Linha { $row }: esse dia não existe.
reorder-fault-no-date = Linha { $row }: falta a data que outras linhas têm.
reorder-fault-columns = Linha { $row }: vários números ao lado de uma data. Cole só a data e as unidades.
reorder-fault-total = A linha { $row } soma outras linhas: não é um período. Retire-a.
reorder-fault-years = A primeira linha tem anos como título das colunas. Anos lado a lado precisam de uma linha para cada um dos doze meses ou quatro trimestres; senão, ponha um período por linha, com a data.
reorder-fault-periods = No máximo { $limit } períodos. Escolha um período maior ou menos linhas.

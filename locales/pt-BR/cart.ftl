# The cart: lines, saved for later, summary.
cart-to-fix = { $count ->
    [one] { $count } linha a corrigir
   *[other] { $count } linhas a corrigir
 }
cart-empty = Seu carrinho está vazio
cart-empty-detail = Adicione produtos do catálogo ou cole um pedido inteiro.
cart-saved = Salvo
cart-sending = Salvando…
cart-kept = Guardado neste navegador, será enviado
cart-export = Baixar CSV
cart-clear = Esvaziar carrinho
cart-undo = Desfazer
cart-removed = { $sku } removido
cart-cleared = { $count ->
    [one] { $count } linha removida
   *[other] { $count } linhas removidas
 }
cart-parked = { $count ->
    [one] { $count } linha guardada para depois
   *[other] { $count } linhas guardadas para depois
 }
cart-later = Guardar para depois
cart-later-sku = Guardar para depois: { $sku }
cart-later-title = Guardado para depois
cart-back = Mover para o carrinho
cart-remove = Remover
cart-remove-sku = Remover { $sku }
cart-use-sku = Usar { $sku }
cart-lines = Linhas do carrinho
cart-list-price = Tabela { $price }
cart-why = Por que este preço
cart-why-list = { $price } por unidade a partir de { $quantity } unidades, tabela { $list }
cart-why-below = { $percent } abaixo do preço de tabela de { $price }
cart-price-changed = O preço mudou: antes { $before }, agora { $now }
cart-price-accept = Entendi
cart-only-invalid = Mostrar só estas
cart-show-all = Mostrar todas as linhas
cart-more = Mostrar mais linhas
cart-shown = { $shown } de { $total }
cart-summary = Resumo
cart-total = Total sem impostos
cart-not-counted = As linhas a corrigir não entram no total.
cart-minimum = Pedido mínimo
cart-shortfall = Faltam { $missing } para o mínimo de { $minimum }
cart-reached = { $minimum } atingido
cart-container = Contêiner
cart-container-best = Ideal
cart-container-20 = 20′
cart-container-40 = 40′
cart-container-40-hc = 40′ HC
cart-shipments = Sai de
cart-unpromised = Ainda sem data
cart-credit = Linha de crédito
cart-credit-open = { $open } disponíveis de { $limit }
cart-credit-short = Este pedido passa do crédito disponível em { $amount }.
cart-park = { $count ->
    [one] Guardar { $count } linha para depois e fechar pedido
   *[other] Guardar { $count } linhas para depois e fechar pedido
 }
cart-full = O carrinho comporta no máximo { $maximum } linhas, incluindo as guardadas.
cart-costs = Custos e margem
cart-costs-of = Custos e margem de { $sku }
cart-costs-shipment = Abrir na calculadora de custo posto no destino
cart-costs-loading = Calculando os custos…
cart-costs-no-rates = Não foi possível carregar as alíquotas. Desmarque e marque “Custos e margem” para tentar de novo.
cart-costs-price = Preço de compra por unidade
cart-costs-landed = Custo posto no destino, { $market }
cart-costs-cleared = sem importação: atendido de dentro do território aduaneiro
cart-costs-rebate = Rebate previsto
cart-costs-net = Custo líquido final
cart-costs-margin = Margem no preço de varejo
cart-costs-estimate = Estimativa
cart-costs-basis = Imposto de importação e taxas de hoje, sem frete nem imposto recuperável; rebates na faixa prevista para o fim do período.
cart-costs-no-rebates = Não foi possível carregar os rebates
cart-costs-no-price = Sem preço
cart-costs-no-code = Desconhecido: o catálogo não tem código tarifário
cart-costs-no-origin = Desconhecido: o catálogo não tem país de origem
cart-costs-no-duty = Desconhecido: não há alíquota para este código em { $market }
cart-costs-duty-unknown = Desconhecido: o imposto de importação exige dados que o catálogo não tem
cart-costs-no-market = Desconhecido: não há regras de importação para { $market }
cart-costs-no-exchange = Desconhecido: não há taxa de câmbio de { $from } para { $to }
cart-costs-no-retail = Sem preço de varejo nesta moeda
cart-costs-not-worked-out = Não é possível calcular
cart-costs-carton = Mais uma caixa ({ $units } un.) soma { $amount }.
cart-costs-carton-price = Cada unidade custa então { $price }.
cart-costs-carton-rebate = Rebate previsto: { $rebate }.
cart-effects = O que mudaria pedindo mais
cart-effects-earns = { $agreement }: este pedido rende { $amount } de imediato.
cart-effects-reaches = { $agreement }: este pedido alcança a faixa { $tier } e rende { $amount } de imediato.
cart-effects-break = Próxima faixa de preço, { $sku }: { $words }
cart-effects-room = Ainda há { $volume } e { $weight } livres no último { $container }.
cart-effects-room-cartons = { $cartons ->
    [one] Cerca de { $cartons } caixa de { $sku } o enche; depois começa outro contêiner.
   *[other] Cerca de { $cartons } caixas de { $sku } o enchem; depois começa outro contêiner.
 }
cart-order-waiting = Um pedido de { $total } foi enviado e ainda não teve resposta. O que você mudar aqui não faz parte dele.
cart-order-waiting-open = Ver o pedido
cart-other-market = Preços e estoque mostrados para este país: { $shown }. País do seu endereço de entrega: { $country }. O pedido segue os preços e o estoque do país de entrega.

# Palavras do ramo usadas por várias páginas: regras, estoque, cargas, problemas de linha.
trade-rule = Mínimo { $minimum } · múltiplos de { $multiple }
trade-rule-carton = Mínimo { $minimum } · múltiplos de { $multiple } · caixa { $carton }
trade-rule-maximum = máximo { $maximum }
trade-rule-short = { $minimum } · ×{ $multiple }
trade-units = { $count ->
    [0] { $count } unidades
    [one] { $count } unidade
   *[other] { $count } unidades
 }
trade-cartons = { $count ->
    [0] { $count } caixas
    [one] { $count } caixa
   *[other] { $count } caixas
 }
trade-cartons-units = { $cartons } = { $units }
trade-cartons-loose = { $cartons } + { $units }
trade-lines = { $count ->
    [0] { $count } linhas
    [one] { $count } linha
   *[other] { $count } linhas
 }
trade-volume = { $volume } m³
trade-weight = { $weight } kg
trade-kilograms = kg
trade-quantity-of = Quantidade de { $sku }
trade-decrease = Um passo a menos
trade-increase = Um passo a mais
trade-refused-zero = Informe uma quantidade
trade-refused-minimum = O mínimo é { $above }
trade-refused-multiple = Deve ser múltiplo de { $multiple }: { $below } ou { $above }
trade-refused-multiple-above = Deve ser múltiplo de { $multiple }: { $above }
trade-refused-multiple-below = Deve ser múltiplo de { $multiple }: { $below }
trade-refused-maximum = O máximo é { $below }
trade-refused-nothing = Este produto não tem quantidade que possa ser pedida. Fale com seu representante.
trade-use-quantity = Usar { $quantity }
trade-use-quantity-in-all = Usar { $quantity } (= { $total })
trade-with-cart = { $total } com os { $present } do seu carrinho
trade-unknown-sku = SKU inexistente
trade-withdrawn = Fora de linha
trade-no-price = Sem preço nesta moeda
trade-too-large = Quantidade grande demais
trade-ready = Pronta entrega
trade-ready-units = { $units } à pronta entrega
trade-ready-part = { $ready } em estoque, { $later } em { $date }
trade-part-undated = { $promised }, { $missing } sem data
trade-later = { $units } em { $date }
trade-back-on = De volta em { $date }
trade-out-of-stock = Sem estoque
trade-next-break = Mais { $units }: { $percent } de desconto, economia de { $amount }
trade-container-twenty = Contêiner de 20′
trade-container-forty = Contêiner de 40′
trade-container-forty-high = Contêiner de 40′ high cube
trade-containers-full = { $count ->
    [one] { $count } cheio + { $percent }
   *[other] { $count } cheios + { $percent }
}
trade-by-weight = por peso
trade-by-volume = por volume
trade-status-placed = Feito
trade-status-confirmed = Confirmado
trade-status-shipped = Enviado
trade-status-delivered = Entregue
trade-status-cancelled = Cancelado
trade-status-credit-note = Nota de crédito
trade-incoterm-exw = Na origem
trade-incoterm-exw-detail = Você retira em nosso depósito e assume ali custos e riscos.
trade-incoterm-fca = Livre no transportador
trade-incoterm-fca-detail = Entregamos a mercadoria, desembaraçada para exportação, ao seu transportador.
trade-incoterm-fas = Livre ao lado do navio
trade-incoterm-fas-detail = Colocamos a mercadoria ao lado do seu navio no porto de saída.
trade-incoterm-fob = Livre a bordo
trade-incoterm-fob-detail = Carregamos a mercadoria no seu navio, desembaraçada para exportação.
trade-incoterm-cfr = Custo e frete
trade-incoterm-cfr-detail = Pagamos o frete marítimo; o risco é seu após o embarque.
trade-incoterm-cif = Custo, seguro e frete
trade-incoterm-cif-detail = Pagamos frete e seguro básico; o risco é seu após o embarque.
trade-incoterm-cpt = Transporte pago até
trade-incoterm-cpt-detail = Pagamos o transporte; o risco é seu a partir do primeiro transportador.
trade-incoterm-cip = Transporte e seguro pagos até
trade-incoterm-cip-detail = Pagamos transporte e seguro contra todos os riscos; o risco é seu a partir do primeiro transportador.
trade-incoterm-dap = Entregue no local
trade-incoterm-dap-detail = Levamos a mercadoria; você desembaraça e paga imposto de importação e tributos.
trade-incoterm-dpu = Entregue no local desembarcado
trade-incoterm-dpu-detail = Levamos e descarregamos; você paga imposto de importação e tributos.
trade-incoterm-ddp = Entregue com direitos pagos
trade-incoterm-ddp-detail = Levamos a mercadoria com imposto de importação e tributos pagos.
trade-entry-not-a-number = Digite um número inteiro
trade-entry-negative = Digite uma quantidade maior que zero
trade-entry-fraction = Somente unidades inteiras
trade-entry-ambiguous = Pode ser lido de duas formas. Escreva sem separadores.
trade-entry-unknown-unit = Peça em unidades ou caixas
trade-tier = { $tier ->
    [platinum] Platina
    [gold] Ouro
    [silver] Prata
    [bronze] Bronze
    [registered] Registrado
   *[other] { $tier }
 }
trade-credit-used = { $used } usados de { $limit }
trade-credit-unlimited = { $used } usados, sem limite

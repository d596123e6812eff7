# Rebates no ano.
rebates-title = Rebates
rebates-detail = O que suas compras renderam neste ano e o que falta para a próxima faixa.
rebates-basis = Em { $date }. Pedidos contam no dia em que foram feitos e notas de crédito no dia em que foram emitidas; pedidos cancelados não contam. Em outra moeda, contam pela taxa de referência do Banco Central Europeu desse dia.
rebates-company = Empresa
rebates-choose = Escolha uma empresa
rebates-choose-detail = Você verá os acordos e a situação dela.
rebates-none = Nenhum acordo de rebate
rebates-none-detail = Fale com seu representante. A calculadora mostra quanto uma escala pagaria.
rebates-refused = Não é possível calcular { $name }. Avise seu representante.
rebates-for-company = Sua empresa
rebates-for-everyone = Todos os parceiros
rebates-period = { $from } – { $to }
rebates-version = Versão { $version }, desde { $date }
rebates-amended = As condições mudaram no período. O valor ganho segue cada versão; a escala mostra a atual.
rebates-earned = Ganho até agora
rebates-settled = Pago
rebates-brought-forward = Saldo anterior
rebates-due = Em aberto
rebates-accrued = Provisionado
rebates-accrued-detail = O provisionado é a parte correspondente: o comprado até agora, na faixa esperada no fim.
rebates-expected = Previsto até { $date }
rebates-at-the-end = Previsto no fim
rebates-estimate = Estimativa
rebates-run-rate = Previsão linear: o que foi comprado até agora conta como o de { $elapsed } de { $days } dias.
rebates-seasonal = Previsão sazonal: a partir de hoje, as compras seguem o ano passado.
rebates-rest-as-last-year = Previsão pelo ano passado: passou muito pouco do período para ver uma tendência, por isso soma-se o que o resto do mesmo período trouxe no ano passado.
rebates-expected-by-hand = Previsão manual: os volumes no fim do período são digitados.
rebates-bought = Comprado até agora
rebates-tier = Faixa { $tier }
rebates-no-tier = Nenhuma faixa ainda
rebates-ways = Qualquer uma destas compras basta, ao último preço pago:
rebates-way-cartons = { $cartons ->
    [one] { $cartons } caixa ({ $units } un., { $value })
   *[other] { $cartons } caixas ({ $units } un., { $value })
 }
rebates-way-units = { $units } un. ({ $value })
rebates-try = Testar na calculadora
rebates-left-aside = { $count ->
    [one] { $count } pedido em { $currency } ({ $value }) não conta: não se conhece, para a data, taxa de câmbio para a moeda do acordo.
   *[other] { $count } pedidos em { $currency } ({ $value }) não contam: não se conhece, para a data, taxa de câmbio para a moeda do acordo.
 }
rebates-statement = Extrato
rebates-statement-show = Mostrar o extrato
rebates-statement-hide = Ocultar o extrato
rebates-statement-csv = Extrato em CSV
rebates-nothing-counted = Nenhum pedido contado neste período ainda.
rebates-more = Mostrar mais linhas
rebates-order = Pedido
rebates-line = Linha do acordo
rebates-value = Valor
rebates-document-value = Documento: { $amount }
rebates-share = Rebate
rebates-credit-note = Nota de crédito

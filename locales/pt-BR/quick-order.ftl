# Quick order: the grid, what came of each row, files.
quick-order-detail = Cole do Excel ou digite SKU e quantidade. Enter vai para a próxima linha; Shift+↑↓ soma ou subtrai uma caixa.
quick-order-detail-touch = Cole do Excel ou digite SKU e quantidade.
quick-order-upload = Enviar CSV
quick-order-template = Baixar modelo
quick-order-paste = Colar linhas
quick-order-paste-label = Linhas
quick-order-paste-hint = Uma linha por SKU e quantidade, separados por tabulação, vírgula, ponto e vírgula ou espaço. Pode ter cabeçalho.
quick-order-paste-check = Conferir estas linhas
quick-order-added = { $count ->
    [0] { $count } linhas adicionadas
    [one] { $count } linha adicionada
   *[other] { $count } linhas adicionadas
 }
quick-order-changed = { $count ->
    [0] { $count } linhas alteradas
    [one] { $count } linha alterada
   *[other] { $count } linhas alteradas
 }
quick-order-refused = { $count ->
    [0] { $count } linhas recusadas
    [one] { $count } linha recusada
   *[other] { $count } linhas recusadas
 }
quick-order-in-cart = { $count ->
    [0] { $count } linhas no carrinho
    [one] { $count } linha no carrinho
   *[other] { $count } linhas no carrinho
 }
quick-order-rows-in = { $count ->
    [0] { $count } linhas recebidas, nenhuma perdida
    [one] { $count } linha recebida, nenhuma perdida
   *[other] { $count } linhas recebidas, nenhuma perdida
 }
quick-order-download-refused = Baixar linhas recusadas
quick-order-undo = Desfazer
quick-order-clear = Limpar todas as linhas
quick-order-clear-added = Ocultar o que já está no carrinho
quick-order-grid = Linhas do pedido rápido
quick-order-footer = Soma das linhas
quick-order-column-row = Linha
quick-order-column-sku = SKU
quick-order-column-product = Produto
quick-order-column-quantity = Quantidade
quick-order-column-unit = Unidade
quick-order-column-cartons = Caixas
quick-order-column-price = Preço unitário
quick-order-column-amount = Valor
quick-order-column-result = Resultado
quick-order-column-reason = Motivo
quick-order-column-pasted = Como colado
quick-order-sku = SKU ou nome do produto
quick-order-quantity-of-row = Quantidade da linha { $row }
quick-order-remove-row = Remover a linha { $row }
quick-order-rule-title = Mínimo e múltiplo do pedido
quick-order-waiting = Conferindo…
quick-order-result-added = Adicionada
quick-order-result-break = Adicionada · faixa de preço atingida
quick-order-result-in-cart = No carrinho
quick-order-result-merged = Linhas { $rows } unidas
quick-order-result-merged-count = { $count ->
    [0] { $count } linhas unidas
    [one] { $count } linha unida
   *[other] { $count } linhas unidas
 }
quick-order-in-all = { $total } no total
quick-order-same-product = Mesmo produto da linha { $row }
quick-order-merge = Unir
quick-order-merge-all = Unir linhas do mesmo produto
quick-order-printed = Mostrando { $shown } de { $total } linhas.
quick-order-sku-missing = Falta o SKU
quick-order-quantity-missing = Falta a quantidade
quick-order-no-carton = Não vem em caixas: informe unidades
quick-order-did-you-mean = SKU inexistente. Quis dizer { $sku }?
quick-order-use = Usar
quick-order-remove = Remover
quick-order-add = Adicionar ao carrinho
quick-order-added-to-cart = { $count ->
    [0] { $count } linhas adicionadas ao carrinho
    [one] { $count } linha adicionada ao carrinho
   *[other] { $count } linhas adicionadas ao carrinho
 }
quick-order-to-cart = Ir ao carrinho
quick-order-cart-full = O carrinho comporta no máximo { $maximum } linhas. Nada foi adicionado; feche o pedido ou remova algumas antes.
quick-order-too-many-rows = { $count } linhas passam das { $maximum } que cabem aqui. Nada foi lido; divida a lista.
quick-order-file-read = { $count ->
    [0] { $count } linhas lidas de { $name }
    [one] { $count } linha lida de { $name }
   *[other] { $count } linhas lidas de { $name }
 }
quick-order-file-large = { $name } tem { $size } MB; aqui são lidos no máximo { $most } MB. Divida o arquivo ou peça ao gestor de canais que o importe.
quick-order-file-unreadable = Não foi possível ler { $name }. Escolha o arquivo de novo.
quick-order-file-workbook = { $name } é uma pasta de trabalho do Excel. Copie as células e cole aqui, ou salve como “CSV UTF-8”.
quick-order-file-encoding = Não dá para reconhecer com certeza a codificação de { $name }. Salve como “CSV UTF-8” e envie de novo. Nada foi lido.
quick-order-file-empty = { $name } não contém linhas.
quick-order-file-cut = Em { $name } há aspas que nunca fecham: o arquivo pode estar cortado. Confira as últimas linhas.

# Imports by upload and their reports.
imports-detail = Entra um arquivo CSV, e um relatório diz o que houve com cada linha.
imports-kind = O que o arquivo contém
imports-vocabulary = Palavras
imports-vocabulary-detail = Categorias, atributos e seus valores, com nome em cada idioma.
imports-catalogue = Produtos
imports-catalogue-detail = Uma linha por SKU: nomes, descrições, embalagem, regra de quantidade, dados aduaneiros.
imports-shopify-products = Produtos da Shopify
imports-shopify-products-detail = A exportação de produtos da Shopify como está. Informe abaixo idioma, moeda e depósito.
imports-prices = Preços
imports-prices-detail = Tabelas de preços com faixas: para todos, para um nível ou para uma empresa.
imports-warehouses = Depósitos
imports-warehouses-detail = Onde estão as mercadorias e para quais países cada depósito envia.
imports-markets = Mercados
imports-markets-detail = Países de venda, sua moeda e os depósitos que os atendem.
imports-stock = Estoque
imports-stock-detail = O que há em cada depósito e as chegadas com data.
imports-companies = Empresas
imports-companies-detail = Parceiros com nível, condições, limite de crédito e endereços; uma linha por endereço.
imports-users = Pessoas
imports-users-detail = Quem pode entrar, em qual função e por qual empresa.
imports-orders = Pedidos
imports-orders-detail = Pedidos passados, uma linha por item; notas de crédito com quantidades negativas.
imports-tariff = Tabelas tarifárias
imports-tariff-detail = Alíquotas de um mercado por código, origem e data, cada uma com sua fonte.
imports-exchange-rates = Taxas de câmbio
imports-exchange-rates-detail = As taxas de referência do Banco Central Europeu como publicadas: eurofxref-hist.csv ou o arquivo diário.
imports-rebate-agreements = Acordos de rebate
imports-rebate-agreements-detail = O que foi acordado com os parceiros, uma linha por faixa. Uma mudança é uma nova versão.
imports-rebate-settlements = Rebates pagos
imports-rebate-settlements-detail = O que foi pago por acordos de rebate, uma linha por pagamento.
imports-invoice-lines = Linhas de fatura de outro sistema
imports-invoice-lines-detail = Produtos, empresas e pedidos a partir de um arquivo de faturas: associe as colunas dele às nossas.
imports-template = Baixar modelo
imports-mode = Se houver linhas recusadas
imports-all-or-nothing = Tudo ou nada
imports-all-or-nothing-detail = Uma linha recusada e nada é gravado. Você vê todas as recusas de uma vez e importa o arquivo corrigido.
imports-row-by-row = Linha por linha
imports-row-by-row-detail = As linhas boas entram. As recusadas vêm em um arquivo próprio para corrigir e importar de novo.
imports-choose-file = Escolha um arquivo CSV ou solte-o aqui
imports-choose-file-hint = Vírgula, ponto e vírgula ou tabulação; de preferência UTF-8; gzip também serve.
imports-file-empty = O arquivo está vazio ou não pode ser lido. A primeira linha deve nomear as colunas.
imports-file-workbook = Isto é uma pasta de trabalho do Excel ou um arquivo compactado. Salve como “CSV UTF-8” e escolha esse arquivo.
imports-file-compressed = O arquivo está compactado: as colunas são lidas no servidor e devem ter os nossos nomes.
imports-columns = Colunas do arquivo
imports-columns-known = Colunas reconhecidas: { $known } de { $count }
imports-columns-hint = O asterisco marca o obrigatório. Sua escolha fica guardada para o próximo arquivo deste tipo.
imports-column-theirs = No arquivo
imports-column-sample = Primeira linha
imports-column-ours = É
imports-column-is = O que é { $column }
imports-column-aside = Deixar de fora
imports-constants = Igual para todas as linhas
imports-constant-add = Dar um valor a todas as linhas
imports-constant-choose = Escolha uma coluna
imports-constant-needed = O arquivo não tem essa coluna. Escolha uma acima ou dê um valor para todas as linhas.
imports-constant-remove = Remover { $column }
imports-first-password = Primeira senha
imports-first-password-hint = A mesma para todas as pessoas do arquivo que ainda não têm senha. Pelo menos 12 caracteres. Repasse você mesmo; cada uma a altera no perfil.
imports-first-password-suggest = Sugerir uma senha
imports-start = Importar
imports-not-ready = Ainda falta algo de que toda linha precisa.
imports-sending = Enviando
imports-sent = { $sent } de { $total } MB
imports-stay = Enquanto isso, você pode ver outras páginas. Mantenha esta aba aberta.
imports-working = O arquivo chegou inteiro. As linhas estão sendo lidas.
imports-cancel = Cancelar
imports-cancel-late = O servidor pode terminar mesmo assim: o relatório estará então na lista.
imports-finished = { $file } foi importado.
imports-open-report = Abrir o relatório
imports-history = Importações anteriores
imports-none = Nada importado ainda
imports-none-detail = Os relatórios das suas importações ficam aqui.
imports-not-applied-short = Nada gravado
imports-rows = { $count ->
    [0] { $count } linhas
    [one] { $count } linha
   *[other] { $count } linhas
 }
imports-rows-refused = { $count ->
    [0] { $count } recusadas
    [one] { $count } recusada
   *[other] { $count } recusadas
 }
imports-report = Relatório de importação
imports-another = Importar outro arquivo
imports-download-refused = Baixar linhas recusadas
imports-not-applied = Nada foi gravado. Corrija as linhas recusadas e importe o arquivo de novo.
imports-running = Ainda em andamento. Isto é o que já foi aceito.
imports-running-short = Em andamento
imports-interrupted = Esta importação foi interrompida. As linhas contadas aqui foram aceitas. Importe o arquivo de novo: elas contarão como inalteradas e o restante será aceito.
imports-interrupted-short = Interrompida
imports-all-taken = Todas as linhas entraram.
imports-some-refused = { $count ->
    [one] Todas as linhas, menos { $count }, entraram. Corrija-a e importe-a de novo: o resto conta como inalterado.
   *[other] Todas as linhas, menos { $count }, entraram. Corrija-as e importe-as de novo: o resto conta como inalterado.
 }
imports-notes = Como o arquivo foi lido
imports-rows-in = Linhas lidas
imports-added = Incluídas
imports-changed = Alteradas
imports-unchanged = Inalteradas
imports-refused = Recusadas
imports-refused-rows = Linhas recusadas
imports-first-of = As primeiras { $shown } de { $count }. O arquivo de linhas recusadas tem todas.
imports-row = Linha
imports-field = Coluna
imports-value = Continha
imports-reason = O que seria certo

# The catalogue: searching, narrowing, ordering from the row.
catalogue-count = { $count ->
    [one] { $count } produto
   *[other] { $count } produtos
 }
catalogue-matching = { $count ->
    [one] { $count } produto corresponde a “{ $words }” em { $took } ms
   *[other] { $count } produtos correspondem a “{ $words }” em { $took } ms
 }
catalogue-from-server = { $count ->
    [one] { $count } produto · o catálogo completo está carregando
   *[other] { $count } produtos · o catálogo completo está carregando
 }
catalogue-terms = seus preços, nível { $tier }
catalogue-terms-from = seus preços, nível { $tier }, a partir de { $warehouse }
catalogue-invitation = Entre para ver seus preços e estoque e pedir direto da linha.
catalogue-kept = Sem conexão. Você vê o catálogo guardado neste navegador; preços e estoque podem ter mudado.
catalogue-kept-since = Sem conexão. Você vê o catálogo de { $moment }; preços e estoque podem ter mudado.
catalogue-filters = Filtros
catalogue-active-filters = Filtros ativos
catalogue-remove-filter = Remover filtro: { $filter }
catalogue-clear-filters = Limpar filtros
catalogue-show = { $count ->
    [one] Ver { $count } produto
   *[other] Ver { $count } produtos
 }
catalogue-category = Categoria
catalogue-brand = Marca
catalogue-in-stock-at = Em estoque em
catalogue-in-stock-chip = Em estoque: { $warehouse }
catalogue-origin = Origem
catalogue-you = Você
catalogue-purchased = Comprado antes
catalogue-price = Preço unitário
catalogue-price-from = De
catalogue-price-to = Até
catalogue-price-range = De { $low } a { $high }
catalogue-price-unreadable = Digite um valor
catalogue-from-price = A partir de { $price }
catalogue-to-price = Até { $price }
catalogue-facet-all = Todos: { $count }
catalogue-facet-fewer = Menos
catalogue-sort = Ordenar
catalogue-sort-relevance = Relevância
catalogue-sort-name = Nome
catalogue-sort-sku = SKU
catalogue-sort-price-up = Preço: menor primeiro
catalogue-sort-price-down = Preço: maior primeiro
catalogue-sort-newest = Mais recentes
catalogue-density = Densidade
catalogue-density-comfortable = Cartões
catalogue-density-standard = Linhas
catalogue-density-compact = Compacto
catalogue-export = Exportar
catalogue-export-filtered = Esta lista ({ $count })
catalogue-export-selected = Selecionados ({ $count })
catalogue-export-all = Catálogo inteiro
catalogue-printed = Mostrando { $shown } de { $total } linhas; exporte a lista para ter todas.
catalogue-column-picture = Imagem
catalogue-column-product = Produto
catalogue-column-rule = Mín. · múltiplo
catalogue-column-list = Tabela
catalogue-column-price = Seu preço
catalogue-column-saved = Economia
catalogue-column-available = Disponível
catalogue-column-quantity = Quantidade
catalogue-add = Adicionar
catalogue-in-cart = { $units } no carrinho
catalogue-select = Selecionar
catalogue-select-all = { $count ->
    [one] Selecionar { $count } produto
   *[other] Selecionar os { $count } produtos
 }
catalogue-select-none = Limpar seleção
catalogue-selected = { $count ->
    [one] { $count } selecionado
   *[other] { $count } selecionados
 }
catalogue-selection = Seleção
catalogue-add-selected = Adicionar com a quantidade mínima
catalogue-left-selected = { $count ->
    [one] { $count } produto não pôde ser adicionado e continua selecionado
   *[other] { $count } produtos não puderam ser adicionados e continuam selecionados
 }
catalogue-none = Nenhum produto
catalogue-none-match = Nada corresponde a “{ $words }”
catalogue-none-detail = Tente menos palavras ou outras, parte de um SKU ou uma marca.
catalogue-none-filtered = Os filtros não deixam nada. Limpe-os ou escolha outros.
catalogue-did-you-mean = Você quis dizer { $sku }?
catalogue-clear-words = Limpar a busca
catalogue-keys = Teclado
catalogue-key-search = Buscar
catalogue-key-rows = Percorrer as linhas
catalogue-key-open = Abrir o produto; numa quantidade, adicionar
catalogue-key-quantity = Digitar a quantidade da linha
catalogue-key-add = Adicionar a linha ao carrinho
catalogue-key-select = Selecionar a linha
catalogue-key-carton = Numa quantidade: uma caixa a mais ou a menos
catalogue-key-back = Da quantidade de volta às linhas

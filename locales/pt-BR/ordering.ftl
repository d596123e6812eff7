# Ordering straight from rows, variants and products.
ordering-bar = Quantidades digitadas
ordering-refused = { $count ->
    [one] { $count } quantidade a corrigir
   *[other] { $count } quantidades a corrigir
 }
ordering-add-lines = { $count ->
    [one] Adicionar { $count } linha ao carrinho
   *[other] Adicionar { $count } linhas ao carrinho
 }
ordering-added = { $count ->
    [one] { $count } linha está no seu carrinho
   *[other] { $count } linhas estão no seu carrinho
 }
ordering-added-one = { $quantity } × { $sku } no seu carrinho
ordering-undo = Desfazer
ordering-too-many-lines = Um carrinho tem no máximo { $count } linhas. Nada foi adicionado.
ordering-switch-market = Mostrar para: { $country }

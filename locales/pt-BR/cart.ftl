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
    [one] Guardar { $count } linha e fechar pedido
   *[other] Guardar { $count } linhas e fechar pedido
 }
cart-full = O carrinho comporta no máximo { $maximum } linhas, incluindo as guardadas.

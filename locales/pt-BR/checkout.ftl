# Checkout: filling in, reviewing, placing.
checkout-detail = Confira cada número e faça o pedido uma única vez.
checkout-empty = Nada para finalizar
checkout-empty-detail = Seu carrinho está vazio. Adicione produtos primeiro.
checkout-delivery = Entrega
checkout-no-address = Sua empresa ainda não tem endereço. Um administrador pode incluir.
checkout-add-address = Incluir endereço
checkout-date-past = Essa data já passou. Escolha hoje ou depois.
checkout-late = Não chegam todos até lá: { $skus }
checkout-po-number-long = O número da ordem de compra tem no máximo 64 caracteres.
checkout-note-long = Uma observação tem no máximo { $most } caracteres; esta tem { $count }.
checkout-review = Linhas do pedido
checkout-price-source = { $list }, a partir de { $quantity }
checkout-fix-in-cart = Corrigir no carrinho
checkout-by-warehouse = Por depósito
checkout-shortfall = Faltam { $missing } para o pedido mínimo de { $minimum }
checkout-credit = Linha de crédito
checkout-credit-unlimited = Sem limite
checkout-credit-used = Usado
checkout-credit-open = Disponível
checkout-credit-after = Usado após este pedido
checkout-credit-short = { $amount } acima da linha de crédito
checkout-before = Antes
checkout-now = Agora
checkout-changes = O que mudou
checkout-changed = Preços ou estoque mudaram enquanto você olhava: { $before } agora é { $now }. Nada foi pedido. Confira e confirme.
checkout-prices-changed = Os preços unitários mudaram enquanto você olhava; o total é o mesmo. Nada foi pedido. Confira e confirme.
checkout-stock-changed = O estoque mudou enquanto você olhava: há menos pronto, chega mais tarde ou sai de outro armazém. Nada foi pedido. Confira e confirme.
checkout-terms-changed = As condições de pagamento mudaram enquanto você olhava. Nada foi pedido. Confira e confirme.
checkout-price-changed = O preço mudou: antes { $before }, agora { $now }
checkout-place = Fazer pedido · { $total }
checkout-place-unpriced = Fazer pedido
checkout-confirm = Confirmar por { $total }
checkout-still-missing = Falta corrigir:
checkout-lines-to-correct = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
checkout-try-again = Tentar de novo
checkout-unknown = Ainda não sabemos se o pedido foi feito. Tentar de novo é seguro: é um só pedido, por mais vezes que seja enviado.
checkout-once = Um toque, um pedido: clique duplo, recarregar ou outra aba nunca pedem duas vezes.
checkout-withdraw = Descartar esta tentativa
checkout-withdraw-detail = O servidor é consultado antes: um pedido já feito continua valendo.
checkout-withdrawn = A tentativa foi descartada. Nada foi pedido.
checkout-had-arrived = O pedido já tinha sido feito.
checkout-other-market = O catálogo e o carrinho mostram preços e estoque para este país: { $shown }. País de entrega deste pedido: { $country }. Os preços e datas abaixo são os do país de entrega.
checkout-payment = Pagamento

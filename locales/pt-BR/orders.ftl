# The list of orders and one order.
orders-detail = O que foi pedido, por quem e em que pé está.
orders-shown = { $shown } de { $total }
orders-more = Mostrar mais
orders-new = Novo pedido
orders-none = Ainda não há pedidos
orders-none-detail = Seu primeiro pedido aparece aqui assim que for feito.
orders-none-found = Nenhum pedido encontrado
orders-none-found-detail = Tente outras palavras, datas ou outro status.
orders-all = Ver todos os pedidos
orders-search = Pedido, ordem de compra, SKU ou produto
orders-status = Status
orders-any-status = Todos os status
orders-from = Feito a partir de
orders-to = Feito até
orders-mine = Só os meus
orders-company = Empresa
orders-any-company = Todas as empresas
orders-select = Selecionar
orders-select-all = Selecionar todos os exibidos
orders-select-one = Selecionar o pedido { $number }
orders-number = Pedido
orders-date = Data
orders-po-number = Ordem de compra
orders-ship-to = Enviar para
orders-lines = Linhas
orders-units = Unidades
orders-total = Total
orders-export = Exportar CSV
orders-export-all = Todos os pedidos
orders-export-filtered = Os do filtro
orders-export-selected = Os selecionados ({ $count })
order-path = Caminho
order-all = Todos os pedidos
order-detail = Feito em { $date }
order-detail-po = Feito em { $date } · OC { $number }
order-number-copied = { $number } copiado
order-copy-number = Copiar número
order-csv = CSV
order-print = Imprimir
order-reorder = Pedir de novo
order-placed-now = O pedido { $number } foi feito. Vamos confirmá-lo em breve.
order-timeline = Andamento
order-prepaid = Pagamento antecipado
order-terms-days = Pagamento em { $days } dias
order-placed-by = Feito por
order-incoterm = Incoterm
order-terms = Condições de pagamento
order-requested-date = Data desejada
order-load = Carga
order-note = Observação
order-newer = Mais recente
order-older = Mais antigo
order-product = Produto
order-quantity = Quantidade
order-unit-price = Preço unitário
order-amount = Valor
order-price-list = Tabela de preços
order-promised = Prometido
order-goods-total = Total de mercadorias sem impostos
order-not-in-catalogue = fora do catálogo
order-reorder-title = Repetir o pedido { $number }
order-reorder-detail = Valem os preços e regras de hoje. As diferenças são mostradas.
order-price-changed = { $before } → { $now }
order-add-lines = { $count ->
    [one] Adicionar { $count } linha ao carrinho
   *[other] Adicionar { $count } linhas ao carrinho
 }
order-added = { $count ->
    [one] { $count } linha adicionada ao carrinho
   *[other] { $count } linhas adicionadas ao carrinho
 }
order-to-cart = Ir para o carrinho
order-not-added = O carrinho não comporta tanto. Nada foi adicionado.

# The companies that a person of the brand serves.
companies-detail = Os parceiros que você atende: nível, linha de crédito e pedidos.
companies-search = Nome ou código da empresa
companies-none = Nenhuma empresa ainda
companies-none-detail = As empresas atribuídas a você aparecem aqui.
companies-none-found = Nenhuma empresa corresponde
companies-none-found-detail = Tente outra parte do nome ou o código.
companies-all = Mostrar todas as empresas
companies-orders = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
 }

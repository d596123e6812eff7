# The companies that a person of the brand serves.
companies-detail = Los socios que atiende: su nivel, línea de crédito y pedidos.
companies-search = Nombre o código de la empresa
companies-none = Aún no hay empresas
companies-none-detail = Aquí aparecen las empresas que se le asignan.
companies-none-found = Ninguna empresa coincide
companies-none-found-detail = Pruebe con otra parte del nombre o con el código.
companies-all = Ver todas las empresas
companies-orders = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
 }

# O que todas as páginas têm em comum: moldura, funções, erros.
common-skip = Ir para o conteúdo
common-navigation = Seções
common-catalogue = Catálogo
common-quick-order = Pedido rápido
common-orders = Pedidos
common-companies = Empresas
common-imports = Importar dados
common-cart = Carrinho
common-checkout = Fechar pedido
common-account = Conta
common-sign-in = Entrar
common-sign-out = Sair
common-search = Buscar produtos
common-ship-to = Entrega
common-currency = Moeda
common-language = Idioma
common-language-failed = Não foi possível carregar o idioma. Verifique a conexão e escolha-o de novo.
common-theme = Tema
common-theme-system = Dispositivo
common-theme-light = Claro
common-theme-dark = Escuro
common-notices = Avisos
common-close = Fechar
common-loading = Carregando
common-reload = Recarregar
common-try-again = Tentar de novo
common-offline = Você está sem conexão. O que você digitar fica guardado neste navegador.
common-server-unreachable = Não foi possível falar com o servidor. Preços e estoque podem estar desatualizados.
common-offline-title = Sem conexão
common-offline-detail = Não foi possível falar com o servidor. Nada do que você digitou se perdeu. Verifique a conexão e tente de novo.
common-timeout-title = Sem resposta a tempo
common-timeout-detail = O servidor está demorando. Pode tentar de novo sem risco: nada é feito duas vezes.
common-unreadable-title = Resposta ilegível
common-unreadable-detail = A resposta do servidor não veio como esperado. Recarregue a página e tente de novo.
common-crash-title = Não foi possível mostrar esta página
common-crash-detail = Seu carrinho e seus rascunhos estão a salvo. Recarregue a página.
common-not-found-title = Página não encontrada
common-not-found-detail = Não há nada neste endereço. O link pode ser antigo ou ter sido digitado errado.
common-to-catalogue = Ir para o catálogo
common-forbidden-title = Não disponível para a sua função
common-forbidden-detail = Você entrou como { $role }. Se precisar desta página, fale com o administrador da empresa.
common-forbidden-house = Você entrou como { $role }. Esta página é para outras funções.
common-role-buyer = Comprador
common-role-approver = Aprovador
common-role-company-admin = Administrador da empresa
common-role-sales-rep = Representante de vendas
common-role-channel-manager = Gestor de canais
common-role-trainer = Instrutor

# At the front door of a storefront without markets.
common-no-market = Nada é vendido aqui ainda
common-no-market-detail = Esta loja não tem nenhum mercado. Importe primeiro mercados, depósitos e um catálogo: a documentação explica como, em “Imports”.

# Embutido no aplicativo: aparece quando nenhum texto pôde ser carregado.
start-failed = Não foi possível carregar a página.
start-again = Tentando de novo…

# Sent by the server with the page, for readers whose browser runs no scripts.
start-needs-script = Esta loja precisa de JavaScript para a busca, os seus preços e os pedidos. Ative-o e recarregue a página.

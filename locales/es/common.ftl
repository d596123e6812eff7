# Lo que comparten todas las páginas: marco, roles, errores.
common-skip = Ir al contenido
common-navigation = Secciones
common-catalogue = Catálogo
common-quick-order = Pedido rápido
common-orders = Pedidos
common-companies = Empresas
common-imports = Importar datos
common-cart = Carrito
common-checkout = Tramitar pedido
common-account = Cuenta
common-sign-in = Iniciar sesión
common-sign-out = Cerrar sesión
common-search = Buscar productos
common-ship-to = Enviar a
common-currency = Moneda
common-language = Idioma
common-language-failed = No se pudo cargar el idioma. Compruebe la conexión y vuelva a elegirlo.
common-theme = Tema
common-theme-system = Dispositivo
common-theme-light = Claro
common-theme-dark = Oscuro
common-notices = Avisos
common-close = Cerrar
common-loading = Cargando
common-reload = Recargar
common-try-again = Reintentar
common-offline = Está sin conexión. Lo que escriba se guarda en este navegador.
common-server-unreachable = No se puede contactar con el servidor. Los precios y las existencias pueden no estar al día.
common-offline-title = Sin conexión
common-offline-detail = No se puede contactar con el servidor. No se ha perdido nada de lo que escribió. Compruebe la conexión y reinténtelo.
common-timeout-title = Sin respuesta a tiempo
common-timeout-detail = El servidor tarda demasiado. Puede reintentarlo con tranquilidad: nada se hace dos veces.
common-unreadable-title = Respuesta ilegible
common-unreadable-detail = La respuesta del servidor no tiene la forma esperada. Recargue la página y reinténtelo.
common-crash-title = No se puede mostrar esta página
common-crash-detail = Su carrito y sus borradores están a salvo. Recargue la página.
common-not-found-title = Página no encontrada
common-not-found-detail = No hay nada en esta dirección. Puede que el enlace sea antiguo o esté mal escrito.
common-to-catalogue = Ir al catálogo
common-forbidden-title = No disponible para su función
common-forbidden-detail = Ha iniciado sesión como { $role }. Si necesita esta página, consulte al administrador de su empresa.
common-forbidden-house = Ha iniciado sesión como { $role }. Esta página es para otras funciones.
common-role-buyer = Comprador
common-role-approver = Aprobador
common-role-company-admin = Administrador de la empresa
common-role-sales-rep = Comercial
common-role-channel-manager = Responsable del canal
common-role-trainer = Formador

# At the front door of a storefront without markets.
common-no-market = Aquí todavía no se vende nada
common-no-market-detail = Esta tienda no tiene ningún mercado. Importe primero mercados, almacenes y un catálogo: la documentación lo explica en «Imports».

# Incluido en la aplicación: se muestra cuando no se pudo cargar ningún texto.
start-failed = No se pudo cargar la página.
start-again = Reintentando…

# Sent by the server with the page, for readers whose browser runs no scripts.
start-needs-script = Esta tienda necesita JavaScript para buscar, mostrar sus precios y hacer pedidos. Actívelo y recargue la página.

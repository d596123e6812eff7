# What every page shares: the shell, roles, failures.
common-skip = Skip to the content
common-navigation = Places
common-catalogue = Catalogue
common-quick-order = Quick order
common-orders = Orders
common-companies = Companies
common-imports = Data imports
common-cart = Cart
common-checkout = Checkout
common-account = Account
common-sign-in = Sign in
common-sign-out = Sign out
common-search = Search products
common-ship-to = Ship to
common-currency = Currency
common-language = Language
common-language-failed = The language could not be loaded. Check your connection and choose it again.
common-theme = Theme
common-theme-system = Device
common-theme-light = Light
common-theme-dark = Dark
common-notices = Notices
common-close = Close
common-loading = Loading
common-reload = Reload
common-try-again = Try again
common-offline = You are offline. What you type is kept in this browser.
common-server-unreachable = The server cannot be reached. Prices and stock may be out of date.
common-offline-title = No connection
common-offline-detail = The server cannot be reached. Nothing you typed is lost. Check your connection and try again.
common-timeout-title = No answer in time
common-timeout-detail = The server takes too long. It is safe to try again: nothing happens twice.
common-unreadable-title = An answer we could not read
common-unreadable-detail = The server answered in a way this page does not understand. Reload the page and try again.
common-crash-title = This page could not be shown
common-crash-detail = Your cart and drafts are safe. Reload the page.
common-not-found-title = Page not found
common-not-found-detail = There is nothing at this address. The link may be old or mistyped.
common-to-catalogue = To the catalogue
common-forbidden-title = Not open to your role
common-forbidden-detail = You are signed in as { $role }. Ask your company admin if you need this page.
common-forbidden-house = You are signed in as { $role }. This page is for other roles.
common-role-buyer = Buyer
common-role-approver = Approver
common-role-company-admin = Company admin
common-role-sales-rep = Sales rep
common-role-channel-manager = Channel manager
common-role-trainer = Trainer

# At the front door of a storefront without markets.
common-no-market = Nothing is sold here yet
common-no-market-detail = This storefront has no market. Import markets, warehouses and a catalogue first: “Imports” in the documentation says how.

# Built into the application: shown when no messages could be fetched.
start-failed = The page could not be loaded.
start-again = Trying again…

# Sent by the server with the page, for readers whose browser runs no scripts.
start-needs-script = This storefront needs JavaScript for search, your prices and ordering. Turn it on and reload the page.

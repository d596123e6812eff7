# Ce que toutes les pages partagent : cadre, rôles, erreurs.
common-skip = Aller au contenu
common-navigation = Rubriques
common-catalogue = Catalogue
common-quick-order = Commande rapide
common-orders = Commandes
common-companies = Sociétés
common-imports = Import de données
common-cart = Panier
common-checkout = Passer commande
common-account = Compte
common-sign-in = Se connecter
common-sign-out = Se déconnecter
common-search = Rechercher un produit
common-ship-to = Livraison
common-currency = Devise
common-language = Langue
common-language-failed = La langue n’a pas pu être chargée. Vérifiez la connexion, puis choisissez-la de nouveau.
common-theme = Thème
common-theme-system = Appareil
common-theme-light = Clair
common-theme-dark = Sombre
common-notices = Notifications
common-close = Fermer
common-loading = Chargement
common-reload = Recharger
common-try-again = Réessayer
common-offline = Vous êtes hors ligne. Vos saisies restent dans ce navigateur.
common-server-unreachable = Le serveur est injoignable. Les prix et les stocks peuvent ne plus être à jour.
common-offline-title = Pas de connexion
common-offline-detail = Le serveur est injoignable. Rien de ce que vous avez saisi n’est perdu. Vérifiez la connexion et réessayez.
common-timeout-title = Pas de réponse à temps
common-timeout-detail = Le serveur met trop de temps à répondre. Vous pouvez réessayer sans risque : rien n’est fait deux fois.
common-unreadable-title = Réponse illisible
common-unreadable-detail = La réponse du serveur n’a pas la forme attendue. Rechargez la page et réessayez.
common-crash-title = Cette page ne peut pas s’afficher
common-crash-detail = Votre panier et vos brouillons sont en sécurité. Rechargez la page.
common-not-found-title = Page introuvable
common-not-found-detail = Il n’y a rien à cette adresse. Le lien est peut-être ancien ou mal saisi.
common-to-catalogue = Vers le catalogue
common-forbidden-title = Page fermée à votre rôle
common-forbidden-detail = Vous êtes connecté avec le rôle { $role }. Adressez-vous à l’administrateur de votre société si vous avez besoin de cette page.
common-forbidden-house = Vous êtes connecté avec le rôle { $role }. Cette page est réservée à d’autres rôles.
common-role-buyer = Acheteur
common-role-approver = Approbateur
common-role-company-admin = Administrateur de la société
common-role-sales-rep = Commercial
common-role-channel-manager = Responsable du réseau
common-role-trainer = Formateur

# At the front door of a storefront without markets.
common-no-market = Rien n’est encore en vente ici
common-no-market-detail = Cette boutique n’a aucun marché. Importez d’abord des marchés, des entrepôts et un catalogue : la documentation l’explique sous « Imports ».

# Intégré à l’application : affiché quand aucun texte n’a pu être chargé.
start-failed = La page n’a pas pu être chargée.
start-again = Nouvel essai en cours…

# Sent by the server with the page, for readers whose browser runs no scripts.
start-needs-script = Cette boutique a besoin de JavaScript pour la recherche, vos prix et les commandes. Activez-le et rechargez la page.

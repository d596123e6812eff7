# Was alle Seiten teilen: Rahmen, Rollen, Fehler.
common-skip = Direkt zum Inhalt
common-navigation = Bereiche
common-catalogue = Katalog
common-quick-order = Schnellbestellung
common-orders = Bestellungen
common-companies = Firmen
common-imports = Datenimport
common-cart = Warenkorb
common-checkout = Bestellung abschließen
common-account = Konto
common-sign-in = Anmelden
common-sign-out = Abmelden
common-search = Artikel suchen
common-ship-to = Lieferung nach
common-currency = Währung
common-language = Sprache
common-language-failed = Die Sprache konnte nicht geladen werden. Prüfen Sie die Verbindung und wählen Sie sie erneut.
common-theme = Darstellung
common-theme-system = Gerät
common-theme-light = Hell
common-theme-dark = Dunkel
common-notices = Hinweise
common-close = Schließen
common-loading = Wird geladen
common-reload = Neu laden
common-try-again = Erneut versuchen
common-offline = Sie sind offline. Ihre Eingaben bleiben in diesem Browser erhalten.
common-server-unreachable = Der Server ist nicht erreichbar. Preise und Bestände sind möglicherweise veraltet.
common-offline-title = Keine Verbindung
common-offline-detail = Der Server ist nicht erreichbar. Ihre Eingaben gehen nicht verloren. Prüfen Sie die Verbindung und versuchen Sie es erneut.
common-timeout-title = Keine rechtzeitige Antwort
common-timeout-detail = Der Server braucht zu lange. Sie können es gefahrlos erneut versuchen: Nichts wird doppelt ausgeführt.
common-unreadable-title = Unlesbare Antwort
common-unreadable-detail = Der Server hat anders geantwortet als erwartet. Laden Sie die Seite neu und versuchen Sie es erneut.
common-crash-title = Diese Seite kann nicht angezeigt werden
common-crash-detail = Warenkorb und Entwürfe sind sicher. Laden Sie die Seite neu.
common-not-found-title = Seite nicht gefunden
common-not-found-detail = Unter dieser Adresse gibt es nichts. Der Link ist vielleicht veraltet oder vertippt.
common-to-catalogue = Zum Katalog
common-forbidden-title = Für Ihre Rolle nicht freigegeben
common-forbidden-detail = Sie sind in der Rolle { $role } angemeldet. Wenden Sie sich an die Firmenverwaltung, wenn Sie diese Seite brauchen.
common-forbidden-house = Sie sind in der Rolle { $role } angemeldet. Diese Seite ist für andere Rollen bestimmt.
common-role-buyer = Einkauf
common-role-approver = Freigabe
common-role-company-admin = Firmenverwaltung
common-role-sales-rep = Vertrieb
common-role-channel-manager = Channel-Management
common-role-trainer = Schulung

# At the front door of a storefront without markets.
common-no-market = Hier wird noch nichts verkauft
common-no-market-detail = Dieser Shop hat noch keinen Markt. Importieren Sie zuerst Märkte, Lager und einen Katalog; die Dokumentation sagt unter „Imports“, wie.

# In die Anwendung eingebaut: erscheint, wenn keine Texte geladen werden konnten.
start-failed = Die Seite konnte nicht geladen werden.
start-again = Neuer Versuch läuft …

# Sent by the server with the page, for readers whose browser runs no scripts.
start-needs-script = Suche, Ihre Preise und Bestellungen brauchen JavaScript. Schalten Sie es ein und laden Sie die Seite neu.

# The companies that a person of the brand serves.
companies-detail = Die Partner, die Sie betreuen: Stufe, Kreditlinie und Bestellungen.
companies-search = Name oder Code der Firma
companies-none = Noch keine Firma
companies-none-detail = Hier erscheinen die Firmen, die Ihnen zugeordnet sind.
companies-none-found = Keine Firma passt
companies-none-found-detail = Versuchen Sie einen anderen Teil des Namens oder den Code.
companies-all = Alle Firmen zeigen
companies-orders = { $count ->
    [one] { $count } Bestellung
   *[other] { $count } Bestellungen
 }

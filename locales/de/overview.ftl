# The overview of all calculators.
overview-detail = Rechnen Sie ein Geschäft durch, von den Einstandskosten bis zur Währung. Ohne Anmeldung; nichts verlässt Ihr Gerät, solange Sie es nicht teilen.
overview-landed-cost = Was eine Sendung kostet, wenn sie da ist: Zoll, Steuer, Fracht und Gebühren, in einem Markt oder in vielen nebeneinander.
overview-rebates = Was jede Stufe einer Vereinbarung zahlt, was die nächste verlangt und was sie bringt.
overview-price = Zu welchem Preis Sie in jedem Kanal verkaufen, aus Kosten, Bonus, Gebühren und Mehrwertsteuer; oder aus dem Preis die Marge oder den höchsten Einkaufspreis.
overview-reorder = Wie viel sich verkaufen wird, wie viel auf Lager gehört, wann und wie viel zu bestellen ist.
overview-currency = Was Ein- und Auszahlungen in Fremdwährung ergeben, gesichert oder offen, und bei welchem Kurs es aufgeht.

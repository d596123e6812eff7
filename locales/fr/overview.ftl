# The overview of all calculators.
overview-detail = Calculez une affaire du coût rendu jusqu’à la devise. Sans connexion ; rien ne quitte votre appareil tant que vous ne le partagez pas.
overview-landed-cost = Ce qu’un envoi coûte une fois arrivé : droits, taxes, fret et redevances, sur un marché ou plusieurs côte à côte.
overview-rebates = Ce que paie chaque palier d’un accord, ce que le suivant demande et rapporte.
overview-price = À quel prix vendre dans chaque canal, à partir du coût, de la RFA, des frais et de la TVA ; ou, à partir du prix, la marge ou le prix d’achat maximal.
overview-reorder = Ce qui se vendra, combien garder en stock, quand commander et combien.
overview-currency = Ce que valent encaissements et paiements en devises, couverts ou ouverts, et le cours d’équilibre.

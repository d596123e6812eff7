# The companies that a person of the brand serves.
companies-detail = Les partenaires que vous suivez : niveau, ligne de crédit et commandes.
companies-search = Nom ou code de la société
companies-none = Aucune société
companies-none-detail = Les sociétés qui vous sont attribuées apparaissent ici.
companies-none-found = Aucune société ne correspond
companies-none-found-detail = Essayez une autre partie du nom ou le code.
companies-all = Afficher toutes les sociétés
companies-orders = { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
 }

# The companies that a person of the brand serves.
companies-detail = The partners you serve: their tier, credit line and orders.
companies-search = Name or code of a company
companies-none = No company yet
companies-none-detail = Companies that are assigned to you appear here.
companies-none-found = No company matches
companies-none-found-detail = Try another part of the name or the code.
companies-all = Show all companies
companies-orders = { $count ->
    [one] { $count } order
   *[other] { $count } orders
 }

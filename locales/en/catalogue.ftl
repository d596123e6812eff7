# The catalogue: searching, narrowing, ordering from the row.
catalogue-count = { $count ->
    [one] { $count } product
   *[other] { $count } products
 }
catalogue-matching = { $count ->
    [one] { $count } product matches “{ $words }” in { $took } ms
   *[other] { $count } products match “{ $words }” in { $took } ms
 }
catalogue-from-server = { $count ->
    [one] { $count } product · the full catalogue is loading
   *[other] { $count } products · the full catalogue is loading
 }
catalogue-terms = your prices, { $tier } tier
catalogue-terms-from = your prices, { $tier } tier, from { $warehouse }
catalogue-invitation = Sign in to see your prices and stock, and to order from the row.
catalogue-kept = No connection. You see the catalogue kept in this browser; prices and stock may have changed.
catalogue-kept-since = No connection. You see the catalogue as of { $moment }; prices and stock may have changed.
catalogue-filters = Filters
catalogue-active-filters = Active filters
catalogue-remove-filter = Remove filter: { $filter }
catalogue-clear-filters = Clear filters
catalogue-show = { $count ->
    [one] Show { $count } product
   *[other] Show { $count } products
 }
catalogue-category = Category
catalogue-brand = Brand
catalogue-in-stock-at = In stock at
catalogue-in-stock-chip = In stock: { $warehouse }
catalogue-origin = Origin
catalogue-you = You
catalogue-purchased = Bought before
catalogue-price = Unit price
catalogue-price-from = From
catalogue-price-to = To
catalogue-price-range = { $low } to { $high }
catalogue-price-unreadable = Enter an amount
catalogue-from-price = From { $price }
catalogue-to-price = Up to { $price }
catalogue-facet-all = All { $count }
catalogue-facet-fewer = Fewer
catalogue-sort = Sort
catalogue-sort-relevance = Relevance
catalogue-sort-name = Name
catalogue-sort-sku = SKU
catalogue-sort-price-up = Price, lowest first
catalogue-sort-price-down = Price, highest first
catalogue-sort-newest = Newest
catalogue-density = Density
catalogue-density-comfortable = Cards
catalogue-density-standard = Rows
catalogue-density-compact = Compact
catalogue-export = Export
catalogue-export-filtered = This list ({ $count })
catalogue-export-selected = Selected ({ $count })
catalogue-export-all = Whole catalogue
catalogue-printed = Showing { $shown } of { $total } rows; export the list for all of them.
catalogue-column-picture = Picture
catalogue-column-product = Product
catalogue-column-rule = MOQ · multiple
catalogue-column-list = List
catalogue-column-price = Your price
catalogue-column-saved = Saved
catalogue-column-available = Available
catalogue-column-quantity = Quantity
catalogue-add = Add
catalogue-in-cart = { $units } in cart
catalogue-select = Select
catalogue-select-all = { $count ->
    [one] Select { $count } product
   *[other] Select all { $count } products
 }
catalogue-select-none = Clear selection
catalogue-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
 }
catalogue-selection = Selection
catalogue-add-selected = Add at minimum quantity
catalogue-left-selected = { $count ->
    [one] { $count } product could not be added and stays selected
   *[other] { $count } products could not be added and stay selected
 }
catalogue-none = No product here
catalogue-none-match = Nothing matches “{ $words }”
catalogue-none-detail = Try fewer or other words, part of a SKU, or a brand.
catalogue-none-filtered = The filters leave nothing. Clear them or choose others.
catalogue-did-you-mean = Did you mean { $sku }?
catalogue-clear-words = Clear the search
catalogue-keys = Keyboard
catalogue-key-search = Search
catalogue-key-rows = Move along the rows
catalogue-key-open = Open the product; in a quantity, add it
catalogue-key-quantity = Type a quantity for the row
catalogue-key-add = Add the row to the cart
catalogue-key-select = Select the row
catalogue-key-carton = In a quantity: a carton more or less
catalogue-key-back = From a quantity back to the rows

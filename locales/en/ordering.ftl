# Ordering straight from rows, variants and products.
ordering-bar = Typed quantities
ordering-refused = { $count ->
    [one] { $count } quantity needs a correction
   *[other] { $count } quantities need a correction
 }
ordering-add-lines = { $count ->
    [one] Add { $count } line to cart
   *[other] Add { $count } lines to cart
 }
ordering-added = { $count ->
    [one] { $count } line is in your cart
   *[other] { $count } lines are in your cart
 }
ordering-added-one = { $quantity } × { $sku } added to your cart
ordering-undo = Undo
ordering-too-many-lines = A cart holds at most { $count } lines. Nothing was added.
ordering-switch-market = Show for { $country }

# Quick order: the grid, what came of each row, files.
quick-order-detail = Paste from Excel, or type SKU and quantity. Enter goes to the next row, Shift+↑↓ changes by one carton.
quick-order-detail-touch = Paste from Excel, or type SKU and quantity.
quick-order-upload = Upload CSV
quick-order-template = Download template
quick-order-paste = Paste rows
quick-order-paste-label = Rows
quick-order-paste-hint = One row each: SKU and quantity, separated by a tab, comma, semicolon or blank. A header row is fine.
quick-order-paste-check = Check these rows
quick-order-added = { $count ->
    [one] { $count } row added
   *[other] { $count } rows added
 }
quick-order-changed = { $count ->
    [one] { $count } row changed
   *[other] { $count } rows changed
 }
quick-order-refused = { $count ->
    [one] { $count } row refused
   *[other] { $count } rows refused
 }
quick-order-in-cart = { $count ->
    [one] { $count } row in the cart
   *[other] { $count } rows in the cart
 }
quick-order-rows-in = { $count ->
    [one] { $count } row in, none lost
   *[other] { $count } rows in, none lost
 }
quick-order-download-refused = Download refused rows
quick-order-undo = Undo
quick-order-clear = Clear all rows
quick-order-clear-added = Hide what is in the cart
quick-order-grid = Rows of the quick order
quick-order-footer = Sum of the rows
quick-order-column-row = Row
quick-order-column-sku = SKU
quick-order-column-product = Product
quick-order-column-quantity = Quantity
quick-order-column-unit = Unit
quick-order-column-cartons = Cartons
quick-order-column-price = Unit price
quick-order-column-amount = Amount
quick-order-column-result = Result
quick-order-column-reason = Reason
quick-order-column-pasted = As pasted
quick-order-sku = SKU or product name
quick-order-quantity-of-row = Quantity in row { $row }
quick-order-remove-row = Remove row { $row }
quick-order-rule-title = Minimum and order multiple
quick-order-waiting = Checking…
quick-order-result-added = Added
quick-order-result-break = Added · price break reached
quick-order-result-in-cart = In the cart
quick-order-result-merged = Rows { $rows } merged
quick-order-result-merged-count = { $count ->
    [one] { $count } row merged
   *[other] { $count } rows merged
 }
quick-order-in-all = { $total } in all
quick-order-same-product = Same product as row { $row }
quick-order-merge = Merge
quick-order-merge-all = Merge rows of the same product
quick-order-printed = Showing { $shown } of { $total } rows.
quick-order-sku-missing = SKU missing
quick-order-quantity-missing = Quantity missing
quick-order-no-carton = Not packed in cartons: enter units
quick-order-did-you-mean = No such SKU. Did you mean { $sku }?
quick-order-use = Use it
quick-order-remove = Remove
quick-order-add = Add to cart
quick-order-added-to-cart = { $count ->
    [one] { $count } line added to the cart
   *[other] { $count } lines added to the cart
 }
quick-order-to-cart = To the cart
quick-order-cart-full = The cart holds at most { $maximum } lines. Nothing was added; check out or remove some first.
quick-order-too-many-rows = { $count } rows are more than the { $maximum } that fit here. Nothing was taken; split the list.
quick-order-file-read = { $count ->
    [one] { $count } row read from { $name }
   *[other] { $count } rows read from { $name }
 }
quick-order-file-large = { $name } has { $size } MB; at most { $most } MB can be read here. Split it, or ask your channel manager to import it.
quick-order-file-unreadable = { $name } could not be read. Choose it again.
quick-order-file-workbook = { $name } is an Excel workbook. Copy the cells and paste them here, or save it as “CSV UTF-8”.
quick-order-file-encoding = The letters of { $name } cannot be told with certainty. Save it as “CSV UTF-8” and upload it again. Nothing was taken.
quick-order-file-empty = { $name } holds no rows.
quick-order-file-cut = A quotation mark in { $name } is never closed: the file may have been cut off. Compare its last rows.

# The list of orders and one order.
orders-detail = What was ordered, by whom, and where it stands.
orders-shown = { $shown } of { $total }
orders-more = Show more
orders-new = New order
orders-none = No orders yet
orders-none-detail = Your first order will appear here the moment it is placed.
orders-none-found = No order matches
orders-none-found-detail = Try other words, dates or another status.
orders-all = Show all orders
orders-search = Order, PO number, SKU or product
orders-status = Status
orders-any-status = Any status
orders-from = Placed from
orders-to = Placed to
orders-mine = Only mine
orders-company = Company
orders-any-company = All companies
orders-select = Select
orders-select-all = Select all shown
orders-select-one = Select order { $number }
orders-number = Order
orders-date = Placed
orders-po-number = PO number
orders-ship-to = Ship to
orders-lines = Lines
orders-units = Units
orders-total = Total
orders-export = Export CSV
orders-export-all = All orders
orders-export-filtered = Orders that match the filter
orders-export-selected = Selected orders ({ $count })
order-path = Path
order-all = All orders
order-detail = Placed { $date }
order-detail-po = Placed { $date } · PO { $number }
order-number-copied = { $number } copied
order-copy-number = Copy number
order-csv = CSV
order-print = Print
order-reorder = Order again
order-placed-now = Order { $number } is placed. We will confirm it shortly.
order-timeline = Timeline
order-prepaid = Payment in advance
order-terms-days = Net { $days } days
order-placed-by = Placed by
order-incoterm = Incoterm
order-terms = Payment terms
order-requested-date = Requested date
order-load = Load
order-note = Note
order-newer = Newer
order-older = Older
order-product = Product
order-quantity = Quantity
order-unit-price = Unit price
order-amount = Amount
order-price-list = Price list
order-promised = Promised
order-goods-total = Goods total before tax
order-not-in-catalogue = no longer in the catalogue
order-reorder-title = Order { $number } again
order-reorder-detail = Today’s prices and rules apply. What differs is shown.
order-price-changed = { $before } → { $now }
order-add-lines = { $count ->
    [one] Add { $count } line to cart
   *[other] Add { $count } lines to cart
 }
order-added = { $count ->
    [one] { $count } line added to the cart
   *[other] { $count } lines added to the cart
 }
order-to-cart = To the cart
order-not-added = The cart cannot take that many. Nothing was added.

# Checkout: filling in, reviewing, placing.
checkout-detail = Review every number, then place the order once.
checkout-empty = There is nothing to check out
checkout-empty-detail = Your cart is empty. Add products first.
checkout-delivery = Delivery
checkout-no-address = Your company has no address yet. A company admin can add one.
checkout-add-address = Add an address
checkout-date-past = This date is in the past. Choose today or later.
checkout-late = Cannot all be there by then: { $skus }
checkout-po-number-long = A PO number has at most 64 characters.
checkout-note-long = A note has at most { $most } characters; this one has { $count }.
checkout-review = Lines of the order
checkout-price-source = { $list }, from { $quantity }
checkout-fix-in-cart = Fix in the cart
checkout-by-warehouse = By warehouse
checkout-shortfall = { $missing } to reach the order minimum of { $minimum }
checkout-credit = Credit line
checkout-credit-unlimited = No limit
checkout-credit-used = Used
checkout-credit-open = Open
checkout-credit-after = Used after this order
checkout-credit-short = { $amount } over the credit line
checkout-before = Before
checkout-now = Now
checkout-changes = What changed
checkout-changed = Prices or stock changed while you were looking: { $before } is now { $now }. Nothing was placed. Check and confirm.
checkout-prices-changed = Unit prices changed while you were looking; the total is the same. Nothing was placed. Check and confirm.
checkout-stock-changed = Stock changed while you were looking: less is ready, it comes later or from another warehouse. Nothing was placed. Check and confirm.
checkout-terms-changed = The payment terms changed while you were looking. Nothing was placed. Check and confirm.
checkout-price-changed = Price changed: { $before } before, { $now } now
checkout-place = Place order · { $total }
checkout-place-unpriced = Place order
checkout-confirm = Confirm at { $total }
checkout-still-missing = Still to be corrected:
checkout-lines-to-correct = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
checkout-try-again = Try again
checkout-unknown = We do not know yet whether the order was placed. Trying again is safe: it is one order, however often it is sent.
checkout-once = One press, one order: a double click, a reload or a second tab never orders twice.
checkout-withdraw = Discard this attempt
checkout-withdraw-detail = The server is asked first: an order that was placed stands.
checkout-withdrawn = The attempt is discarded. Nothing was ordered.
checkout-had-arrived = The order had been placed already.
checkout-other-market = The catalogue and the cart show prices and stock for { $shown }. This order goes to { $country }: the prices and dates below are those for { $country }.
checkout-payment = Payment

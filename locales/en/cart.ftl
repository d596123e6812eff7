# The cart: lines, saved for later, summary.
cart-to-fix = { $count ->
    [one] { $count } line to correct
   *[other] { $count } lines to correct
 }
cart-empty = Your cart is empty
cart-empty-detail = Add products from the catalogue, or paste a whole order.
cart-saved = Saved
cart-sending = Saving…
cart-kept = Kept in this browser, will be sent
cart-export = Download CSV
cart-clear = Clear cart
cart-undo = Undo
cart-removed = { $sku } removed
cart-cleared = { $count ->
    [one] { $count } line removed
   *[other] { $count } lines removed
 }
cart-parked = { $count ->
    [one] { $count } line saved for later
   *[other] { $count } lines saved for later
 }
cart-later = Save for later
cart-later-sku = Save for later: { $sku }
cart-later-title = Saved for later
cart-back = Move to cart
cart-remove = Remove
cart-remove-sku = Remove { $sku }
cart-use-sku = Use { $sku }
cart-lines = Lines of the cart
cart-list-price = List { $price }
cart-why = Why this price
cart-why-list = { $price } per unit from { $quantity } units on, price list { $list }
cart-why-below = { $percent } below the list price of { $price }
cart-price-changed = Price changed: { $before } before, { $now } now
cart-price-accept = Understood
cart-only-invalid = Show only these
cart-show-all = Show all lines
cart-more = Show more lines
cart-shown = { $shown } of { $total }
cart-summary = Summary
cart-total = Total before tax
cart-not-counted = Lines to correct are not in the total.
cart-minimum = Order minimum
cart-shortfall = { $missing } to the minimum of { $minimum }
cart-reached = { $minimum } reached
cart-container = Container
cart-container-best = Best fit
cart-container-20 = 20′
cart-container-40 = 40′
cart-container-40-hc = 40′ HC
cart-shipments = Served from
cart-unpromised = No date yet
cart-credit = Credit line
cart-credit-open = { $open } open of { $limit }
cart-credit-short = This order is { $amount } over the open credit.
cart-park = { $count ->
    [one] Save { $count } line for later and check out
   *[other] Save { $count } lines for later and check out
 }
cart-full = The cart holds at most { $maximum } lines, saved ones included.
cart-costs = Costs and margin
cart-costs-of = Costs and margin of { $sku }
cart-costs-shipment = Open in the landed cost calculator
cart-costs-loading = Working the costs out…
cart-costs-no-rates = Duty rates could not be loaded. Untick and tick “Costs and margin” to try again.
cart-costs-price = Buying price per unit
cart-costs-landed = Landed cost, { $market }
cart-costs-cleared = no import: served from within the customs territory
cart-costs-rebate = Expected rebate
cart-costs-net = Net-net cost
cart-costs-margin = Margin at retail price
cart-costs-estimate = Estimate
cart-costs-basis = Duties and fees of today, without freight and recoverable tax; rebates at the tier expected at the end of the period.
cart-costs-no-rebates = Rebates could not be loaded
cart-costs-no-price = No price
cart-costs-no-code = Unknown: the catalogue has no tariff code
cart-costs-no-origin = Unknown: the catalogue has no country of origin
cart-costs-no-duty = Unknown: no duty rate for this code in { $market }
cart-costs-duty-unknown = Unknown: the duty needs figures that the catalogue does not have
cart-costs-no-market = Unknown: no import rules for { $market }
cart-costs-no-exchange = Unknown: no exchange rate from { $from } to { $to }
cart-costs-no-retail = No retail price in this currency
cart-costs-not-worked-out = Cannot be worked out
cart-costs-carton = { $units ->
    [one] One more carton ({ $units } unit) adds { $amount }.
   *[other] One more carton ({ $units } units) adds { $amount }.
 }
cart-costs-carton-price = Each unit then costs { $price }.
cart-costs-carton-rebate = Expected rebate on it: { $rebate }.
cart-effects = What ordering more would change
cart-effects-earns = { $agreement }: this order earns { $amount } at once.
cart-effects-reaches = { $agreement }: this order reaches tier { $tier } and earns { $amount } at once.
cart-effects-break = Next price break, { $sku }: { $words }
cart-effects-room = { $volume } and { $weight } are still free in the last { $container }.
cart-effects-room-cartons = { $cartons ->
    [one] About { $cartons } carton of { $sku } fills it; another container begins after that.
   *[other] About { $cartons } cartons of { $sku } fill it; another container begins after that.
 }
cart-order-waiting = An order of { $total } was sent and has not been answered yet. What you change here is not part of it.
cart-order-waiting-open = See the order
cart-other-market = Prices and stock are shown for { $shown }. Your delivery address is in { $country }: checkout goes by the prices and stock there.

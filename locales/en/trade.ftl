# The trade's words that several pages share: rules, stock, loads, problems of a line.
trade-rule = Minimum { $minimum } · multiples of { $multiple }
trade-rule-carton = Minimum { $minimum } · multiples of { $multiple } · carton { $carton }
trade-rule-maximum = at most { $maximum }
trade-rule-short = { $minimum } · ×{ $multiple }
trade-units = { $count ->
    [one] { $count } unit
   *[other] { $count } units
 }
trade-cartons = { $count ->
    [one] { $count } carton
   *[other] { $count } cartons
 }
trade-cartons-units = { $cartons } = { $units }
trade-cartons-loose = { $cartons } + { $units }
trade-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
 }
trade-volume = { $volume } m³
trade-weight = { $weight } kg
trade-kilograms = kg
trade-quantity-of = Quantity of { $sku }
trade-decrease = One step less
trade-increase = One step more
trade-refused-zero = Enter a quantity
trade-refused-minimum = Minimum is { $above }
trade-refused-multiple = Must be a multiple of { $multiple }: { $below } or { $above }
trade-refused-multiple-above = Must be a multiple of { $multiple }: { $above }
trade-refused-multiple-below = Must be a multiple of { $multiple }: { $below }
trade-refused-maximum = Maximum is { $below }
trade-refused-nothing = This product has no quantity that can be ordered. Ask your sales rep.
trade-use-quantity = Use { $quantity }
trade-use-quantity-in-all = Use { $quantity } (= { $total })
trade-with-cart = { $total } with the { $present } in your cart
trade-unknown-sku = No such SKU
trade-withdrawn = No longer sold
trade-no-price = No price in this currency
trade-too-large = Quantity too large
trade-ready = Ready
trade-ready-units = { $units } ready
trade-ready-part = { $ready } ready, { $later } on { $date }
trade-part-undated = { $promised }, { $missing } without a date
trade-later = { $units } on { $date }
trade-back-on = Back on { $date }
trade-out-of-stock = Out of stock
trade-next-break = { $units } more: { $percent } off, saves { $amount }
trade-container-twenty = 20′ container
trade-container-forty = 40′ container
trade-container-forty-high = 40′ high-cube container
trade-containers-full = { $count } full + { $percent }
trade-by-weight = by weight
trade-by-volume = by volume
trade-status-placed = Placed
trade-status-confirmed = Confirmed
trade-status-shipped = Shipped
trade-status-delivered = Delivered
trade-status-cancelled = Cancelled
trade-status-credit-note = Credit note
trade-incoterm-exw = Ex works
trade-incoterm-exw-detail = You collect at our warehouse and take over all costs and risk there.
trade-incoterm-fca = Free carrier
trade-incoterm-fca-detail = We hand the goods, cleared for export, to your carrier.
trade-incoterm-fas = Free alongside ship
trade-incoterm-fas-detail = We place the goods beside your ship in the port of departure.
trade-incoterm-fob = Free on board
trade-incoterm-fob-detail = We load the goods on your ship, cleared for export.
trade-incoterm-cfr = Cost and freight
trade-incoterm-cfr-detail = We pay the sea freight; the risk is yours once loaded.
trade-incoterm-cif = Cost, insurance and freight
trade-incoterm-cif-detail = We pay sea freight and basic insurance; the risk is yours once loaded.
trade-incoterm-cpt = Carriage paid to
trade-incoterm-cpt-detail = We pay the carriage; the risk is yours from the first carrier on.
trade-incoterm-cip = Carriage and insurance paid to
trade-incoterm-cip-detail = We pay carriage and all-risks insurance; the risk is yours from the first carrier on.
trade-incoterm-dap = Delivered at place
trade-incoterm-dap-detail = We bring the goods to you; you clear them and pay duty and tax.
trade-incoterm-dpu = Delivered at place unloaded
trade-incoterm-dpu-detail = We bring and unload the goods; you pay duty and tax.
trade-incoterm-ddp = Delivered duty paid
trade-incoterm-ddp-detail = We bring the goods to you with duty and tax paid.
trade-entry-not-a-number = Enter a whole number
trade-entry-negative = Enter a quantity above zero
trade-entry-fraction = Whole units only
trade-entry-ambiguous = Can be read in two ways. Write it without separators.
trade-entry-unknown-unit = Order in units or cartons
trade-tier = { $tier ->
    [platinum] Platinum
    [gold] Gold
    [silver] Silver
    [bronze] Bronze
    [registered] Registered
   *[other] { $tier }
 }
trade-credit-used = { $used } of { $limit } used
trade-credit-unlimited = { $used } used, no limit

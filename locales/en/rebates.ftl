# Rebates, year to date.
rebates-title = Rebates
rebates-detail = What your purchases have earned this year, and what the next tier takes.
rebates-basis = As of { $date }. Orders count on the day they were placed, credit notes on the day they were issued; cancelled orders do not count. In another currency they count at the European Central Bank’s reference rate of that day.
rebates-company = Company
rebates-choose = Choose a company
rebates-choose-detail = Then you see its agreements and where it stands.
rebates-none = No rebate agreement
rebates-none-detail = Ask your sales rep about one. The calculator shows what a ladder would pay.
rebates-refused = { $name } cannot be worked out. Please tell your sales rep.
rebates-for-company = Your company
rebates-for-everyone = All partners
rebates-period = { $from } – { $to }
rebates-version = Version { $version }, since { $date }
rebates-amended = The terms changed within the period. Earned follows each version; the ladder shows the present one.
rebates-earned = Earned so far
rebates-settled = Paid out
rebates-brought-forward = Brought forward
rebates-due = Open
rebates-accrued = Accrued
rebates-accrued-detail = Accrued is this share of it: what was bought so far, at the tier expected at the end.
rebates-expected = Expected by { $date }
rebates-at-the-end = Expected at the end
rebates-estimate = Estimate
rebates-run-rate = Forecast by run rate: what was bought so far is taken as that of { $elapsed } of { $days } days.
rebates-seasonal = Forecast by season: purchases go on from today as they did last year.
rebates-rest-as-last-year = Forecast by last year: too little of the period is over for a trend, so what last year’s rest of it brought is added.
rebates-expected-by-hand = Forecast by hand: the volumes at the end of the period are typed in.
rebates-bought = Bought so far
rebates-tier = Tier { $tier }
rebates-no-tier = No tier yet
rebates-ways = Any one of these reaches it, at the price you paid last:
rebates-way-cartons = { $cartons ->
    [one] { $cartons } carton ({ $units } units, { $value })
   *[other] { $cartons } cartons ({ $units } units, { $value })
 }
rebates-way-units = { $units ->
    [one] { $units } unit ({ $value })
   *[other] { $units } units ({ $value })
 }
rebates-try = Try it in the calculator
rebates-left-aside = { $count ->
    [one] { $count } order in { $currency } ({ $value }) is not counted: no exchange rate to the currency of the agreement is known for the date.
   *[other] { $count } orders in { $currency } ({ $value }) are not counted: no exchange rate to the currency of the agreement is known for the date.
 }
rebates-statement = Statement
rebates-statement-show = Show the statement
rebates-statement-hide = Hide the statement
rebates-statement-csv = Statement as CSV
rebates-nothing-counted = No order has been counted in this period yet.
rebates-more = Show more order lines
rebates-order = Order
rebates-line = Agreement line
rebates-value = Value
rebates-document-value = Document: { $amount }
rebates-share = Rebate
rebates-credit-note = Credit note

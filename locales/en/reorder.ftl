# The reorder planner.
reorder-title = Reorder planner
reorder-detail = A history in, the next order out. Estimates, not promises. Nothing leaves this page unless you share it.
reorder-demand = Demand
reorder-demand-from = Demand from
reorder-from-history = History
reorder-from-mean = Known mean
reorder-sku = SKU
reorder-from-orders = Take the history from orders
reorder-no-orders = No orders of { $sku } in the last three years.
reorder-history = Units sold, one number a period
reorder-history-hint = Type, or paste a column from a sheet. With dates in the column before it, rows are added up by period.
reorder-history-read = Periods read: { $count }
reorder-interval = Period
reorder-interval-of = { $interval ->
    [day] Day
    [week] Week
    [quarter] Quarter
   *[month] Month
 }
reorder-interval-days = { $days } days each
reorder-season = Season comes again after
reorder-periods = periods
reorder-method = Method
reorder-method-of = { $method ->
    [automatic] Chosen by the history
    [naive] As the last period
    [mean] Mean of all periods
    [moving_average] Moving average
    [weighted] Weighted average
    [simple] Exponential smoothing
    [holt] Holt (trend)
    [damped] Holt, damped
    [seasonal] Seasons without trend
    [additive] Holt-Winters, additive
    [multiplicative] Holt-Winters, multiplicative
    [croston] Croston (rare demand)
    [sba] Croston, corrected (SBA)
    [sbj] Croston, corrected (SBJ)
    [tsb] TSB (rare demand that fades)
   *[given] With the parameters that came along
 }
reorder-averaged = Averaged over
reorder-horizon = Look ahead
reorder-band = Band
reorder-mean = Mean demand a period
reorder-deviation = Standard deviation
reorder-deviation-days = Of the demand of { $days } days.
reorder-unit = units
reorder-days = days
reorder-supply = Supply
reorder-lead-time = Lead time
reorder-lead-time-deviation = Its standard deviation
reorder-service-by = Safety stock for
reorder-service-of = { $service ->
    [fill_rate] Demand met from stock (fill rate)
    [given] As it came along
   *[cycle_level] Cycles without shortage
 }
reorder-service = Cycles without shortage
reorder-fill-rate = Demand met from stock
reorder-review = Stock is looked at every
reorder-review-hint = Empty: watched all the time
reorder-lot = Ordered at a time
reorder-lot-of = { $lot ->
    [fixed] A fixed quantity
    [economic] The economic quantity
    [given] As it came along
   *[missing] Only what is missing
 }
reorder-lot-quantity = Quantity
reorder-yearly-demand = Demand a year
reorder-order-cost = Cost of an order
reorder-holding-cost = Holding a unit for a year
reorder-stock = Stock and order rules
reorder-on-hand = On hand
reorder-on-order = On order
reorder-committed = Promised to customers
reorder-minimum = Minimum order quantity
reorder-multiple = Order multiple
reorder-maximum = At most in an order
reorder-carton = Units in a carton
reorder-full-cartons = Full cartons only
reorder-cover-above = Warn when stock lasts over
reorder-idle-periods = Warn when nothing sold for
reorder-turnover = Turnover
reorder-cost-of-goods-sold = Cost of goods sold
reorder-opening-stock = Stock at the beginning
reorder-closing-stock = Stock at the end
reorder-turnover-days = In a period of
reorder-turnover-below = Warn when sold fewer times than
reorder-order-now = Order now
reorder-not-yet = Not yet: order when the position falls to { $units }.
reorder-not-at-this-review = Nothing at this review: the position is not below { $units }, up to which an order fills it.
reorder-raised-by = raised by: { $reasons }
reorder-raised-whole = Whole units
reorder-above-maximum = { $units } are needed, more than may be ordered at a time.
reorder-add = Add { $units } to the cart
reorder-reorder-point = Reorder point
reorder-type-stock = Type what is in stock to see what to order now.
reorder-next-period = Next period
reorder-type-lead-time = Type the lead time to see safety stock and reorder point.
reorder-daily-demand = Demand a day
reorder-safety-stock = Safety stock
reorder-order-up-to = Order up to
reorder-cycle-level = Cycles without shortage, %
reorder-expected-shortage = Units missed in a cycle
reorder-fill-rate-reached = Fill rate, %
reorder-lot-cost = Cost a year
reorder-orders-a-year = Orders a year
reorder-cycle = Days between orders
reorder-position = Stock position
reorder-cover = Lasts, in days
reorder-cover-after = Lasts with the order, in days
reorder-average-stock = Average stock
reorder-turns = Times sold in the period
reorder-days-of-stock = Days of stock
reorder-empty = Type or paste a history, or a mean that you know.
reorder-forecast = Forecast
reorder-sold = Sold
reorder-fitted = Forecast one period before
reorder-band-of = { $percent } band
reorder-drawing = Sold until { $date }, then forecast for { $count } periods.
reorder-band-approximate = For this method the width of the band is an approximation.
reorder-period = Period
reorder-period-of = Period { $number }
reorder-lower = Lower edge
reorder-upper = Upper edge
reorder-reason-asked = { $method }, as you chose.
reorder-reason-rare = { $method }: demand is rare, so its sizes and its intervals are smoothed apart.
reorder-reason-least = { $method }: it was nearest in the back-test.
reorder-reason-first = { $method }: the history is too short to compare methods.
reorder-pattern = { $pattern } demand: { $interval ->
    [one] { $interval } period
   *[other] { $interval } periods
 } from one sale to the next, squared variation of sizes { $variation }.
reorder-pattern-of = { $pattern ->
    [erratic] Erratic
    [intermittent] Intermittent
    [lumpy] Lumpy
   *[smooth] Smooth
 }
reorder-tested-better = Back-test on the last { $periods } periods: off by { $own } a period on average; “as the last period” by { $naive }.
reorder-tested-worse = Back-test on the last { $periods } periods: off by { $own } a period on average, no better than “as the last period” with { $naive }.
reorder-tested-squared = Back-test on the last { $periods } periods: root mean squared error { $own }; { $naive } with “as the last period”.
reorder-accuracy = Over the whole history: bias { $bias }, mean absolute percentage error { $percent }.
reorder-compared = Methods compared
reorder-off-by = Off by
reorder-squared-error = Squared (RMSE)
reorder-scaled-error = Against naive (MASE)
reorder-not-tested = history too short for a back-test
reorder-impossible-season = no length of a season is given
reorder-impossible-short = { $periods ->
    [one] needs { $periods } period
   *[other] needs { $periods } periods
 }
reorder-impossible-demands = { $periods ->
    [one] needs demand in { $periods } period
   *[other] needs demand in { $periods } periods
 }
reorder-impossible-zero = needs demand above zero in every period
reorder-impossible-overflow = the figures are too large
reorder-warn-naive = The method did worse than “as the last period” in the back-test.
reorder-warn-not-tested = The history is too short to test the forecast.
reorder-warn-below-zero = The forecast falls below zero; for the supply it counts as none.
reorder-warn-safety = At this service level less is kept than is expected to be sold.
reorder-warn-short = The lead time is longer than the forecast looks ahead.
reorder-warn-maximum = More is needed than may be ordered at a time.
reorder-warn-nothing = The order rules leave no quantity that could be ordered.
reorder-warn-turnover = Stock is sold { $turnover } times in the period, fewer than { $limit }.
reorder-warn-turnover-above = Stock is sold { $turnover } times in the period, more than { $limit }: shortages are likely.
reorder-warn-cover = Stock would last { $days } days, longer than { $limit }.
reorder-warn-without-end = Nothing is expected to be sold: stock lasts longer than { $limit } days.
reorder-warn-no-sale = Nothing was sold in the last { $periods } periods.
reorder-fault-whole = This must be a whole number.
reorder-fault-delivery = A fill rate needs the quantity ordered at a time, or how often stock is looked at.
reorder-fault-row = Row { $row }: this is not a number.
reorder-fault-several = Row { $row }: one number or several? Put each on a line of its own.
reorder-fault-day-or-month = Row { $row }: day or month first? Write the date as 2026-01-31.
reorder-fault-day = Row { $row }: there is no such day.
reorder-fault-no-date = Row { $row }: the date is missing that other rows have.
reorder-fault-columns = Row { $row }: several numbers beside one date. Paste the date and the units alone.
reorder-fault-total = Row { $row } adds up other rows: it is no period. Take it out.
reorder-fault-years = The first row heads columns with years. Years side by side need a row for each of the twelve months or four quarters; otherwise put one period in a row, with its date.
reorder-fault-periods = At most { $limit } periods. Choose a longer period or fewer rows.

# Words of workbooks that are in no calculator on the screen.
workbook-accelerator = Accelerator around the target
workbook-all-forward = All forward
workbook-amount = Amount
workbook-as-hedged = As hedged
workbook-at-spot = At spot
workbook-base = Base
workbook-base-reduction = Taken off the base by another line
workbook-break-even-rate = Break-even rate
workbook-break-even-volume = Break-even units
workbook-brought-forward = Brought forward
workbook-buying-price = Buying price
workbook-change-percent = Change in %
workbook-channel = Channel
workbook-clawback = Clawback carried forward or waived
workbook-committed = Committed
workbook-cost = Cost
workbook-cover-days = Days of cover
workbook-cover-days-after = Days of cover with the order
workbook-daily-demand = Demand a day
workbook-date = Date
workbook-document = Document
workbook-due = Due now
workbook-due-date = Due on
workbook-every-buying-price = Every buying price works
workbook-exact = Earned, exact
workbook-exchange-rate = Exchange rate
workbook-exposure = Exposure
workbook-floor = At least
workbook-forecast = Forecast
workbook-forward = Forward rate
workbook-free-goods = Free units
workbook-from = From
workbook-high = High
workbook-home-currency = Home currency
workbook-in-price = Already in the price
workbook-interest = Interest % a year
workbook-lead-time = Lead time, days
workbook-lead-time-deviation = Its deviation, days
workbook-list-price = List price
workbook-locked = Locked
workbook-low = Low
workbook-margin = Margin %
workbook-minimum-volume = Minimum volume not reached
workbook-need = Needed
workbook-net-net = Net-net cost
workbook-no-buying-price = No buying price is low enough
workbook-no-price-is-enough = No price is enough
workbook-on-hand = On hand
workbook-on-order = On order
workbook-open = Open
workbook-order-quantity = Order quantity
workbook-order-up-to = Order up to
workbook-period = Period
workbook-position = Stock position
workbook-price = Price charged
workbook-profit = Profit
workbook-rate = Rate
workbook-reorder-point = Reorder point
workbook-revenue = Revenue
workbook-review-period = Days between reviews
workbook-rounding = Rounding
workbook-safety-stock = Safety stock
workbook-sensitivity = If this changes
workbook-service-factor = Service factor z
workbook-settled = Settled before
workbook-slab = Volume × rate
workbook-sold = Sold
workbook-source = Source
workbook-spot = Spot rate
workbook-stacking = Another line pays instead
workbook-step = Step
workbook-tier-minimum = Raised to the tier’s least
workbook-total = Total
workbook-verified-on = Verified on
workbook-worked-with = Worked with
workbook-rule = { $rule ->
    [service_factor] Service factor z
    [critical_ratio] Critical ratio
    [safety_stock] Safety stock
    [cycle_level] Cycles without a shortage, %
    [expected_shortage] Units missed in a cycle
    [fill_rate] Fill rate, %
    [reorder_point] Reorder point
    [order_up_to] Order up to
    [stock_position] On hand + on order − committed
    [review_order] Missing up to the order-up-to level
    [reorder_quantity] Needed now
    [lawful_quantity] Raised to what may be ordered
    [economic_order_quantity] Economic order quantity
    [single_period_cost] Expected cost of the season
    [period_cost] Cost a year
    [orders_per_period] Orders a year
    [order_cycle] Days between orders
    [average_stock] Average stock
    [stock_turnover] Stock turnover
    [days_of_stock] Days of stock
    [cover_days] Days of cover
    [forward_rate] Forward rate by covered parity
    [compound_forward_rate] Forward rate by covered parity, compounded
    [value_at_spot] Amount × spot rate
    [value_at_forward] Amount × forward rate
    [value_as_hedged] Locked at its own rate + open × forward rate
    [break_even_rate] Break-even rate of the open amount
    [profit] Revenue − costs
    [margin] Profit in per cent of the revenue
    [buying_price] Price × exchange rate
    [landed_percent] Import costs in % of the price
    [landed_per_unit] Import costs for each unit
    [rebate_percent] Rebate in % of the price
    [rebate_per_unit] Rebate for each unit
    [mark_up] Marked up
    [price_for_target] Price for the target
    [highest_buying_price] Highest buying price
    [list_price] List price
    [discount] Discount
    [tax] Tax in the price
    [marketplace_fee] Marketplace fee
    [payment_fee] Payment fee
    [advertising] Advertising
    [fulfilment] Fulfilment
    [returns] Returns
    [net_net_cost] Net-net cost
    [period_revenue] Revenue of the period
    [period_profit] Profit of the period
    [break_even_volume] Units that earn the fixed costs
   *[other] Step
 }
workbook-operand = { $operand ->
    [demand] demand d
    [demand_deviation] deviation of demand σd
    [lead_time] lead time L
    [lead_time_deviation] deviation of lead time σL
    [review_period] review period T
    [protection_interval] days to cover I
    [service_level] service level
    [service_factor] z
    [safety_stock] safety stock SS
    [reorder_point] reorder point
    [order_up_to] order up to
    [position] position
    [lot] lot
    [on_hand] on hand
    [on_order] on order
    [committed] committed
    [order_cost] cost of an order K
    [holding_cost] holding cost h
    [shortage_cost] cost of a shortage
    [quantity] quantity
    [interval_deviation] deviation over the interval
    [expected_shortage] units missed
    [left_over] units left over
    [cost_of_goods_sold] cost of goods sold
    [opening_stock] opening stock
    [closing_stock] closing stock
    [average_stock] average stock
    [turnover] turnover
    [days] days
    [spot] spot S
    [home_interest] interest at home r (%)
    [foreign_interest] interest abroad r* (%)
    [year_fraction] years t
    [foreign_year_fraction] years abroad t*
    [amount] amount
    [locked] locked
    [open] open
    [rate] rate
    [revenue] revenue
    [profit] profit
    [cost] costs
    [target_margin] target margin (%)
    [base] base
    [percent] per cent
    [fixed] fixed part
    [minimum] minimum
    [maximum] maximum
    [price] price
    [exchange_rate] exchange rate
    [target_mark_up] target mark-up (%)
    [target_profit] target profit
    [refund] refund
    [refunded_fee] fee refunded
    [goods_recovered] goods recovered
    [return_cost] cost of a return
    [unit_cost] unit cost
    [production_rate] production rate
   *[other] figure
 }
workbook-share-by = Share charges by

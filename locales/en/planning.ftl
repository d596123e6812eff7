# What the planning calculators say alike.
planning-explain = { $figure }: how it came about
planning-half-up = { $digits ->
    [one] rounded to { $digits } decimal
   *[other] rounded to { $digits } decimals
 }
planning-up = { $digits ->
    [one] rounded up to { $digits } decimal
   *[other] rounded up to { $digits } decimals
 }
planning-down = { $digits ->
    [one] rounded down to { $digits } decimal
   *[other] rounded down to { $digits } decimals
 }
planning-rule = { $rule ->
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
   *[other] Step
 }
planning-operand = { $operand ->
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
   *[other] figure
 }

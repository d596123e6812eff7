# The rebate ladder calculator.
ladder-calculators = Calculators
ladder-title = Rebate ladder
ladder-detail = Type the tiers and what was bought. Nothing leaves this page unless you share it.
ladder-agreement = Agreement
ladder-method = How it pays
ladder-method-of = { $method ->
    [whole] Whole volume, back to the first unit
    [marginal] Slab by slab, each at its own rate
    [rolling] Rolling: tiers passed pay on their upper end
    [cumulative] Every tier reached pays on all
    [excess] Only what lies above the first threshold
    [interpolated] Rate on the line between two tiers
    [package] A fixed amount for every package above the first threshold
   *[lump] Lump sums alone
 }
ladder-thresholds-in = Thresholds in
ladder-in-value = Value
ladder-in-units = Units
ladder-rates-in = Rates in
ladder-in-percent = Per cent of the value
ladder-per-unit = Amount per unit
ladder-boundary = Exactly at a threshold
ladder-boundary-from = The tier is reached
ladder-boundary-above = The tier is not yet reached
ladder-until = Ends on
ladder-cap = At most
ladder-tiers = Tiers
ladder-tier = Tier
ladder-from = From
ladder-rate = Rate
ladder-lump = Lump sum
ladder-pays = Pays now
ladder-from-of = Tier { $tier }: from
ladder-rate-of = Tier { $tier }: rate
ladder-lump-of = Tier { $tier }: lump sum
ladder-remove-of = Remove tier { $tier }
ladder-remove-tier = Remove
ladder-add-tier = Add tier
ladder-here = You are here
ladder-value = Bought so far
ladder-quantity = Units bought so far
ladder-slide = Slide the volume
ladder-units = { $units ->
    [one] { $units } unit
   *[other] { $units } units
 }
ladder-each = { $amount } per unit
ladder-earned = Earned
ladder-effective = { $percent } of what was bought
ladder-next = { $more } more by { $date } pays { $extra } more.
ladder-next-whole = { $more } more by { $date } pays { $extra } more, back to the first unit.
ladder-next-less = { $more } more by { $date } pays { $extra } less.
ladder-minimum = { $more } more by { $date } reaches the minimum and pays { $extra }.
ladder-top = The highest tier is reached.
ladder-break-even = From { $volume } on, the order that reaches tier { $tier } earns at least what it costs.
ladder-drawing = Rate by volume. The line stands at { $volume }.
ladder-as-table = As a table
ladder-cliffs = Where the amount jumps
ladder-at = At
ladder-just-below = Just below
ladder-reached = Reached
ladder-empty = Enter at least one tier, and what was bought.
ladder-fault-rising = Must be above the threshold before it.
ladder-fault = This ladder cannot be worked out. Check the tiers.
ladder-warn-less = Reaching tier { $tier } pays { $reached } instead of { $below } just below it. It is made up for from { $volume } on.
ladder-warn-less-ever = Reaching tier { $tier } pays { $reached } instead of { $below } just below it, and it is never made up for.
ladder-warn-falls = Within tier { $tier } the rate falls faster than the volume grows: more bought earns less.
ladder-warn-cap = The most that is paid is reached: more bought earns no more.
ladder-warn-nothing = There is nothing to measure growth by, so nothing is earned.
ladder-warn-no-value = No value is given, and this line counts value: nothing is earned.
ladder-warn-no-quantity = No quantity is given, and this line counts units: nothing is earned.

# The landed cost calculator.
calculators-landed-cost = Landed cost
calculators-landed-cost-detail = One shipment, every market, to the cent. Nothing leaves this page unless you share it.
calculators-shipment = Shipment
calculators-result = Result
calculators-market = Market
calculators-term = Incoterm
calculators-place = Named place
calculators-mode = Mode
calculators-entry-date = Entry date
calculators-importer = Importer
calculators-currency = Currency
calculators-product = Product
calculators-hs-code = HS code
calculators-origin = Origin
calculators-quantity = Quantity
calculators-unit-price = Unit price
calculators-weight = Gross kg
calculators-volume = m³
calculators-duty-rate = Duty by hand
calculators-landed-unit = Landed / unit
calculators-line = Line
calculators-lines = Lines of the shipment
calculators-remove = Remove
calculators-remove-line = Remove line
calculators-paste = Paste lines
calculators-paste-label = Rows from a spreadsheet
calculators-paste-hint = Columns in any order with their names above them, or product, HS code, origin, quantity, unit price, kg, m³, duty. Tabs, semicolons or commas between.
calculators-paste-file = A CSV file instead
calculators-paste-take = Add these lines
calculators-no-result = Nothing to work out yet
calculators-no-result-detail = Enter a line with quantity and unit price.
calculators-no-result-wrong = A field has a mistake. Correct it, and the result appears here.
calculators-no-result-kept = The sender keeps a value private. Enter your own, and the result appears here.
calculators-enter-kept = Enter your value
calculators-stale = This result is of the last figures that could be read: a field has a mistake.
calculators-example = Show an example
calculators-example-shown = An example is filled in.
calculators-example-clock = Alarm clock
calculators-example-knife = Chef’s knife
calculators-import-percent = { $percent } of the customs value is due at import
calculators-incomplete = A duty is missing in the sums
calculators-landed-cost-in = Landed cost, { $market }
calculators-customs-value = Customs value
calculators-duties = Duties
calculators-excises = Excises
calculators-taxes = VAT / GST
calculators-taxes-kept = Tax not recovered
calculators-fees = Fees
calculators-cash-at-border = Cash at the border
calculators-recoverable = Recoverable tax
calculators-with-tax = With recoverable tax
calculators-waterfall = From the price to the landed cost
calculators-breakdown = Line by line
calculators-effective-duty = Effective duty rate
calculators-effective-import = Effective import cost rate
calculators-goods = Goods
calculators-charges = Freight and charges
calculators-landed = Landed cost
calculators-line-of = Line { $number }
calculators-whole-shipment = Whole shipment
calculators-exchange-used = 1 { $from } = { $rate } { $to } · { $series } { $date }
calculators-how = How it came about
calculators-verified = verified { $date }
calculators-unverified = not verified
calculators-typed = typed by hand
calculators-percent-inside = { $percent } of the amount with tax
calculators-difference = What makes the difference
calculators-side-by-side = Side by side
calculators-deciding = most by: { $part }
calculators-rests-on-typed = with rates typed by hand
calculators-rests-on-unverified = with rates not verified
calculators-link-impossible = This browser cannot make such a link. Save the CSV instead.
calculators-link-damaged = This link was cut off or changed on the way. Ask for it again; what you had typed is still here.
calculators-link-partly = Part of this link was cut off or changed on the way. What could be read is here; ask for it again to have the rest.
calculators-holds-more = This calculation also holds particulars that this form has no field for. They count, and stay in the link.
calculators-link-later = This link comes from a later version. Reload the page.
calculators-changed-since = Changed since it was sent to you.
calculators-as-sent = Back to what was sent
calculators-put-aside = Your own calculation was put aside.
calculators-bring-back = Bring it back
calculators-let-go = Discard it
calculators-let-gone = The calculation put aside is discarded.
calculators-sent-to-you = As it was sent to you
calculators-save-csv = Save CSV
calculators-save-excel = Save Excel
calculators-save-excel-private = An Excel file would show what you keep private. Open those locks to save one.
calculators-save-json = Save JSON
calculators-compare = Compare with what was sent
calculators-compare-end = End the comparison
calculators-as-it-was-sent = As it was sent
calculators-as-it-is-now = As it is now
calculators-print = Print
calculators-share = Share
calculators-northern-ireland = Northern Ireland
calculators-china-retail = China, cross-border retail
calculators-mode-sea = Sea
calculators-mode-air = Air
calculators-mode-road = Road
calculators-mode-rail = Rail
calculators-mode-courier = Courier
calculators-mode-post = Post
calculators-importer-registered = Business that recovers tax
calculators-importer-unregistered = Business that does not
calculators-importer-consumer = Private person
calculators-export-packing = Export packing
calculators-origin-inland = Inland carriage at origin
calculators-export-clearance = Export clearance
calculators-origin-terminal = Terminal at origin
calculators-dutiable-addition = Commissions, royalties, assists
calculators-main-freight = Main freight
calculators-insurance = Insurance
calculators-destination-terminal = Terminal at destination
calculators-on-carriage = On-carriage
calculators-other-charges = Other charges
calculators-basis-value = Value
calculators-basis-gross-weight = Gross weight
calculators-basis-chargeable-weight = Chargeable weight
calculators-basis-volume = Volume
calculators-basis-quantity = Quantity
calculators-basis-equally = Equally
calculators-basis-by-hand = By hand
calculators-flat-duty = Flat duty
calculators-simplified-duty = Simplified duty
calculators-vat = VAT
calculators-gst = GST
calculators-levy = { $levy ->
    [parcel_fee] Parcel fee
    [service_fee] Service fee
    [consumption_tax] Consumption tax
    [local_consumption_tax] Local consumption tax
    [provincial_tax] Provincial tax
    [liquor_tax] Liquor tax
    [education_tax] Education tax
    [goods_management] Goods management levy
    [goods_management_gst] GST on the goods management levy
   *[other] { $name }
 }
calculators-duty-ordinary = Ordinary duty
calculators-duty-preference = Preferential duty
calculators-duty-anti-dumping = Anti-dumping duty
calculators-duty-countervailing = Countervailing duty
calculators-duty-safeguard = Safeguard duty
calculators-duty-additional = Additional duty
calculators-step-price = Quantity × unit price
calculators-step-added = { $charge } added
calculators-step-deducted = { $charge } deducted
calculators-step-outside = { $charge } is not part of the customs value
calculators-step-not-deducted = { $charge } is in the price but not shown apart: not deducted
calculators-step-import-deducted = Duties and taxes taken out of the delivered price
calculators-step-regime = Low-value rule: { $regime }
calculators-regime = { $regime ->
    [up_to_300] goods of up to AED 300
    [up_to_1000_nzd] goods of up to NZD 1,000
    [up_to_1000_sar] goods of up to SAR 1,000
    [up_to_10000] goods of up to JPY 10,000
    [up_to_135] goods of up to GBP 135, tax charged by the seller
    [up_to_135_business] goods of up to GBP 135, tax on the buyer’s return
    [low_value] low-value goods, tax charged by the seller
    [low_value_goods] low-value goods, tax charged by the seller
    [low_value_business] low-value goods for a business
    [remission_20] remission for goods of up to CAD 20
    [courier_40] courier shipment of up to CAD 40 from the United States or Mexico
    [courier_150] courier shipment of CAD 40 to 150 from the United States or Mexico
    [courier_simplified] simplified courier procedure
    [cbec] cross-border retail import
    [duty_relief_150] duty relief for goods of up to EUR 150
    [flat_duty] flat duty instead of the tariff’s
    [flat_duty_ioss] flat duty, tax paid through the import one-stop shop
    [ioss] import one-stop shop, tax charged by the seller
    [personal_150] personal use, goods of up to USD 150
    [personal_200] personal use, goods of up to USD 200 from the United States
    [voec] VOEC, tax charged by the seller
    [rts] parcel to a consumer, one rate for all goods
    [rts_certified_50] parcel of up to USD 50 from a certified seller, paid with the purchase
    [rts_certified] parcel of more than USD 50 from a certified seller, paid with the purchase
    [rts_medicines] medicines for a person’s own use
   *[other] { $name }
 }
calculators-step-quota = Part within the quota
calculators-step-duty-by = Duty by the { $tariff } tariff
calculators-step-difference = Difference that is allowed
calculators-step-taken-off = { $cost }: deduction
calculators-step-minimum = { $cost }: raised to its minimum
calculators-step-maximum = { $cost }: held to its maximum
calculators-step-share = { $cost }: share of this line
calculators-step-waived = { $cost }: waived
calculators-step-part-due = { $cost }: only a part is due
calculators-step-total = { $cost }: total, rounded
calculators-step-not-collected = { $cost }: too small to be collected
calculators-step-again = Worked forward again, to check
calculators-fault-missing = Enter a number.
calculators-fault-number = This is not a number. Write 1234.50.
calculators-fault-date = Choose a date.
calculators-fault-hs-code = An HS code has 6 to 12 digits.
calculators-fault-country = Two letters of a country, such as CN.
calculators-fault-currency = Three letters of a currency, such as EUR.
calculators-fault-no-lines = Enter at least one line.
calculators-fault-too-many = At most { $most }.
calculators-fault-negative = Must not be below zero.
calculators-fault-not-positive = Must be above zero.
calculators-fault-above-hundred = More than 100 per cent is not possible.
calculators-fault-too-large = The number is too large.
calculators-fault-minor-unit = More decimals than the currency has.
calculators-fault-zero-basis = No line has a figure for “{ $basis }”. Share by “{ $suggested }” instead.
calculators-fault-shares = The shares do not add up to the charge.
calculators-fault-divisor = This mode has no chargeable weight. Share by gross weight.
calculators-fault-market = There are no rates for { $market }.
calculators-fault-rules = The rules typed by hand for this market cannot be worked with: look at “{ $name }”.
calculators-fault-valuation = No rule for the customs value is known on this date.
calculators-fault-levy = The market has no { $levy }.
calculators-fault-scheme = No market has a scheme called { $scheme }.
calculators-fault-exchange = No exchange rate from { $from } to { $to } is known. Use the market’s currency.
calculators-fault-exchange-twice = { $from } and { $to } have a rate already. Give each pair one.
calculators-fault-duty = This is not a duty rate. Write 4.7% or 12.80 % + 176.80 EUR / 100 kg.
calculators-fault-duty-at = “{ $found }” is not understood. Write 4.7% or 12.80 % + 176.80 EUR / 100 kg.
calculators-fault-rate = This rate cannot be worked out.
calculators-fault-bounds = The least is above the most.
calculators-fault-price = The charges in the price, or taken off it, are more than the price.
calculators-fault-delivered = No customs value leads to this delivered price.
calculators-warnings = What to know
calculators-warn-unverified = { $count ->
    [one] { $count } rate or rule not verified against its source
   *[other] { $count } rates and rules not verified against their sources
}
calculators-warn-stale = { $count ->
    [one] { $count } rate or rule verified long ago
   *[other] { $count } rates and rules verified long ago
}
calculators-warn-outdated = { $count ->
    [one] { $count } rate or rule past its last known day
   *[other] { $count } rates and rules past their last known day
}
calculators-warn-exchange-unofficial = The exchange rate is not the one that this market prescribes.
calculators-warn-exchange-stale = The exchange rate is older than the market allows.
calculators-warn-typed = { $cost }: rate typed by hand
calculators-warn-rules-typed = The rules of this market were typed by hand, not published
calculators-warn-unit = Line { $line }: the duty needs a quantity that is not stated.
calculators-warn-duty-failed = Line { $line }: a duty could not be worked out.
calculators-warn-duty-unknown = Line { $line }: no duty is known for this code. Type the rate.
calculators-warn-duty-differs = Line { $line }: the duty differs between the lines of the tariff below this code: { $rates }. State the full code or type the rate.
calculators-warn-provisions = Line { $line }: the tariff names provisions that may change the duty: { $codes }. They are not counted. Judge whether they apply and type the duty.
calculators-warn-measure-open = Line { $line }: { $kind } may be due on these goods from this origin and is not in the tables: { $provision }. It is not counted. Judge whether it applies and type the duty.
calculators-warn-ended = Line { $line }: { $kind } ended and nothing follows it.
calculators-warn-levy-unknown = No rate of { $levy } is known for this date; it is missing in the sums.
calculators-warn-levies-open = May be due as well, without a rate known here: { $levies }. Type what applies.
calculators-warn-hs-code = Line { $line } has no HS code.
calculators-warn-origin = Line { $line } has no origin.
calculators-warn-proof = Line { $line }: the preference needs a proof of origin.
calculators-warn-preference = Line { $line }: a preference would be lower. Claim it with a proof of origin.
calculators-warn-no-preference = Line { $line }: no such preference or quota is known.
calculators-warn-quota-unclaimed = Line { $line }: no quota is claimed, so the duty within the quota is not used.
calculators-warn-tariff-used = Line { $line }: the duty by the { $tariff } tariff was used instead of the market’s own. Needed for it: { $proof }.
calculators-warn-tariff-refused = Line { $line }: the duty by the { $tariff } tariff is not allowed: it differs too much from the market’s own, or a trade remedy is due. The market’s own was used.
calculators-warn-tariff-available = Line { $line }: the duty by the { $tariff } tariff would be lower. Needed for it: { $proof }.
calculators-warn-tariff-unknown = Line { $line }: no duty by the { $tariff } tariff is known. The market’s own was used.
calculators-tariff-proof = { $tariff ->
    [UK] authorisation under the UK Internal Market Scheme, and evidence of sale to or final use by consumers in Northern Ireland
   *[other] { $proof }
 }
calculators-warn-charge-missing = The customs value or tax base should contain “{ $component }”, and none was stated.
calculators-warn-charge-assumed = The customs value must contain “{ $component }”, and none was stated: by the market’s rule { $percent } of the goods’ value counts in its place, in the customs value alone.
calculators-warn-deduction-missing = The price contains “{ $component }”; the customs value should not. State it to deduct it.
calculators-warn-water-only = This term is for carriage by water.
calculators-warn-export-date = The entry date stands in for the date of export.
calculators-warn-beyond-rules = The entry is more than five years after the newest rule known here. What is due by then is not known.
calculators-warn-delivered-tax = Delivered duty paid: the buyer may not recover the tax in the price.
calculators-warn-delivered-rounded = Line { $line }: rounding keeps the price a little apart from what was solved.
calculators-warn-delivered-unmet = Line { $line }: no customs value leads to this price, because a threshold lies in between. By the rules below it the value would be { $below }, by the rules above it { $above }: neither is on its own side. Shown is the nearest value below; what it comes to is { $apart } apart from the price.
calculators-exchange-rates = Exchange rates
calculators-exchange-hint = No published rate is at hand. Type yours; the result says that it was typed.
calculators-one-unit = 1 { $currency } in { $other }
calculators-private-of = Keep private: { $field }
calculators-withheld = The sender keeps this private. Type your own.
calculators-private-stay = Fields with a closed lock stay here: they are in no link, no file and not on paper.
calculators-add-charge = Add a charge
calculators-as-the-term-says = As the Incoterm says
calculators-on-top = On top of the price
calculators-in-price = In the price, shown separately
calculators-in-price-hidden = In the price, not shown separately
calculators-currency-of = { $charge }: currency
calculators-share-of = { $charge }: shared by
calculators-shared-by = Shared by
calculators-in-the-price = In the price?
calculators-price-contains = { $charge }: in the price?
calculators-share-of-line = Share of line { $number }
calculators-route = Route
calculators-add-leg = Add a leg
calculators-remove-leg = Remove leg
calculators-leg-from = From (country)
calculators-leg-to = To (country)
calculators-delivered-price = Delivered price contains
calculators-delivered-with-taxes = Duties, fees and taxes
calculators-delivered-without-taxes = Duties and fees, no VAT
calculators-more-shipment = Place, date of export, route
calculators-place-kind = Kind of place
calculators-place-seller = Seller’s premises
calculators-place-export = Port or terminal of export
calculators-place-import = Port or terminal of import
calculators-place-inland = Place inland
calculators-export-date = Date of export
calculators-duty-not-favoured = Duty without most-favoured-nation treatment
calculators-duty-suspension = Suspended duty
calculators-duty-quota-in = Duty within the quota
calculators-duty-quota-out = Duty beyond the quota
calculators-explain = Show how it came about
calculators-explain-all = Show all steps
calculators-how-of = How it came about: { $figure }
calculators-more-lines = { $count ->
    [one] { $count } more line. Press a landed cost in the grid to see its steps.
   *[other] { $count } more lines. Press a landed cost in the grid to see its steps.
 }
calculators-more-warnings = { $count ->
    [one] { $count } more remark
   *[other] { $count } more remarks
 }
calculators-about-line = Line { $number } in detail
calculators-line-currency = Price currency
calculators-net-weight = Net weight
calculators-preference = Preference
calculators-preference-unclaimed = Not claimed
calculators-preference-claimed = Claimed, proof of origin to come
calculators-preference-proven = Claimed, proof of origin at hand
calculators-proof-wanted = Proof of origin: { $proof }
calculators-quota = Tariff quota
calculators-quota-unclaimed = Not claimed
calculators-quota-claimed = Claimed
calculators-quota-balance = Quota still holds (empty: all)
calculators-retail-price = Retail value of the line
calculators-quantity-in = Quantity in { $unit }
calculators-duties-found = Duties found
calculators-rate-free = Free
calculators-provisions-open = Provisions that may change the duty. Not counted: judge whether each applies and type its duty by hand.
calculators-rate-in-words = only in words: type it by hand
calculators-alternative = Alternative
calculators-alternatives = Side by side: { $count }
calculators-compare-by = Compare
calculators-compare-all = Work out all lines side by side
calculators-add-alternative = Add an alternative
calculators-axis-markets = Markets
calculators-axis-origins = Origins
calculators-axis-terms = Incoterms
calculators-axis-modes = Modes
calculators-axis-routes = Routes
calculators-another-route = Another route
calculators-add-route = Set it beside
calculators-all-markets = Show all markets
calculators-remove-alternative = Remove { $name }
calculators-above-best = { $amount } more per unit
calculators-make-own = Show { $name } in full
calculators-price-currency = Price currency
calculators-use-in-price = Use in price and margin
calculators-market-rates = Taxes, fees and reliefs of this market
calculators-market-rates-hint = Your own rate takes the place of the market’s, and the result says so. Empty the field to have the market’s again.
calculators-own-rate = { $levy }: own rate
calculators-rate-unknown = No rate is known for this date.
calculators-rate-elsewhere = Does not apply to this shipment.
calculators-rate-certain-goods = certain goods only
calculators-rate-duty-free = where no duty is due
calculators-rate-value = value { $bounds }
calculators-rate-of-line = Line { $line }: { $rate }
calculators-rate-of-all = All lines: { $rate }
calculators-rate-by-quantity = by quantity
calculators-remove-rate = Remove this rate
calculators-scheme = Takes part in { $scheme }
calculators-scheme-name = { $scheme ->
    [remessa_conforme] Remessa Conforme (certified seller)
    [ukims] UK Internal Market Scheme (sale or final use in Northern Ireland)
   *[other] { $name }
 }
calculators-without-reliefs = Leave reliefs for small consignments aside
calculators-type-rate = Type a rate of { $levy }
calculators-other-duties = Other duties of this line
calculators-add-duty = Add a duty
calculators-remove-duty = Remove: { $duty }
calculators-quantity-unit = Unit (empty: pieces)
calculators-own-exchange = Own exchange rates in place of published ones
calculators-exchange-published = Published: { $rate } · { $series } { $date }

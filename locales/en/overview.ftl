# The overview of all calculators.
overview-detail = Work a deal out from the landed cost to the currency. Without sign-in; nothing leaves your device unless you share it.
overview-landed-cost = What a shipment costs when it is there: duty, tax, freight and fees, in one market or in many side by side.
overview-rebates = What each tier of an agreement pays, and what the next tier takes and brings.
overview-price = What to sell for in each channel, from cost, rebate, fees and VAT / GST; or the margin, or the highest buying price, from the price.
overview-reorder = What will be sold, how much to keep in stock, when to order and how much.
overview-currency = What receipts and payments in other currencies come to, locked or open, and the rate that breaks even.

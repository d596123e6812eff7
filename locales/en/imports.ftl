# Imports by upload and their reports.
imports-detail = A CSV file goes in, and a report says what became of each of its rows.
imports-kind = What the file holds
imports-vocabulary = Words
imports-vocabulary-detail = Categories, attributes and their values, named in each language.
imports-catalogue = Products
imports-catalogue-detail = One row a SKU: names, descriptions, packaging, quantity rule, customs data.
imports-shopify-products = Products from Shopify
imports-shopify-products-detail = The product export of Shopify as it is. Name its language, currency and warehouse below.
imports-prices = Prices
imports-prices-detail = Price lists with breaks: for everyone, for a tier or for one company.
imports-warehouses = Warehouses
imports-warehouses-detail = Where goods lie, and the countries that each warehouse ships to.
imports-markets = Markets
imports-markets-detail = Countries that are sold to, their currency, and the warehouses that serve them.
imports-stock = Stock
imports-stock-detail = What lies on hand in each warehouse, and arrivals with their dates.
imports-companies = Companies
imports-companies-detail = Partners with tier, terms, credit limit and addresses; one row an address.
imports-users = People
imports-users-detail = Who may sign in, in which role and for which company.
imports-orders = Orders
imports-orders-detail = Orders of the past, one row a line; credit notes with negative quantities.
imports-tariff = Tariff tables
imports-tariff-detail = Duties of a market by code, origin and date, each with its source.
imports-exchange-rates = Exchange rates
imports-exchange-rates-detail = The European Central Bank’s reference rates as published: eurofxref-hist.csv or the daily file.
imports-rebate-agreements = Rebate agreements
imports-rebate-agreements-detail = What was agreed with partners, one row a tier. A change is a new version.
imports-rebate-settlements = Rebates paid
imports-rebate-settlements-detail = What was paid out under rebate agreements, one row a payment.
imports-invoice-lines = Invoice lines of another system
imports-invoice-lines-detail = Products, companies and orders out of one file of invoices: map its columns to ours.
imports-template = Download a template
imports-mode = If rows are refused
imports-all-or-nothing = All or nothing
imports-all-or-nothing-detail = One refused row and nothing is written. You see all refusals at once and import the corrected file.
imports-row-by-row = Row by row
imports-row-by-row-detail = Good rows are taken. Refused ones come as a file of their own to correct and import again.
imports-choose-file = Choose a CSV file or drop it here
imports-choose-file-hint = Comma, semicolon or tab; UTF-8 is best; gzip is welcome.
imports-file-empty = The file is empty or cannot be read. The first row must name the columns.
imports-file-workbook = This is an Excel workbook or an archive. Save it as “CSV UTF-8” and choose that file.
imports-file-compressed = The file is compressed: its columns are read on the server and must bear our names.
imports-columns = Columns of the file
imports-columns-known = Columns recognised: { $known } of { $count }
imports-columns-hint = A star marks what must be there. Your choice is kept for the next file of this kind.
imports-column-theirs = In the file
imports-column-sample = First row
imports-column-ours = Is
imports-column-is = What { $column } is
imports-column-aside = Leave aside
imports-constants = The same for every row
imports-constant-add = Give a value for all rows
imports-constant-choose = Choose a column
imports-constant-needed = The file has no such column. Choose one above, or give one value for all rows.
imports-constant-remove = Remove { $column }
imports-first-password = First password
imports-first-password-hint = The same for everyone in the file who has none yet. At least 12 characters. Pass it on yourself; they change it in their profile.
imports-first-password-suggest = Suggest a password
imports-start = Import
imports-not-ready = Something that every row needs is still missing.
imports-sending = Sending
imports-sent = { $sent } of { $total } MB
imports-stay = You may look at other pages meanwhile. Keep this tab open.
imports-working = The whole file has arrived. Its rows are being read.
imports-cancel = Cancel
imports-cancel-late = The server may finish all the same: its report would then be in the list.
imports-finished = { $file } has been imported.
imports-open-report = Open the report
imports-history = Imports so far
imports-none = Nothing imported yet
imports-none-detail = Reports of your imports stay here.
imports-not-applied-short = Nothing written
imports-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
 }
imports-rows-refused = { $count ->
    [one] { $count } refused
   *[other] { $count } refused
 }
imports-report = Report of an import
imports-another = Import another file
imports-download-refused = Download refused rows
imports-not-applied = Nothing was written. Correct the refused rows and import the file again.
imports-running = Still running. This is what has been taken so far.
imports-running-short = Running
imports-interrupted = This import broke off. The rows counted here were taken. Import the file again: they count as unchanged, and the rest is taken.
imports-interrupted-short = Broken off
imports-all-taken = Every row was taken.
imports-some-refused = { $count ->
    [one] All rows but { $count } were taken. Correct that one and import it again: the rest counts as unchanged.
   *[other] All rows but { $count } were taken. Correct those and import them again: the rest counts as unchanged.
 }
imports-notes = How the file was read
imports-rows-in = Rows in
imports-added = Added
imports-changed = Changed
imports-unchanged = Unchanged
imports-refused = Refused
imports-refused-rows = Refused rows
imports-first-of = The first { $shown } of { $count }. The file of refused rows has all.
imports-row = Row
imports-field = Column
imports-value = What it held
imports-reason = What would be right

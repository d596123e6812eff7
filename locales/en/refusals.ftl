## Why a row or a file is not imported: what was wrong, and what would be right.

## The row as text.

refused-row-too-short = The row ends after { $found } of { $columns } columns: the file may have been cut off here. Complete the row.
refused-row-too-long = The row has { $found } cells, the header { $columns }. Put quotation marks around text that contains the separator.
refused-row-too-large = The row is larger than { $kilobytes } KB. Shorten its texts, or look for a quotation mark that is never closed.
refused-quote-never-closed = A quotation mark is opened here and never closed. Close it, or double it if it belongs to the text.
refused-text-after-quote = Text follows a closing quotation mark. Double the marks that belong to the text: 5"" lamp.
refused-too-many-rows-together = More than { $most } rows carry this key. They cannot be taken as one.

## One cell.

refused-missing = This must be filled in.
refused-text-too-long = The text is longer than { $most } characters. Shorten it.
refused-line-break-in-code = A code cannot contain line breaks or control characters.
refused-not-a-decimal = This is not a number. Write it with a point and nothing else: 1234.50.
refused-too-many-digits = { $currency } has { $digits } decimal digits; this amount has more.
refused-number-too-large = The number is too large.
refused-negative = This cannot be below zero.
refused-not-a-whole-number = This is not a whole number such as 48. Write it without separators or units.
refused-too-small = The smallest possible value is { $least }.
refused-zero-price = A price of zero would give the goods away. Leave the row out if there is no price.
refused-zero-quantity = The quantity is zero: a line orders or takes back at least one unit.
refused-not-a-date = This is not a date. Write year, month and day: 2026-11-30.
refused-not-a-moment = This is not a date with time. Write year, month, day and time: 2026-11-30 16:20.
refused-out-of-time = No order is from this day. Give one from { $first } to { $last }.
refused-not-a-country = This is not a country code. Write the two letters of ISO 3166, such as DE.
refused-not-a-currency = This is not a currency code. Write the three letters of ISO 4217, such as EUR.
refused-not-a-language = This language is not available. Use one of en, zh-CN, es, fr, de, ja, pt-BR, ar.
refused-not-an-incoterm = This is not an Incoterms 2020 rule. Use EXW, FCA, FAS, FOB, CFR, CIF, CPT, CIP, DAP, DPU or DDP.
refused-not-an-hs-code = This is not an HS code. Write 6 to 12 digits, such as 9405.21.
refused-not-a-tariff-code = This is not a tariff code. Write 2 to 12 digits, such as 9405 or 9405.21.
refused-not-an-origin = This is not an origin. Write all, all except CN RU, or countries: CH NO.
refused-not-a-duty = This is not a duty expression. Write it as tariffs do: 12.80 % + 176.80 EUR / 100 kg.
refused-not-a-measure = This is not a kind of measure. Write one such as mfn, preference, anti_dumping or additional.
refused-not-a-rate = This is not an exchange rate. Write a number above zero, or N/A.
refused-not-a-barcode = This is not a barcode number. Write 8, 12, 13 or 14 digits. A spreadsheet may have shortened it: format the column as text.
refused-barcode-check-digit = The check digit is wrong: the last digit would be { $right }. Compare the number with the label.
refused-not-an-email = This is not an e-mail address such as buyer@company.example.
refused-not-a-picture = This is not a picture’s address. It begins with https:// or with a single /.
refused-too-many-pictures = There are more than { $most } further pictures. Leave out the others.
refused-not-one-of = Use one of these: { $choices }.

## One row.

refused-no-name = A name is needed in at least one language.
refused-no-label = A label is needed in at least one language.
refused-no-first-picture = There are further pictures but no first one. Fill in picture, or empty pictures.
refused-not-all-dimensions = Give length, width and height together, or none of them.
refused-carton-without-units = The carton has weight or size, but carton_units does not say how many units it holds.
refused-nothing-orderable = No quantity satisfies minimum, multiple and maximum together. Raise the maximum to at least one multiple.
refused-ends-before-it-begins = The last day lies before the first.
refused-tier-and-company = A price list belongs to a tier or to a company, not to both.
refused-role-needs-company = A person with this role belongs to a company. Name it.
refused-role-has-no-company = A person with this role is of the brand and has no partner company. Leave the cell empty.
refused-no-sku = The variant has no SKU: nobody could order it. Give it one in Shopify and export again, or fill it in here.
refused-arrival-incomplete = An arrival needs both a date and a quantity.
refused-nothing-said = The row states neither stock on hand nor an arrival.
refused-address-incomplete = The address names no country.

## A row beside others.

refused-duplicate = Row { $row } is for the same one already, with these values or others. Keep only the row that is right.
refused-differs-from-row = Row { $row } says “{ $value }” for the same one. Make both say the same.
refused-other-row-of-order = Row { $row } of the same order is refused, and an order is taken whole or not at all. Nothing is wrong with this row.
refused-other-row-of-company = Row { $row } of the same company is refused, and a company is taken whole or not at all. Nothing is wrong with this row.
refused-other-row-of-agreement = Row { $row } of the same version is refused, and a version is taken whole or not at all. Nothing is wrong with this row.
refused-thresholds-not-rising = A threshold must be above the one before it.
refused-floor-above-cap = The least that is earned cannot be above the most that is earned.
refused-order-taken = Another line has this place in the order. Give each line its own.
refused-not-an-earlier-line = Name lines of this agreement that come earlier in the order and may be deducted.
refused-terms-contradict = These terms contradict each other: the method cannot use the measure, the tiers or a figure beside it.
refused-version-posted = This version is stored with other terms. A posted version is never edited: give the change a new version number.
refused-agreement-of-others = This agreement is stored for { $stored }. Use another code for other partners or another currency.
refused-effective-taken = Version { $version } takes effect on the same day. Choose another day.
refused-effective-outside-term = This day is outside the term, { $from } to { $to }. A version takes effect within its own term.
refused-fewer-lines = The order is stored with { $stored } lines and stated here with fewer. State all of its lines.
refused-price-list-differs = This price list is stored as { $stored }. Use another code for another list.
refused-order-of-other-company = An order with this number is stored for another company.
refused-order-of-other-currency = An order with this number is stored in { $currency }.
refused-credit-note-is-negative = A credit note takes back: its quantities are negative.
refused-order-is-positive = A negative quantity belongs on a credit note: set the status to credit_note.
refused-own-parent = A category cannot be its own parent.

## A row beside what is stored.

refused-unknown-sku = The catalogue does not have this SKU. Import the product first, or correct the code.
refused-unknown-company = There is no company with this code. Import the company first, or correct the code.
refused-unknown-warehouse = There is no warehouse with this code. Import the warehouse first, or correct the code.
refused-unknown-user = There is no user with this e-mail address. Import the user first, or leave the cell empty.
refused-unknown-parent = Neither this file nor the database has a category with this code.
refused-unknown-agreement = No rebate agreement has this code. Import the agreements first.
refused-currency-needs-amounts = The credit limit and the order minimum are stored in { $stored }. Give both columns in the new currency; an empty cell means none.
refused-currency-while-owed = The company still owes { $owed }, which only its present currency counts. Change the currency once this is settled.

## A whole file: no row was looked at, nothing was written.

file-empty = The file is empty. The first row must name the columns.
file-workbook = This is an Excel workbook or an archive, not a CSV file. Save it as “CSV UTF-8” and import that.
file-damaged-gzip = The gzip file is damaged or cut off. Compress it again, or import the file as it is.
file-unknown-encoding = The file is not UTF-8, and its letters cannot be told with certainty. Save it as “CSV UTF-8” and import that.
file-damaged-utf16 = The file begins as UTF-16 and breaks off within a letter. Save it as “CSV UTF-8” and import that.
file-zero-byte = The file holds zero bytes: it is not text, or UTF-16 without its mark. Save it as “CSV UTF-8” and import that.
file-too-large = The file is larger than { $megabytes } MB. Split it.
file-header-unreadable = The first row cannot be read: a quotation mark in it is not closed.
file-column-missing = The column { $column } is missing. The file has: { $found }. Rename a column, map one to it, or give a constant.
file-column-twice = The column { $column } stands there twice. Remove one or rename it.
file-pair-unreadable = “{ $pair }” is not a pair such as sku=StockCode.
file-pair-unknown = { $column } is not a column of this kind of file. It has: { $known }.
file-pair-twice = { $column } is given twice.
file-mapped-column-absent = The file has no column { $column }. It has: { $found }.
file-constant-and-column = { $column } is given as a constant, but the file has the column too. Leave one of them out.

## What is worth knowing of how a file was read.

note-windows-1252 = The file is not UTF-8 and was read as Windows-1252: “{ $example }”. If that looks wrong, save it as “CSV UTF-8” and import it again.
note-columns-aside = These columns were left aside: { $columns }.
note-more-columns-aside = These columns were left aside: { $columns } and { $more } more.
note-pictures-aside = Rows whose picture was left aside: { $rows }. A picture goes to the products of its handle in the file, { $most } to each beside its first.
note-stock-aside = The stock in the file was left aside: give a warehouse as a constant to take it.
note-unnamed-customers = Lines that name no customer: { $rows }. They are gathered under the company “Unnamed customers”.

## The report on the command line.

import-counts = { $rows } rows: { $added } added, { $changed } changed, { $unchanged } unchanged, { $refused } refused.
import-not-applied = Nothing was written: all or nothing was asked for.
import-refusal = Row { $row }: { $reason }

-- A small trade for tests: two companies in two currencies, two warehouses, eight SKUs.
-- Moments are epoch milliseconds; the tests' clock stands at 2026-11-23.

INSERT INTO warehouses (code, country, city, names) VALUES
    ('RTM', 'NL', 'Rotterdam', '{"en": "Rotterdam", "ar": "روتردام"}'),
    ('DXB', 'AE', 'Dubai', '{"en": "Dubai", "ar": "دبي"}');
INSERT INTO markets (country, currency, position) VALUES ('DE', 'EUR', 1), ('AE', 'AED', 2);
INSERT INTO market_warehouses (country, position, warehouse) VALUES
    ('DE', 1, 'RTM'), ('DE', 2, 'DXB'), ('AE', 1, 'DXB');

INSERT INTO companies (id, name, country, tier, currency, incoterm, payment_terms_days, credit_limit, order_minimum, sales_rep) VALUES
    ('nordlicht', 'Nordlicht Handel', 'DE', 'gold', 'EUR', 'DAP', 30, 1000000, 10000, 'rep@brand.example'),
    ('oasis', 'Oasis Trading', 'AE', 'silver', 'AED', 'FCA', 14, NULL, NULL, 'other@brand.example');
INSERT INTO addresses (id, company, position, label, line_1, line_2, city, region, postal_code, country) VALUES
    ('nordlicht-1', 'nordlicht', 1, 'Warehouse', 'Speicherweg 1', '', 'Hamburg', '', '20457', 'DE'),
    ('nordlicht-2', 'nordlicht', 2, 'Shop', 'Lange Zeile 9', '', 'Erfurt', '', '99084', 'DE'),
    ('oasis-1', 'oasis', 1, 'Warehouse', 'Palm Road 5', '', 'Dubai', '', '', 'AE');
INSERT INTO users (id, email, name, role, company, language) VALUES
    ('u-admin', 'admin@nordlicht.example', 'Ada Admin', 'company_admin', 'nordlicht', 'de'),
    ('u-buyer', 'buyer@nordlicht.example', 'Ben Buyer', 'buyer', 'nordlicht', 'en'),
    ('u-approver', 'approver@nordlicht.example', 'Ann Approver', 'approver', 'nordlicht', 'en'),
    ('u-other-admin', 'admin@oasis.example', 'Omar Admin', 'company_admin', 'oasis', 'ar'),
    ('u-other-buyer', 'buyer@oasis.example', 'Olga Buyer', 'buyer', 'oasis', 'en'),
    ('u-rep', 'rep@brand.example', 'Rita Rep', 'sales_rep', NULL, 'en'),
    ('u-manager', 'manager@brand.example', 'Max Manager', 'channel_manager', NULL, 'en'),
    ('u-trainer', 'trainer@brand.example', 'Tina Trainer', 'trainer', NULL, 'en');

INSERT INTO vocabulary (kind, code, parent, position, labels) VALUES
    ('category', 'lighting', NULL, 1, '{"en": "Lighting", "de": "Leuchten"}'),
    ('category', 'desk-lamps', 'lighting', 2, '{"en": "Desk lamps", "de": "Tischleuchten"}'),
    ('attribute', 'colour', NULL, 1, '{"en": "Colour", "de": "Farbe"}'),
    ('value', 'black', NULL, 1, '{"en": "Black", "de": "Schwarz"}'),
    ('value', 'white', NULL, 2, '{"en": "White", "de": "Weiß"}');

INSERT INTO products (sku, sku_key, family, names, descriptions, brand, category, picture, options, attributes, barcode, hs_code, origin,
    unit_weight_grams, unit_volume_cubic_millimetres, carton_units, carton_weight_grams, carton_volume_cubic_millimetres,
    cartons_per_pallet, minimum_quantity, order_multiple, maximum_quantity, active, revision) VALUES
    ('LMP-2140-BK', 'LMP-2140-BK', 'LMP-2140', '{"en": "Desk lamp, black", "de": "Tischleuchte, schwarz", "zh-CN": "台灯 黑色"}', '{"en": "A dimmable lamp."}', 'Lumen', 'desk-lamps', '/pictures.svg#lamp', '[["colour", "black"]]', '[["power", "9 W"]]', '4006381333931', '94052100', 'CN', 900, 4000000, 24, 22800, 110000000, 20, 48, 24, NULL, 1, 1),
    ('LMP-2140-WH', 'LMP-2140-WH', 'LMP-2140', '{"en": "Desk lamp, white", "de": "Tischleuchte, weiß", "zh-CN": "台灯 白色"}', '{"en": "A dimmable lamp."}', 'Lumen', 'desk-lamps', NULL, '[["colour", "white"]]', '[]', NULL, '94052100', 'CN', 900, 4000000, 24, 22800, 110000000, 20, 48, 24, NULL, 1, 1),
    ('MUG-1', 'MUG-1', '', '{"en": "Mug", "de": "Becher"}', '{}', 'Clay', 'kitchen', NULL, '[]', '[]', NULL, NULL, 'PT', 350, 1000000, NULL, 0, 0, NULL, 1, 1, 500, 1, 1),
    ('BOWL-1', 'BOWL-1', '', '{"en": "Bowl"}', '{}', 'Clay', 'kitchen', NULL, '[]', '[]', NULL, NULL, NULL, 500, 2000000, NULL, 0, 0, NULL, 6, 6, NULL, 1, 1),
    ('RARE-1', 'RARE-1', '', '{"en": "Rare thing"}', '{}', '', 'kitchen', NULL, '[]', '[]', NULL, NULL, NULL, 100, 100000, NULL, 0, 0, NULL, 1, 1, NULL, 1, 1),
    ('GONE-1', 'GONE-1', '', '{"en": "Withdrawn thing"}', '{}', '', 'kitchen', NULL, '[]', '[]', NULL, NULL, NULL, 100, 100000, NULL, 0, 0, NULL, 1, 1, NULL, 0, 1),
    ('PRICELESS-1', 'PRICELESS-1', '', '{"en": "Thing without a price"}', '{}', '', 'kitchen', NULL, '[]', '[]', NULL, NULL, NULL, 100, 100000, NULL, 0, 0, NULL, 1, 1, NULL, 1, 1),
    ('É/日本 1', 'É/日本 1', '', '{"en": "Odd SKU"}', '{}', '', 'kitchen', NULL, '[]', '[]', NULL, NULL, NULL, 100, 100000, NULL, 0, 0, NULL, 1, 1, NULL, 1, 1);
INSERT INTO retail_prices (sku, currency, amount) VALUES ('LMP-2140-BK', 'EUR', 2490), ('MUG-1', 'EUR', 990);

INSERT INTO price_lists (code, currency, tier, company) VALUES
    ('list-EUR', 'EUR', NULL, NULL), ('list-AED', 'AED', NULL, NULL), ('list-USD', 'USD', NULL, NULL),
    ('gold-EUR', 'EUR', 'gold', NULL), ('silver-AED', 'AED', 'silver', NULL),
    ('nordlicht-contract', 'EUR', NULL, 'nordlicht'), ('oasis-contract', 'EUR', NULL, 'oasis');
INSERT INTO prices (price_list, sku, minimum_quantity, unit_price, valid_from, valid_to, revision) VALUES
    ('list-EUR', 'LMP-2140-BK', 1, 1180, '', '', 1), ('list-EUR', 'LMP-2140-WH', 1, 1180, '', '', 1),
    ('list-EUR', 'MUG-1', 1, 500, '', '', 1), ('list-EUR', 'BOWL-1', 1, 700, '', '', 1),
    ('list-EUR', 'RARE-1', 1, 10000, '', '', 1), ('list-EUR', 'GONE-1', 1, 100, '', '', 1),
    ('list-EUR', 'É/日本 1', 1, 2500, '', '', 1),
    ('gold-EUR', 'LMP-2140-BK', 1, 990, '', '', 1), ('gold-EUR', 'LMP-2140-BK', 96, 894, '', '', 1),
    ('gold-EUR', 'MUG-1', 1, 400, '', '', 1), ('gold-EUR', 'MUG-1', 12, 380, '2027-01-01', '', 1),
    ('nordlicht-contract', 'BOWL-1', 1, 555, '2026-01-01', '2026-12-31', 1),
    ('nordlicht-contract', 'MUG-1', 1, 111, '', '2026-11-22', 1),
    ('oasis-contract', 'MUG-1', 1, 222, '', '', 1),
    ('list-AED', 'LMP-2140-BK', 1, 4720, '', '', 1), ('list-AED', 'MUG-1', 1, 2000, '', '', 1),
    ('silver-AED', 'MUG-1', 1, 1800, '', '', 1),
    ('list-USD', 'MUG-1', 1, 550, '', '', 1);
INSERT INTO stock (warehouse, sku, on_hand, revision) VALUES
    ('RTM', 'LMP-2140-BK', 100, 1), ('DXB', 'LMP-2140-BK', 40, 1), ('RTM', 'MUG-1', 100000, 1),
    ('DXB', 'MUG-1', 500, 1), ('RTM', 'BOWL-1', 6, 1), ('RTM', 'RARE-1', 5, 1);
INSERT INTO arrivals (warehouse, sku, date, quantity) VALUES
    ('RTM', 'LMP-2140-BK', '2026-12-14', 240), ('RTM', 'LMP-2140-BK', '2026-11-01', 999), ('RTM', 'BOWL-1', '2026-12-01', 60);

INSERT INTO orders (number, company, user_id, placed_by, placed_at, status, po_number, currency, total, units, line_count, incoterm,
    payment_terms_days, ship_to, ship_to_country, requested_date, note, weight_grams, volume_cubic_millimetres, cartons, revision) VALUES
    ('N-1', 'nordlicht', 'u-buyer', 'Ben Buyer', 1767261600000, 'delivered', 'PO-7', 'EUR', 24000, 60, 2, 'DAP', 30, NULL, 'DE', NULL, NULL, 0, 0, 0, 1),
    ('N-2', 'nordlicht', 'u-admin', 'Ada Admin', 1794823200000, 'shipped', '=1+1', 'EUR', 100000, 10, 1, 'DAP', 30, NULL, 'DE', NULL, NULL, 0, 0, 0, 1),
    ('O-1', 'oasis', 'u-other-buyer', 'Olga Buyer', 1794823200000, 'placed', 'SECRET', 'AED', 36000, 20, 1, 'FCA', 14, NULL, 'AE', NULL, NULL, 0, 0, 0, 1);
INSERT INTO order_lines (order_number, position, sku, description, quantity, unit_price, amount, price_list, promise) VALUES
    ('N-1', 1, 'MUG-1', 'Mug', 30, 450, 13500, 'gold-EUR', '{"portions": [], "unpromised": 0}'),
    ('N-1', 2, 'BOWL-1', 'Bowl', 30, 350, 10500, NULL, '{"portions": [], "unpromised": 0}'),
    ('N-2', 1, 'RARE-1', 'Rare thing', 10, 10000, 100000, 'list-EUR', '{"portions": [{"warehouse": "RTM", "quantity": 10, "date": null}], "unpromised": 0}'),
    ('O-1', 1, 'MUG-1', 'Mug', 20, 1800, 36000, 'silver-AED', '{"portions": [], "unpromised": 0}');
INSERT INTO order_events (order_number, position, at, status, actor) VALUES
    ('N-1', 1, 1767261600000, 'placed', 'Ben Buyer'), ('N-1', 2, 1767866400000, 'delivered', NULL),
    ('N-2', 1, 1794823200000, 'placed', 'Ada Admin');
INSERT INTO rebate_agreements (agreement, version, company, tier, currency, effective, amendment, names, line_names, terms) VALUES
    ('growth-n', 1, 'nordlicht', NULL, 'EUR', '2026-01-01', 'from_today', '{"en": "Own bonus", "de": "Eigener Bonus"}', '{"all": {"en": "All goods"}}',
     '{"id": "growth-n", "version": 1, "currency": "EUR", "window": {"from": "2026-01-01", "to": "2026-12-31"}, "period": "year", "lines": [{"id": "all", "measure": "value", "method": "whole_volume", "tiers": [{"threshold": "1000", "rate": "2"}, {"threshold": "2000", "rate": "5"}], "stacking": {"order": 1, "kind": "independent"}}]}'),
    ('gold-eur', 1, NULL, 'gold', 'EUR', '2026-01-01', 'from_today', '{"en": "Gold bonus"}', '{}',
     '{"id": "gold-eur", "version": 1, "currency": "EUR", "window": {"from": "2026-01-01", "to": "2026-12-31"}, "period": "year", "lines": [{"id": "clay", "scope": {"include": {"brands": ["Clay"]}}, "measure": "quantity", "method": "marginal", "rate_unit": "per_unit", "tiers": [{"threshold": "0", "rate": "0.10"}, {"threshold": "50", "rate": "0.25"}], "stacking": {"order": 1, "kind": "independent"}}]}'),
    ('gold-usd', 1, NULL, 'gold', 'USD', '2026-01-01', 'from_today', '{"en": "Gold bonus"}', '{}',
     '{"id": "gold-usd", "version": 1, "currency": "USD", "window": {"from": "2026-01-01", "to": "2026-12-31"}, "period": "year", "lines": [{"id": "all", "measure": "value", "method": "whole_volume", "tiers": [{"threshold": "0", "rate": "1"}], "stacking": {"order": 1, "kind": "independent"}}]}');
INSERT INTO rebate_settlements (agreement, company, document, period, paid_on, currency, amount) VALUES
    ('growth-n', 'nordlicht', 'R-1', '2026-06-30', '2026-07-15', 'EUR', 1000);
UPDATE counters SET value = 1 WHERE name = 'catalogue_revision';
INSERT INTO imports (id, kind, mode, file_name, at, imported_by, rows_in, added, changed, unchanged, refused, applied, refusals, notes) VALUES
    ('i-1', 'vocabulary', 'row_by_row', 'words.csv', 1794823200000, 'Max Manager', 1, 0, 0, 0, 1, 1, '[]', '[]');
INSERT INTO import_refused_files (import, position, piece) VALUES ('i-1', 0, 'kind,code,refused_because');

INSERT INTO short_links (id, user_id, title, calculator, scenario, markets, created_at) VALUES
    ('nordlichts', 'u-buyer', 'A price', 'price', '{"version": 1, "currency": "EUR", "cost": {}, "question": {"profit_at": {"price": {"amount": "5.00", "currency": "EUR"}}}, "channels": []}', '[]', 1763892000000);

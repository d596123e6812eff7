-- One schema for SQLite and PostgreSQL: every column is BIGINT or TEXT. Booleans are 0 or 1, money is
-- whole minor units, moments are epoch milliseconds, days are ISO text, documents are JSON text.

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counters (name, value) VALUES ('catalogue_revision', 0), ('order_number', 100000);

CREATE TABLE companies (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    -- '' where it is not known, as of a company from another system's invoices.
    country TEXT NOT NULL,
    tier TEXT NOT NULL,
    currency TEXT NOT NULL,
    incoterm TEXT NOT NULL,
    payment_terms_days BIGINT NOT NULL,
    credit_limit BIGINT,
    order_minimum BIGINT,
    sales_rep TEXT,
    -- Raised in every transaction that spends credit: the row lock that makes two of them take turns.
    credit_revision BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE addresses (
    id TEXT PRIMARY KEY,
    company TEXT NOT NULL REFERENCES companies (id),
    position BIGINT NOT NULL,
    label TEXT NOT NULL,
    line_1 TEXT NOT NULL,
    line_2 TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL
);
CREATE INDEX addresses_company ON addresses (company, position);

CREATE TABLE users (
    id TEXT PRIMARY KEY,
    -- Lower case.
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    company TEXT REFERENCES companies (id),
    language TEXT NOT NULL,
    -- argon2id; NULL cannot sign in.
    password_hash TEXT,
    blocked BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX users_company ON users (company);

CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_user ON sessions (user_id);

-- Failed sign-ins, so that every replica counts the same.
CREATE TABLE sign_in_failures (
    subject TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX sign_in_failures_subject ON sign_in_failures (subject, at);

CREATE TABLE warehouses (
    code TEXT PRIMARY KEY,
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    names TEXT NOT NULL
);

CREATE TABLE markets (
    country TEXT PRIMARY KEY,
    currency TEXT NOT NULL,
    position BIGINT NOT NULL
);

CREATE TABLE market_warehouses (
    country TEXT NOT NULL REFERENCES markets (country),
    position BIGINT NOT NULL,
    warehouse TEXT NOT NULL REFERENCES warehouses (code),
    PRIMARY KEY (country, warehouse)
);

CREATE TABLE vocabulary (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    parent TEXT,
    position BIGINT NOT NULL,
    labels TEXT NOT NULL,
    PRIMARY KEY (kind, code)
);

CREATE TABLE products (
    sku TEXT PRIMARY KEY,
    -- Upper case: how a typed SKU is found.
    sku_key TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL,
    names TEXT NOT NULL,
    descriptions TEXT NOT NULL,
    brand TEXT NOT NULL,
    category TEXT NOT NULL,
    picture TEXT,
    -- [[code, value], ...] in order.
    options TEXT NOT NULL,
    attributes TEXT NOT NULL,
    barcode TEXT,
    hs_code TEXT,
    origin TEXT,
    unit_weight_grams BIGINT NOT NULL,
    unit_volume_cubic_millimetres BIGINT NOT NULL,
    carton_units BIGINT,
    carton_weight_grams BIGINT NOT NULL,
    carton_volume_cubic_millimetres BIGINT NOT NULL,
    cartons_per_pallet BIGINT,
    minimum_quantity BIGINT NOT NULL,
    order_multiple BIGINT NOT NULL,
    maximum_quantity BIGINT,
    active BIGINT NOT NULL,
    -- The catalogue revision that last changed the row.
    revision BIGINT NOT NULL
);
CREATE INDEX products_family ON products (family);
CREATE INDEX products_revision ON products (revision);

CREATE TABLE retail_prices (
    sku TEXT NOT NULL REFERENCES products (sku),
    currency TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (sku, currency)
);

-- tier and company both NULL: the list price.
CREATE TABLE price_lists (
    code TEXT PRIMARY KEY,
    currency TEXT NOT NULL,
    tier TEXT,
    company TEXT REFERENCES companies (id)
);

CREATE TABLE prices (
    price_list TEXT NOT NULL REFERENCES price_lists (code),
    sku TEXT NOT NULL REFERENCES products (sku),
    minimum_quantity BIGINT NOT NULL,
    unit_price BIGINT NOT NULL,
    -- ISO days; '' is open.
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (price_list, sku, minimum_quantity, valid_from)
);
CREATE INDEX prices_sku ON prices (sku);
CREATE INDEX prices_revision ON prices (revision);

CREATE TABLE stock (
    warehouse TEXT NOT NULL REFERENCES warehouses (code),
    sku TEXT NOT NULL REFERENCES products (sku),
    on_hand BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (warehouse, sku)
);
CREATE INDEX stock_sku ON stock (sku);
CREATE INDEX stock_revision ON stock (revision);

CREATE TABLE arrivals (
    warehouse TEXT NOT NULL REFERENCES warehouses (code),
    sku TEXT NOT NULL REFERENCES products (sku),
    date TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    PRIMARY KEY (warehouse, sku, date)
);
CREATE INDEX arrivals_sku ON arrivals (sku);

CREATE TABLE carts (
    user_id TEXT NOT NULL REFERENCES users (id),
    company TEXT NOT NULL REFERENCES companies (id),
    revision BIGINT NOT NULL,
    PRIMARY KEY (user_id, company)
);

CREATE TABLE cart_lines (
    user_id TEXT NOT NULL,
    company TEXT NOT NULL,
    sku TEXT NOT NULL,
    saved BIGINT NOT NULL,
    position BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    PRIMARY KEY (user_id, company, saved, sku)
);

CREATE TABLE orders (
    number TEXT PRIMARY KEY,
    company TEXT NOT NULL REFERENCES companies (id),
    user_id TEXT,
    placed_by TEXT,
    placed_at BIGINT NOT NULL,
    status TEXT NOT NULL,
    po_number TEXT,
    currency TEXT NOT NULL,
    total BIGINT NOT NULL,
    units BIGINT NOT NULL,
    line_count BIGINT NOT NULL,
    incoterm TEXT,
    payment_terms_days BIGINT,
    -- The address as it was.
    ship_to TEXT,
    ship_to_country TEXT,
    requested_date TEXT,
    note TEXT,
    weight_grams BIGINT NOT NULL,
    volume_cubic_millimetres BIGINT NOT NULL,
    cartons BIGINT NOT NULL,
    -- The catalogue revision that brought it: what a company bought before is part of its offers.
    revision BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX orders_company ON orders (company, placed_at, number);
CREATE INDEX orders_placed_at ON orders (placed_at, number);

CREATE TABLE order_lines (
    order_number TEXT NOT NULL REFERENCES orders (number),
    position BIGINT NOT NULL,
    sku TEXT NOT NULL,
    description TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    unit_price BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    price_list TEXT,
    promise TEXT NOT NULL,
    PRIMARY KEY (order_number, position)
);
CREATE INDEX order_lines_sku ON order_lines (sku);

CREATE TABLE order_events (
    order_number TEXT NOT NULL REFERENCES orders (number),
    position BIGINT NOT NULL,
    at BIGINT NOT NULL,
    status TEXT NOT NULL,
    actor TEXT,
    PRIMARY KEY (order_number, position)
);

-- What a write answered, by the key its sender gave it.
CREATE TABLE idempotency_keys (
    user_id TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status BIGINT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, key)
);

CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    mode TEXT NOT NULL,
    file_name TEXT,
    at BIGINT NOT NULL,
    imported_by TEXT,
    rows_in BIGINT NOT NULL,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    refused BIGINT NOT NULL,
    applied BIGINT NOT NULL,
    -- The first thousand, as JSON.
    refusals TEXT NOT NULL,
    -- What the reader should know of how the file was read, as JSON.
    notes TEXT NOT NULL
);
CREATE INDEX imports_at ON imports (at);

-- The file of only the refused rows, in pieces, so that no size of it needs memory.
CREATE TABLE import_refused_files (
    import TEXT NOT NULL REFERENCES imports (id),
    position BIGINT NOT NULL,
    piece TEXT NOT NULL,
    PRIMARY KEY (import, position)
);

-- What landed costs are worked out with, beside the rates that come with the server. The revision
-- rises with every change of any of it.
INSERT INTO counters (name, value) VALUES ('rates_revision', 0);

-- Rules of markets in place of those that come with the server: a `Market` of the crate `domain`, as JSON.
CREATE TABLE market_rules (
    code TEXT PRIMARY KEY,
    rules TEXT NOT NULL
);

-- Tariff tables as docs/tariff-tables.md has them, one row a rate; what is empty there is empty here.
CREATE TABLE tariff_rates (
    tariff TEXT NOT NULL,
    code TEXT NOT NULL,
    origin TEXT NOT NULL,
    kind TEXT NOT NULL,
    programme TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    expression TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    proof TEXT NOT NULL,
    legal_base TEXT NOT NULL,
    quota TEXT NOT NULL,
    excludes TEXT NOT NULL,
    source TEXT NOT NULL,
    verified_on TEXT NOT NULL,
    PRIMARY KEY (tariff, code, origin, kind, programme, valid_from)
);

-- How much of a currency one euro is worth, by the first day on which it holds. A decimal is text.
CREATE TABLE exchange_rates (
    date TEXT NOT NULL,
    currency TEXT NOT NULL,
    rate TEXT NOT NULL,
    PRIMARY KEY (date, currency)
);

-- The schedule of the United States: its edition, and its rows as published, in their order.
CREATE TABLE us_schedule_edition (
    source TEXT PRIMARY KEY,
    valid_from TEXT NOT NULL,
    verified_on TEXT NOT NULL,
    revision BIGINT NOT NULL
);
CREATE TABLE us_schedule_rows (
    position BIGINT PRIMARY KEY,
    published TEXT NOT NULL
);

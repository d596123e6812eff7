-- What was agreed with partners on rebates. A posted version is never edited: a change is a new one.
-- company and tier both NULL: every company that buys in its currency.
CREATE TABLE rebate_agreements (
    agreement TEXT NOT NULL,
    version BIGINT NOT NULL,
    company TEXT REFERENCES companies (id),
    tier TEXT,
    currency TEXT NOT NULL,
    -- The first day under this version, as ISO text.
    effective TEXT NOT NULL,
    amendment TEXT NOT NULL,
    -- By language, as JSON.
    names TEXT NOT NULL,
    -- By line, then by language, as JSON.
    line_names TEXT NOT NULL,
    -- An `Agreement` of the crate `domain`, as JSON.
    terms TEXT NOT NULL,
    PRIMARY KEY (agreement, version)
);
CREATE INDEX rebate_agreements_company ON rebate_agreements (company);
CREATE INDEX rebate_agreements_tier ON rebate_agreements (tier);

-- What was paid out.
CREATE TABLE rebate_settlements (
    agreement TEXT NOT NULL,
    company TEXT NOT NULL REFERENCES companies (id),
    document TEXT NOT NULL,
    -- A day of the period that it was paid for, as ISO text.
    period TEXT NOT NULL,
    -- '' where it is not said.
    paid_on TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (agreement, company, document)
);

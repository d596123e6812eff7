-- Scenarios of calculators that people keep under a short address. Never changed, only ended.
CREATE TABLE short_links (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    title TEXT NOT NULL,
    calculator TEXT NOT NULL,
    -- As the calculator's own wire type writes it; '' once it was revoked.
    scenario TEXT NOT NULL,
    -- Codes of markets beside a shipment's own, as a JSON list.
    markets TEXT NOT NULL,
    -- Names of fields whose values the sender keeps, as a JSON list.
    withheld TEXT NOT NULL DEFAULT '[]',
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    opens BIGINT NOT NULL DEFAULT 0,
    opened_at BIGINT
);
CREATE INDEX short_links_user ON short_links (user_id, created_at, id);

-- What a shipment is set beside but its markets, as a JSON `Beside` of the crate `api`.
ALTER TABLE short_links ADD COLUMN beside TEXT NOT NULL DEFAULT '{}';

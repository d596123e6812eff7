-- Units of an order beyond its full cartons; orders from before do not know them.
ALTER TABLE orders ADD COLUMN loose_units BIGINT NOT NULL DEFAULT 0;

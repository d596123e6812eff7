-- When a product came into the catalogue, in epoch milliseconds: what "newest first" goes by. 0 is not known.
ALTER TABLE products ADD COLUMN listed_at BIGINT NOT NULL DEFAULT 0;

-- SKU and names in every language, folded: by these an order is found in languages that it was not placed
-- in. '' is yet to be folded, which opening the database does.
ALTER TABLE products ADD COLUMN search_text TEXT NOT NULL DEFAULT '';

-- What a row is found by, folded by the crate `search`: both engines find the same. '' is yet to be
-- folded, which opening the database does.
ALTER TABLE companies ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
ALTER TABLE order_lines ADD COLUMN search_text TEXT NOT NULL DEFAULT '';

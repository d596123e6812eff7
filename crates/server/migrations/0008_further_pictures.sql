-- Addresses of the pictures behind the first, in order, as a JSON list.
ALTER TABLE products ADD COLUMN further_pictures TEXT NOT NULL DEFAULT '[]';

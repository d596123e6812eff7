-- Locked by an import from its first change of the catalogue to its end: imports take turns with each other.
-- The catalogue's revision, which orders must raise, is not locked before that end.
INSERT INTO counters (name, value) VALUES ('imports', 0);
-- Where an import finds the orders that it has yet to stamp.
CREATE INDEX orders_revision ON orders (revision);

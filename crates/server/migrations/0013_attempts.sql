-- The attempt at a password that is still under way; none once it has failed.
ALTER TABLE sign_in_failures ADD COLUMN attempt TEXT;

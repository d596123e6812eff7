-- What housekeeping finds by its age.
CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);
CREATE INDEX sign_in_failures_at ON sign_in_failures (at);
CREATE INDEX sessions_expires_at ON sessions (expires_at);

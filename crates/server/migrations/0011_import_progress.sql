-- How far an import is: running, finished, interrupted. One that runs and has said nothing for a while was
-- interrupted without being able to say so.
ALTER TABLE imports ADD COLUMN state TEXT NOT NULL DEFAULT 'finished';
-- When it was last at work, in epoch milliseconds.
ALTER TABLE imports ADD COLUMN worked_at BIGINT NOT NULL DEFAULT 0;

-- What was put by while the clock showed a later time than now is looked at anew: a machine's clock may be set back.
ALTER TABLE jobs ADD COLUMN looked_at INTEGER NOT NULL DEFAULT 0; -- open: when it was last put by or claimed, microseconds, UTC
CREATE INDEX jobs_by_look ON jobs (kind, looked_at);

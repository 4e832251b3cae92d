-- What the platform itself keeps. One text for both engines: see README.md of this crate for the three words that differ.
-- Behind every column stands who can read it; a column without that fails a test.

-- A form that was sent is done once: a double tap, a retry after a stall, find the place the first one led to.
CREATE TABLE forms_done (
    once BLOB NOT NULL PRIMARY KEY, -- open: random, out of the form
    place TEXT NOT NULL,            -- open: the path she was led to
    done_at INTEGER NOT NULL        -- open: microseconds, UTC; the row goes after a day
) STRICT;

-- What she was typing when her session ended, for one hour.
CREATE TABLE kept_words (
    account_id BLOB NOT NULL,       -- open: whose
    id BLOB NOT NULL,               -- open: random
    sealed BLOB NOT NULL,           -- sealed(self): the form's path and what was typed
    until INTEGER NOT NULL,         -- open: microseconds, UTC
    PRIMARY KEY (account_id, id)
) STRICT;

-- What must be told or done later, written in the same transaction as the change that caused it. Ids only.
CREATE TABLE jobs (
    id BLOB NOT NULL PRIMARY KEY,   -- open: random
    kind TEXT NOT NULL,             -- open: which feature's which job
    subject BLOB NOT NULL,          -- open: the id of what it is about
    run_at INTEGER NOT NULL,        -- open: not before this, microseconds, UTC
    attempts INTEGER NOT NULL,      -- open: tries so far
    leased_until INTEGER NOT NULL,  -- open: somebody is at it until then; 0 when nobody is
    made_at INTEGER NOT NULL        -- open: microseconds, UTC
) STRICT;
CREATE INDEX jobs_by_time ON jobs (kind, run_at);

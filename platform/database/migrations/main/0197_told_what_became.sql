-- Whoever a promise was made to reads what became of it on the group's page, until she puts it away or four weeks have gone.
CREATE TABLE promise_put_away (
    promise_id BLOB NOT NULL REFERENCES promises (id) ON DELETE CASCADE, -- open: which promise
    handle BLOB NOT NULL,               -- open: who put it away for herself
    PRIMARY KEY (promise_id, handle)
) STRICT;
CREATE INDEX promise_put_away_by_handle ON promise_put_away (handle);

-- Whoever owes something near its day or past it is reminded in her own way. Nothing says of what: only the day.
CREATE TABLE owner_prompts (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random; the outbox knows it by this alone
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: who is reminded
    by_day TEXT NOT NULL,               -- open: the day of what she owes
    kind TEXT NOT NULL,                 -- open: before, after
    UNIQUE (group_id, handle, by_day, kind)
) STRICT;
CREATE INDEX owner_prompts_by_handle ON owner_prompts (handle);

-- A host that was asked for somebody to hold a date in a planned pause, and what it answered. It goes with the pause, and when
-- she who asked takes it back.
CREATE TABLE selfcare_host_asks (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    meeting_id BLOB NOT NULL,           -- open: which date
    asked_by BLOB NOT NULL,             -- open: who rests, and asked; a handle of this group alone
    host_id BLOB NOT NULL,              -- open: which host was asked
    sealed BLOB NOT NULL,               -- sealed(named): what the host answered, for her who asked; empty while it has not
    UNIQUE (group_id, meeting_id, asked_by)
) STRICT;

-- Promises: what, to whom, by when, whose; closed with a sentence, never taken away by hand.
-- A promise of an answer to a report names the report alone: no woman, no group, no word of hers.

CREATE TABLE promises (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    group_id BLOB REFERENCES groups (id), -- open: the group it belongs to; nothing for an answer to a report
    owner_kind TEXT NOT NULL,           -- open: facilitator, host, readers
    owner BLOB NOT NULL,                -- open: her handle, the host, or the report whose readers owe it
    made_to_kind TEXT NOT NULL,         -- open: group, member, report
    made_to BLOB NOT NULL,              -- open: the group, her handle, or the report
    what_words TEXT,                    -- open: what was promised, in the owner's words
    what_key TEXT,                      -- open: or one of our own sentences
    by_day TEXT NOT NULL,               -- open: the day
    state TEXT NOT NULL,                -- open: open, kept, changed, not-possible
    closed_words TEXT,                  -- open: what became of it, in the owner's words
    closed_key TEXT,                    -- open: or one of our own sentences
    closed_on TEXT,                     -- open: the day
    made_on TEXT NOT NULL               -- open: the day
) STRICT;
CREATE INDEX promises_by_group ON promises (group_id);
CREATE INDEX promises_by_made_to ON promises (made_to);

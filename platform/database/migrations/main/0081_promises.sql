-- Promises: what, to whom, by when, whose; closed with a sentence, never taken away by hand.
-- A promise of an answer to a report names the report alone: no woman, no group, no word of hers.

CREATE TABLE promises (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    group_id BLOB REFERENCES groups (id), -- open: the group it belongs to; nothing for an answer to a report
    owner_kind TEXT NOT NULL,           -- open: facilitator, host, readers
    owner BLOB NOT NULL,                -- open: her handle, the host, or the report whose readers owe it
    made_to_kind TEXT NOT NULL,         -- open: group, member, report
    made_to BLOB NOT NULL,              -- open: the group, her handle, or the report
    what_sealed BLOB,                   -- sealed(named): what was promised, in the owner's words, to those it was made to
    what_key TEXT,                      -- open: or one of our own sentences
    by_day TEXT NOT NULL,               -- open: the day
    state TEXT NOT NULL,                -- open: open, kept, changed, not-possible
    closed_sealed BLOB,                 -- sealed(named): what became of it, to the same
    closed_key TEXT,                    -- open: or one of our own sentences
    closed_on TEXT,                     -- open: the day
    made_on TEXT NOT NULL               -- open: the day
) STRICT;
CREATE INDEX promises_by_group ON promises (group_id);
CREATE INDEX promises_by_made_to ON promises (made_to);

-- Who can open the words of a promise: the group, or the woman it was made to and those who held the group then.
CREATE TABLE promise_keys (
    promise_id BLOB NOT NULL REFERENCES promises (id) ON DELETE CASCADE, -- open: which promise
    part TEXT NOT NULL,                 -- open: what, closed
    handle BLOB NOT NULL,               -- open: whose key it is
    sealed BLOB NOT NULL,               -- key: what opens the words, sealed to her
    PRIMARY KEY (promise_id, part, handle)
) STRICT;
CREATE INDEX promise_keys_by_handle ON promise_keys (handle);

-- Plans for an evening: which exercises, in which order, and where an evening that goes stands. No woman, no word of hers.

CREATE TABLE toolkit_plans (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: whose plan
    id BLOB NOT NULL,                   -- open: random
    made_at INTEGER NOT NULL,           -- open: microseconds since 1970
    number INTEGER NOT NULL,            -- open: how often another plan was asked for
    evening TEXT NOT NULL,              -- open: minutes, how many women, room, place, touch, energy, purpose, last bus
    parts TEXT NOT NULL,                -- open: the exercises by their folders, in order
    run TEXT NOT NULL,                  -- open: where the evening stands, by parts and times; empty before it begins
    PRIMARY KEY (group_id, id)
) STRICT;

-- What a woman keeps for herself from the wheels: until she erases it.
CREATE TABLE toolkit_kept (
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: whose
    id BLOB NOT NULL,                   -- open: random
    sealed BLOB NOT NULL,               -- sealed(self): the moment, the language, and a sentence or the slices of a wheel; padded
    PRIMARY KEY (account_id, id)
) STRICT;

-- Plans for an evening: which exercises, in which order, and where an evening that goes stands. No woman, no word of hers.

CREATE TABLE toolkit_plans (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: whose plan
    id BLOB NOT NULL,                   -- open: random
    made_at INTEGER NOT NULL,           -- open: microseconds since 1970
    number INTEGER NOT NULL,            -- open: how often another plan was asked for
    evening TEXT NOT NULL,              -- open: minutes, how many women, room, place, touch, energy, purpose, last bus
    parts TEXT NOT NULL,                -- open: the exercises by their folders, in order
    run TEXT NOT NULL,                  -- open: where the evening stands, by parts and times; empty before it begins
    ours INTEGER NOT NULL,              -- open: 1: one of the group's own evenings, kept until it is taken away
    PRIMARY KEY (group_id, id)
) STRICT;

-- What a woman keeps for herself from the wheels: until she erases it.
CREATE TABLE toolkit_kept (
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: whose
    id BLOB NOT NULL,                   -- open: random
    sealed BLOB NOT NULL,               -- sealed(self): the moment, the language, and a sentence, the slices of a wheel or what she thought after an evening; padded
    PRIMARY KEY (account_id, id)
) STRICT;

-- Five questions that wait for whoever led an evening, because she said 'tomorrow'.
CREATE TABLE toolkit_later (
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: whose
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: of which group
    plan_id BLOB NOT NULL,              -- open: after which evening
    day TEXT NOT NULL,                  -- open: from which day, 2026-11-22; a week later nobody asks any more
    PRIMARY KEY (account_id, group_id, plan_id)
) STRICT;

-- A short code that opens a second screen for one evening.
CREATE TABLE toolkit_codes (
    code TEXT NOT NULL PRIMARY KEY,     -- open: random letters; opens exercises and times, nothing else
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: whose evening
    plan_id BLOB NOT NULL,              -- open: which plan
    until INTEGER NOT NULL,             -- open: microseconds since 1970; then it opens nothing
    often INTEGER NOT NULL              -- open: 1: phones may follow, and it opens as many as type it; 0: one screen
) STRICT;

-- What a group found about an exercise when it had tried it: one word, of nobody.
CREATE TABLE toolkit_found (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    exercise TEXT NOT NULL,             -- open: the exercise by its folder
    found TEXT NOT NULL,                -- open: liked, change or not-for-us
    PRIMARY KEY (group_id, exercise)
) STRICT;

-- What a group has decided about its evenings.
CREATE TABLE toolkit_ways (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: which group
    phones INTEGER NOT NULL,            -- open: 1: women's phones may follow an evening
    touch INTEGER NOT NULL              -- open: 1: an activity may have touch in it; 0, and where there is no line: nobody touches anybody
) STRICT;

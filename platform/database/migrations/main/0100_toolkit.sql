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

-- Somebody is asked to comment on a text of a host's pack before it is published: with a code, for some weeks.
CREATE TABLE toolkit_draft_codes (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    host_id BLOB NOT NULL REFERENCES hosts (id), -- open: whose pack it is
    pack TEXT NOT NULL,                 -- open: the pack by its word
    text TEXT NOT NULL,                 -- open: the text by its folder
    code_hash BLOB NOT NULL UNIQUE,     -- hash: of the code
    until INTEGER NOT NULL,             -- open: microseconds since 1970; then it opens nothing, and eight weeks later all of it goes
    for_reader BLOB NOT NULL,           -- key: of all that is said with this code, wrapped under the code and the server's key
    label BLOB NOT NULL,                -- sealed(named): the code, and what its maker calls it; padded
    comments BLOB,                      -- sealed(named): what whoever has the code says, and how she reads; padded
    answers BLOB,                       -- sealed(named): what was done with each comment; padded
    said_at INTEGER                     -- open: microseconds since 1970; when comments were last sent
) STRICT;

-- The coordinators who open what is said with a code.
CREATE TABLE toolkit_draft_keys (
    code_id BLOB NOT NULL REFERENCES toolkit_draft_codes (id), -- open: which code
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: a coordinator of its host
    sealed BLOB NOT NULL,               -- key: of all that is said with this code, sealed to her
    PRIMARY KEY (code_id, account_id)
) STRICT;

-- How often invited readers commented on a text, for 'How this was made': counted when their comments go.
CREATE TABLE toolkit_texts_read (
    pack TEXT NOT NULL,                 -- open: the pack by its word
    text TEXT NOT NULL,                 -- open: the text by its folder
    readers INTEGER NOT NULL,           -- open: how many codes comments came with
    PRIMARY KEY (pack, text)
) STRICT;

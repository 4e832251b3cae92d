-- What a group says of itself. All of it is published by the group, but for the plans and what women offer one another.

CREATE TABLE group_texts (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    kind TEXT NOT NULL,                 -- open: who, can, cannot, boundary, limit, expect, mixed, writing, said
    position INTEGER NOT NULL,          -- open: 0, 1, 2 …
    en TEXT NOT NULL,                   -- open: the group publishes it; empty when it is missing
    cy TEXT NOT NULL,                   -- open: the group publishes it; empty when it is missing
    PRIMARY KEY (group_id, kind, position)
) STRICT;

CREATE TABLE group_faces (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: which group
    limits_start TEXT NOT NULL,         -- open: host, peer, own; empty before one was chosen
    limits_on TEXT,                     -- open: the day the limits were last changed; the group publishes it
    reading_days TEXT NOT NULL,         -- open: the days messages are read; the group publishes them
    reading_from TEXT NOT NULL,         -- open: from when; the group publishes it
    reading_to TEXT NOT NULL,           -- open: until when; the group publishes it
    calls_until TEXT NOT NULL,          -- open: after which time nobody calls; the group publishes it
    telephone TEXT NOT NULL,            -- open: the group's number, never a woman's; the group publishes it
    door_word TEXT NOT NULL,            -- open: a word to say at the door; the group publishes it
    poster_day TEXT NOT NULL,           -- open: the day that stands on the poster; the group publishes it
    writing_asked INTEGER NOT NULL,     -- open: whether 'may women write to each other' has its answer
    listing_asked INTEGER NOT NULL      -- open: whether 'listed or invited-only' has its answer
) STRICT;

-- A facilitator about herself, if she likes; hers to take away.
CREATE TABLE facilitator_words (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose words
    en TEXT NOT NULL,                   -- open: she publishes it; empty when it is missing
    cy TEXT NOT NULL,                   -- open: she publishes it; empty when it is missing
    PRIMARY KEY (group_id, handle)
) STRICT;

-- What the facilitators do when a partner arrives, and when one of them is ill.
CREATE TABLE group_plans (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    kind TEXT NOT NULL,                 -- open: partner, illness
    id BLOB NOT NULL,                   -- open: random
    author BLOB NOT NULL,               -- open: the handle of who wrote it
    epoch INTEGER NOT NULL,             -- open: the facilitators' epoch
    revision INTEGER NOT NULL,          -- open: how often it was changed
    sealed BLOB NOT NULL,               -- sealed(facilitators): the plan
    PRIMARY KEY (group_id, kind)
) STRICT;

-- What a woman can offer, in her words.
CREATE TABLE group_offers (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose
    id BLOB NOT NULL,                   -- open: random
    epoch INTEGER NOT NULL,             -- open: the group's epoch
    revision INTEGER NOT NULL,          -- open: how often it was changed
    sealed BLOB NOT NULL,               -- sealed(group): what she can offer
    PRIMARY KEY (group_id, handle)
) STRICT;

-- A woman who lost her passphrase is let in again by two who know her (keys.md rule 9b). Rows go 90 days later.
CREATE TABLE readmissions (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    handle BLOB NOT NULL,               -- open: whose place
    method TEXT NOT NULL,               -- open: how the asker knew her: voice, in-person
    asked_by BLOB NOT NULL,             -- open: the handle of who asks
    asked_at INTEGER NOT NULL,          -- open: microseconds, UTC
    asked_signature BLOB NOT NULL,      -- open: hers, over all of this
    agreed_by BLOB,                     -- open: the handle of who agrees
    agreed_signature BLOB,              -- open: hers, over all of this and the code's hash
    code_hash BLOB UNIQUE,              -- hash: of the code, under the server's key
    until INTEGER,                      -- open: how long the code is good; microseconds, UTC
    used_at INTEGER,                    -- open: microseconds, UTC
    opened_on TEXT,                     -- open: the day the group's words were opened for her again
    seen_at INTEGER,                    -- open: when her old account saw that it waits; microseconds, UTC
    stopped_on TEXT,                    -- open: the day her old account said that it was not her
    from_account BLOB,                  -- open: the account the place was taken from, to tell it so
    PRIMARY KEY (group_id, id)
) STRICT;

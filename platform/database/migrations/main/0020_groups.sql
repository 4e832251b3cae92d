-- Groups: who is in one, with which keys, and the signed log of both. Words of women are not here.
-- A woman stands in a group under a random handle. Only `members` says whose handle it is; erasing takes that row.

CREATE TABLE groups (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    host_id BLOB,                       -- open: the organisation it stands under; nothing when there is none
    web_word TEXT NOT NULL UNIQUE,      -- open: six letters that lead to its public page
    name_en TEXT NOT NULL,              -- open: its name in English; empty when it has none
    name_cy TEXT NOT NULL,              -- open: its name in Welsh; empty when it has none
    cover_name_en TEXT NOT NULL,        -- open: the neutral name that messages use, in English
    cover_name_cy TEXT NOT NULL,        -- open: the neutral name that messages use, in Welsh
    called_en TEXT NOT NULL,            -- open: what women call it in English: a circle, the Thursday lot
    called_cy TEXT NOT NULL,            -- open: the same in Welsh
    state TEXT NOT NULL,                -- open: draft, open, closed, gone
    listed INTEGER NOT NULL,            -- open: whether it stands in the public list
    may_write INTEGER NOT NULL,         -- open: whether members write to each other
    languages TEXT NOT NULL,            -- open: the languages spoken there, as it says them
    made_on TEXT NOT NULL,              -- open: the day it was begun
    opened_on TEXT                      -- open: the day it opened
) STRICT;

CREATE TABLE members (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: random; her place in this group
    account_id BLOB REFERENCES accounts (id), -- open: whose place it is; nothing for a kept place
    name_used TEXT NOT NULL,            -- open: what she is called here; empty once she left
    role TEXT NOT NULL,                 -- open: member, facilitator
    state TEXT NOT NULL,                -- open: here, resting, left
    written_with_her INTEGER NOT NULL,  -- open: whether somebody else keeps this place for her
    joined_on TEXT NOT NULL,            -- open: the day she came
    PRIMARY KEY (group_id, handle)
) STRICT;
CREATE UNIQUE INDEX members_by_account ON members (account_id, group_id);

-- One row for each time a group's key was turned.
CREATE TABLE epochs (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    chain TEXT NOT NULL,                -- open: group, facilitators
    epoch INTEGER NOT NULL,             -- open: 1, 2, 3 …
    commitment BLOB NOT NULL,           -- hash: of the epoch's key
    made_on TEXT NOT NULL,              -- open: the day it was turned
    PRIMARY KEY (group_id, chain, epoch)
) STRICT;

-- The key of an epoch, for one woman.
CREATE TABLE envelopes (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    chain TEXT NOT NULL,                -- open: group, facilitators
    handle BLOB NOT NULL,               -- open: whose
    epoch INTEGER NOT NULL,             -- open: which epoch
    sealed BLOB NOT NULL,               -- sealed(self): the epoch's key
    PRIMARY KEY (group_id, chain, handle, epoch)
) STRICT;

-- The signed log. Entries hold random handles and fingerprints of keys, never names or accounts.
CREATE TABLE roster (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    chain TEXT NOT NULL,                -- open: group, facilitators
    sequence INTEGER NOT NULL,          -- open: 0, 1, 2 …
    entry BLOB NOT NULL,                -- open: who may read from here on, signed
    day TEXT NOT NULL,                  -- open: the day it was written; the tag covers it too
    tag BLOB NOT NULL,                  -- hash: of the entry and its day, under the server's key
    PRIMARY KEY (group_id, chain, sequence)
) STRICT;

-- The newest entry she has seen, signed by her and sealed to her: a changed history is noticed.
CREATE TABLE roster_heads (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: whose
    chain TEXT NOT NULL,                -- open: group, facilitators
    sealed BLOB NOT NULL,               -- sealed(self): number and hash of an entry
    PRIMARY KEY (group_id, account_id, chain)
) STRICT;
CREATE INDEX roster_heads_by_account ON roster_heads (account_id);

CREATE TABLE invitations (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    code_hash BLOB NOT NULL UNIQUE,     -- hash: of the code, under the server's key
    role TEXT NOT NULL,                 -- open: member, facilitator
    for_handle BLOB,                    -- open: the kept place that becomes hers
    made_by BLOB NOT NULL,              -- open: the handle of the facilitator who made it
    signature BLOB NOT NULL,            -- open: hers, over all of this
    until INTEGER NOT NULL,             -- open: microseconds, UTC
    used_at INTEGER,                    -- open: microseconds, UTC
    PRIMARY KEY (group_id, code_hash)
) STRICT;

-- What everybody in the group sees of comings and goings.
CREATE TABLE group_news (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    kind TEXT NOT NULL,                 -- open: one-came, one-left, one-back, facilitator-added, facilitator-stepped-down, no-facilitator, host-joined, host-left
    handle BLOB,                        -- open: who, while she is here; nothing once she left
    day TEXT NOT NULL,                  -- open: the day
    PRIMARY KEY (group_id, id)
) STRICT;

-- One facilitator asks that somebody goes; it happens when another agrees.
CREATE TABLE removals (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    handle BLOB NOT NULL,               -- open: who is to go
    asked_by BLOB NOT NULL,             -- open: the handle of who asks
    asked_on TEXT NOT NULL,             -- open: the day
    epoch INTEGER NOT NULL,             -- open: the facilitators' epoch of the reason
    reason BLOB NOT NULL,               -- sealed(facilitators): why
    agreed_by BLOB,                     -- open: the handle of who agreed
    done_on TEXT,                       -- open: the day it happened; the row goes after 90 days
    stopped_on TEXT,                    -- open: the day she said no while it waited; the row goes after 90 days
    PRIMARY KEY (group_id, id)
) STRICT;

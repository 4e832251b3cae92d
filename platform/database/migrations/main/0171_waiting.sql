-- A group says how many women it has room for; where it is full, women wait for a place in the order of asking.

CREATE TABLE waiting_rooms (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: which group
    women INTEGER NOT NULL,             -- open: how many it has room for, with those who hold it
    days INTEGER NOT NULL               -- open: how many days a woman has to answer an offer
) STRICT;

CREATE TABLE waiting_women (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group she waits for
    id BLOB NOT NULL,                   -- open: random
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: whose account
    name_used TEXT NOT NULL,            -- open: what she would be called there; empty after a no
    place INTEGER NOT NULL,             -- open: her place in the order of asking; no day
    state TEXT NOT NULL,                -- open: waits, offered, not-now, yes, coming, over, no, no-read
    used INTEGER NOT NULL,              -- open: 1 once an offer has passed her
    until TEXT,                         -- open: the last day of her offer, of her code, or of a no
    which BLOB,                         -- hash: the beginning of that of her code, under the server's key
    code BLOB NOT NULL,                 -- sealed(named): the code that lets her in, for her alone; empty where there is none
    tag BLOB NOT NULL,                  -- hash: of the whole row and her keys, under the server's key: a row that differs takes no code
    seen BLOB NOT NULL,                 -- hash: of when and where the group met when she last read it, under the server's key
    PRIMARY KEY (group_id, id)
) STRICT;
CREATE UNIQUE INDEX waiting_women_by_account ON waiting_women (account_id, group_id);

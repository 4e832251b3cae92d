-- Hosts: the organisations groups stand under. What stands on a host's page is public; who runs it is not.

CREATE TABLE hosts (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    web_word TEXT NOT NULL UNIQUE,      -- open: six letters that lead to its public page
    name_en TEXT NOT NULL,              -- open: its name in English; empty when it has none
    name_cy TEXT NOT NULL,              -- open: its name in Welsh; empty when it has none
    about_en TEXT NOT NULL,             -- open: who it is, in English
    about_cy TEXT NOT NULL,             -- open: who it is, in Welsh
    registered TEXT NOT NULL,           -- open: its charity or company number
    post_address TEXT NOT NULL,         -- open: where a letter reaches it
    contact TEXT NOT NULL,              -- open: whom to ask for, and how; as it says it in public
    insurance TEXT NOT NULL,            -- open: yes, no, or empty when it has not said
    funders TEXT NOT NULL,              -- open: who pays, one a line
    funders_hidden INTEGER NOT NULL,    -- open: whether who pays is kept off the public page
    safeguarding_name TEXT NOT NULL,    -- open: what its safeguarding lead is called, in public
    safeguarding_reach TEXT NOT NULL,   -- open: how she is reached, in public
    complaint_en TEXT NOT NULL,         -- open: what happens to a complaint, in English
    complaint_cy TEXT NOT NULL,         -- open: the same in Welsh
    complaint_days INTEGER,             -- open: days until it answers; nothing when it has not said
    outside_en TEXT NOT NULL,           -- open: whom to go to outside, in English
    outside_cy TEXT NOT NULL,           -- open: the same in Welsh
    can_see_en TEXT NOT NULL,           -- open: what its staff can see, in its own words, in English
    can_see_cy TEXT NOT NULL,           -- open: the same in Welsh
    made_on TEXT NOT NULL               -- open: the day
) STRICT;

-- Who runs a host.
CREATE TABLE host_people (
    host_id BLOB NOT NULL REFERENCES hosts (id), -- open: which host
    place BLOB NOT NULL,                -- open: random; her place in it
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: whose place it is
    role TEXT NOT NULL,                 -- open: coordinator, safeguarding
    name_used TEXT NOT NULL,            -- open: what she is called there
    since TEXT NOT NULL,                -- open: the day she came
    PRIMARY KEY (host_id, place)
) STRICT;
CREATE UNIQUE INDEX host_people_by_account ON host_people (account_id, host_id, role);

-- Codes that let somebody in, or a group stand under the host, once.
CREATE TABLE host_codes (
    host_id BLOB NOT NULL REFERENCES hosts (id), -- open: which host
    code_hash BLOB NOT NULL UNIQUE,     -- hash: of the code, under the server's key
    kind TEXT NOT NULL,                 -- open: coordinator, safeguarding, group
    until INTEGER NOT NULL,             -- open: microseconds, UTC
    used_at INTEGER,                    -- open: microseconds, UTC
    PRIMARY KEY (host_id, code_hash)
) STRICT;

-- Women who would rather not be in touch with a host: none of its people see them in any list.
CREATE TABLE host_kept_from (
    host_id BLOB NOT NULL REFERENCES hosts (id), -- open: which host
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: whose choice it is
    PRIMARY KEY (host_id, account_id)
) STRICT;
CREATE INDEX host_kept_from_by_account ON host_kept_from (account_id);

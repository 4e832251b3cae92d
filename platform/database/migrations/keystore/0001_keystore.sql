-- The keystore: apart from the main store, never in its back-up, its own back-up kept at most seven days.
-- Everything in it is wrapped under a key derived from the server key.

CREATE TABLE held_keys (
    kind TEXT NOT NULL,             -- open: 'secret', 'pepper', 'shred', 'contact'
    owner BLOB NOT NULL,            -- open: account, member handle, or a name for the store's own secrets
    sealed BLOB NOT NULL,           -- key: wrapped under the server key
    going INTEGER NOT NULL,         -- open: 1 when it is marked to be destroyed and the main store may not have followed
    PRIMARY KEY (kind, owner)
) STRICT;

CREATE TABLE sessions (
    id BLOB NOT NULL PRIMARY KEY,   -- hash: derived from the cookie, which is not kept
    account_id BLOB NOT NULL,       -- open: whose
    sealed BLOB NOT NULL,           -- key: her keys and opened epochs, wrapped under the cookie
    begun_at INTEGER NOT NULL,      -- open: microseconds, UTC
    seen_at INTEGER NOT NULL,       -- open: to the minute
    idle_seconds INTEGER NOT NULL   -- open: the strictest of her roles
) STRICT;
CREATE INDEX sessions_by_account ON sessions (account_id);

-- Wrong tries at a name, known and unknown names alike.
CREATE TABLE tries (
    bucket BLOB NOT NULL PRIMARY KEY, -- hash: of a name, or of a name and a known device
    count INTEGER NOT NULL,           -- open: tries in this window
    since INTEGER NOT NULL            -- open: when the window began, microseconds, UTC
) STRICT;

-- Devices a woman ticked as hers.
CREATE TABLE devices (
    id BLOB NOT NULL PRIMARY KEY,   -- hash: of the device's cookie
    bucket BLOB NOT NULL,           -- hash: of the name it knows
    whose BLOB NOT NULL,            -- hash: of the account it lets in
    made_at INTEGER NOT NULL        -- open: microseconds, UTC
) STRICT;

-- Who was erased, so that a restored copy forgets them again before it may start.
CREATE TABLE erasures (
    owner BLOB NOT NULL PRIMARY KEY, -- open: an account or a member handle that is no more
    kind TEXT NOT NULL,              -- open: 'account' or 'member'
    day TEXT NOT NULL                -- open: the day it was done
) STRICT;

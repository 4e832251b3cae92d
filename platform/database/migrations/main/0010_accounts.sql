-- An account: no name, no address, no number. Name and passphrase together find it; a key opened with both proves it.

CREATE TABLE accounts (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    tag BLOB NOT NULL UNIQUE,           -- hash: of name and passphrase together, stretched
    generation INTEGER NOT NULL,        -- open: how often her keys have changed
    public_keys BLOB NOT NULL,          -- open: what others seal to her with
    wrapped_keys BLOB NOT NULL,         -- key: her private keys, under passphrase and pepper
    settings BLOB NOT NULL,             -- sealed(self): the name she chose, palette, where hiding leads
    idle_seconds INTEGER NOT NULL,      -- open: how long her session may lie still
    losing TEXT NOT NULL,               -- open: 'words', 'people' or 'neither': what she picked for a lost passphrase
    recovery_tag BLOB UNIQUE,           -- hash: of name and recovery words, stretched
    recovery_keys BLOB,                 -- key: her private keys, under recovery words and pepper
    needs_code INTEGER NOT NULL,        -- open: 1 where a role of hers asks for a second factor
    code_secret BLOB,                   -- key: the second factor's secret, under the server key; NULL until she sets it up
    code_step INTEGER NOT NULL,         -- open: the last code's step, so that each code counts once
    wrong_codes INTEGER NOT NULL DEFAULT 0, -- open: how many codes were wrong since the last right one
    wrong_code_at INTEGER NOT NULL DEFAULT 0, -- open: when the last of them came
    made_on TEXT NOT NULL               -- open: the day
) STRICT;

-- Roles that stand above groups.
CREATE TABLE account_roles (
    account_id BLOB NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, -- open: whose
    role TEXT NOT NULL,                 -- open: 'operator' or 'programme'
    PRIMARY KEY (account_id, role)
) STRICT;

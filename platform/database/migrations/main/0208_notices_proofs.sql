-- Before a machine writes to a number or an address, she shows that it is hers: six figures go there, and she types them in.
-- Neither the figures nor the number stand here: only what they become under the server's key.

CREATE TABLE contact_proofs (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: in whose plan the number or the address is
    address BLOB NOT NULL,              -- hash: of the number or the address, under the server's key
    tag BLOB NOT NULL,                  -- hash: of group, handle, address and figures, under the server's key
    sent_at INTEGER NOT NULL,           -- open: microseconds, UTC
    wrong INTEGER NOT NULL,             -- open: how often other figures were typed in
    outside_hours INTEGER NOT NULL,     -- open: 1 when whoever asked chose that they go outside her hours
    PRIMARY KEY (group_id, handle)
) STRICT;

-- Numbers that figures were sent to, whoever asked for them: after a STOP from there no more go there.
CREATE TABLE proof_numbers (
    number BLOB NOT NULL PRIMARY KEY,   -- hash: of the number, under the server's key
    sent_at INTEGER NOT NULL,           -- open: when figures last went there, microseconds, UTC
    quiet_since INTEGER NOT NULL        -- open: when STOP came from there, microseconds, UTC; 0 when it never did
) STRICT;

ALTER TABLE text_numbers ADD COLUMN proven INTEGER NOT NULL DEFAULT 1; -- open: 0 until she has shown that it is hers

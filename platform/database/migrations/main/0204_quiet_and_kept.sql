-- Whoever holds a group that began with few women reads that this is how groups begin, until she puts it away for herself.
CREATE TABLE quiet_starts_put_away (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: who put the card away
    PRIMARY KEY (group_id, handle)
) STRICT;

-- A promise to everybody that was kept may stand on the group's public page, where those who hold the group ticked it.
CREATE TABLE promise_public (
    promise_id BLOB NOT NULL PRIMARY KEY REFERENCES promises (id) ON DELETE CASCADE, -- open: which promise
    words TEXT NOT NULL                 -- open: what was promised, published; no name used in the group is in it
) STRICT;

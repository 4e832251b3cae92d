-- The group agreement. Its lines are open to the server, which prints them and shows them before somebody joins where the
-- group wants that. What one woman answers is hers.

CREATE TABLE agreements (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: which group
    review_on TEXT,                     -- open: the day it wants to look at it again
    before_joining INTEGER NOT NULL,    -- open: whether it may be read before joining
    newcomer_on TEXT                    -- open: the day somebody came since whom nobody has looked at it
) STRICT;

CREATE TABLE agreement_versions (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    version INTEGER NOT NULL,           -- open: 1, 2, 3 …
    decided_on TEXT,                    -- open: the day the group decided; nothing while it is a draft. Never who was there
    PRIMARY KEY (group_id, version)
) STRICT;

CREATE TABLE agreement_lines (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    version INTEGER NOT NULL,           -- open: of which version
    line BLOB NOT NULL,                 -- open: random; the same line keeps it from version to version
    place INTEGER NOT NULL,             -- open: where it stands, from 0
    starter INTEGER,                    -- open: which of our starting lines it was; nothing for the group's own
    en TEXT NOT NULL,                   -- open: in English; empty when missing
    cy TEXT NOT NULL,                   -- open: in Welsh; empty when missing
    struck INTEGER NOT NULL,            -- open: whether it is struck out of the draft
    PRIMARY KEY (group_id, version, line)
) STRICT;

CREATE TABLE agreement_answers (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose
    version INTEGER NOT NULL,           -- open: to which version
    sealed BLOB NOT NULL,               -- sealed(self): her answer and her words, all of one length
    shown TEXT NOT NULL,                -- open: nobody, facilitators, group, signed: to whom she shows it
    object BLOB,                        -- open: random; the place of what she shows
    epoch INTEGER,                      -- open: the group's epoch of what she shows; nothing where it is for facilitators
    shared BLOB,                        -- sealed(group): what she shows, or sealed to facilitators alone; nothing while it is hers alone
    PRIMARY KEY (group_id, handle, version)
) STRICT;

-- The key of an answer that is shown to facilitators alone, for each of them.
CREATE TABLE agreement_keys (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    object BLOB NOT NULL,               -- open: which answer: the place of what she shows
    handle BLOB NOT NULL,               -- open: for whom
    author BLOB NOT NULL,               -- open: whose answer
    sealed BLOB NOT NULL,               -- key: the answer's key, sealed to her
    PRIMARY KEY (group_id, object, handle)
) STRICT;

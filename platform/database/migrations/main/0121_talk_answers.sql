-- What one who holds a group answered a woman who would like a talk with her after a hard meeting: when, or whom else to ask.
-- It goes with the wish, or after eight weeks.
CREATE TABLE selfcare_answers (
    talk_id BLOB NOT NULL PRIMARY KEY,  -- open: which wish
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    who BLOB NOT NULL,                  -- hash: of her handle, under a secret of the keystore; both together tell who
    gone_on TEXT NOT NULL,              -- open: the day it goes
    sealed BLOB NOT NULL                -- sealed(named): the answer, for her who asked
) STRICT;

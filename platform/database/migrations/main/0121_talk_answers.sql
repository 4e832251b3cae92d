-- What one who holds a group answered a woman who would like a talk with her after a hard meeting: when, or whom else to ask.
-- It goes with the wish, with its author, or on the day on which the wish would have gone.
CREATE TABLE selfcare_answers (
    talk_id BLOB NOT NULL PRIMARY KEY,  -- open: which wish
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    who BLOB NOT NULL,                  -- hash: of the handle of her who asked, under a secret of the keystore; both together tell who
    author BLOB NOT NULL,               -- hash: of the handle of her who answered, under the same secret; both together tell who
    gone_on TEXT NOT NULL,              -- open: the day the wish goes; not the day of the answer
    sealed BLOB NOT NULL                -- sealed(named): who answered and what, for her who asked
) STRICT;

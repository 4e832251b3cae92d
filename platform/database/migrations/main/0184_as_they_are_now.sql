-- A promise is also owed by those who hold a group ('holders'), or made to what somebody asked about a date ('asked').
-- So the day by which an ask is answered stands in the promise alone.
ALTER TABLE ways DROP COLUMN answer_by;

-- An answer about a talk names under the seal who gave it, and goes with her. An older one names nobody, could not be kept
-- from those who keep apart, and is asked for again.
DROP TABLE selfcare_answers;
CREATE TABLE selfcare_answers (
    talk_id BLOB NOT NULL PRIMARY KEY,  -- open: which wish
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    who BLOB NOT NULL,                  -- hash: of the handle of her who asked, under a secret of the keystore; both together tell who
    author BLOB NOT NULL,               -- hash: of the handle of her who answered, under the same secret; both together tell who
    gone_on TEXT NOT NULL,              -- open: the day the wish goes; not the day of the answer
    sealed BLOB NOT NULL                -- sealed(named): who answered and what, for her who asked
) STRICT;

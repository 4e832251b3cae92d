-- What those who hold a group write down for one another, and what a group made of the list of words that ask for another way.
-- That a listed word stood in a note is kept nowhere.

CREATE TABLE facilitator_notes (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: whose note
    id BLOB NOT NULL,                   -- open: random
    author BLOB NOT NULL,               -- open: the handle of the facilitator who wrote it
    day TEXT NOT NULL,                  -- open: the day it was written; eight weeks later it goes
    epoch INTEGER NOT NULL,             -- open: the facilitators' epoch of the words
    revision INTEGER NOT NULL,          -- open: how often it was written anew
    sealed BLOB NOT NULL,               -- sealed(facilitators): the day once more, and what happened
    PRIMARY KEY (group_id, id)
) STRICT;

CREATE TABLE wording_words (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: whose list
    language TEXT NOT NULL,             -- open: en, cy
    kind TEXT NOT NULL,                 -- open: added, left-out
    word TEXT NOT NULL,                 -- open: a word that names nobody in the group; the page says who can read it
    PRIMARY KEY (group_id, language, kind, word)
) STRICT;

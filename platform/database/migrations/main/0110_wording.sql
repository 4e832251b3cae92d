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

CREATE TABLE group_talk (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: whose words
    we_use TEXT NOT NULL,               -- open: words the group uses; the page says who can read them, and they name nobody
    we_leave TEXT NOT NULL,             -- open: words it leaves out
    of_herself TEXT NOT NULL,           -- open: that each woman chooses words for herself, in the group's words
    spoken TEXT NOT NULL,               -- open: own, one, mixed, or nothing: how languages go together when it meets
    because TEXT NOT NULL,              -- open: why
    somebody_came INTEGER NOT NULL      -- open: 1 where somebody joined since it was last looked at
) STRICT;

-- No row: the usual word.
CREATE TABLE group_names (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: whose words
    noun TEXT NOT NULL,                 -- open: facilitator, woman: whom the word is for
    language TEXT NOT NULL,             -- open: en, cy
    chosen TEXT NOT NULL,               -- open: a word that is offered, by its name; or own
    forms TEXT NOT NULL,                -- open: each form of a word of its own on a line; it names nobody, and the public page shows it
    PRIMARY KEY (group_id, noun, language)
) STRICT;

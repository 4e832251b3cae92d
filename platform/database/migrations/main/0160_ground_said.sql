-- What a woman says herself of the talk before her first meeting, beside what those who hold the group wrote down: neither
-- takes the other's place. And that something she had added herself to was taken away, so that she is told.

CREATE TABLE first_talk_words (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: who says it
    says TEXT NOT NULL,                 -- open: wants-one, not-talked. Nothing of what was said in a talk
    said_on TEXT NOT NULL,              -- open: the day
    PRIMARY KEY (group_id, handle)
) STRICT;

INSERT INTO first_talk_words (group_id, handle, says, said_on)
    SELECT group_id, handle, 'not-talked', said_on FROM first_talks WHERE state = 'not-yet';

DELETE FROM first_talks WHERE state = 'not-yet';

CREATE TABLE credits_taken_away (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose it was
    what TEXT NOT NULL,                 -- open: what she had helped to make. Never by whom or why it was taken away
    taken_on TEXT NOT NULL,             -- open: the day; eight weeks later it goes
    PRIMARY KEY (group_id, handle, what)
) STRICT;

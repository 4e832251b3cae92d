-- Having a hand in a group: what one woman asks another who holds the group to be beside her for, what that one says, and a
-- word afterwards. Only these two know what it is.

-- That something stands between two women. All of it goes on one day.
CREATE TABLE leadership_asked (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    asks BLOB NOT NULL,                 -- hash: of the handle of whoever asks, under a secret of the keystore; both together tell who
    beside BLOB NOT NULL,               -- hash: of the handle of the one she asks, in the same way; empty once that one cannot be beside her
    gone_on TEXT NOT NULL               -- open: the day it goes
) STRICT;

-- What they say, once for each of the two.
CREATE TABLE leadership_parts (
    asked_id BLOB NOT NULL REFERENCES leadership_asked (id), -- open: between which two
    part TEXT NOT NULL,                 -- open: asked, answer, word
    side TEXT NOT NULL,                 -- open: asks, beside: for which of both
    sealed BLOB NOT NULL,               -- sealed(named): the step, the date, the form of a word and her line; yes or no; the word
    PRIMARY KEY (asked_id, part, side)
) STRICT;

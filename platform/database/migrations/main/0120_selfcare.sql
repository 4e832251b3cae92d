-- Those who hold a group: a planned pause with cover, quiet days, what each keeps for herself, and who would like a talk
-- after a meeting that ended hard. No reason is asked, and none is kept.

-- A rest that somebody planned. It goes when she has been welcomed back.
CREATE TABLE selfcare_pauses (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: who rests; a handle of this group alone
    from_on TEXT NOT NULL,              -- open: the first day of it
    back_on TEXT NOT NULL,              -- open: the day she is back
    state TEXT NOT NULL,                -- open: planned, confirmed
    PRIMARY KEY (group_id, handle)
) STRICT;

-- Who was asked to hold a date meanwhile, and what she said.
CREATE TABLE selfcare_cover (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    meeting_id BLOB NOT NULL,           -- open: which date
    handle BLOB NOT NULL,               -- open: who was asked
    asked_by BLOB NOT NULL,             -- open: who rests
    answer TEXT NOT NULL,               -- open: asked, yes, no
    PRIMARY KEY (group_id, meeting_id, handle, asked_by)
) STRICT;

-- Until when somebody who holds the group reads no messages. It goes on that day.
CREATE TABLE selfcare_quiet (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: who
    until_on TEXT NOT NULL,             -- open: the day she reads again
    PRIMARY KEY (group_id, handle)
) STRICT;

-- What she keeps for herself: how full her cup was, whom she talks with and when.
CREATE TABLE selfcare_own (
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: whose
    id BLOB NOT NULL,                   -- open: random
    gone_on TEXT NOT NULL,              -- open: the day it goes by itself; empty for whom she talks with, which stays while she holds a group
    sealed BLOB NOT NULL,               -- sealed(self): which of both it is, and all of it
    PRIMARY KEY (account_id, id)
) STRICT;

-- That the last meeting ended hard: from when each woman is asked, and until when. Not who said so.
CREATE TABLE selfcare_hard (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    meeting_on TEXT NOT NULL,           -- open: the day of that meeting
    shown_from TEXT NOT NULL,           -- open: from this day the question stands there
    gone_on TEXT NOT NULL               -- open: from this day it does not
) STRICT;

-- For whom the question is put away: the same row whatever she answered.
CREATE TABLE selfcare_put_away (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    hard_id BLOB NOT NULL,              -- open: which question
    who BLOB NOT NULL,                  -- hash: of her handle, under a secret of the keystore; both together tell who
    PRIMARY KEY (hard_id, who)
) STRICT;

-- Who would like a talk, for the one she picked.
CREATE TABLE selfcare_talks (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    reader BLOB NOT NULL,               -- open: the handle of the one she picked
    hard_id BLOB NOT NULL,              -- open: which question
    who BLOB NOT NULL,                  -- hash: of her handle, under a secret of the keystore; both together tell who
    gone_on TEXT NOT NULL,              -- open: the day it goes
    sealed BLOB NOT NULL                -- sealed(named): who she is
) STRICT;

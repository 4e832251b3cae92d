-- Lifts to a date, where a group wants them. All of it goes the day after.

-- A row: this group's women see lifts.
CREATE TABLE lift_groups (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id) -- open: which group
) STRICT;

-- What a woman says of a date: that she has seats, or would like a lift.
CREATE TABLE lift_lines (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random, new each time she says it
    meeting_id BLOB NOT NULL,           -- open: which date
    handle BLOB NOT NULL,               -- open: who; a handle of this group alone
    epoch INTEGER NOT NULL,             -- open: the group's epoch of her words
    sealed BLOB NOT NULL,               -- sealed(group): seats or a wish, there or back, from where and about when
    PRIMARY KEY (group_id, id)
) STRICT;
CREATE INDEX lift_lines_by_date ON lift_lines (group_id, meeting_id);

-- Somebody asks the woman of a line. It outlives the line, so that whoever relied on it reads that it is off.
CREATE TABLE lift_asks (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    meeting_id BLOB NOT NULL,           -- open: which date
    line_id BLOB NOT NULL,              -- open: which line
    reader BLOB,                        -- open: who is asked; nothing when she erased
    who BLOB NOT NULL,                  -- hash: of the handle of her who asks, under a secret of the keystore; both together tell who; empty when she erased
    state TEXT NOT NULL,                -- open: asked, yes, no, off, stopped
    sealed BLOB NOT NULL,               -- sealed(named): who she is, for the one who is asked; empty when one of the two erased
    PRIMARY KEY (group_id, id)
) STRICT;

-- A change of plan by text: codes of those who hold a group, and what one of them has begun. A caller's number proves
-- nothing; the code does.

CREATE TABLE weather_codes (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose code
    tag BLOB NOT NULL,                  -- hash: of group, handle and code, under the server's key
    made_on TEXT NOT NULL,              -- open: the day
    PRIMARY KEY (group_id, handle)
) STRICT;

-- Half an hour counts; two hours it is kept, so that she is told when she is too late.
CREATE TABLE weather_asked (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: who began it
    number BLOB NOT NULL,               -- hash: of the number it came from, under the server's key
    language TEXT NOT NULL,             -- open: en, cy: the language of her word
    choice TEXT NOT NULL,               -- open: cancel, phone, later; empty until she picked
    meeting_id BLOB NOT NULL,           -- open: the meeting
    times_changed INTEGER NOT NULL,     -- open: how often that meeting had changed by then
    asked_at INTEGER NOT NULL,          -- open: microseconds, UTC
    PRIMARY KEY (group_id, handle)
) STRICT;

ALTER TABLE notices ADD COLUMN by_text INTEGER NOT NULL DEFAULT 0; -- open: 1 when whoever made the change did so by text, with her code

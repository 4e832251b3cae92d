-- Texts to telephones that this program sends itself: whose number an answer comes from, and who wants a call.
-- No number stands here in the clear: only what it becomes under the server's key, to be found again.

CREATE TABLE text_numbers (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose plan it is in
    number BLOB NOT NULL,               -- hash: of her number, under the server's key
    stopped INTEGER NOT NULL,           -- open: 1 when nothing goes to it any more, because it said so
    written_at INTEGER NOT NULL,        -- open: when it was last written to, microseconds, UTC; 0 when never
    telling BLOB,                       -- open: what it was last told
    PRIMARY KEY (group_id, handle)
) STRICT;
CREATE INDEX text_numbers_by_number ON text_numbers (number);

ALTER TABLE notice_tellings ADD COLUMN wants_call INTEGER NOT NULL DEFAULT 0; -- open: 1 when she answered that she would like a call

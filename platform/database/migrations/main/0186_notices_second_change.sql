-- A second change of one date: what was told before it goes on, and so does the door at which women stand who had not heard.
-- In notices.door, 'none' means that there is no old door at all.

ALTER TABLE notices ADD COLUMN before_at INTEGER NOT NULL DEFAULT 0; -- open: when it was told before the change in between, microseconds, UTC; 0 when that is the same
ALTER TABLE notices ADD COLUMN before_place_en TEXT NOT NULL DEFAULT ''; -- open: where, in English; gone when it is done
ALTER TABLE notices ADD COLUMN before_place_cy TEXT NOT NULL DEFAULT ''; -- open: the same in Welsh
ALTER TABLE notices ADD COLUMN before_by BLOB; -- open: the handle of who stands there

-- Whether a woman said that she comes before the date changed, or after. What is there already counts as said after.
ALTER TABLE coming ADD COLUMN times_changed INTEGER NOT NULL DEFAULT 0; -- open: how often the date had changed when she said it; no time
UPDATE coming SET times_changed = (
    SELECT meetings.times_changed FROM meetings WHERE meetings.group_id = coming.group_id AND meetings.id = coming.meeting_id
);

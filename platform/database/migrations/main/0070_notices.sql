-- Telling people: how each woman may be reached, what she must be told, and what became of it.
-- How she may be reached is sealed; what is open here is what happened, never an address or a word of hers.

-- How, when and with what words she may be reached. Only the sender of notices opens it, and she.
CREATE TABLE contact_plans (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose
    revision INTEGER NOT NULL,          -- open: which version of it
    sealed BLOB NOT NULL,               -- sealed(sender): way, address or number, hours, her words, what to do otherwise
    PRIMARY KEY (group_id, handle)
) STRICT;

-- Who opened a contact detail and why: a chain that she can read.
CREATE TABLE contact_looks (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose detail
    sequence INTEGER NOT NULL,          -- open: 1, 2, 3 …
    looked_by BLOB NOT NULL,            -- open: the handle of who looked
    why TEXT NOT NULL,                  -- open: tell-change, saw-plan, worried, she-asked, put-right, other
    words BLOB NOT NULL,                -- sealed(sender): the reason in her own words
    looked_at INTEGER NOT NULL,         -- open: microseconds, UTC
    tag BLOB NOT NULL,                  -- hash: of this line and the tag before it, under the server's key
    PRIMARY KEY (group_id, handle, sequence)
) STRICT;

-- Something women must be told. Facts only: a meeting is one of the things the server must know to tell.
CREATE TABLE notices (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    meeting_id BLOB NOT NULL,           -- open: the meeting
    what TEXT NOT NULL,                 -- open: place, time, holder, cancelled, reminder
    starts_at INTEGER NOT NULL,         -- open: when the meeting starts now, microseconds, UTC
    started_at INTEGER NOT NULL,        -- open: when it would have started, the same
    place_en TEXT NOT NULL,             -- open: where it is now, in English; gone when it is done
    place_cy TEXT NOT NULL,             -- open: the same in Welsh
    old_place_en TEXT NOT NULL,         -- open: where it would have been, in English; gone when it is done
    old_place_cy TEXT NOT NULL,         -- open: the same in Welsh
    note_en TEXT NOT NULL,              -- open: what is different, in English; gone when it is done
    note_cy TEXT NOT NULL,              -- open: the same in Welsh
    useful_until INTEGER NOT NULL,      -- open: nothing is sent from then on, microseconds, UTC
    door TEXT NOT NULL,                 -- open: watch, nobody: whether somebody stands at the old door
    door_by BLOB,                       -- open: the handle of who stands there
    made_by BLOB,                       -- open: the handle of who made the change; nothing for a reminder
    made_at INTEGER NOT NULL,           -- open: microseconds, UTC
    state TEXT NOT NULL,                -- open: open, overtaken, done
    PRIMARY KEY (group_id, id)
) STRICT;
CREATE INDEX notices_by_meeting ON notices (group_id, meeting_id);

-- One woman and one notice: exactly one line, at every moment.
CREATE TABLE notice_tellings (
    group_id BLOB NOT NULL,             -- open: which group
    notice_id BLOB NOT NULL,            -- open: which notice
    handle BLOB NOT NULL,               -- open: who is told
    id BLOB NOT NULL UNIQUE,            -- open: random; what the message's own id is made from
    way TEXT NOT NULL,                  -- open: app, mail, call, text, letter, through, door, nothing, not-set, resting, herself
    state TEXT NOT NULL,                -- open: planned, sent, heard, met-at-the-door, not-reached
    not_before INTEGER NOT NULL,        -- open: microseconds, UTC
    outside_hours INTEGER NOT NULL,     -- open: 1 when her own choice lets it go outside her hours
    before TEXT NOT NULL,               -- open: the state before somebody's last tick, so that it can be put back; else empty
    tries INTEGER NOT NULL,             -- open: tries that did not get through
    taken_by BLOB,                      -- open: the handle of who does it by hand
    changed_at INTEGER NOT NULL,        -- open: microseconds, UTC
    PRIMARY KEY (group_id, notice_id, handle),
    FOREIGN KEY (group_id, notice_id) REFERENCES notices (group_id, id)
) STRICT;

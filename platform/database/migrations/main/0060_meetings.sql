-- Meetings: when, where, who holds them, who is coming, and each woman's own way of taking part.
-- Times are what the clock on the wall shows, in the zone beside them: an evening stays an evening when the clocks change.

CREATE TABLE series (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    rule TEXT NOT NULL,                 -- open: week, two-weeks, month-first … month-last, picked
    first_on TEXT NOT NULL,             -- open: the first day
    last_on TEXT NOT NULL,              -- open: the last day
    made_on TEXT NOT NULL,              -- open: the day it was made
    PRIMARY KEY (group_id, id)
) STRICT;

CREATE TABLE meetings (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    series_id BLOB,                     -- open: the series it came from
    starts_at TEXT NOT NULL,            -- open: day and time on the wall, 2026-12-10T18:30
    ends_at TEXT NOT NULL,              -- open: the same for its end
    zone TEXT NOT NULL,                 -- open: whose clock: Europe/London
    venue_id BLOB NOT NULL,             -- open: where
    state TEXT NOT NULL,                -- open: planned, on, changed, cancelled
    happening TEXT NOT NULL,            -- open: what might happen, as keys; or nothing-unusual
    happening_en TEXT NOT NULL,         -- open: the rest of it in words, in English
    happening_cy TEXT NOT NULL,         -- open: the same in Welsh
    cost_pence INTEGER NOT NULL,        -- open: what it costs her; also 0
    cost_note_en TEXT NOT NULL,         -- open: what helps with costs, in English
    cost_note_cy TEXT NOT NULL,         -- open: the same in Welsh
    link TEXT NOT NULL,                 -- open: a link of its own; empty for the room's
    note_en TEXT NOT NULL,              -- open: what has changed, in a line, in English
    note_cy TEXT NOT NULL,              -- open: the same in Welsh
    times_changed INTEGER NOT NULL,     -- open: how often it has changed
    changed_at INTEGER NOT NULL,        -- open: when it last changed, microseconds
    PRIMARY KEY (group_id, id),
    FOREIGN KEY (group_id, venue_id) REFERENCES venues (group_id, id),
    FOREIGN KEY (group_id, series_id) REFERENCES series (group_id, id)
) STRICT;
CREATE INDEX meetings_by_day ON meetings (group_id, starts_at);

-- Who holds it, who greets at the door, who could stand in.
CREATE TABLE meeting_people (
    group_id BLOB NOT NULL,             -- open: which group
    meeting_id BLOB NOT NULL,           -- open: which meeting
    handle BLOB NOT NULL,               -- open: who
    part TEXT NOT NULL,                 -- open: holding, greeting, cover
    PRIMARY KEY (group_id, meeting_id, handle, part),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id)
) STRICT;

-- Who is coming. It stands open so that the server can count it: sealed, those who hold the group would have to open who
-- said what. Pages show them numbers, and each woman her own; no reasons are asked or kept; it goes the day after.
CREATE TABLE coming (
    group_id BLOB NOT NULL,             -- open: which group
    meeting_id BLOB NOT NULL,           -- open: which meeting
    handle BLOB NOT NULL,               -- open: who; a handle of this group alone, until the day after
    answer TEXT NOT NULL,               -- open: yes, maybe, not-this-time
    PRIMARY KEY (group_id, meeting_id, handle),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id)
) STRICT;

-- My way of taking part: that she chose one stands open, what she picked and asked for does not. It goes the day after.
CREATE TABLE ways (
    group_id BLOB NOT NULL,             -- open: which group
    meeting_id BLOB NOT NULL,           -- open: which meeting
    handle BLOB NOT NULL,               -- open: whose; that she chose a way, not which
    id BLOB NOT NULL,                   -- open: random, new each time she asks; what its words are bound to
    asked INTEGER NOT NULL,             -- open: whether she asked for something in words
    seen_by TEXT NOT NULL,              -- open: facilitators, group
    ask_epoch INTEGER,                  -- open: epoch of the group's key, when the group may read it
    ask_sealed BLOB,                    -- sealed(group): what she asked, when the group may read it
    answer TEXT NOT NULL,               -- open: waiting, yes, how-about, cannot; empty when nothing was asked
    answered_by BLOB,                   -- open: the facilitator who answered
    answer_revision INTEGER NOT NULL,   -- open: how often it was answered
    answer_epoch INTEGER,               -- open: epoch of the group's key, when the group may read it
    answer_sealed BLOB,                 -- sealed(group): what came back, when the group may read it
    answer_by TEXT NOT NULL,            -- open: the day by which an answer is promised; empty when nothing was asked
    PRIMARY KEY (group_id, meeting_id, handle),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id)
) STRICT;

-- What of a way only she and the facilitators may read: one copy for each of them, all of one length.
CREATE TABLE way_copies (
    group_id BLOB NOT NULL,             -- open: which group
    meeting_id BLOB NOT NULL,           -- open: which meeting
    handle BLOB NOT NULL,               -- open: whose way it is
    part TEXT NOT NULL,                 -- open: picked, ask, answer
    reader BLOB NOT NULL,               -- open: the handle of whoever may read this copy
    sealed BLOB NOT NULL,               -- sealed(named): what she picked, what she asked, or what came back
    PRIMARY KEY (group_id, meeting_id, handle, part, reader),
    FOREIGN KEY (group_id, meeting_id, handle) REFERENCES ways (group_id, meeting_id, handle)
) STRICT;

-- A calendar address of her own. The address is never kept, only its hash.
CREATE TABLE feeds (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: whose
    token_hash BLOB NOT NULL UNIQUE,    -- hash: of the address, under the server's key
    says TEXT NOT NULL,                 -- open: cover (the group's neutral name), busy
    place INTEGER NOT NULL,             -- open: whether the place stands in it
    language TEXT NOT NULL,             -- open: en, cy
    PRIMARY KEY (group_id, handle)
) STRICT;

-- What the public page may say of the next date.
CREATE TABLE meeting_choices (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: which group
    shows TEXT NOT NULL                 -- open: weekday (and rough area), day-and-time
) STRICT;

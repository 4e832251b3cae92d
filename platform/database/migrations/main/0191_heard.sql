-- What a host heard from women, in the host's own words, and what came of it. All of it is public. By which day it says
-- so is a promise (0190).

CREATE TABLE heard_items (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    host_id BLOB NOT NULL REFERENCES hosts (id), -- open: which host
    heard_en TEXT NOT NULL,             -- open: what it heard, in public, in English; empty where it has not said
    heard_cy TEXT NOT NULL,             -- open: the same in Welsh
    asked_en TEXT NOT NULL,             -- open: what it had asked and why, in public, in English
    asked_cy TEXT NOT NULL,             -- open: the same in Welsh
    became TEXT NOT NULL,               -- open: kept, changed, not-possible; empty while it has not said
    came_en TEXT NOT NULL,              -- open: what came of it, in public, in English
    came_cy TEXT NOT NULL,              -- open: the same in Welsh
    written_on TEXT NOT NULL,           -- open: the day
    came_on TEXT,                       -- open: the day it said what came of it
    changed_on TEXT                     -- open: the day a text was last put right
) STRICT;
CREATE INDEX heard_items_by_host ON heard_items (host_id, written_on);

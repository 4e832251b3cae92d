-- A group's ground beside its agreement: what its values are in its own words, how safe it is for its women, who was talked
-- with before her first meeting, what was looked at so that more women can come, and who made things with it.

CREATE TABLE group_grounds (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: which group
    values_public INTEGER NOT NULL,     -- open: whether its words for its values stand on its public page
    talked_on TEXT,                     -- open: the day it last talked about how safe it is. Never who was there
    newcomer_on TEXT                    -- open: the day somebody came since whom it has not talked about that
) STRICT;

CREATE TABLE group_values (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    value TEXT NOT NULL,                -- open: safety, trust, alike, choice, give-and-take, meeting, herself
    word_en TEXT NOT NULL,              -- open: the group's own word, in English; empty when missing
    word_cy TEXT NOT NULL,              -- open: the same in Welsh; empty when missing
    line_en TEXT NOT NULL,              -- open: what it means to the group, in English; empty when missing
    line_cy TEXT NOT NULL,              -- open: the same in Welsh; empty when missing
    said_on TEXT NOT NULL,              -- open: the day the group said it. Never who was there
    PRIMARY KEY (group_id, value)
) STRICT;

CREATE TABLE safety_themes (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    author BLOB NOT NULL,               -- open: the handle of who wrote it down
    epoch INTEGER NOT NULL,             -- open: the group's epoch
    noted_on TEXT NOT NULL,             -- open: the day; twelve weeks later it goes
    sealed BLOB NOT NULL,               -- sealed(group): what was said, by theme; no name in use in the group
    PRIMARY KEY (group_id, id)
) STRICT;

CREATE TABLE first_talks (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: with whom
    state TEXT NOT NULL,                -- open: talked, not-yet. Nothing of what was said
    by_handle BLOB,                     -- open: who wrote down that they talked; nothing once she left, or where it is her own 'not yet'
    said_on TEXT NOT NULL,              -- open: the day
    PRIMARY KEY (group_id, handle)
) STRICT;

CREATE TABLE inclusion_looks (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    item TEXT NOT NULL,                 -- open: which question of ours
    looked_on TEXT NOT NULL,            -- open: the day the group looked at it
    PRIMARY KEY (group_id, item)
) STRICT;

CREATE TABLE group_credits (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    handle BLOB NOT NULL,               -- open: whose
    what TEXT NOT NULL,                 -- open: agreement, values, words, activity, other: what she helped to make
    in_group INTEGER NOT NULL,          -- open: whether she wants it shown in the group
    on_sheets INTEGER NOT NULL,         -- open: whether she wants it on printed sheets
    stays INTEGER NOT NULL,             -- open: whether it may stay when she leaves. It never stays when she erases
    epoch INTEGER NOT NULL,             -- open: the group's epoch
    sealed BLOB NOT NULL,               -- sealed(group): the name she chose, or that she gives none
    public_name TEXT,                   -- open: the same, where she publishes it; empty when she gives none
    said_on TEXT NOT NULL,              -- open: the day she said so; she alone reads it
    PRIMARY KEY (group_id, id)
) STRICT;

CREATE TABLE slow_starts_put_away (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    handle BLOB NOT NULL,               -- open: who put the card away
    PRIMARY KEY (group_id, handle)
) STRICT;

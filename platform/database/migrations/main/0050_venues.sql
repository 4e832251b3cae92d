-- Rooms, halls, online rooms and telephone lines that groups meet in, and what they do to people.

CREATE TABLE venues (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    kind TEXT NOT NULL,                 -- open: room, online, phone
    public_en TEXT NOT NULL,            -- open: what reception and outsiders see, in English
    public_cy TEXT NOT NULL,            -- open: the same in Welsh
    members_en TEXT NOT NULL,           -- open: what members get, in English
    members_cy TEXT NOT NULL,           -- open: the same in Welsh
    area_en TEXT NOT NULL,              -- open: the rough area, for the public page, in English
    area_cy TEXT NOT NULL,              -- open: the same in Welsh
    address TEXT NOT NULL,              -- open: address lines for members
    last_bus TEXT NOT NULL,             -- open: when the last bus goes, 20:52; empty when nobody said
    last_bus_saturday TEXT NOT NULL,    -- open: the same on Saturdays; empty when it is no other
    last_bus_sunday TEXT NOT NULL,      -- open: the same on Sundays; empty when it is no other
    link TEXT NOT NULL,                 -- open: link or number of an online room or line
    link_minutes INTEGER NOT NULL,      -- open: how many minutes before the start members see the link
    size TEXT NOT NULL,                 -- open: small, medium, large; empty when nobody said
    outside TEXT NOT NULL,              -- open: yes or no: a place outside that the group may use; empty when nobody said
    checked_on TEXT,                    -- open: the day a facilitator ticked the room check
    in_use INTEGER NOT NULL,            -- open: whether the group still meets there
    PRIMARY KEY (group_id, id)
) STRICT;

-- One thing that is known about a room: the walls, who else is there, how the door locks.
CREATE TABLE venue_facts (
    group_id BLOB NOT NULL,             -- open: which group
    venue_id BLOB NOT NULL,             -- open: which room
    fact TEXT NOT NULL,                 -- open: which of the things one asks of a room
    text_en TEXT NOT NULL,              -- open: how it is here, in English
    text_cy TEXT NOT NULL,              -- open: the same in Welsh
    PRIMARY KEY (group_id, venue_id, fact),
    FOREIGN KEY (group_id, venue_id) REFERENCES venues (group_id, id)
) STRICT;

-- Things that are hard for some in the group. No woman stands behind a line, here or anywhere.
CREATE TABLE group_hard_things (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    said_en TEXT NOT NULL,              -- open: what it is, in English
    said_cy TEXT NOT NULL,              -- open: the same in Welsh
    words TEXT NOT NULL,                -- open: words to look for in what is known about a room
    PRIMARY KEY (group_id, id)
) STRICT;

-- What a host's programme is for, and how it is made known. All of the first is public; the second is numbers alone.

CREATE TABLE host_programmes (
    host_id BLOB NOT NULL PRIMARY KEY REFERENCES hosts (id), -- open: which host
    aims_en TEXT NOT NULL,              -- open: what it is for, in public, in English
    aims_cy TEXT NOT NULL,              -- open: the same in Welsh
    from_on TEXT NOT NULL,              -- open: the first day of it, in public; empty when it has not said
    until_on TEXT NOT NULL,             -- open: the last day of it, in public; empty when it has not said
    money_en TEXT NOT NULL,             -- open: where its money comes from, in public, in English
    money_cy TEXT NOT NULL              -- open: the same in Welsh
) STRICT;

-- How often women were told of groups, by the way it was done. No name, no place, no day.
CREATE TABLE host_outreach (
    host_id BLOB NOT NULL REFERENCES hosts (id), -- open: which host
    month TEXT NOT NULL,                -- open: 2026-11
    channel TEXT NOT NULL,              -- open: poster, gp, voluntary, word, other
    number INTEGER NOT NULL,            -- open: how many were put up, or how often somebody was told
    PRIMARY KEY (host_id, month, channel)
) STRICT;

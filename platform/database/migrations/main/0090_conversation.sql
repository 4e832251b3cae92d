-- Conversation: facilitators' notices, posts between members, and what a woman and her facilitators write privately.
-- Words lie sealed; the hour they were written is inside them. Outside is the day alone.

CREATE TABLE posts (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    seq INTEGER NOT NULL,               -- open: its place in the group's order: 1, 2, 3 …
    kind TEXT NOT NULL,                 -- open: notice, post
    author_kind TEXT NOT NULL,          -- open: person; anything automatic would say automatic
    parent BLOB,                        -- open: the post it answers; nothing when it answers none
    handle BLOB NOT NULL,               -- open: who wrote it
    epoch INTEGER NOT NULL,             -- open: the group's epoch it is sealed for
    revision INTEGER NOT NULL,          -- open: how often she changed it
    day TEXT NOT NULL,                  -- open: the day
    state TEXT NOT NULL,                -- open: said, taken-back, taken-out
    sealed BLOB,                        -- sealed(group): her words; nothing once she took them back
    PRIMARY KEY (group_id, id)
) STRICT;
CREATE UNIQUE INDEX posts_in_order ON posts (group_id, seq);
CREATE INDEX posts_by_kind ON posts (group_id, kind, seq);

-- The last place given out in a group, so that a place is never given twice.
CREATE TABLE talk_places (
    group_id BLOB NOT NULL PRIMARY KEY REFERENCES groups (id), -- open: which group
    last INTEGER NOT NULL               -- open: the last place
) STRICT;

-- What a woman and her facilitators write privately. Each message has a key of its own.
CREATE TABLE private_words (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    handle BLOB NOT NULL,               -- open: the woman whose words with the facilitators these are
    author BLOB NOT NULL,               -- open: who wrote it: she or a facilitator
    seq INTEGER NOT NULL,               -- open: its place in the group's order
    about BLOB,                         -- open: the post that was taken out; nothing otherwise
    day TEXT NOT NULL,                  -- open: the day
    sealed BLOB NOT NULL,               -- sealed(named): the words
    PRIMARY KEY (group_id, id)
) STRICT;
CREATE UNIQUE INDEX private_words_in_order ON private_words (group_id, handle, seq);

-- The key of a private message, for each woman who may read it.
CREATE TABLE private_keys (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: which message
    handle BLOB NOT NULL,               -- open: for whom
    sealed BLOB NOT NULL,               -- key: the message's key, sealed to her
    PRIMARY KEY (group_id, id, handle)
) STRICT;

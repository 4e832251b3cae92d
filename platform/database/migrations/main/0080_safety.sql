-- Saying that something doesn't feel right, and being kept apart. Words are sealed to those she named and to herself.

CREATE TABLE reports (
    id BLOB NOT NULL PRIMARY KEY,       -- open: random
    kind TEXT NOT NULL,                 -- open: feeling, message, word (a private one)
    group_id BLOB REFERENCES groups (id), -- open: the group it is about
    message_id BLOB,                    -- open: the message it is about; nothing for a feeling
    to_host INTEGER NOT NULL,           -- open: 1 when the host's people read it, 0 when a facilitator does
    host_id BLOB REFERENCES hosts (id), -- open: that host, also when the group stands under it no more
    by_words INTEGER NOT NULL,          -- open: 1 when she wrote signed out and comes back with words
    owner_tag BLOB NOT NULL,            -- hash: finds what is hers, by her account or her words, under a secret of the keystore
    owner_key BLOB NOT NULL,            -- key: the report's private keys, sealed to her or wrapped under her words
    public_keys BLOB NOT NULL,          -- open: what the answer is sealed to
    own_words BLOB NOT NULL,            -- sealed(self): what she wrote
    state TEXT NOT NULL,                -- open: sent, read, looking, answered
    new_day_why BLOB,                   -- sealed(self): why it takes longer
    answer BLOB,                        -- sealed(self): the answer
    sent_on TEXT NOT NULL,              -- open: the day
    answered_on TEXT                    -- open: the day
) STRICT;
CREATE INDEX reports_by_owner ON reports (owner_tag);

-- Who may read a report: only those she named.
CREATE TABLE report_readers (
    report_id BLOB NOT NULL REFERENCES reports (id) ON DELETE CASCADE, -- open: which report
    account_id BLOB NOT NULL REFERENCES accounts (id), -- open: who was named
    sealed BLOB NOT NULL,               -- sealed(named): what she wrote
    PRIMARY KEY (report_id, account_id)
) STRICT;
CREATE INDEX report_readers_by_account ON report_readers (account_id);

-- Two women kept apart: one of them asked. The other is not told, and neither is anybody else. No group, no handle and
-- no order stand here: whoever holds this store alone reads how many pairs there are, and not one of them.
CREATE TABLE kept_apart (
    tag BLOB NOT NULL PRIMARY KEY       -- hash: in which group, who asked and from whom, under a secret of the keystore
) STRICT;

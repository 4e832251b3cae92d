-- The jobs of a date: what there is to do, for how many women, and who does it. No reason, no sum, nothing of the past.

-- The list of a date. That of the last date stays, with no woman in it, so that it can be offered again.
CREATE TABLE shared_jobs (
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: which group
    id BLOB NOT NULL,                   -- open: random
    meeting_id BLOB NOT NULL,           -- open: which date
    kind TEXT NOT NULL,                 -- open: a job of the starter list by its word; or own
    women INTEGER NOT NULL,             -- open: for how many women, 1 to 3
    place INTEGER NOT NULL,             -- open: where it stands in the list
    author BLOB,                        -- open: whose line it is; nothing for one of the starter list
    epoch INTEGER,                      -- open: the group's epoch of that line
    sealed BLOB,                        -- sealed(group): a job in a woman's own words
    PRIMARY KEY (group_id, id)
) STRICT;
CREATE INDEX shared_jobs_by_date ON shared_jobs (group_id, meeting_id);

-- Who does what. It stands open so that the last place goes to one woman; it goes the day after the date.
CREATE TABLE shared_jobs_taken (
    group_id BLOB NOT NULL,             -- open: which group
    job_id BLOB NOT NULL,               -- open: which job
    handle BLOB NOT NULL,               -- open: who; a handle of this group alone
    PRIMARY KEY (group_id, job_id, handle),
    FOREIGN KEY (group_id, job_id) REFERENCES shared_jobs (group_id, id)
) STRICT;

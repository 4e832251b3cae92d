-- A promise may be made to the women of several groups: which, stands here, and its row names no group. Beside what
-- 0081 lists, `made_to_kind` is then groups (`made_to`: what it is about), or complaint (`made_to`: a random id, with
-- nothing of whoever complained).

CREATE TABLE promise_groups (
    promise_id BLOB NOT NULL REFERENCES promises (id) ON DELETE CASCADE, -- open: which promise
    group_id BLOB NOT NULL REFERENCES groups (id), -- open: a group whose women it was made to
    PRIMARY KEY (promise_id, group_id)
) STRICT;
CREATE INDEX promise_groups_by_group ON promise_groups (group_id);

-- Before a code is made, those who hold the group may write a line to her who waits, and she picks an answer.

ALTER TABLE waiting_women ADD COLUMN line BLOB; -- sealed(named): what those who hold the group wrote to her, for her alone; none where nobody wrote
ALTER TABLE waiting_women ADD COLUMN answer TEXT NOT NULL DEFAULT ''; -- open: what she picked to answer it: ring, come, another; empty before

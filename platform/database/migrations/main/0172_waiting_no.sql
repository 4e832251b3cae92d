-- A no to a woman who waits carries one of our own sentences, and can be taken back for a day while she has not read it.

ALTER TABLE waiting_women ADD COLUMN kind TEXT NOT NULL DEFAULT ''; -- open: which of our sentences goes with a no; empty where there is none
ALTER TABLE waiting_women ADD COLUMN stood TEXT; -- open: how it stood before a no that can still be taken back
ALTER TABLE waiting_women ADD COLUMN back TEXT; -- open: the last day on which a no can be taken back; a no that she has opened has the state no-seen

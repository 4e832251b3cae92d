-- Whoever was met at the old door is walked to the new place by somebody, so that nobody waits or walks alone.
ALTER TABLE notices ADD COLUMN walk_by BLOB; -- open: who walks over with them

-- One second text where she allowed it, never a third.

ALTER TABLE notice_tellings ADD COLUMN sent_at INTEGER NOT NULL DEFAULT 0; -- open: when a text of ours first went to her, microseconds, UTC; 0 when none did
ALTER TABLE notice_tellings ADD COLUMN second INTEGER NOT NULL DEFAULT 0; -- open: 1 when a second text waits, 2 when it was tried

-- A neutral name before the address that e-mails to women of a host's groups come from.

ALTER TABLE hosts ADD COLUMN sender_name TEXT NOT NULL DEFAULT ''; -- open: that name; empty where it chose none

-- Contact plans from before the day was kept on which she last said that hers is right: she is asked again twelve weeks from now.

ALTER TABLE contact_plans ADD COLUMN undated_on TEXT NOT NULL DEFAULT ''; -- open: the day on which a plan was found that knows no day of its own; empty for every later one
UPDATE contact_plans SET undated_on = CAST(CURRENT_DATE AS TEXT);

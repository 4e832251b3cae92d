-- Somebody else holds a date than the women of its group were told: whoever holds the group is asked to tell them.
ALTER TABLE meetings ADD COLUMN holder_untold INTEGER NOT NULL DEFAULT 0; -- open: 1 until a change of plan names who holds it

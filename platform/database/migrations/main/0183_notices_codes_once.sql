-- A code for changing plans by text is good for one change and has eight figures: older ones end. GO carries two figures
-- of the answer before it, and a number that gave a right code waits for nobody else's wrong ones.

DELETE FROM weather_asked;
DELETE FROM weather_codes;

ALTER TABLE weather_codes ADD COLUMN number BLOB; -- hash: of the number that last gave this code, under the server's key; empty before
ALTER TABLE weather_asked ADD COLUMN figures INTEGER NOT NULL DEFAULT -1; -- open: the figures that GO has to carry, 0 to 99; -1 until she picked

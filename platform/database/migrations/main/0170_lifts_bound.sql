-- Who asks about lifts has another mark for each date, what is said of a lift is bound to its date, and how an ask stands is
-- signed. What was said before is bound to nothing, and goes now: it would go the day after its date.
DELETE FROM lift_lines;
DELETE FROM lift_asks;

ALTER TABLE lift_asks ADD COLUMN tag BLOB; -- hash: of all of the row, under the server's key: nobody else writes how it stands

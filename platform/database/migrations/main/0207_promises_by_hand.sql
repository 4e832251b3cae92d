-- A woman without an account reads no promise: whoever made it tells her, and ticks that she did. And a moved promise names its new day.
ALTER TABLE promises ADD COLUMN told TEXT; -- open: what she whose place is kept was last told of it by hand (made, late, became); nothing for everybody else
ALTER TABLE promises ADD COLUMN later_day TEXT; -- open: the day that was said instead, with an honest word
-- What was closed before this was kept is past: nobody is sent after it.
UPDATE promises SET told = 'became' WHERE state <> 'open' AND made_to_kind = 'member';

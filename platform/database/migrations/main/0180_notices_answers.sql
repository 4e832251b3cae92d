-- What ended the texts to a telephone: STOP, which anybody can send in the name of a number, or her own word.

ALTER TABLE text_numbers ADD COLUMN by_word INTEGER NOT NULL DEFAULT 0; -- open: 1 when it was the word she chose herself, so that nobody rings her either

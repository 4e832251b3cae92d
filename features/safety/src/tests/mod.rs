mod public;

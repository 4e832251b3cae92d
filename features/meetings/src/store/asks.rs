//! Ways of taking part.

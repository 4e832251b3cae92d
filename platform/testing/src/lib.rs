//! testing.

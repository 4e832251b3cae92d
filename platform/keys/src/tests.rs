//! What this crate promises, one file for each part.

//! venues.

//! meetings.

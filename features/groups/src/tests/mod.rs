//! What this feature promises.

//! The only SQL: reads facts as somebody may see them, records what a rule decided.

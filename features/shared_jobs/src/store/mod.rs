//! The only SQL of this feature.

mod jobs;

pub(crate) mod lifts;

pub(crate) use jobs::{
    add_line, before, change, forget_author, forget_part, hand_back, jobs_of_date, jobs_of_group, remove, sweep, take,
};

//! What is allowed and what follows: facts, member and time in, decision or refusal out.
//!
//! In reading order: minutes, what an exercise is to a rule, what is known of the place, tonight's plan, the plan that is offered, what to look at
//! before the evening, how the minutes left are shared out, the evening as it goes, and the rest of it.

pub mod checks;
pub mod choices;
pub mod exercise;
pub mod known;
pub mod minutes;
pub mod order;
pub mod own_wheel;
pub mod plan;
pub mod propose;
pub mod replan;
pub mod rest;
pub mod run;

#[cfg(test)]
mod tests;

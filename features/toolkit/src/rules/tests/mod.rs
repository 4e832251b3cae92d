mod any_run;
mod evening;
mod order;
mod plan;
mod propose;
mod replan;
mod run;
mod some;

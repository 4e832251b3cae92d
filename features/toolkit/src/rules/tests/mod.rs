mod any_run;
mod evening;
mod plan;
mod propose;
mod replan;
mod run;
mod some;

//! One typed struct for each template, with samples.

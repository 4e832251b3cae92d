//! The names of fields on pages with a question for each part of a text: by its place on the page. Which part that is
//! stands in a hidden field, so that a text that changes meanwhile mixes nothing up.

use web::Form;

/// What a reader says of a part.
pub(crate) const COMMENT: [&str; 40] = [
    "c-0", "c-1", "c-2", "c-3", "c-4", "c-5", "c-6", "c-7", "c-8", "c-9", "c-10", "c-11", "c-12", "c-13", "c-14",
    "c-15", "c-16", "c-17", "c-18", "c-19", "c-20", "c-21", "c-22", "c-23", "c-24", "c-25", "c-26", "c-27", "c-28",
    "c-29", "c-30", "c-31", "c-32", "c-33", "c-34", "c-35", "c-36", "c-37", "c-38", "c-39",
];

/// What was done with that.
pub(crate) const DONE: [&str; 40] = [
    "done-0", "done-1", "done-2", "done-3", "done-4", "done-5", "done-6", "done-7", "done-8", "done-9", "done-10",
    "done-11", "done-12", "done-13", "done-14", "done-15", "done-16", "done-17", "done-18", "done-19", "done-20",
    "done-21", "done-22", "done-23", "done-24", "done-25", "done-26", "done-27", "done-28", "done-29", "done-30",
    "done-31", "done-32", "done-33", "done-34", "done-35", "done-36", "done-37", "done-38", "done-39",
];

/// And why.
pub(crate) const BECAUSE: [&str; 40] = [
    "because-0",
    "because-1",
    "because-2",
    "because-3",
    "because-4",
    "because-5",
    "because-6",
    "because-7",
    "because-8",
    "because-9",
    "because-10",
    "because-11",
    "because-12",
    "because-13",
    "because-14",
    "because-15",
    "because-16",
    "because-17",
    "because-18",
    "because-19",
    "because-20",
    "because-21",
    "because-22",
    "because-23",
    "because-24",
    "because-25",
    "because-26",
    "because-27",
    "because-28",
    "because-29",
    "because-30",
    "because-31",
    "because-32",
    "because-33",
    "because-34",
    "because-35",
    "because-36",
    "because-37",
    "because-38",
    "because-39",
];

/// The hidden field that names the part at this place.
pub(crate) const PART: [&str; 40] = [
    "p-0", "p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7", "p-8", "p-9", "p-10", "p-11", "p-12", "p-13", "p-14",
    "p-15", "p-16", "p-17", "p-18", "p-19", "p-20", "p-21", "p-22", "p-23", "p-24", "p-25", "p-26", "p-27", "p-28",
    "p-29", "p-30", "p-31", "p-32", "p-33", "p-34", "p-35", "p-36", "p-37", "p-38", "p-39",
];

/// The most parts of a text that are asked about; the last is 'anything else'.
pub(crate) const MOST: usize = COMMENT.len();

/// The place at which the form asks about a part.
pub(crate) fn place_of(form: &Form, part: &str) -> Option<usize> {
    (0..MOST).find(|at| form.value(field(&PART, *at)) == part)
}

/// The field of this place in one of the lists above.
pub(crate) fn field(of: &[&'static str; 40], at: usize) -> &'static str {
    of.get(at).or(of.last()).copied().unwrap_or_default()
}

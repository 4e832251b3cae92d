mod catalogue;
mod check_context;
mod check_counting;
mod check_keys;
mod check_kind_words;
mod check_text_messages;
mod dates;
mod keys;
mod lists_and_pounds;
mod own_words;
mod platform_words;
mod reading_age;

use crate::Words;

/// A feature called `groups` with these two files.
const fn words(en: &'static str, cy: &'static str) -> Words {
    Words { feature: "groups", en, cy }
}

/// What is to be put right, one line each.
fn problems(en: &'static str, cy: &'static str) -> Vec<String> {
    crate::check(&words(en, cy)).iter().map(ToString::to_string).collect()
}

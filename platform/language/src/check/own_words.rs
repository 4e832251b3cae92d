//! Gaps that a group's own words fill: those of the sentence's own language, and none in what goes to a phone.

use foundation::Language;

use super::sentence::Sentence;
use super::text_messages::is_text_message;
use crate::own::named;

pub(super) fn check(language: Language, sentence: &Sentence) -> Vec<String> {
    let mut found = Vec::new();
    for name in sentence.variables() {
        let other = language.other();
        if named(language, &name).is_none() && named(other, &name).is_some() {
            found.push(format!(
                "{{ ${name} }} is a form of words/{}.ftl; the forms of this language are named in \
                 platform/language/src/own/names.rs",
                other.code()
            ));
        } else if named(language, &name).is_some() {
            if is_text_message(&sentence.key) {
                found.push(format!(
                    "{{ ${name} }} is a group's own word, and a message to a phone holds nothing of the group"
                ));
            }
            if sentence.key.starts_with('-') {
                found.push(format!("{{ ${name} }} is not filled in a term: borrow a sentence instead"));
            }
        }
    }
    found
}

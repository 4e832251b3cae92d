//! A sentence as it stands in a file.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use foundation::Language;

use super::readings::{Piece, readings_of};
use crate::{Problem, Words};

/// One sentence, or one term (its key then begins with a hyphen).
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) key: String,
    /// From 1; 0 when the file does not show it plainly.
    pub(crate) line: usize,
    pub(crate) has_attributes: bool,
    /// What the comment above it allows: `# allow: word, word`.
    allowed: BTreeSet<String>,
    pattern: Pattern<String>,
}

/// A choice by number or by word inside a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// The gap that chooses; empty when something else does.
    pub(crate) variable: String,
    /// The variants' names, as written.
    pub(crate) variants: BTreeSet<String>,
    /// Whether those names count: a plural form or a number.
    pub(crate) counts: bool,
}

/// The six forms of the plural rules both languages draw on.
pub(crate) const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Sentence {
    pub(crate) fn problem(&self, feature: &str, language: Language, what: String) -> Problem {
        Problem {
            feature: feature.to_owned(),
            language: Some(language),
            key: Some(self.key.clone()),
            line: (self.line > 0).then_some(self.line),
            what,
        }
    }

    /// Whether the comment above the sentence allows this word.
    pub(crate) fn allows(&self, word: &str) -> bool {
        self.allowed.contains(&word.to_lowercase())
    }

    /// The names of all gaps, also those that only choose.
    pub(crate) fn variables(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        walk(&self.pattern, &mut |expression| match expression {
            Expression::Select { selector, .. } => names.extend(variable_of(selector)),
            Expression::Inline(inline) => names.extend(variable_of(inline)),
        });
        names
    }

    /// The keys of what it borrows: `other-sentence` and `-term`.
    pub(crate) fn borrows(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        walk(&self.pattern, &mut |expression| {
            let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
            keys.extend(borrowed_by(inline));
        });
        keys
    }

    /// Every choice in it, the inner ones too.
    pub(crate) fn choices(&self) -> Vec<Choice> {
        let mut choices = Vec::new();
        walk(&self.pattern, &mut |expression| {
            if let Expression::Select { selector, variants } = expression {
                let names: BTreeSet<String> = variants
                    .iter()
                    .map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => name.clone(),
                        VariantKey::NumberLiteral { value } => value.clone(),
                    })
                    .collect();
                let numbers = variants.iter().any(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
                let only_plural_forms = names.iter().all(|name| PLURAL_FORMS.contains(&name.as_str()));
                let some_plural_form =
                    names.iter().any(|name| name != "other" && PLURAL_FORMS.contains(&name.as_str()));
                choices.push(Choice {
                    variable: variable_of(selector).into_iter().next().unwrap_or_default(),
                    counts: numbers || some_plural_form || only_plural_forms,
                    variants: names,
                });
            }
        });
        choices
    }

    /// The gaps that are counted by.
    pub(crate) fn numbers(&self) -> BTreeSet<String> {
        self.choices().into_iter().filter(|choice| choice.counts).map(|choice| choice.variable).collect()
    }

    /// Every way it can be read: one for each variant of each choice.
    pub(crate) fn readings(&self) -> Vec<Vec<Piece>> {
        readings_of(&self.pattern)
    }

    /// Whether a way to read it says nothing at all.
    pub(crate) fn is_empty(&self) -> bool {
        let says_nothing = |reading: &Vec<Piece>| {
            reading.iter().all(|piece| matches!(piece, Piece::Text(text) if text.trim().is_empty()))
        };
        self.readings().iter().any(says_nothing)
    }
}

/// The sentences of one file in the order they stand, and what could not be read.
pub(crate) fn read_sentences(words: &Words, language: Language) -> (Vec<Sentence>, Vec<Problem>) {
    let text = words.text(language);
    let problem = |key: Option<String>, line: Option<usize>, what: String| Problem {
        feature: words.feature.to_owned(),
        language: Some(language),
        key,
        line,
        what,
    };
    let (resource, mut problems) = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let place = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
            let told = errors.iter().map(|error| {
                problem(None, Some(place(error.pos.start)), format!("this cannot be read as Fluent ({})", error.kind))
            });
            (resource, told.collect())
        }
    };
    let mut lines = lines_of_keys(text);
    let mut sentences = Vec::new();
    for entry in resource.body {
        let (key, pattern, attributes, comment) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes, message.comment),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes, term.comment),
            _ => continue,
        };
        let line = lines.get_mut(&key).filter(|lines| !lines.is_empty()).map_or(0, |lines| lines.remove(0));
        let Some(pattern) = pattern else {
            problems.push(problem(Some(key), (line > 0).then_some(line), "nothing is written here".to_owned()));
            continue;
        };
        let allowed = comment.map(|comment| allowed_by(&comment.content)).unwrap_or_default();
        sentences.push(Sentence { key, line, has_attributes: !attributes.is_empty(), allowed, pattern });
    }
    (sentences, problems)
}

/// Where each key stands, from 1: `key =` at the beginning of a line.
fn lines_of_keys(text: &str) -> BTreeMap<String, Vec<usize>> {
    let mut lines: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        if let Some((key, _)) = line.split_once('=')
            && !line.starts_with([' ', '#', '['])
        {
            lines.entry(key.trim_end().to_owned()).or_default().push(number + 1);
        }
    }
    lines
}

fn allowed_by(comment: &[String]) -> BTreeSet<String> {
    comment
        .iter()
        .filter_map(|line| line.trim().strip_prefix("allow:"))
        .flat_map(|list| list.split(','))
        .map(|word| word.trim().to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

fn walk(pattern: &Pattern<String>, visit: &mut impl FnMut(&Expression<String>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression(expression: &Expression<String>, visit: &mut impl FnMut(&Expression<String>)) {
    visit(expression);
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => walk_expression(expression, visit),
        Expression::Inline(_) => {}
    }
}

fn arguments_of(arguments: &CallArguments<String>) -> impl Iterator<Item = &InlineExpression<String>> {
    arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value))
}

pub(super) fn variable_of(inline: &InlineExpression<String>) -> BTreeSet<String> {
    match inline {
        InlineExpression::VariableReference { id } => BTreeSet::from([id.name.clone()]),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments_of(arguments).flat_map(variable_of).collect()
        }
        _ => BTreeSet::new(),
    }
}

pub(super) fn borrowed_by(inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::MessageReference { id, .. } => Some(id.name.clone()),
        InlineExpression::TermReference { id, .. } => Some(format!("-{}", id.name)),
        _ => None,
    }
}

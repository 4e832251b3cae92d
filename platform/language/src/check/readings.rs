//! Every way a sentence can be read: a choice in it is as many sentences as it has variants.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::sentence::{borrowed_by, variable_of};

/// A piece of a sentence as somebody would read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words that stand in the file.
    Text(String),
    /// `{ $name }`.
    Gap(String),
    /// `{ other-sentence }` or `{ -term }`.
    Borrowed(String),
}

/// More ways to read a sentence than this are not looked at; no sentence of ours has a tenth of it.
const MOST_READINGS: usize = 2_000;

pub(super) fn readings_of(pattern: &Pattern<String>) -> Vec<Vec<Piece>> {
    let mut readings: Vec<Vec<Piece>> = vec![Vec::new()];
    for element in &pattern.elements {
        let ways = match element {
            PatternElement::TextElement { value } => vec![vec![Piece::Text(value.clone())]],
            PatternElement::Placeable { expression } => ways_to_read(expression),
        };
        readings = readings
            .iter()
            .flat_map(|reading| ways.iter().map(|way| joined(reading, way)))
            .take(MOST_READINGS)
            .collect();
    }
    readings
}

/// Two runs of pieces as one, with neighbouring texts made one text.
fn joined(first: &[Piece], then: &[Piece]) -> Vec<Piece> {
    let mut all = first.to_vec();
    for piece in then {
        match (all.last_mut(), piece) {
            (Some(Piece::Text(text)), Piece::Text(more)) => text.push_str(more),
            _ => all.push(piece.clone()),
        }
    }
    all
}

fn ways_to_read(expression: &Expression<String>) -> Vec<Vec<Piece>> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| readings_of(&variant.value)).collect()
        }
        Expression::Inline(inline) => match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                vec![vec![Piece::Text(value.clone())]]
            }
            InlineExpression::Placeable { expression } => ways_to_read(expression),
            _ => {
                let piece = borrowed_by(inline).map_or_else(
                    || Piece::Gap(variable_of(inline).into_iter().next().unwrap_or_default()),
                    Piece::Borrowed,
                );
                vec![vec![piece]]
            }
        },
    }
}

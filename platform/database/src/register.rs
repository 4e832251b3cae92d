//! The register of columns: behind each column in a migration stands who can read it.
//!
//! `-- open: why` · `-- sealed(self|group|facilitators|named|sender): what` · `-- key: what` · `-- hash: of what`.

/// One column and what the register says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The table.
    pub table: String,
    /// The column.
    pub name: String,
    /// `open`, `sealed(…)`, `key` or `hash`; `None` when nobody said.
    pub reading: Option<String>,
}

/// Every column that the migrations make, in order, without those that a later one takes away again.
#[must_use]
pub fn registered(steps: &[(&str, &str)]) -> Vec<Column> {
    let mut columns = Vec::new();
    for (_, text) in steps {
        let mut table: Option<String> = None;
        for line in text.lines() {
            let trimmed = line.trim();
            if let Some(rest) = trimmed.strip_prefix("CREATE TABLE ") {
                table = rest.split([' ', '(']).next().map(str::to_owned);
            } else if let Some(rest) = trimmed.strip_prefix("DROP TABLE ") {
                let gone = rest.trim_end_matches(';');
                columns.retain(|column: &Column| column.table != gone);
            } else if let Some(rest) = trimmed.strip_prefix("ALTER TABLE ") {
                let mut words = rest.split_whitespace();
                match (words.next(), words.next(), words.next(), words.next()) {
                    (Some(of), Some("ADD"), Some("COLUMN"), Some(name)) => {
                        columns.push(Column { table: of.to_owned(), name: name.to_owned(), reading: reading(trimmed) });
                    }
                    (Some(of), Some("DROP"), Some("COLUMN"), Some(name)) => {
                        let gone = name.trim_end_matches(';');
                        columns.retain(|column| column.table != of || column.name != gone);
                    }
                    _ => {}
                }
            } else if trimmed.starts_with(')') {
                table = None;
            } else if let Some(of) = &table {
                let first = trimmed.split_whitespace().next().unwrap_or_default();
                let is_column = !first.is_empty()
                    && !first.starts_with("--")
                    && !["PRIMARY", "FOREIGN", "UNIQUE", "CHECK", "REFERENCES", "ON"].contains(&first);
                if is_column {
                    columns.push(Column { table: of.clone(), name: first.to_owned(), reading: reading(trimmed) });
                }
            }
        }
    }
    columns
}

fn reading(line: &str) -> Option<String> {
    let comment = line.split_once("-- ")?.1;
    let word = comment.split(':').next()?.trim();
    let known = [
        "open",
        "key",
        "hash",
        "sealed(self)",
        "sealed(group)",
        "sealed(facilitators)",
        "sealed(named)",
        "sealed(sender)",
    ];
    known.contains(&word).then(|| word.to_owned())
}

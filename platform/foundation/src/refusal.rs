//! A refusal is a value: a key into the words and what to put in it. It becomes a sentence only on the page.

/// What fills a gap in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Somebody's word or a formatted time; shown as it is.
    Text(String),
    /// A number; it may choose the plural.
    Number(i64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Why something cannot be done as it stands, in words she can act on. Not an error: nothing broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The key in the words.
    pub key: &'static str,
    /// What fills the gaps.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Refusal {
    /// A refusal with nothing to fill in.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }

    /// The same with a gap filled.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// What is to be put right on a form, field by field, in the form's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldRefusals(Vec<(&'static str, Refusal)>);

impl FieldRefusals {
    /// Nothing to put right yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Notes what is wrong with a field. The first word on a field stands.
    pub fn add(&mut self, field: &'static str, refusal: Refusal) {
        if self.on(field).is_none() {
            self.0.push((field, refusal));
        }
    }

    /// Keeps the value of a field that is right, and notes the refusal of one that isn't.
    pub fn keep<T>(&mut self, field: &'static str, outcome: Result<T, Refusal>) -> Option<T> {
        match outcome {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.add(field, refusal);
                None
            }
        }
    }

    /// Whether the form may go on.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with one field.
    #[must_use]
    pub fn on(&self, field: &str) -> Option<&Refusal> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, refusal)| refusal)
    }

    /// All of them, for the summary at the top.
    pub fn iter(&self) -> impl Iterator<Item = &(&'static str, Refusal)> {
        self.0.iter()
    }
}

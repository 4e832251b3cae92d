//! What can go wrong.

/// Why something could not be made, sealed or opened. It never says which part of a sealed thing was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The machine has no randomness to give.
    #[error("the machine gives no randomness")]
    NoRandomness,
    /// The first byte, the length or the shape is not one we know.
    #[error("an unknown suite or format")]
    Unknown,
    /// It does not open: another key, another place, or changed on the way.
    #[error("it does not open")]
    Refused,
    /// More than fits.
    #[error("too long to be sealed")]
    TooLong,
    /// Something that cannot be, was; the text says where.
    #[error("broken: {0}")]
    Broken(&'static str),
}

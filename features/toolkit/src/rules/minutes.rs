//! Minutes, from so many to so many, and the three phases of a part. Whole numbers only, and no sum runs over.

use std::ops::{Add, AddAssign};

/// Whole minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minutes(u16);

impl Minutes {
    /// None at all.
    pub const ZERO: Self = Self(0);

    /// So many.
    #[must_use]
    pub const fn new(count: u16) -> Self {
        Self(count)
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> u16 {
        self.0
    }

    /// What is left when others are taken away; never less than none.
    #[must_use]
    pub const fn less(self, others: Self) -> Self {
        Self(self.0.saturating_sub(others.0))
    }
}

impl Add for Minutes {
    type Output = Self;

    fn add(self, others: Self) -> Self {
        Self(self.0.saturating_add(others.0))
    }
}

impl AddAssign for Minutes {
    fn add_assign(&mut self, others: Self) {
        *self = *self + others;
    }
}

impl std::iter::Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}

/// From so many minutes to so many. The least is never more than the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    least: Minutes,
    most: Minutes,
}

impl Span {
    /// From the least to the most; nothing where they stand the wrong way round.
    #[must_use]
    pub const fn new(least: Minutes, most: Minutes) -> Option<Self> {
        if least.0 <= most.0 { Some(Self { least, most }) } else { None }
    }

    /// So many, neither fewer nor more.
    #[must_use]
    pub const fn exactly(minutes: Minutes) -> Self {
        Self { least: minutes, most: minutes }
    }

    /// The fewest minutes.
    #[must_use]
    pub const fn least(self) -> Minutes {
        self.least
    }

    /// The most minutes.
    #[must_use]
    pub const fn most(self) -> Minutes {
        self.most
    }

    /// What is still to come after some of it has gone.
    #[must_use]
    pub const fn after(self, spent: Minutes) -> Self {
        Self { least: self.least.less(spent), most: self.most.less(spent) }
    }
}

impl Add for Span {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { least: self.least + other.least, most: self.most + other.most }
    }
}

impl std::iter::Sum for Span {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

/// Something for each woman, in tenths, so that half a minute and half a sheet are exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tenths(u16);

impl Tenths {
    /// So many tenths.
    #[must_use]
    pub const fn new(tenths: u16) -> Self {
        Self(tenths)
    }

    /// What it comes to for so many women, in whole ones, rounding up.
    #[must_use]
    pub fn for_people(self, people: u16) -> u16 {
        let tenths = u32::from(self.0) * u32::from(people);
        u16::try_from(tenths.div_ceil(10)).unwrap_or(u16::MAX)
    }
}

/// A phase of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Saying what it is, and setting up.
    Brief,
    /// The thing itself.
    Doing,
    /// Talking about it afterwards.
    Debrief,
}

impl Phase {
    /// All three, in order.
    pub const ALL: [Self; 3] = [Self::Brief, Self::Doing, Self::Debrief];

    /// Its word in tables and addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Brief => "brief",
            Self::Doing => "do",
            Self::Debrief => "debrief",
        }
    }

    /// The phase a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.word() == word)
    }
}

/// One thing for each phase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Phases<T> {
    /// For saying what it is.
    pub brief: T,
    /// For doing it.
    pub doing: T,
    /// For talking about it.
    pub debrief: T,
}

impl<T: Copy> Phases<T> {
    /// Made phase by phase.
    pub fn from_each(mut make: impl FnMut(Phase) -> T) -> Self {
        Self { brief: make(Phase::Brief), doing: make(Phase::Doing), debrief: make(Phase::Debrief) }
    }

    /// That of one phase.
    #[must_use]
    pub const fn of(&self, phase: Phase) -> T {
        match phase {
            Phase::Brief => self.brief,
            Phase::Doing => self.doing,
            Phase::Debrief => self.debrief,
        }
    }

    /// That of one phase, to be changed.
    pub const fn of_mut(&mut self, phase: Phase) -> &mut T {
        match phase {
            Phase::Brief => &mut self.brief,
            Phase::Doing => &mut self.doing,
            Phase::Debrief => &mut self.debrief,
        }
    }

    /// All three together.
    #[must_use]
    pub fn total(&self) -> T
    where
        T: std::iter::Sum,
    {
        Phase::ALL.into_iter().map(|phase| self.of(phase)).sum()
    }
}

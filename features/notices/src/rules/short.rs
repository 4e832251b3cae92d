//! A plan and a board in a few numbers: those of everybody but who holds the group. They always add up to them all.

use super::{BoardPart, Line};
use crate::model::Way;
use jiff::Timestamp;

/// A plan in short, of a woman who does not hold the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShortPlan {
    /// Something goes to her now, stands on her page, or whoever both agreed on tells her.
    Now,
    /// A call, a letter or a text that somebody who holds the group has to make.
    Hands,
    /// In her hours, and in time.
    Waits,
    /// She can't be told in time.
    NotInTime,
    /// She set nothing, or she rests.
    Nothing,
}

impl ShortPlan {
    /// All of them, in the order they are read.
    pub const ALL: [Self; 5] = [Self::Now, Self::Hands, Self::Waits, Self::NotInTime, Self::Nothing];

    /// Which of them a line is.
    #[must_use]
    pub fn of(line: Line, now: Timestamp) -> Self {
        match line {
            Line::Door | Line::Nothing => Self::NotInTime,
            Line::Resting | Line::NotSet => Self::Nothing,
            line if line.when(now) > now => Self::Waits,
            Line::ByHand { way: Way::Call | Way::Letter | Way::Text, .. } => Self::Hands,
            Line::ByHand { .. } | Line::Herself | Line::App | Line::Mail { .. } | Line::Text { .. } => Self::Now,
        }
    }
}

/// A board in short, of a woman who does not hold the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShortBoard {
    /// She has it, or her telephone answered.
    Heard,
    /// Somebody met her at the old door.
    Met,
    /// It went to her, or stands on her page; she said nothing.
    NoAnswer,
    /// It is on its way, or somebody has yet to tell her.
    Still,
    /// She could not be told.
    NotReached,
}

impl ShortBoard {
    /// All of them, in the order they are read.
    pub const ALL: [Self; 5] = [Self::Heard, Self::Met, Self::NoAnswer, Self::Still, Self::NotReached];

    /// Which of them a part of the board is.
    #[must_use]
    pub const fn of(part: BoardPart) -> Self {
        match part {
            BoardPart::Knows | BoardPart::Answered => Self::Heard,
            BoardPart::MetAtTheDoor => Self::Met,
            BoardPart::Delivered | BoardPart::Sent | BoardPart::LooksHerself => Self::NoAnswer,
            BoardPart::OnItsWay | BoardPart::StillToBeTold => Self::Still,
            BoardPart::NotReached => Self::NotReached,
        }
    }
}

//! What the rules need to know of one exercise and of one evening, and what stands in the way of the one on the other.

use foundation::{FieldRefusals, typed};

use super::{
    choices::{Energy, Place, Purpose, Setting, Space, Touch},
    minutes::{Minutes, Phase, Phases, Span, Tenths},
};

/// The exercise every plan begins with.
pub const OPENING_ROUND: &str = "opening-round";
/// The exercise every plan ends with.
pub const CLOSING_ROUND: &str = "closing-round";
/// The longest evening, in minutes.
pub const MOST_MINUTES: u16 = 480;
/// The most women in one evening.
pub const MOST_PEOPLE: u16 = 60;

/// One thing that is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Equipment {
    /// Which line of the words' `equipment` names it.
    pub label: usize,
    /// How many for each woman.
    pub each: Tenths,
    /// And how many in all.
    pub in_all: u16,
}

impl Equipment {
    /// How many for so many women, rounding up.
    #[must_use]
    pub fn for_people(&self, people: u16) -> u16 {
        self.each.for_people(people).saturating_add(self.in_all)
    }
}

/// The facts of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// The name of its folder.
    pub key: String,
    /// How long each phase takes, however many come.
    pub minutes: Phases<Span>,
    /// Minutes more for each woman, in doing it.
    pub do_each: Tenths,
    /// And in talking about it.
    pub debrief_each: Tenths,
    /// With fewer women than this it is done as its words say under 'fewer'.
    pub least_people: u16,
    /// The most women it works for; nothing where there is no most.
    pub most_people: Option<u16>,
    /// The space it asks for.
    pub space: Space,
    /// Where it can be done.
    pub setting: Setting,
    /// Whether women touch in it.
    pub touch: Touch,
    /// Whether its words say how to do the whole of it without touch.
    pub has_no_touch_version: bool,
    /// How much it asks of tired women.
    pub energy: Energy,
    /// Whether it may stir things up: then a quiet pause comes after it.
    pub heavy: bool,
    /// What it is good for.
    pub purposes: Vec<Purpose>,
    /// What is needed.
    pub equipment: Vec<Equipment>,
}

impl Exercise {
    /// A round in which each woman has a minute, with two for all: for a plan whose packs hold no round of their own.
    #[must_use]
    pub fn plain_round(key: &str) -> Self {
        let one = Span::exactly(Minutes::new(1));
        Self {
            key: key.to_owned(),
            minutes: Phases { brief: Span::default(), doing: one, debrief: one },
            do_each: Tenths::new(10),
            debrief_each: Tenths::default(),
            least_people: 1,
            most_people: None,
            space: Space::NoneNeeded,
            setting: Setting::Either,
            touch: Touch::None,
            has_no_touch_version: false,
            energy: Energy::Low,
            heavy: false,
            purposes: Vec::new(),
            equipment: Vec::new(),
        }
    }

    /// Is it the opening or the closing round?
    #[must_use]
    pub fn is_round(&self) -> bool {
        self.key == OPENING_ROUND || self.key == CLOSING_ROUND
    }

    /// How long each phase takes with so many women. What each woman adds is rounded up to whole minutes.
    #[must_use]
    pub fn phases(&self, people: u16) -> Phases<Span> {
        Phases::from_each(|phase| {
            let each = match phase {
                Phase::Brief => Tenths::default(),
                Phase::Doing => self.do_each,
                Phase::Debrief => self.debrief_each,
            };
            self.minutes.of(phase) + Span::exactly(Minutes::new(each.for_people(people)))
        })
    }

    /// How long the whole takes with so many women.
    #[must_use]
    pub fn total(&self, people: u16) -> Span {
        self.phases(people).total()
    }

    /// Is it done as its words say under 'fewer' with so many women?
    #[must_use]
    pub const fn is_for_fewer(&self, people: u16) -> bool {
        people < self.least_people
    }

    /// What stands in its way on an evening. `without_touch` when its version without touch is the one that is planned.
    #[must_use]
    pub fn hindrances(&self, evening: &Evening, without_touch: bool) -> Vec<Hindrance> {
        let there = evening.people;
        let mut found = Vec::new();
        if self.is_for_fewer(there) {
            found.push(Hindrance::TooFew { least: self.least_people, there });
        }
        if let Some(most) = self.most_people.filter(|most| there > *most) {
            found.push(Hindrance::TooMany { most, there });
        }
        if self.touch != Touch::None && evening.nobody_touches() && !(without_touch && self.has_no_touch_version) {
            found.push(Hindrance::Touch { has_no_touch_version: self.has_no_touch_version });
        }
        let online = evening.place == Place::Online;
        if !online && self.space > evening.space {
            found.push(Hindrance::TooLittleSpace { needs: self.space, there: evening.space });
        }
        found.extend(self.wrong_place(evening.place));
        if self.energy > evening.most_energy {
            found.push(Hindrance::AsksMuch { asks: self.energy, wished: evening.most_energy });
        }
        found
    }

    fn wrong_place(&self, place: Place) -> Option<Hindrance> {
        // What needs no space needs no room either: it can be done by voice.
        let by_voice = self.space == Space::NoneNeeded && self.setting == Setting::Either;
        match (self.setting, place) {
            (Setting::Online, Place::Online) => None,
            (Setting::Online, _) => Some(Hindrance::OnlyOnline),
            (_, Place::Online) => (!by_voice).then_some(Hindrance::NotOnline),
            (Setting::Outdoors, Place::Room) => Some(Hindrance::NoOutdoors),
            (Setting::Indoors, Place::Outdoors) => Some(Hindrance::NoRoom),
            _ => None,
        }
    }
}

/// What stands in the way of an exercise on an evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// Fewer women than it asks for: its words say what to do then.
    TooFew {
        /// The fewest it asks for.
        least: u16,
        /// How many there are.
        there: u16,
    },
    /// More women than it works for: two circles, or another exercise.
    TooMany {
        /// The most it works for.
        most: u16,
        /// How many there are.
        there: u16,
    },
    /// Women touch in it, and this group does not: its version without touch, or another exercise.
    Touch {
        /// Whether it has such a version.
        has_no_touch_version: bool,
    },
    /// It asks for more space than there is.
    TooLittleSpace {
        /// What it asks for.
        needs: Space,
        /// What there is.
        there: Space,
    },
    /// It is done outside, and there is no outside.
    NoOutdoors,
    /// It is done in a room, and the group meets outside.
    NoRoom,
    /// It cannot be done online.
    NotOnline,
    /// It is made for meeting online.
    OnlyOnline,
    /// It asks more of tired women than was wished for.
    AsksMuch {
        /// What it asks.
        asks: Energy,
        /// The most that was wished for.
        wished: Energy,
    },
}

/// What is known about tonight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    /// The minutes there are.
    pub minutes: Minutes,
    /// How many women there are, or are likely to be.
    pub people: u16,
    /// The space there is.
    pub space: Space,
    /// Where the group meets.
    pub place: Place,
    /// Whether this group has agreed that nobody touches.
    pub no_touch: bool,
    /// The most that may be asked of the women tonight.
    pub most_energy: Energy,
    /// What the facilitator would like it to be good for.
    pub purpose: Option<Purpose>,
    /// Minutes from the end of the meeting to the last bus; less than nought where it has gone by then.
    pub last_bus_after: Option<i32>,
}

impl Evening {
    /// An evening in a room of middling space, with nothing wished for. Minutes are kept within 1 and 480, women within
    /// 1 and 60.
    #[must_use]
    pub fn new(minutes: u16, people: u16) -> Self {
        Self {
            minutes: Minutes::new(minutes.clamp(1, MOST_MINUTES)),
            people: people.clamp(1, MOST_PEOPLE),
            space: Space::Medium,
            place: Place::Room,
            no_touch: false,
            most_energy: Energy::High,
            purpose: None,
            last_bus_after: None,
        }
    }

    /// The same out of a form. Fields `minutes` and `people`.
    ///
    /// # Errors
    /// `number-wrong`, with the least and the most, field by field.
    pub fn typed(minutes: &str, people: &str) -> Result<Self, FieldRefusals> {
        let mut refusals = FieldRefusals::new();
        let minutes = refusals.keep("minutes", typed::number(minutes, 1, i64::from(MOST_MINUTES)));
        let people = refusals.keep("people", typed::number(people, 1, i64::from(MOST_PEOPLE)));
        let narrow = |number: i64| u16::try_from(number).ok();
        match (minutes.and_then(narrow), people.and_then(narrow)) {
            (Some(minutes), Some(people)) => Ok(Self::new(minutes, people)),
            _ => Err(refusals),
        }
    }

    /// Does nobody touch anybody tonight? Online nobody can.
    #[must_use]
    pub fn nobody_touches(&self) -> bool {
        self.no_touch || self.place == Place::Online
    }
}

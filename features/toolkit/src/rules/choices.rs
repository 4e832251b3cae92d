//! The choices in the facts of an exercise, each by the word it has in the files, and where a group meets.

/// Gives a list of choices its words: all of them in order, the word of one, the one of a word.
macro_rules! words {
    ($name:ident { $($choice:ident = $word:literal),+ $(,)? }) => {
        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$choice),+];

            /// Its word in files, tables and forms.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$choice => $word),+
                }
            }

            /// The one a word stands for.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.word() == word)
            }
        }
    };
}

/// How much space an exercise asks for, or a place has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Space {
    /// None: online, by phone, by letter.
    NoneNeeded,
    /// A circle of chairs.
    Small,
    /// A circle of chairs, and room to walk about in it.
    Medium,
    /// A hall.
    Large,
}

impl Space {
    /// About how many women it holds, at a square metre each (a circle of twelve is four metres across); nothing where it
    /// holds as many as come.
    #[must_use]
    pub const fn holds(self) -> Option<u16> {
        match self {
            Self::Small => Some(10),
            Self::Medium => Some(20),
            Self::NoneNeeded | Self::Large => None,
        }
    }
}
words!(Space { NoneNeeded = "none", Small = "small", Medium = "medium", Large = "large" });

/// Where an exercise can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// In a room.
    Indoors,
    /// Outside.
    Outdoors,
    /// In a room or outside.
    Either,
    /// Online.
    Online,
}
words!(Setting { Indoors = "indoors", Outdoors = "outdoors", Either = "either", Online = "online" });

/// Where the group meets tonight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a room with no outside that is the group's.
    Room,
    /// In a room, and outside too.
    RoomAndOutdoors,
    /// Outside.
    Outdoors,
    /// Online or by phone.
    Online,
}
words!(Place { Room = "room", RoomAndOutdoors = "room-and-outdoors", Outdoors = "outdoors", Online = "online" });

/// Whether women touch in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// Nobody touches anybody.
    None,
    /// Who likes may.
    Optional,
    /// It is made of touch.
    Needed,
}
words!(Touch { None = "none", Optional = "optional", Needed = "needed" });

/// How much it asks of tired women.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Energy {
    /// Little.
    Low,
    /// Some.
    Middle,
    /// Much.
    High,
}
words!(Energy { Low = "low", Middle = "middle", High = "high" });

/// What it is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Getting to know one another.
    Connection,
    /// Feeling safe here.
    Safety,
    /// Coming to trust.
    Trust,
    /// The words we use.
    Language,
    /// Those around us.
    Relationships,
    /// Leading.
    Leadership,
    /// Looking after ourselves.
    SelfCare,
    /// Saying goodbye.
    Endings,
    /// Meeting online.
    Online,
    /// Meeting in Wales.
    Welsh,
}
words!(Purpose {
    Connection = "connection",
    Safety = "safety",
    Trust = "trust",
    Language = "language",
    Relationships = "relationships",
    Leadership = "leadership",
    SelfCare = "self-care",
    Endings = "endings",
    Online = "online",
    Welsh = "welsh",
});

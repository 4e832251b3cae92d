//! The shelf: our own pack and those of hosts, as pages find them. The texts are the same for everybody who reads, so
//! they stand once in the program.

use std::sync::OnceLock;

use crate::{
    drafts::Text,
    pack::{Activity, ActivityFacts, Guide, GuideFacts, Item, Judging, Pack, Section, SectionFacts},
    rules::exercise::Exercise,
};

/// A host's pack, as the configuration names it.
#[derive(Clone)]
pub struct HostPack {
    /// A short word of its own, which stands in addresses.
    pub word: String,
    /// The six letters of the public page of the host whose it is; empty where it belongs to the whole place. Then its
    /// texts are for every group, and nobody can be asked to read its drafts.
    pub host: String,
    /// Its texts.
    pub pack: Pack,
}

/// The packs that can be read, ours first: it has no word.
pub struct Shelf {
    packs: Vec<HostPack>,
}

static HOSTS: OnceLock<Vec<HostPack>> = OnceLock::new();
static SHELF: OnceLock<Shelf> = OnceLock::new();

/// Puts the packs of hosts beside ours, once, before the first page is served. Ours is read when somebody first asks for
/// it: a start does not wait for it.
pub fn put_up(hosts: Vec<HostPack>) {
    let _ = HOSTS.set(hosts);
}

/// The shelf.
pub(crate) fn shelf() -> &'static Shelf {
    SHELF.get_or_init(|| Shelf::with(HOSTS.get().cloned().unwrap_or_default()))
}

/// Words that say what a woman is like instead of what happened, English and Welsh: ours, and those of hosts' packs.
#[must_use]
pub fn judging() -> [Vec<&'static Judging>; 2] {
    let of = |list: fn(&Pack) -> &[Judging]| shelf().packs().flat_map(list).collect();
    [of(|pack| &pack.wording.en), of(|pack| &pack.wording.cy)]
}

/// A text and where it stands: `3` in ours, `wennol-3` in a host's.
pub(crate) struct Found<T: 'static> {
    pub(crate) key: String,
    /// What rules and tables call it: its folder, and before that the word of a host's pack.
    pub(crate) name: String,
    pub(crate) item: &'static T,
    pub(crate) pack: &'static Pack,
    /// The host's pack it stands in; nothing where it is ours.
    pub(crate) of: Option<&'static HostPack>,
}

impl<T> Found<T> {
    /// Whether it is for a group under this host: what is ours or the whole place's, and the host's own.
    pub(crate) fn is_for(&self, host: &str) -> bool {
        self.of.is_none_or(|of| of.host.is_empty() || of.host == host)
    }
}

impl Shelf {
    pub(crate) fn with(hosts: Vec<HostPack>) -> Self {
        let mut packs = vec![HostPack { word: String::new(), host: String::new(), pack: Pack::ours().0 }];
        packs.extend(hosts);
        Self { packs }
    }

    fn all<Facts: OnShelf, Words>(
        &'static self,
        of: fn(&'static Pack) -> &'static [Item<Facts, Words>],
        wanted: fn(&Facts) -> bool,
    ) -> Vec<Found<Item<Facts, Words>>> {
        let found = |one: &'static HostPack| {
            of(&one.pack).iter().filter(move |item| wanted(&item.facts)).map(move |item| {
                let (word, number) = (&one.word, item.facts.number());
                let (key, name) = if word.is_empty() {
                    (number.to_string(), item.slug.clone())
                } else {
                    (format!("{word}-{number}"), format!("{word}.{}", item.slug))
                };
                Found { key, name, item, pack: &one.pack, of: (!word.is_empty()).then_some(one) }
            })
        };
        self.packs.iter().flat_map(found).collect()
    }

    /// Every exercise that is published.
    pub(crate) fn activities(&'static self) -> Vec<Found<Activity>> {
        self.all(|pack| &pack.activities, |facts| !facts.draft)
    }

    /// Every exercise as rules know it: for reading a plan that is there.
    pub(crate) fn exercises(&'static self) -> Vec<Exercise> {
        self.activities().into_iter().filter_map(|one| one.item.facts.exercise(&one.name)).collect()
    }

    /// Those that a group under this host picks from: a host's own stand in plans of its own groups alone.
    pub(crate) fn exercises_for(&'static self, host: &str) -> Vec<Exercise> {
        let own = self.activities().into_iter().filter(|one| one.is_for(host));
        own.filter_map(|one| one.item.facts.exercise(&one.name)).collect()
    }

    /// Every section of the handbook that is published.
    pub(crate) fn handbook(&'static self) -> Vec<Found<Section>> {
        self.all(|pack| &pack.handbook, |facts| !facts.draft)
    }

    /// Every guide that is published.
    pub(crate) fn guides(&'static self) -> Vec<Found<Guide>> {
        self.all(|pack| &pack.guides, |facts| !facts.draft)
    }

    /// Every text of the packs of this host, drafts too: for its coordinators and whom they ask.
    pub(crate) fn of_host(&'static self, host: &str) -> Vec<Text> {
        let activities = self.all(|pack| &pack.activities, |_| true).into_iter().map(Text::Activity);
        let handbook = self.all(|pack| &pack.handbook, |_| true).into_iter().map(Text::Section);
        let guides = self.all(|pack| &pack.guides, |_| true).into_iter().map(Text::Guide);
        let all = activities.chain(handbook).chain(guides);
        all.filter(|text| text.of().is_some_and(|of| !host.is_empty() && of.host == host)).collect()
    }

    /// Every pack.
    pub(crate) fn packs(&'static self) -> impl Iterator<Item = &'static Pack> {
        self.packs.iter().map(|one| &one.pack)
    }

    /// Every pack, with its word and whose it is.
    pub(crate) fn every_pack(&'static self) -> impl Iterator<Item = &'static HostPack> {
        self.packs.iter()
    }

    /// The packs of hosts.
    pub(crate) fn of_hosts(&'static self) -> impl Iterator<Item = &'static HostPack> {
        self.packs.iter().filter(|one| !one.word.is_empty())
    }

    /// The exercise that a folder's name names, in this pack or else in ours.
    pub(crate) fn activity_in(&'static self, pack: &'static Pack, slug: &str) -> Option<Found<Activity>> {
        let mut all = self.activities();
        let own = all.iter().position(|one| std::ptr::eq(one.pack, pack) && one.item.slug == slug);
        let place = own.or_else(|| all.iter().position(|one| one.item.slug == slug))?;
        Some(all.swap_remove(place))
    }
}

/// What the shelf asks of the facts of every text.
pub(crate) trait OnShelf {
    /// Its place.
    fn number(&self) -> u16;
}

macro_rules! on_shelf {
    ($($facts:ty),+) => {$(
        impl OnShelf for $facts {
            fn number(&self) -> u16 {
                self.number
            }
        }
    )+};
}
on_shelf!(ActivityFacts, SectionFacts, GuideFacts);

//! The shelf: our own pack and those of hosts, as pages find them. The texts are the same for everybody who reads, so
//! they stand once in the program.

use std::sync::OnceLock;

use crate::{
    pack::{Activity, Guide, Item, Judging, Pack, Section},
    rules::exercise::Exercise,
};

/// The packs that can be read, ours first.
pub struct Shelf {
    packs: Vec<(String, Pack)>,
}

static HOSTS: OnceLock<Vec<(String, Pack)>> = OnceLock::new();
static SHELF: OnceLock<Shelf> = OnceLock::new();

/// Puts the packs of hosts beside ours, once, before the first page is served. Each goes by a short word of its own, which
/// stands in addresses. Ours is read when somebody first asks for it: a start does not wait for it.
pub fn put_up(hosts: Vec<(String, Pack)>) {
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
}

impl Shelf {
    pub(crate) fn with(hosts: Vec<(String, Pack)>) -> Self {
        let mut packs = vec![(String::new(), Pack::ours().0)];
        packs.extend(hosts);
        Self { packs }
    }

    fn all<Facts, Words>(
        &'static self,
        of: fn(&'static Pack) -> &'static [Item<Facts, Words>],
        number: fn(&Facts) -> u16,
    ) -> Vec<Found<Item<Facts, Words>>> {
        let found = |(word, pack): &'static (String, Pack)| {
            of(pack).iter().map(move |item| {
                let number = number(&item.facts);
                let (key, name) = if word.is_empty() {
                    (number.to_string(), item.slug.clone())
                } else {
                    (format!("{word}-{number}"), format!("{word}.{}", item.slug))
                };
                Found { key, name, item, pack }
            })
        };
        self.packs.iter().flat_map(found).collect()
    }

    /// Every exercise.
    pub(crate) fn activities(&'static self) -> Vec<Found<Activity>> {
        self.all(|pack| &pack.activities, |facts| facts.number)
    }

    /// Every exercise as rules know it.
    pub(crate) fn exercises(&'static self) -> Vec<Exercise> {
        self.activities().into_iter().filter_map(|one| one.item.facts.exercise(&one.name)).collect()
    }

    /// Every section of the handbook.
    pub(crate) fn handbook(&'static self) -> Vec<Found<Section>> {
        self.all(|pack| &pack.handbook, |facts| facts.number)
    }

    /// Every guide.
    pub(crate) fn guides(&'static self) -> Vec<Found<Guide>> {
        self.all(|pack| &pack.guides, |facts| facts.number)
    }

    /// Every pack.
    pub(crate) fn packs(&'static self) -> impl Iterator<Item = &'static Pack> {
        self.packs.iter().map(|(_, pack)| pack)
    }

    /// The exercise that a folder's name names, in this pack or else in ours.
    pub(crate) fn activity_in(&'static self, pack: &'static Pack, slug: &str) -> Option<Found<Activity>> {
        let mut all = self.activities();
        let own = all.iter().position(|one| std::ptr::eq(one.pack, pack) && one.item.slug == slug);
        let place = own.or_else(|| all.iter().position(|one| one.item.slug == slug))?;
        Some(all.swap_remove(place))
    }
}

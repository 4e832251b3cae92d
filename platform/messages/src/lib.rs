//! 'Something changed', from whoever changed it to the screens that are open. Ids only, never words.
//!
//! In one process for now; several nodes will carry the same over PostgreSQL's LISTEN and NOTIFY.

use std::{collections::HashMap, sync::Mutex};

use foundation::Id;
use tokio::sync::broadcast;

/// How many changes a slow screen may fall behind before it is told to load afresh.
const BEHIND: usize = 64;

/// What a screen hears: the id of the thing that changed.
pub type Changed = Id;

/// Everybody who listens, by topic. A topic is an id: a group's, most often.
#[derive(Default)]
pub struct Hub {
    topics: Mutex<HashMap<Id, broadcast::Sender<Changed>>>,
}

impl Hub {
    /// Nobody listens yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tells those who listen to `topic` that `what` changed. Call it after the change is kept.
    pub fn say(&self, topic: Id, what: Changed) {
        let Ok(mut topics) = self.topics.lock() else { return };
        if let Some(sender) = topics.get(&topic)
            && sender.send(what).is_err()
        {
            // The last screen has gone.
            topics.remove(&topic);
        }
    }

    /// Listens to `topic` from now on.
    #[must_use]
    pub fn listen(&self, topic: Id) -> broadcast::Receiver<Changed> {
        match self.topics.lock() {
            Ok(mut topics) => topics.entry(topic).or_insert_with(|| broadcast::channel(BEHIND).0).subscribe(),
            Err(_) => broadcast::channel(1).1,
        }
    }
}

#[cfg(test)]
mod tests {
    use foundation::Id;

    use super::Hub;

    #[test]
    fn a_screen_hears_its_own_topic_only() {
        let (hub, here, there, what) =
            (Hub::new(), Id::random().unwrap(), Id::random().unwrap(), Id::random().unwrap());
        let mut screen = hub.listen(here);
        hub.say(there, what);
        assert!(screen.try_recv().is_err());
        hub.say(here, what);
        assert_eq!(screen.try_recv().unwrap(), what);
    }

    #[test]
    fn a_topic_nobody_listens_to_is_forgotten() {
        let (hub, here) = (Hub::new(), Id::random().unwrap());
        drop(hub.listen(here));
        hub.say(here, here);
        assert!(hub.topics.lock().unwrap().is_empty());
    }
}

//! Live streams: ids only, over server-sent events. The page then asks for what it may see.
//!
//! Before each id is sent it is asked anew whether she is signed in, still has her place, and may see what changed. Once
//! she has hidden, signed out or gone, the stream ends; it never waits for its browser to notice.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::response::{
    IntoResponse as _, Response, Sse,
    sse::{Event, KeepAlive},
};
use foundation::Id;
use tokio::sync::{broadcast::error::RecvError, mpsc};
use tokio_stream::wrappers::ReceiverStream;

use crate::{App, Turned, Visit, visit::Arrived};

/// A stream ends after this and the browser asks again.
const LIFE: Duration = Duration::from_secs(10 * 60);
/// How often it is asked whether she is still there when nothing happens.
const STILL_THERE: Duration = Duration::from_secs(30);
/// How many ids wait for a slow browser.
const WAITING: usize = 16;

/// Says which topic she may hear.
pub(crate) type Listen = Arc<dyn Fn(&mut Visit) -> Result<Id, Turned> + Send + Sync>;
/// Says whether she may hear of one thing.
pub(crate) type Hears = Arc<dyn Fn(&mut Visit, Id) -> Result<bool, Turned> + Send + Sync>;

/// An open stream: to what it listens, and how it is asked again who hears it.
pub(crate) struct Stream {
    pub(crate) topic: Id,
    /// Her account: something is said to it when a session of hers ends.
    pub(crate) account: Option<Id>,
    pub(crate) arrived: Arrived,
    pub(crate) listen: Listen,
    pub(crate) hears: Hears,
}

impl Stream {
    /// Whether she may hear of `what`; without one, whether she is still there. `None`: it is over.
    async fn may_hear(self: &Arc<Self>, app: &Arc<App>, what: Option<Id>) -> Option<bool> {
        let permit = app.blocking.clone().acquire_owned().await.ok()?;
        let (stream, app) = (Arc::clone(self), Arc::clone(app));
        let asked = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let mut visit = Visit::new(app, stream.arrived.clone());
            visit.find_session(false)?;
            match what {
                Some(what) => (stream.hears)(&mut visit, what),
                None => (stream.listen)(&mut visit).map(|topic| topic == stream.topic),
            }
        });
        asked.await.ok()?.ok()
    }

    async fn run(self: Arc<Self>, app: Arc<App>, mut heard: Heard, out: mpsc::Sender<Result<Event, Infallible>>) {
        let over = tokio::time::sleep(LIFE);
        tokio::pin!(over);
        let mut still_there = tokio::time::interval_at(tokio::time::Instant::now() + STILL_THERE, STILL_THERE);
        loop {
            let what = tokio::select! {
                () = &mut over => return,
                () = out.closed() => return,
                what = heard.topic.recv() => match what {
                    Ok(what) => Some(what),
                    // Whoever fell behind is told to look afresh.
                    Err(RecvError::Lagged(_)) => {
                        if self.may_hear(&app, None).await != Some(true)
                            || out.send(Ok(Event::default().event("resync").data("all"))).await.is_err()
                        {
                            return;
                        }
                        continue;
                    }
                    Err(RecvError::Closed) => return,
                },
                _ = heard.account.recv() => None,
                _ = still_there.tick() => None,
            };
            match (self.may_hear(&app, what).await, what) {
                (Some(true), Some(what)) => {
                    if out.send(Ok(Event::default().event("changed").data(what.to_string()))).await.is_err() {
                        return;
                    }
                }
                (Some(false), Some(_)) | (Some(true), None) => {}
                _ => return,
            }
        }
    }
}

/// What a stream listens to.
struct Heard {
    topic: tokio::sync::broadcast::Receiver<Id>,
    account: tokio::sync::broadcast::Receiver<Id>,
}

pub(crate) fn open(app: &Arc<App>, stream: Stream) -> Response {
    let heard = Heard {
        topic: app.hub.listen(stream.topic),
        // With nobody signed in there is no session that could end; nobody speaks to her topic then.
        account: app.hub.listen(stream.account.unwrap_or(stream.topic)),
    };
    let (out, events) = mpsc::channel(WAITING);
    tokio::spawn(Arc::new(stream).run(Arc::clone(app), heard, out));
    Sse::new(ReceiverStream::new(events)).keep_alive(KeepAlive::new().interval(Duration::from_secs(25))).into_response()
}

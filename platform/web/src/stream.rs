//! Live streams: ids only, over server-sent events. The page then asks for what it may see.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::response::{
    IntoResponse as _, Response, Sse,
    sse::{Event, KeepAlive},
};
use foundation::Id;
use tokio_stream::{StreamExt as _, wrappers::BroadcastStream};

use crate::App;

/// A stream ends after this and the browser asks again, so that whoever left hears nothing for long.
const LIFE: Duration = Duration::from_secs(10 * 60);

pub(crate) fn open(app: &Arc<App>, topic: Id) -> Response {
    let ends = tokio::time::Instant::now() + LIFE;
    let events = BroadcastStream::new(app.hub.listen(topic))
        .map(|heard| {
            // Whoever fell behind is told to load afresh.
            let event = match heard {
                Ok(what) => Event::default().event("changed").data(what.to_string()),
                Err(_) => Event::default().event("resync").data("all"),
            };
            Ok::<_, Infallible>(event)
        })
        .timeout_repeating(tokio::time::interval_at(ends, LIFE))
        .take_while(Result::is_ok)
        .filter_map(Result::ok);
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(25))).into_response()
}

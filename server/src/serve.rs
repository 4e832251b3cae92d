//! Serving: connections, what is done by itself, and an end that loses nothing.

use std::{
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use axum::Router;
use foundation::Clock;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    sync::{Semaphore, watch},
    task::JoinSet,
};
use web::{App, Duty};

use crate::{
    configuration::{self, Configuration},
    content, features, open, tell,
};

/// What is under way when the end is asked for may take so long.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// A browser that does not finish its question holds its place for so long at most.
const PATIENCE: Duration = Duration::from_secs(20);
/// Connections at once. Each costs about 11 KiB.
const CONNECTIONS: usize = 4096;

/// `yarrow serve`.
///
/// # Errors
/// A sentence: what is not safe or not there.
pub fn command(
    from: &configuration::From,
    listen: Option<SocketAddr>,
    data: Option<PathBuf>,
    no_core: bool,
) -> Result<ExitCode, String> {
    begin_log();
    if !no_core {
        tracing::warn!("this machine does not let us keep our memory out of core files");
    }
    let configuration = checked(from, listen, data)?;
    ask_for_files();
    content::put_up(&configuration.packs);
    let app = open::open(open::Ground {
        main: &configuration.main_store,
        keystore: &configuration.keystore,
        server_key: open::read_key(&configuration.server_key)?,
        settings: configuration.settings(),
        mail: configuration.mail.clone(),
        texts: configuration.texts.clone(),
        clock: Clock::System,
    })?;
    for place in configuration.packs.iter().filter(|place| !place.host.is_empty()) {
        let word = place.host.clone();
        let there =
            app.database.read(|store| hosts::facts_by_word(store, &word)).map_err(|fault| format!("{fault}."))?;
        if there.is_none() {
            tracing::warn!(
                "`packs` names a host that is not here: its texts are for no group, and nobody can invite readers"
            );
        }
    }
    if let Some(press) = configuration.press() {
        let _ = app.press.set(Arc::new(press));
    }
    let listener = bind(configuration.listen)?;
    run(&app, features::routes().into_router(&app), listener, |address| {
        tell::say(&format!("{} is open on http://{address}, for {}", app.settings.place_name, app.settings.address));
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Every connection is a file to the system, which gives fewer than it could unless it is asked.
fn ask_for_files() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let given = getrlimit(Resource::Nofile);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: given.maximum, maximum: given.maximum });
}

/// Reads the configuration and refuses one that is not safe.
///
/// # Errors
/// A sentence with every reason.
pub(crate) fn checked(
    from: &configuration::From,
    listen: Option<SocketAddr>,
    data: Option<PathBuf>,
) -> Result<Configuration, String> {
    let over = [
        listen.map(|listen| ("YARROW_LISTEN".to_owned(), listen.to_string())),
        data.map(|data| ("YARROW_DATA".to_owned(), data.to_string_lossy().into_owned())),
    ];
    let written = configuration::read(from, configuration::environment().chain(over.into_iter().flatten()))?;
    match configuration::check(written, configuration::credentials().as_deref()) {
        (configuration, wrong) if wrong.is_empty() => Ok(configuration),
        (_, mut wrong) => Err({
            if !from.config.exists() {
                wrong.insert(0, format!("There is no {}: name another with --config.", from.config.display()));
            }
            format!("This set-up is not safe to serve:\n- {}", wrong.join("\n- "))
        }),
    }
}

/// The log goes to the standard error and says what keys.md rule 13 allows. How much: `YARROW_LOG`, one of error, warn
/// and info. There is no louder one: parts we stand on would then write down what they are handed.
fn begin_log() {
    log_to(tracing::Level::INFO);
}

/// The same for the demo, which says only what is wrong.
pub(crate) fn begin_quiet_log() {
    log_to(tracing::Level::WARN);
}

fn log_to(unless_asked: tracing::Level) {
    let most = match std::env::var("YARROW_LOG").as_deref() {
        Ok("error") => tracing::Level::ERROR,
        Ok("warn") => tracing::Level::WARN,
        Ok("info") => tracing::Level::INFO,
        _ => unless_asked,
    };
    let _ = tracing_subscriber::fmt().with_max_level(most).with_ansi(false).with_writer(std::io::stderr).try_init();
}

/// Takes a port.
///
/// # Errors
/// A sentence.
pub(crate) fn bind(listen: SocketAddr) -> Result<TcpListener, String> {
    let listener = TcpListener::bind(listen).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => format!("Another program listens on {listen} already."),
        _ => format!("It is not possible to listen on {listen}: {error}."),
    })?;
    listener.set_nonblocking(true).map_err(|error| format!("{listen}: {error}."))?;
    Ok(listener)
}

/// Serves until the end is asked for (SIGTERM, SIGINT), then lets what is under way finish. `ready` hears where.
///
/// # Errors
/// A sentence when it could not even begin.
pub fn run(
    app: &Arc<App>,
    router: Router,
    listener: TcpListener,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // Pages wait for a permit before they take a thread; duties take one each.
        .max_blocking_threads(512)
        .thread_name("yarrow")
        .build()
        .map_err(|error| format!("This machine gives us no threads: {error}."))?;
    let outcome = runtime.block_on(serve(app, router, listener, ready));
    // A page that is still at it has its answer cut off, not its change: that is whole or not made.
    runtime.shutdown_timeout(Duration::from_millis(200));
    outcome
}

async fn serve(
    app: &Arc<App>,
    router: Router,
    listener: TcpListener,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), String> {
    let broken = |error: std::io::Error| format!("It is not possible to listen: {error}.");
    let listener = tokio::net::TcpListener::from_std(listener).map_err(broken)?;
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).map_err(broken)?;
    let mut interrupt = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt()).map_err(broken)?;
    let service = TowerToHyperService::new(router);
    let (stop, stopped) = watch::channel(false);
    let mut at_work: JoinSet<()> =
        features::duties().into_iter().map(|duty| keep_doing(Arc::clone(app), duty, stopped.clone())).collect();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let under_way = GracefulShutdown::new();
    ready(listener.local_addr().map_err(broken)?);
    loop {
        // Whoever comes when all places are taken waits in the machine's own queue.
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place,
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
        };
        let caller = tokio::select! {
            caller = listener.accept() => caller,
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
        };
        let Ok((caller, _)) = caller else {
            // Out of files or memory: a moment's breath instead of a busy loop.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        // Small answers leave at once.
        let _ = caller.set_nodelay(true);
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(PATIENCE)
            .max_buf_size(16 * 1024)
            .serve_connection(TokioIo::new(caller), service.clone());
        let connection = under_way.watch(connection);
        tokio::spawn(async move {
            let _place = place;
            // A connection that broke is her network, not news.
            let _ = connection.await;
        });
    }
    drop(listener);
    tracing::info!("closing");
    let _ = stop.send(true);
    let all_done = async {
        under_way.shutdown().await;
        while at_work.join_next().await.is_some() {}
    };
    if tokio::time::timeout(LAST_WORDS, all_done).await.is_err() {
        tracing::info!("closed before everything was finished; what is waiting is taken up at the next start");
    }
    Ok(())
}

/// Does a duty at its own pace until the end. One that fails is told in the log and tried again at its next time.
async fn keep_doing(app: Arc<App>, duty: Duty, mut stopped: watch::Receiver<bool>) {
    let mut pace = tokio::time::interval(Duration::from_secs(duty.every_seconds.max(1)));
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = pace.tick() => {}
            _ = stopped.changed() => return,
        }
        let app = Arc::clone(&app);
        match tokio::task::spawn_blocking(move || (duty.run)(&app)).await {
            Ok(Ok(())) => {}
            Ok(Err(fault)) => tracing::warn!(duty = duty.name, cause = %fault, "could not be done now"),
            Err(_) => tracing::error!(duty = duty.name, "broke off"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicU32, Ordering},
        time::Duration,
    };

    use database::Fault;
    use testing::{Engine, House};
    use tokio::sync::watch;
    use web::{Duty, Routes};

    static TIMES: AtomicU32 = AtomicU32::new(0);

    #[test]
    fn a_duty_that_breaks_is_tried_again_at_its_next_time() {
        let app = House::new(Routes::new("none"), vec![]).open(Engine::Sqlite);
        let duty = Duty {
            name: "a broken one",
            every_seconds: 1,
            run: |_| match TIMES.fetch_add(1, Ordering::SeqCst) {
                0 => panic!("as a broken duty might"),
                1 => Err(Fault::Full),
                _ => Ok(()),
            },
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (stop, stopped) = watch::channel(false);
            let doing = tokio::spawn(super::keep_doing(app.app.clone(), duty, stopped));
            for _ in 0..50 {
                if TIMES.load(Ordering::SeqCst) >= 3 {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            stop.send(true).unwrap();
            tokio::time::timeout(Duration::from_secs(1), doing).await.unwrap().unwrap();
        });
        assert_eq!(TIMES.load(Ordering::SeqCst), 3);
    }
}

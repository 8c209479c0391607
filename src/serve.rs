//! The service: pages and API, and the jobs unless other instances do them.

use std::{future::Future, io, net::SocketAddr, time::Duration};

use poem::{Server, listener::TcpAcceptor};
use tokio::{net::TcpListener, signal, sync::watch};

use crate::{
    app::App,
    publication::{Press, freeze_earlier},
    routes::routes,
    web::result::publisher,
    work,
};

/// Requests that are still running after this are cut off.
const GRACE: Duration = Duration::from_secs(20);

/// Serves until `stopped`; requests and the mails in hand finish first.
///
/// # Errors
/// If the listener fails.
pub async fn serve(
    app: App,
    listener: TcpListener,
    works: bool,
    stopped: impl Future<Output = ()>,
) -> io::Result<()> {
    freeze_earlier_results(&app).await;
    let (stop, stopping) = watch::channel(false);
    let worker = works.then(|| tokio::spawn(work::run(app.clone(), stopping)));
    let acceptor = TcpAcceptor::from_tokio(listener)?;
    let ended = Server::new_with_acceptor(acceptor)
        .run_with_graceful_shutdown(routes(app.clone()), stopped, Some(GRACE))
        .await;
    stop.send_replace(true);
    if let Some(worker) = worker {
        let _ = worker.await;
    }
    let _ = app.db.close().await;
    ended
}

/// Rounds that were published by a program that did not freeze results are frozen now.
pub async fn freeze_earlier_results(app: &App) {
    let publisher = publisher(&app.config);
    let press = Press { sources: app.sources(), publisher: &publisher };
    match freeze_earlier(press, app.clock.now()).await {
        Ok(0) => {}
        Ok(rounds) => tracing::info!(rounds, "Results that were published earlier are frozen."),
        Err(cause) => {
            tracing::error!(%cause, "Results that were published earlier are not frozen.")
        }
    }
}

/// Works without serving, until `stopped`.
pub async fn only_work(app: App, stopped: impl Future<Output = ()>) {
    let (stop, stopping) = watch::channel(false);
    let worker = tokio::spawn(work::run(app.clone(), stopping));
    stopped.await;
    stop.send_replace(true);
    let _ = worker.await;
    let _ = app.db.close().await;
}

/// Takes an address to listen on.
///
/// # Errors
/// If it is taken or not ours; the message names it.
pub async fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| {
        io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"))
    })
}

/// Waits for Ctrl-C or SIGTERM.
pub async fn told_to_stop() {
    let terminated = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signals) => {
                signals.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = signal::ctrl_c() => {}
        () = terminated => {}
    }
    tracing::info!("Stopping: requests and the mails in hand are finished first.");
}

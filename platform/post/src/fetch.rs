//! One question to a gateway over HTTP, and its answer.
//!
//! Each has a connection of its own and comes to an end within [`PATIENCE`], whatever the other side does.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{Request, StatusCode, Uri, header::HOST};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};

/// A gateway that is silent for so long is away.
const PATIENCE: Duration = Duration::from_secs(20);
/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: usize = 64 * 1024;

/// Where questions go: scheme, host and port of an address.
pub(crate) struct Place {
    host: String,
    port: u16,
    tls: Option<(TlsConnector, ServerName<'static>)>,
    authority: String,
}

/// Nobody answered, or not in a way that can be read.
pub(crate) struct NoAnswer;

impl<E: std::error::Error> From<E> for NoAnswer {
    fn from(_: E) -> Self {
        Self
    }
}

impl Place {
    /// The place of an address; nothing for one that is not http or https.
    pub(crate) fn of(address: &Uri) -> Option<Self> {
        let host = address.host()?.trim_matches(['[', ']']).to_owned();
        let authority = address.authority()?.as_str();
        // A name and password do not belong into an address.
        if authority.contains('@') {
            return None;
        }
        let (port, tls) = match address.scheme_str()? {
            "http" => (80, None),
            "https" => (443, Some(locked(&host)?)),
            _ => return None,
        };
        Some(Self { port: address.port_u16().unwrap_or(port), authority: authority.to_owned(), host, tls })
    }

    /// Asks, and waits for the answer. For blocking threads only.
    pub(crate) fn ask(&self, mut request: Request<Full<Bytes>>) -> Result<(StatusCode, Bytes), NoAnswer> {
        request.headers_mut().insert(HOST, self.authority.parse()?);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async { tokio::time::timeout(PATIENCE, self.asked(request)).await? })
    }

    async fn asked(&self, request: Request<Full<Bytes>>) -> Result<(StatusCode, Bytes), NoAnswer> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
        match &self.tls {
            None => answered(stream, request).await,
            Some((connector, name)) => answered(connector.connect(name.clone(), stream).await?, request).await,
        }
    }
}

fn locked(host: &str) -> Option<(TlsConnector, ServerName<'static>)> {
    let name = ServerName::try_from(host.to_owned()).ok()?;
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .ok()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Some((TlsConnector::from(Arc::new(config)), name))
}

async fn answered<S>(stream: S, request: Request<Full<Bytes>>) -> Result<(StatusCode, Bytes), NoAnswer>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Send + Unpin + 'static,
{
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let driving = tokio::spawn(connection);
    let response = sender.send_request(request).await?;
    let status = response.status();
    let body = Limited::new(response.into_body(), LONGEST_ANSWER).collect().await.map_err(|_| NoAnswer)?.to_bytes();
    driving.abort();
    Ok((status, body))
}

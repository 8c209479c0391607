//! Questions to the DNS.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use mail_auth::{
    MessageAuthenticator, SpfResult,
    hickory_resolver::{
        config::{ConnectionConfig, NameServerConfig, ResolverConfig, ResolverOpts},
        lookup::Lookup,
        net::NetError,
        proto::rr::RData,
        system_conf::read_system_conf,
    },
    spf::verify::SpfParameters,
};

/// How long one question may take. It is asked twice.
const PATIENCE: Duration = Duration::from_secs(2);

/// Asks the server that is set, else those of the system.
pub(super) struct Dns(Option<MessageAuthenticator>);

/// What the DNS has under a name.
pub(super) enum Found {
    Records(Vec<String>),
    /// It did not answer.
    Unknown,
}

/// Whether a domain lets a machine send for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Allowed {
    Yes,
    No,
    Unknown,
}

impl Dns {
    pub(super) fn of(server: Option<SocketAddr>) -> Self {
        Self(match server {
            Some(server) => MessageAuthenticator::new(asking(server), options()).ok(),
            None => read_system_conf()
                .ok()
                .and_then(|(config, _)| MessageAuthenticator::new(config, options()).ok()),
        })
    }

    /// What stands there as text.
    pub(super) async fn texts(&self, name: &str) -> Found {
        let Some(dns) = &self.0 else { return Found::Unknown };
        found(dns.0.txt_lookup(full(name)).await, |data| match data {
            RData::TXT(text) => Some(String::from_utf8_lossy(&text.txt_data.concat()).into_owned()),
            _ => None,
        })
    }

    /// Where mail for a domain goes, as `10 mail.city.example`.
    pub(super) async fn exchanges(&self, domain: &str) -> Found {
        let Some(dns) = &self.0 else { return Found::Unknown };
        found(dns.0.mx_lookup(full(domain)).await, |data| match data {
            RData::MX(mx) => Some(format!("{} {}", mx.preference, short(&mx.exchange.to_ascii()))),
            _ => None,
        })
    }

    /// The names of an address.
    pub(super) async fn names(&self, address: IpAddr) -> Found {
        let Some(dns) = &self.0 else { return Found::Unknown };
        found(dns.0.reverse_lookup(address).await, |data| match data {
            RData::PTR(name) => Some(short(&name.0.to_ascii())),
            _ => None,
        })
    }

    /// The addresses of a name, none if it has none; nothing if the DNS does not answer.
    pub(super) async fn addresses(&self, name: &str) -> Option<Vec<IpAddr>> {
        match self.0.as_ref()?.0.lookup_ip(full(name)).await {
            Ok(found) => Some(found.iter().collect()),
            Err(error) if is_none(&error) => Some(vec![]),
            Err(_) => None,
        }
    }

    /// Whether the domain of a sender lets these machines send for it (SPF, RFC 7208). Of none,
    /// nothing is known.
    pub(super) async fn allows(&self, addresses: &[IpAddr], host: &str, sender: &str) -> Allowed {
        let Some(dns) = self.0.as_ref().filter(|_| !addresses.is_empty()) else {
            return Allowed::Unknown;
        };
        for address in addresses {
            let question = SpfParameters::verify_mail_from(*address, host, host, sender);
            match dns.verify_spf(question).await.result() {
                SpfResult::Pass => {}
                SpfResult::TempError => return Allowed::Unknown,
                _ => return Allowed::No,
            }
        }
        Allowed::Yes
    }
}

fn found(answer: Result<Lookup, NetError>, read: impl Fn(&RData) -> Option<String>) -> Found {
    match answer {
        Ok(lookup) => {
            Found::Records(lookup.answers().iter().filter_map(|it| read(&it.data)).collect())
        }
        Err(error) if is_none(&error) => Found::Records(vec![]),
        Err(_) => Found::Unknown,
    }
}

fn is_none(error: &NetError) -> bool {
    error.is_nx_domain() || error.is_no_records_found()
}

fn asking(server: SocketAddr) -> ResolverConfig {
    let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
        connection.port = server.port();
        connection
    });
    let server = NameServerConfig::new(server.ip(), true, connections.into());
    ResolverConfig::from_parts(None, vec![], vec![server])
}

fn options() -> ResolverOpts {
    let mut options = ResolverOpts::default();
    options.timeout = PATIENCE;
    options.attempts = 1;
    options
}

/// With the dot that keeps search lists away.
fn full(name: &str) -> String {
    format!("{}.", name.trim_end_matches('.'))
}

/// Without it, unless nothing else is there.
fn short(name: &str) -> String {
    match name.trim_end_matches('.') {
        "" => ".".to_owned(),
        name => name.to_owned(),
    }
}

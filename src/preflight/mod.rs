//! The preflight: whether other mail servers will believe our mails, and what to put into the DNS
//! if not. It only looks.

mod dns;
mod records;

use std::{net::IpAddr, time::Duration};

use tokio::time::timeout;
use url::Url;

use crate::{
    config::Config,
    mail::{Courier, Encryption},
};
use dns::{Allowed, Dns, Found};

/// How long all looking together may take. What was not found by then is not known.
const PATIENCE: Duration = Duration::from_secs(8);

/// What the preflight says about one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub about: About,
    pub state: State,
    /// What was found there, as it stands.
    pub found: Vec<String>,
    /// What the DNS should have.
    pub record: Option<Record>,
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// Who may send for the domain of the envelope sender.
    Spf,
    /// The key for signatures.
    Dkim,
    /// What others are to do with forgeries.
    Dmarc,
    /// The name of the sending server's address.
    Reverse,
    /// Encryption on the way to the mail server.
    Tls,
    /// Where bounces are delivered.
    Bounces,
    /// The page that says who is responsible.
    Imprint,
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Good,
    Missing,
    Wrong,
    /// The DNS did not answer, or the question cannot be answered from here.
    Unknown,
    /// A setting is missing.
    Unset,
}

/// An entry of the DNS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub name: String,
    pub kind: &'static str,
    pub value: String,
}

impl About {
    pub const ALL: [Self; 7] = [
        Self::Spf,
        Self::Dkim,
        Self::Dmarc,
        Self::Reverse,
        Self::Tls,
        Self::Bounces,
        Self::Imprint,
    ];

    /// Stable; what sentences go by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Spf => "spf",
            Self::Dkim => "dkim",
            Self::Dmarc => "dmarc",
            Self::Reverse => "reverse",
            Self::Tls => "tls",
            Self::Bounces => "bounces",
            Self::Imprint => "imprint",
        }
    }
}

impl State {
    /// Stable; what sentences go by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Missing => "missing",
            Self::Wrong => "wrong",
            Self::Unknown => "unknown",
            Self::Unset => "unset",
        }
    }
}

impl Check {
    fn new(about: About, state: State, found: Vec<String>) -> Self {
        Self { about, state, found, record: None }
    }

    fn with(self, record: Record) -> Self {
        Self { record: Some(record), ..self }
    }

    /// Whether somebody has to do something about it.
    #[must_use]
    pub fn is_amiss(&self) -> bool {
        matches!(self.state, State::Missing | State::Wrong)
    }
}

/// Whether somebody has to do something before other servers believe our mails.
pub async fn is_amiss(config: &Config, courier: &Courier) -> bool {
    examine(config, courier).await.iter().any(Check::is_amiss)
}

/// Whether that stops us from inviting.
pub async fn stops(config: &Config, courier: &Courier) -> bool {
    config.preflight_blocks && is_amiss(config, courier).await
}

/// Looks at everything, in the order of [`About::ALL`]; at nothing if no mail leaves the house.
pub async fn examine(config: &Config, courier: &Courier) -> Vec<Check> {
    let Some((host, encryption)) = courier.way() else { return vec![] };
    let dns = Dns::of(config.dns_server);
    let looking = async {
        let addresses = addresses(&dns, host).await;
        let (spf, dkim, dmarc, reverse, tls, bounces) = tokio::join!(
            spf(&dns, courier, host, &addresses),
            dkim(&dns, courier),
            dmarc(&dns, courier),
            reverse(&dns, host, &addresses),
            tls(courier, host, encryption),
            bounces(&dns, courier, host),
        );
        vec![spf, dkim, dmarc, reverse, tls, bounces, imprint(config)]
    };
    let unknown = |about| Check::new(about, State::Unknown, vec![]);
    timeout(PATIENCE, looking).await.unwrap_or_else(|_| About::ALL.map(unknown).into())
}

/// The addresses of the mail server that others can see.
async fn addresses(dns: &Dns, host: &str) -> Vec<IpAddr> {
    let addresses = match host.trim_matches(['[', ']']).parse() {
        Ok(address) => vec![address],
        Err(_) => dns.addresses(host).await.unwrap_or_default(),
    };
    addresses.into_iter().filter(|it| records::is_public(*it)).collect()
}

async fn spf(dns: &Dns, courier: &Courier, host: &str, addresses: &[IpAddr]) -> Check {
    let sender = courier.envelope_sender();
    let domain = sender.domain();
    let all = match dns.texts(domain).await {
        Found::Unknown => return Check::new(About::Spf, State::Unknown, vec![]),
        Found::Records(all) => all,
    };
    let found = records::of_kind(&all, "v=spf1");
    let record = |value| Record { name: domain.to_owned(), kind: "TXT", value };
    let state = match found.as_slice() {
        [] => State::Missing,
        [one] if records::allows_everybody(one) => State::Wrong,
        [_] => match dns.allows(addresses, host, sender.as_ref()).await {
            Allowed::Yes => State::Good,
            Allowed::No => State::Wrong,
            Allowed::Unknown => State::Unknown,
        },
        _ => State::Wrong,
    };
    let better = record(records::spf(found.first().map(String::as_str), addresses));
    let check = Check::new(About::Spf, state, found);
    if check.is_amiss() { check.with(better) } else { check }
}

async fn dkim(dns: &Dns, courier: &Courier) -> Check {
    let Some(signer) = courier.signer() else {
        return Check::new(About::Dkim, State::Unset, vec![]);
    };
    let record = Record { name: signer.place(), kind: "TXT", value: signer.record() };
    let found = match dns.texts(&record.name).await {
        Found::Unknown => return Check::new(About::Dkim, State::Unknown, vec![]).with(record),
        Found::Records(found) => found,
    };
    let state = match found.as_slice() {
        [] => State::Missing,
        [one] if records::key(one) == records::key(&record.value) => State::Good,
        _ => State::Wrong,
    };
    Check::new(About::Dkim, state, found).with(record)
}

/// Where a domain has none, that of the one above it holds (RFC 7489).
async fn dmarc(dns: &Dns, courier: &Courier) -> Check {
    let own = courier.from().domain();
    let mut domain = own;
    loop {
        let found = match dns.texts(&format!("_dmarc.{domain}")).await {
            Found::Unknown => return Check::new(About::Dmarc, State::Unknown, vec![]),
            Found::Records(all) => records::of_kind(&all, "v=DMARC1"),
        };
        let above = domain.split_once('.').map(|(_, above)| above);
        match (found.len(), above.filter(|above| above.contains('.'))) {
            (1, _) => return Check::new(About::Dmarc, State::Good, found),
            (0, Some(above)) => domain = above,
            (number, _) => {
                let state = if number == 0 { State::Missing } else { State::Wrong };
                let (name, value) = (format!("_dmarc.{own}"), "v=DMARC1; p=none".to_owned());
                return Check::new(About::Dmarc, state, found).with(Record {
                    name,
                    kind: "TXT",
                    value,
                });
            }
        }
    }
}

/// Receivers want a name for the address, which leads back to it.
async fn reverse(dns: &Dns, host: &str, addresses: &[IpAddr]) -> Check {
    let mut check = Check::new(About::Reverse, State::Good, vec![]);
    if addresses.is_empty() {
        check.state = State::Unknown;
    }
    for address in addresses {
        let names = match dns.names(*address).await {
            Found::Unknown => return Check::new(About::Reverse, State::Unknown, check.found),
            Found::Records(names) => names,
        };
        let mut leads_back = false;
        for name in &names {
            let back = dns.addresses(name).await.unwrap_or_default();
            leads_back |= back.contains(address);
            check.found.push(format!("{address}: {name}"));
        }
        if !leads_back {
            check.state = if names.is_empty() { State::Missing } else { State::Wrong };
            let record = Record {
                name: records::reversed(*address),
                kind: "PTR",
                value: format!("{host}."),
            };
            return check.with(record);
        }
    }
    check
}

async fn tls(courier: &Courier, host: &str, encryption: Encryption) -> Check {
    let near =
        host == "localhost" || host.parse::<IpAddr>().is_ok_and(|it| !records::is_public(it));
    let state = match encryption {
        Encryption::Always => State::Good,
        Encryption::IfOffered | Encryption::Never if near => State::Good,
        Encryption::IfOffered | Encryption::Never => State::Wrong,
    };
    match courier.reach().await {
        Ok(_) => Check::new(About::Tls, state, vec![]),
        Err(error) => Check::new(About::Tls, State::Wrong, vec![error.to_string()]),
    }
}

/// Without an entry of its own, mail goes to the machine of that name (RFC 5321, section 5.1).
async fn bounces(dns: &Dns, courier: &Courier, host: &str) -> Check {
    let sender = courier.envelope_sender();
    let domain = sender.domain();
    let found = match dns.exchanges(domain).await {
        Found::Unknown => return Check::new(About::Bounces, State::Unknown, vec![]),
        Found::Records(found) => found,
    };
    let record = Record { name: domain.to_owned(), kind: "MX", value: format!("10 {host}.") };
    if found.iter().any(|it| it.ends_with(" .")) {
        return Check::new(About::Bounces, State::Wrong, found).with(record);
    }
    if !found.is_empty() {
        return Check::new(About::Bounces, State::Good, found);
    }
    match dns.addresses(domain).await {
        None => Check::new(About::Bounces, State::Unknown, vec![]),
        Some(machines) if machines.is_empty() => {
            Check::new(About::Bounces, State::Missing, vec![]).with(record)
        }
        Some(machines) => {
            let found = machines.iter().map(IpAddr::to_string).collect();
            Check::new(About::Bounces, State::Good, found)
        }
    }
}

fn imprint(config: &Config) -> Check {
    let page = config.address("/de/imprint");
    let seen = Url::parse(&page).is_ok_and(|it| it.scheme() == "https");
    let named = config.city != Config::default().city;
    let state = if seen && named { State::Good } else { State::Unset };
    Check::new(About::Imprint, state, vec![page])
}

//! What entries of the DNS say, and what they should.

use std::net::{IpAddr, Ipv4Addr};

/// Of several entries, those that begin like this, whatever their case.
pub(super) fn of_kind(all: &[String], beginning: &str) -> Vec<String> {
    let is = |text: &&String| {
        let word = text.split([' ', ';']).next().unwrap_or_default();
        word.eq_ignore_ascii_case(beginning)
    };
    all.iter().filter(is).cloned().collect()
}

/// Whether an SPF entry lets anybody send, so that it is worth nothing.
pub(super) fn allows_everybody(spf: &str) -> bool {
    spf.split_whitespace().any(|it| matches!(it.to_ascii_lowercase().as_str(), "all" | "+all"))
}

/// The SPF entry with these addresses in it, or a new one.
pub(super) fn spf(present: Option<&str>, addresses: &[IpAddr]) -> String {
    let mut words: Vec<String> = present
        .unwrap_or("v=spf1 mx -all")
        .split_whitespace()
        .map(|word| match word.to_ascii_lowercase().as_str() {
            "all" | "+all" => "-all".to_owned(),
            _ => word.to_owned(),
        })
        .collect();
    let ends = |word: &String| word.ends_with("all") || word.starts_with("redirect=");
    for address in addresses {
        let term = match address {
            IpAddr::V4(it) => format!("ip4:{it}"),
            IpAddr::V6(it) => format!("ip6:{it}"),
        };
        if !words.contains(&term) {
            let end = words.iter().position(ends).unwrap_or(words.len());
            words.insert(end, term);
        }
    }
    words.join(" ")
}

/// The key in a DKIM entry, without the spaces that DNS editors put into it.
pub(super) fn key(record: &str) -> Option<String> {
    let value = record.split(';').find_map(|tag| {
        let (name, value) = tag.split_once('=')?;
        (name.trim() == "p").then_some(value)
    })?;
    Some(value.split_whitespace().collect())
}

/// Under which name the DNS has the name of an address.
pub(super) fn reversed(address: IpAddr) -> String {
    match address {
        IpAddr::V4(it) => {
            let [a, b, c, d] = it.octets();
            format!("{d}.{c}.{b}.{a}.in-addr.arpa")
        }
        IpAddr::V6(it) => {
            let digits: Vec<String> =
                it.octets().iter().rev().map(|it| format!("{:x}.{:x}", it & 15, it >> 4)).collect();
            format!("{}.ip6.arpa", digits.join("."))
        }
    }
}

/// Whether others on the net see this address. A mail server within the house has another one
/// outside, which we do not know.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(it) => {
            let shared = it.octets()[0] == 100 && (64..128).contains(&it.octets()[1]);
            !(it.is_private() || it.is_loopback() || it.is_link_local() || shared)
                && it != Ipv4Addr::UNSPECIFIED
        }
        IpAddr::V6(it) => {
            let local = it.is_unique_local() || it.is_unicast_link_local();
            !(it.is_loopback() || it.is_unspecified() || local)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_for_senders_is_completed_and_not_replaced() {
        let server = ["198.51.100.5".parse().unwrap(), "2001:db8::5".parse().unwrap()];
        for (present, better) in [
            (None, "v=spf1 mx ip4:198.51.100.5 ip6:2001:db8::5 -all"),
            (Some("v=spf1 mx ~all"), "v=spf1 mx ip4:198.51.100.5 ip6:2001:db8::5 ~all"),
            (Some("v=spf1 +all"), "v=spf1 ip4:198.51.100.5 ip6:2001:db8::5 -all"),
            (Some("v=spf1 mx"), "v=spf1 mx ip4:198.51.100.5 ip6:2001:db8::5"),
            (
                Some("v=spf1 ip4:198.51.100.5 redirect=x.example"),
                "v=spf1 ip4:198.51.100.5 ip6:2001:db8::5 redirect=x.example",
            ),
        ] {
            assert_eq!(spf(present, &server), better);
        }
        assert!(allows_everybody("v=spf1 +ALL") && !allows_everybody("v=spf1 -all"));
    }

    #[test]
    fn entries_are_known_by_their_beginning() {
        let all = ["V=SPF1 -all", "v=spf10", "other", "v=DMARC1;p=none"].map(str::to_owned);
        assert_eq!(of_kind(&all, "v=spf1"), ["V=SPF1 -all"]);
        assert_eq!(of_kind(&all, "v=DMARC1"), ["v=DMARC1;p=none"]);
    }

    #[test]
    fn a_key_is_the_same_whatever_spaces_are_in_it() {
        assert_eq!(key("v=DKIM1; k=rsa; p=AB C\tD"), Some("ABCD".to_owned()));
        assert_eq!(key("v=DKIM1; k=rsa"), None);
    }

    #[test]
    fn an_address_is_looked_up_backwards() {
        assert_eq!(reversed("198.51.100.5".parse().unwrap()), "5.100.51.198.in-addr.arpa");
        let reversed = reversed("2001:db8::5".parse().unwrap());
        assert!(
            reversed.starts_with("5.0.0.0.") && reversed.ends_with(".8.b.d.0.1.0.0.2.ip6.arpa")
        );
    }

    #[test]
    fn addresses_within_the_house_are_not_public() {
        for (address, public) in [
            ("127.0.0.1", false),
            ("10.1.2.3", false),
            ("100.64.0.1", false),
            ("::1", false),
            ("fd00::1", false),
            ("198.51.100.5", true),
            ("2001:db8::5", true),
        ] {
            assert_eq!(is_public(address.parse().unwrap()), public, "{address}");
        }
    }
}

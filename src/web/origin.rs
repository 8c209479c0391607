//! Where a request comes from.

use std::net::IpAddr;

use poem::Request;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The network address that a request came from, as far as trusted proxies tell.
#[must_use]
pub fn origin(request: &Request, proxies: u8) -> String {
    let forwarded = request.headers().get_all(FORWARDED_FOR).iter();
    let forwarded: Vec<&str> = forwarded.filter_map(|value| value.to_str().ok()).collect();
    let remote = request.remote_addr().as_socket_addr().map(|address| address.ip());
    told(&forwarded.join(","), remote, proxies)
}

/// Each proxy appends the address it was asked from, so with `proxies` of them in front the
/// address is the `proxies`-th from the end; whatever stands before it was written by the
/// client. An IPv6 client may use any address of its network, so the network stands for it.
fn told(forwarded: &str, remote: Option<IpAddr>, proxies: u8) -> String {
    let hops: Vec<&str> = forwarded.split(',').map(str::trim).collect();
    let hop = hops.len().checked_sub(usize::from(proxies)).and_then(|at| hops.get(at));
    let address = match hop {
        Some(hop) if proxies > 0 => hop.parse().ok(),
        _ => remote,
    };
    match address.map(|address: IpAddr| address.to_canonical()) {
        Some(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        Some(address) => address.to_string(),
        None => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_trusted_proxies_wrote_counts() {
        let (forged, remote) = ("1.1.1.1, 192.0.2.7", "10.0.0.1".parse().ok());
        assert_eq!(told(forged, remote, 0), "10.0.0.1");
        assert_eq!(told(forged, remote, 1), "192.0.2.7");
        assert_eq!(told(forged, remote, 2), "1.1.1.1");
        assert_eq!(told(forged, remote, 3), "10.0.0.1");
    }

    #[test]
    fn a_network_of_version_6_is_one_origin() {
        let one = told("", "2001:db8:1:2::a".parse().ok(), 0);
        assert_eq!(one, "2001:db8:1:2::/64");
        assert_eq!(one, told("", "2001:db8:1:2:ffff::b".parse().ok(), 0));
    }
}

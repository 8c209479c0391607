//! A small DNS server with entries that the test chooses.

use std::{net::SocketAddr, str::FromStr, sync::Arc};

use hickory_server::{
    Server,
    proto::rr::{
        LowerName, Name, RData, Record,
        rdata::{A, MX, PTR, SOA, TXT},
    },
    store::in_memory::InMemoryZoneHandler,
    zone_handler::{AxfrPolicy, Catalog, ZoneType},
};
use tokio::net::UdpSocket;

/// Ends when dropped.
pub(crate) struct DnsServer {
    address: SocketAddr,
    _server: Server<Catalog>,
}

impl DnsServer {
    /// With these entries: name, kind, value.
    pub(crate) async fn with(entries: &[(&str, &str, &str)]) -> Self {
        let mut zone =
            <InMemoryZoneHandler>::empty(Name::root(), ZoneType::Primary, AxfrPolicy::Deny);
        let name = |name: &str| Name::from_str(&format!("{name}.")).expect("a name");
        let soa = SOA::new(name("ns.example"), name("root.example"), 1, 60, 60, 60, 60);
        zone.upsert_mut(Record::from_rdata(Name::root(), 60, RData::SOA(soa)), 1);
        for (at, kind, value) in entries {
            let data = match *kind {
                // As DNS servers cut long entries.
                "TXT" => {
                    let parts = value.as_bytes().chunks(200).map(|it| String::from_utf8_lossy(it));
                    RData::TXT(TXT::new(parts.map(|it| it.into_owned()).collect()))
                }
                "A" => RData::A(A(value.parse().expect("an address"))),
                "PTR" => RData::PTR(PTR(name(value))),
                "MX" => RData::MX(MX::new(10, name(value))),
                kind => panic!("no entry of kind {kind}"),
            };
            zone.upsert_mut(Record::from_rdata(name(at), 60, data), 1);
        }
        let mut catalog = Catalog::new();
        catalog.upsert(LowerName::new(&Name::root()), vec![Arc::new(zone)]);
        let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a free port");
        let address = socket.local_addr().expect("its address");
        let mut server = Server::new(catalog);
        server.register_socket(socket);
        Self { address, _server: server }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

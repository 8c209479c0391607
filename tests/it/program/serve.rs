use std::time::Duration;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::sleep,
};

use crate::support::program::{
    Program, ends_well, free_address, get, listened_to, mode, rest, terminate,
};

#[tokio::test]
async fn it_serves_with_nothing_configured() {
    let address = free_address();
    let program = Program::new().set("RUNDTISCH_LISTEN", address.to_string());
    let mut serving = program.start(&["serve"]);
    assert!(get(address, "/de/").await.starts_with("HTTP/1.1 200"));
    assert!(get(address, "/health/ready").await.starts_with("HTTP/1.1 200"));
    assert!(program.path("data/rundtisch.sqlite").is_file());
    assert_eq!(mode(&program.path("data/secret")), 0o600);
    terminate(&serving).await;
    assert!(ends_well(&mut serving).await);
}

#[tokio::test]
async fn a_request_in_hand_is_answered_before_it_stops() {
    let address = free_address();
    let program = Program::new().set("RUNDTISCH_LISTEN", address.to_string());
    let mut serving = program.start(&["serve"]);
    let mut connection = listened_to(address).await;
    let form = "email=anna%40stadt.example&password=wrong-as-can-be";
    let head = format!(
        "POST /de/account/log-in HTTP/1.1\r\nHost: {address}\r\nOrigin: http://127.0.0.1:8080\r\n\
         Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        form.len()
    );
    let (first, second) = form.split_at(10);
    // Once something was answered over it, the connection is surely one of the program's.
    let asked = format!("GET /health/live HTTP/1.1\r\nHost: {address}\r\n\r\n");
    connection.write_all(asked.as_bytes()).await.unwrap();
    assert!(connection.read(&mut [0; 4096]).await.unwrap() > 0);
    connection.write_all(format!("{head}{first}").as_bytes()).await.unwrap();
    sleep(Duration::from_millis(300)).await;
    terminate(&serving).await;
    while TcpStream::connect(address).await.is_ok() {
        sleep(Duration::from_millis(20)).await;
    }
    connection.write_all(second.as_bytes()).await.unwrap();
    let answer = rest(&mut connection).await;
    assert!(answer.starts_with("HTTP/1.1 422"), "{answer}");
    assert!(answer.contains("</html>"), "the page is whole");
    assert!(ends_well(&mut serving).await);
}

#[tokio::test]
async fn a_port_that_is_taken_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let said = Program::new().set("RUNDTISCH_LISTEN", &address).run(&["serve"], "").await;
    assert!(!said.well);
    assert!(said.words.contains(&address), "{}", said.words);
}

#[tokio::test]
async fn a_setting_that_does_not_exist_is_named() {
    let program = Program::new();
    program.file("rundtisch.toml", "base_ulr = \"https://x.example\"\n");
    let said = program.run(&["serve"], "").await;
    assert!(!said.well);
    assert!(said.words.contains("base_ulr"), "{}", said.words);
}

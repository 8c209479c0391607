//! Measures several things side by side: in turns, so that a slow moment of the machine meets all
//! of them, and as a ratio to the first, so that figures of different machines can be compared.

use std::{future::Future, pin::Pin, time::Duration};

/// How often each is done before it counts.
const WARM_UP: usize = 20;

type Took = Pin<Box<dyn Future<Output = Duration>>>;

#[derive(Default)]
pub(crate) struct Stopwatch(Vec<Case>);

struct Case {
    name: String,
    act: Box<dyn Fn() -> Took>,
    took: Vec<Duration>,
}

impl Stopwatch {
    /// Adds what says itself how long it took, so that its preparation does not count.
    pub(crate) fn add<F>(&mut self, name: &str, act: impl Fn() -> F + 'static)
    where
        F: Future<Output = Duration> + 'static,
    {
        let act = Box::new(move || Box::pin(act()) as Took);
        self.0.push(Case { name: name.to_owned(), act, took: Vec::new() });
    }

    /// Does everything in turns and prints a table.
    #[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
    pub(crate) async fn run(mut self, turns: usize) {
        for turn in 0..WARM_UP + turns {
            for case in &mut self.0 {
                let took = (case.act)().await;
                if turn >= WARM_UP {
                    case.took.push(took);
                }
            }
        }
        println!("{:<58} {:>10} {:>10} {:>8}", "", "median", "95 %", "ratio");
        let yardstick = self.0.first().map_or(1.0, |case| case.quantile(50));
        for case in &self.0 {
            let (median, slow) = (case.quantile(50), case.quantile(95));
            let (name, ratio) = (&case.name, median / yardstick);
            println!("{name:<58} {median:>7.2} ms {slow:>7.2} ms {ratio:>8.1}");
        }
    }
}

impl Case {
    /// In milliseconds.
    fn quantile(&self, percent: usize) -> f64 {
        let mut took = self.took.clone();
        took.sort();
        let at = (took.len().saturating_sub(1)) * percent / 100;
        took.get(at).map_or(0.0, |took| took.as_secs_f64() * 1000.0)
    }
}

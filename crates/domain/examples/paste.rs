//! How long a paste of 10,000 rows takes to read and merge: `cargo run --release -p domain --example paste`.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use domain::order_entry::{merge, parse};

fn main() {
    for (name, separator) in [("tabs", "\t"), ("commas", ","), ("blanks", " ")] {
        let mut text = String::from("SKU");
        let _ = writeln!(text, "{separator}Qty");
        for row in 0..10_000 {
            let _ = writeln!(text, "LMP-{:04}-BK{separator}{}", row % 9_000, 24 * (1 + row % 7));
        }
        let reading = best_of(|| parse(&text).len());
        let both = best_of(|| merge(parse(&text)).len());
        println!("10,000 rows by {name}: read {reading:.2} ms, read and merged {both:.2} ms");
    }
}

/// Milliseconds of the fastest of many runs.
fn best_of(work: impl Fn() -> usize) -> f64 {
    let runs = (0..100).map(|_| {
        let start = Instant::now();
        std::hint::black_box(work());
        start.elapsed()
    });
    runs.min().unwrap_or(Duration::ZERO).as_secs_f64() * 1000.0
}

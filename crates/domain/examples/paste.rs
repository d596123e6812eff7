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
        let best = (0..50)
            .map(|_| {
                let start = Instant::now();
                std::hint::black_box(merge(parse(&text)));
                start.elapsed()
            })
            .min()
            .unwrap_or(Duration::ZERO);
        println!("10,000 rows by {name}: {:.2} ms", best.as_secs_f64() * 1000.0);
    }
}

//! Figures of this process in the text format of Prometheus: requests by route and status, how long
//! they took, connections to the database.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Upper bounds in microseconds, and as they are written in seconds.
const BUCKETS: [(u128, &str); 12] = [
    (500, "0.0005"),
    (1_000, "0.001"),
    (2_500, "0.0025"),
    (5_000, "0.005"),
    (10_000, "0.01"),
    (25_000, "0.025"),
    (50_000, "0.05"),
    (100_000, "0.1"),
    (250_000, "0.25"),
    (1_000_000, "1"),
    (5_000_000, "5"),
    (30_000_000, "30"),
];

#[derive(Clone, Debug, Default)]
struct Latency {
    buckets: [u64; BUCKETS.len()],
    count: u64,
    microseconds: u128,
}

#[derive(Debug, Default)]
struct Counted {
    requests: BTreeMap<(String, String, u16), u64>,
    latencies: BTreeMap<(String, String), Latency>,
}

/// What was counted since the start.
#[derive(Debug, Default)]
pub struct Metrics(Mutex<Counted>);

impl Metrics {
    /// Counts one request. `route` is a pattern, never an address, and `method` one of those that are known,
    /// so that there are few.
    pub fn count(&self, route: &str, method: &str, status: u16, took: Duration) {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (route.to_owned(), method.to_owned(), status);
        *counted.requests.entry(key).or_default() += 1;
        let key = (route.to_owned(), method.to_owned());
        let latency = counted.latencies.entry(key).or_default();
        let microseconds = took.as_micros();
        latency.count += 1;
        latency.microseconds += microseconds;
        for (bucket, (bound, _)) in latency.buckets.iter_mut().zip(BUCKETS) {
            *bucket += u64::from(microseconds <= bound);
        }
    }

    /// Everything, as Prometheus reads it.
    #[must_use]
    pub fn written(&self, (used, open): (u32, u32)) -> String {
        let counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::from("# TYPE http_requests_total counter\n");
        for ((route, method, status), count) in &counted.requests {
            let labels = format!("route=\"{route}\",method=\"{method}\",status=\"{status}\"");
            _ = writeln!(text, "http_requests_total{{{labels}}} {count}");
        }
        text += "# TYPE http_request_duration_seconds histogram\n";
        for ((route, method), latency) in &counted.latencies {
            let labels = format!("route=\"{route}\",method=\"{method}\"");
            let name = "http_request_duration_seconds";
            for (bucket, (_, bound)) in latency.buckets.iter().zip(BUCKETS) {
                _ = writeln!(text, "{name}_bucket{{{labels},le=\"{bound}\"}} {bucket}");
            }
            let count = latency.count;
            _ = writeln!(text, "{name}_bucket{{{labels},le=\"+Inf\"}} {count}");
            let (seconds, rest) = (latency.microseconds / 1_000_000, latency.microseconds % 1_000_000);
            _ = writeln!(text, "{name}_sum{{{labels}}} {seconds}.{rest:06}");
            _ = writeln!(text, "{name}_count{{{labels}}} {count}");
        }
        text += "# TYPE database_connections gauge\n";
        _ = writeln!(text, "database_connections{{state=\"used\"}} {used}");
        _ = writeln!(text, "database_connections{{state=\"open\"}} {open}");
        text
    }
}

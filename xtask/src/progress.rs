//! What a person sees while a command works: which step, what it does, how long it took,
//! how many are left. Never hides the output of the step itself.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// A known number of steps, counted as they go by.
pub struct Progress {
    total: usize,
    finished: usize,
    started: Instant,
}

impl Progress {
    /// Starts the clock for `total` steps.
    pub fn new(total: usize) -> Self {
        Self { total, finished: 0, started: Instant::now() }
    }

    /// Runs one step between its heading and its closing line.
    pub fn step<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("[{}/{}] {what}", self.finished + 1, self.total);
        let started = Instant::now();
        let result = work().with_context(|| format!("{what}: failed"))?;
        self.finished += 1;
        println!(
            "      {} · {} since the start · {}",
            duration(started.elapsed()),
            duration(self.started.elapsed()),
            left(self.total - self.finished)
        );
        Ok(result)
    }
}

/// A time as a person says it: `0.4 s`, `12 s`, `3 min 05 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

fn left(steps: usize) -> String {
    match steps {
        0 => "all done".to_owned(),
        1 => "1 step left".to_owned(),
        _ => format!("{steps} steps left"),
    }
}

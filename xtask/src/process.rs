//! Starting other programs: run to the end, read the output, or keep one in the background.
//! Every failure names the command line that failed.

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// Runs a program to its end with its output passed through.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start {}", line(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", line(command));
    }
    Ok(())
}

/// Runs a program to its end. What it says is told only when it fails.
pub fn quietly(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("could not start {}", line(command)))?;
    if !output.status.success() {
        bail!("{} ended with {}:\n{}", line(command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

/// Runs a program to its end and returns what it printed; its errors pass through.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("could not start {}", line(command)))?;
    if !output.status.success() {
        bail!("{} ended with {}", line(command), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("{} is not UTF-8", line(command)))
}

/// What a program prints when it is asked, or nothing when it is missing or refuses.
pub fn probe(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Whether this process may do anything.
pub fn is_root() -> bool {
    probe(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// The command line as one would type it.
fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A program in the background, asked to stop when this goes out of scope.
pub struct Background(Child);

impl Background {
    /// Starts the program.
    pub fn start(command: &mut Command) -> Result<Self> {
        let child = command.spawn().with_context(|| format!("could not start {}", line(command)))?;
        Ok(Self(child))
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(Some(_)) | Err(_))
    }

    /// Ends it without a warning, as a power cut would.
    fn kill(&mut self) {
        // It may have ended in the meantime, which is what we want.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if self.has_ended() {
            return;
        }
        // An interrupt lets a server finish what it is answering and a database close its files.
        let asked = cfg!(unix)
            && Command::new("kill")
                .args(["-INT", &self.0.id().to_string()])
                .status()
                .is_ok_and(|status| status.success());
        if asked {
            for _ in 0..100 {
                if self.has_ended() {
                    return;
                }
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
        }
        self.kill();
    }
}

/// A port that nothing listens on at this moment.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
    Ok(listener.local_addr()?.port())
}

/// Whether this port may be listened on.
pub fn is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}

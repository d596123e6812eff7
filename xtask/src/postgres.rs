//! A PostgreSQL server for one run of the tests: a cluster in a folder of its own, on a free
//! port, gone when it is over. Never touches a server that is already on the machine.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::process::{self, Background};

/// Whether what is committed survives a power cut.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// As in production: for measuring.
    Full,
    /// Several times as fast: for tests, whose data nobody wants to keep.
    None,
}

/// A running server. It stops, and its data are removed, when this goes out of scope.
pub struct Postgres {
    // Dropped before the folder is removed.
    server: Option<Background>,
    folder: PathBuf,
    programs: PathBuf,
    port: u16,
}

/// The folder of `initdb` and `postgres`; Debian keeps them off the PATH.
pub fn programs() -> Option<PathBuf> {
    let by_version = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let debian = by_version.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    let configured = process::probe(Command::new("pg_config").arg("--bindir")).map(PathBuf::from);
    configured
        .into_iter()
        .chain(debian)
        .filter(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
        .max()
}

impl Postgres {
    /// Makes a cluster and starts it.
    pub fn start(durability: Durability) -> Result<Self> {
        let programs = programs().context("PostgreSQL is missing")?;
        let port = process::free_port()?;
        let folder = std::env::temp_dir().join(format!("entrepot-postgres-{port}"));
        fs::create_dir(&folder).with_context(|| folder.display().to_string())?;
        let mut postgres = Self { server: None, folder, programs, port };
        if process::is_root() {
            process::run(Command::new("chown").arg("postgres").arg(&postgres.folder))?;
        }
        postgres.initialise()?;
        postgres.serve(durability)?;
        Ok(postgres)
    }

    /// The address of the database that every cluster begins with.
    pub fn url(&self) -> String {
        format!("postgres://entrepot@127.0.0.1:{}/postgres", self.port)
    }

    /// The folder of `createdb` and its like.
    pub fn programs(&self) -> &Path {
        &self.programs
    }

    fn initialise(&self) -> Result<()> {
        process::run(
            self.command("initdb")?
                .arg("--pgdata")
                .arg(self.data())
                .args(["--username=entrepot", "--auth=trust", "--encoding=UTF8"])
                .args(["--locale=C", "--no-sync"])
                .stdout(Stdio::null()),
        )
    }

    fn serve(&mut self, durability: Durability) -> Result<()> {
        let mut command = self.command("postgres")?;
        command
            .arg("-D")
            .arg(self.data())
            .args(["-p", &self.port.to_string(), "-h", "127.0.0.1"])
            .arg("-k")
            .arg(&self.folder)
            .args(["-c", "max_connections=300", "-c", "log_min_messages=fatal"]);
        if durability == Durability::None {
            command.args(["-c", "fsync=off", "-c", "synchronous_commit=off"]);
            command.args(["-c", "full_page_writes=off"]);
        }
        let log = fs::File::create(self.folder.join("log"))?;
        let server = Background::start(command.stdout(log.try_clone()?).stderr(log))?;
        self.server = Some(server);
        self.wait()
    }

    fn wait(&mut self) -> Result<()> {
        for _ in 0..300 {
            let ready = Command::new(self.programs.join("pg_isready"))
                .args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()])
                .status()?;
            if ready.success() {
                return Ok(());
            }
            if self.server.as_mut().is_some_and(Background::has_ended) {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        bail!("PostgreSQL did not start:\n{log}");
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// One of PostgreSQL's programs. They refuse to run as root.
    fn command(&self, program: &str) -> Result<Command> {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(&self.folder);
        #[cfg(unix)]
        if process::is_root() {
            use std::os::unix::process::CommandExt;
            let id = |flag| {
                let id = process::output(Command::new("id").args([flag, "postgres"]))
                    .context("the package postgresql brings a user of that name")?;
                anyhow::Ok(id.trim().parse::<u32>()?)
            };
            command.uid(id("-u")?).gid(id("-g")?);
        }
        Ok(command)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.server = None;
        let _ = fs::remove_dir_all(&self.folder);
    }
}

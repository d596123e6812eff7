//! `cargo xtask run --dev`: builds what has changed while you work, restarts the server, and
//! reloads the page. The page is served by the real server with its real Content-Security-Policy,
//! so what works here works when it is released.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Duration,
};

use anyhow::Result;

use crate::{
    inputs,
    process::Background,
    server,
    site::{self, Build},
};

const SERVER_INPUTS: [&str; 6] =
    ["Cargo.lock", "crates/api", "crates/domain", "crates/search", "crates/server", "locales"];
/// Asks whether a newer build is there, and loads it.
const RELOAD: &str = "\
let built;
setInterval(async () => {
  const now = await fetch('/built.txt', { cache: 'no-store' }).then((answer) => answer.text(), () => built);
  if (built !== undefined && now !== built) location.reload();
  built = now;
}, 500);
";

/// Serves and watches until it is interrupted. `serve` is the command that starts the server.
pub fn until_interrupted(mut program: PathBuf, serve: impl Fn(&Path) -> Command) -> Result<()> {
    let mut seen = marks()?;
    let mut builds = 0_u32;
    announce(builds)?;
    let mut running = Background::start(&mut serve(&program))?;
    loop {
        thread::sleep(Duration::from_millis(300));
        let now = marks()?;
        if now == seen {
            continue;
        }
        let same_server = now.0 == seen.0;
        seen = now;
        println!("\nBuilding what has changed");
        let built = site::build(Build::Debug).and_then(|()| {
            if !same_server {
                program = server::build(Build::Debug)?;
            }
            Ok(())
        });
        match built {
            // The compiler has said what is wrong; the earlier build goes on.
            Err(error) => println!("{error:#}"),
            Ok(()) => {
                builds += 1;
                // The server reads the page again by itself.
                if !same_server {
                    drop(running);
                    running = Background::start(&mut serve(&program))?;
                }
                announce(builds)?;
                println!("Ready");
            }
        }
    }
}

/// Writes into the built site which build it is, and the script that asks for it.
fn announce(build: u32) -> Result<()> {
    let page = format!("{}/index.html", site::FOLDER);
    let html = fs::read_to_string(&page)?;
    let script = "<script src=\"/reload.js\" defer></script></head>";
    if !html.contains(script) {
        fs::write(&page, html.replacen("</head>", script, 1))?;
    }
    fs::write(format!("{}/reload.js", site::FOLDER), RELOAD)?;
    fs::write(format!("{}/built.txt", site::FOLDER), build.to_string())?;
    Ok(())
}

/// The state of the server's and of the storefront's sources.
fn marks() -> Result<(u64, u64)> {
    Ok((inputs::quick_mark(&SERVER_INPUTS)?, inputs::quick_mark(&site::INPUTS)?))
}

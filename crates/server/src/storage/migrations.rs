//! The steps that make the schema, as `crates/server/migrations` has them: `0001_initial.sql` is step 1.
//!
//! They are part of the program. It must never know what a step does.
//! (`sqlx::migrate!` would do, but builds both engines a second time, for the compiler.)

use include_dir::{Dir, File, include_dir};
use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// All of them, each run once and in order.
pub fn all() -> Migrator {
    Migrator::with_migrations(FILES.files().filter_map(migration).collect())
}

fn migration(file: &'static File<'static>) -> Option<Migration> {
    let (number, words) = file.path().file_stem()?.to_str()?.split_once('_')?;
    let sql = SqlStr::from_static(file.contents_utf8()?);
    let description = words.replace('_', " ").into();
    Some(Migration::new(number.parse().ok()?, description, MigrationType::Simple, sql, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_step_and_none_is_left_out() {
        let steps: Vec<i64> = all().iter().map(|step| step.version).collect();
        let count = i64::try_from(FILES.files().count()).expect("some files");
        assert_eq!(steps, (1..=count).collect::<Vec<_>>());
    }
}

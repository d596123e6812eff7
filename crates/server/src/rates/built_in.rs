//! The rates that come with the server: `crates/domain/rates`, as they are written down there.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::landed_cost::RateData;
use domain::tariff::schedule::UsTerms;
use domain::tariff::table::{OpenProvision, OriginGroups, TariffRow, TariffTable};
use include_dir::{Dir, File, include_dir};
use serde::de::DeserializeOwned;

/// The name of the tariff that the schedule is of: its table here holds what the schedule does not say.
pub const UNITED_STATES: &str = "US";

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../domain/rates");

const US_TERMS: &str = "us_terms.json";

static DATA: LazyLock<Result<RateData, String>> = LazyLock::new(read);

/// All of them; the fault of a file is ours.
pub fn data() -> Result<&'static RateData, String> {
    DATA.as_ref().map_err(Clone::clone)
}

/// What the schedule of the United States does not say itself: programmes, column 2, provisions. The
/// edition is yet to be filled in.
pub fn us_terms() -> Result<UsTerms, String> {
    #[derive(serde::Deserialize)]
    struct Written {
        programmes: OriginGroups,
        column_2: std::collections::BTreeSet<domain::Country>,
        provisions: BTreeMap<String, domain::tariff::schedule::ProvisionTerms>,
    }
    let Written { programmes, column_2, provisions } = json(file(US_TERMS)?)?;
    let (valid_from, valid_to, verified_on) = (chrono::NaiveDate::default(), None, None);
    Ok(UsTerms { valid_from, valid_to, source: String::new(), verified_on, programmes, column_2, provisions })
}

fn file(path: &str) -> Result<&'static File<'static>, String> {
    FILES.get_file(path).ok_or_else(|| format!("{path} is missing"))
}

fn json<T: DeserializeOwned>(file: &File<'_>) -> Result<T, String> {
    serde_json::from_slice(file.contents()).map_err(|error| format!("{}: {error}", file.path().display()))
}

fn read() -> Result<RateData, String> {
    let folder = |name| FILES.get_dir(name).into_iter().flat_map(Dir::files);
    let tables = folder("tariffs").filter(|file| file.path().extension().is_some_and(|end| end == "csv"));
    let mut tariffs = tables.map(table).collect::<Result<BTreeMap<_, _>, _>>()?;
    let open: BTreeMap<String, Vec<OpenProvision>> = json(file("open_provisions.json")?)?;
    for (name, open) in open {
        let table =
            tariffs.remove(&name).ok_or_else(|| format!("{name} has open provisions and no table"))?;
        tariffs.insert(name, table.with_open_provisions(open));
    }
    Ok(RateData {
        conventions: json(file("conventions.json")?)?,
        markets: folder("markets").map(json).collect::<Result<_, _>>()?,
        tariffs,
        exchange: folder("exchange").map(json).collect::<Result<_, _>>()?,
    })
}

/// `tariffs/EU.csv`: the tariff `EU`.
fn table(file: &File<'_>) -> Result<(String, TariffTable), String> {
    let name = file.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut reader = csv::Reader::from_reader(file.contents());
    let rows: Vec<TariffRow> =
        reader.deserialize().collect::<Result<_, _>>().map_err(|error| format!("{name}: {error}"))?;
    // Who has a preference must be known even where a duty of nothing leaves none to name.
    let groups = if name == UNITED_STATES { us_terms()?.programmes } else { OriginGroups::new() };
    let (table, problems) = TariffTable::from_rows(&rows, groups);
    match problems.first() {
        Some(problem) => Err(format!("{name}: {problem:?}")),
        None => Ok((name, table)),
    }
}

#[cfg(test)]
mod tests {
    use domain::landed_cost::Rates;

    #[test]
    fn what_comes_with_the_server_can_be_read() {
        let data = super::data().expect("sound files").clone();
        let rates = Rates::try_from(data).expect("sound rates");
        for market in rates.markets() {
            let others = market.other_tariff.iter().map(|other| &other.tariff);
            for name in market.tariff.iter().chain(others) {
                assert!(rates.tariff(name).is_some(), "{} has no duties of {name}", market.code);
            }
        }
        assert!(rates.markets().count() >= 43);
        assert_eq!(super::us_terms().expect("sound terms").column_2.len(), 4);
    }
}

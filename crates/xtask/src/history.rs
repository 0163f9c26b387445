//! `docs/sizes.csv`: what each release weighed, a line each.

use crate::sh::{self, Result};

const FILE: &str = "docs/sizes.csv";
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Writes the line of this version, in place of an older one of it.
pub(crate) fn record(sizes: &[(&str, u64)]) -> Result {
    let kept = sh::read(FILE).unwrap_or_default();
    sh::write(FILE, &with(&kept, VERSION, &sh::today()?, sizes))?;
    println!("{FILE} has the sizes of version {VERSION}");
    Ok(())
}

/// A version that nobody weighed is no release.
pub(crate) fn check(faults: &mut Vec<String>) -> Result {
    if !sh::read(FILE)?.lines().any(|line| line.split(',').next() == Some(VERSION)) {
        faults
            .push(format!("{FILE} has no line of version {VERSION}: `cargo xtask size --record` writes it"));
    }
    Ok(())
}

/// The table with this line: columns by name, so that a size that is no longer taken keeps its past.
fn with(table: &str, version: &str, day: &str, sizes: &[(&str, u64)]) -> String {
    let mut lines = table.lines();
    let mut head: Vec<String> =
        lines.next().unwrap_or("version,date").split(',').map(str::to_owned).collect();
    let mut cells = vec![String::new(); head.len()];
    let mut put = |name: &str, value: &str| match head.iter().position(|known| known == name) {
        Some(place) => value.clone_into(&mut cells[place]),
        None => {
            head.push(name.to_owned());
            cells.push(value.to_owned());
        }
    };
    put("version", version);
    put("date", day);
    for (what, size) in sizes {
        put(&what.replace(',', ":"), &size.to_string());
    }
    let columns = head.len();
    let others = lines.filter(|line| line.split(',').next() != Some(version)).map(|line| {
        let missing = columns.saturating_sub(line.split(',').count());
        format!("{line}{}", ",".repeat(missing))
    });
    let rows = [head.join(",")].into_iter().chain(others).chain([cells.join(",")]);
    rows.map(|row| row + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::with;

    #[test]
    fn a_version_has_one_line_and_columns_keep_their_names() {
        let first = with("", "0.1.0", "2026-01-02", &[("app, first load", 5), ("package", 7)]);
        assert_eq!(first, "version,date,app: first load,package\n0.1.0,2026-01-02,5,7\n");
        let again = with(&first, "0.1.0", "2026-01-03", &[("app, first load", 4), ("package", 7)]);
        assert_eq!(again, "version,date,app: first load,package\n0.1.0,2026-01-03,4,7\n");
        let second = with(&again, "0.2.0", "2026-02-01", &[("package", 8), ("lists", 1)]);
        assert_eq!(
            second,
            "version,date,app: first load,package,lists\n0.1.0,2026-01-03,4,7,\n0.2.0,2026-02-01,,8,1\n"
        );
    }
}

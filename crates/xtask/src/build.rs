//! The app: Trunk does the work, with the pinned tools on its path.

use crate::{
    sh::{self, Result},
    tools,
};

/// The variable that tells the prerenderer the address of the site, also under a plain `trunk build`.
const SITE: &str = "GPCHECK_SITE";

/// Builds; `--site https://host/path/` gives the address that the folder will have.
pub(crate) fn with(args: &[&str]) -> Result {
    match args {
        [] => build(),
        ["--site", site] => run(Some(site)),
        ["--site"] => Err("--site needs the address of the site".into()),
        [first, ..] => Err(format!("unexpected argument {first:?}").into()),
    }
}

pub(crate) fn build() -> Result {
    run(None)
}

fn run(site: Option<&str>) -> Result {
    tools::ensure(tools::APP, tools::Report::Installed)?;
    // Trunk reads colour wishes from this variable and refuses the value "1", which some machines set.
    let mut trunk = sh::cmd("trunk");
    trunk.args(["build", "--release"]).env_remove("NO_COLOR");
    if let Some(site) = site {
        trunk.env(SITE, site);
    }
    sh::run(&mut trunk)
}

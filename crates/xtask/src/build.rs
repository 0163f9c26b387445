//! The app: Trunk does the work, with the pinned tools on its path.

use crate::{
    sh::{self, Result},
    tools,
};

pub(crate) fn build() -> Result {
    tools::ensure(tools::APP, tools::Report::Installed)?;
    // Trunk reads colour wishes from this variable and refuses the value "1", which some machines set.
    sh::run(sh::cmd("trunk").args(["build", "--release"]).env_remove("NO_COLOR"))
}

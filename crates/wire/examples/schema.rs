//! Prints the schemas of what is read, for the build of the package.

fn main() {
    println!("{}", gpcheck_wire::schema());
}

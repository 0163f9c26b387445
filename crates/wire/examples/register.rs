//! Prints what each source is, for the build of the package: it stands in a module of its own, beside the words.

fn main() {
    println!("{}", gpcheck_wire::register().json());
}

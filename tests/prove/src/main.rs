//! Runs the proofs and prints what they found.

use gpcheck_prove::{Found, Part, mutation, premium, tell, visit};

fn main() -> std::process::ExitCode {
    let part = match std::env::args().nth(1).as_deref() {
        None | Some("full") => Part::Full,
        Some("quick") => Part::Quick,
        Some(other) => {
            eprintln!("unexpected argument {other:?}: quick or full");
            return std::process::ExitCode::FAILURE;
        }
    };
    tell();
    if std::env::args().nth(2).as_deref() == Some("mutation") {
        show(&mutation::prove());
        return std::process::ExitCode::SUCCESS;
    }
    let (premium, visit) = (premium::prove(part), visit::prove(part));
    show(&premium);
    show(&visit);
    if premium.faulty + visit.faulty == 0 {
        std::process::ExitCode::SUCCESS
    } else {
        std::process::ExitCode::FAILURE
    }
}

fn show(found: &Found) {
    for (what, many) in &found.counts {
        println!("{many:>12} {what}");
    }
    for (kind, reached) in &found.reached {
        println!(
            "{:>12} {kind}: {}",
            reached.len(),
            reached.iter().take(9).cloned().collect::<Vec<_>>().join("; ")
        );
    }
    for fault in &found.faults {
        println!("FAULT {fault}");
    }
    println!("{} faults", found.faulty);
}

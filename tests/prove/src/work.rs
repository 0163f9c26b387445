//! Sharing work among the processors, with the same result however they share it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does every piece once and gives back the results in the order of the pieces.
pub fn each<P: Sync, R: Send>(pieces: &[P], work: impl Fn(&P) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let workers = thread::available_parallelism().map_or(1, usize::from).min(pieces.len().max(1));
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let worker = || {
            let mut mine = Vec::new();
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let Some(piece) = pieces.get(place) else { return mine };
                mine.push((place, work(piece)));
            }
        };
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        started.into_iter().flat_map(|worker| worker.join().expect("a proof does not panic")).collect()
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

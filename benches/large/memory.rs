//! How much memory this process takes, in bytes, as Linux counts it.

use std::fs;

/// Forgets what was taken at most, and says what is taken now.
pub(crate) fn forget_peak() -> usize {
    fs::write("/proc/self/clear_refs", "5").expect("Linux forgets the peak");
    bytes("VmRSS:")
}

/// What was taken at most since it was forgotten.
pub(crate) fn peak() -> usize {
    bytes("VmHWM:")
}

fn bytes(name: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("it is told");
    line.trim().trim_end_matches(" kB").parse::<usize>().expect("a number") * 1024
}

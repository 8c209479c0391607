//! Long lists come in pages, counted from 1.

/// Which page, unless asked for another.
pub(super) fn first() -> u32 {
    1
}

/// How many entries a page has, unless asked for more or fewer.
pub(super) fn usual() -> u32 {
    100
}

/// A page as the domain counts it: from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) page: u64,
    pub(super) per_page: u64,
}

impl Place {
    pub(super) fn new(page: u32, per_page: u32) -> Self {
        Self { page: u64::from(page.saturating_sub(1)), per_page: u64::from(per_page) }
    }
}

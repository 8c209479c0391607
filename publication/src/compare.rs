//! Whether what is published is what follows.

use std::fmt::{self, Display};

use serde_json::Value;

/// So far two decimals may lie apart, as a part of the larger, or of 1 where both are smaller:
/// machines differ in the last digits of a logarithm.
const TOLERANCE: f64 = 1e-9;

/// Something that does not follow from what is published.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Where it stands: a JSON pointer into the published document.
    pub pointer: String,
    pub rule: Rule,
    /// None if nothing stands there.
    pub published: Option<Value>,
    /// What has to stand there, or the bound that it breaks. None if nothing may.
    pub recomputed: Option<Value>,
}

/// By what something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The checksum is that of the snapshot.
    Checksum,
    /// The yardstick has this hash.
    YardstickHash,
    /// A figure follows from counts.
    Figure,
    /// A total is the sum of its parts.
    Sum,
    /// No count is larger than the number of respondents.
    Part,
    /// Fewer respondents than this are never shown alone.
    MinimumCellSize,
    /// What is withheld is not shown.
    Withheld,
}

impl Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Checksum => "checksum",
            Self::YardstickHash => "yardstick hash",
            Self::Figure => "figure",
            Self::Sum => "sum",
            Self::Part => "at most",
            Self::MinimumCellSize => "minimum cell size",
            Self::Withheld => "withheld",
        })
    }
}

impl Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told =
            |value: &Option<Value>| value.as_ref().map_or("nothing".into(), Value::to_string);
        let (published, recomputed) = (told(&self.published), told(&self.recomputed));
        write!(f, "{} ({}): {published} is published, ", self.pointer, self.rule)?;
        write!(f, "{recomputed} follows")
    }
}

/// What was compared so far.
#[derive(Debug, Default)]
pub(crate) struct Comparison {
    pub compared: usize,
    pub differences: Vec<Difference>,
}

impl Comparison {
    /// Compares single values.
    pub(crate) fn expect(
        &mut self,
        rule: Rule,
        pointer: impl Into<String>,
        published: impl Into<Value>,
        recomputed: impl Into<Value>,
    ) {
        let (published, recomputed) = (published.into(), recomputed.into());
        let right = same(&published, &recomputed);
        self.hold(right, rule, pointer, published, recomputed);
    }

    /// Counts a comparison that was made.
    pub(crate) fn hold(
        &mut self,
        right: bool,
        rule: Rule,
        pointer: impl Into<String>,
        published: impl Into<Value>,
        recomputed: impl Into<Value>,
    ) {
        self.compared += 1;
        if !right {
            self.differences.push(Difference {
                pointer: pointer.into(),
                rule,
                published: Some(published.into()),
                recomputed: Some(recomputed.into()),
            });
        }
    }

    /// Compares everything in two documents.
    pub(crate) fn figures(&mut self, at: &str, published: &Value, recomputed: &Value) {
        match (published, recomputed) {
            (Value::Object(one), Value::Object(other)) => {
                let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
                for name in names {
                    self.pair(below(at, name), one.get(name), other.get(name));
                }
            }
            (Value::Array(one), Value::Array(other)) => {
                for place in 0..one.len().max(other.len()) {
                    self.pair(format!("{at}/{place}"), one.get(place), other.get(place));
                }
            }
            (one, other) => self.expect(Rule::Figure, at, one.clone(), other.clone()),
        }
    }

    fn pair(&mut self, pointer: String, published: Option<&Value>, recomputed: Option<&Value>) {
        if let (Some(published), Some(recomputed)) = (published, recomputed) {
            return self.figures(&pointer, published, recomputed);
        }
        self.compared += 1;
        let [published, recomputed] = [published, recomputed].map(Option::<&Value>::cloned);
        self.differences.push(Difference { pointer, rule: Rule::Figure, published, recomputed });
    }
}

/// The pointer to a member of what a pointer leads to.
pub(crate) fn below(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn same(published: &Value, recomputed: &Value) -> bool {
    if published == recomputed {
        return true;
    }
    let whole = published.is_u64() && recomputed.is_u64();
    match (published.as_f64(), recomputed.as_f64()) {
        (Some(one), Some(other)) if !whole => {
            (one - other).abs() <= TOLERANCE * one.abs().max(other.abs()).max(1.0)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn pointers(published: &Value, recomputed: &Value) -> Vec<String> {
        let mut comparison = Comparison::default();
        comparison.figures("", published, recomputed);
        comparison.differences.into_iter().map(|difference| difference.pointer).collect()
    }

    #[test]
    fn only_the_last_digits_of_decimals_may_differ() {
        for (one, other, same) in [
            (json!(0.5), json!(0.500_000_000_1), true),
            (json!(0.5), json!(0.500_000_01), false),
            (json!(1), json!(1.0), true),
            (json!(4_000_000_000_u64), json!(4_000_000_001_u64), false),
            (json!(4e12), json!(4.000_000_000_000_1e12), true),
            (json!(null), json!(0), false),
            (json!("1"), json!(1), false),
        ] {
            assert_eq!(pointers(&one, &other).is_empty(), same, "{one} {other}");
        }
    }

    #[test]
    fn what_is_missing_and_what_is_too_much_is_named() {
        let published = json!({"a": [1, 2], "b/c": {"~": 1}, "d": 1});
        let recomputed = json!({"a": [1], "b/c": {"~": 2}, "e": 1});
        assert_eq!(pointers(&published, &recomputed), ["/a/1", "/b~1c/~0", "/d", "/e"]);
    }
}

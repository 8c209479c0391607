//! Numbers as people type them.

use rust_decimal::Decimal;

use crate::questionnaire::check::Refusal;

const LONGEST: usize = 40;

/// Reads a number that was typed with a comma or a point as decimal mark. Spaces are
/// passed over.
///
/// `1.500` is half more than one to some and thousands to others: it is refused as
/// unclear, unless the steps of the question are so small that they have three decimals.
/// `1.500.000` and `1.500,00` can be read in one way only.
pub(super) fn read_number(typed: &str, step: Decimal) -> Result<Decimal, Refusal> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if typed.chars().count() > LONGEST {
        return Err(Refusal::NotANumber);
    }
    let (negative, digits) = match typed.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, typed.strip_prefix('+').unwrap_or(&typed)),
    };
    let number = read_digits(digits, step.normalize().scale() >= 3)?;
    let number = if number.is_zero() { Decimal::ZERO } else { number.normalize() };
    Ok(if negative { Decimal::ZERO - number } else { number })
}

fn read_digits(digits: &str, thousandths: bool) -> Result<Decimal, Refusal> {
    let marks: Vec<char> = digits.chars().filter(|c| matches!(c, ',' | '.')).collect();
    let last = digits.rfind([',', '.']).unwrap_or(digits.len());
    let (whole, fraction) = digits.split_at(last);
    let fraction = fraction.get(1..).unwrap_or_default();
    match marks.as_slice() {
        [] => parse(digits, "0"),
        [_] if !thousandths && looks_grouped(whole, fraction) => Err(Refusal::UnclearNumber),
        [_] => parse(if whole.is_empty() { "0" } else { whole }, fraction),
        [first, others @ ..] if others.iter().all(|mark| mark == first) => {
            parse(&ungrouped(digits, *first)?, "0")
        }
        [group, others @ .., mark] if mark != group && others.iter().all(|m| m == group) => {
            parse(&ungrouped(whole, *group)?, fraction)
        }
        _ => Err(Refusal::NotANumber),
    }
}

/// Whether what is meant as decimals might be thousands.
fn looks_grouped(whole: &str, fraction: &str) -> bool {
    fraction.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

fn ungrouped(digits: &str, mark: char) -> Result<String, Refusal> {
    let groups: Vec<&str> = digits.split(mark).collect();
    let [first, others @ ..] = groups.as_slice() else {
        return Err(Refusal::NotANumber);
    };
    let well_formed = (1..=3).contains(&first.len()) && others.iter().all(|group| group.len() == 3);
    if well_formed { Ok(groups.concat()) } else { Err(Refusal::NotANumber) }
}

fn parse(whole: &str, fraction: &str) -> Result<Decimal, Refusal> {
    let in_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !in_digits(whole) || !in_digits(fraction) {
        return Err(Refusal::NotANumber);
    }
    Decimal::from_str_exact(&format!("{whole}.{fraction}")).map_err(|_| Refusal::NotANumber)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str, step: &str) -> Result<String, Refusal> {
        let step = step.parse().expect("a step");
        read_number(typed, step).map(|number| number.to_string())
    }

    #[test]
    fn comma_and_point_are_decimal_marks() {
        for (typed, number) in [
            ("7", "7"),
            (" 1 500 ", "1500"),
            ("1\u{a0}500\u{202f}000", "1500000"),
            ("1,5", "1.5"),
            ("1.5", "1.5"),
            ("007,50", "7.5"),
            (",5", "0.5"),
            ("0,125", "0.125"),
            ("1500,125", "1500.125"),
            ("1.500.000", "1500000"),
            ("1,500,000", "1500000"),
            ("1.500,00", "1500"),
            ("1,500.25", "1500.25"),
            ("1.500,500", "1500.5"),
            ("-3", "-3"),
            ("\u{2212}3,5", "-3.5"),
            ("+3", "3"),
            ("-0", "0"),
        ] {
            assert_eq!(read(typed, "0.5"), Ok(number.to_owned()), "{typed:?}");
        }
    }

    #[test]
    fn a_number_that_can_be_read_in_two_ways_is_refused() {
        for typed in ["1.500", "12,500", "-999.999"] {
            assert_eq!(read(typed, "1"), Err(Refusal::UnclearNumber), "{typed:?}");
            assert_eq!(read(typed, "0.01"), Err(Refusal::UnclearNumber), "{typed:?}");
        }
        assert_eq!(read("1.500", "0.001"), Ok("1.5".to_owned()));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        let long = "9".repeat(41);
        let wide = "9".repeat(40);
        for typed in [
            "viele",
            "12a",
            "1e5",
            "--1",
            "1-",
            "1.",
            ".",
            "-",
            "1,2,3",
            "1.50.000",
            "1,500.000,5",
            "1234.567.890",
            "1..5",
            "١٢",
            "0x1",
            "NaN",
            "",
            &long,
            &wide,
        ] {
            assert_eq!(read(typed, "1"), Err(Refusal::NotANumber), "{typed:?}");
        }
    }
}

//! Numbers as a language writes them.

use fluent_templates::fluent_bundle::FluentValue;

use rules::consensus::Fraction;

use super::Lang;

/// Writes the numbers in German sentences.
pub(super) fn german<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    figure(value, Lang::De)
}

/// Writes the numbers in English sentences.
pub(super) fn english<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    figure(value, Lang::En)
}

/// A number as the language writes it; nothing for other values.
pub(super) fn figure(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let short = format!("{:.2}", number.value);
    Some(decimal(short.trim_end_matches('0').trim_end_matches('.'), lang))
}

/// A plain decimal such as `-1400.5` as the language writes it.
pub(super) fn decimal(plain: &str, lang: Lang) -> String {
    let (group, point) = match lang {
        Lang::De | Lang::DeSimple => ('.', ','),
        Lang::En => (',', '.'),
    };
    let (negative, digits) =
        plain.strip_prefix('-').map_or((false, plain), |digits| (true, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut written = String::new();
    if negative && digits.bytes().any(|digit| matches!(digit, b'1'..=b'9')) {
        written.push('−');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            written.push(group);
        }
        written.push(digit);
    }
    if !fraction.is_empty() {
        written.push(point);
        written.push_str(fraction);
    }
    written
}

/// `75` for three quarters; a fraction of which whole per cent do not tell, as it is.
pub(crate) fn in_per_cent(share: Fraction) -> String {
    match 100 % share.denominator() {
        0 => (share.numerator() * (100 / share.denominator())).to_string(),
        _ => share.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_and_fractions_kept_short() {
        for (number, german, english) in [
            (0.0, "0", "0"),
            (999.0, "999", "999"),
            (1400.0, "1.400", "1,400"),
            (1_234_567.0, "1.234.567", "1,234,567"),
            (-12_345.678, "−12.345,68", "−12,345.68"),
            (0.5, "0,5", "0.5"),
            (-0.001, "0", "0"),
        ] {
            assert_eq!(figure(&number.into(), Lang::De).as_deref(), Some(german));
            assert_eq!(figure(&number.into(), Lang::En).as_deref(), Some(english));
        }
    }

    #[test]
    fn decimals_keep_all_their_digits() {
        assert_eq!(decimal("1400.125", Lang::De), "1.400,125");
        assert_eq!(decimal("-0.5", Lang::En), "−0.5");
        assert_eq!(decimal("2026", Lang::En), "2,026");
    }
}

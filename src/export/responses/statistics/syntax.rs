//! The syntax: what SPSS and PSPP run to read the data and to name them.

use std::fmt::Write;

use super::{
    data::Width,
    variable::{Form, Level, Value, Variable},
};

/// The longest labels, in bytes.
const VARIABLE_LABEL: usize = 255;
const VALUE_LABEL: usize = 120;

/// Reads `responses.csv` from the folder in which the program works.
pub(super) fn syntax(slug: &str, variables: &[Variable], widths: &[Width]) -> String {
    let mut syntax = String::from("\u{feff}");
    line(&mut syntax, &format!("* Responses of the round {slug}, as Rundtisch exports them."));
    line(&mut syntax, "* The file responses.csv lies in the working folder. Elsewhere, begin with");
    line(&mut syntax, "* CD and the folder.");
    line(&mut syntax, "");
    line(&mut syntax, "SET DECIMAL=DOT.");
    reading(&mut syntax, variables, widths);
    texts(&mut syntax, variables);
    formats(&mut syntax, variables, widths);
    variable_labels(&mut syntax, variables);
    value_labels(&mut syntax, variables);
    for variable in variables {
        if let Some(missing) = variable.missing {
            line(&mut syntax, &format!("MISSING VALUES {} ({missing}).", variable.name));
        }
    }
    levels(&mut syntax, variables);
    line(&mut syntax, "EXECUTE.");
    syntax
}

fn line(syntax: &mut String, text: &str) {
    writeln!(syntax, "{text}").expect("a string takes everything");
}

fn reading(syntax: &mut String, variables: &[Variable], widths: &[Width]) {
    line(syntax, "GET DATA");
    line(syntax, "  /TYPE=TXT");
    line(syntax, "  /FILE='responses.csv'");
    line(syntax, "  /ENCODING='UTF8'");
    line(syntax, "  /DELCASE=LINE");
    line(syntax, "  /DELIMITERS=','");
    line(syntax, "  /QUALIFIER='\"'");
    line(syntax, "  /ARRANGEMENT=DELIMITED");
    line(syntax, "  /FIRSTCASE=2");
    line(syntax, "  /VARIABLES=");
    for (variable, width) in variables.iter().zip(widths) {
        let read = match variable.form {
            Form::Text => format!("A{}", width.bytes.max(1)),
            Form::Number => "F20.0".to_owned(),
            Form::Day => "SDATE10".to_owned(),
        };
        line(syntax, &format!("    {} {read}", variable.name));
    }
    line(syntax, "  .");
}

/// Takes off the apostrophe that keeps a text from being a formula.
fn texts(syntax: &mut String, variables: &[Variable]) {
    for variable in variables.iter().filter(|variable| variable.form == Form::Text) {
        let name = &variable.name;
        line(syntax, &format!("IF (SUBSTR({name}, 1, 1) = \"'\") {name} = SUBSTR({name}, 2)."));
    }
}

fn formats(syntax: &mut String, variables: &[Variable], widths: &[Width]) {
    for (variable, width) in variables.iter().zip(widths) {
        match variable.form {
            Form::Number => {
                let decimals = width.decimals;
                line(syntax, &format!("FORMATS {} (F{}.{decimals}).", variable.name, 8 + decimals));
            }
            Form::Day => line(syntax, &format!("FORMATS {} (SDATE10).", variable.name)),
            Form::Text => {}
        }
    }
}

fn variable_labels(syntax: &mut String, variables: &[Variable]) {
    for Variable { name, label, .. } in variables {
        let label = quoted(label, VARIABLE_LABEL);
        line(syntax, &format!("VARIABLE LABELS {name} {label}."));
    }
}

fn value_labels(syntax: &mut String, variables: &[Variable]) {
    for variable in variables.iter().filter(|variable| !variable.values.is_empty()) {
        line(syntax, &format!("VALUE LABELS {}", variable.name));
        for (_, value, label) in &variable.values {
            let value = match value {
                Value::Code(number) => number.to_string(),
                Value::Word(word) => quoted(word, VALUE_LABEL),
            };
            line(syntax, &format!("  {value} {}", quoted(label, VALUE_LABEL)));
        }
        line(syntax, "  .");
    }
}

fn levels(syntax: &mut String, variables: &[Variable]) {
    for variable in variables {
        let level = match variable.level {
            Level::Nominal => "NOMINAL",
            Level::Ordinal => "ORDINAL",
            Level::Scale => "SCALE",
        };
        line(syntax, &format!("VARIABLE LEVEL {} ({level}).", variable.name));
    }
}

/// A label on one line, no longer than it may be, in quotation marks.
fn quoted(label: &str, most: usize) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    let label: String = words.join(" ").chars().filter(|it| !it.is_control()).collect();
    let end = label.floor_char_boundary(most);
    format!("'{}'", label[..end].replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_cannot_leave_its_quotation_marks() {
        assert_eq!(quoted("Wie geht's?\r\nEXECUTE.\u{0}", 120), "'Wie geht''s? EXECUTE.'");
        assert_eq!(quoted("äöü", 3), "'ä'");
    }
}

//! What is wrong with a form, each problem at the field it concerns.

/// Problems of a form in the order of its fields. Pages with a form hold it as `errors`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormErrors(Vec<FormError>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormError {
    /// The field's name.
    pub field: String,
    /// The id of the control to go to: the field itself, or its first option.
    pub control: String,
    /// A whole sentence that says what to do.
    pub sentence: String,
}

impl FormErrors {
    /// Adds a problem of a field whose control has the field's name as its id.
    pub fn add(&mut self, field: &str, sentence: String) {
        self.add_at(field, field, sentence);
    }

    /// Adds a problem of a field made of several controls.
    pub fn add_at(&mut self, field: &str, control: &str, sentence: String) {
        self.0.push(FormError { field: field.to_owned(), control: control.to_owned(), sentence });
    }

    /// The sentence to show at a field.
    pub fn at(&self, field: &str) -> Option<&str> {
        self.iter().find(|error| error.field == field).map(|error| error.sentence.as_str())
    }

    /// All sentences to show at a field.
    pub fn all_at(&self, field: &str) -> impl Iterator<Item = &str> {
        self.iter().filter(move |error| error.field == field).map(|error| error.sentence.as_str())
    }

    pub fn iter(&self) -> impl Iterator<Item = &FormError> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_stands_at_its_field_and_leads_to_its_control() {
        let mut errors = FormErrors::default();
        errors.add("email", "Enter an address".to_owned());
        errors.add_at("mode", "mode-anonymous", "Choose a mode".to_owned());
        errors.add_at("mode", "mode-anonymous", "Think twice".to_owned());

        assert_eq!(errors.at("mode"), Some("Choose a mode"));
        assert_eq!(errors.all_at("mode").collect::<Vec<_>>(), ["Choose a mode", "Think twice"]);
        assert_eq!(errors.at("name"), None);
        let controls: Vec<_> = errors.iter().map(|error| error.control.as_str()).collect();
        assert_eq!(controls, ["email", "mode-anonymous", "mode-anonymous"]);
    }
}

# When committees of the council deal with a consultation.

milestone-heading = Council proceedings
milestone-sequence = Committee dates
milestone-day = Date
milestone-committee = Committee
milestone-act = What it does
milestone-takes-note = takes note
milestone-advises = advises
milestone-decides = decides
milestone-form-hint = When does which committee of the council deal with the subject? The dates are told with the result and in the report for the council. A row without date and committee is dropped. Once all rows are filled, saving offers new ones, up to 20.
milestone-day-field = Date of meeting { $number }
milestone-committee-field = Committee of meeting { $number }
milestone-act-field = What the committee does in meeting { $number }
milestone-day-wrong = Enter the date of meeting { $number }, for example 11.12.2026.
milestone-committee-missing = Enter the committee of meeting { $number }.
milestone-act-missing = Choose what the committee does in meeting { $number }.

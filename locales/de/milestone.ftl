# When committees of the council deal with a consultation.

milestone-heading = Beratung im Rat
milestone-sequence = Beratungsfolge
milestone-day = Datum
milestone-committee = Gremium
milestone-act = Art der Beratung
milestone-takes-note = Kenntnisnahme
milestone-advises = Vorberatung
milestone-decides = Beschluss
milestone-form-hint = Wann befasst sich welches Gremium des Rates mit dem Thema? Die Termine stehen beim Ergebnis und im Bericht für den Rat. Eine Zeile ohne Datum und Gremium fällt weg. Sind alle Zeilen voll, gibt es nach dem Speichern neue, bis zu 20.
milestone-day-field = Datum der { $number }. Beratung
milestone-committee-field = Gremium der { $number }. Beratung
milestone-act-field = Art der { $number }. Beratung
milestone-day-wrong = Geben Sie das Datum der { $number }. Beratung ein, zum Beispiel 11.12.2026.
milestone-committee-missing = Geben Sie das Gremium der { $number }. Beratung ein.
milestone-act-missing = Wählen Sie die Art der { $number }. Beratung.

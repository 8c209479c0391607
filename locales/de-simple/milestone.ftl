# When committees of the council deal with a consultation.

milestone-heading = So geht es im Stadt·rat weiter
milestone-sequence = Termine im Stadt·rat
milestone-day = Tag
milestone-committee = Dieser Ausschuss trifft sich
milestone-act = Das macht der Ausschuss
milestone-takes-note = Er bekommt Informationen
milestone-advises = Er gibt einen Rat
milestone-decides = Er entscheidet
milestone-form-hint =
  Im Stadt·rat gibt es Ausschüsse.
  Ein Ausschuss ist eine kleine Gruppe vom Stadt·rat.
  Welcher Ausschuss spricht wann über das Thema?
  Die Termine stehen beim Ergebnis.
  Sie stehen auch im Bericht für den Stadt·rat.
  Sie wollen einen Termin löschen?
  Dann löschen Sie den Tag und den Namen vom Ausschuss.
  Sie brauchen mehr Zeilen?
  Dann speichern Sie zuerst.
  Es gibt höchstens 20 Zeilen.
milestone-day-field = Tag für Termin { $number }
milestone-committee-field = Name vom Ausschuss bei Termin { $number }
milestone-act-field = Das macht der Ausschuss bei Termin { $number }
milestone-day-wrong = Schreiben Sie einen Tag für Termin { $number }. Zum Beispiel: 11.12.2026.
milestone-committee-missing = Schreiben Sie den Namen vom Ausschuss bei Termin { $number }.
milestone-act-missing = Wählen Sie: Was macht der Ausschuss bei Termin { $number }?

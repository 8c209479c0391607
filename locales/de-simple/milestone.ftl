# When committees of the council deal with a consultation.

milestone-heading = So geht es im Stadt·rat weiter
milestone-sequence = Termine im Stadt·rat
milestone-day = Tag
milestone-committee = Diese Gruppe trifft sich
milestone-act = Das macht die Gruppe
milestone-takes-note = Sie bekommt Informationen
milestone-advises = Sie gibt einen Rat
milestone-decides = Sie entscheidet
milestone-form-hint =
  Im Stadt·rat gibt es mehrere Gruppen.
  Welche Gruppe spricht wann über das Thema?
  Die Termine stehen beim Ergebnis.
  Sie stehen auch im Bericht für den Stadt·rat.
  Sie wollen einen Termin löschen?
  Dann löschen Sie den Tag und den Namen von der Gruppe.
  Sie brauchen mehr Zeilen?
  Dann speichern Sie zuerst.
  Es gibt höchstens 20 Zeilen.
milestone-day-field = Tag für Termin { $number }
milestone-committee-field = Name von der Gruppe bei Termin { $number }
milestone-act-field = Das macht die Gruppe bei Termin { $number }
milestone-day-wrong = Schreiben Sie einen Tag für Termin { $number }. Zum Beispiel: 11.12.2026.
milestone-committee-missing = Schreiben Sie den Namen von der Gruppe bei Termin { $number }.
milestone-act-missing = Wählen Sie: Was macht die Gruppe bei Termin { $number }?

# Exploring the answers of a round.

explore-title = Antworten aus·werten
explore-lead =
  Hier zählen Sie die Antworten.
  Sie wählen: Was wird gezählt?
  Sie wählen auch: Wessen Antworten?
  Ihre Wahl steht in der Adresse von der Seite.
  Die Adresse können Sie weiter·geben.
explore-exact = Nur für Sie
explore-exact-more =
  Diese Zahlen sind genau.
  Manchmal sind es nur wenige Menschen.
  Zeigen Sie diese Zahlen nicht anderen.
explore-gated = Kleine Zahlen fehlen
explore-gated-more =
  Sie sehen die Zahlen vom Ergebnis.
  Andere kleine Zahlen zeigen wir nicht.
  So wird niemand erkannt.
explore-waiting = { $waiting ->
    [one] 1 Rück·meldung ist noch in der Wahl·urne.
   *[other] { $waiting } Rück·meldungen sind noch in der Wahl·urne.
  }
  Das zählt hier noch nicht.
explore-what = Was wird gezählt?
explore-rows = Frage in den Zeilen
explore-columns = Das steht in den Spalten
explore-columns-none = nichts
explore-columns-groups = die Gruppen
explore-by-group = { $rows } – für jede Gruppe
explore-by-item = { $rows } – für jede Antwort auf: { $columns }
explore-item = { $question } – { $row }
explore-whose = Wessen Antworten?
explore-whose-hint = Für jede Rück·meldung muss alles stimmen.
explore-condition = Bedingung { $number }
explore-no-condition = keine
explore-any = alle
explore-channel = Zugang
explore-channel-link = mit Einladung
explore-channel-open = ohne Einladung
explore-language = Sprache vom Frage·bogen
explore-language-hint =
  Wir zählen: Wer hat den Frage·bogen in dieser Sprache abgesendet?
  Von manchen Antworten wissen wir die Sprache nicht.
explore-organisation = Organisation von der Rück·meldung
explore-from = Erster Tag
explore-until = Letzter Tag
explore-how = Wie viel zählt eine Antwort?
explore-weights = Gewicht
explore-weights-head = Jede Antwort zählt gleich
explore-weights-organisation = Jede Organisation zählt gleich
explore-weights-group = Jede Gruppe zählt gleich
explore-weights-margins = Eine Tabelle sagt es
explore-margins = Tabelle für das Gewicht
explore-margins-hint =
  Jede Antwort bekommt eine Zeile.
  In der Zeile stehen 3 Dinge:
  Schlüssel von der Frage; Schlüssel von der Antwort; Anteil
  Zum Beispiel: group;business;30
  Bei Gruppen heißt die Frage „group“.
explore-anew = Neu beginnen

explore-n = { $n ->
    [one] Wir zählen 1 Antwort.
   *[other] Wir zählen { $n } Antworten.
  }
explore-no-opinion = { $number ->
    [one] 1 Antwort ist ohne Meinung.
   *[other] { $number } Antworten sind ohne Meinung.
  }
  Das zählt nicht mit.
explore-weighted =
  Die Antworten zählen verschieden viel.
  { $n } Antworten sagen so viel wie { $effective } gleiche Antworten.
  Der Design·effekt ist { $effect }.
  Das größte Gewicht ist { $largest }.
  Das kleinste Gewicht ist { $smallest }.
explore-left-out = { $number ->
    [one] 1 Rück·meldung fehlt.
   *[other] { $number } Rück·meldungen fehlen.
  }
  Die Tabelle sagt dazu nichts.
explore-hidden =
  Ein Strich heißt: Diese Zahl zeigen wir nicht.
  So wird niemand erkannt.
explore-pooled =
  Kleine Gruppen zeigen wir zusammen.
  So wird niemand erkannt.
explore-count = Zahl
explore-all = Alle
explore-cell = { $number } ({ $share })
explore-residuals = Erwartete Zahl und Unterschied
explore-deviation = { $expected } ({ $residual })
explore-residuals-read =
  Zuerst steht die erwartete Zahl.
  So wäre es ohne Zusammen·hang.
  In der Klammer steht der Unterschied.
  Mehr als +1,96 ist auffällig.
  Weniger als −1,96 ist auch auffällig.
explore-finding-most = Am häufigsten: „{ $answer }“ mit { $share } von 100
explore-finding-answers = Die Antworten auf: { $question }
explore-finding-more = Viele mit der Antwort „{ $answer }“ sagen auch „{ $beside }“ (Unterschied { $residual })
explore-finding-less = Wenige mit der Antwort „{ $answer }“ sagen auch „{ $beside }“ (Unterschied { $residual })
explore-finding-group-more = „{ $beside }“: Diese Gruppe sagt oft „{ $answer }“ (Unterschied { $residual })
explore-finding-group-less = „{ $beside }“: Diese Gruppe sagt selten „{ $answer }“ (Unterschied { $residual })
explore-finding-none = Kein klarer Zusammen·hang
explore-finding-untold = Zum Zusammen·hang wissen wir hier nichts
explore-test =
  Gibt es einen Zusammen·hang?
  χ² = { $chi } mit { $degrees } Freiheits·graden
  p = { $p }
  Cramérs V = { $v }
explore-test-small =
  Gibt es einen Zusammen·hang?
  χ² = { $chi } mit { $degrees } Freiheits·graden
  p ist kleiner als { $p }.
  Cramérs V = { $v }
explore-test-rough =
  In einem Feld erwarten wir nur { $least }.
  Dann ist p nicht genau.
explore-test-several =
  Mehrere Antworten waren möglich.
  Jeder Unterschied gilt allein.
explore-order =
  Antworten die Gruppen verschieden?
  H = { $h } mit { $degrees } Freiheits·graden
  p = { $p }
  ε² = { $epsilon }
explore-order-small =
  Antworten die Gruppen verschieden?
  H = { $h } mit { $degrees } Freiheits·graden
  p ist kleiner als { $p }.
  ε² = { $epsilon }
explore-nobody = Niemand passt zu allen Bedingungen
explore-nobody-more = Wählen Sie weniger Bedingungen.
explore-too-few = Zu wenige Antworten
explore-too-few-more =
  Diese Zahlen zeigen wir nicht.
  So wird niemand erkannt.
  Fragen Sie nach weniger auf einmal.
explore-nothing-asked = Nichts zu zählen
explore-nothing-asked-more = Keine Frage hat Antworten zum Zählen.

explore-saved-views = Gespeicherte Ansichten
explore-saved-none = Es gibt noch keine Ansicht.
explore-saved = Die Ansicht ist gespeichert
explore-name = Name von der Ansicht
explore-name-wrong = Geben Sie einen Namen mit höchstens 200 Zeichen ein.
explore-save = Ansicht speichern
explore-save-hint = Wir speichern Ihre Wahl von oben.
explore-save-act = Speichern
explore-edit = Ändern
explore-rename = Ansicht um·benennen
explore-rename-act = Um·benennen
explore-remove = Ansicht löschen
explore-remove-means = Die Antworten bleiben.
explore-remove-act = Löschen

explore-fault-question = Wählen Sie eine Frage von dieser Runde.
explore-fault-answer = Wählen Sie eine Antwort von dieser Frage.
explore-fault-group = Wählen Sie eine von den Gruppen.
explore-fault-organisation =
  Wählen Sie eine Organisation mit Antwort.
  Das geht nur in Runden mit Namen.
explore-fault-channel = Wählen Sie einen von den Zugängen.
explore-fault-language = Wählen Sie eine Sprache vom Frage·bogen.
explore-fault-day = Geben Sie einen Tag ein.
explore-fault-backwards =
  Der letzte Tag ist zu früh.
  Wählen Sie einen späteren Tag.
explore-fault-weighting = Wählen Sie ein Gewicht aus der Liste.
explore-fault-same = Wählen Sie für die Spalten eine andere Frage.
explore-fault-too-much = Fragen Sie nach weniger auf einmal.
explore-margins-keys = Diese Zeilen gibt es
explore-margins-empty = Geben Sie eine Tabelle ein.
explore-margins-cells =
  Zeile { $line }: Hier fehlt etwas.
  Schreiben Sie: Frage; Antwort; Anteil
explore-margins-question =
  Zeile { $line }: Diese Frage passt nicht.
  Nehmen Sie eine Frage mit einer Antwort.
  Oder schreiben Sie „group“.
explore-margins-answer =
  Zeile { $line }: Diese Antwort gibt es nicht.
  Schreiben Sie den Schlüssel von einer Antwort.
explore-margins-part =
  Zeile { $line }: Der Anteil ist keine Zahl.
  Schreiben Sie eine Zahl ab 0.
explore-margins-twice =
  Zeile { $line }: Diese Antwort steht 2-mal da.
  Löschen Sie eine Zeile.
explore-margins-nobody =
  Zeile { $line }: So hat niemand geantwortet.
  Löschen Sie diese Frage aus der Tabelle.
explore-margins-no-parts =
  Zeile { $line }: Alle Anteile sind 0.
  Schreiben Sie eine größere Zahl.
explore-margins-contradiction =
  Die Anteile passen nicht zusammen.
  Prüfen Sie die Tabelle.

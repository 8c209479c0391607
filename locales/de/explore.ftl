# Exploring the answers of a round.

explore-title = Antworten auswerten
explore-lead = Zählen Sie die Antworten so, wie Sie es brauchen: eingeschränkt, gegenübergestellt, gewichtet. Was Sie gewählt haben, steht in der Adresse der Seite. So können Sie eine Ansicht weitergeben.
explore-exact = Nicht zur Veröffentlichung
explore-exact-more = Diese Zahlen sind genau, auch wenn nur wenige Menschen dahinterstehen. Geben Sie sie nicht weiter. Für die Öffentlichkeit sind die Ergebnisse da.
explore-gated = Kleine Zahlen fehlen
explore-gated-more = Sie sehen, was auch das Ergebnis zeigt. Anderes zeigen wir nur, wenn in keinem Teil wenige Menschen sind, und wenn sich solche Zahlen nicht daraus berechnen lassen.
explore-waiting = { $waiting ->
    [one] Eine Rückmeldung liegt noch in der Wahlurne und ist hier nicht mitgezählt.
   *[other] { $waiting } Rückmeldungen liegen noch in der Wahlurne und sind hier nicht mitgezählt.
  }
explore-what = Was wird gezählt?
explore-rows = Frage in den Zeilen
explore-columns = Daneben in den Spalten
explore-columns-none = nichts
explore-columns-groups = die Gruppen
explore-by-group = { $rows } – nach Gruppen
explore-by-item = { $rows } – je nach Antwort auf „{ $columns }“
explore-item = { $question } – { $row }
explore-whose = Wessen Antworten?
explore-whose-hint = Gezählt werden Rückmeldungen, auf die alles zutrifft.
explore-condition = Bedingung { $number }
explore-no-condition = keine
explore-any = alle
explore-channel = Zugang
explore-channel-link = mit Einladung
explore-channel-open = ohne Einladung
explore-language = Sprache des Fragebogens
explore-language-hint = Gezählt wird, wer ihn in dieser Sprache abgesendet hat. Von manchen Antworten ist sie nicht gespeichert.
explore-organisation = Organisation der Rückmeldung
explore-from = Vom Tag
explore-until = Bis zum Tag
explore-how = Für wie viele zählt eine Antwort?
explore-weights = Gewichtung
explore-weights-head = Jede Antwort zählt gleich
explore-weights-organisation = Jede Organisation zählt gleich
explore-weights-group = Jede Gruppe zählt gleich
explore-weights-margins = Nach einer Tabelle
explore-margins = Tabelle für die Gewichtung
explore-margins-hint = Für jede Antwort eine Zeile: Schlüssel der Frage, Schlüssel der Antwort, Anteil. Zum Beispiel: group;business;30. Die möglichen Zeilen stehen unten.
explore-anew = Von vorn beginnen

explore-n = { $n ->
    [one] Eine Antwort wird gezählt.
   *[other] { $n } Antworten werden gezählt.
  }
explore-no-opinion = { $number ->
    [one] Eine Antwort ohne Meinung zählt nicht mit.
   *[other] { $number } Antworten ohne Meinung zählen nicht mit.
  }
explore-weighted = Gewichtet sagen { $n } Antworten so viel wie { $effective } gleich gewichtete. Der Designeffekt ist { $effect }, das größte Gewicht { $largest }, das kleinste { $smallest }.
explore-left-out = { $number ->
    [one] Eine Rückmeldung ist nicht dabei, weil die Tabelle nicht sagt, für wie viele sie zählt.
   *[other] { $number } Rückmeldungen sind nicht dabei, weil die Tabelle nicht sagt, für wie viele sie zählen.
  }
explore-hidden = Ein Strich heißt: Diese Zahl zeigen wir nicht, weil nur wenige Menschen dahinterstehen oder weil sie eine solche Zahl verraten würde.
explore-pooled = Gruppen mit wenigen Antworten stehen zusammen wie eine Gruppe. Einzeln zeigen wir sie nicht.
explore-count = Anzahl
explore-all = Alle
explore-cell = { $number } ({ $share })
explore-residuals = Erwartete Zahl und Abweichung
explore-deviation = { $expected } ({ $residual })
explore-residuals-read = Erwartet ist, was dort stünde, wenn das eine mit dem anderen nichts zu tun hätte. In Klammern steht die standardisierte Abweichung. Über +1,96 oder unter −1,96 liegt sie zufällig nur in 5 von 100 Feldern.
explore-finding-most = Am häufigsten: „{ $answer }“ mit { $share }{"\u00A0"}%
explore-finding-answers = Die Antworten auf: { $question }
explore-finding-more = Wer „{ $answer }“ antwortet, antwortet häufiger „{ $beside }“ als erwartet (Abweichung { $residual })
explore-finding-less = Wer „{ $answer }“ antwortet, antwortet seltener „{ $beside }“ als erwartet (Abweichung { $residual })
explore-finding-group-more = „{ $beside }“: Diese Gruppe antwortet häufiger „{ $answer }“ als erwartet (Abweichung { $residual })
explore-finding-group-less = „{ $beside }“: Diese Gruppe antwortet seltener „{ $answer }“ als erwartet (Abweichung { $residual })
explore-finding-none = Kein deutlicher Zusammenhang
explore-finding-untold = Über einen Zusammenhang lässt sich hier nichts sagen
explore-test = Prüfung auf Zusammenhang: χ² = { $chi } bei { $degrees } Freiheitsgraden, p = { $p }, Cramérs V = { $v }.
explore-test-small = Prüfung auf Zusammenhang: χ² = { $chi } bei { $degrees } Freiheitsgraden, p kleiner als { $p }, Cramérs V = { $v }.
explore-test-rough = In einem Feld sind nur { $least } erwartet. Dann ist p eine grobe Schätzung.
explore-test-several = Mehrere Antworten waren möglich. Deshalb gilt jede Abweichung für sich, und es gibt keine gemeinsame Prüfung.
explore-order = Vergleich der Gruppen: H = { $h } bei { $degrees } Freiheitsgraden, p = { $p }, ε² = { $epsilon }.
explore-order-small = Vergleich der Gruppen: H = { $h } bei { $degrees } Freiheitsgraden, p kleiner als { $p }, ε² = { $epsilon }.
explore-nobody = Niemand erfüllt alle Bedingungen
explore-nobody-more = Lassen Sie eine Bedingung weg.
explore-too-few = Zu wenige Antworten
explore-too-few-more = Diese Zahlen würden von wenigen Menschen sprechen, oder man könnte solche Zahlen daraus berechnen. Fragen Sie nach weniger auf einmal.
explore-nothing-asked = Nichts zu zählen
explore-nothing-asked-more = In dieser Runde gibt es keine Frage, deren Antworten gezählt werden.

explore-saved-views = Gespeicherte Ansichten
explore-saved-none = Noch ist keine Ansicht gespeichert.
explore-saved = Die Ansicht ist gespeichert
explore-name = Name der Ansicht
explore-name-wrong = Geben Sie einen Namen mit höchstens 200 Zeichen ein.
explore-save = Ansicht speichern
explore-save-hint = Gespeichert wird, was oben gewählt und angezeigt ist.
explore-save-act = Speichern
explore-edit = Ändern
explore-rename = Ansicht umbenennen
explore-rename-act = Umbenennen
explore-remove = Ansicht löschen
explore-remove-means = Die Antworten bleiben, wie sie sind.
explore-remove-act = Löschen

explore-fault-question = Wählen Sie eine Frage dieser Runde.
explore-fault-answer = Wählen Sie eine Antwort dieser Frage.
explore-fault-group = Wählen Sie eine der Gruppen.
explore-fault-organisation = Wählen Sie eine Organisation, die geantwortet hat. Nur Runden mit Namen nennen Organisationen.
explore-fault-channel = Wählen Sie einen der Zugänge.
explore-fault-language = Wählen Sie eine der Sprachen des Fragebogens.
explore-fault-day = Geben Sie einen Tag an.
explore-fault-backwards = Wählen Sie einen letzten Tag, der nicht vor dem ersten liegt.
explore-fault-weighting = Wählen Sie eine der Gewichtungen.
explore-fault-same = Wählen Sie für die Spalten eine andere Frage als für die Zeilen.
explore-fault-too-much = Fragen Sie nach weniger auf einmal.
explore-margins-keys = Welche Zeilen möglich sind
explore-margins-empty = Geben Sie eine Tabelle ein.
explore-margins-cells = Zeile { $line }: Schreiben Sie Frage, Antwort und Anteil, mit Semikolon getrennt.
explore-margins-question = Zeile { $line }: Nennen Sie den Schlüssel einer Frage, die genau eine Antwort zulässt, oder „group“.
explore-margins-answer = Zeile { $line }: Nennen Sie den Schlüssel einer Antwort dieser Frage oder einer Gruppe.
explore-margins-part = Zeile { $line }: Schreiben Sie den Anteil als Zahl, nicht kleiner als 0.
explore-margins-twice = Zeile { $line }: Diese Antwort steht schon weiter oben. Streichen Sie eine der Zeilen.
explore-margins-nobody = Zeile { $line }: So hat niemand geantwortet. Fassen Sie die Zeile mit einer anderen zusammen oder streichen Sie die Frage.
explore-margins-no-parts = Zeile { $line }: Geben Sie mindestens einen Anteil über 0 an.
explore-margins-contradiction = Die Anteile widersprechen sich. Prüfen Sie die Tabelle.

# Results of a round.

result-of-round = Ergebnisse: { $round }
result-eyebrow = { $consultation } · Runde { $round } · Ergebnisse
result-lead = { $responses ->
    [one] Es gibt 1 Rück·meldung.
   *[other] Es gibt { $responses } Rück·meldungen aus { $groups ->
        [one] 1 Gruppe
       *[other] { $groups } Gruppen
    }.
  }
  Eine Rück·meldung ist ein ausgefüllter Frage·bogen.
result-lead-period = { $responses ->
    [one] Es gibt 1 Rück·meldung.
   *[other] Es gibt { $responses } Rück·meldungen aus { $groups ->
        [one] 1 Gruppe
       *[other] { $groups } Gruppen
    }.
  }
  Eine Rück·meldung ist ein ausgefüllter Frage·bogen.
  Zeit zum Antworten: vom { $from } bis zum { $until }.
result-lead-since = { $responses ->
    [one] Es gibt 1 Rück·meldung.
   *[other] Es gibt { $responses } Rück·meldungen aus { $groups ->
        [one] 1 Gruppe
       *[other] { $groups } Gruppen
    }.
  }
  Eine Rück·meldung ist ein ausgefüllter Frage·bogen.
  Zeit zum Antworten: seit dem { $from }.
result-lead-day = { $responses ->
    [one] Es gibt 1 Rück·meldung.
   *[other] Es gibt { $responses } Rück·meldungen aus { $groups ->
        [one] 1 Gruppe
       *[other] { $groups } Gruppen
    }.
  }
  Eine Rück·meldung ist ein ausgefüllter Frage·bogen.
  Zeit zum Antworten: am { $from }.
result-lead-few =
  Es gibt erst wenige Rück·meldungen.
  Niemand soll einzelne Menschen erkennen.
  Deshalb zeigen wir noch keine Zahlen.
result-lead-none = Es gibt noch keine Rück·meldungen.
result-least = In jeder gezeigten Gruppe sind es mindestens { $share } von 100.

result-headline-one = „{ $row }“ ist vorn: { $given } von { $of } antworten „{ $first }“
result-headline-two = „{ $row }“ ist vorn: { $given } von { $of } antworten „{ $first }“ oder „{ $second }“
result-headline-side = „{ $row }“ ist vorn: { $given } von { $of } antworten mehr in Richtung „{ $first }“ als „{ $second }“

result-finding-one = { $given } von { $of } antworten „{ $first }“
result-finding-two = { $given } von { $of } antworten „{ $first }“ oder „{ $second }“
result-finding-side = { $given } von { $of } antworten mehr in Richtung „{ $first }“ als „{ $second }“
result-finding-row-one = { $row }: { $given } von { $of } antworten „{ $first }“
result-finding-row-two = { $row }: { $given } von { $of } antworten „{ $first }“ oder „{ $second }“
result-finding-row-side = { $row }: { $given } von { $of } antworten mehr in Richtung „{ $first }“ als „{ $second }“
result-finding-choice-one = Die häufigste Antwort ist „{ $first }“: { $given } von { $of } wählen sie
result-finding-choice-tied = Diese Antworten sind gleich häufig: { $answers }. Jede wählen { $given } von { $of }
result-quoted = „{ $answer }“
result-finding-points-one = „{ $first }“ bekommt am meisten: { $given } von { $of }
result-finding-rank = „{ $option }“ ist am häufigsten auf Platz 1: bei { $given } von { $of }
result-finding-ticks = { $n ->
    [one] 1 Person hat hier ein Häkchen gesetzt
   *[other] { $n } Personen haben hier ein Häkchen gesetzt
  }
result-middle =
  Wir ordnen alle Antworten nach der Größe.
  Dann ist in der Mitte: { $median }.
  Viele Antworten sind zwischen { $from } und { $to }.
  Viele heißt hier: mindestens die Hälfte.
result-distribution = So viele haben das geantwortet

result-spread =
  Die höchste Zahl ist { $high } von 100.
  So antwortet:
  { $highest }
  Die niedrigste Zahl ist { $low } von 100.
  So antwortet:
  { $lowest }
result-spread-none =
  Alle gezeigten Gruppen haben die gleiche Zahl.
  Sie haben { $share } von 100.
result-read-middle =
  So lesen Sie das Bild:
  Die Zahlen sind Prozent.
  Prozent heißt: so viele von 100.
  Jede Gruppe hat eine Reihe.
  Rechts von der Linie geht es in Richtung „{ $most }“.
  Links von der Linie geht es in Richtung „{ $least }“.
  Die mittlere Antwort liegt auf der Linie.
result-read-line =
  So lesen Sie das Bild:
  Die Zahlen sind Prozent.
  Prozent heißt: so viele von 100.
  Jede Gruppe hat eine Reihe.
  Rechts von der Linie geht es in Richtung „{ $most }“.
  Links von der Linie geht es in Richtung „{ $least }“.
result-read-one =
  Die Zahlen sind Prozent von allen Antworten.
  Prozent heißt: so viele von 100.
result-read-several =
  Die Zahlen sind Prozent.
  Prozent heißt: so viele von 100.
  Jede Person konnte mehrere Antworten wählen.
  Deshalb sind es zusammen manchmal mehr als 100.
result-read-points =
  Die Zahlen sind Prozent.
  Prozent heißt: so viele von 100.
  100 ist alles, was verteilt wurde.
result-read-ticks = Wir zählen nur Personen mit Häkchen.
result-read-ranks =
  So oft war jede Antwort auf diesem Platz.
  Platz 1 ist der beste Platz.
  Die Zahlen sind Prozent.
  Prozent heißt: so viele von 100.

result-questions = Die Fragen
result-overview-table = Alle Fragen und Gruppen (Prozent)
result-overview-one =
  So viele von 100 antworten „{ $first }“.
  Kräftige Farbe heißt: Die Zahl ist hoch.
result-overview-two =
  So viele von 100 antworten „{ $first }“ oder „{ $second }“.
  Kräftige Farbe heißt: Die Zahl ist hoch.
result-overview-side =
  So viele von 100 antworten mehr in Richtung „{ $first }“ als „{ $second }“.
  Kräftige Farbe heißt: Die Zahl ist hoch.
result-not-shown = nicht einzeln gezeigt
result-row = Thema
result-table-title = { $item } (Prozent)
result-sideways =
  Die Tabelle ist breit.
  Schieben Sie die Tabelle zur Seite.
result-group = Gruppe
result-answer = Antwort
result-answers = Antworten
result-all-groups = Alle Gruppen
result-percent = Prozent
result-n = { $n ->
    [one] 1 Antwort
   *[other] { $n } Antworten
  }
result-choice = { $share }{"\u00A0"}von{"\u00A0"}100 · { $count ->
    [one] 1 Antwort
   *[other] { $count } Antworten
  }
result-together =
  Zusammen:
  • { $groups }
result-list-next =
  { $before }
  • { $next }
result-list =
  { $before }
  • { $last }

result-yes = { respond-yes }
result-no = { respond-no }
result-agree = { respond-agree }
result-disagree = { respond-disagree }
result-pass = { respond-pass }
result-rank = Platz { $rank }
result-unranked = Ohne Platz
result-class = { $from } bis { $to }
result-consented = Mit Häkchen
result-points = Punkte
result-ranks-table = Plätze in allen Gruppen (Prozent)
result-mean-rank = Platz im Durch·schnitt
result-mean-rank-by-group = Platz im Durch·schnitt für jede Gruppe
result-ranked-by-group = So viele von 100 geben der Antwort einen Platz

result-withheld-group =
  Diese Gruppe zeigen wir nicht einzeln.
  Niemand soll einzelne Menschen erkennen.
  Deshalb zählen wir sie mit anderen Gruppen zusammen.
result-pooled =
  Diese Gruppen zählen wir zusammen:
  • { $groups }
  Niemand soll einzelne Menschen erkennen.
result-item-withheld =
  Es gibt zu wenige Antworten.
  Oder fast alle haben gleich geantwortet.
  Niemand soll einzelne Menschen erkennen.
  Deshalb zeigen wir keine Zahlen.
result-item-unanswered = Zu dieser Frage gibt es keine Antworten.
result-no-answers =
  Ohne gültige Antwort:
  • { $groups }
result-no-responses =
  Ohne Rück·meldung:
  • { $groups }
result-no-opinion = { $n ->
    [one] „{ $answer }“ hat 1 Person gewählt.
   *[other] „{ $answer }“ haben { $n } Personen gewählt.
  }
  Das zählt bei den Prozenten nicht mit.
result-channels =
  Rück·meldungen über eine Einladung: { $link }.
  Rück·meldungen über die offene Seite: { $open }.

result-asked-and-answered = Wen haben wir gefragt? Und wer hat geantwortet?
result-asked = Eingeladen
result-returned = So viele von 100 Eingeladenen haben geantwortet
result-of-responses = So viele von 100 Rück·meldungen
result-asked-all = { $asked ->
    [one] 1 Person oder Organisation hatte eine Einladung.
   *[other] So viele Einladungen gab es: { $asked }.
  }
result-asked-and-open =
  So viele Einladungen gab es: { $asked }.
  Auch alle anderen konnten antworten.
  Dafür gab es eine offene Seite.
result-asked-silent =
  Manche Gruppen haben nicht geantwortet.
  In diesen Gruppen gab es so viele Einladungen: { $asked }.
result-participation = Wer hat geantwortet?
result-participation-table = Rück·meldungen nach Gruppen
result-responses = Rück·meldungen
result-method = So haben wir gezählt
result-method-link =
  Wir haben Personen und Organisationen eingeladen.
  Sie haben mit einem eigenen Link geantwortet.
result-method-open = Alle konnten bei der Befragung mitmachen.
result-method-link-and-open =
  Wir haben Personen und Organisationen eingeladen.
  Sie haben mit einem eigenen Link geantwortet.
  Auch alle anderen konnten mitmachen.
result-method-sample =
  Jede Person konnte selbst entscheiden: Ich mache mit oder nicht.
  Die Zahlen gelten nur für diese Menschen und Organisationen.
  Die Zahlen gelten nicht für alle.
result-method-anonymous =
  Bei den Antworten stehen keine Namen.
  Wir speichern: Gruppe, Tag, Sprache und Antworten.
  Wir speichern nicht: Von wem ist die Antwort?
result-method-pseudonymous =
  Bei den Antworten stehen keine Namen.
  Aber wir können sehen: Diese Antworten sind von der gleichen Person.
  Das geht über mehrere Runden.
result-method-attributed =
  In jeder Rück·meldung steht der Name von der Organisation.
  Hier zeigen wir nur Zahlen für Gruppen.
result-method-minimum =
  Hat eine Gruppe weniger als { $minimum } Antworten?
  Dann zeigen wir die Gruppe nie einzeln.
  Wir zählen sie mit der nächst·größeren Gruppe zusammen.
  So kann niemand die Zahl ausrechnen.
  Haben diese Gruppen fast alle gleich geantwortet?
  Dann zählen wir noch eine Gruppe dazu.
  So weiß niemand, was ein Mensch gesagt hat.
result-method-percent =
  Prozent heißt: so viele von 100.
  Wir runden die Prozente auf ganze Zahlen.
  Hat ein Balken mehrere Farben?
  Dann sind alle Prozente zusammen 100.
  Sonst runden wir jede Zahl einzeln.
  Dann ist die Summe manchmal etwas anders.
  Antworten wie „weiß ich nicht“ zählen dabei nicht mit.
result-method-sums =
  Manchmal zählen wir mehrere Antworten zusammen.
  Dafür nehmen wir die genauen Zahlen.
  Deshalb ist die Summe manchmal um 1 anders.
result-method-points =
  Manchmal konnten Sie Punkte verteilen.
  Dann zählen wir alle Punkte zusammen.
  Alle Punkte zusammen sind 100 Prozent.
  Hat jemand weniger Punkte verteilt?
  Dann zählt die Antwort dort weniger.
result-method-numbers =
  Manche Menschen haben Zahlen geschrieben.
  Niemand soll einzelne Menschen erkennen.
  Deshalb zeigen wir nur Bereiche.
  Zum Beispiel: 20 bis 29.
result-method-texts =
  Manche Menschen haben eigene Texte geschrieben.
  Oder sie haben Dateien hochgeladen.
  Wir zeigen diese Texte und Dateien nicht.
  Die Verwaltung liest alles.
result-foreign-title = Die Fragen gibt es nicht in Leichter Sprache
result-foreign =
  Die Fragen und Antworten zeigen wir in einer anderen Sprache.
  So haben wir die Menschen gefragt.

result-as-excel = Zahlen als Excel-Datei
result-as-csv = Zahlen als CSV-Datei

# For those who organise the round.

result-state-published = Alle können die Ergebnisse lesen
result-to-public = Zur Seite für alle
result-state-closed = Noch nicht für alle zu lesen
result-closed-hint =
  Die Runde ist zu Ende.
  Nur angemeldete Personen sehen diese Seite.
result-to-publish = Ergebnisse allen zeigen
result-state-ahead = Die Runde hat noch nicht begonnen
result-ahead-hint =
  Noch gibt es keine Rück·meldungen.
  Später sehen Sie hier den Zwischen·stand.
result-state-open = Zwischen·stand
result-open-hint =
  Die Runde ist noch nicht zu Ende.
  Die Zahlen können sich noch ändern.
  Nur angemeldete Personen sehen diese Seite.
result-responses-title = Rück·meldungen
result-counted = Abgesendet
result-waiting = Noch in der Wahl·urne
result-waiting-more =
  Auch Rück·meldungen in der Wahl·urne zählen in den Ergebnissen.
  In Dateien und Listen stehen sie erst später.
  Dafür müssen es genug zum Mischen sein.
  Oder die Runde muss seit ein paar Minuten zu Ende sein.
result-drafts = Begonnen, aber nicht abgesendet
result-export = Alle Rück·meldungen als Datei
result-export-hint =
  Jede Rück·meldung steht in einer Zeile.
  Jede Frage steht in einer Spalte.
  Die Datei enthält einzelne Antworten.
  Geben Sie die Datei nicht weiter.
  Sie laden die Datei herunter?
  Das steht danach im Protokoll von der Runde.
result-export-waiting = { $waiting ->
    [one] 1 Rück·meldung in der Wahl·urne fehlt in der Datei.
   *[other] { $waiting } Rück·meldungen in der Wahl·urne fehlen in der Datei.
  }
result-responses-as-excel = Als Excel-Datei herunterladen
result-responses-as-csv = Als CSV-Datei herunterladen
result-responses-as-json-lines = Als JSON-Lines-Datei herunterladen
result-responses-for-statistics = Für SPSS herunterladen
result-texts = Eigene Texte und Antworten
result-texts-hint =
  Die Antworten stehen in der Reihen·folge vom Alphabet.
  Zahlen stehen in der Reihen·folge nach Größe.
  Die Zeit spielt keine Rolle.
  Möchten Sie einen Text anderen zeigen?
  Dann prüfen Sie zuerst: Kann man eine Person erkennen?
result-no-text-questions = In dieser Runde gibt es keine Fragen nach eigenen Texten.
result-question = Frage
result-show = Zeigen
result-no-texts = Hier steht keine Antwort.
result-no-texts-yet =
  Hier steht noch nichts.
  Die Rück·meldungen sind noch in der Wahl·urne.
result-texts-found = { $found ->
    [one] 1 Antwort
   *[other] { $found } Antworten
  }
result-texts-table = Antworten nach Gruppen
result-text = Antwort

# Columns of exported files.

result-column-response-id = Rück·meldung
result-column-response-group = Gruppe
result-column-response-channel = Zugang
result-column-response-organisation = Organisation
result-column-response-consent = Wir dürfen den Namen nennen
result-column-response-day = Tag
result-column-response-language = Sprache vom Frage·bogen
result-column-response-version = Fassung vom Frage·bogen
result-column-column = Spalte
result-column-column-key = Schlüssel von der Spalte
result-column-question = Frage
result-column-part = Zeile oder Auswahl
result-column-code = Code
result-column-code-label = Das heißt der Code
result-column-row = Zeile
result-column-question-text = Text von der Frage
result-column-row-text = Text von der Zeile
result-column-groups = Schlüssel von den Gruppen
result-column-group-names = Gruppen
result-column-answer = Antwort
result-column-answer-text = Text von der Antwort
result-column-count = Anzahl
result-column-percent = Prozent
result-column-n = Antworten
result-column-no-opinion = Ohne Meinung
result-column-status = Stand
result-column-asked = Eingeladen
result-column-responses = Rück·meldungen
result-column-counting = So zählen wir
result-column-answer-yes = { result-yes }
result-column-answer-no = { result-no }
result-column-answer-agree = { result-agree }
result-column-answer-disagree = { result-disagree }
result-column-answer-pass = { result-pass }
result-column-answer-chosen = Gewählt
result-column-answer-not-chosen = Nicht gewählt
result-column-answer-rank = Platz
result-column-answer-unranked = { result-unranked }
result-column-answer-consent = { result-consented }

result-finding-files = { $n ->
    [one] 1 Person hat Dateien hochgeladen
   *[other] { $n } Personen haben Dateien hochgeladen
  }
result-read-files = Wir zählen nur Personen mit Dateien.
result-brought-files = Mit Dateien
result-files-as-zip = Alle Dateien als ZIP
result-column-answer-files = { result-brought-files }
result-column-channel-link = mit Einladung
result-column-channel-open = über die Seite für alle

result-search-texts = In den Texten suchen
result-tag = Schlag·wort
result-tags = Schlag·wörter
result-all-tags = Alle Schlag·wörter
result-tag-number = { $tag } ({ $number })
result-choose = Auswahl
result-choose-text = Text { $number } wählen
result-new-tag = Schlag·wort für die gewählten Texte
result-new-tag-hint = Höchstens 60 Zeichen.
result-tagging-how = Was machen wir mit dem Schlag·wort?
result-tagging-give = Den Texten geben
result-tagging-take = Den Texten weg·nehmen
result-tagging-act = Schlag·wort setzen
result-tagged = Die Schlag·wörter sind geändert
result-texts-as-csv = Gefundene Texte als CSV

# Results of a round.

result-of-round = Ergebnisse: { $round }
result-eyebrow = { $consultation } · Runde { $round } · Ergebnisse
result-lead = { $responses ->
    [one] Eine Rückmeldung.
   *[other] { $responses } Rückmeldungen aus { $groups ->
        [one] einer Gruppe
       *[other] { $groups } Gruppen
    }.
  }
result-lead-period = { $responses ->
    [one] Eine Rückmeldung, vom { $from } bis zum { $until }.
   *[other] { $responses } Rückmeldungen aus { $groups ->
        [one] einer Gruppe
       *[other] { $groups } Gruppen
    }, vom { $from } bis zum { $until }.
  }
result-lead-since = { $responses ->
    [one] Eine Rückmeldung seit dem { $from }.
   *[other] { $responses } Rückmeldungen aus { $groups ->
        [one] einer Gruppe
       *[other] { $groups } Gruppen
    } seit dem { $from }.
  }
result-lead-day = { $responses ->
    [one] Eine Rückmeldung am { $from }.
   *[other] { $responses } Rückmeldungen aus { $groups ->
        [one] einer Gruppe
       *[other] { $groups } Gruppen
    } am { $from }.
  }
result-lead-few = Es gibt erst wenige Rückmeldungen. Damit niemand erkennbar wird, zeigen wir noch keine Zahlen.
result-lead-none = Es gibt noch keine Rückmeldungen.
result-least = In jeder gezeigten Gruppe sind es mindestens { $share }{"\u00A0"}%.

result-headline-one = „{ $row }“ liegt vorn: { $given } von { $of } antworten „{ $first }“
result-headline-two = „{ $row }“ liegt vorn: { $given } von { $of } antworten „{ $first }“ oder „{ $second }“
result-headline-side = „{ $row }“ liegt vorn: { $given } von { $of } antworten näher an „{ $first }“ als an „{ $second }“

result-finding-one = { $given } von { $of } antworten „{ $first }“
result-finding-two = { $given } von { $of } antworten „{ $first }“ oder „{ $second }“
result-finding-side = { $given } von { $of } antworten näher an „{ $first }“ als an „{ $second }“
result-finding-row-one = { $row }: { $given } von { $of } antworten „{ $first }“
result-finding-row-two = { $row }: { $given } von { $of } antworten „{ $first }“ oder „{ $second }“
result-finding-row-side = { $row }: { $given } von { $of } antworten näher an „{ $first }“ als an „{ $second }“
result-finding-choice-one = Am häufigsten gewählt: „{ $first }“, von { $given } von { $of }
result-finding-choice-tied = Am häufigsten gewählt, gleich oft: { $answers }, jeweils von { $given } von { $of }
result-quoted = „{ $answer }“
result-finding-points-one = „{ $first }“ erhält am meisten: { $given } von { $of }
result-finding-rank = „{ $option }“ steht am häufigsten auf Platz 1: bei { $given } von { $of }
result-finding-ticks = { $n ->
    [one] Eine Person hat das angekreuzt
   *[other] { $n } haben das angekreuzt
  }
result-middle = Der Größe nach geordnet, steht in der Mitte: { $median }. Mindestens die Hälfte aller Antworten liegt zwischen { $from } und { $to }.
result-distribution = So verteilen sich die Antworten

result-spread = Am höchsten ist dieser Anteil in der Gruppe „{ $highest }“ ({ $high }{"\u00A0"}%), am niedrigsten in der Gruppe „{ $lowest }“ ({ $low }{"\u00A0"}%).
result-spread-none = In allen gezeigten Gruppen ist dieser Anteil gleich ({ $share }{"\u00A0"}%).
result-read-middle = Anteile in Prozent je Gruppe. Rechts der Linie geht es in Richtung „{ $most }“, links in Richtung „{ $least }“. Die mittlere Antwort liegt auf der Linie.
result-read-line = Anteile in Prozent je Gruppe. Rechts der Linie geht es in Richtung „{ $most }“, links in Richtung „{ $least }“.
result-read-one = Anteile aller Antworten in Prozent.
result-read-several = Anteile in Prozent. Mehrere Antworten waren möglich, deshalb können sie zusammen mehr als 100 ergeben.
result-read-points = Anteile an allem, was verteilt wurde, in Prozent.
result-read-ticks = Gezählt ist, wer das Kästchen angekreuzt hat.
result-read-ranks = So oft stand jede Antwort auf welchem Platz. Platz 1 ist der beste.

result-questions = Die Fragen
result-overview-table = Alles im Überblick (Prozent)
result-overview-one = Anteil der Antwort „{ $first }“ in Prozent. Je kräftiger das Feld, desto höher der Anteil.
result-overview-two = Anteil der Antworten „{ $first }“ oder „{ $second }“ in Prozent. Je kräftiger das Feld, desto höher der Anteil.
result-overview-side = Anteil der Antworten, die näher an „{ $first }“ als an „{ $second }“ liegen, in Prozent. Je kräftiger das Feld, desto höher der Anteil.
result-not-shown = nicht einzeln dargestellt
result-row = Thema
result-table-title = { $item } (Prozent)
result-sideways = Schieben Sie die Tabelle zur Seite, um alle Spalten zu sehen.
result-group = Gruppe
result-answer = Antwort
result-answers = Antworten
result-all-groups = Alle Gruppen
result-percent = Prozent
result-n = { $n ->
    [one] 1 Antwort
   *[other] { $n } Antworten
  }
result-choice = { $share }{"\u00A0"}% · { $count ->
    [one] 1 Antwort
   *[other] { $count } Antworten
  }
result-together = { $groups } zusammen
result-list-next = { $before }, { $next }
result-list = { $before } sowie { $last }

result-yes = { respond-yes }
result-no = { respond-no }
result-agree = { respond-agree }
result-disagree = { respond-disagree }
result-pass = { respond-pass }
result-rank = Platz { $rank }
result-unranked = Ohne Platz
result-class = { $from } bis { $to }
result-consented = Angekreuzt
result-points = Punkte
result-ranks-table = Plätze in allen Gruppen (Prozent)
result-mean-rank = Mittlerer Platz
result-mean-rank-by-group = Mittlerer Platz nach Gruppen
result-ranked-by-group = Antworten mit einem Platz nach Gruppen (Prozent)

result-withheld-group = Nicht einzeln dargestellt, damit niemand erkennbar wird. Diese Gruppe ist mit anderen zusammengefasst.
result-pooled = Diese Gruppen sind zusammengefasst, damit niemand erkennbar wird: { $groups }.
result-item-withheld = Es gibt zu wenige Antworten, oder sie gleichen sich zu sehr. Damit niemand erkennbar wird, zeigen wir keine Zahlen.
result-item-unanswered = Hierzu gibt es keine Antworten.
result-no-answers = Ohne gültige Antwort: { $groups }.
result-no-responses = Keine Rückmeldung gibt es aus: { $groups }.
result-no-opinion = { $n ->
    [one] „{ $answer }“ hat eine Person gewählt. Diese Antwort zählt in den Prozenten nicht mit.
   *[other] „{ $answer }“ haben { $n } gewählt. Diese Antworten zählen in den Prozenten nicht mit.
  }
result-channels = Über eine Einladung kamen { $link } Rückmeldungen, über die offene Seite { $open }.

result-asked-and-answered = Wer gefragt wurde und wer geantwortet hat
result-asked = Eingeladen
result-returned = Rücklauf in Prozent
result-of-responses = Anteil in Prozent
result-asked-all = { $asked ->
    [one] Eingeladen war eine Person oder Organisation.
   *[other] Eingeladen waren { $asked } Personen und Organisationen.
  }
result-asked-and-open = { $asked ->
    [one] Eingeladen war eine Person oder Organisation. Alle anderen konnten über die offene Seite teilnehmen.
   *[other] Eingeladen waren { $asked } Personen und Organisationen. Alle anderen konnten über die offene Seite teilnehmen.
  }
result-asked-silent = { $asked ->
    [one] Eine der eingeladenen Personen oder Organisationen gehört zu einer Gruppe, aus der es keine Rückmeldung gibt.
   *[other] { $asked } der Eingeladenen gehören zu Gruppen, aus denen es keine Rückmeldung gibt.
  }
result-participation = Wer geantwortet hat
result-participation-table = Rückmeldungen nach Gruppen
result-responses = Rückmeldungen
result-method = Wie die Zahlen entstanden sind
result-method-link = Gefragt wurden eingeladene Personen und Organisationen. Sie antworteten über einen persönlichen Link.
result-method-open = Die Befragung war für alle offen.
result-method-link-and-open = Eingeladene Personen und Organisationen antworteten über einen persönlichen Link. Außerdem war die Befragung für alle offen.
result-method-sample = Wer teilnahm, hat das selbst entschieden. Die Zahlen gelten für diese Menschen und Organisationen und nicht für alle.
result-method-anonymous = Bei den Antworten stehen keine Namen. Gespeichert sind höchstens Gruppe, Tag, Antworten und die Sprache der Fragen, aber nicht, von wem sie kommen.
result-method-pseudonymous = Die Antworten tragen keine Namen. Antworten derselben Person lassen sich über mehrere Runden einander zuordnen.
result-method-attributed = Jede Rückmeldung nennt ihre Organisation. Hier stehen nur Zahlen nach Gruppen.
result-method-minimum = Eine Gruppe mit weniger als { $minimum } Antworten wird nie einzeln dargestellt. Sie wird mit der nächstgrößeren zusammengefasst, damit sich auch aus Summen nichts zurückrechnen lässt. Haben so zusammengefasste Gruppen fast alle dasselbe geantwortet, kommen weitere hinzu, damit niemand erfährt, was Einzelne gesagt haben.
result-method-percent = Prozente sind auf ganze Zahlen gerundet. In den mehrfarbigen Balken ergeben sie zusammen 100. Sonst ist jede Zahl für sich gerundet, und die Summe kann etwas davon abweichen. Antworten wie „weiß ich nicht“ sind darin nicht enthalten.
result-method-sums = Anteile mehrerer Antworten zusammen sind aus den ungerundeten Zahlen berechnet. Sie können deshalb um einen Punkt von der Summe der gerundeten Prozente abweichen.
result-method-points = Wo Punkte zu verteilen waren, sind die Prozente Anteile an allen Punkten zusammen. Wer weniger verteilt hat, als möglich war, hat dort weniger Gewicht.
result-method-numbers = Eingetragene Zahlen zeigen wir nur in festen Bereichen, damit niemand an der eigenen Zahl erkennbar wird.
result-method-texts = Eigene Texte, Dateien und andere einzelne Angaben veröffentlichen wir nicht. Die Verwaltung liest sie vollständig.
result-foreign-title = Die Fragen gibt es nicht auf Deutsch
result-foreign = Die Fragen und Antworten zeigen wir in der Sprache, in der sie gestellt wurden.

result-as-excel = Zahlen als Excel
result-as-csv = Zahlen als CSV

# For those who organise the round.

result-state-published = Die Ergebnisse sind veröffentlicht
result-to-public = Zur öffentlichen Seite
result-state-closed = Noch nicht veröffentlicht
result-closed-hint = Die Runde ist beendet. Nur angemeldete Personen sehen diese Seite.
result-to-publish = Zur Veröffentlichung
result-state-ahead = Die Runde hat noch nicht begonnen
result-ahead-hint = Sobald Rückmeldungen da sind, sehen Sie hier den Zwischenstand.
result-state-open = Zwischenstand
result-open-hint = Die Runde ist nicht beendet, die Zahlen können sich noch ändern. Nur angemeldete Personen sehen diese Seite.
result-responses-title = Rückmeldungen
result-counted = Abgegeben
result-waiting = Noch in der Urne
result-waiting-more = Rückmeldungen in der Urne zählen in den Ergebnissen mit. In Dateien und Listen stehen sie, sobald genug zum Mischen da sind oder wenige Minuten nach dem Ende der Runde.
result-drafts = Begonnen, nicht abgegeben
result-export = Alle Rückmeldungen als Datei
result-export-hint = Eine Zeile je Rückmeldung, eine Spalte je Frage. Jeder Abruf wird im Protokoll der Runde vermerkt. Geben Sie die Datei nicht weiter: Sie enthält einzelne Antworten.
result-export-waiting = { $waiting ->
    [one] Eine Rückmeldung in der Urne fehlt in der Datei.
   *[other] { $waiting } Rückmeldungen in der Urne fehlen in der Datei.
  }
result-responses-as-excel = Als Excel herunterladen
result-responses-as-csv = Als CSV herunterladen
result-responses-as-json-lines = Als JSON Lines herunterladen
result-responses-for-statistics = Für SPSS herunterladen
result-texts = Eigene Texte und Angaben
result-texts-hint = Die Angaben sind nach dem Alphabet oder der Größe geordnet, nicht nach der Zeit. Prüfen Sie vor einem Zitat, ob jemand daran erkennbar ist.
result-no-text-questions = In dieser Runde wird nicht nach eigenen Texten oder Angaben gefragt.
result-question = Frage
result-show = Anzeigen
result-no-texts = Hierzu gibt es keine Angaben.
result-no-texts-yet = Hier steht noch nichts. Die Rückmeldungen liegen noch in der Urne.
result-texts-found = { $found ->
    [one] Eine Angabe
   *[other] { $found } Angaben
  }
result-texts-table = Angaben nach Gruppen
result-text = Angabe

# Columns of exported files.

result-column-response-id = Rückmeldung
result-column-response-group = Gruppe
result-column-response-channel = Zugang
result-column-response-organisation = Organisation
result-column-response-consent = Name darf veröffentlicht werden
result-column-response-day = Tag
result-column-response-language = Sprache des Fragebogens
result-column-response-version = Version des Fragebogens
result-column-column = Spalte
result-column-column-key = Schlüssel der Spalte
result-column-question = Frage
result-column-part = Zeile oder Auswahl
result-column-code = Code
result-column-code-label = Bedeutung
result-column-row = Zeile
result-column-question-text = Text der Frage
result-column-row-text = Text der Zeile
result-column-groups = Schlüssel der Gruppen
result-column-group-names = Gruppen
result-column-answer = Antwort
result-column-answer-text = Text der Antwort
result-column-count = Anzahl
result-column-percent = Prozent
result-column-n = Antworten
result-column-no-opinion = Ohne Meinung
result-column-status = Stand
result-column-asked = Eingeladen
result-column-responses = Rückmeldungen
result-column-counting = Zählweise
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
    [one] Eine Person hat Dateien mitgeschickt
   *[other] { $n } haben Dateien mitgeschickt
  }
result-read-files = Gezählt ist, wer eine oder mehrere Dateien mitgeschickt hat.
result-brought-files = Dateien mitgeschickt
result-files-as-zip = Alle Dateien als ZIP
result-column-answer-files = { result-brought-files }
result-column-channel-link = über eine Einladung
result-column-channel-open = über die öffentliche Seite

result-search-texts = Suchen in den Texten
result-tag = Schlagwort
result-tags = Schlagwörter
result-all-tags = Alle Schlagwörter
result-tag-number = { $tag } ({ $number })
result-choose = Auswahl
result-choose-text = Text { $number } auswählen
result-new-tag = Schlagwort für die ausgewählten Texte
result-new-tag-hint = Ein Wort oder wenige, höchstens 60 Zeichen.
result-tagging-how = Was soll mit dem Schlagwort geschehen?
result-tagging-give = Den Texten geben
result-tagging-take = Den Texten nehmen
result-tagging-act = Schlagwort setzen
result-tagged = Die Schlagwörter sind geändert
result-texts-as-csv = Gefundene Texte als CSV

# What was published of a round: its versions, its files, its corrections.

publication-title = Über diese Zahlen
publication-version = Fassung { $version }: { $time }
publication-stays =
  Diese Zahlen bleiben so.
  Manchmal gibt es einen Fehler.
  Dann gibt es eine neue Fassung.
  Die alte Fassung können Sie weiter lesen.
publication-changed = Das ist jetzt anders
publication-open-data =
  Sie dürfen alle Zahlen weiter benutzen.
  Dafür gibt es Regeln.
publication-licence = Die Regeln heißen:
publication-as-json = Alles als JSON-Datei
publication-codebook = Erklärung der Abkürzungen als CSV-Datei
publication-checksum = Prüf·summe: { $checksum } …
publication-recompute = So können Sie nachrechnen
publication-recompute-how =
  In der JSON-Datei stehen alle Zahlen.
  Sie können jede Zahl nachrechnen.
  Das geht mit dem Programm Rundtisch.
  Der Befehl heißt: rundtisch verify.
  Es geht auch mit anderen Programmen.
publication-formulas = Fassung der Formeln: { $version }.
publication-checksum-full = Die ganze Prüf·summe (SHA-256): { $checksum }
publication-versions = Alle Fassungen
publication-superseded = Das ist eine alte Fassung
publication-to-newest = Zur neuen Fassung
publication-corrected = Die Ergebnisse sind geändert
publication-to-changes = Ganz unten steht: Das ist anders.
publication-not-shown = nicht gezeigt
publication-change-responses =
  Rück·meldungen früher: { $before }.
  Rück·meldungen jetzt: { $now }.
publication-change-milestones = Die Termine im Stadt·rat sind anders.
publication-change-yardstick = Für das Urteil gelten andere Regeln.
publication-change-replies = Die Stadt antwortet etwas anderes.
publication-change-added = „{ $item }“ ist neu.
publication-change-removed = „{ $item }“ fehlt jetzt.
publication-change-asked = Die Wörter zu „{ $item }“ sind anders.
publication-change-n =
  Es geht um: „{ $item }“.
  Früher gab es so viele gültige Antworten: { $before }.
  Jetzt sind es so viele: { $now }.
publication-change-counts =
  Es geht um: „{ $item }“.
  Die Zahlen sind anders verteilt.
publication-change-verdict =
  Es geht um: „{ $item }“.
  Das Urteil war: { $before }.
  Jetzt ist das Urteil: { $now }.
publication-way = Ergebnisse ändern
publication-task = Zeigen Sie allen die neuen Zahlen
publication-task-more =
  Alle sehen noch die alten Zahlen.
  Jetzt gibt es andere Zahlen oder Antworten.
publication-correction-title = Ergebnisse ändern
publication-correction-means =
  Alle sehen dann eine neue Fassung.
  Die alte Fassung können alle weiter lesen.
  Auf der Seite steht auch: Das ist anders.
  Das können Sie nicht mehr ändern.
publication-correction-act = Neue Fassung allen zeigen
publication-differs = Das ist jetzt anders
publication-differs-in-names =
  Die Zahlen sind gleich.
  Aber Namen oder andere Angaben sind anders.
publication-nothing-differs =
  Es gibt nichts zu ändern.
  Alle sehen schon die richtigen Zahlen.
publication-words = Was ist anders und warum? ({ $language })
publication-words-hint = Alle können das lesen.
publication-words-missing =
  Bitte schreiben Sie auf Deutsch:
  Was ist anders und warum?
publication-figures-wait = Die neuen Zahlen müssen noch warten
publication-figures-wait-why =
  Nur wenige Menschen haben jetzt andere Antworten.
  Mit den alten und den neuen Zahlen weiß man dann:
  Das haben diese Menschen geantwortet.
  Das darf nicht sein.
  Darum bleiben die alten Zahlen stehen.
  Die Antworten von der Stadt können Sie immer ändern.

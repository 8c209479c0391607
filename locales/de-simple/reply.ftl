# What was said, and what the city does about it.

reply-heading = Das haben Sie gesagt – das tut die Stadt
reply-foreign =
  Diese Antworten gibt es noch nicht in Leichter Sprache.
  Darum sind sie in schwerer Sprache.
reply-said = Das haben Sie gesagt
reply-answered = Das antwortet die Stadt
reply-status-label = So weit ist die Stadt:
reply-status-done = fertig
reply-status-planned = geplant
reply-status-under-review = die Stadt prüft das
reply-status-declined = das macht die Stadt nicht
reply-none = Die Stadt hat noch nicht geantwortet.
reply-edit-all = Antworten von der Stadt ändern

## Editing

reply-title = Antworten von der Stadt
reply-lead =
  Schreiben Sie hier: Das macht die Stadt jetzt.
  Die Antworten stehen bei den Ergebnissen.
  Sie stehen dort in dieser Reihen·folge.
reply-add-way = Antwort dazu schreiben
reply-numbered = Antwort { $number }
reply-lacks =
  Diese Sprachen fehlen noch: { $languages }.
  Dort sind alle Antworten auf Deutsch.
reply-edit-way = Antwort { $number } ändern
reply-up = Antwort { $number } nach oben
reply-down = Antwort { $number } nach unten
reply-removal-way = Antwort { $number } löschen
reply-done-added = Die Antwort ist gespeichert
reply-done-added-more =
  Die Antwort steht bei den Ergebnissen.
  Alle lesen sie, wenn die Ergebnisse für alle da sind.
reply-done-changed = Die Antwort ist geändert
reply-done-changed-more =
  Die Antwort steht bei den Ergebnissen.
  Alle lesen sie, wenn die Ergebnisse für alle da sind.
reply-done-removed = Die Antwort ist gelöscht
reply-done-removed-more = Die anderen Antworten bleiben.
reply-done-moved = Die Reihen·folge ist geändert
reply-done-moved-more = So stehen die Antworten bei den Ergebnissen.
reply-log-changed = { $who } hat die Antworten von der Stadt geändert.
reply-add-title = Eine Antwort von der Stadt schreiben
reply-add-act = Antwort speichern
reply-edit-title = Eine Antwort von der Stadt ändern
reply-edit-act = Antwort speichern
reply-form-lead =
  Schreiben Sie auf Deutsch.
  Schreiben Sie am besten auch in den anderen Sprachen.
  Fehlt eine Sprache?
  Dann sind dort alle Antworten auf Deutsch.
reply-about = Darum geht es
reply-about-hint =
  Wählen Sie die Frage.
  Oder wählen Sie eine Zeile von der Frage.
reply-about-round = Die ganze Runde
reply-about-row = { $question } – { $row }
reply-statement-de = Das haben die Menschen gesagt, auf Deutsch
reply-statement-en = Das haben die Menschen gesagt, auf Englisch
reply-statement-de-simple = Das haben die Menschen gesagt, in Leichter Sprache
reply-statement-hint =
  Was haben die Menschen gesagt?
  Und welche Gruppe war das?
  Schreiben Sie keine Namen.
reply-statement-missing = Schreiben Sie auf Deutsch: Das haben die Menschen gesagt.
reply-reply-de = Antwort auf Deutsch
reply-reply-en = Antwort auf Englisch
reply-reply-de-simple = Antwort in Leichter Sprache
reply-reply-hint =
  Was macht die Stadt?
  Bis wann macht sie es?
  Macht sie etwas nicht?
  Dann schreiben Sie den Grund.
reply-reply-missing = Schreiben Sie auf Deutsch: Das antwortet die Stadt.
reply-status = So weit ist die Stadt
reply-status-missing = Wählen Sie, wie weit die Stadt ist.
reply-removal-title = Diese Antwort löschen?
reply-removal-act = Antwort löschen
reply-removal-means = Sie können das nicht zurücknehmen.

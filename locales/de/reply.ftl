# What was said, and what the city does about it.

reply-heading = Was Sie gesagt haben – und was wir tun
reply-foreign = Diese Antworten gibt es noch nicht vollständig in Ihrer Sprache. Sie stehen hier auf Deutsch.
reply-said = Gesagt
reply-answered = Antwort der Stadt
reply-status-label = Stand:
reply-status-done = umgesetzt
reply-status-planned = geplant
reply-status-under-review = in Prüfung
reply-status-declined = nicht übernommen
reply-none = Noch gibt es keine Antworten der Stadt.
reply-edit-all = Antworten der Stadt bearbeiten

## Editing

reply-title = Antworten der Stadt
reply-lead = Sagen Sie, was die Stadt mit dem macht, was sie gehört hat. Die Antworten stehen in dieser Reihenfolge auf der Seite mit den Ergebnissen.
reply-add-way = Antwort hinzufügen
reply-numbered = Antwort { $number }
reply-lacks = Es fehlt noch: { $languages }. Bis dahin stehen dort alle Antworten auf Deutsch.
reply-edit-way = Antwort { $number } bearbeiten
reply-up = Antwort { $number } nach oben
reply-down = Antwort { $number } nach unten
reply-removal-way = Antwort { $number } entfernen
reply-done-added = Die Antwort ist hinzugefügt
reply-done-added-more = Alle lesen sie mit den Ergebnissen, sobald diese veröffentlicht sind.
reply-done-changed = Die Antwort ist geändert
reply-done-changed-more = Alle lesen sie mit den Ergebnissen, sobald diese veröffentlicht sind.
reply-done-removed = Die Antwort ist entfernt
reply-done-removed-more = Die anderen Antworten bleiben, wie sie sind.
reply-done-moved = Die Reihenfolge ist geändert
reply-done-moved-more = So stehen die Antworten auf der Seite mit den Ergebnissen.
reply-log-changed = { $who } hat die Antworten der Stadt geändert.
reply-add-title = Antwort der Stadt hinzufügen
reply-add-act = Antwort hinzufügen
reply-edit-title = Antwort der Stadt bearbeiten
reply-edit-act = Antwort speichern
reply-form-lead = Schreiben Sie auf Deutsch und am besten auch in den anderen Sprachen. Fehlt eine Sprache, stehen dort alle Antworten auf Deutsch, mit einem Hinweis.
reply-about = Worum es geht
reply-about-hint = Wählen Sie die Frage, zu der etwas gesagt wurde, oder eine ihrer Zeilen.
reply-about-round = Die ganze Runde
reply-about-row = { $question } – { $row }
reply-statement-de = Gesagt wurde, auf Deutsch
reply-statement-en = Gesagt wurde, auf Englisch
reply-statement-de-simple = Gesagt wurde, in Leichter Sprache
reply-statement-hint = Fassen Sie zusammen, was Sie gehört haben, und von wem. Nennen Sie keine einzelnen Personen.
reply-statement-missing = Schreiben Sie auf Deutsch, was gesagt wurde.
reply-reply-de = Antwort auf Deutsch
reply-reply-en = Antwort auf Englisch
reply-reply-de-simple = Antwort in Leichter Sprache
reply-reply-hint = Was tut die Stadt, und bis wann? Wenn sie etwas nicht tut: warum nicht?
reply-reply-missing = Schreiben Sie auf Deutsch, was die Stadt antwortet.
reply-status = Stand
reply-status-missing = Wählen Sie, wie weit die Stadt ist.
reply-removal-title = Diese Antwort entfernen?
reply-removal-act = Antwort entfernen
reply-removal-means = Das lässt sich nicht rückgängig machen.

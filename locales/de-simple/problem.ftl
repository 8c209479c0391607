# Refusals: what happened and a way on, by the codes of `src/problem.rs`.

problem-home = Zur Start·seite
problem-organise = Zur Übersicht von der Verwaltung
problem-ask = Brauchen Sie Hilfe? Schreiben Sie uns:
problem-not-found = Diese Seite gibt es nicht
problem-not-found-way-on =
  Prüfen Sie bitte die Adresse.
  Vielleicht fehlt ein Zeichen in der Adresse.
problem-unexpected = Etwas hat nicht funktioniert
problem-unexpected-way-on =
  Sie haben nichts falsch gemacht.
  Ihre gespeicherten Antworten sind noch da.
  Warten Sie bitte ein paar Minuten.
  Dann versuchen Sie es noch einmal.
problem-malformed = Das verstehen wir nicht
problem-malformed-way-on =
  Gehen Sie bitte zurück.
  Versuchen Sie es dann noch einmal.
  Haben Sie die Adresse selbst geschrieben?
  Dann prüfen Sie bitte die Adresse.
problem-method-not-allowed = So können Sie diese Adresse nicht öffnen
problem-method-not-allowed-way-on =
  Gehen Sie bitte zurück auf die Seite davor.
  Benutzen Sie dort den Knopf.
problem-too-large = Das ist zu groß
problem-too-large-way-on =
  Sie dürfen höchstens 8 Megabyte auf einmal senden.
  Ist Ihre Datei größer?
  Dann machen Sie daraus bitte mehrere Dateien.
problem-cross-site = Das kam von einer anderen Internet·seite
problem-cross-site-way-on =
  Wir haben es nicht angenommen.
  So schützen wir Sie.
  Öffnen Sie die Seite hier noch einmal.
  Machen Sie dann Ihre Angaben noch einmal.

problem-unknown-invitation = Diesen Link kennen wir nicht
problem-unknown-invitation-way-on =
  Vielleicht fehlt ein Zeichen in dem Link.
  Öffnen Sie den Link bitte direkt aus Ihrer E-Mail.
  Hilft das nicht?
  Dann schreiben Sie uns.
problem-invitation-withdrawn = Diese Einladung gilt nicht mehr
problem-invitation-withdrawn-way-on =
  Vielleicht haben Sie eine neue Einladung bekommen.
  Dann benutzen Sie bitte den neuen Link.
  Haben Sie keine neue Einladung?
  Dann schreiben Sie uns.
problem-not-open-to-all = Diese Runde ist nur für eingeladene Personen
problem-not-open-to-all-way-on =
  Haben Sie eine Einladung?
  Dann öffnen Sie bitte den Link in der Einladung.
problem-unknown-round = Diese Runde gibt es nicht
problem-unknown-round-way-on =
  Prüfen Sie bitte die Adresse.
  Alle offenen Runden stehen auf der Start·seite.
problem-unknown-sheet = Hier gibt es keinen Frage·bogen von Ihnen
problem-unknown-sheet-way-on =
  Öffnen Sie bitte Ihren Link noch einmal.
  Oder beginnen Sie auf der Seite von der Runde.
problem-unknown-page = Diese Seite gibt es nicht in dem Frage·bogen
problem-unknown-page-way-on =
  Gehen Sie bitte zurück.
  Wir haben Ihre Antworten gespeichert.
problem-already-submitted = Sie haben diese Antwort schon abgesendet
problem-already-submitted-way-on =
  Ihre Antwort zählt.
  Öffnen Sie Ihren Link noch einmal.
  Dann sehen Sie Ihre Quittung.
problem-response-unlinked = Ihre Antwort können wir hier nicht zeigen
problem-response-unlinked-way-on =
  Wir wissen nicht mehr: Das ist Ihre Antwort.
  Ihre Quittung gilt noch.
problem-response-final = Ihre Antwort können Sie nicht mehr ändern
problem-response-final-way-on =
  Das steht für diese Runde fest.
  Ihre Antwort zählt.
problem-not-yet-open = Diese Runde hat noch nicht begonnen
problem-not-yet-open-way-on =
  Wann beginnt die Runde?
  Das steht auf der Seite von der Runde.
  Kommen Sie dann bitte wieder.
problem-round-closed = Diese Runde ist zu Ende
problem-round-closed-way-on =
  Wir nehmen keine Antworten mehr an.
  Ihre gespeicherten Antworten können Sie noch lesen.
problem-incomplete = Es fehlen noch Antworten
problem-incomplete-way-on =
  Gehen Sie bitte zurück zur Übersicht.
  Dort steht: Diese Antworten fehlen noch.

problem-no-account = Für diese Seite müssen Sie sich anmelden
problem-no-account-way-on =
  Melden Sie sich bitte an.
  Öffnen Sie die Seite dann noch einmal.
problem-wrong-log-in = Die E-Mail-Adresse oder das Passwort ist falsch
problem-wrong-log-in-way-on =
  Prüfen Sie bitte beides.
  Versuchen Sie es dann noch einmal.
problem-log-in-throttled = Sie haben es zu oft versucht
problem-log-in-throttled-way-on =
  Wir machen jetzt eine Pause.
  So schützen wir Ihr Konto.
  Warten Sie bitte ein paar Minuten.
  Versuchen Sie es dann noch einmal.
problem-password-length = Das Passwort hat nicht die richtige Länge
problem-password-length-way-on =
  Wählen Sie bitte ein längeres Passwort.
  Zum Beispiel: mehrere Wörter hintereinander.
problem-not-an-email = Das ist keine E-Mail-Adresse
problem-not-an-email-way-on = Schreiben Sie die Adresse bitte so: name@beispiel.de.
problem-account-email-taken = Für diese E-Mail-Adresse gibt es schon ein Konto
problem-account-email-taken-way-on =
  Melden Sie sich mit dieser Adresse an.
  Oder nehmen Sie eine andere Adresse.
problem-contact-email-taken = Diese E-Mail-Adresse steht schon im Verzeichnis
problem-contact-email-taken-way-on =
  Ändern Sie den Kontakt im Verzeichnis.
  Oder nehmen Sie eine andere Adresse.
problem-name-length = Der Name hat nicht die richtige Länge
problem-name-length-way-on =
  Schreiben Sie bitte einen Namen.
  Der Name darf nicht zu lang sein.
problem-unknown-leaver = Dieser Link stimmt nicht
problem-unknown-leaver-way-on =
  Öffnen Sie den Link noch einmal in der E-Mail.
  Der Link muss ganz sein.
  Oder schreiben Sie uns.
  Dann schicken wir Ihnen keine E-Mails mehr.
problem-their-own-wish = Diese Person möchte keine E-Mails
problem-their-own-wish-way-on =
  Nur die Person kann das ändern.
  Das geht mit dem Link in einer E-Mail von früher.
problem-round-not-published = Die Ergebnisse sind noch nicht für alle da
problem-round-not-published-way-on = Zeigen Sie bitte zuerst allen die Ergebnisse.
problem-circular-says-nothing = In der Nachricht fehlt etwas
problem-circular-says-nothing-way-on = Schreiben Sie bitte einen Betreff und einen Text.
problem-circular-to-nobody = So bekommt niemand die Nachricht
problem-circular-to-nobody-way-on = Wählen Sie bitte andere Gruppen.
problem-circular-too-soon = Diese Auswahl geht jetzt nicht
problem-circular-too-soon-way-on = Die Runde ist anonym. Warten Sie bitte 24 Stunden.
problem-mail-not-worded = Diese E-Mail hat keine festen Worte
problem-mail-not-worded-way-on = Sie schreiben die Worte jedes Mal neu.
problem-bad-reminders = Diese Regeln für Erinnerungen gehen nicht
problem-bad-reminders-way-on = Schreiben Sie bitte andere Zahlen.
problem-mail-placeholder = In der E-Mail stehen Platz·halter
problem-mail-placeholder-way-on = Schreiben Sie bitte ohne geschweifte Klammern.
problem-text-unfit = Ein Text ist zu lang
problem-text-unfit-way-on = Schreiben Sie bitte weniger. Nehmen Sie nur normale Zeichen.

problem-unknown-group = Diese Gruppe gibt es nicht
problem-unknown-group-way-on =
  Vielleicht hat jemand die Gruppe gelöscht.
  Sehen Sie bitte im Verzeichnis nach.
problem-unknown-contact = Diesen Kontakt gibt es nicht
problem-unknown-contact-way-on =
  Vielleicht hat jemand den Kontakt gelöscht.
  Sehen Sie bitte im Verzeichnis nach.
problem-unnamed-group = Die Gruppe braucht einen Namen
problem-unnamed-group-way-on =
  Geben Sie der Gruppe einen Namen.
  1 Sprache ist genug.
problem-group-key-taken = Diesen Schlüssel hat schon eine andere Gruppe
problem-group-key-taken-way-on = Nehmen Sie bitte einen anderen Schlüssel.
problem-group-in-use = Diese Gruppe brauchen wir noch
problem-group-in-use-way-on =
  Zu der Gruppe gehören noch Kontakte, Organisationen oder Antworten.
  Deshalb bleibt die Gruppe.
problem-wrong-lines = Die Datei hat Fehler
problem-wrong-lines-way-on =
  Wir haben nichts gespeichert.
  Verbessern Sie die Zeilen mit Fehlern.
  Laden Sie die Datei dann noch einmal hoch.
problem-unknown-consultation = Diese Beteiligung gibt es nicht
problem-unknown-consultation-way-on =
  Prüfen Sie bitte die Adresse.
  Alle Beteiligungen stehen auf der Start·seite.
problem-consultation-incomplete = Bei der Beteiligung fehlen noch Angaben
problem-consultation-incomplete-way-on =
  Eine Beteiligung braucht einen Titel.
  Sie braucht einen Zweck: Wofür sind die Antworten?
  Sie braucht eine Rechts·grundlage: Welches Gesetz erlaubt das?
  Und sie braucht eine verantwortliche Stelle.
problem-committee-missing = Bei einem Termin fehlt der Name vom Ausschuss
problem-committee-missing-way-on =
  Schreiben Sie zu jedem Termin einen Namen.
  Welcher Ausschuss vom Stadt·rat trifft sich?
problem-too-many-milestones = Das sind zu viele Termine
problem-too-many-milestones-way-on =
  Eine Beteiligung hat höchstens 20 Termine im Stadt·rat.
  Lassen Sie Termine weg.
problem-yardstick-settled = Die Regeln sind fest
problem-yardstick-settled-way-on = Eine Runde ist schon freigegeben. Jetzt kann niemand die Regeln ändern.
problem-consultation-running = In dieser Beteiligung ist noch eine Runde offen oder geplant
problem-consultation-running-way-on =
  Eine Runde ist offen oder geplant.
  Warten Sie bis zum Ende von allen Runden.
  Dann können Sie die Beteiligung beenden.
problem-consultation-ended = Diese Beteiligung ist zu Ende
problem-consultation-ended-way-on =
  Darin ist keine neue Runde mehr möglich.
  Beginnen Sie dafür eine neue Beteiligung.
problem-questionnaire-findings = Der Frage·bogen hat Fehler
problem-questionnaire-findings-way-on =
  Wir haben nichts gespeichert.
  Verbessern Sie die Stellen mit Fehlern.
  Laden Sie den Frage·bogen dann noch einmal hoch.
problem-questionnaire-missing = Diese Runde hat noch keinen Frage·bogen
problem-questionnaire-missing-way-on = Laden Sie zuerst einen Frage·bogen hoch.
problem-round-untitled = Die Runde braucht einen Titel
problem-round-untitled-way-on =
  Geben Sie der Runde einen Titel.
  1 Sprache ist genug.
problem-minimum-cell-size = Diese Zahl geht nicht als kleinste Gruppe
problem-minimum-cell-size-way-on = Nehmen Sie eine Zahl von 3 bis 100.
problem-ballot-box-size = Diese Zahl geht nicht für die Wahl·urne
problem-ballot-box-size-way-on = Nehmen Sie eine Zahl von 5 bis 1000.
problem-round-ends-first = Die Runde endet vor dem Beginn
problem-round-ends-first-way-on = Das Ende muss nach dem Beginn sein.
problem-round-released = Diese Runde ist schon freigegeben
problem-round-released-way-on =
  Die Menschen haben diese Regeln schon gelesen.
  Deshalb können Sie die Regeln nicht mehr ändern.
  Sie können die Runde aber verlängern.
  Und Sie können die Runde beenden.
problem-round-unready = Diese Runde ist noch nicht fertig
problem-round-unready-way-on =
  Es fehlt noch etwas.
  Ergänzen Sie es bitte.
  Dann können Sie die Runde freigeben.
problem-not-an-extension = Das neue Ende ist nicht später als das alte Ende
problem-not-an-extension-way-on = Wählen Sie bitte ein späteres Ende.
problem-round-not-open = Dafür muss die Runde offen sein
problem-round-not-open-way-on =
  Hat die Runde schon begonnen?
  Oder ist die Runde schon zu Ende?
  Das steht auf der Seite von der Runde.
problem-round-mixed = Diese Runde ohne Namen kann nicht wieder öffnen
problem-round-mixed-way-on =
  Beim Ende hat Rundtisch die Antworten gemischt.
  Neue Antworten fallen jetzt auf.
  Dann kann man raten: Diese Antwort ist von dieser Person.
  Möchten Sie weiter fragen?
  Dann beginnen Sie eine neue Runde.
problem-round-not-closed = Dafür muss die Runde zu Ende sein
problem-round-not-closed-way-on =
  Jetzt können noch Menschen antworten.
  Zeigen Sie die Ergebnisse erst nach dem Ende.
problem-round-not-running = Zu dieser Runde können Sie niemanden einladen
problem-round-not-running-way-on =
  Geben Sie die Runde zuerst frei.
  Dann können Sie Menschen einladen.
  Das geht bis zum Ende von der Runde.
problem-too-many-addresses = Das sind zu viele Adressen
problem-too-many-addresses-way-on =
  Schreiben Sie höchstens 5000 Adressen auf einmal.
  Für mehr Adressen nehmen Sie bitte einen Verteiler.
problem-selection-changed = Etwas hat sich geändert
problem-selection-changed-way-on =
  Das Verzeichnis ist jetzt anders.
  Darum haben wir niemanden eingeladen.
  Lesen Sie die Vorschau bitte noch einmal.
problem-invitation-answered = Zu dieser Einladung gibt es schon eine Rück·meldung
problem-invitation-answered-way-on =
  Wir haben die Rück·meldung gezählt.
  Eine neue E-Mail ist nicht nötig.
problem-invitation-declined = Diese Person möchte nicht mitmachen
problem-invitation-declined-way-on =
  Darum schicken wir ihr keine E-Mail mehr.
  Hat jemand anderes die Einladung bekommen?
  Dann schicken Sie einen neuen Link.
problem-not-to-be-passed-on = Das geht mit diesem Link nicht
problem-not-to-be-passed-on-way-on =
  Nur eingeladene Organisationen können den Link weitergeben.
  Nur eingeladene Menschen können absagen.
problem-passed-enough = Der Link ist schon oft weitergegeben
problem-passed-enough-way-on =
  Höchstens 5 Menschen können einen Link haben.
  Nehmen Sie einen Link zurück.
  Oder schreiben Sie uns.
problem-voices = Diese Zahl geht nicht
problem-voices-way-on =
  Schreiben Sie eine Zahl von 1 bis 20.
  Oder lassen Sie das Feld leer.
problem-unknown-import = Diese Datei kennen wir nicht
problem-unknown-import-way-on = Sehen Sie bitte im Verzeichnis nach.
problem-unknown-newcomer = Dieser Link gilt nicht mehr
problem-unknown-newcomer-way-on =
  Vielleicht ist Ihre Adresse schon bestätigt.
  Oder die 7 Tage sind vorbei.
  Dann tragen Sie sich noch einmal ein.
problem-reminder-not-open = An diese Runde können Sie niemanden erinnern
problem-reminder-not-open-way-on =
  Ist die Runde offen?
  Nur dann können Sie an die Runde erinnern.
problem-mail-amiss = Es wird noch niemand eingeladen
problem-mail-amiss-way-on = Andere Mail-Server vertrauen unseren E-Mails noch nicht.
  Prüfen Sie den Versand im Bereich E-Mails.
  Sie können die Runde auch freigeben, ohne jemanden einzuladen.
problem-not-by-link = In dieser Runde gibt es keine eigenen Links
problem-not-by-link-way-on =
  Sie können eigene Links erlauben.
  Machen Sie das bitte vor der Freigabe.
problem-results-not-published = Die Ergebnisse sind noch nicht für alle da
problem-results-not-published-way-on =
  Die Stadt zeigt die Ergebnisse später.
  Dann stehen sie unter dieser Adresse.
problem-no-such-version = Diese Fassung gibt es nicht
problem-no-such-version-way-on =
  Öffnen Sie die Seite mit den Ergebnissen.
  Dort finden Sie alle Fassungen.
problem-result-contradictory = Die Zahlen passen nicht zusammen
problem-result-contradictory-way-on =
  So können wir die Ergebnisse nicht zeigen.
  Bitte sagen Sie es den Technikern von diesem Dienst.
problem-nothing-to-correct = Es gibt nichts zu ändern
problem-nothing-to-correct-way-on =
  Alle sehen schon die richtigen Zahlen.
problem-correction-unexplained = Bitte schreiben Sie: Was ist anders?
problem-correction-unexplained-way-on =
  Schreiben Sie den Text auf Deutsch.
  Andere Sprachen sind freiwillig.

problem-unauthorised = Dafür brauchen Sie einen gültigen Schlüssel
problem-unauthorised-way-on =
  Öffnen Sie in der Verwaltung die Seite „Konto“.
  Erstellen Sie dort einen Zugangs·schlüssel.
  Ihr Programm muss den Schlüssel mitsenden.
problem-deletion-day-past = Der Tag für das Löschen ist schon vorbei
problem-deletion-day-past-way-on =
  Wählen Sie einen späteren Tag.
  An diesem Tag löscht das Programm die Kontakt·daten.
problem-other-sheet = In diesem Browser liegt jetzt ein anderer Frage·bogen
problem-other-sheet-way-on =
  Sie haben diese Seite früher geöffnet.
  Danach hat hier jemand einen anderen Frage·bogen begonnen.
  Ihre letzte Antwort haben wir nicht gespeichert.
  So bleiben die Antworten getrennt.
  Öffnen Sie Ihren Link noch einmal.
problem-overtaken = Jemand anderes hat etwas gespeichert
problem-overtaken-way-on =
  Ihre letzte Antwort haben wir nicht gespeichert.
  So geht nichts verloren.
  Gehen Sie bitte zurück.
  Laden Sie die Seite dann neu.
problem-no-return-code = Zu diesem Frage·bogen gibt es keinen Code
problem-no-return-code-way-on =
  Öffnen Sie den Link aus Ihrer Einladung noch einmal.
  Das geht auf jedem Gerät.
problem-mailed-enough = Wir haben diesen Code schon 3 Mal geschickt
problem-mailed-enough-way-on =
  Schreiben Sie den Code bitte auf.
  Er steht auf der Seite für die Pause.
problem-no-mail-server = Hier verschicken wir keine E-Mails
problem-no-mail-server-way-on =
  Schreiben Sie den Code bitte auf.
  Er steht auf der Seite für die Pause.
problem-unknown-code = Zu diesem Code gibt es keinen Frage·bogen
problem-unknown-code-way-on =
  Prüfen Sie die Zeichen.
  Vielleicht haben Sie schon abgesendet.
problem-codes-throttled = Das waren zu viele falsche Codes
problem-codes-throttled-way-on =
  Warten Sie ein bisschen.
  Versuchen Sie es dann noch einmal.
problem-quarantine-decided = Alle können die Ergebnisse schon sehen
problem-quarantine-decided-way-on =
  Jetzt können Sie nicht mehr entscheiden.
  Die Antworten zum Prüfen zählen nicht.
  Ihre Zahl steht beim Ergebnis.

problem-unknown-file = Diese Datei gibt es hier nicht
problem-unknown-file-way-on = Vielleicht hat sie jemand entfernt.

problem-unknown-organisation = Diese Organisation gibt es nicht
problem-unknown-organisation-way-on = Suchen Sie bitte im Verzeichnis.
problem-organisation-name-taken = Diese Organisation gibt es schon
problem-organisation-name-taken-way-on = Schreiben Sie bitte einen anderen Namen.
problem-coordinates-nothing = Die Organisation fehlt
problem-coordinates-nothing-way-on = Schreiben Sie bitte den Namen von der Organisation.
problem-tag-unfit = Dieser Verteiler geht nicht
problem-tag-unfit-way-on = Schreiben Sie bitte höchstens 60 Zeichen und kein Komma.
problem-same-contact = Das ist der gleiche Kontakt
problem-same-contact-way-on = Wählen Sie bitte 2 andere Kontakte.

problem-unknown-reply = Diese Antwort von der Stadt gibt es nicht
problem-unknown-reply-way-on =
  Vielleicht ist die Antwort gelöscht.
  Sehen Sie bitte in der Liste nach.
problem-reply-not-in-german = Der deutsche Text fehlt
problem-reply-not-in-german-way-on =
  Schreiben Sie 2 Texte auf Deutsch:
  Das haben die Menschen gesagt.
  Das antwortet die Stadt.
problem-reply-unknown-question = Danach fragt die Runde nicht
problem-reply-unknown-question-way-on =
  Wählen Sie eine Frage aus dem Frage·bogen.
  Oder wählen Sie die ganze Runde.
problem-too-many-replies = Das sind zu viele Antworten von der Stadt
problem-too-many-replies-way-on =
  Eine Runde hat höchstens 200 Antworten von der Stadt.
  Machen Sie bitte aus einigen Antworten 1 Antwort.
problem-unknown-view = Diese Ansicht gibt es nicht
problem-unknown-view-way-on =
  Vielleicht hat sie jemand gelöscht.
  Öffnen Sie die Seite „Aus·wertung“.
problem-unknown-text = Ein Text ist nicht mehr da
problem-unknown-text-way-on =
  Laden Sie die Seite neu.
  Wählen Sie dann noch einmal.
problem-no-texts-asked = Hier gibt es keinen Text
problem-no-texts-asked-way-on = Wählen Sie eine andere Frage.
problem-no-table = Hier gibt es keine Tabelle
problem-no-table-way-on =
  Öffnen Sie die Seite „Aus·wertung“.
  Dort steht der Grund.
problem-not-for-analysts = Das darf Ihr Konto nicht
problem-not-for-analysts-way-on =
  Sie können Ergebnisse lesen.
  Fragen Sie für alles andere die Verwaltung.
problem-too-few-changed = Nur bei wenigen Menschen sind die Zahlen anders
problem-too-few-changed-way-on =
  Man könnte dann wissen:
  Das haben diese Menschen geantwortet.
  Darum bleiben die alten Zahlen stehen.

# The pages of those who answer and of those who read.

## Start page

respond-start-title = Reden Sie mit
respond-start-lead = { $city } fragt Sie hier nach Ihrer Meinung und zeigt, was alle gesagt haben.
respond-start-open = Jetzt mitmachen
respond-start-none = Im Moment läuft keine Beteiligung.
respond-start-none-invited = Wenn Sie eine Einladung bekommen haben, öffnen Sie bitte den Link darin.
respond-start-by-invitation = Diese Runde richtet sich an eingeladene Personen.
respond-start-take-part = Mitmachen
respond-start-learn-more = Mehr erfahren
respond-start-published = Das ist herausgekommen
respond-start-staff = Sie arbeiten bei der Verwaltung?
respond-start-log-in = Hier melden Sie sich an
respond-until = Bis { $date }
respond-to-start = Zur Startseite
respond-to-round = Zur Seite der Runde
respond-to-results = Ergebnisse ansehen
respond-to-receipt = Quittung ansehen
respond-to-invitation = Zurück zur Einladung
respond-read-draft = Entwurf lesen

## Before the first question

respond-invited-organisation = Einladung: { $organisation }
respond-invited = Ihre persönliche Einladung
respond-open-to-all = Offen für alle
respond-begin = Beteiligung beginnen
respond-begin-first = Ihr Fragebogen beginnt erst mit diesem Knopf. Das Öffnen dieser Seite zählt nicht als Teilnahme.
respond-go-on = Weiter, wo Sie aufgehört haben
respond-go-on-kept = Ihre bisherigen Antworten sind gespeichert.
respond-answered = Sie haben schon geantwortet
respond-answered-counted = Ihre Antwort ist angekommen und zählt. Vielen Dank!
respond-someone-else = Möchte an diesem Gerät noch jemand anderes antworten?
respond-someone-else-begin = Als andere Person beginnen
respond-declined = Sie haben abgesagt
respond-declined-thanks = Danke für die Rückmeldung. Wir erinnern Sie nicht mehr an diese Runde.
respond-declined-back = Haben Sie es sich anders überlegt? Beginnen Sie einfach. Dann gilt die Absage nicht mehr.
respond-not-yet = Diese Runde hat noch nicht begonnen
respond-not-yet-until = Sie beginnt am { $date }. Öffnen Sie diese Seite dann noch einmal.
respond-not-yet-link = Sie beginnt am { $date }, { $time }. Öffnen Sie Ihren Link dann noch einmal.
respond-by-invitation = An dieser Runde nehmen eingeladene Personen teil
respond-by-invitation-link = Haben Sie eine Einladung? Öffnen Sie bitte den Link, der darin steht.
respond-by-invitation-join = Haben Sie keine Einladung und möchten mitreden? Schreiben Sie uns.
respond-closed = Diese Runde ist beendet
respond-closed-since = Antworten waren möglich bis { $date }.
respond-closed-next = Wir werten die Antworten aus. Die Ergebnisse zeigen wir auf der Startseite.
respond-published = Die Ergebnisse sind veröffentlicht.
respond-foreign = Diese Fragen gibt es nicht auf Deutsch
respond-foreign-shown = Sie sehen sie in einer anderen Sprache.
respond-answer-until = Antworten bis
respond-answer-until-time = bis { $time }
respond-no-end = ohne feste Frist
respond-length = Umfang
respond-length-questions = { $questions ->
    [one] eine Frage
   *[other] { $questions } Fragen
  }
respond-length-pause = Sie können jederzeit unterbrechen.
respond-files = Dateien
respond-files-needed = brauchen Sie für mindestens eine Antwort
respond-files-welcome = können Sie mitschicken
respond-files-which = { $types }, jede Datei mit höchstens { $limit } MB
respond-voices-whose = Ihre Organisation
respond-voices = { $number ->
    [one] gibt eine gemeinsame Antwort
   *[other] gibt höchstens { $number } Antworten
  }
respond-voices-how = Wer mitschreiben soll, bekommt von Ihnen einen eigenen Link.
respond-group = Ihr Platz am Tisch
respond-group-counts = Für diese Gruppe zählt Ihre Antwort.
respond-mode = Ihr Name
respond-mode-nameless = steht nicht bei Ihrer Antwort
respond-mode-open = Wir fragen nicht, wer Sie sind, und speichern nicht, wann genau Sie geantwortet haben.
respond-mode-anonymous = Mit dem Absenden trennen wir Ihre Antwort von Ihrer Einladung. Danach verbindet in unseren Daten nichts mehr die beiden.
respond-mode-mark = wird durch ein Zeichen ersetzt
respond-mode-pseudonymous = Das Zeichen zeigt, welche Antworten in mehreren Runden von derselben Person stammen. Am Ende der Beteiligung vernichten wir den Schlüssel dazu.
respond-mode-named = der Ihrer Organisation
respond-mode-attributed = Das Projektteam sieht, welche Organisation geantwortet hat. Veröffentlicht wird ihr Name nur, wenn Sie zustimmen.
respond-mode-person = ist dem Projektteam bekannt
respond-mode-attributed-person = Ihre Antwort bleibt mit Ihrer Einladung verbunden.

respond-next = So geht es weiter
respond-next-answer = Sie antworten
respond-next-answer-how = Bis zum Absenden können Sie alles ändern.
respond-next-answered = Sie haben geantwortet
respond-next-answered-how = Ihre Antwort ist angekommen.
respond-next-wait = Die Runde läuft
respond-next-wait-until = Andere können noch antworten bis { $date }.
respond-next-ended = Die Runde ist beendet
respond-next-wait-over = Die Zeit zum Antworten ist vorbei.
respond-next-result = Wir werten aus
respond-next-result-how = Nach dem Ende der Runde veröffentlichen wir, was jede Gruppe gesagt hat und wo sich alle einig sind.
respond-next-published = Die Ergebnisse sind da
respond-next-published-how = Sie zeigen, was jede Gruppe gesagt hat und wo sich alle einig sind.

respond-data = Was mit Ihren Angaben geschieht
respond-data-more = Mehr zum Datenschutz
respond-responsible = Verantwortlich
respond-purpose = Zweck
respond-legal-basis = Rechtsgrundlage
respond-voluntary = Ihre Teilnahme ist freiwillig.
respond-seen-by = Wer sieht was
respond-seen-nameless = Das Projektteam liest die Antworten ohne Namen.
respond-seen-named = Das Projektteam liest die Antworten zusammen mit dem Namen der Organisation oder der Einladung.
respond-seen-few = Wenn aus einer Gruppe nur wenige antworten, kann das Projektteam vielleicht erraten, von wem eine Antwort kommt.
respond-seen-language = Bei jeder Antwort kann stehen, in welcher Sprache die Fragen gelesen wurden.
respond-seen-minimum = Veröffentlicht werden Zahlen je Gruppe, und nur wenn mindestens { $minimum } geantwortet haben.
respond-seen-texts = Was Sie in Textfelder schreiben, liest das Projektteam im Wortlaut. Nennen Sie dort bitte keine Namen.
respond-deletion = Löschung
respond-delete-draft = Ihren Entwurf löschen wir, sobald Sie ihn absenden. Senden Sie ihn nicht ab, bleibt er gespeichert. Er zählt dann nicht mit.
respond-deleted-draft = Ihren Entwurf haben wir beim Absenden gelöscht.
respond-delete-no-contact = Kontaktdaten fragen wir nicht ab.
respond-delete-contact-on = Ihre Kontaktdaten löschen wir am { $date }.
respond-delete-contact = Ihre Kontaktdaten löschen wir, wenn Sie es verlangen, und spätestens wenn wir sie für diese Beteiligung nicht mehr brauchen.
respond-delete-answers = Die abgegebenen Antworten bleiben für den Vergleich mit anderen Runden.
respond-changes = Antwort ändern
respond-changes-until = bis { $date }
respond-changes-open = solange die Runde läuft
respond-changes-no = nur vor dem Absenden
respond-changes-how = Auch nach dem Absenden können Sie Ihre Antwort lesen, ändern oder zurückziehen.
respond-changes-nameless = Nach dem Absenden weiß niemand mehr, welche Antwort von Ihnen ist.
respond-changes-final = Nach dem Absenden können Sie Ihre Antwort lesen, aber nicht mehr ändern.
respond-rights = Ihre Rechte
respond-rights-which = Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch. Sie können sich bei der Datenschutzaufsicht beschweren.
respond-rights-nameless = Eine abgesendete Antwort können wir nicht mehr heraussuchen oder löschen: Wir wissen nicht, welche es ist.
respond-rights-named = Schreiben Sie uns dafür einfach.

respond-help = Hilfe und andere Wege
respond-help-title = Noch etwas unklar?
respond-ask-us = Wir helfen gern:
respond-phone = Telefon { $phone }
respond-questions-asked = Was wird gefragt?
respond-questions-show = Alle Fragen ansehen
respond-refuse-title = Möchten Sie nicht teilnehmen?
respond-refuse-why = Sagen Sie ab, dann erinnern wir Sie nicht mehr.
respond-refuse-link = Absagen
respond-refuse-meaning = Wenn Sie absagen, erinnern wir Sie nicht mehr an diese Runde. Gründe müssen Sie nicht nennen.
respond-refuse-reason = Ihr Grund in einem Satz
respond-refuse-reason-wrong = Schreiben Sie höchstens 200 Zeichen.
respond-refuse-reader = Die Verwaltung liest ihn zusammen mit Ihrem Namen. Er wird nicht veröffentlicht.
respond-refuse-reader-nameless = Die Verwaltung liest ihn zusammen mit Ihrem Namen. Ohne Namen sind in dieser Runde nur die Antworten, nicht die Absagen. Er wird nicht veröffentlicht.
respond-refuse-back = Sie können es sich anders überlegen, solange die Runde läuft. Öffnen Sie dafür Ihren Link noch einmal.
respond-refuse = Absagen
respond-leave-title = Keine E-Mails mehr?
respond-leave-choice = Sie entscheiden, welche E-Mails wir Ihnen nicht mehr schicken. Gründe müssen Sie nicht nennen.
respond-leave-link = Ihr persönlicher Link gilt weiter. Sie können damit antworten, solange die Runde läuft.
respond-left-one = Sie bekommen keine E-Mails mehr zu dieser Beteiligung
respond-left-one-thanks = Wir laden Sie dazu nicht mehr ein und erinnern Sie nicht mehr. Wenn Sie selbst antworten, bestätigen wir das noch per E-Mail.
respond-left-all = Sie bekommen gar keine E-Mails mehr von uns
respond-left-all-thanks = Das gilt für alle Beteiligungen. Auch wenn Sie antworten, bekommen Sie keine Bestätigung per E-Mail. Sie steht dann nur auf der Seite.
respond-leave-one-means = Keine Einladungen und Erinnerungen mehr zu dieser Beteiligung. E-Mails zu anderen Beteiligungen können Sie weiter bekommen.
respond-leave-one = Keine E-Mails zu dieser Beteiligung
respond-leave-all-means = Gar keine E-Mails mehr von dieser Internetseite, auch nicht zu anderen Beteiligungen und auch keine Bestätigungen.
respond-leave-all = Gar keine E-Mails mehr
respond-come-back-means = Haben Sie es sich anders überlegt? Dann laden wir Sie wieder per E-Mail ein.
respond-come-back = Wieder E-Mails bekommen

## Questions

respond-question-of = Frage { $question } von { $questions }
respond-questions-of = Fragen { $first } bis { $last } von { $questions }
respond-page-of = Seite { $page } von { $pages }
respond-choose-any = Sie können mehrere Antworten wählen.
respond-choose-at-most = { $most ->
    [one] Wählen Sie höchstens eine Antwort.
   *[other] Wählen Sie höchstens { $most } Antworten.
  }
respond-limit = Höchstens { $limit } Zeichen.
respond-pause = Speichern und später fortsetzen
respond-back-to-check = Weiter zur Übersicht
respond-saved-until = Mit jedem Schritt wird gespeichert. Sie können jederzeit unterbrechen – bis { $date }.
respond-saved = Mit jedem Schritt wird gespeichert. Sie können jederzeit unterbrechen.
respond-conflict = Jemand anderes hat inzwischen gespeichert
respond-conflict-why = Eine andere Person füllt denselben Fragebogen aus, oder Sie selbst haben ihn auf einem anderen Gerät offen. Deshalb gibt es hier zwei Antworten.
respond-conflict-files = Diese Dateien haben wir nicht angenommen
respond-conflict-nothing-lost = Es ist nichts verloren. Wählen Sie bei jeder Frage, welche Antwort gilt.
respond-conflict-theirs = Inzwischen gespeichert – das behalten
respond-conflict-mine = Ihre Eingabe – das speichern
respond-conflict-how = Wenn Sie unsicher sind, sprechen Sie sich ab. Was Sie sonst auf der Seite eingegeben haben, wird mit gespeichert.
respond-conflict-save = Auswahl speichern
respond-conflict-undecided = Wählen Sie, welche Antwort zu „{ $question }“ gilt
respond-conflict-edit = Meine Eingabe noch einmal ändern
respond-overtaken = Jemand anderes hat inzwischen Antworten geändert
respond-overtaken-why = Ihre Antwort ist noch nicht abgesendet. Prüfen Sie bitte diese Fragen, und senden Sie die Antwort dann noch einmal ab.
respond-missing-choice = Wählen Sie eine Antwort zu „{ $question }“
respond-missing-choices = Wählen Sie mindestens eine Antwort zu „{ $question }“
respond-missing-text = Schreiben Sie eine Antwort zu „{ $question }“
respond-unusable-text = Schreiben Sie Ihre Antwort zu „{ $question }“ bitte noch einmal
respond-unknown-option = Wählen Sie eine der angebotenen Antworten zu „{ $question }“
respond-ambiguous = Wählen Sie nur eine Antwort zu „{ $question }“
respond-too-many = { $most ->
    [one] Wählen Sie höchstens eine Antwort zu „{ $question }“
   *[other] Wählen Sie höchstens { $most } Antworten zu „{ $question }“
  }
respond-too-long = Kürzen Sie Ihre Antwort zu „{ $question }“ auf { $limit } Zeichen. Jetzt sind es { $length }

## Kinds of question

respond-choose-at-least = Wählen Sie mindestens { $least } Antworten.
respond-choose-exactly = { $most ->
    [one] Wählen Sie eine Antwort.
   *[other] Wählen Sie genau { $most } Antworten.
  }
respond-choose-between = Wählen Sie { $least } bis { $most } Antworten.
respond-choose-one = Bitte wählen
respond-own-words = Ihre Angabe zu „{ $option }“
respond-yes = Ja
respond-no = Nein
respond-tick = Ja, ich stimme zu
respond-agree = Stimme zu
respond-disagree = Stimme nicht zu
respond-pass = Dazu sage ich nichts
respond-rank = Schreiben Sie an jede Antwort eine Zahl: 1 an das Wichtigste, 2 an das Nächste und so weiter bis { $last }. Jede Zahl kommt nur einmal vor.
respond-rank-best = { $last ->
    [one] Schreiben Sie eine 1 an das Wichtigste. Lassen Sie die anderen Felder leer.
   *[other] Schreiben Sie 1 bis { $last } an das, was Ihnen am wichtigsten ist: 1 an das Wichtigste. Lassen Sie die anderen Felder leer.
  }
respond-rank-is = Platz { $rank }
respond-points = Punkte
respond-share = Verteilen Sie genau { $total } { $unit }. Was leer bleibt, bekommt nichts.
respond-share-at-most = Verteilen Sie höchstens { $total } { $unit }. Was leer bleibt, bekommt nichts.
respond-number-from = Eine Zahl ab { $least }.
respond-number-to = Eine Zahl bis { $greatest }.
respond-number-between = Eine Zahl von { $least } bis { $greatest }.
respond-day = Tag
respond-month = Monat
respond-year = Jahr
respond-day-any = Zum Beispiel 27 3 2026.
respond-day-from = Ein Tag ab dem { $from }.
respond-day-to = Ein Tag bis zum { $to }.
respond-day-between = Ein Tag vom { $from } bis zum { $to }.
respond-email-hint = Zum Beispiel name@beispiel.de
respond-missing-number = Schreiben Sie eine Zahl zu „{ $question }“
respond-missing-day = Schreiben Sie Tag, Monat und Jahr zu „{ $question }“
respond-missing-ranks = Ordnen Sie die Antworten zu „{ $question }“
respond-missing-points = Verteilen Sie die Punkte zu „{ $question }“
respond-missing-files = Laden Sie eine Datei zu „{ $question }“ hoch
respond-too-few = Wählen Sie mindestens { $least } Antworten zu „{ $question }“
respond-not-alone = Wählen Sie zu „{ $question }“ entweder „{ $alone }“ oder andere Antworten, nicht beides
respond-other-unstated = Schreiben Sie in das Feld, was Sie zu „{ $question }“ meinen
respond-rank-twice = Geben Sie den Platz { $rank } nur einmal. „{ $question }“ braucht einen anderen
respond-rank-missing = Vergeben Sie zu „{ $question }“ auch den Platz { $rank }
respond-rank-out-of-range = Schreiben Sie an „{ $question }“ eine Zahl von 1 bis { $last }
respond-sum-wrong = Verteilen Sie zu „{ $question }“ zusammen { $total }. Jetzt sind es { $sum }
respond-not-a-number = Schreiben Sie zu „{ $question }“ eine Zahl in Ziffern, zum Beispiel 12
respond-unclear-number = Schreiben Sie die Zahl zu „{ $question }“ ohne Punkt oder Komma zwischen den Tausendern
respond-too-small = Schreiben Sie zu „{ $question }“ eine Zahl ab { $least }
respond-too-large = Schreiben Sie zu „{ $question }“ eine Zahl bis { $greatest }
respond-not-a-step = Schreiben Sie zu „{ $question }“ eine Zahl in Schritten von { $step }
respond-not-a-date = Schreiben Sie zu „{ $question }“ einen Tag, den es gibt, zum Beispiel 27 3 2026
respond-too-early = Schreiben Sie zu „{ $question }“ einen Tag ab dem { $from }
respond-too-late-day = Schreiben Sie zu „{ $question }“ einen Tag bis zum { $to }
respond-not-an-address = Schreiben Sie zu „{ $question }“ eine E-Mail-Adresse wie name@beispiel.de
respond-unknown-file = Laden Sie die Datei zu „{ $question }“ noch einmal hoch
respond-wrong-file-type = Wählen Sie zu „{ $question }“ eine Datei der genannten Arten
respond-file-too-large = Wählen Sie zu „{ $question }“ eine Datei mit höchstens { $limit } MB
respond-consent-missing = Setzen Sie das Häkchen bei „{ $question }“, um weiterzugehen.
respond-unasked = Einige Antworten zählen nicht mehr
respond-unasked-why = Nach Ihren anderen Antworten werden diese Fragen oder Teile davon nicht mehr gestellt. Was Sie dort gesagt haben, senden Sie nicht mit ab.
respond-unasked-since = Das liegt an Ihren Antworten hier. Ändern Sie diese wieder, ist alles noch da:

## Interrupting, checking, submitting

respond-paused = Ihre Antworten sind gespeichert
respond-paused-correcting = Ihre Änderung ist gespeichert
respond-paused-link = Um weiterzumachen, öffnen Sie den Link aus Ihrer Einladung noch einmal. Das geht auf jedem Gerät.
respond-paused-until = Zeit haben Sie bis { $date }.
respond-paused-not-counted = Ihre Antwort zählt erst, wenn Sie sie absenden.
respond-code = Ihr Code zum Weitermachen
respond-code-how = Schreiben Sie diesen Code auf. Damit machen Sie auf jedem Gerät weiter: Öffnen Sie die Startseite und wählen Sie „Mit Code weitermachen“. Auf diesem Gerät geht es auch ohne Code.
respond-code-keep = Zeigen Sie ihn niemandem: Wer ihn hat, kann Ihre Antworten lesen und ändern, bis Sie sie absenden.
respond-code-keep-lasting = Zeigen Sie ihn niemandem: Wer ihn hat, kann Ihre Antworten lesen und ändern. Auch nach dem Absenden führt er zu Ihrer Antwort, bis die Beteiligung endet.
respond-code-after = Mit Ihrem Code kommen Sie zurück
respond-code-after-how = Mit Ihrem Code finden Sie Ihre Antwort auf jedem Gerät wieder, bis die Beteiligung endet: Öffnen Sie die Startseite und wählen Sie „Mit Code weitermachen“.
respond-code-after-keep = Schreiben Sie ihn auf, und zeigen Sie ihn niemandem: Wer ihn hat, sieht Ihre Antwort und kann damit alles tun, was Sie hier tun können. Der Code Ihrer Quittung ist ein anderer. Er führt nicht zu Ihrer Antwort.
respond-mail = Code per E-Mail
respond-mail-address = Ihre E-Mail-Adresse
respond-mail-hint = Wir senden Ihnen den Code einmal zu. Danach löschen wir die Adresse. Mit Ihrer Antwort verbinden wir sie nie.
respond-mail-act = Code zusenden
respond-mail-sent = Der Code ist unterwegs. Die E-Mail kommt in wenigen Minuten an.
respond-mail-wrong = Schreiben Sie eine E-Mail-Adresse wie name@beispiel.de
respond-mail-crowd = Aus Ihrem Netzwerk wurden gerade sehr viele Codes angefordert. Schreiben Sie den Code bitte auf, oder versuchen Sie es in einer Stunde noch einmal.
respond-mail-enough = Diesen Code haben wir schon dreimal versendet. Öfter geht es nicht. Sehen Sie auch im Ordner für Spam nach, oder schreiben Sie den Code von der vorigen Seite auf.
respond-mail-no-more = Wir senden jetzt keine weitere E-Mail
respond-mail-to-code = Zurück zum Code
respond-code-missing = Geben Sie den Code ein.
respond-code-length = Ein Code hat 12 Zeichen. Prüfen Sie, ob eines fehlt oder zu viel ist.
respond-code-unknown = Zu diesem Code gibt es keinen Fragebogen. Prüfen Sie die Zeichen. Der Code einer Quittung führt nicht hierher, und in Runden ohne Namen gilt ein Code nur bis zum Absenden.
respond-code-throttled = Das waren zu viele falsche Codes. Versuchen Sie es ab { $time } noch einmal.
respond-resume = Mit Code weitermachen
respond-resume-link = Schon begonnen? Mit Code weitermachen
respond-resume-how = Haben Sie einen Fragebogen unterbrochen? Dann haben Sie dort einen Code bekommen. Steht er auch auf der Seite mit Ihrer Quittung, finden Sie mit ihm Ihre abgesendete Antwort wieder.
respond-resume-code = Ihr Code
respond-resume-hint = 12 Zeichen. Groß oder klein, mit oder ohne Striche.
respond-resume-act = Weitermachen
respond-check = Prüfen Sie Ihre Antworten
respond-check-how = Stimmt alles? Dann senden Sie Ihre Antwort ab. Sonst ändern Sie, was Sie möchten.
respond-change = Ändern
respond-lacks = Hier fehlt noch etwas.
respond-not-answered = Nicht beantwortet
respond-point-end = { $number } – { $meaning }
respond-point-of = { $number } von { $greatest } ({ $greatest } = { $meaning })
respond-point-between = { $number }, möglich ist { $least } bis { $greatest } ({ $greatest } = { $meaning })
respond-consent = Dürfen wir Ihre Organisation nennen?
respond-consent-why = Diese Angabe ist freiwillig. Ohne Ihre Zustimmung zählen wir die Antwort mit, nennen aber nicht, von wem sie kommt.
respond-consent-give = Ja, die Stadt darf veröffentlichen, dass diese Antwort von { $organisation } kommt.
respond-keep = Ihre Antworten sichern
respond-keep-how = Als PDF können Sie Ihre Antworten aufbewahren, drucken oder vorlesen lassen.
respond-keep-nameless = Nach dem Absenden kann niemand mehr sagen, welche Antwort von Ihnen ist. Sichern Sie Ihre Antworten vorher, wenn Sie sie behalten möchten.
respond-keep-pdf = Antworten als PDF sichern
respond-own-answers = Ihre Antworten
respond-own-answers-draft = Stand vom { $date }. Diese Antworten sind noch nicht abgesendet.
respond-own-answers-left-out = Einzelne Zeichen kann diese Datei nicht zeigen. Für sie steht �.
respond-own-answers-file = meine-antworten
respond-own-draft-file = mein-entwurf
respond-own-answers-contact = Kontakt: { $responsible }, { $email }
respond-own-answers-submitted = Abgesendet am { $date }. Quittung: { $code }
respond-own-answers-by-code = Diese Seite öffnet sich in diesem Browser und überall mit Ihrem Code.
respond-own-answers-by-link = Diese Seite öffnet sich in diesem Browser und über Ihren persönlichen Link.
respond-own-answers-seen = Wer nach Ihnen an diesem Gerät sitzt, kann sie auch sehen. Bis die Beteiligung endet, können Sie Ihre Antworten lesen.
respond-own-answers-read = Ihre Antworten ansehen
respond-forget-link = Auf diesem Gerät vergessen
respond-forget = Soll dieses Gerät Ihre Antworten vergessen?
respond-forget-means = Dann findet dieser Browser Ihre Antworten in dieser Runde nicht mehr. Wer nach Ihnen hier sitzt, sieht sie nicht. Gelöscht wird nichts: Was Sie abgesendet haben, zählt weiter.
respond-forget-code = Mit Ihrem Code kommen Sie zurück, auf jedem Gerät. Schreiben Sie ihn jetzt auf: Danach zeigen wir ihn hier nicht mehr.
respond-forget-by-link = Über Ihren persönlichen Link kommen Sie zurück, auf jedem Gerät.
respond-forget-nothing = Danach führt kein Weg zurück zu dieser Seite. Möchten Sie Ihre Quittung behalten, schreiben Sie den Code darauf vorher ab.
respond-forget-keep = Nichts ändern
respond-forgotten = Dieses Gerät hat Ihre Antworten vergessen
respond-forgotten-means = Dieser Browser kennt keine Antworten von Ihnen in dieser Runde. Steht die Seite noch in einem anderen Fenster, schließen Sie es bitte.
respond-change-title = Ihre Antwort ändern oder zurückziehen
respond-changeable-until = Sie können Ihre Antwort bis { $date } ändern oder zurückziehen.
respond-changeable = Sie können Ihre Antwort ändern oder zurückziehen, solange die Runde läuft.
respond-correct = Antwort ändern
respond-correcting = Sie haben begonnen, Ihre abgesendete Antwort zu ändern.
respond-correcting-counts = Bis Sie die geänderte Antwort absenden, zählt Ihre bisherige.
respond-correct-go-on = Weiter ändern
respond-correct-give-up = Änderung verwerfen
respond-submit-corrected = Geänderte Antwort absenden
respond-correction-not-counted = Diese Änderung wurde nicht abgesendet. Es zählt Ihre Antwort von vorher.
respond-retract = Antwort zurückziehen
respond-retract-title = Möchten Sie Ihre Antwort zurückziehen?
respond-retract-meaning = Dann löschen wir Ihre Antwort und Ihre Quittung. Sie zählt nicht mehr mit. Rückgängig machen können wir das nicht.
respond-retract-anew-until = Bis { $date } können Sie neu antworten.
respond-retract-anew = Solange die Runde läuft, können Sie neu antworten.
respond-retract-keep = Antwort behalten
respond-retracted = Ihre Antwort ist zurückgezogen
respond-retracted-erased = Wir haben Ihre Antwort und Ihre Quittung gelöscht.
respond-retracted-anew = Wenn Sie möchten, können Sie neu antworten, solange die Runde läuft.
respond-answer-anew = Neu antworten
respond-submit-final = Nach dem Absenden können Sie Ihre Antwort nicht mehr ändern.
respond-proof-noscript = Ein Mensch sieht Ihre Antwort durch, bevor sie zählt. So halten wir Programme fern, die automatisch antworten. Sie müssen nichts weiter tun.
respond-proof-waiting = Einen Moment noch: Wir prüfen, dass kein Programm antwortet. Dann wird Ihre Antwort von selbst abgesendet.
respond-proof-failed = Ihr Gerät kann hier nicht zeigen, dass kein Programm antwortet. Sie können Ihre Antwort trotzdem absenden. Ein Mensch sieht sie dann durch, bevor sie zählt.
respond-submit = Antwort absenden
respond-draft = Ihr Entwurf
respond-draft-late = Diese Runde ist beendet
respond-draft-not-counted = Dieser Entwurf wurde nicht abgesendet und zählt nicht mit. Sie können ihn hier noch lesen.
respond-too-late = Diese Runde ist inzwischen beendet
respond-too-late-why = Ihre letzte Eingabe kam nach dem Ende der Runde an. Wir konnten sie nicht mehr annehmen.
respond-too-late-draft = Was Sie vorher gespeichert haben, ist erhalten. Sie können es noch lesen.
respond-no-sheet = Hier liegt kein Fragebogen von Ihnen
respond-no-sheet-why = Vielleicht haben Sie auf einem anderen Gerät oder in einem anderen Browser begonnen. Oder Ihr Browser hat Cookies gelöscht.
respond-no-sheet-link = Haben Sie eine Einladung? Öffnen Sie den Link darin noch einmal: Er führt zu Ihren gespeicherten Antworten.

respond-late = Diese Antwort war schon abgesendet
respond-late-lost = Was Sie zuletzt auf einer Seite eingegeben haben, ist nicht mehr dazugekommen. Vielleicht hat jemand anderes in Ihrer Organisation abgesendet.
respond-thanks = Danke für Ihre Antwort
respond-thanks-counted = Ihre Antwort ist am { $date } angekommen und zählt.
respond-corrected = Ihre geänderte Antwort ist am { $date } angekommen und zählt. Sie ersetzt Ihre frühere Antwort.
respond-corrected-receipt = Die Quittung bleibt dieselbe.
respond-receipt = Ihre Quittung
respond-receipt-meaning = Bewahren Sie diesen Code auf, wenn Sie mögen. Er belegt, dass Ihre Antwort gezählt ist.
respond-receipt-nameless = Der Code verrät nicht, was Sie geantwortet haben. Auch wir können von ihm nicht auf Ihre Antwort schließen.

respond-receipt-unlinked = Deshalb können Sie Ihre Antwort hier nicht mehr lesen, ändern oder zurückziehen.
## About this service

respond-contact = Kontakt
respond-imprint-lead = Dieses Angebot betreibt: { $city }.
respond-imprint-content = Verantwortlich für den Inhalt
respond-imprint-responsible = Für jede Beteiligung ist die Stelle verantwortlich, die auf ihrer ersten Seite genannt ist. Für alles andere erreichen Sie uns unter der Adresse unten.
respond-imprint-software = Das Programm
respond-imprint-rundtisch = Diese Seiten laufen mit Rundtisch, einer freien Software. Jede und jeder darf sie prüfen, benutzen und verbessern.

respond-privacy-lead = Was wir speichern, wozu, und was wir nicht tun.
respond-privacy-reading = Wenn Sie nur lesen
respond-privacy-reading-nothing = Dann speichern wir nichts über Sie und setzen kein Cookie. Wir binden nichts von anderen Anbietern ein und werten nicht aus, wer welche Seite besucht.
respond-privacy-answering = Wenn Sie antworten
respond-privacy-draft = Während Sie antworten, speichern wir Ihre Antworten als Entwurf. Haben Sie eine Einladung, gehört der Entwurf zu ihr, damit Sie auf jedem Gerät weitermachen können. Mit dem Absenden wird der Entwurf gelöscht.
respond-privacy-round = Was danach mit Ihrer Antwort geschieht, legt jede Runde vor dem Beginn fest. Sie lesen es auf ihrer ersten Seite, mit Zweck, Rechtsgrundlage und Löschung.
respond-privacy-language = Zu Ihrer Antwort speichern wir, in welcher Sprache Sie die Fragen gelesen haben. So sehen wir, ob Menschen in einer Sprache andere Antworten geben. Was Ihr Browser sonst über Ihre Sprachen sagt, speichern wir nicht.
respond-privacy-texts = Texte, die Sie selbst schreiben, kann das Projektteam lesen. Nennen Sie darin bitte keine Namen und nichts, woran man Sie oder andere erkennt.
respond-privacy-cookies = Cookies
respond-privacy-cookie-sheet = Sobald Sie eine Beteiligung beginnen, merkt sich Ihr Browser für 60 Tage den Schlüssel zu Ihrem Entwurf. Ohne ihn fänden Sie Ihre Antworten nicht wieder. Außerdem steht darin eine Zufallszahl. An ihr erkennen wir, ob eine andere Person denselben Entwurf geändert hat. Haben Sie keine Einladung, steht auch Ihr Code zum Weitermachen darin. Sonst steht nichts darin.
respond-privacy-cookie-staff = Wer bei der Verwaltung arbeitet und sich anmeldet, bekommt ein Cookie für die Anmeldung.
respond-privacy-nameless = Runden ohne Namen
respond-privacy-box = Wir halten fest, dass eine Einladung benutzt wurde, und legen die Antwort verschlüsselt in eine Art Wahlurne. Dort liegt sie mit den Antworten anderer aus derselben Gruppe. Wann genau sie hineinkam, speichern wir nicht.
respond-privacy-mixed = Ist die Urne voll oder die Runde zu Ende, werden die Antworten gemischt und einzeln abgelegt. Kein Merkmal und keine Reihenfolge verbindet dann eine Antwort mit einer Einladung.
respond-privacy-box-language = Wer eingeladen wurde, könnte an der Sprache zu erkennen sein. Darum vergessen wir die Sprachen einer Urne, sobald sie geleert wird, wenn nicht alle Antworten darin dieselbe haben.
respond-privacy-limits = Wer nur wenige Antworten in einer Gruppe vor sich hat, kann raten. Und wer in einem Textfeld seinen Namen nennt, gibt sich zu erkennen. Davor kann auch die Urne nicht schützen.
respond-privacy-mark = Runden mit Zeichen statt Namen
respond-privacy-mark-meaning = Manchmal möchten wir wissen, ob sich Meinungen von Runde zu Runde ändern. Dann bekommt jede eingeladene Person ein Zeichen, das sich nur mit zwei Schlüsseln errechnen lässt. Am Ende der Beteiligung vernichten wir einen davon.
respond-privacy-named = Runden mit Namen
respond-privacy-named-meaning = Manchmal antworten Organisationen unter ihrem Namen. Das steht dann auf der ersten Seite. Wir veröffentlichen den Namen nur, wenn die Organisation beim Absenden zustimmt.
respond-privacy-figures = Was wir veröffentlichen
respond-privacy-figures-minimum = Wir veröffentlichen Zahlen für Gruppen, nicht für einzelne Menschen. Haben zu wenige geantwortet, zeigen wir keine Zahl, auch keine, aus der man sie berechnen könnte.
respond-privacy-mail = E-Mails
respond-privacy-mail-contacts = Für Einladungen speichern wir Name, E-Mail-Adresse, Sprache und Gruppe der Eingeladenen. Wann wir sie löschen, steht auf der ersten Seite jeder Runde.
respond-privacy-mail-refusal = Sie können jede Einladung absagen. Dann erinnern wir Sie nicht mehr. Am Ende jeder Einladung steht ein Link, mit dem Sie weitere E-Mails abbestellen. Damit wir uns auch später daran halten, behalten wir einen Prüfwert Ihrer Adresse, aus dem sie sich nicht ablesen lässt. Wir messen nicht, ob Sie eine E-Mail öffnen.
respond-privacy-mail-code = Lassen Sie sich den Code zum Weitermachen zusenden, speichern wir die Adresse verschlüsselt, bis die E-Mail versendet ist, längstens etwa eine Stunde. Danach löschen wir sie. Mit Ihrer Antwort verbinden wir sie nie.
respond-privacy-rights-ask = Schreiben Sie uns formlos. Auf Wunsch löschen wir Ihre Kontaktdaten sofort.

respond-accessibility-lead = Alle sollen mitreden können. Deshalb soll dieses Angebot für alle benutzbar sein.
respond-accessibility-state = Stand
respond-accessibility-standard = Unser Maßstab ist die Norm EN 301 549 mit den Richtlinien WCAG 2.2, Stufe AA. Diese Erklärung beruht auf einer Selbstbewertung.
respond-accessibility-works = Alle Seiten funktionieren ohne JavaScript, mit der Tastatur, bei doppelter Schriftgröße und auf schmalen Bildschirmen. Sie folgen Ihrer Einstellung für helle, dunkle oder kontrastreiche Farben.
respond-accessibility-gaps = Was noch fehlt
respond-accessibility-gap-languages = Die Seiten gibt es auf Deutsch, auf Englisch und in Leichter Sprache. Die Leichte Sprache hat noch keine Prüfgruppe geprüft. In Gebärdensprache gibt es die Seiten noch nicht.
respond-accessibility-gap-texts = Fragen schreiben die Fachleute der Verwaltung. Wenn eine davon schwer zu verstehen ist, sagen Sie es uns.
respond-accessibility-answer = Barriere melden
respond-accessibility-enforcement = Schreiben Sie uns, was Sie gestört hat. Sind Sie mit unserer Antwort nicht zufrieden, können Sie sich an die Durchsetzungsstelle oder Schlichtungsstelle Ihres Bundeslandes wenden.

respond-report-lead = Konnten Sie etwas nicht lesen, nicht bedienen oder nicht verstehen? Bitte schreiben Sie uns.
respond-report-helps = Das hilft uns
respond-report-what = Nennen Sie die Seite und was Sie tun wollten. Wenn Sie mögen, nennen Sie auch Ihr Gerät, Ihren Browser und Ihre Hilfsmittel.
respond-report-answer = Wir antworten Ihnen und sagen, was wir ändern. Brauchen Sie die Fragen auf einem anderen Weg, finden wir einen.

respond-licences-lead = Diese Seiten verwenden Werke anderer. Hier stehen ihre Lizenzen.
respond-licence-is = Lizenz: { $licence }
respond-licence-read = Wortlaut der Lizenz

# Trying a questionnaire out.

respond-trial = Probe: Nichts wird gespeichert
respond-trial-more = So sehen die Befragten den Fragebogen. Sie können antworten und weitergehen. Ihre Antworten zählen nicht und sind fort, wenn Sie die Seite verlassen.
respond-trial-leave = Probe beenden
respond-trial-end = Ende des Fragebogens
respond-trial-end-more = Hier prüfen die Befragten ihre Antworten und senden sie ab. In der Probe ist jetzt Schluss.

respond-file-choose = Datei auswählen
respond-files-choose = Dateien auswählen
respond-files-add = Weitere Datei auswählen
respond-file-remove = „{ $name }“ entfernen
respond-files-full = { $most ->
    [one] Mehr als eine Datei geht hier nicht.
   *[other] Mehr als { $most } Dateien gehen hier nicht.
  } Möchten Sie eine andere mitschicken, kreuzen Sie erst an, welche wir entfernen sollen.
respond-files-remove = Angekreuzte entfernen
respond-kilobytes = { $size } KB
respond-megabytes = { $size } MB
respond-files-hint = { $most ->
    [one] Eine Datei mit höchstens { $limit } MB.
   *[other] Höchstens { $most } Dateien, jede mit höchstens { $limit } MB.
  } Diese Arten gehen: { $types }. In den Eigenschaften einer Datei kann Ihr Name stehen.
respond-file-nameless = Datei ohne Namen
respond-file-one-too-many = „{ $name }“ haben wir nicht angenommen: { $most ->
    [one] Hier geht nur eine Datei.
   *[other] Hier gehen höchstens { $most } Dateien.
  } Entfernen Sie zuerst eine andere.
respond-file-itself-too-large = „{ $name }“ ist zu groß. Wählen Sie eine Datei mit höchstens { $limit } MB.
respond-file-beyond-all = Mit „{ $name }“ wären alle Ihre Dateien zusammen größer als { $limit } MB. Wählen Sie eine kleinere Datei.
respond-file-empty = In „{ $name }“ steht nichts. Wählen Sie eine andere Datei.
respond-file-misnamed = „{ $name }“ hat eine andere Endung, als der Inhalt sagt. Geben Sie der Datei die passende Endung.
respond-file-no-room = „{ $name }“ konnten wir nicht annehmen, weil der Platz für Dateien in dieser Runde voll ist. Sie können ohne die Datei weitermachen.
respond-file-of-other-type = „{ $name }“ ist keine Datei der genannten Arten, auch wenn der Name so endet, oder sie ist beschädigt. Öffnen Sie die Datei und speichern Sie sie noch einmal, zum Beispiel als PDF.
respond-files-too-large = Ihre Dateien zu „{ $question }“ sind zusammen zu groß. Höchstens { $limit } MB gehen
respond-files-no-room = Für Dateien zu „{ $question }“ ist in dieser Runde kein Platz mehr
respond-files-much-too-large = Diese Dateien sind zu groß
respond-files-much-too-large-why = Auf dieser Seite dürfen alle Dateien zusammen höchstens { $limit } MB haben. Was Sie vorher gespeichert haben, ist noch da.
respond-files-not-now = Gerade senden sehr viele Menschen Dateien
respond-files-not-now-why = Deshalb konnten wir Ihre Dateien noch nicht annehmen. Was Sie sonst auf der Seite eingegeben haben, ist gespeichert. Bitte senden Sie die Dateien in einer Minute noch einmal.
respond-files-again = Zurück zur Frage
respond-trial-files = Dateien werden in der Probe nicht angenommen.

# Passing a link on.

respond-pass-title = Link weitergeben
respond-pass-why = Möchte jemand aus Ihrer Organisation mitschreiben oder für Sie antworten?
respond-pass-link = Link an eine andere Person weitergeben
respond-pass-means = Die andere Person bekommt eine E-Mail mit einem eigenen Link. Den können Sie jederzeit zurücknehmen.
respond-pass-one = Alle, die einen Link haben, schreiben auf demselben Bogen. Jede dieser Personen kann die Antwort absenden. Sie zählt einmal.
respond-pass-name = Name der Person
respond-pass-name-wrong = Schreiben Sie den Namen kürzer, höchstens 200 Zeichen.
respond-pass-email = E-Mail-Adresse der Person
respond-pass-email-hint = Geben Sie nur die Adresse von jemandem an, der davon weiß. Wir löschen sie zusammen mit den Kontaktdaten dieser Beteiligung.
respond-pass-act = Link weitergeben
respond-pass-crowd = Aus Ihrem Netzwerk wurden gerade sehr viele E-Mails veranlasst. Versuchen Sie es in einer Stunde noch einmal.
respond-pass-holders = Wer einen Link hat
respond-pass-back-means = Wenn Sie einen Link zurücknehmen, gilt er nicht mehr. Alle anderen, die gerade am Bogen schreiben, öffnen ihn dann über ihren Link neu. Was eingetragen ist, bleibt.
respond-pass-back = Link zurücknehmen
respond-pass-somebody = Eine Person
respond-passed-on-day = Weitergegeben am { $date }
respond-passed = Der Link ist weitergegeben.
respond-taken-back = Der Link ist zurückgenommen.

# Coming into the register by oneself.

respond-register-title = Eintragen
respond-register-link = Für Einladungen eintragen
respond-register-why = Möchten Sie zu dieser Beteiligung eingeladen werden?
respond-register-lead = Wenn Sie sich eintragen, können wir Sie zu Runden dieser Beteiligung einladen. Sie bekommen zuerst eine E-Mail, in der Sie Ihre Adresse bestätigen.
respond-register-name = Ihr Name
respond-register-name-hint = Antworten Sie für eine Organisation? Dann schreiben Sie deren Namen dazu.
respond-register-email = Ihre E-Mail-Adresse
respond-register-group = Zu welcher Gruppe gehören Sie?
respond-register-group-hint = Ihre Antworten zählen dann für diese Gruppe.
respond-register-group-missing = Wählen Sie eine Gruppe.
respond-register-language = Sprache der E-Mails
respond-register-data = Wir verwenden Ihre Angaben nur, um Sie einzuladen und zu erinnern. Jede E-Mail hat einen Link, mit dem Sie sie abbestellen. Ohne Bestätigung löschen wir Ihre Angaben nach sieben Tagen.
respond-register-act = Eintragen
respond-register-asked = Sehen Sie in Ihr Postfach
respond-register-asked-how = Wenn dort eine E-Mail von uns liegt, öffnen Sie den Link darin und bestätigen Sie Ihre Adresse. Das geht sieben Tage lang.
respond-register-asked-nothing = Keine E-Mail gekommen? Sehen Sie im Ordner für Spam nach. Wer unsere E-Mails abbestellt hat, bekommt auch diese nicht. Der Link zum Abbestellen in einer früheren E-Mail macht das rückgängig.
respond-register-confirm = Möchten Sie sich eintragen?
respond-register-confirm-means = Mit der Bestätigung stehen Sie im Verzeichnis der Stadt und können zu dieser Beteiligung eingeladen werden.
respond-register-confirm-act = Adresse bestätigen
respond-registered = Sie sind eingetragen
respond-registered-how = Wenn eine Runde für Ihre Gruppe beginnt, können wir Sie einladen. Abbestellen können Sie mit dem Link in jeder E-Mail.

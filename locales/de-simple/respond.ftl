# The pages of those who answer and of those who read.

## Start page

respond-start-title = Sagen Sie Ihre Meinung
respond-start-lead =
  { $city } fragt Sie hier nach Ihrer Meinung.
  Das nennen wir: Beteiligung.
  Danach zeigen wir: Das haben alle gesagt.
respond-start-open = Jetzt mitmachen
respond-start-none = Im Moment gibt es keine Beteiligung.
respond-start-none-invited =
  Haben Sie eine Einladung bekommen?
  Dann öffnen Sie bitte den Link in der Einladung.
respond-start-by-invitation = Diese Runde ist nur für eingeladene Personen.
respond-start-take-part = Mitmachen
respond-start-learn-more = Mehr lesen
respond-start-published = Das sind die Ergebnisse
respond-start-staff = Arbeiten Sie bei der Verwaltung?
respond-start-log-in = Hier melden Sie sich an
respond-until = Bis { $date }
respond-to-start = Zur Start·seite
respond-to-round = Zur Seite von der Runde
respond-to-results = Ergebnisse ansehen
respond-to-receipt = Quittung ansehen
respond-to-invitation = Zurück zur Einladung
respond-read-draft = Entwurf lesen

## Before the first question

respond-invited-organisation = Einladung: { $organisation }
respond-invited = Ihre eigene Einladung
respond-open-to-all = Offen für alle
respond-begin = Beteiligung beginnen
respond-begin-first =
  Erst mit diesem Knopf beginnt Ihr Frage·bogen.
  Sie können diese Seite einfach nur lesen.
  Dann haben Sie noch nicht mitgemacht.
respond-go-on = Hier weitermachen
respond-go-on-kept = Wir haben Ihre Antworten gespeichert.
respond-answered = Sie haben schon geantwortet
respond-answered-counted =
  Ihre Antwort ist angekommen.
  Ihre Antwort zählt.
  Vielen Dank!
respond-someone-else = Möchte noch eine andere Person an diesem Gerät antworten?
respond-someone-else-begin = Als andere Person beginnen
respond-declined = Sie haben abgesagt
respond-declined-thanks =
  Danke für Ihre Nachricht.
  Wir erinnern Sie nicht mehr an diese Runde.
respond-declined-back =
  Möchten Sie doch mitmachen?
  Dann beginnen Sie einfach.
  Ihre Absage gilt dann nicht mehr.
respond-not-yet = Diese Runde hat noch nicht begonnen
respond-not-yet-until =
  Die Runde beginnt am { $date }.
  Öffnen Sie diese Seite dann noch einmal.
respond-not-yet-link =
  Die Runde beginnt am { $date } um { $time }.
  Öffnen Sie Ihren Link dann noch einmal.
respond-by-invitation = Diese Runde ist nur für eingeladene Personen
respond-by-invitation-link =
  Haben Sie eine Einladung?
  Dann öffnen Sie bitte den Link in der Einladung.
respond-by-invitation-join =
  Haben Sie keine Einladung?
  Und möchten Sie Ihre Meinung sagen?
  Dann schreiben Sie uns.
respond-closed = Diese Runde ist zu Ende
respond-closed-since = Antworten konnten Sie bis { $date }.
respond-closed-next =
  Jetzt zählen wir alle Antworten.
  Die Ergebnisse zeigen wir auf der Start·seite.
respond-published =
  Die Ergebnisse sind fertig.
  Alle können die Ergebnisse lesen.
respond-foreign = Diese Fragen gibt es nicht in Leichter Sprache
respond-foreign-shown =
  Die Fragen sind in schwerer Sprache.
  Oder die Fragen sind in einer anderen Sprache.
respond-answer-until = Sie können antworten bis
respond-answer-until-time = bis { $time }
respond-no-end = Es gibt kein festes Ende
respond-length = So viele Fragen gibt es
respond-length-questions = { $questions ->
    [one] 1 Frage
   *[other] { $questions } Fragen
  }
respond-length-pause = Sie können immer eine Pause machen.
respond-files = Dateien
respond-files-needed = Sie brauchen für eine Antwort eine Datei
respond-files-welcome = Sie können Dateien hochladen
respond-files-which =
  Diese Arten gehen: { $types }.
  Jede Datei darf höchstens { $limit } MB groß sein.
respond-voices-whose = Ihre Organisation
respond-voices = { $number ->
    [one] gibt 1 Antwort zusammen
   *[other] gibt höchstens { $number } Antworten
  }
respond-voices-how =
  Möchte noch jemand mitschreiben?
  Geben Sie der Person einen eigenen Link.
respond-group = Ihre Gruppe
respond-group-counts = Ihre Antwort zählt für diese Gruppe.
respond-mode = Ihr Name
respond-mode-nameless = Ihr Name steht nicht bei Ihrer Antwort
respond-mode-open =
  Wir fragen nicht: Wer sind Sie?
  Wir speichern auch nicht die genaue Uhr·zeit von Ihrer Antwort.
respond-mode-anonymous =
  Sie senden Ihre Antwort ab.
  Dabei trennen wir Ihre Antwort von Ihrer Einladung.
  Danach verbindet nichts mehr die beiden in unseren Daten.
respond-mode-mark = Ein Zeichen steht dort statt Ihrem Namen
respond-mode-pseudonymous =
  An dem Zeichen sehen wir:
  Diese Antworten sind von der gleichen Person.
  Das geht über mehrere Runden.
  Zu dem Zeichen gehört ein geheimer Schlüssel.
  Am Ende von der Beteiligung vernichten wir den Schlüssel.
respond-mode-named = Der Name von Ihrer Organisation steht bei der Antwort
respond-mode-attributed =
  Das Projekt·team sieht: Diese Organisation hat geantwortet.
  Das Projekt·team sind die Menschen von der Verwaltung.
  Andere erfahren den Namen nur mit Ihrer Erlaubnis.
respond-mode-person = Das Projekt·team kennt Ihren Namen
respond-mode-attributed-person =
  Ihre Antwort bleibt bei Ihrer Einladung.
  Deshalb wissen wir: Diese Antwort ist von Ihnen.

respond-next = So geht es weiter
respond-next-answer = Sie antworten
respond-next-answer-how = Sie können alles ändern bis zum Absenden.
respond-next-answered = Sie haben geantwortet
respond-next-answered-how = Ihre Antwort ist angekommen.
respond-next-wait = Andere antworten
respond-next-wait-until = Andere können noch antworten bis { $date }.
respond-next-ended = Die Runde ist zu Ende
respond-next-wait-over = Die Zeit zum Antworten ist vorbei.
respond-next-result = Wir zählen die Antworten
respond-next-result-how =
  Erst ist die Runde zu Ende.
  Dann zeigen wir: Das hat jede Gruppe gesagt.
  Und wir zeigen: Hier sind sich alle einig.
respond-next-published = Die Ergebnisse sind da
respond-next-published-how =
  Sie sehen: Das hat jede Gruppe gesagt.
  Und Sie sehen: Hier sind sich alle einig.

respond-data = Das machen wir mit Ihren Angaben
respond-data-more = Mehr zum Daten·schutz
respond-responsible = Wer ist verantwortlich?
respond-purpose = Wofür brauchen wir die Antworten?
respond-legal-basis = Welches Gesetz erlaubt das?
respond-voluntary =
  Mitmachen ist freiwillig.
  Sie entscheiden selbst.
respond-seen-by = Wer sieht was?
respond-seen-nameless =
  Das Projekt·team liest die Antworten ohne Namen.
  Das Projekt·team sind die Menschen von der Verwaltung.
respond-seen-named =
  Das Projekt·team liest die Antworten.
  Das Projekt·team sind die Menschen von der Verwaltung.
  Sie sehen dabei auch den Namen von der Organisation.
  Oder sie sehen die Einladung.
respond-seen-few =
  Manchmal antworten nur wenige aus einer Gruppe.
  Dann kann das Projekt·team vielleicht raten:
  Diese Antwort ist von dieser Person.
respond-seen-language =
  Bei jeder Antwort kann auch stehen: In welcher Sprache war der Frage·bogen?
respond-seen-minimum =
  Wir zeigen allen nur Zahlen für ganze Gruppen.
  Dafür müssen mindestens { $minimum } aus der Gruppe geantwortet haben.
respond-seen-texts =
  Sie können auch eigene Texte schreiben.
  Das Projekt·team liest jedes Wort von Ihrem Text.
  Schreiben Sie bitte keine Namen in den Text.
respond-deletion = Wann löschen wir Ihre Angaben?
respond-delete-draft =
  Erst sind Ihre Antworten ein Entwurf.
  Sie senden die Antwort ab.
  Dann löschen wir den Entwurf sofort.
  Oder Sie senden die Antwort nicht ab.
  Dann bleibt der Entwurf gespeichert.
  Aber er zählt nicht mit.
respond-deleted-draft =
  Sie haben die Antwort abgesendet.
  Dabei haben wir den Entwurf gelöscht.
respond-delete-no-contact =
  Wir fragen nicht nach Ihrem Namen.
  Wir fragen auch nicht nach Ihrer Adresse.
respond-delete-contact-on =
  Wir löschen Ihre Kontakt·daten am { $date }.
  Kontakt·daten sind zum Beispiel: Name und E-Mail-Adresse.
respond-delete-contact =
  Kontakt·daten sind zum Beispiel: Name und E-Mail-Adresse.
  Sagen Sie uns: Löschen Sie meine Kontakt·daten.
  Dann löschen wir die Kontakt·daten.
  Sonst löschen wir sie spätestens dann:
  Wir brauchen sie nicht mehr für diese Beteiligung.
respond-delete-answers =
  Abgesendete Antworten bleiben.
  So können wir verschiedene Runden vergleichen.
respond-changes = Die Antwort ändern
respond-changes-until = Das geht bis { $date }
respond-changes-open = Das geht, bis die Runde zu Ende ist
respond-changes-no = Das geht nur vor dem Absenden
respond-changes-how =
  Sie können Ihre Antwort nach dem Absenden lesen.
  Sie können Ihre Antwort auch ändern.
  Oder Sie ziehen Ihre Antwort zurück.
respond-changes-nameless = Nach dem Absenden weiß niemand mehr: Das ist Ihre Antwort.
respond-changes-final =
  Sie können Ihre Antwort nach dem Absenden lesen.
  Ändern können Sie dann nichts mehr.
respond-rights = Ihre Rechte
respond-rights-which =
  Sie können uns fragen: Was wissen Sie über mich?
  Das Recht heißt: Auskunft.

  Sie können sagen: Diese Angabe ist falsch. Ändern Sie das.
  Das Recht heißt: Berichtigung.

  Sie können sagen: Löschen Sie meine Angaben.
  Das Recht heißt: Löschung.

  Sie können sagen: Benutzen Sie meine Angaben nur für wenige Dinge.
  Das Recht heißt: Einschränkung.

  Sie können sagen: Ich bin dagegen.
  Das Recht heißt: Widerspruch.

  Sie können sich auch beschweren.
  Die Stelle dafür heißt: Daten·schutz·aufsicht.
respond-rights-nameless =
  Nach dem Absenden finden wir Ihre Antwort nicht mehr.
  Denn wir wissen nicht: Welche Antwort ist von Ihnen?
  Deshalb können wir sie auch nicht löschen.
respond-rights-named = Schreiben Sie uns dafür einfach.

respond-help = Hilfe und andere Wege
respond-help-title = Haben Sie noch Fragen?
respond-ask-us = Wir helfen gern:
respond-phone = Telefon { $phone }
respond-questions-asked = Was fragen wir Sie?
respond-questions-show = Alle Fragen ansehen
respond-refuse-title = Möchten Sie nicht mitmachen?
respond-refuse-why =
  Dann sagen Sie bitte ab.
  Wir erinnern Sie dann nicht mehr.
respond-refuse-link = Absagen
respond-refuse-meaning =
  Sie sagen ab.
  Dann erinnern wir Sie nicht mehr an diese Runde.
  Sie müssen keinen Grund nennen.
respond-refuse-reason = Ihr Grund
respond-refuse-reason-wrong = Schreiben Sie höchstens 200 Zeichen.
respond-refuse-reader =
  Die Verwaltung liest den Grund mit Ihrem Namen.
  Niemand sonst liest den Grund.
respond-refuse-reader-nameless =
  Die Verwaltung liest den Grund mit Ihrem Namen.
  Nur die Antworten in dieser Runde sind ohne Namen.
  Niemand sonst liest den Grund.
respond-refuse-back =
  Möchten Sie später doch mitmachen?
  Das geht bis zum Ende von der Runde.
  Öffnen Sie dafür Ihren Link noch einmal.
respond-refuse = Absagen
respond-leave-title = Keine E-Mails mehr?
respond-leave-choice =
  Sie entscheiden das.
  Sie müssen keinen Grund sagen.
respond-leave-link =
  Ihr eigener Link funktioniert weiter.
  Sie können damit antworten.
  Das geht bis zum Ende der Runde.
respond-left-one = Sie bekommen keine E-Mails mehr zu dieser Beteiligung
respond-left-one-thanks =
  Wir laden Sie dazu nicht mehr ein.
  Wir erinnern Sie nicht mehr.
  Vielleicht antworten Sie trotzdem.
  Dann sagen wir Ihnen mit einer E-Mail: Ihre Antwort ist da.
respond-left-all = Sie bekommen gar keine E-Mails mehr von uns
respond-left-all-thanks =
  Das gilt für alle Beteiligungen.
  Vielleicht antworten Sie trotzdem.
  Auch dann bekommen Sie keine E-Mail.
  Auf der Seite steht dann: Ihre Antwort ist da.
respond-leave-one-means =
  Wir schicken keine E-Mails mehr zu dieser Beteiligung.
  Vielleicht gibt es andere Beteiligungen.
  Dazu schicken wir Ihnen weiter E-Mails.
respond-leave-one = Keine E-Mails zu dieser Beteiligung
respond-leave-all-means =
  Wir schicken Ihnen gar keine E-Mails mehr.
  Das gilt für alle Beteiligungen.
respond-leave-all = Gar keine E-Mails mehr
respond-come-back-means =
  Möchten Sie doch wieder E-Mails?
  Dann laden wir Sie wieder ein.
respond-come-back = Wieder E-Mails bekommen

## Questions

respond-question-of = Frage { $question } von { $questions }
respond-questions-of = Fragen { $first } bis { $last } von { $questions }
respond-page-of = Seite { $page } von { $pages }
respond-choose-any = Sie können mehrere Antworten wählen.
respond-choose-at-most = { $most ->
    [one] Wählen Sie nur 1 Antwort.
   *[other] Wählen Sie nicht mehr als { $most } Antworten.
  }
respond-limit = Sie können bis zu { $limit } Zeichen schreiben.
respond-pause = Speichern und später weitermachen
respond-back-to-check = Weiter zur Übersicht
respond-saved-until =
  Wir speichern bei jedem Schritt.
  Sie können immer eine Pause machen.
  Sie haben Zeit bis { $date }.
respond-saved =
  Wir speichern bei jedem Schritt.
  Sie können immer eine Pause machen.
respond-conflict = Jemand anderes hat etwas gespeichert
respond-conflict-why =
  Vielleicht füllt noch jemand diesen Frage·bogen aus.
  Oder Sie haben ihn auf einem anderen Gerät offen.
  Darum gibt es hier 2 Antworten.
respond-conflict-files = Diese Dateien haben wir nicht genommen
respond-conflict-nothing-lost =
  Beide Antworten sind noch da.
  Sie entscheiden bei jeder Frage:
  Welche Antwort gilt?
respond-conflict-theirs =
  Das hat jemand anderes gespeichert.
  Das soll bleiben.
respond-conflict-mine =
  Das haben Sie geschrieben oder gewählt.
  Das soll gelten.
respond-conflict-how =
  Sind Sie nicht sicher?
  Dann fragen Sie die andere Person.
  Ihre anderen Antworten auf der Seite speichern wir auch.
respond-conflict-save = Auswahl speichern
respond-conflict-undecided = Wählen Sie: Welche Antwort gilt bei „{ $question }“?
respond-conflict-edit = Meine Antwort noch einmal ändern
respond-overtaken = Jemand anderes hat Antworten geändert
respond-overtaken-why =
  Ihre Antwort ist noch nicht abgesendet.
  Prüfen Sie bitte diese Fragen.
  Senden Sie die Antwort dann noch einmal ab.
respond-missing-choice = Wählen Sie eine Antwort bei „{ $question }“
respond-missing-choices = Wählen Sie mindestens 1 Antwort bei „{ $question }“
respond-missing-text = Schreiben Sie eine Antwort bei „{ $question }“
respond-unusable-text = Schreiben Sie bitte Ihre Antwort noch einmal bei „{ $question }“
respond-unknown-option = Wählen Sie eine Antwort aus der Liste bei „{ $question }“
respond-ambiguous = Wählen Sie nur 1 Antwort bei „{ $question }“
respond-too-many = { $most ->
    [one] Wählen Sie nur 1 Antwort bei „{ $question }“
   *[other] Wählen Sie nicht mehr als { $most } Antworten bei „{ $question }“
  }
respond-too-long =
  Ihr Text bei „{ $question }“ ist zu lang.
  Sie haben { $length } Zeichen geschrieben.
  Kürzen Sie den Text auf { $limit } Zeichen

## Kinds of question

respond-choose-at-least = Wählen Sie { $least } Antworten oder mehr.
respond-choose-exactly = { $most ->
    [one] Wählen Sie 1 Antwort.
   *[other] Wählen Sie genau { $most } Antworten.
  }
respond-choose-between = Wählen Sie { $least } bis { $most } Antworten.
respond-choose-one = Bitte wählen
respond-own-words = Schreiben Sie hier Ihre Antwort zu „{ $option }“
respond-yes = Ja
respond-no = Nein
respond-tick = Ja, ich bin einverstanden
respond-agree = Das stimmt
respond-disagree = Das stimmt nicht
respond-pass = Dazu sage ich nichts
respond-rank =
  Schreiben Sie an jede Antwort eine Zahl.
  1 ist am wichtigsten.
  { $last } ist am wenigsten wichtig.
  Nehmen Sie jede Zahl nur 1 Mal.
respond-rank-best = { $last ->
    [one] Schreiben Sie eine 1 an das Wichtigste.
   *[other] Schreiben Sie die Zahlen 1 bis { $last } an das Wichtigste. 1 ist am wichtigsten.
  }
  Lassen Sie die anderen Felder leer.
respond-rank-is = Platz { $rank }
respond-points = Punkte
respond-share =
  Verteilen Sie genau { $total } { $unit }.
  Leere Felder bekommen nichts.
respond-share-at-most =
  Verteilen Sie höchstens { $total } { $unit }.
  Leere Felder bekommen nichts.
respond-number-from = Schreiben Sie eine Zahl ab { $least }.
respond-number-to = Schreiben Sie eine Zahl bis { $greatest }.
respond-number-between = Schreiben Sie eine Zahl von { $least } bis { $greatest }.
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
respond-missing-ranks = Schreiben Sie Zahlen an die Antworten zu „{ $question }“
respond-missing-points = Verteilen Sie die Punkte zu „{ $question }“
respond-missing-files = Laden Sie eine Datei zu „{ $question }“ hoch
respond-too-few = Wählen Sie { $least } oder mehr Antworten zu „{ $question }“
respond-not-alone = Wählen Sie zu „{ $question }“ nur „{ $alone }“ oder nur andere Antworten
respond-other-unstated = Schreiben Sie Ihre eigene Antwort zu „{ $question }“ in das Feld
respond-rank-twice = Die Zahl { $rank } gibt es schon. Schreiben Sie an „{ $question }“ eine andere Zahl
respond-rank-missing = Zu „{ $question }“ fehlt noch die Zahl { $rank }
respond-rank-out-of-range = Schreiben Sie an „{ $question }“ eine Zahl von 1 bis { $last }
respond-sum-wrong = Zu „{ $question }“ müssen es zusammen { $total } sein. Jetzt sind es { $sum }
respond-not-a-number = Schreiben Sie zu „{ $question }“ eine Zahl. Zum Beispiel 12
respond-unclear-number = Schreiben Sie die Zahl zu „{ $question }“ ohne Punkt und ohne Komma
respond-too-small = Schreiben Sie zu „{ $question }“ eine Zahl ab { $least }
respond-too-large = Schreiben Sie zu „{ $question }“ eine Zahl bis { $greatest }
respond-not-a-step = Schreiben Sie zu „{ $question }“ eine Zahl in Schritten von { $step }
respond-not-a-date = Diesen Tag zu „{ $question }“ gibt es nicht. Schreiben Sie zum Beispiel 27 3 2026
respond-too-early = Schreiben Sie zu „{ $question }“ einen Tag ab dem { $from }
respond-too-late-day = Schreiben Sie zu „{ $question }“ einen Tag bis zum { $to }
respond-not-an-address = Schreiben Sie zu „{ $question }“ eine E-Mail-Adresse. Zum Beispiel name@beispiel.de
respond-unknown-file = Laden Sie die Datei zu „{ $question }“ noch einmal hoch
respond-wrong-file-type = Diese Art von Datei geht nicht zu „{ $question }“. Wählen Sie eine andere Datei
respond-file-too-large = Die Datei zu „{ $question }“ ist zu groß. Höchstens { $limit } MB gehen
respond-consent-missing =
  Setzen Sie das Häkchen bei „{ $question }“.
  Dann geht es weiter.
respond-unasked = Manche Antworten zählen nicht mehr
respond-unasked-why =
  Sie haben eine andere Antwort geändert.
  Deshalb fragen wir das hier nicht mehr.
  Diese Antworten senden wir nicht mit ab.
respond-unasked-since =
  Das kommt von Ihren Antworten hier.
  Ändern Sie diese Antworten wieder?
  Dann ist alles wieder da:

## Interrupting, checking, submitting

respond-paused = Wir haben Ihre Antworten gespeichert
respond-paused-correcting = Wir haben Ihre Änderung gespeichert
respond-paused-link =
  Möchten Sie später weitermachen?
  Öffnen Sie dann den Link in Ihrer Einladung noch einmal.
  Das geht auf jedem Gerät.
respond-paused-until = Sie haben Zeit bis { $date }.
respond-paused-not-counted =
  Ihre Antwort zählt noch nicht.
  Sie zählt erst nach dem Absenden.
respond-code = Ihr Code zum Weiter·machen
respond-code-how =
  Schreiben Sie diesen Code auf.
  Mit dem Code machen Sie auf jedem Gerät weiter.
  Öffnen Sie dafür die Start·seite.
  Drücken Sie auf „Mit Code weiter·machen“.
  Auf diesem Gerät geht es auch ohne Code.
respond-code-keep =
  Zeigen Sie den Code niemandem.
  Mit dem Code kann man Ihre Antworten lesen und ändern.
respond-code-keep-lasting =
  Zeigen Sie den Code niemandem.
  Mit dem Code kann man Ihre Antworten lesen und ändern.
  Das geht auch nach dem Absenden.
  Das geht, bis die Beteiligung zu Ende ist.
respond-code-after = Mit diesem Code kommen Sie zurück
respond-code-after-how =
  Mit dem Code finden Sie Ihre Antwort wieder.
  Das geht auf jedem Gerät.
  Öffnen Sie dafür die Start·seite.
  Drücken Sie auf „Mit Code weiter·machen“.
  Das geht, bis die Beteiligung zu Ende ist.
respond-code-after-keep =
  Schreiben Sie den Code auf.
  Zeigen Sie den Code niemandem.
  Mit dem Code kann man Ihre Antwort sehen.
  Und man kann alles tun, was Sie hier tun können.
  Der Code auf der Quittung ist ein anderer Code.
  Er führt nicht zu Ihrer Antwort.
respond-mail = Code mit E-Mail bekommen
respond-mail-address = Ihre E-Mail-Adresse
respond-mail-hint =
  Wir schicken Ihnen den Code 1 Mal.
  Danach löschen wir die Adresse.
  Die Adresse gehört nie zu Ihrer Antwort.
respond-mail-act = Code schicken
respond-mail-sent =
  Wir schicken Ihnen den Code.
  Die E-Mail kommt in wenigen Minuten an.
respond-mail-wrong = Schreiben Sie eine E-Mail-Adresse. Zum Beispiel: name@beispiel.de
respond-mail-crowd =
  Sehr viele Menschen wollen gerade einen Code.
  Sie sind im gleichen Netz·werk wie Sie.
  Schreiben Sie den Code bitte auf.
  Oder warten Sie 1 Stunde.
respond-mail-enough =
  Wir haben diesen Code schon 3 Mal geschickt.
  Noch einmal geht das nicht.
  Vielleicht ist die E-Mail im Spam-Ordner.
  Oder Sie schreiben den Code auf.
  Er steht auf der Seite davor.
respond-mail-no-more = Wir schicken jetzt keine E-Mail mehr
respond-mail-to-code = Zurück zum Code
respond-code-missing = Schreiben Sie den Code in das Feld.
respond-code-length =
  Ein Code hat 12 Zeichen.
  Prüfen Sie: Fehlt ein Zeichen?
  Oder ist ein Zeichen zu viel?
respond-code-unknown = Zu diesem Code gibt es keinen Frage·bogen. Prüfen Sie die Zeichen. Ist das der Code von einer Quittung? Er gilt hier nicht. In Runden ohne Namen gilt ein Code nur bis zum Absenden.
respond-code-throttled = Das waren zu viele falsche Codes. Versuchen Sie es ab { $time } noch einmal.
respond-resume = Mit Code weiter·machen
respond-resume-link = Haben Sie schon begonnen? Mit Code weiter·machen
respond-resume-how =
  Haben Sie einen Frage·bogen unterbrochen?
  Dann haben Sie einen Code bekommen.
  Steht der Code auch bei Ihrer Quittung?
  Dann finden Sie damit Ihre Antwort wieder.
respond-resume-code = Ihr Code
respond-resume-hint = 12 Zeichen. Groß oder klein ist egal.
respond-resume-act = Weiter·machen
respond-check = Prüfen Sie Ihre Antworten
respond-check-how =
  Stimmt alles?
  Dann senden Sie Ihre Antwort ab.
  Stimmt etwas nicht?
  Dann können Sie es ändern.
respond-change = Ändern
respond-lacks = Hier fehlt noch etwas.
respond-not-answered = Keine Antwort
respond-point-end = { $number } – { $meaning }
respond-point-of = { $number } von { $greatest } ({ $greatest } heißt: { $meaning })
respond-point-between = { $number }, möglich ist { $least } bis { $greatest } ({ $greatest } heißt: { $meaning })
respond-consent = Dürfen wir Ihre Organisation nennen?
respond-consent-why =
  Das ist freiwillig.
  Sie sagen nicht Ja?
  Dann zählt Ihre Antwort trotzdem.
  Wir nennen dann aber keinen Namen.
respond-consent-give =
  Ja, die Stadt darf allen sagen:
  Diese Antwort ist von { $organisation }.
respond-keep = Ihre Antworten behalten
respond-keep-how =
  Sie können Ihre Antworten als Datei speichern.
  Die Datei ist ein PDF.
  Sie können die Datei drucken.
  Der Computer kann die Datei auch vorlesen.
respond-keep-nameless =
  Nach dem Absenden weiß niemand mehr: Das ist Ihre Antwort.
  Möchten Sie Ihre Antworten behalten?
  Dann speichern Sie die Antworten vorher.
respond-keep-pdf = Antworten als PDF speichern
respond-own-answers = Ihre Antworten
respond-own-answers-draft =
  Das sind Ihre Antworten vom { $date }.
  Sie haben die Antworten noch nicht abgesendet.
respond-own-answers-left-out =
  Ein paar Zeichen kann diese Datei nicht zeigen.
  Dort steht: �.
respond-own-answers-file = meine-antworten
respond-own-draft-file = mein-entwurf
respond-own-answers-contact = Fragen Sie uns: { $responsible }, { $email }
respond-own-answers-submitted =
  Sie haben am { $date } geantwortet.
  Ihre Quittung ist: { $code }
respond-own-answers-by-code =
  Diese Seite öffnen Sie hier an diesem Gerät.
  Oder Sie öffnen sie mit Ihrem Code.
respond-own-answers-by-link =
  Diese Seite öffnen Sie hier an diesem Gerät.
  Oder Sie öffnen sie mit dem Link aus Ihrer Einladung.
respond-own-answers-seen =
  Benutzen andere Menschen das Gerät auch?
  Dann können sie die Seite auch sehen.
  Sie können Ihre Antworten lesen.
  Das geht, bis die Beteiligung zu Ende ist.
respond-own-answers-read = Ihre Antworten ansehen
respond-forget-link = Auf diesem Gerät vergessen
respond-forget = Soll dieses Gerät Ihre Antworten vergessen?
respond-forget-means =
  Dann findet dieses Gerät Ihre Antworten nicht mehr.
  Andere Menschen an diesem Gerät sehen sie nicht.
  Wir löschen nichts.
  Haben Sie schon abgesendet?
  Dann zählt Ihre Antwort weiter.
respond-forget-code =
  Mit dem Code kommen Sie zurück.
  Das geht auf jedem Gerät.
  Schreiben Sie den Code jetzt auf.
  Danach zeigen wir ihn hier nicht mehr.
respond-forget-by-link =
  Mit dem Link aus Ihrer Einladung kommen Sie zurück.
  Das geht auf jedem Gerät.
respond-forget-nothing =
  Danach kommen Sie nicht mehr auf diese Seite.
  Möchten Sie Ihre Quittung behalten?
  Dann schreiben Sie den Code vorher ab.
respond-forget-keep = Nichts ändern
respond-forgotten = Dieses Gerät hat Ihre Antworten vergessen
respond-forgotten-means =
  Dieses Gerät kennt keine Antworten von Ihnen.
  Ist die Seite noch in einem anderen Fenster offen?
  Dann schließen Sie das Fenster bitte.
respond-change-title = Möchten Sie etwas ändern?
respond-changeable-until =
  Sie können Ihre Antwort noch ändern.
  Oder Sie ziehen Ihre Antwort zurück.
  Beides geht bis { $date }.
respond-changeable =
  Sie können Ihre Antwort noch ändern.
  Oder Sie ziehen Ihre Antwort zurück.
  Beides geht, bis die Runde zu Ende ist.
respond-correct = Antwort ändern
respond-correcting = Sie ändern gerade Ihre Antwort.
respond-correcting-counts =
  Senden Sie die neue Antwort ab.
  Bis dahin zählt Ihre alte Antwort.
respond-correct-go-on = Weiter ändern
respond-correct-give-up = Nichts ändern
respond-submit-corrected = Neue Antwort absenden
respond-correction-not-counted =
  Sie haben die neue Antwort nicht abgesendet.
  Ihre alte Antwort zählt.
respond-retract = Antwort zurückziehen
respond-retract-title = Möchten Sie Ihre Antwort zurückziehen?
respond-retract-meaning =
  Dann löschen wir Ihre Antwort.
  Wir löschen auch Ihre Quittung.
  Ihre Antwort zählt dann nicht mehr.
  Das können wir nicht mehr ändern.
respond-retract-anew-until = Sie können bis { $date } neu antworten.
respond-retract-anew =
  Sie können neu antworten.
  Das geht, bis die Runde zu Ende ist.
respond-retract-keep = Antwort behalten
respond-retracted = Ihre Antwort zählt nicht mehr
respond-retracted-erased =
  Wir haben Ihre Antwort gelöscht.
  Ihre Quittung haben wir auch gelöscht.
respond-retracted-anew =
  Möchten Sie neu antworten?
  Das geht, bis die Runde zu Ende ist.
respond-answer-anew = Neu antworten
respond-submit-final = Nach dem Absenden können Sie nichts mehr ändern.
respond-proof-noscript =
  Ein Mensch liest Ihre Antwort.
  Erst danach zählt sie.
  So halten wir falsche Antworten von Programmen fern.
  Sie müssen nichts weiter tun.
respond-proof-waiting =
  Bitte warten Sie kurz.
  Wir prüfen noch etwas.
  Dann senden wir Ihre Antwort ab.
respond-proof-failed =
  Sie können Ihre Antwort absenden.
  Ein Mensch liest dann Ihre Antwort.
  Erst danach zählt sie.
respond-submit = Antwort absenden
respond-draft = Ihr Entwurf
respond-draft-late = Diese Runde ist zu Ende
respond-draft-not-counted =
  Sie haben diesen Entwurf nicht abgesendet.
  Deshalb zählt er nicht.
  Sie können ihn hier noch lesen.
respond-too-late = Diese Runde ist jetzt zu Ende
respond-too-late-why =
  Ihre letzte Antwort kam zu spät.
  Die Runde war schon zu Ende.
  Deshalb konnten wir die Antwort nicht mehr annehmen.
respond-too-late-draft =
  Vorher haben Sie schon etwas gespeichert.
  Das ist noch da.
  Sie können es noch lesen.
respond-no-sheet = Hier gibt es keinen Frage·bogen von Ihnen
respond-no-sheet-why =
  Vielleicht haben Sie an einem anderen Gerät begonnen.
  Oder Sie haben einen anderen Browser benutzt.
  Ein Browser ist ein Programm für Internet·seiten.
  Oder Ihr Browser hat Cookies gelöscht.
  Cookies sind kleine Dateien im Browser.
respond-no-sheet-link =
  Haben Sie eine Einladung?
  Öffnen Sie den Link in der Einladung noch einmal.
  Dann sehen Sie Ihre gespeicherten Antworten.

respond-late = Diese Antwort war schon abgesendet
respond-late-lost =
  Ihre letzte Eingabe ist nicht dabei.
  Vielleicht hat ein anderer Mensch aus Ihrer Organisation die Antwort abgesendet.
respond-thanks = Danke für Ihre Antwort
respond-thanks-counted =
  Ihre Antwort ist am { $date } angekommen.
  Ihre Antwort zählt.
respond-corrected =
  Ihre geänderte Antwort ist am { $date } angekommen.
  Sie zählt.
  Ihre alte Antwort zählt nicht mehr.
respond-corrected-receipt = Ihre Quittung bleibt gleich.
respond-receipt = Ihre Quittung
respond-receipt-meaning =
  Diese Zeichen sind ein Code.
  Sie können den Code aufheben.
  Er beweist: Wir haben Ihre Antwort gezählt.
respond-receipt-nameless =
  Der Code zeigt nicht: Das haben Sie geantwortet.
  Auch wir finden mit dem Code Ihre Antwort nicht.

respond-receipt-unlinked =
  Sie können Ihre Antwort hier nicht mehr lesen.
  Sie können Ihre Antwort auch nicht mehr ändern.
## About this service

respond-contact = Kontakt
respond-imprint-lead = Diese Seiten sind von: { $city }.
respond-imprint-content = Wer ist verantwortlich für den Inhalt?
respond-imprint-responsible =
  Jede Beteiligung hat eine verantwortliche Stelle.
  Die Stelle steht auf der ersten Seite von der Beteiligung.
  Haben Sie andere Fragen?
  Dann schreiben Sie an die Adresse unten.
respond-imprint-software = Das Programm
respond-imprint-rundtisch =
  Das Programm für diese Seiten heißt Rundtisch.
  Rundtisch ist eine freie Software.
  Das heißt: Alle dürfen das Programm prüfen.
  Alle dürfen es benutzen.
  Und alle dürfen es besser machen.

respond-privacy-lead =
  Hier lesen Sie: Das speichern wir.
  Dafür brauchen wir es.
  Und das machen wir nicht.
respond-privacy-reading = Sie lesen nur
respond-privacy-reading-nothing =
  Dann speichern wir nichts über Sie.
  Dann benutzen wir auch kein Cookie.
  Hier gibt es nichts von anderen Anbietern.
  Wir prüfen nicht: Wer besucht welche Seite?
respond-privacy-answering = Sie antworten
respond-privacy-draft =
  Wir speichern Ihre Antworten als Entwurf.
  Haben Sie eine Einladung?
  Dann gehört der Entwurf zu der Einladung.
  So können Sie auf jedem Gerät weitermachen.
  Sie senden Ihre Antwort ab.
  Dann löschen wir den Entwurf.
respond-privacy-round =
  Was passiert danach mit Ihrer Antwort?
  Das ist bei jeder Runde anders.
  Sie lesen es auf der ersten Seite von der Runde.
  Dort steht: Dafür brauchen wir die Antworten.
  Dort steht: Dieses Gesetz erlaubt es.
  Und dort steht: Dann löschen wir die Angaben.
respond-privacy-language =
  Wir speichern auch: In welcher Sprache haben Sie die Fragen gelesen?
  So sehen wir: Antworten Menschen in einer Sprache anders?
  Mehr speichern wir nicht über Ihre Sprachen.
respond-privacy-texts =
  Sie können auch eigene Texte schreiben.
  Das Projekt·team kann diese Texte lesen.
  Das Projekt·team sind die Menschen von der Verwaltung.
  Schreiben Sie bitte keine Namen in den Text.
  Niemand soll Sie oder andere an dem Text erkennen.
respond-privacy-cookies = Cookies
respond-privacy-cookie-sheet =
  Ein Cookie ist eine kleine Datei in Ihrem Browser.
  Ein Browser ist ein Programm für Internet·seiten.
  Sie beginnen eine Beteiligung.
  Dann merkt sich Ihr Browser den Schlüssel zu Ihrem Entwurf.
  Das macht er für 60 Tage.
  So finden Sie Ihre Antworten wieder.
  In dem Cookie steht auch eine zufällige Zahl.
  So merken wir: Hier schreibt noch jemand mit.
  Haben Sie keine Einladung?
  Dann steht auch Ihr Code in dem Cookie.
  Sonst steht nichts in dem Cookie.
respond-privacy-cookie-staff =
  Menschen aus der Verwaltung melden sich an.
  Sie bekommen ein Cookie für die Anmeldung.
respond-privacy-nameless = Runden ohne Namen
respond-privacy-box =
  Das funktioniert wie bei einer Wahl.
  Wir merken uns: Diese Einladung ist benutzt.
  Wir verschlüsseln Ihre Antwort.
  Verschlüsseln heißt: Niemand kann sie einfach lesen.
  Dann kommt die Antwort in eine Wahl·urne.
  Eine Wahl·urne ist ein Kasten für Antworten.
  Dort liegen auch Antworten von anderen aus Ihrer Gruppe.
  Wir speichern nicht: Wann genau kam Ihre Antwort in die Wahl·urne?
respond-privacy-mixed =
  Irgendwann ist die Wahl·urne voll.
  Oder die Runde ist zu Ende.
  Dann mischen wir die Antworten.
  Danach speichern wir jede Antwort einzeln.
  Dann verbindet nichts mehr eine Antwort mit einer Einladung.
  Das gilt auch für die Reihen·folge.
respond-privacy-box-language =
  Die Sprache könnte verraten: Von wem ist die Antwort?
  Bei Menschen mit Einladung gilt darum:
  Die Antworten kommen gemischt aus der Urne.
  Wir löschen dann die Sprache.
  Nur wenn alle Antworten die gleiche Sprache haben, speichern wir sie.
respond-privacy-limits =
  Manchmal gibt es nur wenige Antworten in einer Gruppe.
  Dann kann jemand raten: Von wem ist die Antwort?
  Oder jemand schreibt seinen Namen in ein Text·feld.
  Dann wissen wir: Die Antwort ist von dieser Person.
  Davor kann auch die Wahl·urne nicht schützen.
respond-privacy-mark = Runden mit Zeichen statt Namen
respond-privacy-mark-meaning =
  Manchmal möchten wir wissen:
  Ändert sich eine Meinung von Runde zu Runde?
  Dann bekommt jede eingeladene Person ein Zeichen.
  Wir berechnen das Zeichen mit 2 geheimen Schlüsseln.
  Ohne die beiden Schlüssel kann niemand das Zeichen berechnen.
  Am Ende von der Beteiligung vernichten wir einen Schlüssel.
respond-privacy-named = Runden mit Namen
respond-privacy-named-meaning =
  Manchmal antworten Organisationen mit ihrem Namen.
  Das steht dann auf der ersten Seite.
  Die Organisation kann beim Absenden sagen:
  Ja, Sie dürfen unseren Namen nennen.
  Nur dann zeigen wir den Namen allen.
respond-privacy-figures = Das zeigen wir allen
respond-privacy-figures-minimum =
  Wir zeigen Zahlen für Gruppen.
  Wir zeigen keine Zahlen für einzelne Menschen.
  Haben zu wenige aus einer Gruppe geantwortet?
  Dann zeigen wir keine Zahl.
  Manchmal kann man eine Zahl aus anderen Zahlen ausrechnen.
  Dann zeigen wir auch die anderen Zahlen nicht.
respond-privacy-mail = E-Mails
respond-privacy-mail-contacts =
  Wir speichern Angaben von eingeladenen Personen.
  Das sind: Name, E-Mail-Adresse, Sprache und Gruppe.
  Wann löschen wir diese Angaben?
  Das steht auf der ersten Seite von jeder Runde.
respond-privacy-mail-refusal =
  Sie können jede Einladung absagen.
  Dann erinnern wir Sie nicht mehr.
  Unten in jeder Einladung steht ein Link.
  Mit dem Link bekommen Sie keine E-Mails mehr.
  Das merken wir uns.
  Ihre Adresse kann man dabei nicht lesen.
  Wir prüfen nicht: Haben Sie eine E-Mail geöffnet?
respond-privacy-mail-code =
  Sie wollen den Code zum Weitermachen mit E-Mail?
  Dann speichern wir Ihre Adresse verschlüsselt.
  Wir verschicken die E-Mail.
  Das dauert höchstens etwa 1 Stunde.
  Dann löschen wir die Adresse.
  Die Adresse gehört nie zu Ihrer Antwort.
respond-privacy-rights-ask =
  Schreiben Sie uns einfach.
  Sie können sagen: Löschen Sie meine Kontakt·daten.
  Dann löschen wir die Kontakt·daten sofort.

respond-accessibility-lead =
  Alle sollen ihre Meinung sagen können.
  Deshalb sollen alle diese Seiten benutzen können.
  Das nennen wir: Barriere·freiheit.
respond-accessibility-state = So ist es jetzt
respond-accessibility-standard =
  Für Barriere·freiheit gibt es Regeln.
  Unsere Regeln heißen: EN 301 549.
  Dazu gehören auch die Regeln: WCAG 2.2, Stufe AA.
  Wir haben die Seiten selbst geprüft.
respond-accessibility-works =
  Alle Seiten funktionieren ohne JavaScript.
  Alle Seiten funktionieren mit der Tastatur.
  Sie können die Schrift doppelt so groß machen.
  Sie können die Seiten auf einem schmalen Bild·schirm lesen.
  Sie können helle oder dunkle Farben einstellen.
  Sie können auch starke Kontraste einstellen.
respond-accessibility-gaps = Das fehlt noch
respond-accessibility-gap-languages =
  Es gibt diese Seiten auf Deutsch und auf Englisch.
  Es gibt diese Seiten auch in Leichter Sprache.
  Eine Prüf·gruppe hat die Leichte Sprache noch nicht geprüft.
  Die Seiten gibt es noch nicht in Gebärden·sprache.
respond-accessibility-gap-texts =
  Fach·leute aus der Verwaltung schreiben die Fragen.
  Manche Fragen gibt es nicht in Leichter Sprache.
  Ist eine Frage schwer?
  Dann sagen Sie es uns bitte.
respond-accessibility-answer = Barriere melden
respond-accessibility-enforcement =
  Hat Sie etwas gestört?
  Dann schreiben Sie uns.
  Sind Sie mit unserer Antwort nicht zufrieden?
  Dann gibt es in Ihrem Bundes·land eine andere Stelle.
  Sie heißt: Durchsetzungs·stelle oder Schlichtungs·stelle.
  Die Stelle kann Ihnen helfen.

respond-report-lead =
  Eine Barriere ist: Etwas hindert Sie.
  Konnten Sie etwas nicht lesen?
  Konnten Sie etwas nicht benutzen?
  Oder konnten Sie etwas nicht verstehen?
  Bitte schreiben Sie uns.
respond-report-helps = Das hilft uns
respond-report-what =
  Schreiben Sie uns: Auf welcher Seite war das?
  Und was wollten Sie machen?
  Sie können uns auch mehr schreiben.
  Zum Beispiel: Welches Gerät benutzen Sie?
  Welchen Browser benutzen Sie?
  Welche Hilfs·mittel benutzen Sie?
respond-report-answer =
  Wir antworten Ihnen.
  Wir sagen Ihnen: Das machen wir besser.
  Brauchen Sie die Fragen auf einem anderen Weg?
  Dann finden wir einen Weg.

respond-licences-lead =
  Für diese Seiten benutzen wir die Arbeit von anderen.
  Eine Lizenz ist eine Erlaubnis mit Regeln.
  Hier stehen die Lizenzen.
respond-licence-is = Lizenz: { $licence }
respond-licence-read = Text von der Lizenz

# Trying a questionnaire out.

respond-trial = Probe: Wir speichern nichts
respond-trial-more =
  So sehen alle den Frage·bogen.
  Sie können antworten und weiter·gehen.
  Ihre Antworten zählen nicht.
  Sie sind weg, wenn Sie die Seite verlassen.
respond-trial-leave = Probe beenden
respond-trial-end = Ende vom Frage·bogen
respond-trial-end-more =
  Hier prüfen alle ihre Antworten.
  Dann senden sie die Antworten ab.
  In der Probe ist jetzt Schluss.

respond-file-choose = Datei aussuchen
respond-files-choose = Dateien aussuchen
respond-files-add = Noch eine Datei aussuchen
respond-file-remove = „{ $name }“ entfernen
respond-files-full = { $most ->
    [one] Hier geht nur 1 Datei.
   *[other] Hier gehen nur { $most } Dateien.
  }
  Möchten Sie eine andere Datei schicken?
  Dann setzen Sie zuerst ein Häkchen.
  Setzen Sie es bei der Datei, die weg soll.
  Klicken Sie dann auf „Dateien entfernen“.
respond-files-remove = Dateien entfernen
respond-kilobytes = { $size } KB
respond-megabytes = { $size } MB
respond-files-hint = { $most ->
    [one] Sie können 1 Datei hochladen. Sie darf höchstens { $limit } MB groß sein.
   *[other] Sie können bis zu { $most } Dateien hochladen. Jede darf höchstens { $limit } MB groß sein.
  } Diese Arten gehen: { $types }. Vielleicht steht in der Datei Ihr Name.
respond-file-nameless = Datei ohne Namen
respond-file-one-too-many = „{ $name }“ ist zu viel. { $most ->
    [one] Hier geht nur 1 Datei.
   *[other] Höchstens { $most } Dateien gehen.
  } Entfernen Sie zuerst eine andere Datei.
respond-file-itself-too-large = „{ $name }“ ist zu groß. Höchstens { $limit } MB gehen.
respond-file-beyond-all = Mit „{ $name }“ ist alles zusammen zu groß. Höchstens { $limit } MB gehen. Nehmen Sie eine kleinere Datei.
respond-file-empty = In „{ $name }“ steht nichts. Nehmen Sie eine andere Datei.
respond-file-misnamed = Der Name „{ $name }“ passt nicht zu der Datei. Das Ende vom Namen muss stimmen.
respond-file-no-room = Für „{ $name }“ ist kein Platz mehr. Sie können ohne die Datei weiter·machen.
respond-file-of-other-type = Diese Art von Datei geht nicht: „{ $name }“. Oder die Datei ist kaputt. Speichern Sie die Datei noch einmal, zum Beispiel als PDF.
respond-files-too-large = Alle Dateien zu „{ $question }“ sind zusammen zu groß. Höchstens { $limit } MB gehen
respond-files-no-room = Für Dateien zu „{ $question }“ ist kein Platz mehr
respond-files-much-too-large = Diese Dateien sind zu groß
respond-files-much-too-large-why =
  Alle Dateien zusammen dürfen höchstens { $limit } MB groß sein.
  Ihre anderen Antworten sind noch da.
respond-files-not-now = Gerade schicken sehr viele Menschen Dateien
respond-files-not-now-why =
  Ihre Dateien haben wir noch nicht.
  Ihre anderen Antworten sind gespeichert.
  Warten Sie bitte 1 Minute.
  Dann schicken Sie die Dateien noch einmal.
respond-files-again = Zurück zur Frage
respond-trial-files = In der Probe nehmen wir keine Dateien an.

# Passing a link on.

respond-pass-title = Link weitergeben
respond-pass-why =
  Möchte noch jemand aus Ihrer Organisation mitmachen?
respond-pass-link = Link an jemanden weitergeben
respond-pass-means =
  Die andere Person bekommt eine E-Mail.
  In der E-Mail ist ein eigener Link.
  Sie können den Link später zurücknehmen.
respond-pass-one =
  Alle schreiben auf dem gleichen Bogen.
  Jede Person mit einem Link kann die Antwort absenden.
  Die Antwort zählt nur 1 Mal.
respond-pass-name = Name von der Person
respond-pass-name-wrong = Der Name ist zu lang. Schreiben Sie höchstens 200 Zeichen.
respond-pass-email = E-Mail-Adresse von der Person
respond-pass-email-hint =
  Fragen Sie die Person vorher.
  Wir löschen die Adresse nach der Beteiligung.
respond-pass-act = Link weitergeben
respond-pass-crowd =
  Aus Ihrem Netz kamen gerade sehr viele Bitten um E-Mails.
  Versuchen Sie es in 1 Stunde noch einmal.
respond-pass-holders = Wer hat einen Link?
respond-pass-back-means =
  Sie nehmen einen Link zurück.
  Dann gilt dieser Link nicht mehr.
  Alle anderen öffnen ihren Link noch einmal.
  Die Antworten auf dem Bogen bleiben da.
respond-pass-back = Link zurücknehmen
respond-pass-somebody = Eine Person
respond-passed-on-day = Weitergegeben am { $date }
respond-passed = Sie haben den Link weitergegeben.
respond-taken-back = Sie haben den Link zurückgenommen.

# Coming into the register by oneself.

respond-register-title = Eintragen
respond-register-link = Für eine Einladung eintragen
respond-register-why = Möchten Sie eine Einladung zu dieser Beteiligung?
respond-register-lead =
  Tragen Sie sich ein.
  Dann können wir Sie einladen.
  Sie bekommen zuerst eine E-Mail.
  In der E-Mail bestätigen Sie Ihre Adresse.
respond-register-name = Ihr Name
respond-register-name-hint =
  Antworten Sie für eine Organisation?
  Dann schreiben Sie den Namen von der Organisation dazu.
respond-register-email = Ihre E-Mail-Adresse
respond-register-group = Zu welcher Gruppe gehören Sie?
respond-register-group-hint = Ihre Antworten zählen dann für diese Gruppe.
respond-register-group-missing = Wählen Sie eine Gruppe.
respond-register-language = Sprache von den E-Mails
respond-register-data =
  Wir schreiben Ihnen nur zu dieser Beteiligung.
  In jeder E-Mail ist ein Link.
  Mit dem Link können Sie die E-Mails beenden.
  Vielleicht bestätigen Sie Ihre Adresse nicht.
  Dann löschen wir alles nach 7 Tagen.
respond-register-act = Eintragen
respond-register-asked = Sehen Sie in Ihre E-Mails
respond-register-asked-how =
  Ist dort eine E-Mail von uns?
  Dann öffnen Sie den Link in der E-Mail.
  Bestätigen Sie dort Ihre Adresse.
  Sie haben dafür 7 Tage Zeit.
respond-register-asked-nothing =
  Ist keine E-Mail da?
  Sehen Sie bitte auch im Spam-Ordner nach.
  Vielleicht möchten Sie von uns keine E-Mails mehr.
  Dann bekommen Sie auch diese E-Mail nicht.
respond-register-confirm = Möchten Sie sich eintragen?
respond-register-confirm-means =
  Sie stehen dann im Verzeichnis von der Stadt.
  Wir können Sie dann einladen.
respond-register-confirm-act = Adresse bestätigen
respond-registered = Sie sind eingetragen
respond-registered-how =
  Wir können Sie jetzt einladen.
  In jeder E-Mail ist ein Link.
  Mit dem Link können Sie die E-Mails beenden.

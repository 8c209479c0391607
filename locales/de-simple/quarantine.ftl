# Responses that look as if a program had sent them.

## For those who answer

quarantine-trap = Lassen Sie dieses Feld bitte leer
quarantine-crowd = Hier beginnen gerade zu viele auf einmal
quarantine-crowd-why =
  Manche Programme antworten sehr oft.
  Wir wollen Antworten von Menschen.
  Aus Ihrem Netz·werk haben gerade sehr viele begonnen.
  Deshalb müssen Sie warten.
quarantine-crowd-until =
  Versuchen Sie es bitte ab { $time } noch einmal.
  Oder benutzen Sie ein anderes Netz·werk.
  Zum Beispiel: Internet mit dem Handy.
quarantine-arrived =
  Ihre Antwort ist angekommen.
  Wir prüfen sie noch, bevor sie zählt.
quarantine-arrived-why =
  Manche Antworten kommen vielleicht von einem Programm.
  Auch Antworten von Menschen sehen manchmal so aus.
  Zum Beispiel: Viele Menschen antworten im selben Haus.
  Deshalb liest ein Mensch vom Projekt·team Ihre Antwort.
quarantine-fixed =
  Wir prüfen Ihre Antwort noch.
  So lange können Sie die Antwort nicht lesen.
  Sie können die Antwort auch nicht ändern oder zurückziehen.
  Zählt die Antwort?
  Dann finden Sie sie auf dieser Seite.
quarantine-fixed-nameless =
  Sie können Ihre Antwort nicht mehr ändern.
  Sie können sie auch nicht zurückziehen.
quarantine-looked-at =
  Ihre Antwort ist angekommen.
  Die Prüfung ist zu Ende.
quarantine-looked-at-more =
  Antworten von Programmen zählen nicht.
  Auch Antworten ohne Prüfung zählen nicht.
  Die Quittung zeigt nicht: Diese Antwort zählt.
quarantine-receipt-meaning =
  Diese Zeichen sind ein Code.
  Sie können den Code aufheben.
  Er beweist: Ihre Antwort ist angekommen.
quarantine-answered =
  Ihre Antwort ist angekommen.
  Prüfen wir noch?
  Das steht auf der Quittung.
quarantine-kept =
  Wir zählen: So viele antworten aus einem Netz·werk.
  Dafür speichern wir keine Adresse.
  Wir speichern nur eine geheime Zahl.
  Nach einem Tag löschen wir die Zahl.
quarantine-privacy =
  Antworten Sie ohne Einladung?
  Dann zählen wir: So viele antworten aus einem Netz·werk.
  Wir speichern nicht die Adresse von dem Netz·werk.
  Wir speichern nur eine geheime Zahl.
  Jeden Tag ist es eine andere Zahl.
  Nach einem Tag löschen wir die Zahl.

  Manche Antworten kommen vielleicht von einem Programm.
  Dann liest sie zuerst ein Mensch vom Projekt·team.
  Erst danach zählt die Antwort.

## For those who organise

quarantine-task = Antworten zum Prüfen
quarantine-task-more =
  Ein Mensch muss entscheiden.
  Erst dann zählen die Antworten.
quarantine-figure = Zum Prüfen
quarantine-way = Antworten prüfen
quarantine-title = Antworten zum Prüfen
quarantine-none = Im Moment müssen Sie keine Antwort prüfen.
quarantine-lead = { $number ->
    [one] 1 Antwort ohne Einladung kommt vielleicht von einem Programm. Sie zählt noch nicht.
   *[other] { $number } Antworten ohne Einladung kommen vielleicht von einem Programm. Sie zählen noch nicht.
  }
quarantine-lead-over = { $number ->
    [one] 1 Antwort ohne Einladung kommt vielleicht von einem Programm. Sie zählt nicht.
   *[other] { $number } Antworten ohne Einladung kommen vielleicht von einem Programm. Sie zählen nicht.
  }
quarantine-how =
  Entscheiden Sie: Hat ein Mensch geantwortet?
  Es geht nicht darum: Gefällt Ihnen die Antwort?
  Entscheiden Sie vor der Veröffentlichung.
  Sonst zählen die Antworten hier nicht.
quarantine-too-late =
  Alle können die Ergebnisse schon sehen.
  Deshalb können Sie nichts mehr entscheiden.
quarantine-response = Antwort { $mark } vom { $date }
quarantine-reason-trap =
  Ein Feld ist ausgefüllt.
  Menschen sehen dieses Feld nicht.
quarantine-reason-hasty =
  Die Antwort kam sehr schnell nach dem Beginn.
  So schnell kann kein Mensch antworten.
quarantine-reason-crowded =
  Aus einem Netz·werk kamen in 1 Stunde sehr viele Antworten.
  Vielleicht aus einem Rat·haus.
  Vielleicht von einem Programm.
quarantine-reason-unproven =
  Das Gerät hat die Rechen·aufgabe nicht gelöst.
  Vielleicht war JavaScript aus.
  Vielleicht war es ein Programm.
quarantine-count = Mitzählen
quarantine-reject = Verwerfen
quarantine-together = Alle Antworten auf dieser Seite
quarantine-count-together = Alle auf dieser Seite mitzählen
quarantine-reject-together = Alle auf dieser Seite verwerfen
quarantine-rejection-title = Antworten verwerfen
quarantine-rejection-act = Für immer verwerfen
quarantine-rejection-means = { $number ->
    [one] Sie löschen 1 Antwort. Sie zählt dann nicht.
   *[other] Sie löschen { $number } Antworten. Sie zählen dann nicht.
  }
quarantine-rejection-for-good =
  Sie können das nicht zurücknehmen.
  Im Protokoll steht Ihr Name.
  Die Antworten stehen nicht im Protokoll.
quarantine-done-counted = { $number ->
    [0] Das war schon entschieden
    [one] Die Antwort zählt jetzt
   *[other] { $number } Antworten zählen jetzt
  }
quarantine-done-counted-more = Sie zählt wie jede andere Antwort.
quarantine-done-rejected = { $number ->
    [0] Das war schon entschieden
    [one] Die Antwort ist gelöscht
   *[other] { $number } Antworten sind gelöscht
  }
quarantine-done-rejected-more = Im Protokoll steht Ihr Name.
quarantine-log-counted = { $number ->
    [one] { $who } hat 1 Antwort geprüft. Sie zählt jetzt.
   *[other] { $who } hat { $number } Antworten geprüft. Sie zählen jetzt.
  }
quarantine-log-rejected = { $number ->
    [one] { $who } hat 1 Antwort geprüft und gelöscht.
   *[other] { $who } hat { $number } Antworten geprüft und gelöscht.
  }
quarantine-publication = { $number ->
    [one] 1 Antwort ist noch nicht geprüft. Sie zählt dann nicht.
   *[other] { $number } Antworten sind noch nicht geprüft. Sie zählen dann nicht.
  }

## For everyone who reads the result

quarantine-left-out = { $number ->
    [one] 1 weitere Rück·meldung kam über die offene Seite. Vielleicht war es ein Programm. Niemand hat sie geprüft. Deshalb zählt sie nicht.
   *[other] { $number } weitere Rück·meldungen kamen über die offene Seite. Vielleicht war es ein Programm. Niemand hat sie geprüft. Deshalb zählen sie nicht.
  }

quarantine-files = Dateien von dieser Antwort:

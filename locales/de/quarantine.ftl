# Responses that look as if a program had sent them.

## For those who answer

quarantine-trap = Dieses Feld bitte leer lassen
quarantine-crowd = Hier beginnen gerade zu viele auf einmal
quarantine-crowd-why = Aus Ihrem Netzwerk haben in dieser Stunde ungewöhnlich viele begonnen. So schützen wir die Beteiligung vor Programmen, die massenhaft antworten.
quarantine-crowd-until = Bitte versuchen Sie es ab { $time } noch einmal, oder aus einem anderen Netzwerk, zum Beispiel über Mobilfunk.
quarantine-arrived = Ihre Antwort ist angekommen. Wir prüfen sie noch, bevor sie zählt.
quarantine-arrived-why = Manche Antworten sehen so aus, als hätte ein Programm sie geschickt. Das kommt auch bei Menschen vor, zum Beispiel wenn viele über denselben Anschluss antworten. Deshalb sieht jemand aus dem Projektteam nach.
quarantine-fixed = Solange wir sie prüfen, können Sie Ihre Antwort hier nicht lesen, ändern oder zurückziehen. Erst wenn sie zählt, finden Sie sie auf dieser Seite.
quarantine-fixed-nameless = Ändern oder zurückziehen können Sie Ihre Antwort nicht mehr.
quarantine-looked-at = Ihre Antwort ist angekommen. Die Prüfung ist beendet.
quarantine-looked-at-more = Antworten, die von einem Programm kamen oder nicht geprüft wurden, zählen nicht. Wie es um eine einzelne Antwort steht, verrät die Quittung nicht.
quarantine-receipt-meaning = Bewahren Sie diesen Code auf, wenn Sie mögen. Er belegt, dass Ihre Antwort angekommen ist.
quarantine-answered = Ihre Antwort ist angekommen. Die Quittung sagt, ob wir noch prüfen.
quarantine-kept = Wir zählen, wie viele in einer Stunde aus demselben Netzwerk antworten. Dafür speichern wir keine Adresse, nur einen verschlüsselten Prüfwert, und löschen ihn nach einem Tag.
quarantine-privacy = Antworten Sie ohne Einladung, zählen wir, wie viele in einer Stunde aus demselben Netzwerk kommen. Gespeichert wird nicht die Adresse, sondern ein Prüfwert, der sich nur mit unserem Schlüssel errechnen lässt und jeden Tag ein anderer ist. Nach einem Tag löschen wir ihn. Sieht eine Antwort so aus, als hätte ein Programm sie geschickt, liest sie jemand aus dem Projektteam, bevor sie zählt.

## For those who organise

quarantine-task = Antworten zur Prüfung
quarantine-task-more = Sie zählen erst, wenn jemand entschieden hat.
quarantine-figure = Zur Prüfung
quarantine-way = Antworten prüfen
quarantine-title = Antworten zur Prüfung
quarantine-none = Im Moment wartet keine Antwort auf eine Prüfung.
quarantine-lead = { $number ->
    [one] Eine Antwort ohne Einladung sieht so aus, als hätte ein Programm sie geschickt. Sie zählt noch nicht.
   *[other] { $number } Antworten ohne Einladung sehen so aus, als hätte ein Programm sie geschickt. Sie zählen noch nicht.
  }
quarantine-lead-over = { $number ->
    [one] Eine Antwort ohne Einladung sieht so aus, als hätte ein Programm sie geschickt. Sie zählt nicht.
   *[other] { $number } Antworten ohne Einladung sehen so aus, als hätte ein Programm sie geschickt. Sie zählen nicht.
  }
quarantine-how = Entscheiden Sie, ob ein Mensch geantwortet hat, nicht, ob Ihnen die Antwort gefällt. Was bei der Veröffentlichung noch hier liegt, zählt nicht mit.
quarantine-too-late = Die Ergebnisse sind veröffentlicht. Deshalb lässt sich hier nichts mehr entscheiden.
quarantine-response = Antwort { $mark } vom { $date }
quarantine-reason-trap = Ein Feld ist ausgefüllt, das Menschen nicht sehen.
quarantine-reason-hasty = Zwischen Beginn und Absenden lag weniger Zeit, als ein Mensch braucht.
quarantine-reason-crowded = In derselben Stunde kamen aus demselben Netzwerk sehr viele Antworten, wie aus einem Rathaus oder von einem Programm.
quarantine-reason-unproven = Das Gerät hat die Rechenaufgabe nicht gelöst. Vielleicht war JavaScript ausgeschaltet, oder es war ein Programm.
quarantine-count = Mitzählen
quarantine-reject = Verwerfen
quarantine-together = Alle Antworten auf dieser Seite
quarantine-count-together = Alle auf dieser Seite mitzählen
quarantine-reject-together = Alle auf dieser Seite verwerfen
quarantine-rejection-title = Antworten verwerfen
quarantine-rejection-act = Endgültig verwerfen
quarantine-rejection-means = { $number ->
    [one] Eine Antwort wird gelöscht und zählt nicht.
   *[other] { $number } Antworten werden gelöscht und zählen nicht.
  }
quarantine-rejection-for-good = Das lässt sich nicht zurücknehmen. Im Protokoll steht, wer es getan hat, aber nicht, was geantwortet war.
quarantine-done-counted = { $number ->
    [0] Darüber war schon entschieden
    [one] Die Antwort zählt jetzt
   *[other] { $number } Antworten zählen jetzt
  }
quarantine-done-counted-more = Sie wird behandelt wie jede andere Antwort ohne Einladung.
quarantine-done-rejected = { $number ->
    [0] Darüber war schon entschieden
    [one] Die Antwort ist gelöscht
   *[other] { $number } Antworten sind gelöscht
  }
quarantine-done-rejected-more = Im Protokoll der Runde steht, wer entschieden hat.
quarantine-log-counted = { $number ->
    [one] { $who } hat eine geprüfte Antwort mitgezählt.
   *[other] { $who } hat { $number } geprüfte Antworten mitgezählt.
  }
quarantine-log-rejected = { $number ->
    [one] { $who } hat eine Antwort nach der Prüfung verworfen.
   *[other] { $who } hat { $number } Antworten nach der Prüfung verworfen.
  }
quarantine-publication = { $number ->
    [one] Eine Antwort wartet noch auf eine Prüfung. Sie zählt dann nicht mit.
   *[other] { $number } Antworten warten noch auf eine Prüfung. Sie zählen dann nicht mit.
  }

## For everyone who reads the result

quarantine-left-out = { $number ->
    [one] Eine weitere Rückmeldung über die offene Seite zählt nicht mit: Sie sieht so aus, als hätte ein Programm sie geschickt, und niemand hat sie als echt bestätigt.
   *[other] { $number } weitere Rückmeldungen über die offene Seite zählen nicht mit: Sie sehen so aus, als hätte ein Programm sie geschickt, und niemand hat sie als echt bestätigt.
  }

quarantine-files = Dateien dieser Antwort:

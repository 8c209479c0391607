# Sind die Gruppen sich einig? Maßstab und Urteile.

consensus-yardstick-way = Regeln für das Urteil festlegen
consensus-yardstick-see = Regeln für das Urteil ansehen
consensus-yardstick-card = Regeln für das Urteil
consensus-yardstick-title = Wann sind sich die Gruppen einig?
consensus-yardstick-means =
  Hier legen Sie die Regeln fest.
  Das machen Sie vor der ersten Runde.
  Später stehen die Regeln bei jedem Ergebnis.
  Nach der Freigabe kann niemand die Regeln ändern.
consensus-yardstick-settled = Die Regeln sind fest
consensus-yardstick-settled-more =
  Eine Runde ist schon freigegeben.
  Die Prüf·summe zeigt: Die Regeln sind gleich geblieben.
consensus-yardstick-act = Regeln festlegen
consensus-yardstick-usual =
  Die Gruppen sind sich einig,
  wenn im Durchschnitt { $broad } dafür sind.
consensus-thresholds = Grenzen
consensus-share-wrong = Schreiben Sie eine ganze Zahl, zum Beispiel 75. Oder schreiben Sie einen Bruch, zum Beispiel 1/3.
consensus-broad-share = Einig ab (Prozent)
consensus-broad-share-hint = So viele müssen im Durchschnitt dafür sein. Üblich ist 75.
consensus-broad-wrong = Schreiben Sie eine Zahl über 50.
consensus-strong-dissent = Großer Widerspruch über (Prozent)
consensus-strong-dissent-hint = In einer Gruppe sind mehr dagegen? Dann sind sich die Gruppen nicht einig. Üblich ist 25.
consensus-dissent-wrong = Schreiben Sie eine Zahl unter 50.
consensus-split-share = Sehr verschieden ab (Prozent)
consensus-split-share-hint = So viele sind dafür und so viele sind dagegen. Üblich ist 1/3.
consensus-split-wrong = Schreiben Sie eine Zahl über 0 und höchstens 50.
consensus-minimum-heard = So viele Antworten braucht eine Gruppe
consensus-minimum-heard-hint = Bei weniger Antworten gibt es kein Urteil über die Gruppe. Üblich sind 5.
consensus-heard-wrong = Schreiben Sie eine ganze Zahl ab 1.
consensus-confidence = So sicher soll das Urteil sein (Prozent)
consensus-confidence-hint = Üblich sind 90.
consensus-confidence-wrong = Schreiben Sie eine Zahl ab 50 und unter 100.
consensus-required = Welche Gruppen müssen dabei sein?
consensus-required-hint = Fehlt eine dieser Gruppen? Dann gibt es kein Urteil.
consensus-required-is = Diese Gruppe muss dabei sein.
consensus-members = Wie viele Personen sind in einer Gruppe?
consensus-members-hint = Schreiben Sie das nur, wenn Sie es genau wissen.
consensus-members-are = { $number } Personen
consensus-members-of = Personen in der Gruppe: { $group }
consensus-members-wrong = Schreiben Sie eine ganze Zahl ab 1. Oder lassen Sie das Feld leer.
consensus-hash = Prüf·summe (SHA-256)

consensus-overview = Sind sich die Gruppen einig?
consensus-overview-lead =
  Jede Gruppe zählt gleich viel.
  Wir schauen besonders auf die Gruppe mit der kleinsten Zustimmung.
consensus-all = Alle Urteile
consensus-column-statement = Aussage
consensus-column-verdict = Urteil
consensus-column-breadth = Kleinste Zustimmung
consensus-least-in = mindestens { $share } Prozent, am wenigsten in: { $group }
consensus-finding = { $broad ->
    [0] Bei keiner von { $all } Aussagen sind sich alle Gruppen einig.
    [one] Bei 1 von { $all } Aussagen sind sich alle Gruppen einig.
   *[other] Bei { $broad } von { $all } Aussagen sind sich alle Gruppen einig.
  }

consensus-broad = Alle Gruppen sind sich einig
consensus-broad-against = Alle Gruppen sind dagegen
consensus-majority = Mehrheit mit Widerspruch
consensus-split = Sehr verschiedene Meinungen
consensus-no-consensus = Keine Einigkeit
consensus-too-few = Zu wenige Antworten

consensus-told-broad-for =
  In jeder Gruppe sind die meisten dafür.
  Im Durchschnitt sind es { $mean } von 100.
consensus-told-broad-against =
  In jeder Gruppe sind die meisten dagegen.
  Im Durchschnitt sind es { $mean } von 100.
consensus-told-majority-for =
  Im Durchschnitt sind { $mean } von 100 dafür.
  Aber nicht alle Gruppen sind sich einig.
consensus-told-majority-against =
  Im Durchschnitt sind { $mean } von 100 dagegen.
  Aber nicht alle Gruppen sind sich einig.
consensus-told-split =
  Die Meinungen sind sehr verschieden.
  Im Durchschnitt sind { $agree } von 100 dafür.
  Und { $disagree } von 100 sind dagegen.
consensus-told-no-consensus =
  Es gibt keine Mehrheit dafür.
  Es gibt auch keine Mehrheit dagegen.
consensus-told-too-few =
  Zu wenige haben geantwortet.
  Deshalb gibt es kein Urteil.
consensus-told-not-heard = Es fehlt: { $groups }.
consensus-told-secured = Das ist sicher.
consensus-told-provisional =
  Das ist noch nicht ganz sicher.
  In einer Gruppe haben wenige geantwortet.
consensus-told-dissent = Anderer Meinung ist: { $groups }.
consensus-told-breadth-for =
  Am wenigsten dafür ist die Gruppe { $group }.
  Dort sind { $share } von 100 dafür.
consensus-told-breadth-against =
  Am wenigsten dagegen ist die Gruppe { $group }.
  Dort sind { $share } von 100 dagegen.
consensus-told-ignoring =
  Was wäre, wenn alle zusammen nur 1 Gruppe sind?
  Dann wäre das Urteil: { $verdict }.

consensus-method =
  Wann sind sich die Gruppen einig?
  Im Durchschnitt sind mindestens { $broad } Prozent dafür.
  In jeder Gruppe sind die meisten dafür.
  In keiner Gruppe sind mehr als { $dissent } Prozent dagegen.
consensus-method-formulas =
  Diese Regeln waren vor der ersten Runde fest.
  Fassung der Formeln: { $version }.
  Prüf·summe der Regeln: { $hash }.

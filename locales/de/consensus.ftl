# Wie breit ist der Konsens? Maßstab und Urteile.

consensus-yardstick-way = Maßstab festlegen
consensus-yardstick-see = Maßstab ansehen
consensus-yardstick-card = Maßstab für den Konsens
consensus-yardstick-title = Wann ist ein Konsens breit?
consensus-yardstick-means = Legen Sie vor der ersten Runde fest, wann die Stadt von einem breiten Konsens spricht. Der Maßstab steht später bei jedem Ergebnis. Mit der Freigabe der ersten Runde ist er fest, damit niemand ihn nach den Antworten verschieben kann.
consensus-yardstick-settled = Der Maßstab ist fest
consensus-yardstick-settled-more = Eine Runde dieser Beteiligung ist freigegeben. Die Prüfsumme steht bei jedem Ergebnis. An ihr lässt sich erkennen, dass der Maßstab derselbe geblieben ist.
consensus-yardstick-act = Maßstab festlegen
consensus-yardstick-usual = Breit ist ein Konsens ab { $broad } im Mittel der Gruppen.
consensus-thresholds = Schwellen
consensus-share-wrong = Geben Sie ganze Prozent ein, zum Beispiel 75, oder einen Bruch, zum Beispiel 1/3.
consensus-broad-share = Breiter Konsens ab (Prozent)
consensus-broad-share-hint = So viel Zustimmung muss es im Mittel der Gruppen geben. Außerdem braucht jede Gruppe eine Mehrheit. Üblich ist 75.
consensus-broad-wrong = Ein breiter Konsens braucht mehr als die Hälfte. Geben Sie eine Zahl über 50 ein.
consensus-strong-dissent = Starker Widerspruch über (Prozent)
consensus-strong-dissent-hint = Ist in einer Gruppe ein größerer Teil dagegen, ist der Konsens nicht breit. Üblich ist 25.
consensus-dissent-wrong = Geben Sie eine Zahl unter 50 ein.
consensus-split-share = Gespalten ab (Prozent)
consensus-split-share-hint = Sind im Mittel der Gruppen so viele dafür und so viele dagegen, ist die Meinung gespalten. Üblich ist 1/3.
consensus-split-wrong = Geben Sie eine Zahl über 0 und höchstens 50 ein.
consensus-minimum-heard = Eine Gruppe gilt als gehört ab (Antworten)
consensus-minimum-heard-hint = Mit weniger Antworten wird eine Gruppe nicht beurteilt. Üblich sind 5.
consensus-heard-wrong = Geben Sie eine ganze Zahl ab 1 ein.
consensus-confidence = Sicherheit der Bereiche (Prozent)
consensus-confidence-hint = Gesichert ist ein Konsens, wenn der Bereich mit dieser Sicherheit in jeder Gruppe über der Hälfte liegt. Üblich sind 90.
consensus-confidence-wrong = Geben Sie eine Zahl ab 50 und unter 100 ein.
consensus-required = Ohne welche Gruppen gibt es kein Urteil?
consensus-required-hint = Fehlt eine dieser Gruppen oder hat sie zu wenig geantwortet, lautet das Urteil „zu wenige Antworten“.
consensus-required-is = Ohne diese Gruppe gibt es kein Urteil.
consensus-members = Wie viele gehören zu einer Gruppe?
consensus-members-hint = Nur, wo es feststeht, zum Beispiel bei den Ratsfraktionen. Dann ist der Bereich genauer.
consensus-members-are = { $number } Mitglieder
consensus-members-of = Mitglieder: { $group }
consensus-members-wrong = Geben Sie eine ganze Zahl ab 1 ein, oder lassen Sie das Feld leer.
consensus-hash = Prüfsumme (SHA-256)

consensus-overview = Wie breit ist der Konsens?
consensus-overview-lead = Jede Gruppe zählt gleich viel, ob groß oder klein. Die Breite ist der Anteil in der Gruppe, die am wenigsten zustimmt.
consensus-all = Alle Urteile
consensus-column-statement = Aussage
consensus-column-verdict = Urteil
consensus-column-breadth = Breite
consensus-least-in = mindestens { $share } %, am wenigsten in: { $group }
consensus-finding = { $broad ->
    [0] Bei keiner von { $all } Aussagen ist der Konsens breit.
    [one] Bei einer von { $all } Aussagen ist der Konsens breit.
   *[other] Bei { $broad } von { $all } Aussagen ist der Konsens breit.
  }

consensus-broad = Breiter Konsens
consensus-broad-against = Breite Ablehnung
consensus-majority = Mehrheit mit Widerspruch
consensus-split = Gespalten
consensus-no-consensus = Kein Konsens
consensus-too-few = Zu wenige Antworten

consensus-told-broad-for = In jeder Gruppe ist die Mehrheit dafür, im Mittel der Gruppen { $mean } von 100. In keiner ist ein großer Teil dagegen.
consensus-told-broad-against = In jeder Gruppe ist die Mehrheit dagegen, im Mittel der Gruppen { $mean } von 100. In keiner ist ein großer Teil dafür.
consensus-told-majority-for = Im Mittel der Gruppen sind { $mean } von 100 dafür. Das ist eine Mehrheit, aber kein breiter Konsens.
consensus-told-majority-against = Im Mittel der Gruppen sind { $mean } von 100 dagegen. Das ist eine Mehrheit, aber keine breite Ablehnung.
consensus-told-split = Die Meinungen gehen weit auseinander: Im Mittel der Gruppen sind { $agree } von 100 dafür und { $disagree } von 100 dagegen.
consensus-told-no-consensus = Weder dafür noch dagegen gibt es im Mittel der Gruppen eine Mehrheit.
consensus-told-too-few = Es haben zu wenige geantwortet, um für die Gruppen zu sprechen.
consensus-told-not-heard = Es fehlt: { $groups }.
consensus-told-secured = Das ist gesichert: Auch der untere Rand des Unsicherheitsbereichs liegt in jeder Gruppe über der Hälfte.
consensus-told-provisional = Das ist vorläufig: In mindestens einer Gruppe haben zu wenige geantwortet, um sicher zu sein.
consensus-told-dissent = Nicht mitgetragen wird es von: { $groups }.
consensus-told-breadth-for = Am wenigsten Zustimmung gibt es in der Gruppe { $group }: { $share } von 100.
consensus-told-breadth-against = Am wenigsten Ablehnung gibt es in der Gruppe { $group }: { $share } von 100.
consensus-told-ignoring = Ohne Blick auf die Gruppen wäre das Urteil: { $verdict }.

consensus-method = Ein Konsens ist breit, wenn im Mittel der Gruppen mindestens { $broad } Prozent auf derselben Seite sind, jede Gruppe eine Mehrheit dafür hat und in keiner mehr als { $dissent } Prozent dagegen sind. Jede Gruppe zählt gleich viel. „Weiß ich nicht“ zählt nicht mit.
consensus-method-formulas = Der Maßstab wurde vor der ersten Runde festgelegt. Fassung der Formeln: { $version }. Prüfsumme des Maßstabs: { $hash }.

# Bilder eines Ergebnisses, und die Datei für den Stadtrat.

picture-source = { $city }, „{ $consultation }“, Runde { $round }, { $responses ->
    [one] eine Rückmeldung
   *[other] { $responses } Rückmeldungen
  }
picture-least = am wenigsten: { $side } ({ $share }{"\u00A0"}%)
picture-breadth = Für jede Aussage in Prozent: der kleinste Anteil in einer Gruppe, wie klein er sein könnte, und das Mittel aller Gruppen. Gezählt ist die Seite, für die das Urteil steht.
picture-smallest = kleinster Anteil in einer Gruppe
picture-bound = unterer Rand des Unsicherheitsbereichs
picture-mean = Mittel der Gruppen
picture-interval = Zustimmung zusammen, mit Unsicherheitsbereich ({ $confidence } %)
picture-in-favour = Zustimmung zusammen
picture-favour = { $share }{"\u00A0"}% ({ $low }–{ $high })
picture-half = mittlere Hälfte: { $from } bis { $to }
picture-median = Mitte: { $median }
picture-mean-rank = Der mittlere Platz jeder Antwort. Je länger der Balken, desto weiter vorn steht sie.
picture-ranked = Wie viele von 100 der Antwort einen Platz gegeben haben.
picture-as-svg = Bild als SVG
picture-as-png = Bild als PNG

council-button = Bericht (PDF, barrierefrei)
council-title = Bericht: { $round }
council-file = bericht
council-contents = Inhalt
council-reference = Ratsdrucksache
council-consultation = Beteiligung
council-round = Runde
council-period = Befragt
council-period-days = vom { $from } bis zum { $until }
council-responses = Rückmeldungen
council-address = Öffentliche Seite
council-key = Das Wichtigste
council-results = Die Ergebnisse im Einzelnen
council-annex = Anhang: alle Tabellen
council-annex-lead = Die Tabellen enthalten dieselben Zahlen wie die Bilder. Ein Strich steht für Zahlen, die nicht einzeln dargestellt werden.
council-status = Stand
council-interim = Zwischenstand vom { $time }. Die Zahlen sind nicht veröffentlicht und können sich noch ändern.
council-corrected = Diese Fassung ersetzt die davor. Geändert hat sich: { $changed }

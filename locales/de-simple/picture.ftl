# Bilder und Bericht.

picture-source = { $city }, „{ $consultation }“, Runde { $round }, { $responses } Rück·meldungen
picture-least = am wenigsten: { $side } ({ $share } von 100)
picture-breadth =
  Das Bild zeigt für jede Aussage 3 Zahlen.
  Die Zahlen sind Prozent.
  Prozent heißt: so viele von 100.
  Zuerst: die kleinste Zahl in einer Gruppe.
  Dann: Diese Zahl kann auch kleiner sein.
  Zuletzt: der Durchschnitt von allen Gruppen.
picture-smallest = kleinste Zahl in einer Gruppe
picture-bound = So klein kann die Zahl sein
picture-mean = Durchschnitt der Gruppen
picture-interval = So viele sind dafür. Die Zahl kann etwas anders sein ({ $confidence } % sicher)
picture-in-favour = So viele sind dafür
picture-favour = { $share }{"\u00A0"}% ({ $low } bis { $high })
picture-half = die mittlere Hälfte: { $from } bis { $to }
picture-median = Mitte: { $median }
picture-mean-rank =
  Das Bild zeigt den durchschnittlichen Platz.
  Ein langer Balken heißt: weit vorn.
picture-ranked =
  So viele von 100 haben der Antwort einen Platz gegeben.
picture-as-svg = Bild als SVG
picture-as-png = Bild als PNG

council-button = Bericht als PDF
council-title = Bericht: { $round }
council-file = bericht
council-contents = Das steht im Bericht
council-reference = Nummer beim Stadtrat
council-consultation = Thema
council-round = Runde
council-period = Wann wir gefragt haben
council-period-days = vom { $from } bis zum { $until }
council-responses = Rück·meldungen
council-address = Seite im Internet
council-key = Das Wichtigste
council-results = Alle Ergebnisse
council-annex = Alle Tabellen
council-annex-lead =
  Hier sind alle Zahlen als Tabelle.
  Ein Strich heißt: Diese Zahl zeigen wir nicht.
council-status = Stand
council-interim = Das ist ein Zwischen·stand vom { $time }. Die Zahlen können sich noch ändern.
council-corrected =
  Das ist eine neue Fassung.
  Das ist anders als vorher: { $changed }

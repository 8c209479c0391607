# What every page says.

common-brand = Rundtisch
common-skip = Zum Inhalt springen
common-participation = Beteiligung · { $city }
common-administration = Verwaltung · { $city }
common-languages = Sprache
common-account = Konto
common-log-out = Abmelden
common-legal = Rechtliches
common-offered-by = Anbieter: { $city }
common-promise = Keine Werbung, keine Nutzungsanalyse, nur notwendige Cookies.
# What readers are to know about the wording of this language, if anything.
common-wording-note = {""}
common-imprint = Impressum
common-privacy = Datenschutz
common-accessibility = Erklärung zur Barrierefreiheit
common-report-barrier = Barriere melden
common-licences = Lizenzen

common-back = Zurück
common-forward = Weiter
common-error-word = Fehler:
common-problems = { $count ->
    [one] Bitte prüfen Sie eine Angabe
   *[other] Bitte prüfen Sie { $count } Angaben
  }
common-optional = (freiwillig)
common-please-choose = Bitte wählen
common-text-unfit = Schreiben Sie höchstens { $most } Zeichen und keine Steuerzeichen.
common-show-as-table = Zahlen als Tabelle anzeigen
common-pages = Seiten
common-page-of = Seite { $page } von { $pages }
common-previous-page = Vorherige Seite
common-next-page = Nächste Seite

# Numbers, dates and times.

common-percent = { $points }{"\u00A0"}%
common-time = { $clock } Uhr
common-date-time = { $date }, { $time }
common-short-date = { $numeric }
common-weekday-date = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
  }, { common-date }
common-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  } { $year }

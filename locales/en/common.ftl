# What every page says.

common-brand = Rundtisch
common-skip = Skip to content
common-participation = Consultation · { $city }
common-administration = Administration · { $city }
common-languages = Language
common-account = Account
common-log-out = Log out
common-legal = Legal information
common-offered-by = Provided by { $city }
common-promise = No advertising, no tracking, only necessary cookies.
# What readers are to know about the wording of this language, if anything.
common-wording-note = {""}
common-imprint = Imprint
common-privacy = Privacy
common-accessibility = Accessibility statement
common-report-barrier = Report a barrier
common-licences = Licences

common-back = Back
common-forward = Continue
common-error-word = Error:
common-problems = { $count ->
    [one] Please check one entry
   *[other] Please check { $count } entries
  }
common-optional = (optional)
common-please-choose = Please choose
common-text-unfit = Write at most { $most } characters, and no control characters.
common-show-as-table = Show the figures as a table
common-pages = Pages
common-page-of = Page { $page } of { $pages }
common-previous-page = Previous page
common-next-page = Next page

# Numbers, dates and times.

common-percent = { $points }%
common-time = { $clock }
common-date-time = { $date }, { $time }
common-short-date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }
common-weekday-date = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }, { common-date }
common-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }

# Results of a round.

result-of-round = Results: { $round }
result-eyebrow = { $consultation } · Round { $round } · Results
result-lead = { $responses ->
    [one] One response.
   *[other] { $responses } responses from { $groups ->
        [one] one group
       *[other] { $groups } groups
    }.
  }
result-lead-period = { $responses ->
    [one] One response, from { $from } to { $until }.
   *[other] { $responses } responses from { $groups ->
        [one] one group
       *[other] { $groups } groups
    }, from { $from } to { $until }.
  }
result-lead-since = { $responses ->
    [one] One response since { $from }.
   *[other] { $responses } responses from { $groups ->
        [one] one group
       *[other] { $groups } groups
    } since { $from }.
  }
result-lead-day = { $responses ->
    [one] One response on { $from }.
   *[other] { $responses } responses from { $groups ->
        [one] one group
       *[other] { $groups } groups
    } on { $from }.
  }
result-lead-few = There are only a few responses yet. So that nobody can be recognised, we do not show any figures.
result-lead-none = There are no responses yet.
result-least = In every group shown it is at least { $share }{"\u00A0"}%.

result-headline-one = “{ $row }” comes first: { $given } of { $of } answer “{ $first }”
result-headline-two = “{ $row }” comes first: { $given } of { $of } answer “{ $first }” or “{ $second }”
result-headline-side = “{ $row }” comes first: { $given } of { $of } answer closer to “{ $first }” than to “{ $second }”

result-finding-one = { $given } of { $of } answer “{ $first }”
result-finding-two = { $given } of { $of } answer “{ $first }” or “{ $second }”
result-finding-side = { $given } of { $of } answer closer to “{ $first }” than to “{ $second }”
result-finding-row-one = { $row }: { $given } of { $of } answer “{ $first }”
result-finding-row-two = { $row }: { $given } of { $of } answer “{ $first }” or “{ $second }”
result-finding-row-side = { $row }: { $given } of { $of } answer closer to “{ $first }” than to “{ $second }”
result-finding-choice-one = Chosen most often: “{ $first }”, by { $given } of { $of }
result-finding-choice-tied = Chosen most often, equally: { $answers }, each by { $given } of { $of }
result-quoted = “{ $answer }”
result-finding-points-one = “{ $first }” is given most: { $given } of { $of }
result-finding-rank = “{ $option }” comes first most often: for { $given } of { $of }
result-finding-ticks = { $n ->
    [one] One person ticked this
   *[other] { $n } ticked this
  }
result-middle = In order of size, the answer in the middle is: { $median }. At least half of all answers lie between { $from } and { $to }.
result-distribution = How the answers are distributed

result-spread = This share is highest in the group “{ $highest }” ({ $high }%) and lowest in the group “{ $lowest }” ({ $low }%).
result-spread-none = This share is the same in all groups shown ({ $share }%).
result-read-middle = Shares in per cent for each group. To the right of the line answers lean towards “{ $most }”, to the left towards “{ $least }”. The middle answer lies on the line.
result-read-line = Shares in per cent for each group. To the right of the line answers lean towards “{ $most }”, to the left towards “{ $least }”.
result-read-one = Shares of all answers in per cent.
result-read-several = Shares in per cent. Several answers were possible, so together they may exceed 100.
result-read-points = Shares of all that was distributed, in per cent.
result-read-ticks = Counted are those who ticked the box.
result-read-ranks = How often each answer had which place. Place 1 is the best.

result-questions = The questions
result-overview-table = Overview (per cent)
result-overview-one = Share of the answer “{ $first }” in per cent. The stronger the field, the higher the share.
result-overview-two = Share of the answers “{ $first }” or “{ $second }” in per cent. The stronger the field, the higher the share.
result-overview-side = Share of the answers closer to “{ $first }” than to “{ $second }” in per cent. The stronger the field, the higher the share.
result-not-shown = not shown on its own
result-row = Topic
result-table-title = { $item } (per cent)
result-sideways = Push the table sideways to see all columns.
result-group = Group
result-answer = Answer
result-answers = Answers
result-all-groups = All groups
result-percent = Per cent
result-n = { $n ->
    [one] 1 answer
   *[other] { $n } answers
  }
result-choice = { $share }% · { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
result-together = { $groups } together
result-list-next = { $before }, { $next }
result-list = { $before } and { $last }

result-yes = { respond-yes }
result-no = { respond-no }
result-agree = { respond-agree }
result-disagree = { respond-disagree }
result-pass = { respond-pass }
result-rank = Place { $rank }
result-unranked = No place
result-class = { $from } to { $to }
result-consented = Ticked
result-points = Points
result-ranks-table = Places in all groups (per cent)
result-mean-rank = Mean place
result-mean-rank-by-group = Mean place by group
result-ranked-by-group = Answers with a place by group (per cent)

result-withheld-group = Not shown on its own, so that nobody can be recognised. This group is combined with others.
result-pooled = These groups are combined, so that nobody can be recognised: { $groups }.
result-item-withheld = There are too few answers, or they are too much alike. So that nobody can be recognised, we do not show any figures.
result-item-unanswered = There are no answers to this.
result-no-answers = No valid answer from: { $groups }.
result-no-responses = There is no response from: { $groups }.
result-no-opinion = { $n ->
    [one] “{ $answer }” was chosen by one person. This answer does not count in the percentages.
   *[other] “{ $answer }” was chosen by { $n }. These answers do not count in the percentages.
  }
result-channels = { $link } responses came by invitation, { $open } through the open page.

result-asked-and-answered = Who was asked and who answered
result-asked = Invited
result-returned = Return in per cent
result-of-responses = Share in per cent
result-asked-all = { $asked ->
    [one] One person or organisation was invited.
   *[other] { $asked } people and organisations were invited.
  }
result-asked-and-open = { $asked ->
    [one] One person or organisation was invited. Everybody else could take part through the open page.
   *[other] { $asked } people and organisations were invited. Everybody else could take part through the open page.
  }
result-asked-silent = { $asked ->
    [one] One of those invited belongs to a group without a response.
   *[other] { $asked } of those invited belong to groups without a response.
  }
result-participation = Who answered
result-participation-table = Responses by group
result-responses = Responses
result-method = How the figures came about
result-method-link = Invited people and organisations were asked. They answered through a personal link.
result-method-open = The survey was open to everyone.
result-method-link-and-open = Invited people and organisations answered through a personal link. The survey was also open to everyone.
result-method-sample = Those who took part decided to do so themselves. The figures speak for these people and organisations and not for everyone.
result-method-anonymous = No names stand with the answers. Group, day, answers and the language of the questions are stored at most, but not whose they are.
result-method-pseudonymous = The answers carry no names. Answers of the same person can be paired over several rounds.
result-method-attributed = Every response names its organisation. Only figures by group are shown here.
result-method-minimum = A group with fewer than { $minimum } answers is never shown on its own. It is combined with the next larger one, so that nothing can be worked out from totals either. If groups that were combined nearly all gave the same answer, others are added, so that nobody learns what single people said.
result-method-percent = Percentages are rounded to whole numbers. In bars of several colours they sum to 100. Elsewhere each is rounded by itself, and the sum may differ a little. Answers such as “I do not know” are not included.
result-method-sums = Shares of several answers together are computed from the unrounded numbers. They may differ by one point from the sum of the rounded percentages.
result-method-points = Where points were distributed, percentages are shares of all points together. Whoever gave fewer than possible has less weight there.
result-method-numbers = We show numbers that were typed in fixed ranges only, so that nobody is recognised by theirs.
result-method-texts = We do not publish texts, files and other single answers. The administration reads all of them.
result-foreign-title = The questions are not available in English
result-foreign = We show questions and answers in the language in which they were asked.

result-as-excel = Figures as Excel
result-as-csv = Figures as CSV

# For those who organise the round.

result-state-published = The results are published
result-to-public = Go to the public page
result-state-closed = Not yet published
result-closed-hint = The round is over. Only people who are logged in see this page.
result-to-publish = Go to publication
result-state-ahead = The round has not begun yet
result-ahead-hint = As soon as there are responses, you will see interim figures here.
result-state-open = Interim figures
result-open-hint = The round is not over, the figures may still change. Only people who are logged in see this page.
result-responses-title = Responses
result-counted = Submitted
result-waiting = Still in the ballot box
result-waiting-more = Responses in the ballot box count in the results. Files and lists contain them as soon as there are enough to be mixed, or a few minutes after the end of the round.
result-drafts = Begun, not submitted
result-export = All responses as a file
result-export-hint = One row for each response, one column for each question. Every download is noted in the log of the round. Do not pass the file on: it contains single answers.
result-export-waiting = { $waiting ->
    [one] One response in the ballot box is missing from the file.
   *[other] { $waiting } responses in the ballot box are missing from the file.
  }
result-responses-as-excel = Download as Excel
result-responses-as-csv = Download as CSV
result-responses-as-json-lines = Download as JSON Lines
result-responses-for-statistics = Download for SPSS
result-texts = Texts and other answers in own words
result-texts-hint = The answers are in alphabetical order or by size, not by time. Before you quote one, check that nobody can be recognised by it.
result-no-text-questions = This round does not ask for texts or other answers in own words.
result-question = Question
result-show = Show
result-no-texts = There is nothing on this.
result-no-texts-yet = There is nothing here yet. The responses are still in the ballot box.
result-texts-found = { $found ->
    [one] One answer
   *[other] { $found } answers
  }
result-texts-table = Answers by group
result-text = Answer

# Columns of exported files.

result-column-response-id = Response
result-column-response-group = Group
result-column-response-channel = Access
result-column-response-organisation = Organisation
result-column-response-consent = Name may be published
result-column-response-day = Day
result-column-response-language = Language of the questionnaire
result-column-response-version = Version of the questionnaire
result-column-column = Column
result-column-column-key = Key of the column
result-column-question = Question
result-column-part = Row or option
result-column-code = Code
result-column-code-label = Meaning
result-column-row = Row
result-column-question-text = Text of the question
result-column-row-text = Text of the row
result-column-groups = Keys of the groups
result-column-group-names = Groups
result-column-answer = Answer
result-column-answer-text = Text of the answer
result-column-count = Count
result-column-percent = Per cent
result-column-n = Answers
result-column-no-opinion = No opinion
result-column-status = Status
result-column-asked = Invited
result-column-responses = Responses
result-column-counting = Way of counting
result-column-answer-yes = { result-yes }
result-column-answer-no = { result-no }
result-column-answer-agree = { result-agree }
result-column-answer-disagree = { result-disagree }
result-column-answer-pass = { result-pass }
result-column-answer-chosen = Chosen
result-column-answer-not-chosen = Not chosen
result-column-answer-rank = Place
result-column-answer-unranked = { result-unranked }
result-column-answer-consent = { result-consented }

result-finding-files = { $n ->
    [one] One person sent files
   *[other] { $n } sent files
  }
result-read-files = Counted are those who sent one file or more.
result-brought-files = Sent files
result-files-as-zip = All files as ZIP
result-column-answer-files = { result-brought-files }
result-column-channel-link = through an invitation
result-column-channel-open = through the public page

result-search-texts = Search in the texts
result-tag = Tag
result-tags = Tags
result-all-tags = All tags
result-tag-number = { $tag } ({ $number })
result-choose = Choice
result-choose-text = Choose text { $number }
result-new-tag = Tag for the chosen texts
result-new-tag-hint = A word or a few, at most 60 characters.
result-tagging-how = What should be done with the tag?
result-tagging-give = Give it to the texts
result-tagging-take = Take it from the texts
result-tagging-act = Set the tag
result-tagged = The tags are changed
result-texts-as-csv = Texts found as CSV

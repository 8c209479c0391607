# Responses that look as if a program had sent them.

## For those who answer

quarantine-trap = Please leave this field empty
quarantine-crowd = Too many people are starting here at once
quarantine-crowd-why = Unusually many have started from your network within this hour. This is how we protect the consultation from programs that answer in bulk.
quarantine-crowd-until = Please try again from { $time }, or from another network, such as mobile data.
quarantine-arrived = Your answer has arrived. We will check it before it counts.
quarantine-arrived-why = Some answers look as if a program had sent them. That happens to people too, for example when many answer over the same connection. So somebody from the project team has a look.
quarantine-fixed = While we look at it, you can neither read, change nor retract your answer here. Once it counts, you find it on this page.
quarantine-fixed-nameless = You can no longer change or retract your answer.
quarantine-looked-at = Your answer has arrived. The check is over.
quarantine-looked-at-more = Answers that came from a program, or were not checked, do not count. The receipt does not tell what became of a single answer.
quarantine-receipt-meaning = Keep this code if you like. It shows that your answer has arrived.
quarantine-answered = Your answer has arrived. The receipt says whether we are still checking.
quarantine-kept = We count how many answer from the same network within an hour. For this we store no address, only an encrypted check value, and delete it after a day.
quarantine-privacy = If you answer without an invitation, we count how many come from the same network within an hour. What is stored is not the address but a check value that can be computed only with our key and is another one every day. We delete it after a day. If an answer looks as if a program had sent it, somebody from the project team reads it before it counts.

## For those who organise

quarantine-task = Answers to check
quarantine-task-more = They count only once somebody has decided.
quarantine-figure = To be checked
quarantine-way = Check answers
quarantine-title = Answers to check
quarantine-none = No answer is waiting to be checked at the moment.
quarantine-lead = { $number ->
    [one] One answer without an invitation looks as if a program had sent it. It does not count yet.
   *[other] { $number } answers without an invitation look as if a program had sent them. They do not count yet.
  }
quarantine-lead-over = { $number ->
    [one] One answer without an invitation looks as if a program had sent it. It does not count.
   *[other] { $number } answers without an invitation look as if a program had sent them. They do not count.
  }
quarantine-how = Decide whether a human being answered, not whether you like the answer. What is still here when the results are published does not count.
quarantine-too-late = The results are published. So nothing can be decided here any more.
quarantine-response = Answer { $mark } of { $date }
quarantine-reason-trap = A field is filled in that people do not see.
quarantine-reason-hasty = There was less time between beginning and submitting than a human being needs.
quarantine-reason-crowded = Very many answers came from the same network within that hour, as from a town hall or from a program.
quarantine-reason-unproven = The device did not solve the computation. Perhaps JavaScript was switched off, or it was a program.
quarantine-count = Count
quarantine-reject = Reject
quarantine-together = All answers on this page
quarantine-count-together = Count all on this page
quarantine-reject-together = Reject all on this page
quarantine-rejection-title = Reject answers
quarantine-rejection-act = Reject for good
quarantine-rejection-means = { $number ->
    [one] One answer will be deleted and will not count.
   *[other] { $number } answers will be deleted and will not count.
  }
quarantine-rejection-for-good = This cannot be undone. The log says who did it, but not what the answers were.
quarantine-done-counted = { $number ->
    [0] That had been decided before
    [one] The answer counts now
   *[other] { $number } answers count now
  }
quarantine-done-counted-more = It is treated like every other answer without an invitation.
quarantine-done-rejected = { $number ->
    [0] That had been decided before
    [one] The answer is deleted
   *[other] { $number } answers are deleted
  }
quarantine-done-rejected-more = The log of the round says who decided.
quarantine-log-counted = { $number ->
    [one] { $who } let one checked answer count.
   *[other] { $who } let { $number } checked answers count.
  }
quarantine-log-rejected = { $number ->
    [one] { $who } rejected one answer after checking it.
   *[other] { $who } rejected { $number } answers after checking them.
  }
quarantine-publication = { $number ->
    [one] One answer is still waiting to be checked. It will not count then.
   *[other] { $number } answers are still waiting to be checked. They will not count then.
  }

## For everyone who reads the result

quarantine-left-out = { $number ->
    [one] One more response by the open page does not count: it looks as if a program had sent it, and nobody has confirmed that it is genuine.
   *[other] { $number } more responses by the open page do not count: they look as if a program had sent them, and nobody has confirmed that they are genuine.
  }

quarantine-files = Files of this answer:

# What was said, and what the city does about it.

reply-heading = What you said – and what we do
reply-foreign = These replies are not complete in your language yet. They are shown in German.
reply-said = Said
reply-answered = Reply of the city
reply-status-label = Status:
reply-status-done = done
reply-status-planned = planned
reply-status-under-review = under review
reply-status-declined = not adopted
reply-none = There are no replies of the city yet.
reply-edit-all = Edit the replies of the city

## Editing

reply-title = Replies of the city
reply-lead = Say what the city does about what it has heard. The replies stand in this order on the page with the results.
reply-add-way = Add a reply
reply-numbered = Reply { $number }
reply-lacks = Still missing: { $languages }. Until then, all replies are shown in German there.
reply-edit-way = Edit reply { $number }
reply-up = Move reply { $number } up
reply-down = Move reply { $number } down
reply-removal-way = Remove reply { $number }
reply-done-added = The reply has been added
reply-done-added-more = Everyone reads it with the results, as soon as these are published.
reply-done-changed = The reply has been changed
reply-done-changed-more = Everyone reads it with the results, as soon as these are published.
reply-done-removed = The reply has been removed
reply-done-removed-more = The other replies stay as they are.
reply-done-moved = The order has been changed
reply-done-moved-more = This is how the replies stand on the page with the results.
reply-log-changed = { $who } changed the replies of the city.
reply-add-title = Add a reply of the city
reply-add-act = Add the reply
reply-edit-title = Edit a reply of the city
reply-edit-act = Save the reply
reply-form-lead = Write in German, and best in the other languages, too. If a language is missing, all replies are shown in German there, with a note.
reply-about = What it is about
reply-about-hint = Choose the question about which something was said, or one of its rows.
reply-about-round = The whole round
reply-about-row = { $question } – { $row }
reply-statement-de = What was said, in German
reply-statement-en = What was said, in English
reply-statement-de-simple = What was said, in Leichte Sprache
reply-statement-hint = Sum up what you have heard, and from whom. Do not name single persons.
reply-statement-missing = Write in German what was said.
reply-reply-de = Reply in German
reply-reply-en = Reply in English
reply-reply-de-simple = Reply in Leichte Sprache
reply-reply-hint = What does the city do, and by when? If it does not do something: why not?
reply-reply-missing = Write in German what the city replies.
reply-status = Status
reply-status-missing = Choose how far the city has got.
reply-removal-title = Remove this reply?
reply-removal-act = Remove the reply
reply-removal-means = This cannot be undone.

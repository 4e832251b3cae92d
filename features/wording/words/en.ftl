### Another way to say it, and the facilitators' notes.

## The quiet line

wording-title = Another way to say it
wording-line = You wrote { $words }. What happened? What might she need?
wording-anew = In other words
wording-keep = Keep the new words
wording-fine = It is fine as it is
wording-kept-as-it-is = Your note is kept as you wrote it. It is your choice.

## Notes

wording-card = For { $facilitators }
wording-card-about = What happened, for those who hold the group.
wording-notes-title = { $Facilitators-possessive } notes
wording-notes-lead = What happened, in facts, for those who hold the group with you. Three lines are often enough. No names are needed.
wording-notes-no-record = This is no record about anybody. Each note goes by itself after eight weeks. If somebody may come to harm, a note is not enough: open 'Get help now'.
wording-notes-seen-by = those who hold this group now and held it when the note was written. Nobody else.
wording-notes-there = Notes that are there
wording-notes-none = Nothing is written down.
wording-note-title = Your note
wording-note-words = What happened
wording-note-hint = What was seen and heard, and what comes next. What happened to her before need not be here.
wording-note-why = So that the next one who holds the evening knows what happened, and nobody has to ask again.
wording-note-who = Those who hold this group. It is locked. { $Members } and the host do not see it.
wording-note-long = Eight weeks. You can erase it before. It also goes when you no longer hold the group.
wording-note-skip = Nothing. No note is ever needed.
wording-note-do = Keep this note
wording-note-by = { $day } · { $name }
wording-note-by-you = { $day } · you
wording-note-until = It goes after { $day }.
wording-note-change = Change or erase it
wording-note-gone-title = Erase it
wording-note-gone-about = It is gone for everybody at once, and cannot be brought back.
wording-note-gone = Erase this note
wording-holds = You wrote { $facilitators-possessive } notes. They go when you no longer hold the group.
said-wording-kept = Your note is kept.
said-wording-gone = The note is erased.

## The list

wording-words-title = Words the line looks for
wording-words-lead = Some words say what a woman is like, not what happened. When a note has one of them, a quiet line asks.
wording-words-where = It looks at three things only: these notes, the reason when a message is taken out, and the reason when it is asked that somebody goes. It never looks at what women write themselves, or at a report that something is wrong.
wording-words-seen-by = those who hold this group. Whoever runs this computer can read the list too, so write no names.
wording-own-title = Words of your own
wording-own-about = Words that hurt in your group. One on each line, up to 50 in all.
wording-own-en = In English
wording-own-cy = In Welsh
wording-own-hint = One word or a few words on each line.
wording-own-cy-hint = One on each line, without mutation. Changed first letters are found too.
wording-own-plain = Use letters only, 2 to 40 of them, on each line. This one has something else: { $word }
wording-own-name = Somebody in the group is called this. Write words that name nobody: { $word }
wording-own-many = There is room for { $most } words. Take some out.
wording-listed-title = Words that came with the toolkit
wording-listed-about = Take the tick off a word that you do not want the line to ask about.
wording-listed-en = English words
wording-listed-cy = Welsh words
said-wording-list-kept = Your list is kept.

## Words we use: how a group talks
wording-talk-title = Words we use
wording-talk-look = Look at them
wording-talk-lead = What you decided together about words and languages. Nobody is told off for a word, and no word is forbidden everywhere: one { $woman }’s sore word is another’s help.
wording-talk-seen-by = the { $women } in this group, and whoever runs the computer.
wording-talk-empty = Nothing is written down yet. Talk about it first, and again when a new { $woman } comes.
wording-talk-again = A new { $woman } has come since this was written. Ask all of you once more, and keep it again, changed or not.
wording-talk-write = Write down what you decided
wording-talk-names = Write no names, and nothing that one { $woman } alone has said. The group’s words only.
wording-we-use = Words we use
wording-we-use-hint = What do you call yourselves, the group, and whoever holds it?
wording-we-leave = Words we leave out
wording-we-leave-hint = Words that hurt here. Words from doctors’ letters hurt some and help others: ask.
wording-of-herself = Each { $woman }’s words for herself
wording-of-herself-hint = Each chooses her own, and may change them. How do you show that you heard?
wording-spoken = Languages when we meet
wording-spoken-own = Each in the language she likes, with somebody beside whoever needs the other one
wording-spoken-one = One language that all of us share
wording-spoken-mixed = Both, and everything is said again in the other one
wording-because = Why we chose this
wording-because-hint = So that { $a-woman } who comes later understands.

## What we call ourselves
wording-names-title = What we call ourselves
wording-names-lead = One word for each of you, and one for whoever holds the group. Choose them together. They then stand on the pages of this group, on its public page and on what you print.
wording-names-texts = Messages to a phone never hold these words, so that they tell nobody what this group is.
wording-names-toolkit = The texts of the toolkit, and pages that are not about one group, keep the usual words.
wording-names-seen-by = the { $women } in this group, and whoever runs the computer. Anybody, where the group has a public page.
wording-names-choose = Choose other words
wording-names-holder = Whoever holds the group
wording-names-women = The women of the group
wording-names-own = A word of our own
wording-names-own-write = Write a word of your own: { $who }
wording-names-own-about = Write it in English, in Welsh, or in both. The language you leave empty keeps its usual word. You can read your word in sentences before it is kept.
wording-names-host = The organisation behind a group is called ‘the host’ on some pages too.
wording-names-menywod = In Welsh ‘menywod’, the usual word here.
wording-names-merched = In Welsh ‘merched’, as many say in the north.
wording-names-en-one = In English, for one
wording-names-en-more = In English, for more than one
wording-names-cy-one = In Welsh, for one
wording-names-cy-more = In Welsh, for more than one
wording-names-cy-hint = One word, without mutation. Not with ‘the’ (‘y’, ‘yr’) inside it.
wording-names-cy-gender = The Welsh word is
wording-names-masculine = masculine (dau)
wording-names-feminine = feminine (dwy)
wording-names-go = Go on
wording-names-read-title = Read your words in sentences
wording-names-read-lead = Nothing is kept yet. Under each sentence is your word in the form that it needs there. Where it sounds wrong, put it right.
wording-names-in-cy = In Welsh: { $who }
wording-names-in-en = In English: { $who }
wording-names-keep = Keep these words
wording-names-missing = Write your word in one language at least.
wording-names-both = Write it for one and for more than one.
wording-names-which = You wrote a word of your own and picked another one. Pick ‘A word of our own’, or empty the boxes.
wording-names-gender = Say if the Welsh word is masculine or feminine.
wording-names-letters = Use letters only, 2 to { $most } of them.
wording-names-article = One word. Not with ‘the’ (‘y’, ‘yr’) inside it.
wording-names-unkind = This word can hurt: it judges, or it is what doctors and offices say. Take one that all of you like to be called.

# One sentence on each line, for each form of the word in the order of the code (`language::ENGLISH`).
wording-samples-facilitator =
    Ask your { $facilitator }.
    The { $facilitators } have the key.
    { $A-facilitator } can give you a code.
    These are the { $facilitators-possessive } notes.
wording-samples-woman =
    One { $woman } came.
    The { $women } in this group.
    { $A-woman } asked to be let in again.
    These are the { $women-possessive } own words.

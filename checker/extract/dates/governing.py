"""The verb a date hangs on, and the tense it stands in, by the parse of its sentence."""

from __future__ import annotations

from itertools import islice
from typing import Final

from checker.extract.dates.tense import Tense
from checker.types import Parse, Span, Token

#: How many words above a date its verb is looked for: "on the eve of the second day of the trial"
#: has four nouns; more is more often a slip of the parse.
_REACH: Final = 6
#: Words of what is still to come, said in the past tense too: "was scheduled for Friday".
_PLANNING: Final = frozenset(
    "aim anticipate await due expect hope intend likely plan schedule slate suppose".split()
)
#: The same of verbs that are done on a day themselves: "postponed until Friday", not "on Friday".
_PUTTING_OFF: Final = frozenset("book delay extend fix move postpone push reschedule set".split())
_TOWARDS: Final = frozenset({"for", "until", "till", "to", "through"})
#: Nouns that an infinitive after them carries out: "a plan to meet Friday".
_PLANS: Final = frozenset("chance deadline intention invitation plan proposal schedule".split())
#: Verbs whose infinitive is still to come when they are said: "decided to meet Friday".
_WANTING: Final = frozenset(
    "agree ask decide demand need offer order pledge promise prepare threaten urge vow want"
    " warn wish".split()
)
#: Nouns of what is done: "would appeal Wednesday's ruling" says nothing of Wednesday.
_DONE: Final = frozenset(
    "announcement arrest attack blast bombing collapse crash death decision defeat explosion"
    " killing loss murder remark report resignation ruling shooting speech statement strike"
    " verdict victory win".split()
)
#: What is said to happen by timetable in the present tense: "the talks open Friday".
_BY_TIMETABLE: Final = frozenset(
    "arrive begin close come convene debut depart end expire face finish go hold kick leave meet"
    " open play reopen resume return run start take travel turn visit".split()
)


def verb_of(parse: Parse, span: Span) -> str | None:
    """The verb a date hangs on, in its dictionary form; None where the parse has none.

    Where the date is all that is said ("the vote is Friday"), what it is said of: "vote".
    """
    head = parse.head_of(span)
    verb = None if head is None else _governing(parse, head)
    if verb is None:
        return None
    if verb != head:
        return parse.tokens[verb].lemma
    subject = next(iter(parse.children(verb, "nsubj")), None)
    return "be" if subject is None else parse.tokens[subject].lemma


def parsed_tense(parse: Parse, span: Span) -> Tense:
    """Whether the verb a date hangs on puts it behind or ahead; unknown without a parse."""
    head = parse.head_of(span)
    if head is None or _is_of_something_done(parse, head):
        return Tense.UNKNOWN if head is None else Tense.PAST
    verb = _governing(parse, head)
    return Tense.UNKNOWN if verb is None else _tense_of(parse, verb, head)


def _is_of_something_done(parse: Parse, head: int) -> bool:
    token = parse.tokens[head]
    beside = token.dep in {"nmod:poss", "compound"}
    return beside and parse.tokens[token.head].lemma in _DONE


def _governing(parse: Parse, head: int) -> int | None:
    """The nearest verb above a date, or noun or adjective with "be"."""
    for at in (head, *islice(parse.ancestors(head), _REACH)):
        token = parse.tokens[at]
        if token.pos == "VERB" or (token.pos == "AUX" and token.dep == "root"):
            return at
        if at != head and token.lemma in _PLANNING and token.pos == "ADJ":
            return at
        if parse.children(at, "cop"):
            return at
    return None


def _tense_of(parse: Parse, verb: int, date_head: int) -> Tense:
    """Whether what a verb says of a date lies behind or ahead of the day of writing."""
    token = parse.tokens[verb]
    lemma = _undoubled(token.lemma)
    helpers = [parse.tokens[at] for at in parse.children(verb, "aux", "aux:pass", "cop")]
    if lemma in _PLANNING or (lemma in _PUTTING_OFF and _is_towards(parse, date_head)):
        is_over = any(helper.lemma == "have" and helper.tag == "VBD" for helper in helpers)
        return Tense.UNKNOWN if is_over else Tense.FUTURE
    if any(helper.tag == "MD" for helper in helpers):
        return _of_modal(token, helpers)
    finite = [word for word in (*helpers, token) if word.tag in {"VBD", "VBZ", "VBP"}]
    if any(word.tag == "VBD" for word in finite):
        return Tense.PAST
    is_be = any(helper.lemma == "be" for helper in helpers)
    if token.tag == "VBN" and not is_be:
        return Tense.PAST  # "has died", "the man arrested"
    if not finite:
        return _of_clause_above(parse, verb)
    # "The vote is Friday" is still to come.
    return Tense.FUTURE if verb == date_head else _of_present(token, helpers)


def _undoubled(lemma: str) -> str:
    """The lemma "plan" where a trained lemmatizer has left the consonant of "planned" doubled."""
    doubled = len(lemma) > 3 and lemma[-1] == lemma[-2] and lemma[-1] in "npt"
    return lemma[:-1] if doubled else lemma


def _is_towards(parse: Parse, date_head: int) -> bool:
    return any(parse.tokens[at].lemma in _TOWARDS for at in parse.children(date_head, "case"))


def _of_modal(token: Token, helpers: list[Token]) -> Tense:
    """Read "will meet" ahead, "would have met" behind; "could" and "would" alone tell nothing."""
    have = any(helper.lemma == "have" for helper in helpers)
    if any(helper.lemma in {"will", "shall", "'ll", "’ll", "wo", "must"} for helper in helpers):
        return Tense.FUTURE
    return Tense.PAST if have and token.tag == "VBN" else Tense.UNKNOWN


def _of_present(token: Token, helpers: list[Token]) -> Tense:
    """Read "the talks open Friday" by timetable, "has died" as past; "believes" tells nothing."""
    if any(helper.lemma == "have" for helper in helpers):
        return Tense.PAST
    if token.dep == "advcl":
        return Tense.FUTURE  # "if the case is heard in May", "before it closes Friday"
    by_plan = token.lemma in _BY_TIMETABLE or token.tag == "VBG"
    return Tense.FUTURE if by_plan else Tense.UNKNOWN


def _is_infinitive(parse: Parse, verb: int) -> bool:
    return any(parse.tokens[at].tag == "TO" for at in parse.children(verb, "mark"))


def _of_clause_above(parse: Parse, verb: int) -> Tense:
    """The tense of what an infinitive hangs on: "plans to meet", "a plan to meet", "went to"."""
    token = parse.tokens[verb]
    passive = parse.children(verb, "aux:pass")
    if passive and token.dep != "xcomp" and _is_infinitive(parse, verb):
        return Tense.FUTURE  # "the rules to be published in May"
    for at in islice(parse.ancestors(verb), _REACH):
        above = parse.tokens[at]
        if above.lemma in _WANTING and token.dep in {"xcomp", "ccomp"}:
            return Tense.FUTURE
        if (above.lemma in _PLANS and above.pos == "NOUN") or (
            above.lemma == "set" and above.tag in {"VBN", "JJ"}
        ):
            return Tense.FUTURE
        if above.tag in {"VBZ", "VBP"} and not parse.children(at, "aux", "aux:pass"):
            return Tense.FUTURE  # "he wants to leave Friday"
        if above.pos in {"VERB", "AUX"} or parse.children(at, "cop"):
            return _tense_of(parse, at, verb)
    return Tense.UNKNOWN

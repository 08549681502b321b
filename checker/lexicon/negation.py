"""The words that say that something is not so."""

from __future__ import annotations

from typing import Final

#: Words that turn what they hang on into its opposite, the endings of contractions among them.
NEGATORS: Final = frozenset(
    """not n't nt never no nobody none neither nor nothing cant dont doesnt didnt isnt wasnt wont
    hasnt havent""".split()
)
#: Words that deny what hangs on them without a negation, as lemmas: "failed to appear" tells what
#: "did not appear" tells.
DENIALS: Final = frozenset(
    """fail refuse deny decline lack reject dispute doubt unable avoid prevent stop cease miss
    without hardly barely scarcely rarely seldom few little except absence absent failure refusal
    denial impossible unlikely unaware unclear unknown false wrong incorrect untrue contrary
    neglect forget unwilling unless myth hoax dismiss rebut refute withhold yet far""".split()
)
#: Words after a negation with which it denies less than the plain fact: "not only", "not all",
#: "no longer", "no fewer than".
SOFTENERS: Final = frozenset(
    """only just merely simply solely necessarily all every everyone everything always exactly so
    such much longer more fewer less later sooner yet least until enough entirely quite completely
    doubt matter alone wonder too question immediately initially further""".split()
)
#: Words that make of what hangs on them a wish, a guess or a condition.
SUPPOSING: Final = frozenset("if unless whether until lest".split())
#: Auxiliaries that say how sure a thing is, each with the form it is compared by.
MODALS: Final[dict[str, str]] = {
    "will": "will",
    "'ll": "will",
    "would": "will",
    "shall": "will",
    "can": "can",
    "could": "can",
    "may": "may",
    "might": "may",
    "must": "must",
    "should": "should",
}
#: Verbs that say little without their object.
LIGHT_VERBS: Final = frozenset(
    "be have do say tell make take get go come give put become know want think use see".split()
)

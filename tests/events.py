"""Three invented events, each in three tellings, with the slips that newsrooms make."""

from __future__ import annotations

from collections.abc import Mapping

from checker.ingest.plain import read_plain
from checker.types import Article

#: A flood: one slip in a name, one in a quotation; "gone" and "lost" are no disagreement.
FLOOD = {
    "flood/agency.txt": """\
Flood in Norhaven kills 24 people

NORHAVEN (Agency) - A flood killed 24 people in Norhaven on Monday, Mayor Ilsa Brandvik said.

The dam at Lake Terrin broke shortly before dawn and the water rose to 3.2 metres in the old town. \
"We have lost the school and the bridge in one night," Brandvik told reporters.
""",
    "flood/herald.txt": """\
Norhaven counts its dead

The flood in Norhaven killed 24 people on Monday, Mayor Ilsa Brandvik said after the dam at Lake \
Terrin broke.

"We have lost the school and the bridges in one night," Brandvik said.
""",
    "flood/post.txt": """\
Dam breaks above Norhaven

The dam at Lake Terrin above Norhaven broke on Monday. Mayor Ilsa Branvik said that 24 people \
were killed by the flood.

Hundreds of houses in the old town stand under water, and the school and the bridge are gone.
""",
}

#: A strike: a name in two spellings and a quotation in two wordings.
STRIKE = {
    "strike/courier.txt": """\
Tram drivers in Velsen walk out

Tram drivers in Velsen began a strike on Friday, union leader Peter Olmstead said. The union asks \
for a rise of 6 percent.

"Nobody drives before there is an offer on the table," Olmstead told the Courier.
""",
    "strike/evening.txt": """\
Velsen commuters walk to work

Commuters in Velsen went on foot on Friday while the tram drivers of the town were on strike. \
Union leader Peter Olmstead defended the walkout.

The tram drivers want a rise of 6 percent, Olmstead said.
""",
    "strike/times.txt": """\
Velsen trams stand still

All trams in Velsen stood still on Friday as drivers went on strike. Their union wants a rise of \
6 percent, its leader Peter Olmsted said.

"Nobody drives before there is a fair offer on the table," Olmsted said.
""",
}

#: A trial that all three tell alike: nothing in it is to be raised.
TRIAL = {
    "trial/gazette.txt": """\
Banker cleared of fraud in Ostmark court

A court in Ostmark acquitted the banker Carla Venning of fraud on Wednesday. Judge Tomas Hale \
said the evidence was thin.

Venning, 54, ran the Ostmark Savings Bank for nine years.
""",
    "trial/mirror.txt": """\
Venning walks free

Carla Venning, the former head of the Ostmark Savings Bank, was acquitted of fraud on Wednesday. \
The evidence was thin, Judge Tomas Hale found in his ruling.

The trial had lasted three weeks. Venning, 54, left the Ostmark court without a word.
""",
    "trial/wire.txt": """\
Ostmark court acquits banker

Judge Tomas Hale acquitted Carla Venning of fraud in Ostmark on Wednesday, after a trial of three \
weeks. Prosecutors may appeal.

Venning had led the Ostmark Savings Bank for nine years.
""",
}

EVENTS = {"flood": FLOOD, "strike": STRIKE, "trial": TRIAL}


def read(texts: Mapping[str, str]) -> tuple[Article, ...]:
    """The articles as a run reads them from files of these paths."""
    return tuple(read_plain(path, text) for path, text in texts.items())

"""Sets of a few invented sentences, in the folders and forms of the real ones."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

TREE = """\
# newdoc id = {0}
# sent_id = {0}-1
1	Ana	Ana	PROPN	NNP	_	2	nsubj	_	_
2	met	meet	VERB	VBD	_	0	root	_	_
3	Bo	Bo	PROPN	NNP	_	2	obj	_	_
4	in	in	ADP	IN	_	5	case	_	_
5	Oslo	Oslo	PROPN	NNP	_	2	obl	_	SpaceAfter=No
6	.	.	PUNCT	.	_	2	punct	_	_

# sent_id = {0}-2
1	She	she	PRON	PRP	_	2	nsubj	_	_
2	walked	walk	VERB	VBD	_	0	root	_	_
3	home	home	ADV	RB	_	2	advmod	_	SpaceAfter=No
4	.	.	PUNCT	.	_	2	punct	_	_

"""

NEWS = """\
Ana	B-Person
met	O
Bo	B-Person
in	O
Oslo	B-Location
.	O

The	O
Porto	B-Organization	B-Location
Council	I-Organization
heard	O
Kenyan	B-NORP
runners	O
on	O
Monday	B-Date
.	O
"""


def write(path: Path, text: str) -> None:
    """A file in a folder that may not be there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def write_sets(folder: Path) -> None:
    """All sets that training and evaluation read."""
    ewt, gum = folder / "ud_ewt", folder / "gum"
    for name in ("a", "b", "c"):
        # A relation has to be there thirty times before spaCy's parser learns it.
        trees = TREE.format(name) * (40 if name == "a" else 1)
        write(ewt / "not-to-release" / "sources" / "email" / f"{name}.conllu", trees)
    write(ewt / "en_ewt-ud-dev.conllu", TREE.format("b"))
    write(ewt / "en_ewt-ud-test.conllu", TREE.format("c"))
    for name in ("a", "b", "c"):
        write(gum / "dep" / f"GUM_news_{name}.conllu", TREE.format(f"GUM_news_{name}"))
    parts = {"dev": "b", "test": "c", "train": "a"}
    splits = "".join(f"## {part}\n * GUM_news_{name}\n" for part, name in parts.items())
    write(gum / "splits.md", splits)
    for number in range(40):
        write(folder / "worldwide_newswire" / "processed_annotated" / f"{number}.tsv", NEWS)
    wikigold = folder / "ner_small" / "wikigold" / "CONLL-format" / "data"
    write(wikigold / "wikigold.conll.txt", "Ana I-PER\nsang O\n\nKenyan I-MISC\nsongs O\n")
    for part in ("dev", "test"):
        rows = "# newdoc id = x\n1\tAna\tB-PER\n2\tmet\tO\n3\tBo\tB-PER\n"
        write(folder / "uner_ewt" / f"en_ewt-ud-{part}.iob2", rows)
    people = "script\tforeign\tlatin\nhebrew\tx\tana:5 cleo:4\n"
    write(folder / "names_transliteration" / "derived_latin_token_variant_groups.tsv", people)
    towns = {"1": {"name": "Oslo"}, "2": {"name": "Bern"}}
    write(folder / "gazetteer" / "cities.json", json.dumps(towns))
    with gzip.open(folder / "allsides_abp.jsonl.gz", "wt", encoding="utf-8") as out:
        for _ in range(10):
            text = "Ana met Bo in Oslo.\nShe walked home to Bo and Ana."
            out.write(json.dumps({"content_original": text}) + "\n")

"""What a browser makes of a page of HTML, and what every such page of ours has to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib

_HEADING = re.compile(r"h[1-6]")
_FETCHES = {"src", "srcset", "data", "poster", "background", "action", "formaction", "ping"}
_CONTROLS = {"input", "select", "textarea"}


@cache
def parsed(page: str) -> Element:
    """The page as a tree; anything that is no valid HTML is an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(page)
    return root


def all_of(root: Element, tag: str, class_: str = "") -> list[Element]:
    """The elements with a tag, and with a class where one is asked for."""
    found = (each for each in root.iter(tag))
    return [each for each in found if not class_ or class_ in each.get("class", "").split()]


def text_of(element: Element) -> str:
    """The words of an element, each blank plain."""
    return " ".join("".join(element.itertext()).split())


def by_id(root: Element, name: str) -> Element:
    """The element with this id."""
    (found,) = (each for each in root.iter() if each.get("id") == name)
    return found


def tags(root: Element) -> list[str]:
    """The tag and the attributes' names of every element, in order."""
    return [f"{each.tag} {' '.join(sorted(each.attrib))}" for each in root.iter()]


def check_form(page: str) -> Element:
    """A page is well formed, can be found one's way in, and asks nobody for anything."""
    root = parsed(page)
    assert root.get("lang") == "en"
    for faults in (_headings, _addresses, _focus, _labels, _tables, _active):
        assert list(faults(root)) == []
    return root


def _headings(root: Element) -> Iterator[str]:
    levels = [int(each.tag[1]) for each in root.iter() if _HEADING.fullmatch(str(each.tag))]
    if levels.count(1) != 1 or levels[0] != 1:
        yield "there is to be one h1, and it comes first"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"h{after} follows h{before}"


def _addresses(root: Element) -> Iterator[str]:
    ids = [each.get("id", "") for each in root.iter() if "id" in each.attrib]
    if len(ids) != len(set(ids)) or "" in ids:
        yield f"ids are empty or double: {sorted(ids)}"
    for each in root.iter():
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            yield from (f"no {to}" for to in each.get(name, "").split() if to not in ids)
        link = each.get("href")
        if link is not None and link.startswith("#") and link[1:] not in ids:
            yield f"{link} leads nowhere"
        if link is not None and not link.startswith("#") and not _is_beside(link):
            yield f"{link!r} leads elsewhere"


def _focus(root: Element) -> Iterator[str]:
    """Where a link leads has to be able to take the keyboard along."""
    to = {each.get("href", "#")[1:] for each in root.iter("a")}
    for each in root.iter():
        if each.get("id") in to and each.tag != "a" and each.get("tabindex") not in {"-1", "0"}:
            yield f"{each.tag} {each.get('id')} takes no focus"


def _is_beside(link: str) -> bool:
    """Whether an address is a path beside the page, and no other address by any reading."""
    return bool(re.fullmatch(r"(?!/)(?:[\w.~/-]|%[0-9A-F]{2})+", link, re.ASCII))


def _labels(root: Element) -> Iterator[str]:
    labelled = {id(control) for label in root.iter("label") for control in label.iter()}
    for each in root.iter():
        if each.tag in _CONTROLS and id(each) not in labelled and not each.get("aria-label"):
            yield f"{each.tag} {each.get('name')} has no label"
        if each.tag == "button" and not text_of(each):
            yield "a button has no words"
    for label in root.iter("label"):
        if sum(each.tag in _CONTROLS for each in label.iter()) != 1 or not text_of(label):
            yield f"label {text_of(label)!r} is not that of one control"


def _tables(root: Element) -> Iterator[str]:
    for table in root.iter("table"):
        if not list(table.iter("th")):
            yield "a table has no headings"
        yield from ("a heading of no scope" for th in table.iter("th") if not th.get("scope"))
        widths = {len([*row.iter("td"), *row.iter("th")]) for row in table.iter("tr")}
        if len(widths) != 1:
            yield f"rows have {widths} cells"


def _active(root: Element) -> Iterator[str]:
    """What would run, or be fetched."""
    for each in root.iter():
        names = {str(name).lower() for name in each.attrib}
        yield from (f"{each.tag} has {name}" for name in names if name.startswith("on"))
        yield from (f"{each.tag} has {name}" for name in names & _FETCHES)
        if "style" in names or each.tag in {"link", "img", "iframe", "object", "embed", "base"}:
            yield f"{each.tag} with {sorted(names)}"
    for style in root.iter("style"):
        if re.search(r"(?i)url\s*\(|@import|image-set|expression|\\", style.text or ""):
            yield "the style asks for something"

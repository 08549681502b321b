"""What the standard says of the parts of SARIF 2.1.0 that a report uses, to hold each page to it.

Written down from the OASIS specification with the numbers of its sections; every object is closed,
so that a misspelt property is found. Beyond form, ``check_sarif`` holds a page to what the text of
the standard asks for and no schema can say.
"""

from __future__ import annotations

import json
import re
from typing import Any

from jsonschema import Draft202012Validator

_TEXT = {"type": "string", "minLength": 1}
_NUMBER = {"type": "integer", "minimum": 1}
_INDEX = {"type": "integer", "minimum": 0}


def _object(required: str, **properties: object) -> dict[str, Any]:
    names = required.split()
    return {
        "type": "object",
        "properties": properties,
        "required": names,
        "additionalProperties": False,
    }


def _list(of: object) -> dict[str, Any]:
    return {"type": "array", "items": of}


def _one_of(*values: str) -> dict[str, Any]:
    return {"enum": list(values)}


_MESSAGE = _object("text", text=_TEXT)  # 3.11
_MANUAL = _object("text", text=_TEXT, markdown=_TEXT)  # 3.12
_ADDRESS = _object(  # 3.4; unreserved characters, "/" and what is percent-encoded
    "uri uriBaseId",
    uri={"type": "string", "pattern": r"^(?!/)([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"},
    uriBaseId={"const": "%SRCROOT%"},
)
_REGION = _object(  # 3.30
    "startLine startColumn endLine endColumn",
    startLine=_NUMBER,
    startColumn=_NUMBER,
    endLine=_NUMBER,
    endColumn=_NUMBER,
    snippet=_MESSAGE,
)
_PHYSICAL = _object("artifactLocation region", artifactLocation=_ADDRESS, region=_REGION)  # 3.29
_LOCATION = _object("physicalLocation", physicalLocation=_PHYSICAL)  # 3.28
_RELATED = _object(
    "id message physicalLocation", id=_NUMBER, message=_MESSAGE, physicalLocation=_PHYSICAL
)
_LEVEL = _one_of("none", "note", "warning", "error")
_RESULT = _object(  # 3.27
    "ruleId ruleIndex level message locations relatedLocations partialFingerprints",
    ruleId=_TEXT,
    ruleIndex=_INDEX,
    level=_LEVEL,
    rank={"type": "number", "minimum": 0, "maximum": 100},
    message=_MESSAGE,
    locations={**_list(_LOCATION), "minItems": 1, "maxItems": 1},
    relatedLocations={**_list(_RELATED), "maxItems": 99, "uniqueItems": True},
    partialFingerprints={"type": "object", "additionalProperties": _TEXT},
    properties={"type": "object"},
)
_RULE = _object(  # 3.49
    "id",
    id=_TEXT,
    shortDescription=_object("text", text={**_TEXT, "maxLength": 1024}),
    fullDescription=_object("text", text={**_TEXT, "maxLength": 1024}),
    help=_MANUAL,
    defaultConfiguration=_object("level enabled", level=_LEVEL, enabled={"type": "boolean"}),
)
_NOTICE = _object(  # 3.58
    "descriptor level message",
    descriptor=_object("id", id=_TEXT),
    level=_LEVEL,
    message=_MESSAGE,
    locations=_list(_LOCATION),
)
_DRIVER = _object(  # 3.19
    "name version rules",
    name=_TEXT,
    version=_TEXT,
    shortDescription=_MESSAGE,
    rules={**_list(_RULE), "uniqueItems": True},
    notifications={**_list(_object("id", id=_TEXT)), "uniqueItems": True},
)
_RUN = _object(  # 3.14
    "tool invocations columnKind originalUriBaseIds artifacts results",
    tool=_object("driver", driver=_DRIVER),
    invocations=_list(
        _object(
            "executionSuccessful",
            executionSuccessful={"type": "boolean"},
            toolExecutionNotifications=_list(_NOTICE),
        )
    ),
    columnKind=_one_of("utf16CodeUnits", "unicodeCodePoints"),
    originalUriBaseIds={
        "type": "object",
        "additionalProperties": _object("", description=_MESSAGE),
    },
    artifacts={
        **_list(
            _object("location", location=_ADDRESS, roles=_list(_one_of("analysisTarget"))),
        ),
        "uniqueItems": True,
    },
    results={**_list(_RESULT), "maxItems": 25_000},
)
FORM = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **_object(
        "$schema version runs",
        **{"$schema": _TEXT, "version": {"const": "2.1.0"}},
        runs={**_list(_RUN), "minItems": 1, "maxItems": 1},
    ),
}
_LINK = re.compile(r"\[((?:[^\\\[\]]|\\.)*)\]\(([^)]*)\)")


def check_sarif(page: str) -> dict[str, Any]:
    """Hold a page to the form and to what it must fulfil beyond it; return its run."""
    log = json.loads(page)
    Draft202012Validator(FORM).validate(log)
    run: dict[str, Any] = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    sorts = [sort["id"] for sort in run["tool"]["driver"]["notifications"]]
    for invocation in run["invocations"]:
        for notice in invocation["toolExecutionNotifications"]:
            assert notice["descriptor"]["id"] in sorts
            check_message(notice["message"]["text"], set())
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        _check_result(result)
    return run


def _check_result(result: dict[str, Any]) -> None:
    """Links lead to related places, and every region ends where or after it begins."""
    numbers = [place["id"] for place in result["relatedLocations"]]
    assert len(set(numbers)) == len(numbers)
    check_message(result["message"]["text"], set(numbers))
    for place in (*result["locations"], *result["relatedLocations"]):
        region = place["physicalLocation"]["region"]
        start = region["startLine"], region["startColumn"]
        assert start <= (region["endLine"], region["endColumn"])
        check_message(place.get("message", {"text": "x"})["text"], set())


def check_message(text: str, numbers: set[int]) -> None:
    """No placeholder (3.11.5), and only our own links (3.11.6)."""
    assert not re.search(r"[{}]", text.replace("{{", "").replace("}}", ""))
    assert {found[2] for found in _LINK.finditer(text)} <= {str(number) for number in numbers}
    assert text.count("](") == len(_LINK.findall(text))


def shown(text: str) -> str:
    """A message as a viewer shows it."""
    plain = _LINK.sub(lambda found: re.sub(r"\\(.)", r"\1", found[1]), text)
    return plain.replace("{{", "{").replace("}}", "}")

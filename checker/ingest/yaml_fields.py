"""The fields that front matter names; loaded only where an article has front matter."""

from __future__ import annotations

import yaml

from checker.errors import ArticleError


class _TextLoader(yaml.SafeLoader):
    """A safe loader that leaves dates as they are written: an impossible one can be named."""


_TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_fields(path: str, text: str) -> dict[object, object] | None:
    """What the YAML of an article's front matter says; none where it names no fields.

    Raises ``ArticleError`` for YAML that cannot be parsed.
    """
    try:
        fields = yaml.load(text, Loader=_TextLoader)  # noqa: S506 - a safe loader
    except yaml.YAMLError as error:
        raise ArticleError(path, _problem(error), "Mend it, or remove it") from error
    return fields if isinstance(fields, dict) else None


def _problem(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or "it is no YAML"
    where = f" in line {mark.line + 2}" if mark else ""
    return f"the front matter cannot be read: {reason}{where}"

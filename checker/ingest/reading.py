"""Files and folders in, articles out: the one place that touches the disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path, PurePath
from typing import Final

from checker.errors import ArticleError, CheckerError
from checker.ingest.markdown import read_markdown
from checker.ingest.plain import read_plain
from checker.ingest.remedies import remedy_for_format, remedy_for_missing
from checker.patterns import matches
from checker.types import UNNAMED, Article

#: One reader for each format: path and decoded text in, article out.
_READERS: Final[dict[str, Callable[[str, str], Article]]] = {
    ".markdown": read_markdown,
    ".md": read_markdown,
    ".txt": read_plain,
}

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_articles(
    paths: Sequence[str | Path], *, published: date | None = None, exclude: Sequence[str] = ()
) -> tuple[Article, ...]:
    """Read files, and all articles in folders, in order of their paths and none twice.

    ``published`` is the day of publication of those articles that do not state one, and
    ``exclude`` are patterns of files to leave out of folders (see ``checker.patterns``).

    Raises ``ArticleError``, which names the file and says what to do, for a path that does not
    exist, a folder without articles, a format that cannot be read, and a file that is empty or
    no UTF-8 text.
    """
    return tuple(dated(read_article(file), published) for file in find_files(paths, exclude))


def dated(article: Article, published: date | None) -> Article:
    """The article, with this day of publication where it states none itself."""
    return replace(article, published=published) if article.published is None else article


def find_files(
    paths: Sequence[str | Path], exclude: Sequence[str] = (), folder: Path | None = None
) -> tuple[Path, ...]:
    """The files that paths and folders stand for, each once, in order of their names.

    Raises ``CheckerError`` for a single string, besides what ``read_articles`` raises. Folders are
    searched to the bottom; left out is what begins with a full stop, and what meets
    the patterns of ``exclude``, which are relative to ``folder`` or else to the working folder. A
    file that is named itself is never left out.
    """
    if isinstance(paths, str):  # its letters would be taken for as many paths
        raise CheckerError(f"{paths}: give a list of paths, such as [{paths!r}].")
    is_left_out = partial(matches, patterns=tuple(exclude), folder=folder)
    by_file: dict[Path, Path] = {}
    for path in sorted({Path(path) for path in paths}, key=Path.as_posix):
        for file in _files_at(path, is_left_out):
            known = by_file.setdefault(file.resolve(), file)
            by_file[file.resolve()] = min(known, file, key=Path.as_posix)
    return tuple(sorted(by_file.values(), key=Path.as_posix))


def read_article(file: Path) -> Article:
    """Read one file; raises ``ArticleError`` as ``read_articles`` does."""
    return read_bytes(file.as_posix(), _content(file))


def read_bytes(path: str, content: bytes) -> Article:
    """Read what stands, or will stand, in a file of this path; its suffix names the format.

    What has no name on disk is read as plain text. Raises ``ArticleError`` as ``read_articles``
    does.
    """
    suffix = ".txt" if path == UNNAMED else PurePath(path).suffix.lower()
    if suffix not in _READERS:
        raise _unreadable(path, suffix)
    article = _READERS[suffix](path, _decoded(path, content))
    if not any(block.speaks for block in article.blocks):
        raise ArticleError(path, "no text of an article in it", "Give a file with an article")
    return article


def _files_at(path: Path, is_left_out: Callable[[Path], bool]) -> Iterator[Path]:
    name = path.as_posix()
    if path.is_dir():
        found = [file for file in _all_files(path) if is_article(path, file)]
        if not found:
            problem = "no articles in this folder"
            raise ArticleError(name, problem, f"Articles are files ending in {_choices()}")
        kept = [file for file in found if not is_left_out(file)]
        if not kept:
            remedy = "Change 'exclude' in the configuration, or name the file itself"
            raise ArticleError(name, "every article in this folder is excluded", remedy)
        yield from kept
    elif not path.exists():
        raise ArticleError(name, "no such file or folder", remedy_for_missing(path))
    elif path.suffix.lower() not in _READERS:
        raise _unreadable(name, path.suffix)
    else:
        yield path


def _unreadable(path: str, suffix: str) -> ArticleError:
    problem = f"files ending in {suffix!r} cannot be read" if suffix else "no suffix"
    return ArticleError(path, problem, remedy_for_format(path, suffix, _choices()))


def is_article(folder: Path, file: Path) -> bool:
    """Whether a file below a folder is read, or would be, where the folder is given."""
    is_hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return not is_hidden and file.suffix.lower() in _READERS


def _all_files(folder: Path) -> list[Path]:
    """Every file below a folder; what cannot be looked into is an error, not left out in silence.

    A link that leads nowhere is among them, so that reading it says so.
    """

    def refuse(error: OSError) -> None:
        name = Path(error.filename or folder).as_posix()
        problem = error.strerror or "it cannot be looked into"
        raise ArticleError(name, problem, "Check that you may read the folder") from error

    walked = os.walk(folder, onerror=refuse)
    return sorted(Path(place, file) for place, _, files in walked for file in files)


def _choices() -> str:
    *most, last = sorted(_READERS)
    return f"{', '.join(most)} or {last}"


def _content(file: Path) -> bytes:
    try:
        if file.exists() and not file.is_file():  # a link to /dev/zero would never end
            raise ArticleError(file.as_posix(), "this is no file", "Give a file with an article")
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise ArticleError(file.as_posix(), reason, "Check that you may read it") from error


def _decoded(path: str, content: bytes) -> str:
    """The text as it is: line ends and byte-order mark are kept, for offsets count them."""
    if content.startswith(_UTF16_MARKS):
        raise ArticleError(path, "this is UTF-16 text", _conversion(path, "UTF-16"))
    if b"\0" in content:
        remedy = f"Give the article's text as a file ending in {_choices()}"
        raise ArticleError(path, "this is a binary file, not text", remedy)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = (
            f"byte 0x{content[error.start]:02x} at offset {error.start} (line {line}) is not UTF-8"
        )
        raise ArticleError(path, problem, _conversion(path, "WINDOWS-1252")) from error
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise ArticleError(path, "this file is empty", "Give a file with an article")
    return text


def _conversion(path: str, encoding: str) -> str:
    return f"Convert it, for example: iconv -f {encoding} -t UTF-8 {path!r} > converted.txt"

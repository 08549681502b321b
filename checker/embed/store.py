"""Vectors of sentences on disk, under the hash of what they are vectors of.

The file is an SQLite database. A run that is killed leaves it whole, and two runs may read and
write it at once. No sentence is stored; but vectors tell something of what was written, so the
file is for its owner's eyes only. Deleting it loses nothing but time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from checker.errors import CacheError

#: Vectors kept at most: 400,000 of 384 numbers take about 700 MB. The oldest go first.
MOST: Final = 400_000
#: Seconds to wait for another run that is writing.
_PATIENCE: Final = 30
#: Keys asked for at once; every SQLite takes 999 parameters.
_AT_ONCE: Final = 500
_TABLE: Final = """
create table if not exists vector (
    number integer primary key autoincrement,
    key blob not null unique,
    row blob not null
)
"""


class VectorStore:
    """Rows of bytes by key, in one file that several runs share.

    Every method raises ``CacheError`` where the file cannot be read or written: a full disk, a
    folder of another user, a damaged file.
    """

    def __init__(self, file: Path, most: int = MOST) -> None:
        self._file = file
        self._most = most

    def rows(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The rows kept under those of the keys that there are."""
        if not self._file.exists():
            return {}
        found: dict[bytes, bytes] = {}
        with self._database() as database:
            for first in range(0, len(keys), _AT_ONCE):
                some = keys[first : first + _AT_ONCE]
                marks = ",".join("?" * len(some))
                asked = f"select key, row from vector where key in ({marks})"  # noqa: S608 - question marks only
                found.update(database.execute(asked, some))
        return found

    def keep(self, rows: Mapping[bytes, bytes]) -> None:
        """Keep the rows, all of them or none; what is there already stays."""
        with self._database() as database:
            database.execute("begin immediate")
            database.executemany(
                "insert or ignore into vector (key, row) values (?, ?)", rows.items()
            )
            database.execute(
                "delete from vector where number <= (select max(number) from vector) - ?",
                (self._most,),
            )
            database.execute("commit")

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        """The open file; what is not committed when it closes was never written."""
        database = None
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            database = sqlite3.connect(self._file, timeout=_PATIENCE, isolation_level=None)
            self._file.chmod(0o600)
            # With a rollback journal whoever comes second waits, and what a killed run left is
            # undone. Two runs that turn on the write-ahead log at once do not wait: one fails.
            database.execute("pragma synchronous = normal")
            database.execute(_TABLE)
            yield database
        except (sqlite3.Error, OSError) as error:
            raise CacheError(
                f"{self._file}: the cache of sentence vectors cannot be used ({error}). "
                "Delete the file, or give --no-cache."
            ) from error
        finally:
            if database is not None:
                database.close()

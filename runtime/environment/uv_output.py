"""What uv writes while it works: kept in the log, told to the user in words, and read for the reason where it fails."""

from __future__ import annotations

import re
from typing import IO

from ..errors import InstallError
from ..progress import Progress
from ..settings_redaction import hide_logins
from ..translation import tr
from .known_failures import explain

NOT_THERE, REFUSED = "No solution found", "hint: An index"
"""What uv says where no index has a package, and then of one that refused to tell."""
LINES_TO_EXPLAIN = 200
DETAILS, DETAIL_CHARACTERS = 6, 300


class UvOutput:
    """The output of one command of uv's, line by line; no login of a URL is kept of it."""

    def __init__(self, command: list[str], log: IO[str], progress: Progress) -> None:
        self._log = log
        self._progress = progress
        self._lines: list[str] = []
        self._log.write(hide_logins(f"$ {' '.join(command)}\n"))

    def add(self, line: str) -> None:
        """Take a line: log it, and tell the user where it says what is being done."""
        line = hide_logins(line)
        self._log.write(line + "\n")
        self._log.flush()
        self._lines.append(line)
        if found := re.match(r"Downloading (\S+) \((.+B)\)$", line):
            self._progress.message(tr("Downloading {package}, {size}.").format(package=found[1], size=found[2]))
        elif line.startswith("Prepared "):
            self._progress.message(tr("Unpacking."))

    @staticmethod
    def says_installed(line: str) -> bool:
        """Whether a line says that the packages are in their places; compiling is next."""
        return line.startswith("Installed ")

    @property
    def says_not_there(self) -> bool:
        """Whether the package index has none that fits, and no index refused to tell."""
        text = "\n".join(self._lines)
        return NOT_THERE in text and REFUSED not in text

    def failure(self) -> InstallError:
        """Return what is to be told of a command that failed: the known reason, or what uv says of it."""
        said = [line.strip() for line in self._lines if line.strip()]
        first = next((n for n, line in enumerate(said) if line.startswith("error:")), max(0, len(said) - 3))
        detail = " / ".join(line[:DETAIL_CHARACTERS] for line in said[first:][:DETAILS])
        known = explain("\n".join(self._lines[-LINES_TO_EXPLAIN:])) or tr("The installation failed.")
        return InstallError("{known} ({detail}; all of it is in {log})", known=known, detail=detail, log=self._log.name)

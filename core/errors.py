"""What a user is told when an input cannot be used."""

from __future__ import annotations


class ReaderError(Exception):
    """Trouble that a user can mend; the message is one line that names the file and what to do."""

"""The toggles of the compare screen in a form that can be kept between sessions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tui.layout.blocks import ALL_MARKS, Options


def to_kept(options: Options, *, chosen_layout: bool) -> dict[str, Any]:
    """What ``from_kept`` takes; the layout only if the reader chose it."""
    kept = {
        "folded": options.folded,
        "unmarked": sorted(ALL_MARKS - options.marks),
        "threshold": options.threshold,
        "own_order": options.own_order,
    }
    return kept | ({"unified": options.unified} if chosen_layout else {})


def from_kept(kept: Mapping[str, Any], options: Options) -> Options:
    """``options`` with what was kept; what cannot be used is left as it is."""
    match kept:
        case {"folded": bool(folded)}:
            options = replace(options, folded=folded)
    match kept:
        case {"unmarked": list(names)}:
            options = replace(options, marks=ALL_MARKS - {name for name in names if isinstance(name, str)})
    match kept:
        case {"threshold": int() | float() as threshold} if 0 <= threshold <= 1:
            options = replace(options, threshold=float(threshold))
    match kept:
        case {"unified": bool(unified)}:
            options = replace(options, unified=unified)
    match kept:
        case {"own_order": bool(own_order)}:
            options = replace(options, own_order=own_order)
    return options

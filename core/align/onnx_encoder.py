"""A sentence encoder in a local folder, run by ONNX Runtime: what the extra ``semantic`` is for."""

from __future__ import annotations

import os
from array import array
from collections import OrderedDict
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from core.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Sequence

MODEL, TOKENIZER = "model.onnx", "tokenizer.json"
LONGEST = 512
"""Tokens kept of a text where the tokenizer names no limit: the positions that BERT and its kin know."""
BATCH = 16
"""Texts encoded at once: measured a quarter faster than one by one, and faster than 32."""
MOST_THREADS = 4
"""Models of this size gain little from more, and the screen wants a processor too."""
KEPT = 8192
"""Vectors remembered, some 12 MB: those of two books, or of a library of stories."""
_INPUTS = frozenset(("input_ids", "attention_mask", "token_type_ids"))


class OnnxEncoder:
    """The encoder that ``model.onnx`` and ``tokenizer.json`` of one folder make.

    The vector of a text is the mean of those of its tokens, scaled to unit length (Reimers and Gurevych
    2019); what exceeds the tokenizer's own limit is left out. Vectors are remembered by text, the latest
    KEPT of them. Safe between threads.
    """

    def __init__(self, folder: str | Path) -> None:
        """Loads the model; raises ReaderError when a file or a package is missing or cannot be used."""
        self._folder = Path(folder).expanduser()
        if not self._folder.is_dir():
            raise ReaderError(
                f"{self._folder}: no such folder; semantic_model names one with {MODEL} and {TOKENIZER}"
            )
        for name in (MODEL, TOKENIZER):
            if not (self._folder / name).is_file():
                raise ReaderError(
                    f"{self._folder / name}: no such file; a semantic model is a {MODEL} and its {TOKENIZER}"
                )
        self._tokenizer = _tokenizer(self._folder / TOKENIZER)
        self._session = _session(self._folder / MODEL)
        self._inputs = [entry.name for entry in self._session.get_inputs()]
        if not _INPUTS.issuperset(self._inputs):
            raise ReaderError(
                f"{self._folder / MODEL}: wants {', '.join(self._inputs)}; choose a sentence encoder "
                "that reads token ids alone"
            )
        self._kept: OrderedDict[str, array[float]] = OrderedDict()
        self._lock = Lock()

    def encode(self, texts: Sequence[str]) -> list[Sequence[float]]:
        """The vector of each text, in order; raises ReaderError when the model does not fit its tokenizer."""
        with self._lock:
            known = {text: self._kept[text] for text in set(texts) if text in self._kept}
            # Texts of like length share a batch, so that little is padding; equal ones go by the text.
            new = sorted(set(texts).difference(known), key=lambda text: (len(text), text))
            for at in range(0, len(new), BATCH):
                batch = new[at : at + BATCH]
                known.update(zip(batch, self._vectors(batch), strict=True))
            for text in dict.fromkeys(texts):
                self._kept[text] = known[text]
                self._kept.move_to_end(text)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return [known[text] for text in texts]

    def _vectors(self, texts: Sequence[str]) -> list[array[float]]:
        import numpy as np

        # A lone surrogate is no text to the tokenizer.
        encoded = self._tokenizer.encode_batch([t.encode("utf-8", "replace").decode("utf-8") for t in texts])
        arrays = {
            "input_ids": np.array([e.ids for e in encoded], np.int64),
            "attention_mask": np.array([e.attention_mask for e in encoded], np.int64),
            "token_type_ids": np.array([e.type_ids for e in encoded], np.int64),
        }
        try:
            tokens = self._session.run(None, {name: arrays[name] for name in self._inputs})[0]
        except Exception as error:
            raise ReaderError(
                f"{self._folder}: {MODEL} cannot read what {TOKENIZER} makes of a text "
                f"({_first_line(error)}); take both from one model"
            ) from None
        if tokens.ndim != 3:
            raise ReaderError(
                f"{self._folder / MODEL}: gives no vector for each token first; export it as such"
            )
        mask = arrays["attention_mask"][:, :, None]
        means = (tokens * mask).sum(1) / np.maximum(mask.sum(1), 1)
        units = means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12)
        return [array("f", unit.tolist()) for unit in units]


def _tokenizer(path: Path) -> Any:
    try:
        from tokenizers import Tokenizer
    except ImportError:
        raise _missing("tokenizers") from None
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:
        raise ReaderError(f"{path}: is no tokenizer ({_first_line(error)}); take that of the model") from None
    if tokenizer.truncation is None:
        tokenizer.enable_truncation(LONGEST)
    padding = tokenizer.padding or {}
    known = {key: padding[key] for key in ("pad_id", "pad_type_id", "pad_token") if key in padding}
    tokenizer.enable_padding(**known)  # to the longest of a batch; many files say to the limit
    return tokenizer


def _session(path: Path) -> Any:
    try:
        import onnxruntime
    except ImportError:
        raise _missing("onnxruntime") from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = min(MOST_THREADS, os.cpu_count() or 1)
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # waiting threads rest
    options.log_severity_level = 4  # its warnings would be written across the screen
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ReaderError(f"{path}: is no model that can be run ({_first_line(error)})") from None


def _missing(package: str) -> ReaderError:
    return ReaderError(
        f"semantic_model is set but the package {package} is not installed; "
        "install 'variorum-reader[semantic]', or leave the setting out"
    )


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]

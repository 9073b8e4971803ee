"""What the worker does with a question. The encoder stays loaded between questions.

torch is imported when it is first needed: describing a codebook takes a fraction of a second.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime import questions, questions_of_analysis, questions_of_training
from ..runtime.message_codec import Message, Question
from ..runtime.model_descriptions import CodebookInfo
from ..runtime.translation import Text
from . import classifier_operations, codebook_operations
from .codebook.codebook import Codebook
from .download.fetch_codebooks import fetch_codebook, find_codebook
from .download.fetch_encoders import encoder_of, fetch_encoder, find_encoder, is_same_encoder, resolve_encoder
from .download.published_codebook import SOUTH_AMERICA
from .loaded_models import LoadedModels, check_width

PendingAnswer = Callable[[], Message]
"""Waits for what a question has begun, and gives the answer."""


class Service:
    """Answers questions; holds what is loaded. `send` takes what there is to say before an answer."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        self._send = send
        self._models = LoadedModels(self._log)
        self._begun: dict[type[Question[Any]], Callable[[Any], PendingAnswer]] = {
            questions.Map: self._map,
            questions.Encode: self._encode,
            questions.EncodeTiles: self._encode_tiles,
            questions.Assign: self._assign,
            questions_of_analysis.Compare: self._compare,
            questions_of_analysis.Classify: self._classify,
        }
        self._done: dict[type[Question[Any]], Callable[[Any], Message]] = {
            questions.Check: _check,
            questions.Describe: _describe,
            questions.Load: self._models.load,
            questions.Fetch: self._fetch,
            questions_of_training.Train: lambda asked: codebook_operations.train(asked, self._report),
            questions_of_training.Color: lambda asked: codebook_operations.color(asked, self._report),
            questions_of_training.ChooseCentroids: lambda asked: codebook_operations.choose_centroids(asked, self._report),
            questions_of_training.SumClusters: lambda asked: codebook_operations.sum_clusters(asked, self._report),
            questions_of_training.ReadFeatures: codebook_operations.read_features,
            questions_of_training.Report: codebook_operations.write_report,
            questions.Group: codebook_operations.group,
            questions_of_analysis.ReadCentroids: codebook_operations.read_centroids,
            questions_of_analysis.FitClassifier: classifier_operations.fit_classifier,
            questions_of_analysis.SaveClassifier: classifier_operations.save_classifier,
            questions_of_analysis.ReadClassifier: classifier_operations.read_classifier,
            questions.Import: lambda asked: codebook_operations.import_arrays(asked, self._report),
            questions.Export: codebook_operations.export_arrays,
            questions.Inspect: codebook_operations.inspect_codebook,
        }

    def begin(self, question: Question[Any]) -> PendingAnswer:
        """Do what is asked, as far as the device need not be waited for.

        Raises
        ------
        ModelError
            If it cannot be done.
        """
        kind = type(question)
        if kind in self._begun:
            return self._begun[kind](question)
        answer = self._done[kind](question)
        return lambda: answer

    def _log(self, text: Text) -> None:
        self._send(questions.Log(text))

    def _report(self, name: Text, done: int, total: int) -> None:
        self._send(questions.Progress(name, done, total))

    def _fetch(self, question: questions.Fetch) -> questions.Done:
        path = fetch_codebook(question.codebook, self._report, self._log)
        fetch_encoder(question.encoder or encoder_of(Codebook.load(path)), self._report, self._log)
        return questions.Done()

    def _map(self, question: questions.Map) -> PendingAnswer:
        from .block_operations import map_block

        lookup = self._models.lookup
        return map_block(question, self._models.encoder, lookup)

    def _encode(self, question: questions.Encode) -> PendingAnswer:
        from .block_operations import encode_block

        return encode_block(question, self._models.encoder)

    def _encode_tiles(self, question: questions.EncodeTiles) -> PendingAnswer:
        from .block_operations import encode_tiles

        return encode_tiles(question, self._models.encoder)

    def _compare(self, question: questions_of_analysis.Compare) -> PendingAnswer:
        from .block_operations import compare_block

        return compare_block(question, self._models.encoder)

    def _classify(self, question: questions_of_analysis.Classify) -> PendingAnswer:
        from .block_operations import classify_block

        return classify_block(question, self._models.encoder)

    def _assign(self, question: questions.Assign) -> PendingAnswer:
        from .block_operations import assign

        return assign(question, self._models.lookup)


def _check(question: questions.Check) -> questions.Checked:
    from .self_check import check_device

    return check_device(question.device)


def _describe(question: questions.Describe) -> questions.Described:
    """Tell what a codebook and an encoder are, from what is on this machine; what is not yet is said to be absent."""
    path = find_codebook(question.codebook)
    codebook = Codebook.load(path) if path else SOUTH_AMERICA.without_centroids()
    encoder = question.encoder or encoder_of(codebook)
    folder = find_encoder(encoder)
    hidden_size = int(resolve_encoder(encoder).config["hidden_size"]) if folder else 0
    if folder and question.fitting:
        check_width(codebook, encoder, hidden_size)
    absent = tuple(name for name, found in (("codebook", path), ("encoder", folder)) if found is None)
    info = _info(codebook, str(path or question.codebook), path is not None)
    return questions.Described(info, encoder, hidden_size, absent, is_same_encoder(codebook.encoder, encoder))


def _info(codebook: Codebook, path: str, there: bool) -> CodebookInfo:
    """Return all of a codebook but its centroids; of one that is not `there` yet, no colours."""
    return CodebookInfo(
        path=path,
        name=codebook.name,
        sha256=codebook.sha256,
        encoder=codebook.encoder,
        gsd=codebook.gsd,
        model_scale=str(codebook.model_scale),
        tile=codebook.tile,
        margin=codebook.margin,
        metric=codebook.metric,
        size=len(codebook.centroids),
        width=codebook.centroids.shape[1],
        licence=codebook.licence,
        attribution=codebook.attribution,
        group_names=[list(names) for names in codebook.group_names],
        colors=codebook.colors if there else codebook.colors[:0],
        counts=codebook.counts,
        groups=codebook.groups,
    )

"""bfloat16 is chosen by what was measured on this machine, once; flags of the processor are not asked."""

from __future__ import annotations

import json
import time

import pytest
import torch
from geocentroids.models import bfloat16
from geocentroids.models.bfloat16 import FILE, processor_multiplies_bfloat16
from geocentroids.models.devices import choose_precision
from geocentroids.models.download_cache import CACHE_VARIABLE

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    processor_multiplies_bfloat16.cache_clear()
    yield tmp_path / "cache"
    processor_multiplies_bfloat16.cache_clear()


def linear_with(monkeypatch, seconds):
    """Have products in bfloat16 take so much longer than those in float32."""
    plain, calls = torch.nn.functional.linear, []

    def linear(left, right):
        calls.append(left.dtype)
        time.sleep(seconds[left.dtype])
        return plain(left[:1], right[:1])

    monkeypatch.setattr(torch.nn.functional, "linear", linear)
    return calls


@pytest.mark.parametrize(
    ("float32", "half", "expected"), [(0.02, 0.01, "bfloat16"), (0.01, 0.02, "float32"), (0.01, 0.01, "float32")]
)
def test_what_is_faster_is_chosen_whatever_the_flags_say(monkeypatch, float32, half, expected):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": True, "amx_bf16": True, "bf16": True})
    linear_with(monkeypatch, {torch.float32: float32, torch.bfloat16: half})
    assert choose_precision("auto", CPU) == expected


def test_it_is_measured_once_and_remembered_by_processor_and_torch(monkeypatch, folder):
    calls = linear_with(monkeypatch, {torch.float32: 0.004, torch.bfloat16: 0.001})
    assert processor_multiplies_bfloat16()
    measured = len(calls)
    processor_multiplies_bfloat16.cache_clear()
    assert processor_multiplies_bfloat16() and len(calls) == measured > 0
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"cpu_name": "another"})
    processor_multiplies_bfloat16.cache_clear()
    assert processor_multiplies_bfloat16() and len(calls) > measured
    assert list(json.loads((folder / FILE).read_text()).values()) == [True, True]


@pytest.mark.parametrize("content", ["", "[]", "no json", '{"%s": 1}', "[" * 100_000])
def test_a_damaged_memory_is_measured_anew(monkeypatch, folder, content):
    folder.mkdir()
    (folder / FILE).write_text(content.replace("%s", bfloat16._processor()))
    linear_with(monkeypatch, {torch.float32: 0.004, torch.bfloat16: 0.001})
    assert processor_multiplies_bfloat16()
    assert json.loads((folder / FILE).read_text())[bfloat16._processor()] is True


def test_a_folder_that_cannot_be_written_is_no_obstacle(monkeypatch):
    monkeypatch.setenv(CACHE_VARIABLE, "/dev/null/cache")
    linear_with(monkeypatch, {torch.float32: 0.001, torch.bfloat16: 0.004})
    assert not processor_multiplies_bfloat16()


def test_where_it_is_hopeless_one_try_is_enough(monkeypatch):
    calls = linear_with(monkeypatch, {torch.float32: 0.001, torch.bfloat16: 0.2})
    assert not processor_multiplies_bfloat16() and calls.count(torch.bfloat16) == 1


def test_here_it_takes_less_than_a_second_or_two():
    start = time.monotonic()
    processor_multiplies_bfloat16()
    assert time.monotonic() - start < 5

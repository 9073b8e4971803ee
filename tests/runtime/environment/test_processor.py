"""An Intel QGIS on a Mac with Apple silicon, as far as it can be shown elsewhere: what is asked, and what is started."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from geocentroids.runtime.environment import processor, uv
from geocentroids.runtime.environment.interpreter_checks import Interpreter
from geocentroids.runtime.environment.preflight import check_request
from geocentroids.runtime.errors import InstallError
from geocentroids.runtime.settings import ENVIRONMENTS_VARIABLE

ASK = subprocess.run


@pytest.fixture
def mac(monkeypatch, tmp_path):
    """Return a function that makes this an Intel process on a Mac whose sysctl answers so."""
    monkeypatch.setenv(ENVIRONMENTS_VARIABLE, str(tmp_path))

    def become(answer, built_for="x86_64"):
        def sysctl(command, **options):
            assert command == ["/usr/sbin/sysctl", "-n", "hw.optional.arm64"]
            return ASK([sys.executable, "-c", answer], **options)

        processor.processor.cache_clear()
        processor._translated.cache_clear()
        monkeypatch.setattr(sys, "platform", "darwin")
        monkeypatch.setattr("platform.machine", lambda: built_for)
        monkeypatch.setattr(subprocess, "run", sysctl)

    yield become
    monkeypatch.undo()
    processor.processor.cache_clear()
    processor._translated.cache_clear()


APPLE = "print(1)"
INTEL = "raise SystemExit('sysctl: unknown oid')"


def test_rosetta_is_seen_through(mac):
    mac(APPLE)
    assert processor.architecture() == "x86_64" and processor.processor() == "aarch64"
    assert processor.native(["python3", "-I"]) == ["/usr/bin/arch", "-arm64", "python3", "-I"]
    check_request("cpu", "")
    wheel = re.compile(rf"uv-1-py3-none-{uv._platform_tag()}")
    assert wheel.fullmatch("uv-1-py3-none-macosx_11_0_arm64") and not wheel.fullmatch("uv-1-py3-none-macosx_10_12_x86_64")


def test_qgiss_intel_python_does_not_serve_there_and_one_for_apple_silicon_does(mac):
    mac(APPLE)
    assert "for Intel" in Interpreter("/x", (3, 12, 0), True, "x86_64").obstacle_to_environment(range(11, 15))
    assert Interpreter("/x", (3, 12, 0), True, "aarch64").obstacle_to_environment(range(11, 15)) == ""


@pytest.mark.parametrize(("answer", "built_for", "refused"), [(INTEL, "x86_64", True), (APPLE, "arm64", False)])
def test_other_macs_are_what_they_say(mac, answer, built_for, refused):
    mac(answer, built_for)
    assert processor.native(["python3"]) == ["python3"]
    if refused:
        with pytest.raises(InstallError, match="This Mac has an Intel processor"):
            check_request("cpu", "")
    else:
        check_request("cpu", "")


def test_elsewhere_nothing_is_changed():
    assert processor.native(["python3"]) == ["python3"] and processor.processor() == processor.architecture()

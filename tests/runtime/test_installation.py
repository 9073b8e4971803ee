"""The installation against what users meet: broken networks, full disks, kills, two windows."""

from __future__ import annotations

import base64
import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from geocentroids.runtime import interpreter
from geocentroids.runtime.environment import (
    LOCKS,
    REQUIREMENTS,
    Environment,
    environments_folder,
    installed,
    lock_hash,
    worker_python,
)
from geocentroids.runtime.errors import Cancelled, InstallError, NotInstalled
from geocentroids.runtime.failures import explain
from geocentroids.runtime.installation import check_python, choose_build, install, remove
from geocentroids.runtime.nvidia import nvidia_driver
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.settings import PYTHON_VARIABLE, Settings
from standin import index

HOLD = (
    "import fcntl, sys, time; f = open(sys.argv[1], 'a'); fcntl.flock(f, fcntl.LOCK_EX); print('held', flush=True); "
    "time.sleep(60)"
)
TRUST_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
CLOSED_PORT = "http://127.0.0.1:9/simple"


@pytest.fixture
def profile(tmp_path, configured, monkeypatch):
    """An empty profile on a path as users have them, and a pip that knows of no index but the one a test names."""
    home = tmp_path / "Zoë Müller (GIS)" / "geocentroids"
    configured(Settings(home=home))
    monkeypatch.delenv(PYTHON_VARIABLE, raising=False)
    for name in [name for name in os.environ if name.startswith("PIP_") or name in TRUST_VARIABLES]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    return home


def running_in(folder):
    """Return the command lines of the processes that name a folder."""
    lines = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # ended meanwhile
            lines.append(path.read_bytes())
    return [line for line in lines if os.fsencode(folder) in line]


def refusal(**options) -> str:
    with pytest.raises(InstallError) as caught:
        install("cpu", Silent(), python=options.pop("python", sys.executable), **options)
    assert installed() is None
    return str(caught.value)


@pytest.mark.parametrize(
    ("status", "told"),
    [(200, "a proxy's page came"), (403, "refuses or is overloaded"), (429, "refuses or is overloaded"),
     (500, "refuses or is overloaded")],
)
def test_an_index_that_answers_badly(profile, monkeypatch, status, told):
    with index(status) as (url, asked):
        monkeypatch.setenv("PIP_INDEX_URL", url)
        assert told in refusal()
        assert asked


def test_no_network(profile, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", CLOSED_PORT)
    assert "does not answer: check the network" in refusal()


def test_an_offices_own_certificate_is_trusted_once_qgis_knows_it(profile, tmp_path, configured, monkeypatch):
    pem = tmp_path / "office.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(pem), "-out", str(tmp_path / "crt"),
            "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(make, check=True, capture_output=True)
    certificate = (tmp_path / "crt").read_text(encoding="utf-8")
    pem.write_text(pem.read_text(encoding="utf-8") + certificate, encoding="utf-8")
    with index(tls=pem) as (url, asked):
        monkeypatch.setenv("PIP_INDEX_URL", url)
        assert "certificate is not trusted" in refusal() and not asked
        with pytest.raises(InstallError, match=r"does not answer .*CERTIFICATE_VERIFY_FAILED"):
            interpreter._uv(tmp_path / "uv", "")
        configured(Settings(home=profile, certificates=str(tmp_path / "crt")))
        assert "a proxy's page came" in refusal() and asked
        with pytest.raises(InstallError, match="lists no uv"):
            interpreter._uv(tmp_path / "uv", "")


def test_an_altered_package_is_refused(profile, tmp_path):
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    pinned = (REQUIREMENTS / "pip.txt").read_text(encoding="utf-8").split("==")[1].split()[0]
    (wheels / f"pip-{pinned}-py3-none-any.whl").write_bytes(base64.b64decode("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="))
    assert "was not the one that the lock names" in refusal(wheels=str(wheels))


def test_an_incomplete_folder_of_wheels_and_none_at_all(profile, tmp_path):
    assert "lacks a package" in refusal(wheels=str(tmp_path))
    assert "is not there" in refusal(wheels=str(tmp_path / "nowhere"))


def test_interpreters_that_do_not_serve(profile, tmp_path):
    old = tmp_path / "python3.8"
    old.write_text("#!/bin/sh\necho '[[3, 8, 10], true, true]'\n", encoding="utf-8")
    old.chmod(0o755)
    assert "it is Python 3.8.10, and the packages need 3.11 to 3.14" in refusal(python=str(old))
    assert "does not start as a Python" in refusal(python="/bin/false")
    with pytest.raises(InstallError, match=r"cannot be used|choose 'Repair'"):
        check_python("/bin/false")


def test_a_folder_that_cannot_be_made(tmp_path, configured):
    (tmp_path / "file").touch()
    configured(Settings(home=tmp_path / "file"))
    assert "cannot be made (Not a directory)" in refusal()


def test_a_full_disk_is_told_before_anything_is_downloaded(tmp_path, configured):
    mount = tmp_path / "small disk"
    mount.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(mount)], check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        configured(Settings(home=mount))
        assert "0.0 GB free, and 3 GB are needed" in refusal()
    finally:
        subprocess.run(["umount", str(mount)], check=True)


def test_two_windows_at_once_and_no_lock_left_by_a_kill(profile, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", CLOSED_PORT)
    folder = environments_folder()
    folder.mkdir(parents=True)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder / "lock")],
        stdout=subprocess.PIPE, text=True,
    )
    assert holder.stdout.readline() == "held\n"
    assert "Another QGIS is installing" in refusal()
    holder.kill()
    holder.wait()
    assert "does not answer" in refusal(), "the lock died with its process"


def test_cancelling_is_prompt_and_leaves_no_process(profile, monkeypatch):
    class Impatient(Silent):
        def cancelled(self):
            return bool(asked)

    with index(stall=30) as (url, asked):
        monkeypatch.setenv("PIP_INDEX_URL", url)
        with pytest.raises(Cancelled):
            install("cpu", Impatient(), python=sys.executable)
        cancelled = time.monotonic()
        assert running_in(environments_folder()) == [] and time.monotonic() - cancelled < 2


def test_a_failed_upgrade_leaves_the_old_environment_working(profile, monkeypatch):
    old = Environment("0ld-cpu-py311", "cpu", "0ld", "cpu")
    old.path.parent.mkdir(parents=True)
    old.path.symlink_to(Path(os.environ.get("GEOCENTROIDS_TEST_ENVIRONMENT", sys.prefix)))
    old.use()
    monkeypatch.setenv("PIP_INDEX_URL", CLOSED_PORT)
    with pytest.raises(InstallError):
        install("cpu", Silent(), python=sys.executable)
    assert installed() == old and old.outdated and worker_python() == str(old.python)


def test_a_half_removed_environment_counts_as_none(profile):
    environment = Environment("gone-cpu-py311", "cpu", lock_hash("cpu"))
    environment.path.mkdir(parents=True)
    environment.use()
    assert installed() is None
    with pytest.raises(NotInstalled, match="setupenvironment"):
        worker_python()
    remove()
    assert not environment.path.exists()
    with pytest.raises(NotInstalled):
        worker_python()


def test_uv_comes_from_the_index_verified_or_not_at_all(tmp_path, configured, monkeypatch):
    configured(Settings(home=tmp_path))
    with index() as (url, _):
        monkeypatch.setenv("PIP_INDEX_URL", url)
        with pytest.raises(InstallError, match="lists no uv"):
            interpreter._uv(tmp_path / "uv", "")
    monkeypatch.delenv("PIP_INDEX_URL")
    program = interpreter._uv(tmp_path / "uv", "")
    assert subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.startswith("uv ")


def test_without_a_python_that_serves_uv_is_asked_for_one(profile, monkeypatch):
    monkeypatch.setattr(interpreter, "_candidates", lambda: iter(()))
    monkeypatch.setenv("UV_PYTHON_INSTALL_MIRROR", "http://127.0.0.1:9")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    told = refusal(python="")
    assert "uv cannot install Python 3.12 from github.com" in told and "name an installed Python" in told


def test_uv_that_was_altered_is_refused(tmp_path):
    locked = (REQUIREMENTS / "uv.txt").read_text(encoding="utf-8")
    version = locked.split("uv==")[1].split()[0]
    (tmp_path / f"uv-{version}-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl").write_bytes(b"not it")
    with pytest.raises(InstallError, match="not the locked one"):
        interpreter._uv(tmp_path / "uv", str(tmp_path))
    assert not (tmp_path / "uv" / "uv").exists()


NVIDIA_SMI = """#!/bin/sh
case "$1" in
*compute_cap*) {known} ;;
esac
echo '{version}, NVIDIA GeForce GTX 1080, 8 GB'
"""


@pytest.mark.parametrize(
    ("version", "capability", "build", "why"),
    [
        ("580.95.05", "12.0", "cuda", "for the NVIDIA GeForce GTX 1080, 8 GB"),
        ("580.95.05", "7.5", "cuda", "for the NVIDIA"),
        ("580.95.05", "6.1", "cpu", "has compute capability 6.1, and the CUDA build needs 7.5"),
        ("580.95.05", "[N/A]", "cuda", "for the NVIDIA"),
        ("470.256.02", None, "cpu", "NVIDIA's driver 470.256.02 is older than 580.65"),
    ],
)
def test_the_build_for_a_driver_and_a_card(tmp_path, monkeypatch, recorded, version, capability, build, why):
    known = f"echo '{version}, {capability}, NVIDIA GeForce GTX 1080, 8 GB'; exit 0" if capability else "exit 2"
    program = tmp_path / "nvidia-smi"
    program.write_text(NVIDIA_SMI.format(known=known, version=version), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    nvidia_driver.cache_clear()
    assert choose_build(recorded.message) == build
    assert why in recorded.said[0]
    nvidia_driver.cache_clear()


def test_every_locked_package_has_a_hash_and_one_version():
    for names in LOCKS.values():
        entries = [entry for name in names for entry in (REQUIREMENTS / name).read_text(encoding="utf-8").split("\n")
                   if "==" in entry and not entry.startswith("#")]
        assert all(entry.endswith("\\") for entry in entries)
        packages = [entry.split("==")[0] for entry in entries]
        assert all(packages.count(package) == 1 for package in packages if package != "torch")


@pytest.mark.parametrize(
    ("output", "remedy"),
    [
        ('OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed. Error loading "c10.dll"',
         "vc_redist"),
        ("OSError: [WinError 127] The specified procedure could not be found. Error loading shm.dll", "vc_redist"),
        ("The NVIDIA driver on your system is too old (found version 11040).", "update NVIDIA's driver"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "free some space"),
        ("PermissionError: [WinError 32] The process cannot access the file because it is being used by another process",
         "antivirus"),
        ("OSError: [WinError 206] The filename or extension is too long", "260 characters"),
        ("ModuleNotFoundError: No module named 'torch'", "'Repair'"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Auth'))", "proxy refused"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "Manage Certificates"),
        ("PermissionError: [Errno 13] Permission denied: '/opt/x'", "permissions"),
    ],
)
def test_known_failures_are_explained(output, remedy):
    assert remedy in explain(output)
    assert not explain("Successfully installed torch")

"""The installation against what users meet: broken networks, full disks, kills, two windows."""

from __future__ import annotations

import base64
import contextlib
import os
import platform
import re
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from geocentroids.runtime.environment import base_interpreter
from geocentroids.runtime.environment.installation import (
    TORCH_INDEX,
    check_python,
    choose_build,
    install,
    remove,
)
from geocentroids.runtime.environment.installed_environment import (
    LOCKS,
    REQUIREMENTS,
    Environment,
    environment_name,
    environments_folder,
    former_folder,
    installed,
    lock_hash,
)
from geocentroids.runtime.environment.known_failures import explain
from geocentroids.runtime.environment.nvidia import nvidia_driver
from geocentroids.runtime.environment.preflight import LONGEST_PATHS, longest_path, unpacked
from geocentroids.runtime.environment.uv import uv_program
from geocentroids.runtime.environment.worker_python import worker_python
from geocentroids.runtime.errors import Cancelled, InstallError, NotInstalled, WorkKept
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.settings import ENVIRONMENTS_VARIABLE, PYTHON_VARIABLE, Settings
from package_index import index

HOLD = (
    "import fcntl, sys, time; f = open(sys.argv[1], 'a'); fcntl.flock(f, fcntl.LOCK_EX); print('held', flush=True); "
    "time.sleep(60)"
)
TRUST_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
CLOSED_PORT = "http://127.0.0.1:9/simple"


def never():
    return False


@pytest.fixture(scope="module")
def uv(tmp_path_factory):
    """Fetch uv from the registry, once for all tests that need one that is there already."""
    return uv_program(tmp_path_factory.mktemp("uv"), "", never)


@pytest.fixture
def bare(tmp_path, configured, monkeypatch):
    """An empty profile and folder of environments on paths as users have them, and a pip that is told nothing."""
    home = tmp_path / "Zoë Müller (GIS)" / "geocentroids"
    configured(Settings(home=home))
    monkeypatch.setenv(ENVIRONMENTS_VARIABLE, str(tmp_path / "Zoë Müller (local)"))
    monkeypatch.delenv(PYTHON_VARIABLE, raising=False)
    for name in [name for name in os.environ if name.startswith(("PIP_", "UV_")) or name in TRUST_VARIABLES]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_RETRIES", "0")
    return home


@pytest.fixture
def profile(bare, uv):
    """The same with uv there, so that what a test does to the network happens to uv."""
    folder = environments_folder() / "uv"
    folder.mkdir(parents=True)
    os.link(uv, folder / uv.name)
    return bare


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
        monkeypatch.setitem(TORCH_INDEX, "cpu", url)
        assert told in refusal()
        assert asked


@pytest.mark.parametrize("there", ["profile", "bare"])
def test_no_network(request, there, monkeypatch):
    request.getfixturevalue(there)
    monkeypatch.setenv("PIP_INDEX_URL", CLOSED_PORT)
    assert "does not answer: check the network" in refusal()


@pytest.mark.parametrize(
    ("status", "told"), [(200, "lists no uv for this machine"), (403, "refuses or is"), (500, "refuses or is overloaded")]
)
def test_an_index_that_answers_badly_before_there_is_uv(bare, monkeypatch, status, told):
    with index(status) as (url, asked):
        monkeypatch.setenv("PIP_INDEX_URL", url)
        assert told in refusal()
        assert asked == ["/simple/uv/"]


@pytest.fixture
def office(tmp_path):
    """Return the certificate of an office's own authority, and a server's key with a certificate that it has signed."""
    def openssl(*arguments):
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)

    authority, key, pem, name = (tmp_path / name for name in ("authority.pem", "key.pem", "server.pem", "name"))
    name.write_text("subjectAltName=DNS:localhost", encoding="utf-8")
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", authority, "-subj", "/CN=Office")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", pem, "-out", tmp_path / "csr", "-subj", "/CN=localhost")
    openssl("x509", "-req", "-in", tmp_path / "csr", "-CA", authority, "-CAkey", key, "-CAcreateserial", "-days", 2,
            "-extfile", name, "-out", tmp_path / "crt")
    pem.write_text(pem.read_text(encoding="utf-8") + (tmp_path / "crt").read_text(encoding="utf-8"), encoding="utf-8")
    return authority, pem


@pytest.mark.parametrize("there", ["profile", "bare"])
@pytest.mark.parametrize("who", ["QGIS", "PIP_CERT", "pip.conf", "trusted-host"])
def test_an_offices_own_certificate_is_trusted(request, there, who, office, tmp_path, configured, monkeypatch):
    home = request.getfixturevalue(there)
    authority, pem = office
    with index(tls=pem) as (url, asked):
        monkeypatch.setenv("PIP_INDEX_URL", url)
        assert "certificate is not trusted" in refusal() and not asked
        if who == "QGIS":
            configured(Settings(home=home, certificates=str(authority)))
        elif who == "PIP_CERT":
            monkeypatch.setenv("PIP_CERT", str(authority))
        else:
            option = "trusted-host = localhost" if who == "trusted-host" else f"cert = {authority}"
            (tmp_path / "pip.conf").write_text(f"[global]\n{option}\n", encoding="utf-8")
            monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
        monkeypatch.setitem(TORCH_INDEX, "cpu", url)
        assert "a proxy's page came" in refusal() and asked


SECRETS = ("s3cret", "p%40ss", "p@ss", "w0rd")


@pytest.mark.parametrize("there", ["profile", "bare"])
@pytest.mark.parametrize("password", ["s3cret", "p%40ssw0rd", "p@ssw0rd:s3cret", "w0rd/s3cret"])
@pytest.mark.parametrize("variable", ["PIP_INDEX_URL", "HTTP_PROXY", "PIP_PROXY", "PIP_EXTRA_INDEX_URL"])
def test_no_message_and_no_log_shows_a_password(request, there, variable, password, monkeypatch):
    request.getfixturevalue(there)
    monkeypatch.setenv("PIP_INDEX_URL", "http://nowhere.invalid/simple")
    monkeypatch.setenv(variable, f"http://zoe:{password}@127.0.0.1:9/simple")
    told = refusal()
    log = (environments_folder() / "install.log").read_text(encoding="utf-8")
    assert not [secret for secret in SECRETS if secret in told + log]


def test_an_index_with_a_login_gets_it_and_no_other_server_does(bare, monkeypatch):
    with index() as (url, asked):
        monkeypatch.setenv("PIP_INDEX_URL", url.replace("//", "//zoe:p%40ss@"))
        refusal()
        login = base64.b64encode(b"zoe:p@ss").decode()
        assert asked.headers[0]["Authorization"] == f"Basic {login}"


def test_an_altered_package_is_refused(profile, tmp_path):
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    found = re.search(r"^torch==(\S+)", (REQUIREMENTS / "torch-cpu.txt").read_text(encoding="utf-8"), re.MULTILINE)
    with zipfile.ZipFile(wheels / f"torch-{found[1]}-py3-none-any.whl", "w") as archive:
        metadata = f"Metadata-Version: 2.1\nName: torch\nVersion: {found[1]}\n"
        archive.writestr(f"torch-{found[1]}.dist-info/METADATA", metadata)
        archive.writestr(f"torch-{found[1]}.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"torch-{found[1]}.dist-info/RECORD", "")
    assert "was not the one that the lock names" in refusal(wheels=str(wheels))
    (wheels / f"torch-{found[1]}-py3-none-any.whl").write_bytes(base64.b64decode("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="))
    assert "was not the one that the lock names" in refusal(wheels=str(wheels))


def test_an_incomplete_folder_of_wheels_and_none_at_all(profile, tmp_path):
    empty = tmp_path / "wheels, all of them"
    empty.mkdir()
    assert "lacks a package" in refusal(wheels=str(empty))
    assert "is not there" in refusal(wheels=str(tmp_path / "nowhere"))
    (environments_folder() / "uv").rename(environments_folder() / "away")
    assert "has no wheel of uv" in refusal(wheels=str(empty))


def test_interpreters_that_do_not_serve(profile, tmp_path):
    old = tmp_path / "python3.8"
    old.write_text("#!/bin/sh\necho '[[3, 8, 10], true, \"x86_64\"]'\n", encoding="utf-8")
    old.chmod(0o755)
    assert "it is Python 3.8.10, and the packages need 3.11 to 3.14" in refusal(python=str(old))
    assert "does not start as a Python" in refusal(python="/bin/false")
    with pytest.raises(InstallError, match="The Python /bin/false does not start as a Python"):
        check_python("/bin/false", Silent())


def test_a_folder_that_cannot_be_made(bare, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv(ENVIRONMENTS_VARIABLE, str(tmp_path / "file" / "environments"))
    assert "cannot be made (Not a directory)" in refusal()


LONGEST_WINDOWS_NAME = 20
"""Characters of a user's name; Microsoft's documentation of local and domain accounts."""


@pytest.mark.parametrize("system", ["win32", "darwin", "linux"])
@pytest.mark.parametrize("build", LOCKS)
def test_the_longest_path_in_the_default_folder_is_allowed(system, build):
    folder = {
        "win32": f"C:\\Users\\{'x' * LONGEST_WINDOWS_NAME}\\AppData\\Local\\geocentroids",
        "darwin": f"/Users/{'x' * 64}/Library/Application Support/geocentroids",
        "linux": f"/home/{'x' * 64}/.local/share/geocentroids",
    }[system]
    assert 200 < longest_path(folder, build, system) <= LONGEST_PATHS[system]
    # What is measured is what the lock unpacks to: the longest of all is torch's licence.
    assert longest_path("", build, system) > 160 + len(environment_name(build, 12))


def test_the_longest_path_is_the_one_of_this_machines_environment():
    (packages,) = (Path(worker_python()).parents[1] / "lib").glob("python3*/site-packages")
    longest = max(len(str(path.relative_to(packages))) for path in packages.rglob("*"))
    assert 100 < longest == unpacked("cpu", "linux")["longest_path"]


def test_a_path_that_would_be_too_long_is_told_before_anything_is_downloaded(bare, tmp_path, monkeypatch):
    monkeypatch.setitem(LONGEST_PATHS, sys.platform, 259)
    deep = tmp_path.joinpath("x" * 60)
    monkeypatch.setenv(ENVIRONMENTS_VARIABLE, str(deep))
    told = refusal()
    assert "over the 259 allowed. Name a folder with a shorter path" in told and ENVIRONMENTS_VARIABLE in told
    assert not deep.exists()


def test_a_full_disk_is_told_before_anything_is_downloaded(bare, tmp_path, monkeypatch):
    mount = tmp_path / "small disk"
    mount.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(mount)], check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        monkeypatch.setenv(ENVIRONMENTS_VARIABLE, str(mount))
        assert "0.0 GB free, and 3 GB are needed" in refusal()
    finally:
        subprocess.run(["umount", str(mount)], check=True)


def test_two_windows_at_once_and_no_lock_left_by_a_kill(profile, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", CLOSED_PORT)
    folder = environments_folder()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder / "lock")],
        stdout=subprocess.PIPE, text=True,
    )
    assert holder.stdout.readline() == "held\n"
    assert "Another QGIS is installing" in refusal()
    holder.kill()
    holder.wait()
    assert "does not answer" in refusal(), "the lock died with its process"


class Impatient(Silent):
    """A user who cancels once `when()` says so."""

    def __init__(self, when):
        self.when = when

    def cancelled(self):
        return bool(self.when())


@pytest.mark.parametrize("there", ["profile", "bare"])
def test_cancelling_a_download_is_prompt_and_leaves_no_process(request, there, monkeypatch):
    request.getfixturevalue(there)
    with index(stall=30) as (url, asked):
        monkeypatch.setenv("PIP_INDEX_URL", url)
        with pytest.raises(Cancelled) as caught:
            install("cpu", Impatient(lambda: asked), python=sys.executable)
        cancelled = time.monotonic()
        assert caught.type is Cancelled, "nothing has come that could be kept"
        assert running_in(environments_folder()) == [] and time.monotonic() - cancelled < 2


STUCK = "#!/bin/sh\ntouch '{sign}'\nexec sleep 60\n"


def test_what_has_come_is_kept_and_told_of_once(tmp_path, configured, monkeypatch):
    configured(Settings(home=tmp_path))
    monkeypatch.setenv(ENVIRONMENTS_VARIABLE, str(tmp_path / "local"))
    sign, program = tmp_path / "begun", tmp_path / "python3"
    program.write_text(STUCK.format(sign=sign), encoding="utf-8")
    program.chmod(0o755)
    for outcome in (WorkKept, Cancelled):
        with pytest.raises(Cancelled) as caught:
            install("cpu", Impatient(sign.exists), python=str(program))
        assert caught.type is outcome and list((environments_folder() / "uv").glob("uv-*"))
        sign.unlink()


@pytest.mark.parametrize("stage", ["interpreter", "driver", "check"])
def test_cancelling_works_in_every_other_stage(profile, tmp_path, monkeypatch, stage):
    sign = tmp_path / "begun"
    program = tmp_path / ("nvidia-smi" if stage == "driver" else "python3")
    program.write_text(STUCK.format(sign=sign), encoding="utf-8")
    program.chmod(0o755)
    user = Impatient(sign.exists)
    with pytest.raises(Cancelled):
        if stage == "check":
            check_python(str(program), user)
        elif stage == "interpreter":
            install("cpu", user, python=str(program))
        else:
            nvidia_driver.cache_clear()
            monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
            install("auto", user, python=sys.executable)
    assert time.time() - sign.stat().st_mtime < 3
    nvidia_driver.cache_clear()


def test_cancelling_a_removal_leaves_no_half_environment(profile):
    environment = Environment("00000000", "cpu", lock_hash("cpu"))
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.use()
    with pytest.raises(Cancelled):
        remove(lambda: True)
    assert installed() is None and not environment.path.exists()
    remove()
    assert sorted(path.name for path in environments_folder().iterdir()) == ["lock"]


def test_a_failed_upgrade_leaves_the_old_environment_working(profile, monkeypatch):
    old = Environment("0ld0ld00", "cpu", "0ld", "cpu")
    old.path.symlink_to(Path(os.environ.get("GEOCENTROIDS_TEST_ENVIRONMENT", sys.prefix)))
    old.use()
    monkeypatch.setenv("PIP_INDEX_URL", CLOSED_PORT)
    with pytest.raises(InstallError):
        install("cpu", Silent(), python=sys.executable)
    assert installed() == old and old.outdated and worker_python() == str(old.python)


def test_an_environment_in_the_profile_is_used_until_it_is_removed(bare):
    former = former_folder()
    assert former == bare / "environments"
    python = former / "0123456789ab-cpu-py311" / "bin" / "python3"
    python.parent.mkdir(parents=True)
    python.touch()
    (former / "current.json").write_text(
        '{"folder": "0123456789ab-cpu-py311", "build": "cpu", "lock": "0123456789ab", "device": "cpu"}', encoding="utf-8"
    )
    assert worker_python() == str(python) and installed().outdated and installed().device == "cpu"
    newer = Environment("00000000", "cpu", lock_hash("cpu"))
    newer.python.parent.mkdir(parents=True)
    newer.python.touch()
    newer.use()
    assert worker_python() == str(newer.python)
    remove()
    assert not former.exists() and installed() is None


def test_a_half_removed_environment_counts_as_none(profile):
    environment = Environment("00000000", "cpu", lock_hash("cpu"))
    environment.path.mkdir(parents=True)
    environment.use()
    assert installed() is None
    with pytest.raises(NotInstalled, match="setupenvironment"):
        worker_python()
    (environments_folder() / "models").mkdir()  # A plain Python's downloads, in the same folder.
    remove()
    assert not environment.path.exists() and (environments_folder() / "models").is_dir()
    with pytest.raises(NotInstalled):
        worker_python()


def test_uv_comes_verified_from_a_folder_that_pip_is_told_of(bare, uv, tmp_path, monkeypatch):
    wheels = tmp_path / "links"
    wheels.mkdir()
    version = uv.name.removeprefix("uv-")
    wheel = wheels / f"uv-{version}-py3-none-manylinux_2_17_{platform.machine()}.whl"
    wheel.write_bytes(b"not it")
    monkeypatch.setenv("PIP_INDEX_URL", CLOSED_PORT)
    monkeypatch.setenv("PIP_FIND_LINKS", f"{tmp_path / 'gone'} {wheels}")
    with pytest.raises(InstallError, match="not the locked one"):
        uv_program(tmp_path / "uv", "", never)
    assert not (tmp_path / "uv").exists()
    assert subprocess.run([uv, "--version"], capture_output=True, text=True, check=True).stdout.startswith(f"uv {version}")


def test_without_a_python_that_serves_uv_is_asked_for_one(profile, monkeypatch):
    monkeypatch.setattr(base_interpreter, "_candidates", lambda: iter(()))
    monkeypatch.setenv("UV_PYTHON_INSTALL_MIRROR", "http://127.0.0.1:9")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    told = refusal(python="")
    assert "uv cannot install Python 3.12 from github.com" in told and "name an installed Python" in told


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
        ("OSError: [WinError 206] The filename or extension is too long", "shorter path"),
        ("HINT: This error might have occurred since this system does not have Windows Long Path support enabled.",
         "shorter path"),
        ("error: Failed to install: torch\n  cause: The filename or extension is too long. (os error 206)", "shorter path"),
        ("error: Failed to install\n  cause: Access is denied. (os error 5)", "check its permissions"),
        ("error: failed to remove `c10.pyd`\n  cause: being used by another process. (os error 32)", "antivirus"),
        ("error: Failed to extract archive\n  cause: No space left on device (os error 28)", "free some space"),
        ("ModuleNotFoundError: No module named 'torch'", "'Repair'"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Auth'))", "proxy refused"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "Manage Certificates"),
        ("PermissionError: [Errno 13] Permission denied: '/opt/x'", "permissions"),
    ],
)
def test_known_failures_are_explained(output, remedy):
    assert remedy in explain(output)
    assert not explain("Successfully installed torch")

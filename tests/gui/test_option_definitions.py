"""Settings, the page in QGIS's options, diagnostics, and what someone meets who has installed nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from geocentroids.gui import option_definitions
from geocentroids.gui.first_run import SetupOffer
from geocentroids.gui.option_definitions import OPTIONS, apply_settings
from geocentroids.gui.options_page import OptionsFactory, versions
from geocentroids.gui.setup_dialog import environment_changes
from geocentroids.runtime.diagnostics import remember_error
from geocentroids.runtime.environment import installed_environment
from geocentroids.runtime.environment.worker_python import worker_python
from geocentroids.runtime.questions import Describe
from geocentroids.runtime.settings import (
    ENVIRONMENTS_VARIABLE,
    PYTHON_VARIABLE,
    Settings,
    configure,
    current,
)
from geocentroids.runtime.worker import shared_worker
from processing import createAlgorithmDialog
from processing.gui.ConfigDialog import ConfigDialog
from qgis.core import QgsApplication, QgsProcessingException, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QSpinBox,
)

WORKER = os.environ.get(PYTHON_VARIABLE, "")
PROXY = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "proxy.example", "proxyPort": "3128",
         "proxyUser": "zoë", "proxyPassword": "p@ss:word", "noProxyUrls": ["http://intra.example/maps"]}


@pytest.fixture
def nothing_installed(qgis, monkeypatch, tmp_path):
    monkeypatch.delenv(PYTHON_VARIABLE)
    monkeypatch.setenv(ENVIRONMENTS_VARIABLE, str(tmp_path / "environments"))
    monkeypatch.setattr(option_definitions, "profile_folder", lambda: tmp_path / "geocentroids")
    apply_settings()
    yield tmp_path / "geocentroids"
    monkeypatch.undo()
    apply_settings()


@pytest.fixture
def kept(qgis):
    """Put every setting back after the test."""
    before = {option: option.value for option in OPTIONS}
    yield
    for option, value in before.items():
        option.store(value)
    apply_settings()


@pytest.fixture
def proxy(qgis):
    settings = QgsSettings()
    for name, value in PROXY.items():
        settings.setValue(f"proxy/{name}", value)
    yield
    for name in PROXY:
        settings.remove(f"proxy/{name}")
    apply_settings()


def test_the_page_shows_what_is_set_and_keeps_what_is_changed(kept, tmp_path):
    option_definitions.CACHE.store(str(tmp_path / "models"))
    page = OptionsFactory().createWidget(None)
    assert str(tmp_path / "models") in page._size.text()
    editors = {option.key: editor for option, editor in page._editors}
    assert set(editors) == {option.key for option in OPTIONS}
    device, hub = editors[option_definitions.DEVICE.key], editors[option_definitions.HUB_URL.key]
    assert isinstance(device, QComboBox) and isinstance(hub, QLineEdit)
    device.setCurrentText("cpu")
    hub.setText("http://mirror.example/ ")
    page.apply()
    assert option_definitions.DEVICE.value == "cpu" and current().hub_url == "http://mirror.example"
    assert current().process_environment()["GEOCENTROIDS_HUB_URL"] == "http://mirror.example"
    defined = QgsApplication.processingRegistry().algorithmById("geocentroids:perceptualmap").create()
    assert defined.parameterDefinition("DEVICE").defaultValue() == "cpu"


def test_the_page_does_not_undo_the_installation_that_it_started(kept):
    option_definitions.PYTHON.store("/old/python3")
    page = OptionsFactory().createWidget(None)
    option_definitions.PYTHON.store("")
    environment_changes.changed.emit()
    page.apply()
    assert option_definitions.PYTHON.value == ""
    # Processing's page, applied with ours, writes back all that it shows.
    shown = {setting.name for setting in ConfigDialog(False).items}
    assert shown and not shown & {option.key for option in OPTIONS}


def test_only_what_the_worker_goes_by_ends_it(kept):
    shared_worker().ask(Describe("embedded", "", True))
    started = shared_worker().pid
    page = OptionsFactory().createWidget(None)
    editors = dict(page._editors)
    editors[option_definitions.DEVICE].setCurrentText("cpu")
    editors[option_definitions.CODEBOOK].setText("published")
    page.apply()
    assert (option_definitions.DEVICE.value, option_definitions.CODEBOOK.value) == ("cpu", "published")
    assert shared_worker().pid == started
    editors[option_definitions.LOG_LEVEL].setCurrentText("debug")
    page.apply()
    assert shared_worker().pid is None


def test_emptying_the_cache_asks_first_and_keeps_foreign_files(kept, tmp_path):
    option_definitions.CACHE.store(str(tmp_path))
    for name in ("encoders/a", "codebooks/b", "mine/c"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "file").write_bytes(b"0" * 1_000_000)
    page = OptionsFactory().createWidget(None)
    assert page._size.text().endswith("3 MB")
    for button, left in ((QMessageBox.StandardButton.No, 3), (QMessageBox.StandardButton.Yes, 1)):
        QTimer.singleShot(100, lambda button=button: QApplication.activeModalWidget().button(button).click())
        page._empty_cache()
        assert len(list(tmp_path.iterdir())) == left


def test_diagnostics_tell_much_and_no_secrets(kept, proxy):
    option_definitions.HUB_URL.store("https://user:hunter2@mirror.example/x")
    apply_settings()
    remember_error("perceptualmap", ValueError("https://zoë:p%40ss@proxy.example failed"))
    page = OptionsFactory().createWidget(None)
    page.copy_diagnostics()
    text = QgsApplication.clipboard().text()
    for word in ("QGIS: 3", "GDAL: ", "GeoCentroids: ", "Python of the worker: ", "mirror.example", "proxy.example",
                 "perceptualmap: https://***@proxy.example failed"):
        assert word in text, word
    for secret in ("hunter2", "p@ss", "p%40ss", "word"):
        assert secret not in text, secret


def test_qgiss_proxy_reaches_the_processes(proxy):
    apply_settings()
    variables = current().process_environment()
    assert variables["HTTPS_PROXY"] == "http://zo%C3%AB:p%40ss%3Aword@proxy.example:3128"
    assert variables["NO_PROXY"] == "intra.example"


STORE_AUTHORITY = """
import sys
sys.path.insert(0, sys.argv[2])
import qgis_fixtures
from geocentroids.gui.option_definitions import apply_settings, register
from geocentroids.runtime.settings import current
from processing.core.Processing import Processing
from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate
Processing.initialize()
register()
assert not current().certificates
manager = QgsApplication.authManager()
assert manager.setMasterPassword("password", True)
assert manager.storeCertAuthority(QSslCertificate.fromPath(sys.argv[1])[0])
manager.rebuildCaCertsCache(), manager.rebuildCertTrustCache(), manager.rebuildTrustedCaCertsCache()
apply_settings()
print("FILE", current().process_environment()["SSL_CERT_FILE"])
"""


def test_authorities_that_were_added_to_qgis_reach_the_processes(qgis, tmp_path):
    certificate = tmp_path / "office.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(tmp_path / "key.pem"), "-out",
            str(certificate), "-days", "2", "-subj", "/CN=Office"]
    subprocess.run(make, check=True, capture_output=True)
    inherited = {name: value for name, value in os.environ.items() if name not in ("PIP_CERT", "SSL_CERT_FILE")}
    told = subprocess.run(
        [sys.executable, "-c", STORE_AUTHORITY, str(certificate), str(Path(__file__).parents[1])],
        env={**inherited, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QGIS_AUTH_DB_DIR_PATH": str(tmp_path),
             "PYTHONPATH": str(Path(installed_environment.__file__).parents[3])},
        capture_output=True, text=True, check=True,
    ).stdout
    (line,) = (line for line in told.splitlines() if line.startswith("FILE "))
    trusted = Path(line.removeprefix("FILE ")).read_text(encoding="utf-8")
    assert certificate.read_text(encoding="utf-8").splitlines()[5] in trusted


def test_the_message_bar_offers_the_installation(nothing_installed):
    class Window:
        bar = QgsMessageBar()

        def messageBar(self):
            return self.bar

    offer = SetupOffer(Window())
    offer.show()
    item = Window.bar.currentItem()
    assert "not installed yet" in item.text() and item.findChild(QPushButton).text() == "Set up…"


def test_an_outdated_environment_is_offered_an_update_and_still_used(nothing_installed):
    old = installed_environment.Environment("0ld0ld00", "cpu", "old")
    old.python.parent.mkdir(parents=True)
    old.python.touch()
    old.use()

    class Window:
        bar = QgsMessageBar()

        def messageBar(self):
            return self.bar

    offer = SetupOffer(Window())
    offer.show()
    assert "newer packages" in Window.bar.currentItem().text()
    assert worker_python() == str(old.python)


@pytest.mark.parametrize(("answer", "opened"), [("Yes", "setupenvironment"), ("No", "perceptualmap")])
def test_opening_any_dialog_offers_the_installation(nothing_installed, answer, opened, monkeypatch):
    class Window:
        window = QMainWindow()

        def mainWindow(self):
            return self.window

    monkeypatch.setattr("processing.tools.general.iface", Window())

    def click():
        box = QApplication.activeModalWidget()
        assert "not installed yet" in box.text()
        box.button(getattr(QMessageBox.StandardButton, answer)).click()

    QTimer.singleShot(100, click)
    dialog = createAlgorithmDialog("geocentroids:perceptualmap", {})
    assert dialog.algorithm().name() == opened
    dialog.deleteLater()


def test_the_environment_variable_wins_over_the_settings(monkeypatch, tmp_path):
    before = current()
    configure(Settings(home=tmp_path, cache=str(tmp_path / "set"), hub_url="http://set"))
    monkeypatch.setenv("GEOCENTROIDS_CACHE", str(tmp_path / "variable"))
    assert current().cache_folder == tmp_path / "variable"
    assert current().process_environment()["GEOCENTROIDS_CACHE"] == str(tmp_path / "variable")
    configure(before)


def test_an_existing_interpreter_is_used_once_it_is_found_to_work(nothing_installed, kept, run, log, tmp_path):
    bare = tmp_path / "python3"  # No dot in its name, as on Linux and macOS.
    bare.symlink_to("/usr/bin/python3")
    with pytest.raises(QgsProcessingException, match=r"lacks the packages? .*torch.*setting 'Python of the worker'"):
        run("setupenvironment", {"ACTION": "use", "PYTHON": str(bare)})
    with pytest.raises(QgsProcessingException, match="needs an interpreter"):
        run("setupenvironment", {"ACTION": "use"})
    assert option_definitions.PYTHON.value == ""
    result = run("setupenvironment", {"ACTION": "use", "PYTHON": WORKER})
    assert result["WORKER_PYTHON"] == option_definitions.PYTHON.value == worker_python() == WORKER
    assert result["DEVICE"].startswith("cpu (")


def use_an_environment(name):
    environment = installed_environment.Environment(name, "cpu", "old")
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.use()


@pytest.mark.parametrize(
    ("given", "told"),
    [({"ACTION": "use", "PYTHON": WORKER}, "nothing was changed"), ({"ACTION": "install"}, "nothing was changed"),
     ({"ACTION": "remove"}, "the environment is no longer there")],
)
def test_a_set_up_that_is_cancelled_tells_what_came_of_it(nothing_installed, kept, run, log, given, told):
    use_an_environment("00000000")
    log.feedback.cancel()
    with pytest.raises(QgsProcessingException, match=f"Cancelled: {told}"):
        run("setupenvironment", given)
    assert (installed_environment.installed() is None) == (given["ACTION"] == "remove")


@pytest.mark.parametrize(
    ("action", "told"),
    [("install", "what is downloaded is kept"),
     ("repair", "the environment is no longer there. What is downloaded is kept")],
)
def test_a_set_up_that_is_cancelled_after_a_download_tells_of_both(nothing_installed, kept, run, log, action, told):
    of_this_version = installed_environment.environment_name("cpu", sys.version_info[1])
    use_an_environment(of_this_version if action == "repair" else "00000000")
    # By then uv has come.
    log.cancel_at_message = "Installing torch"
    with pytest.raises(QgsProcessingException, match=f"Cancelled: {told}, and 'install' goes on from there"):
        run("setupenvironment", {"ACTION": action, "BUILD": "cpu", "PYTHON": sys.executable})
    assert (installed_environment.installed() is None) == (action == "repair")


@pytest.mark.parametrize(
    ("written", "minutes"),
    [("30", 30), ("15.0", 15), ("-5", 1), ("0", 1), ("1e99", 1440), ("9" * 20, 1440), ("soon", 15), ("nan", 15), ("", 15),
     (["5", "6"], 15), ({"a": 1}, 15)],
)
def test_a_number_that_was_written_into_the_profile_by_hand_keeps_no_plugin_from_starting(qgis, kept, written, minutes):
    QgsSettings().setValue(f"Processing/Configuration/{option_definitions.IDLE_MINUTES.key}", written)
    option_definitions.register()
    assert current().idle_minutes == minutes
    assert OptionsFactory().createWidget(None).findChild(QSpinBox).value() == minutes


def test_a_named_python_without_the_packages_is_told_of_before_a_map_is_begun(nothing_installed, kept, run, log, scene):
    for python, reason in (("/usr/bin/python3", "lacks the package"), ("/bin/true", "does not start as a Python")):
        option_definitions.PYTHON.store(python)
        apply_settings()
        with pytest.raises(QgsProcessingException) as caught:
            run("perceptualmap", {"INPUT": scene, "RGB": "TEMPORARY_OUTPUT", "IDS": "TEMPORARY_OUTPUT"})
        told = f"{caught.value}{log.errors}"
        assert f"The Python {python} {reason}" in told and "Correct or empty the setting 'Python of the worker'" in told
        assert "Traceback" not in told and "batch" not in told


def test_versions_name_what_only_qgis_knows(qgis):
    assert {"GeoCentroids", "QGIS", "Qt", "GDAL"} <= set(versions())

"""Downloads from servers, networks and disks that misbehave on purpose."""

from __future__ import annotations

import resource
import ssl
import subprocess
import threading
import time

import pytest
from fetching import BASE, CENTROIDS, Heard, fetch, fetch_published, refused, start_of
from geocentroids.models.download import fetch_encoders
from geocentroids.models.download.transfer import file_checksum
from geocentroids.models.download_cache import CACHE_VARIABLE
from standin import serving


def test_a_download_that_was_cut_goes_on_where_it_stopped(server, cache):
    server.cut_after, server.then = 60_000_000, 503
    with refused("out of order .status 503", cache):
        fetch()
    assert fetch_encoders.find_encoder(BASE) is None
    server.status = 0
    server.sent.clear()
    fetch()
    assert min(map(start_of, server.ranges_of("model.safetensors"))) > 55_000_000, "what was there is not sent again"


@pytest.mark.parametrize("misbehaviour", ["cut_after", "stall_after"])
def test_a_connection_that_breaks_or_stalls_is_taken_up_again_at_once(server, misbehaviour):
    setattr(server, misbehaviour, 60_000_000)
    fetch()
    whole, *rest = server.ranges_of("model.safetensors")
    assert whole == "" and rest and min(map(start_of, rest)) > 55_000_000


def test_a_server_that_is_out_of_order_for_a_moment_is_asked_again(server, codebook):
    server.failures = [500]
    assert fetch("some/sharded")[0].is_dir()
    server.failures = [502, 503]
    assert fetch_published(codebook)[0].is_file()


def test_a_server_that_knows_no_ranges_starts_over(server, codebook, cache):
    server.cut_after, server.then = 12_000_000, 503
    with refused("status 503", cache):
        fetch_published(codebook)
    server.status, server.ranges = 0, False
    assert fetch_published(codebook)[0].is_file()


def test_an_altered_file_is_never_used(server, cache):
    server.flip = True
    with refused(r"config\.json is not the file that was published: it was cut or altered on the way. Try again", cache):
        fetch("some/sharded")
    server.flip = False
    server.cut_after, server.then = 60_000_000, 503
    with refused("503", cache):
        fetch()
    (part,) = cache.glob("encoders/*/model.safetensors.*.part")
    with part.open("r+b") as stream:
        stream.write(b"spoilt")
    server.status = 0
    with refused(r"model\.safetensors is not the file that was published", cache):
        fetch()
    assert fetch()[0].is_dir(), "the altered one has been deleted"


@pytest.mark.parametrize(
    ("status", "told"),
    [(401, "is refused .*check the name"), (403, "is refused"), (404, "is not there .*check the name"),
     (407, "proxy .* wants a login"), (429, "try again in some minutes"), (500, "out of order"), (503, "out of order")],
)
def test_a_hub_that_answers_badly(server, cache, codebook, status, told):
    server.status = status
    with refused(told, cache):
        fetch("some/sharded")
    if status != 429:  # The library itself is patient with that, for longer than a test can be.
        with refused(told, cache):
            fetch_published(codebook)
    server.status = 0
    assert fetch("some/sharded")[0].is_dir() and fetch_published(codebook)[0].is_file()


def test_a_proxys_page_is_no_hub(server, codebook, cache):
    server.cut_after, server.then = 12_000_000, 503
    with refused("status 503", cache):
        fetch_published(codebook)
    server.status, server.portal = 0, True
    with refused("perhaps by a proxy's page", cache):
        fetch()
    with refused(rf"gave something else than {CENTROIDS}", cache):
        fetch_published(codebook)
    server.portal = False
    assert fetch_published(codebook)[0].is_file()


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "mirror.office", "http://[", "http://no-such-host.invalid"])
def test_no_network_or_a_mirror_that_is_none(server, codebook, cache, monkeypatch, url):
    monkeypatch.setenv(fetch_encoders.HUB_URL_VARIABLE, url)
    with refused("does not answer .*check the network and the proxy", cache):
        fetch("some/sharded")
    monkeypatch.setenv(fetch_encoders.HUB_URL_VARIABLE, server.url)
    assert fetch("some/sharded")[0].is_dir()


def test_a_certificate_that_is_not_trusted(files, cache, tmp_path, monkeypatch):
    pem = tmp_path / "own.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=proxy", "-keyout", pem, "-out", pem],
        check=True, capture_output=True,
    )
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(pem)
    with serving(files, tls) as proxied:
        monkeypatch.setenv(fetch_encoders.HUB_URL_VARIABLE, proxied.url)
        with refused("certificate of https://127.* is not trusted.*: add your organisation's certificate", cache):
            fetch("some/sharded")


def test_a_disk_too_small_is_told_before_the_download(server, cache):
    server.log_map_size = 10**15
    with refused(rf"The disk of {cache}.* MB free, and model\.safetensors needs 1,000,000,000", cache):
        fetch()
    assert server.ranges_of("model.safetensors") == []


def test_a_disk_that_fills_up(server, codebook, cache):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000_000, limits[1]))
    try:
        with refused(rf"{CENTROIDS} cannot be written .File too large.: free some space", cache):
            fetch_published(codebook)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert fetch_published(codebook)[0].is_file()


@pytest.mark.parametrize("options", ["ro", "size=8m"])
def test_a_cache_that_is_read_only_or_small(server, codebook, tmp_path, monkeypatch, options):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("needs the right to mount a disk")
    try:
        monkeypatch.setenv(CACHE_VARIABLE, str(disk))
        told = "cannot be written .Read-only" if options == "ro" else rf"8 MB free, and {CENTROIDS} needs 19"
        with refused(told, disk):
            fetch_published(codebook)
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    assert fetch_published(codebook)[0].is_file()


def test_a_cache_that_cannot_be_made(server, codebook, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "file"))
    for get in (fetch, lambda: fetch_published(codebook)):
        with refused("file cannot be written .*choose another folder", tmp_path / "file"):
            get()


def test_two_at_once_do_not_spoil_each_others_file(server):
    server.stall_after = 60_000_000
    first, second = Heard(), Heard()
    threads = [threading.Thread(target=fetch, args=(BASE, heard)) for heard in (first, second)]
    threads[0].start()
    while not server.sent:
        time.sleep(0.01)
    threads[1].start()
    while not second.lines:
        time.sleep(0.01)
    server.released.set()
    for thread in threads:
        thread.join()
    assert second.lines == ["Waiting for another download of GeoCentroids to end."]
    assert server.ranges_of("model.safetensors").count("") == 1 and fetch_encoders.find_encoder(BASE)


def test_a_git_blob_id_is_gits(tmp_path):
    (tmp_path / "f").write_bytes(b"hello\n")
    assert file_checksum(tmp_path / "f", "0" * 40) == "ce013625030ba8dba906f756967f9e9ca394464a"

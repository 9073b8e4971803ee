"""The published codebook: fetched or taken from a folder, verified, converted."""

from __future__ import annotations

import shutil

from fetching import BASE, CENTROIDS, fetch_published, refused, start_of
from geocentroids.models.codebook.codebook import Codebook


def test_the_published_codebook_is_fetched_verified_and_converted_once(server, codebook):
    path, heard = fetch_published(codebook)
    book = Codebook.load(path)
    assert book.centroids.shape == (6144, 768) and book.metric == "inner_product" and book.encoder == BASE
    assert book.licence == "MIT" and "Hancharenka" in book.attribution
    (line,) = heard.lines
    assert all(part in line for part in ("MIT", "Hancharenka", "19 MB", server.url, str(path)))
    assert heard.progress[-1][0] == "color_map_rgb_6k.npy"
    assert list(path.parent.iterdir()) == [path]
    server.status = 500
    assert fetch_published(codebook)[0] == path


def test_the_published_codebook_cut_altered_and_resumed(server, codebook, cache):
    server.cut_after, server.then = 12_000_000, 503
    with refused("status 503", cache):
        fetch_published(codebook)
    server.status, server.flip = 0, True
    with refused(r"color_map_rgb_6k\.npy is not the file that was published", cache):
        fetch_published(codebook)
    assert start_of(server.ranges_of(CENTROIDS)[-1]) > 11_000_000
    server.flip = False
    assert Codebook.load(fetch_published(codebook)[0]).centroids.shape == (6144, 768)


def test_the_published_codebook_from_a_folder(server, codebook, files, tmp_path, cache):
    folder = tmp_path / "stick"
    folder.mkdir()
    source = files / codebook.repository / codebook.commit
    whole = (source / CENTROIDS).read_bytes()
    shutil.copy(source / codebook.colors.name, folder)
    with refused(r"lacks centroids_6k\.npy", cache):
        fetch_published(codebook, str(folder))
    (folder / CENTROIDS).write_bytes(whole[:-1] + b"x")
    with refused("cut or altered", cache):
        fetch_published(codebook, str(folder))
    (folder / CENTROIDS).write_bytes(whole)
    assert Codebook.load(fetch_published(codebook, str(folder))[0]).centroids.shape == (6144, 768)
    assert server.asked == []

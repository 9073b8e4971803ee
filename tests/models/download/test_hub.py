"""Encoders of the hub: which commit, which files, and what they are afterwards."""

from __future__ import annotations

import json
import shutil

from fetching import BASE, fetch, refused
from geocentroids.models.download import fetch_encoders
from geocentroids.models.download.pinned_encoders import VARIANTS
from geocentroids.models.download_cache import CACHE_VARIABLE
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from standin import COMMIT


def test_an_encoder_comes_at_its_pinned_revision_licence_first(server, cache, tmp_path, monkeypatch):
    assert fetch_encoders.find_encoder(BASE) is None
    folder, heard = fetch()
    assert folder == cache / "encoders" / f"facebook--dinov2-with-registers-base@{VARIANTS[BASE].revision}"
    (line,) = heard.lines
    assert all(part in line for part in ("Apache-2.0", "Meta AI", "346 MB", server.url, str(folder)))
    assert all(f"/resolve/{VARIANTS[BASE].revision}/" in path for method, path in server.asked if method == "HEAD")
    name, done, total = heard.progress[-1]
    assert name == "model.safetensors" and done == total > 150e6
    assert sorted(path.name for path in folder.iterdir()) == [
        "config.json", "model.safetensors", "preprocessor_config.json",
    ]
    assert list(folder.parent.iterdir()) == [folder]
    assert PatchEncoder(BASE, device="cpu").hidden_size == 768
    server.status = 500
    assert fetch()[0] == folder, "and needs no network afterwards"
    shutil.move(cache, tmp_path / "moved")
    assert fetch_encoders.find_encoder(BASE) is None
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "moved"))
    assert fetch_encoders.find_encoder(BASE) == tmp_path / "moved" / "encoders" / folder.name
    shutil.rmtree(tmp_path / "moved")


def test_all_variants_of_dinov2_are_pinned():
    assert {name.removeprefix("facebook/dinov2-") for name in VARIANTS} == {
        f"{registers}{size}" for registers in ("", "with-registers-") for size in ("small", "base", "large", "giant")
    }
    assert len({variant.revision for variant in VARIANTS.values()}) == 8
    assert all(fetch_encoders.COMMIT.fullmatch(variant.revision) for variant in VARIANTS.values())


def test_only_dinov2_in_safetensors_is_taken(server, cache):
    with refused("is a 'vit', not a DINOv2", cache):
        fetch("some/vit")
    with refused("has no safetensors", cache):
        fetch("some/pickled")
    assert server.ranges_of(".bin") == [] and list((cache / "encoders").iterdir()) == []
    with refused("There is no encoder 'no such/folder/anywhere'", cache):
        fetch("no such/folder/anywhere")


def test_a_branch_is_resolved_once_and_the_users_revision_wins(server, cache):
    folder, heard = fetch("some/sharded")
    assert folder.name == f"some--sharded@main-{COMMIT}" and "see its page for the licence" in heard.lines[0]
    shards = set(json.loads((folder / fetch_encoders.INDEX).read_text(encoding="utf-8"))["weight_map"].values())
    assert len(shards) > 1 and all((folder / shard).is_file() for shard in shards)
    first, *rest = [path for _, path in server.asked if "/resolve/" in path]
    assert "/resolve/main/" in first and all(f"/resolve/{COMMIT}/" in path for path in rest)
    pinned = f"some/sharded@{COMMIT}"
    assert fetch_encoders.pin_commit("some/sharded") == pinned == fetch_encoders.pin_commit(pinned)
    assert fetch_encoders.find_encoder(f"some/sharded@{COMMIT}") == folder, "what names the commit needs no other download"
    for name in ("embedded", str(folder), "some/other", "C:\\models"):
        assert fetch_encoders.pin_commit(name) == name
    for one, other, same in (
        ("some/sharded", pinned, True),
        (f"some/sharded@{'e' * 40}", "some/sharded", False),
        ("some/other", f"some/other@{'e' * 40}", True),
        ("some/other", "another/other", False),
        (str(folder), str(folder), True),
        (str(folder), "some/sharded", False),
    ):
        assert fetch_encoders.is_same_encoder(one, other) == fetch_encoders.is_same_encoder(other, one) == same
    server.commit = "d" * 40
    assert fetch("some/sharded")[0] == folder, "what was made with it stays comparable"
    assert fetch("some/sharded@v1.0")[0].name == f"some--sharded@v1.0-{'d' * 40}"
    assert PatchEncoder("some/sharded@v1.0", device="cpu").hidden_size == 32
    own = f"{BASE}@{'e' * 40}"
    assert fetch(own)[0].name.endswith("@" + "e" * 40) and fetch_encoders.find_encoder(BASE) is None


def test_a_mirror_that_has_another_commit_is_refused(server, cache):
    server.wrong_commit = True
    with refused(f"is answered with another commit, {COMMIT}: check the mirror", cache):
        fetch()

"""The DINOv2 checkpoints of Meta AI on the Hugging Face hub, for own codebooks; each at a pinned commit.

The commits were taken from what others have pinned, at least two independent public projects for each, since the hub was out
of reach when this was written. A commit that the repository does not have would be refused with status 404.
"""

from __future__ import annotations

from dataclasses import dataclass

LICENCE = "Apache-2.0"
ATTRIBUTION = "Meta AI, DINOv2"


@dataclass(frozen=True)
class Variant:
    """One checkpoint: the commit of its repository, and about how many MB it is."""

    revision: str
    megabytes: int


# The commits are public ids, not secrets, which is what detect-secrets takes 40 hexadecimal digits for.
VARIANTS = {
    "facebook/dinov2-small": Variant("ed25f3a31f01632728cabb09d1542f84ab7b0056", 88),  # pragma: allowlist secret
    "facebook/dinov2-base": Variant("f9e44c814b77203eaa57a6bdbbd535f21ede1415", 346),  # pragma: allowlist secret
    "facebook/dinov2-large": Variant("47b73eefe95e8d44ec3623f8890bd894b6ea2d6c", 1218),  # pragma: allowlist secret
    "facebook/dinov2-giant": Variant("611a9d42f2335e0f921f1e313ad3c1b7178d206d", 4546),  # pragma: allowlist secret
    "facebook/dinov2-with-registers-small": Variant(
        "0d9846e56b43a21fa46d7f3f5070f0506a5795a9", 88  # pragma: allowlist secret
    ),
    "facebook/dinov2-with-registers-base": Variant(
        "a1d738ccfa7ae170945f210395d99dde8adb1805", 346  # pragma: allowlist secret
    ),
    "facebook/dinov2-with-registers-large": Variant(
        "e4c89a4e05589de9b3e188688a303d0f3c04d0f3", 1218  # pragma: allowlist secret
    ),
    "facebook/dinov2-with-registers-giant": Variant(
        "8d0d49f77fb8b5dd78842496ff14afe7dd4d85cb", 4546  # pragma: allowlist secret
    ),
}

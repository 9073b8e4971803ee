"""What went wrong, in a sentence with its remedy: the ways in which installing and starting torch are known to fail.

The texts are those of uv, pip, Windows and torch, as users of this and other plugins met them (for instance
TerraLabAI/QGIS_AI-Segmentation#118 and #72 for the DLLs).
"""

from __future__ import annotations

import re

from ..translation import tr

KNOWN = [
    (
        r"WinError 1114|WinError 127\b|WinError 126\b|c10\.dll|shm\.dll|DLL (load|initialization)",
        (
            "torch's DLLs do not load, because Microsoft's Visual C++ runtime is missing: install "
            "https://aka.ms/vs/17/release/vc_redist.x64.exe, start QGIS again, then choose 'Repair'."
        ),
    ),
    (
        (
            r"driver on your system is too old|CUDA driver version is insufficient|unsupported PTX|"
            r"no kernel image"
        ),
        (
            "The graphics driver, or the graphics card, is too old for this CUDA build of torch: update NVIDIA's "
            "driver, or set up the CPU build."
        ),
    ),
    (
        r"No space left on device|(Errno|os error) 28\b|(WinError|os error) 112\b|not enough space|disk full",
        "The disk is full: free some space, then try again; what is already downloaded is kept.",
    ),
    (
        (
            r"(WinError|os error) 206\b|filename or extension is too long|File name too long|(Errno|os error) (36|63)\b|"
            r"Windows Long Path support|enable-long-paths"
        ),
        (
            "A path became longer than this system allows: name a folder with a shorter path in the environment variable "
            "GEOCENTROIDS_ENVIRONMENTS, or allow long paths in Windows."
        ),
    ),
    (
        r"(WinError|os error) 32\b|being used by another process|(WinError|os error) 5\b.*(\.dll|\.pyd|\.exe)",
        (
            "Another program holds a file of the environment, often the antivirus: close other QGIS windows, "
            "exclude the folder from the antivirus's scan, then try again."
        ),
    ),
    (
        r"Permission denied|Access is denied|(Errno|os error) 13\b|(WinError|os error) 5\b|Read-only file system|Errno 30\b",
        (
            "A file or folder cannot be written: check its permissions, or name another folder in the environment variable "
            "GEOCENTROIDS_ENVIRONMENTS."
        ),
    ),
    (
        r"DO NOT MATCH THE HASHES|Hash mismatch|Hash-checking is enabled|Failed to extract archive|Invalid zip",
        (
            "A package was not the one that the lock names: it was cut, altered, or a proxy's page came instead. "
            "Try again, or from another network."
        ),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|certificate verify failed|invalid peer certificate",
        (
            "The package index's certificate is not trusted, as happens behind a proxy that inspects traffic: add your "
            "organisation's certificate under Settings > Options > Authentication > Manage Certificates, then try "
            "again."
        ),
    ),
    (
        r"407 Proxy|ProxyError|Cannot connect to proxy|Tunnel connection failed|tunnel error|proxy authoriz",
        (
            "The proxy refused the connection: check its address, user and password under Settings > Options > Network, "
            "then try again."
        ),
    ),
    (
        r"no SOCKS support",
        (
            "uv cannot be fetched through a SOCKS proxy: set an HTTP proxy under Settings > Options > Network, or install "
            "from a folder of wheels."
        ),
    ),
    (
        (
            r"HTTP error (40[13]|429|5\d\d)|\((40[13]|429|5\d\d) [A-Z][\w ]+\)|returned a (40[13]|429|5\d\d) "
        ),
        (
            "The package index refuses or is overloaded: try again later, or from another index or a folder of "
            "wheels."
        ),
    ),
    (
        (
            r"Name or service not known|Temporary failure in name resolution|getaddrinfo failed|tcp connect error|"
            r"Network is unreachable|Connection refused|timed out|"
            r"ConnectionReset|Connection reset|error sending request|dns error|operation timed out|urlopen error"
        ),
        (
            "The package index does not answer: check the network and Settings > Options > Network, then try "
            "again, or install from a folder of wheels."
        ),
    ),
    (
        r"No solution found when resolving|was not found in the provided package locations",
        (
            "The package index, or folder of wheels, lacks a package for this Python and this machine, or a "
            "proxy's page came in its place: look at the index in a browser, complete it (requirements/ lists "
            "all), or choose another build."
        ),
    ),
    (
        r"No module named|cannot import name|does not load|ImportError",
        "The environment lacks a package, or has half of it: choose 'Repair'.",
    ),
    (
        r"MemoryError|Killed|std::bad_alloc|exit status -9\b|exit status 137",
        "The machine ran out of memory: close other programs, then try again.",
    ),
]


def explain(text: str) -> str:
    """Return the sentence for the first known failure that `text` shows, "" if it shows none."""
    return next((tr(sentence) for pattern, sentence in KNOWN if re.search(pattern, text, re.IGNORECASE)), "")

"""What went wrong, in a sentence with its remedy: the ways in which installing and starting torch are known to fail.

The texts are those of pip, uv, Windows and torch, as users of this and other plugins met them (for instance
TerraLabAI/QGIS_AI-Segmentation#118 and #72 for the DLLs).
"""

from __future__ import annotations

import re

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
        r"No space left on device|Errno 28|WinError 112|not enough space|disk full",
        "The disk is full: free some space, then try again; what is already downloaded is kept.",
    ),
    (
        r"WinError 206|filename or extension is too long|File name too long|Errno 36",
        (
            "A path became longer than 260 characters: allow long paths in Windows, or use a QGIS profile with a "
            "shorter path."
        ),
    ),
    (
        r"WinError 32\b|being used by another process|WinError 5\b.*(\.dll|\.pyd|\.exe)",
        (
            "Another program holds a file of the environment, often the antivirus: close other QGIS windows, "
            "exclude the folder from the antivirus's scan, then try again."
        ),
    ),
    (
        r"Permission denied|Errno 13|WinError 5\b|Read-only file system|Errno 30",
        (
            "A file or folder cannot be written: check the permissions of the QGIS profile's folder, or use another "
            "profile."
        ),
    ),
    (
        r"DO NOT MATCH THE HASHES|Hash mismatch",
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
        r"407 Proxy|ProxyError|Cannot connect to proxy|Tunnel connection failed",
        (
            "The proxy refused the connection: check its address, user and password under Settings > Options > Network, "
            "then try again."
        ),
    ),
    (
        r"SOCKS support|Unknown scheme for proxy|Missing dependencies for SOCKS",
        (
            "pip cannot use a SOCKS proxy: set an HTTP proxy under Settings > Options > Network, or install from "
            "a folder of wheels."
        ),
    ),
    (
        (
            r"(40[13]|429|5\d\d) (Client|Server) Error|HTTP error (40[13]|429|5\d\d)|"
            r"too many (50\d )?error responses"
        ),
        (
            "The package index refuses or is overloaded: try again later, or from another index or a folder of "
            "wheels."
        ),
    ),
    (
        (
            r"NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|NewConnectionError|"
            r"Network is unreachable|Connection refused|ConnectTimeout|ReadTimeout|Read timed out|"
            r"ConnectionReset|Could not fetch URL \S+ connection error|error sending request|dns error"
        ),
        (
            "The package index does not answer: check the network and Settings > Options > Network, then try "
            "again, or install from a folder of wheels."
        ),
    ),
    (
        r"No matching distribution found|Could not find a version that satisfies",
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
    return next((sentence for pattern, sentence in KNOWN if re.search(pattern, text, re.IGNORECASE)), "")

"""Encoders and codebooks: where they lie, and fetching what is not there, verified.

What they compute belongs to `encoder` and `codebook`.
"""

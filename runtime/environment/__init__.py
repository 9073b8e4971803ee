"""The Python that runs the worker: finding one, making one, checking one.

Talking to a worker belongs to `runtime` itself.
"""

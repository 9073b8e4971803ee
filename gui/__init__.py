"""What the desktop shows beside Processing: first run, options page, the user's settings, the explorer dock.

Algorithms may import it, never the other way round.
"""

"""What the desktop shows beside Processing: first run, options page, and the user's settings.

Algorithms may import it, never the other way round.
"""

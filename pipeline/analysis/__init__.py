"""What is asked of a finished map: its clusters in groups.

Making a map belongs to `maps`.
"""

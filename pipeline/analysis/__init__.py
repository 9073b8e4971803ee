"""What is asked of a finished map: its clusters in groups, named by a legend, alike to examples, in classes.

Making a map belongs to `maps`.
"""

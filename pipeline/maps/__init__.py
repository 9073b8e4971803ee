"""From imagery or features to maps: blocks go to the worker and come back as ids, or as what a head makes of them.

What is asked of a finished map belongs to `analysis`.
"""

"""From imagery or features to maps: blocks go to the worker and come back as ids and colours.

What is asked of a finished map belongs to `analysis`.
"""

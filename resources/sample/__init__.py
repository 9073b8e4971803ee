"""The sample scene, drawn by the project itself.

Landscapes that only teach the encoder belong to `pretraining`.
"""

"""From pixels to features: resampling, tiles, shifted passes, DINOv2.

What is made of features belongs to `heads` and `codebook`.
"""

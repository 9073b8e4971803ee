"""What several algorithms ask for and write: parameters, how they are read and checked, and destinations.

One algorithm's own parameters stay with the algorithm; nothing here computes.
"""

"""The Processing algorithms, one a file.

They read parameters, call the pipeline and hand out layers; work on pixels belongs to `pipeline`.
"""

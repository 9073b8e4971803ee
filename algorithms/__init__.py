"""The Processing algorithms: the only place that knows QGIS."""

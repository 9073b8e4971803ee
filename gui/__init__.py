"""What QGIS shows of the plugin outside of Processing: its page in the options, and what a first run meets."""

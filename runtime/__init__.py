"""The worker process as seen from the plugin: its Python, the frames, the client."""

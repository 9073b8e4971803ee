"""What ships beside the code: icons, the sample scene, example graphical models.

Nothing here knows QGIS. Code that makes maps does not belong here.
"""

from pathlib import Path

ICONS = Path(__file__).parent / "icons"
MODELS = Path(__file__).parent / "graphical_models"

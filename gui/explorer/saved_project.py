"""A project that is saved while the panel shows something, which is to hold the layers as they are without it."""

from __future__ import annotations

from qgis.core import QgsLayerTreeUtils, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

TREE, OLD_TREE = "layer-tree-group", "legend"


def renew_layer_tree(document: QDomDocument) -> None:
    """Replace the list of layers in a project that is being written by what it is now.

    QGIS writes it before `QgsProject.writeProject` is emitted, and the layers after.
    """
    project, root, context = QgsProject.instance(), document.documentElement(), QgsReadWriteContext()
    context.setPathResolver(project.pathResolver())
    tree = project.layerTreeRoot().clone()
    QgsLayerTreeUtils.replaceChildrenOfEmbeddedGroups(tree)
    QgsLayerTreeUtils.updateEmbeddedGroupsProjectPath(tree, project)
    written = root.firstChildElement(TREE)
    tree.writeXml(root, context)
    root.replaceChild(root.lastChildElement(TREE), written)
    # What QGIS's window adds for programs of before 2014.
    written = root.firstChildElement(OLD_TREE)
    if not written.isNull():
        order = tree.hasCustomLayerOrder(), tree.customLayerOrder()
        root.replaceChild(QgsLayerTreeUtils.writeOldLegend(document, tree, *order), written)

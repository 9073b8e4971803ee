<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>GeoCentroids</name>
  <message>
   <location filename="../plugin.py" />
   <source>Explore a map</source>
   <translation>Explorer une carte</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Perceptual map of the current view</source>
   <translation>Carte perceptuelle de la vue actuelle</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Apply classifier</source>
   <translation>Appliquer un classifieur</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Maps the classes of imagery with a classifier that 'Classify by samples' has saved.</source>
   <translation>Cartographie les classes d'images avec un classifieur que 'Classer par échantillons' a enregistré.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>&lt;p&gt;The classifier knows its classes, their colours, its encoder and its layout; one of another encoder is refused. It knows only what its samples showed: light, season and sensor should be alike. How good it is here, only samples from here can tell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le classifieur connaît ses classes, leurs couleurs, son encodeur et sa disposition ; celui d'un autre encodeur est refusé. Il ne sait que ce que ses échantillons montraient : lumière, saison et capteur doivent se ressembler. Ce qu'il vaut ici, seuls des échantillons d'ici peuvent le dire.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Classifier</source>
   <translation>Classifieur</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Probability of the class</source>
   <translation>Probabilité de la classe</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Apply legend</source>
   <translation>Appliquer une légende</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Turns a map of clusters into a map of named classes, by a legend of its codebook.</source>
   <translation>Transforme une carte de clusters en carte de classes nommées, avec une légende de son dictionnaire.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>&lt;p&gt;A legend gives each cluster of a codebook a class, or none. So it reads every map of that codebook: of another image, of another year. One of another codebook is refused.&lt;/p&gt;&lt;p&gt;The class raster has its names and colours, and an attribute table with the pixels and the square metres on the ground of each class, which the log shows as well. Value 0 is ground whose clusters have no class; 255 is no ground.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Une légende donne à chaque cluster d'un dictionnaire une classe, ou aucune. Elle lit ainsi toutes les cartes de ce dictionnaire : d'une autre image, d'une autre année. Celle d'un autre dictionnaire est refusée.&lt;/p&gt;&lt;p&gt;Le raster des classes a leurs noms et leurs couleurs, et une table d'attributs avec les pixels et les mètres carrés au sol de chaque classe, que le journal montre aussi. La valeur 0 est du sol dont les clusters n'ont pas de classe ; 255 n'est pas du sol.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>The ids of a perceptual map, of one raster or of many sheets (FOLDER/ids.vrt; scripts may give the folder), or a raster that &lt;i&gt;Group clusters&lt;/i&gt; made.</source>
   <translation>Les identifiants d'une carte perceptuelle, d'un raster ou de plusieurs feuilles (DOSSIER/ids.vrt ; les scripts peuvent donner le dossier), ou un raster fait par &lt;i&gt;Group clusters&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Legends (*.legend.json *.json *.csv)</source>
   <translation>Légendes (*.legend.json *.json *.csv)</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>A NAME.legend.json, as &lt;i&gt;Group clusters&lt;/i&gt; writes it; or a table of this map's ids, a CSV with the columns id, class and, if you like, color (#4e79a7).</source>
   <translation>Un NOM.legend.json, tel que &lt;i&gt;Group clusters&lt;/i&gt; l'écrit ; ou une table des identifiants de cette carte, un CSV avec les colonnes id, class et, si l'on veut, color (#4e79a7).</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Cluster ids</source>
   <translation>Identifiants de cluster</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Legend</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Assign centroids</source>
   <translation>Attribuer les centroïdes</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Makes a perceptual map of a raster of features, as Encode patches writes it.</source>
   <translation>Fait une carte perceptuelle à partir d'un raster de caractéristiques, tel que l'écrit Encoder les patchs.</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>&lt;p&gt;Encode patches, then this, gives the same map as Perceptual map; try several codebooks on one encoding.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Encoder les patchs, puis cet algorithme, donnent la même carte que Carte perceptuelle ; on peut ainsi essayer plusieurs dictionnaires sur un seul encodage.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Features</source>
   <translation>Caractéristiques</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Valid patches</source>
   <translation>Patchs valides</translation>
  </message>
  <message>
   <location filename="../algorithms/base.py" />
   <source>Cancelled: nothing was written.</source>
   <translation>Annulé : rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>{path} shows no class anywhere: give a map with ground that has one.</source>
   <translation>{path} ne montre de classe nulle part : donnez une carte dont du sol en a une.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>{path} holds the value {value}, which its attribute table does not name: make the map of classes again.</source>
   <translation>{path} contient la valeur {value}, que sa table d'attributs ne nomme pas : refaites la carte de classes.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>A map of classes, as &lt;b&gt;Apply legend&lt;/b&gt;, &lt;b&gt;Classify by samples&lt;/b&gt; and &lt;b&gt;Apply classifier&lt;/b&gt; write it, with the .aux.xml beside it.</source>
   <translation>Une carte de classes, comme l'écrivent &lt;b&gt;Appliquer une légende&lt;/b&gt;, &lt;b&gt;Classer par échantillons&lt;/b&gt; et &lt;b&gt;Appliquer un classifieur&lt;/b&gt;, avec le .aux.xml à côté.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Classes to polygons</source>
   <translation>Classes vers polygones</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Turns a map of classes into polygons with the name of the class and the area on the ground.</source>
   <translation>Transforme une carte de classes en polygones avec le nom de la classe et la surface au sol.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>&lt;p&gt;Specks join their largest neighbour, what is left becomes polygons, and their outlines are simplified if you like. Ground without a class is left out. The areas are square metres on the ground, whatever the CRS.&lt;/p&gt;&lt;p&gt;QGIS's own steps do it, in a graphical model that you can open and change: resources/graphical_models/classes_to_polygons.model3 in the plugin's folder. The names are added last.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les taches rejoignent leur plus grand voisin, le reste devient des polygones, et leurs contours sont simplifiés si vous le souhaitez. Le sol sans classe est laissé de côté. Les surfaces sont des mètres carrés au sol, quel que soit le SCR.&lt;/p&gt;&lt;p&gt;Ce sont des étapes de QGIS lui-même qui le font, dans un modèle graphique que vous pouvez ouvrir et modifier : resources/graphical_models/classes_to_polygons.model3 dans le dossier de l'extension. Les noms sont ajoutés à la fin.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Areas of fewer pixels join their largest neighbour; 1 keeps all.</source>
   <translation>Les zones de moins de pixels rejoignent leur plus grand voisin ; 1 les garde toutes.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>How far an outline may move to become simpler. Each polygon is simplified for itself, so that gaps and overlaps of that size come between neighbours; 0 keeps the borders of the pixels.</source>
   <translation>De combien un contour peut se déplacer pour devenir plus simple. Chaque polygone est simplifié pour lui-même, si bien que des vides et des chevauchements de cette taille apparaissent entre voisins ; 0 garde les bords des pixels.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Smallest area in pixels</source>
   <translation>Plus petite zone en pixels</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Tolerance in map units</source>
   <translation>Tolérance en unités de la carte</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Classify by samples</source>
   <translation>Classer par échantillons</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Makes a map of classes from a few labelled points or polygons, and tells how good it is.</source>
   <translation>Fait une carte de classes à partir de quelques points ou polygones étiquetés, et dit ce qu'elle vaut.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>&lt;p&gt;By &lt;b&gt;clusters&lt;/b&gt; each cluster of a map gets the probability of each class from the samples in it and in clusters like it: at once, for a map of any size, and as coarse as the clusters are. The &lt;b&gt;legend&lt;/b&gt; gives the same classes on any other map of the codebook (&lt;i&gt;Apply legend&lt;/i&gt;). By &lt;b&gt;features&lt;/b&gt; a classifier is fitted to the encoder's features of imagery: finer, and as slow as a map. The &lt;b&gt;classifier&lt;/b&gt; is kept in a file for other imagery (&lt;i&gt;Apply classifier&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; tells how good the classes are where samples were held out, whole samples and whole squares of ground; areas corrected for the errors; and where to label next.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Par &lt;b&gt;clusters&lt;/b&gt;, chaque cluster d'une carte reçoit la probabilité de chaque classe d'après les échantillons qu'il contient et ceux des clusters semblables : aussitôt, pour une carte de toute taille, et aussi grossièrement que les clusters. La &lt;b&gt;légende&lt;/b&gt; donne les mêmes classes sur toute autre carte du dictionnaire (&lt;i&gt;Apply legend&lt;/i&gt;). Par &lt;b&gt;caractéristiques&lt;/b&gt;, un classifieur est ajusté aux caractéristiques que l'encodeur donne aux images : plus fin, et aussi lent qu'une carte. Le &lt;b&gt;classifieur&lt;/b&gt; est gardé dans un fichier pour d'autres images (&lt;i&gt;Apply classifier&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;Le &lt;b&gt;rapport&lt;/b&gt; dit ce que valent les classes là où des échantillons ont été mis de côté, échantillons entiers et carrés entiers de sol ; les surfaces corrigées des erreurs ; et où étiqueter ensuite.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Points or polygons, in any CRS. All count alike, whatever their size. Where the imagery is a file, samples may lie outside the extent.</source>
   <translation>Points ou polygones, dans tout SCR. Tous comptent autant, quelle que soit leur taille. Sur une image lue d'un fichier, ils peuvent être hors de l'étendue.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>For the method &lt;i&gt;features&lt;/i&gt;, as scikit-learn has them: logistic regression, linear discriminant analysis, the five nearest neighbours.</source>
   <translation>Pour la méthode &lt;i&gt;features&lt;/i&gt;, tels que scikit-learn les a : régression logistique, analyse discriminante linéaire, les cinq plus proches voisins.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Field of the class</source>
   <translation>Champ de la classe</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>With the method &lt;i&gt;clusters&lt;/i&gt;: the classes of the codebook's clusters.</source>
   <translation>Avec la méthode &lt;i&gt;clusters&lt;/i&gt; : les classes des clusters du dictionnaire.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>With the method &lt;i&gt;features&lt;/i&gt;: for imagery of the same encoder.</source>
   <translation>Avec la méthode &lt;i&gt;features&lt;/i&gt; : pour des images du même encodeur.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>The method 'features' gives no legend, since it knows no clusters: leave out 'Legend'.</source>
   <translation>La méthode 'features' ne donne pas de légende, car elle ne connaît pas de clusters : laissez 'Légende' vide.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>The method 'clusters' gives a legend, not a classifier: leave out 'Classifier'.</source>
   <translation>La méthode 'clusters' donne une légende, pas un classifieur : laissez 'Classifieur' vide.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Names or numbers. Samples without a class are left out.</source>
   <translation>Noms ou nombres. Les échantillons sans classe sont laissés de côté.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Method: {}.</source>
   <translation>Méthode : {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Held out {}: {:.0f} % right.</source>
   <translation>Mis de côté, {} : {:.0f} % justes.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>{:,} patches lie in the extent and are classified.</source>
   <translation>{:,} patchs sont dans l'étendue et sont classés.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>not stated</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Describe codebook</source>
   <translation>Décrire un dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Tells what a codebook is, how it was made, and whether it is whole.</source>
   <translation>Indique ce qu'est un dictionnaire, comment il a été fait et s'il est intact.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>&lt;p&gt;The whole file is read and checked; problems are shown as warnings and counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Tout le fichier est lu et vérifié ; les problèmes sont affichés comme avertissements et comptés.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Name of the codebook</source>
   <translation>Nom du dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Centroids</source>
   <translation>Centroïdes</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Lengths</source>
   <translation>Longueurs</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Encoder</source>
   <translation>Encodeur</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Metric</source>
   <translation>Métrique</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Layout</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Attribution</source>
   <translation>Attribution</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>GSD {gsd} m, model scale {scale}, tile {tile}, margin {margin}</source>
   <translation>GSD {gsd} m, échelle du modèle {scale}, tuile {tile}, marge {margin}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>none stored</source>
   <translation>aucun enregistré</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Numbers in a feature</source>
   <translation>Nombres d'une caractéristique</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Problems found</source>
   <translation>Problèmes trouvés</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>The file is whole.</source>
   <translation>Le fichier est intact.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{shortest:.3g} to {longest:.3g}</source>
   <translation>{shortest:.3g} à {longest:.3g}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{count:,} different</source>
   <translation>{count:,} différentes</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Training, {}: {}</source>
   <translation>Entraînement, {} : {}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{} problems.</source>
   <translation>{} problèmes.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Encode patches</source>
   <translation>Encoder les patchs</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Writes DINOv2's feature of every patch as a raster with one band for each of its numbers.</source>
   <translation>Écrit la caractéristique que DINOv2 donne à chaque patch, sous forme de raster avec une bande pour chacun de ses nombres.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>&lt;p&gt;The codebook gives the GSD, tile and margin. Principal components, if asked for, are those of all valid patches of this raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assign centroids&lt;/b&gt; makes a map of the result.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le dictionnaire détermine le GSD, la tuile et la marge. Les composantes principales, si elles sont demandées, sont celles de tous les patchs valides de ce raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Attribuer les centroïdes&lt;/b&gt; fait une carte du résultat.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>0 for the features as they are.</source>
   <translation>0 pour laisser les caractéristiques telles quelles.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>1 band.</source>
   <translation>1 bande.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Principal components</source>
   <translation>Composantes principales</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>{} bands.</source>
   <translation>{} bandes.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Export codebook</source>
   <translation>Exporter un dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Writes a codebook's centroids and colours as .npy, a QGIS style and a GDAL colour text file.</source>
   <translation>Écrit les centroïdes et les couleurs d'un dictionnaire en .npy, en style QGIS et en fichier texte de couleurs de GDAL.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>&lt;p&gt;Four files with the codebook's name in a folder: NAME_centroids.npy and NAME_colors.npy for Python, NAME_style.qml for any id raster in QGIS, NAME_colors.txt for &lt;i&gt;gdaldem color-relief -nearest_color_entry&lt;/i&gt; and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Quatre fichiers au nom du dictionnaire dans un dossier : NAME_centroids.npy et NAME_colors.npy pour Python, NAME_style.qml pour tout raster d'identifiants dans QGIS, NAME_colors.txt pour &lt;i&gt;gdaldem color-relief -nearest_color_entry&lt;/i&gt; et d'autres programmes.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>{folder} cannot be written: {reason}.</source>
   <translation>Impossible d'écrire {folder} : {reason}.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Written: {}</source>
   <translation>Écrit : {}</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Find similar places</source>
   <translation>Trouver des lieux semblables</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Finds places that look like your examples: a raster of similarity from 0 to 1, a list of the best places, and polygons.</source>
   <translation>Trouve les lieux qui ressemblent à vos exemples : un raster de similarité de 0 à 1, une liste des meilleurs lieux et des polygones.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>&lt;p&gt;By &lt;b&gt;clusters&lt;/b&gt; every pixel of a map gets the similarity of its cluster to the clusters under the examples: at once, for a map of any size, and as coarse as the clusters are. By &lt;b&gt;features&lt;/b&gt; imagery is encoded, and each patch is compared for itself: finer, and as slow as a map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Similarity&lt;/b&gt; is measured by the codebook alone, so that a number means the same in every map of it: 1 is the same as the example, or as what several have in common; 0 is as alike as two places taken at random from what the codebook was made of. What counter-examples have in common counts half against a place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Best places&lt;/b&gt;: up to 100, best first, at least eight pixels apart and none at an example.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: all places that are alike enough, with their area in square metres on the ground and their mean similarity.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Par &lt;b&gt;clusters&lt;/b&gt;, chaque pixel d'une carte reçoit la ressemblance de son cluster avec les clusters sous les exemples : aussitôt, pour une carte de toute taille, et aussi grossièrement que les clusters. Par &lt;b&gt;caractéristiques&lt;/b&gt;, des images sont encodées, et chaque patch est comparé pour lui-même : plus fin, et aussi lent qu'une carte.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;ressemblance&lt;/b&gt; se mesure avec le dictionnaire seul, si bien qu'un nombre veut dire la même chose dans toutes ses cartes : 1 est identique à l'exemple, ou à ce que plusieurs ont en commun ; 0 est aussi semblable que deux lieux pris au hasard dans ce dont le dictionnaire est fait. Ce que les contre-exemples ont en commun compte pour moitié contre un lieu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Meilleurs lieux&lt;/b&gt; : jusqu'à 100, les meilleurs d'abord, à huit pixels au moins les uns des autres et aucun sur un exemple.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygones&lt;/b&gt; : tous les lieux assez semblables, avec leur surface en mètres carrés au sol et leur ressemblance moyenne.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Points or polygons, in any CRS, that mark what is looked for. All count alike, whatever their size. Where the imagery is a file, examples may lie outside the extent.</source>
   <translation>Points ou polygones, dans tout SCR, qui marquent ce qu'on cherche. Tous comptent autant, quelle que soit leur taille. Sur une image lue d'un fichier, ils peuvent être hors de l'étendue.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Says of each example whether it is one (a positive number, yes, +, or nothing) or shows what is not looked for (0, a negative number, no, -).</source>
   <translation>Dit de chaque exemple s'il en est un (un nombre positif, yes, + ou rien) ou s'il montre ce qu'on ne cherche pas (0, un nombre négatif, no, -).</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Field of counter-examples</source>
   <translation>Champ des contre-exemples</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>{} places, their similarity {:.2f} to {:.2f}.</source>
   <translation>{} lieux, leur ressemblance de {:.2f} à {:.2f}.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>All features are counter-examples: mark one at least that shows what is looked for.</source>
   <translation>Toutes les entités sont des contre-exemples : marquez-en au moins une qui montre ce qu'on cherche.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Similarity</source>
   <translation>Ressemblance</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>No place is alike, other than the examples.</source>
   <translation>Aucun lieu n'est semblable, hormis les exemples.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>{:,} patches lie in the extent and are compared.</source>
   <translation>{:,} patchs sont dans l'étendue et sont comparés.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>Least similarity of polygons</source>
   <translation>Ressemblance minimale des polygones</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>Polygons cover all places at least this similar.</source>
   <translation>Les polygones couvrent tous les lieux d'au moins cette similarité.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>No place is at least {:.2f} alike: there are no polygons.</source>
   <translation>Aucun lieu n'a une ressemblance d'au moins {:.2f} : il n'y a pas de polygones.</translation>
  </message>
  <message>
   <location filename="../algorithms/graphical_models.py" />
   <source>A step of QGIS's own is missing: enable the Processing plugin and its GDAL provider.</source>
   <translation>Il manque une étape de QGIS lui-même : activez l'extension Processing et son fournisseur GDAL.</translation>
  </message>
  <message>
   <location filename="../algorithms/graphical_models.py" />
   <source>A step of QGIS's own has failed: the log says why.</source>
   <translation>Une étape de QGIS lui-même a échoué : le journal dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Group clusters</source>
   <translation>Regrouper les clusters</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Combines the clusters of a map into a few groups, so that the legend is short enough to read and name.</source>
   <translation>Réunit les clusters d'une carte en quelques groupes, pour que la légende soit assez courte pour être lue et nommée.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>&lt;p&gt;Clusters that look alike to the encoder come together (Ward's method on the codebook's centroids). A group has the mean colour of its clusters, kept apart from the other groups' colours; its name is its path in the tree, so that 2.1 and 2.2 are halves of what was group 2 at a coarser level.&lt;/p&gt;&lt;p&gt;The first band holds the groups, the second keeps the cluster ids. So a grouped raster can be given again, to group it otherwise, or with 0 groups to have the &lt;b&gt;cluster ids back&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les clusters que l'encodeur trouve semblables sont réunis (méthode de Ward sur les centroïdes du dictionnaire). Un groupe a la couleur moyenne de ses clusters, tenue à distance de celles des autres groupes ; son nom est son chemin dans l'arbre : 2.1 et 2.2 sont les moitiés de ce qui était le groupe 2 à un niveau plus général.&lt;/p&gt;&lt;p&gt;La première bande contient les groupes, la seconde conserve les identifiants de cluster. Un raster regroupé peut donc être donné à nouveau en entrée, pour être regroupé autrement ou, avec 0 groupe, pour &lt;b&gt;retrouver les identifiants de cluster&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Groups as classes, to be renamed and given to &lt;i&gt;Apply legend&lt;/i&gt; with any map of the codebook.</source>
   <translation>Les groupes comme classes, à renommer et à donner à &lt;i&gt;Apply legend&lt;/i&gt; avec toute carte du dictionnaire.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>With 0 groups there is no legend of them: leave out 'Legend', or give a number of groups.</source>
   <translation>Avec 0 groupe il n'y en a pas de légende : laissez 'Légende' vide, ou donnez un nombre de groupes.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{groups} groups cannot be made of {clusters} clusters: choose 2 to {clusters}.</source>
   <translation>Impossible de faire {groups} groupes avec {clusters} clusters : choisissez de 2 à {clusters}.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{} of {} groups are in this map.</source>
   <translation>Cette carte contient {} des {} groupes.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{} of {} clusters are in this map.</source>
   <translation>Cette carte contient {} des {} clusters.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>The ids of a perceptual map, or a raster that this algorithm made.</source>
   <translation>Les identifiants d'une carte perceptuelle, ou un raster fait par cet algorithme.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>0 gives the cluster ids back.</source>
   <translation>0 rend les identifiants de cluster.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Groups of clusters</source>
   <translation>Groupes de clusters</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Import codebook</source>
   <translation>Importer un dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Makes a codebook from NumPy files of centroids and colours, and from what they do not hold: encoder, scale and metric.</source>
   <translation>Crée un dictionnaire à partir de fichiers NumPy de centroïdes et de couleurs, et de ce qu'ils ne contiennent pas : encodeur, échelle et métrique.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>&lt;p&gt;Centroids are K x D floats, colours K x 3 of 8 bit. Without colours, they are made as for a codebook that is trained here.&lt;/p&gt;&lt;p&gt;The defaults are those of the published codebook of South America (centroids_6k.npy and color_map_rgb_6k.npy); other codebooks need other words, and a wrong encoder, scale or metric gives maps that mean nothing.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les centroïdes sont K x D nombres à virgule flottante ; les couleurs, K x 3 sur 8 bits. Sans couleurs, elles sont faites comme pour un dictionnaire entraîné ici.&lt;/p&gt;&lt;p&gt;Les valeurs par défaut sont celles du dictionnaire publié d'Amérique du Sud (centroids_6k.npy et color_map_rgb_6k.npy) ; d'autres dictionnaires demandent d'autres valeurs, et un encodeur, une échelle ou une métrique erronés donnent des cartes qui ne veulent rien dire.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>The DINOv2 whose features these are: a hub id, best as id@commit, a folder, or embedded.</source>
   <translation>Le DINOv2 dont viennent ces caractéristiques : un identifiant du dépôt, de préférence id@commit, un dossier, ou embedded.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Model pixels per source pixel</source>
   <translation>Pixels du modèle par pixel source</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Tile (model pixels)</source>
   <translation>Tuile (pixels du modèle)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Margin (patches)</source>
   <translation>Marge (patchs)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>array of centroids</source>
   <translation>tableau de centroïdes</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Name the encoder whose features the centroids are.</source>
   <translation>Indiquez l'encodeur dont viennent les caractéristiques des centroïdes.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>NumPy arrays (*.npy)</source>
   <translation>Tableaux NumPy (*.npy)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Empty to have them made.</source>
   <translation>Vide pour qu'elles soient faites.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>GSD (metres per pixel)</source>
   <translation>GSD (mètres par pixel)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A fraction.</source>
   <translation>Une fraction.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A multiple of 14.</source>
   <translation>Un multiple de 14.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A tile's rim, context only.</source>
   <translation>Le bord d'une tuile, qui ne sert que de contexte.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Of the codebook.</source>
   <translation>Celle du dictionnaire.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Whose it is.</source>
   <translation>À qui il est.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Clusters</source>
   <translation>Clusters</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>array of colours</source>
   <translation>tableau de couleurs</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Join sheets</source>
   <translation>Assembler les feuilles</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Makes one layer of all sheets of a map, their index and their STAC items anew.</source>
   <translation>Refait une seule couche de toutes les feuilles d’une carte, leur index et leurs éléments STAC.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>&lt;p&gt;&lt;b&gt;Map imagery of an area&lt;/b&gt; does this at its end. It is needed where sheets came into the folder by another way: from other machines, by a run that was cut off, or by deleting some.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Cartographier l’imagerie d’une zone&lt;/b&gt; le fait à la fin. C’est nécessaire quand des feuilles sont arrivées autrement dans le dossier : d’autres machines, par une exécution interrompue, ou parce que certaines ont été supprimées.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>The folder that &lt;b&gt;Map imagery of an area&lt;/b&gt; wrote to.</source>
   <translation>Le dossier dans lequel &lt;b&gt;Cartographier l’imagerie d’une zone&lt;/b&gt; a écrit.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Empty for the one that the map was made with, where it is among yours.</source>
   <translation>Vide pour celui avec lequel la carte a été faite, s’il est parmi les vôtres.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Folder of the map</source>
   <translation>Dossier de la carte</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>{folder} holds no sheets: choose the folder that 'Map imagery of an area' wrote to.</source>
   <translation>{folder} ne contient aucune feuille : choisissez le dossier dans lequel « Cartographier l’imagerie d’une zone » a écrit.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Sheets</source>
   <translation>Feuilles</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Map imagery of an area</source>
   <translation>Cartographier l’imagerie d’une zone</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Makes one perceptual map of many rasters: a folder of orthophotos, a tile index, a STAC catalogue.</source>
   <translation>Fait une seule carte perceptuelle de nombreux rasters : un dossier d’orthophotos, un index de dalles, un catalogue STAC.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>&lt;p&gt;The rasters are laid over each other and mapped in &lt;b&gt;sheets&lt;/b&gt;, squares of about 1.7 km, into one folder. The patches are counted from (0, 0) of the CRS, so that sheets, areas and years meet without a seam.&lt;/p&gt;&lt;p&gt;A sheet that is there already, and was made of the same imagery, codebook and settings, is skipped. So a run that was cancelled or cut off &lt;b&gt;goes on when it is started again&lt;/b&gt;, new imagery is added by another run, and several runs, also on other machines, may work at one folder together.&lt;/p&gt;&lt;p&gt;The map opens as one layer, FOLDER/ids.vrt. The folder also has an index of the sheets (sheets.gpkg) and STAC items (items.json). A raster that cannot be read is named in the log, and its ground left to those below it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les rasters sont superposés et cartographiés par &lt;b&gt;feuilles&lt;/b&gt;, des carrés d’environ 1,7 km, dans un dossier. Les patchs sont comptés à partir de (0, 0) du SCR, si bien que feuilles, zones et années se raccordent sans couture.&lt;/p&gt;&lt;p&gt;Une feuille qui existe déjà, faite avec la même imagerie, le même dictionnaire et les mêmes réglages, est passée. Une exécution annulée ou interrompue &lt;b&gt;continue donc quand on la relance&lt;/b&gt;, une nouvelle imagerie s’ajoute par une autre exécution, et plusieurs exécutions, même sur d’autres machines, peuvent travailler ensemble dans un dossier.&lt;/p&gt;&lt;p&gt;La carte s’ouvre comme une seule couche, DOSSIER/ids.vrt. Le dossier contient aussi un index des feuilles (sheets.gpkg) et des éléments STAC (items.json). Un raster illisible est nommé dans le journal, et son terrain revient à ceux du dessous.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Cancelled. The sheets that are done are kept, and the same run goes on from there.</source>
   <translation>Annulé. Les feuilles terminées sont conservées, et la même exécution reprend de là.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Two bands: the score of the chosen cluster, and its lead over the second best.</source>
   <translation>Deux bandes : le score de la classe choisie et son avance sur la deuxième.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>How much is made, kept and skipped in one piece.</source>
   <translation>Ce qui est fait, conservé et passé d’un seul tenant.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets made: {made}, there already: {skipped}. New valid patches: {patches:,}.</source>
   <translation>Feuilles créées : {made}, déjà présentes : {skipped}. Nouveaux patchs valides : {patches:,}.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Raster layers or files. Or give a folder, or an index, or several of them.</source>
   <translation>Couches raster ou fichiers. Ou indiquez un dossier, ou un index, ou plusieurs d’entre eux.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Also write the perceptual map (RGB)</source>
   <translation>Écrire aussi la carte perceptuelle (RVB)</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Also write the confidence</source>
   <translation>Écrire aussi la confiance</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheet (patches along a side)</source>
   <translation>Feuille (patchs par côté)</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Done, with gaps. Rasters that could not be read: {rasters}, sheets that could not be made: {sheets}. They are named above.</source>
   <translation>Terminé, avec des lacunes. Rasters illisibles : {rasters}, feuilles qui n’ont pas pu être créées : {sheets}. Ils sont nommés ci-dessus.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>The cluster ids are drawn in the same colours without it.</source>
   <translation>Les identifiants de classe sont dessinés avec les mêmes couleurs sans elle.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>One map has one folder; give it again to go on, or to add to it.</source>
   <translation>Une carte a un dossier ; indiquez-le de nouveau pour continuer ou pour y ajouter.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets made</source>
   <translation>Feuilles faites</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets that were there already</source>
   <translation>Feuilles qui existaient déjà</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets that could not be made</source>
   <translation>Feuilles qui n’ont pas pu être faites</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>The map lies in a temporary folder, which goes when QGIS ends: give a folder to keep it.</source>
   <translation>La carte se trouve dans un dossier temporaire, qui disparaît à la fermeture de QGIS : indiquez un dossier pour la conserver.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Left out: {}</source>
   <translation>Laissé de côté : {}</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Left out: {} more.</source>
   <translation>Laissés de côté : {} de plus.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/best_places_output.py" />
   <source>Best places</source>
   <translation>Meilleurs lieux</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>The ids of a perceptual map, also a virtual raster of many; or imagery, with the method &lt;i&gt;features&lt;/i&gt;.</source>
   <translation>Les identifiants d'une carte perceptuelle, aussi un raster virtuel de plusieurs ; ou des images, avec la méthode &lt;i&gt;features&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>&lt;i&gt;clusters&lt;/i&gt;: at once, from a map, for any area, and coarse. &lt;i&gt;features&lt;/i&gt;: from imagery, which is encoded anew; finer, and as slow as a map is.</source>
   <translation>&lt;i&gt;clusters&lt;/i&gt; : aussitôt, d'une carte, pour toute surface, et grossier. &lt;i&gt;features&lt;/i&gt; : d'images, qui sont encodées à nouveau ; plus fin, et aussi lent qu'une carte.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>The part of the imagery to search or classify. Empty for the whole layer.</source>
   <translation>La partie de l'image à explorer ou à classer. Vide pour toute la couche.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>{path} is a map, not imagery: give the imagery for the method 'features', or choose 'clusters'.</source>
   <translation>{path} est une carte, pas une image : donnez l'image pour la méthode 'features', ou choisissez 'clusters'.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>{problem} For imagery, choose the method 'features'.</source>
   <translation>{problem} Pour des images, choisissez la méthode 'features'.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Cluster ids, or imagery</source>
   <translation>Identifiants de cluster, ou image</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Codebooks (*.codebook.safetensors *.safetensors)</source>
   <translation>Dictionnaires (*.codebook.safetensors *.safetensors)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>A raster layer or file; load a URL as a layer first.</source>
   <translation>Une couche ou un fichier raster ; s'il s'agit d'une URL, chargez-la d'abord comme couche.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;embedded&lt;/i&gt; (small and quick, for a first look), &lt;i&gt;published&lt;/i&gt; (MIT; with DINOv2 base, Apache-2.0; downloads 365 MB at first), or the path of a .codebook.safetensors file. Empty for the one that the settings name.</source>
   <translation>&lt;i&gt;embedded&lt;/i&gt; (petit et rapide, pour un premier aperçu), &lt;i&gt;published&lt;/i&gt; (MIT ; avec DINOv2 base, Apache-2.0 ; télécharge 365 Mo la première fois), ou le chemin d'un fichier .codebook.safetensors. Vide pour celui qu'indiquent les paramètres.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Empty for the encoder that the codebook was made with; &lt;i&gt;embedded&lt;/i&gt;; a folder with a checkpoint; or a DINOv2 of the Hugging Face hub, downloaded at first: facebook/dinov2-&lt;i&gt;SIZE&lt;/i&gt; or facebook/dinov2-with-registers-&lt;i&gt;SIZE&lt;/i&gt;, &lt;i&gt;SIZE&lt;/i&gt; being small (88 MB), base (346 MB), large (1.2 GB) or giant (4.5 GB). Licence: Apache-2.0, Meta AI.</source>
   <translation>Vide pour l'encodeur avec lequel le dictionnaire a été fait ; &lt;i&gt;embedded&lt;/i&gt; ; un dossier avec un point de contrôle ; ou un DINOv2 de Hugging Face, téléchargé la première fois : facebook/dinov2-&lt;i&gt;SIZE&lt;/i&gt; ou facebook/dinov2-with-registers-&lt;i&gt;SIZE&lt;/i&gt;, où &lt;i&gt;SIZE&lt;/i&gt; est small (88 Mo), base (346 Mo), large (1,2 Go) ou giant (4,5 Go). Licence : Apache-2.0, Meta AI.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Up to three bands to use as red, green and blue. Empty: the bands marked so in the raster, otherwise the first three.</source>
   <translation>Jusqu'à trois bandes à utiliser comme rouge, vert et bleu. Vide : les bandes marquées ainsi dans le raster, sinon les trois premières.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; chooses the fastest available; the log shows which.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; choisit le plus rapide disponible ; le journal indique lequel.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>It never chooses &lt;i&gt;int8&lt;/i&gt;, which is for processors with AVX-512 VNNI and no bfloat16: two to three times as fast with DINOv2 base, but some ids differ; others gain less, if anything.</source>
   <translation>Il ne choisit jamais &lt;i&gt;int8&lt;/i&gt;, destiné aux processeurs avec AVX-512 VNNI et sans bfloat16 : deux à trois fois plus rapide avec DINOv2 base, mais certains identifiants changent ; les autres y gagnent moins, voire rien.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>1/2 or 1/4 gives a finer map (1.5 or 0.77 m) for 4 or 16 times the time.</source>
   <translation>1/2 ou 1/4 donne une carte plus fine (1,5 ou 0,77 m), en 4 ou 16 fois plus de temps.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Pixel size of the map (in patches)</source>
   <translation>Taille de pixel de la carte (en patchs)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>What to map: the map canvas, a layer's extent or a drawn one. Empty for the whole layer.</source>
   <translation>Ce qui est cartographié : le canevas de carte, l'emprise d'une couche ou une emprise dessinée. Vide pour toute la couche.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Ground sample distance to warp to. Empty for the codebook's (0.25 m).</source>
   <translation>Distance d'échantillonnage au sol vers laquelle reprojeter. Vide pour celle du dictionnaire (0,25 m).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; (8 bit as it is, else percentiles 2 to 98), &lt;i&gt;none&lt;/i&gt;, &lt;i&gt;percentile 1 99&lt;/i&gt;, &lt;i&gt;minmax 0 3000&lt;/i&gt;. Use fixed numbers (minmax) if maps of different images are to be compared.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; (8 bits tels quels, sinon percentiles 2 à 98), &lt;i&gt;none&lt;/i&gt;, &lt;i&gt;percentile 1 99&lt;/i&gt;, &lt;i&gt;minmax 0 3000&lt;/i&gt;. Utilisez des nombres fixes (minmax) si des cartes d'images différentes doivent être comparées.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Only where the raster has no nodata value, mask or alpha band of its own. A border of -9999, or of the lowest number that the raster can hold, counts as well; so does the noise that lossy compression, such as JPEG, leaves beside a nodata value of 0 or 255.</source>
   <translation>Seulement si le raster n'a ni valeur nodata, ni masque, ni bande alpha. Un bord de -9999, ou du plus petit nombre que le raster peut contenir, compte aussi ; il en va de même du bruit que la compression avec perte, comme JPEG, laisse à côté d'une valeur nodata de 0 ou 255.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>What a band that is marked as transparency is taken for. &lt;i&gt;auto&lt;/i&gt; goes by its values, since some rasters mark near infrared so; &lt;i&gt;alpha&lt;/i&gt; believes the mark; &lt;i&gt;ignore&lt;/i&gt; never does.</source>
   <translation>Comment interpréter une bande marquée comme transparence. &lt;i&gt;auto&lt;/i&gt; se règle sur ses valeurs, car certains rasters marquent ainsi le proche infrarouge ; &lt;i&gt;alpha&lt;/i&gt; croit la marque ; &lt;i&gt;ignore&lt;/i&gt; ne la croit jamais.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Empty for the layer's own where that is in metres on the ground, else the UTM zone of its datum.</source>
   <translation>Vide pour celui de la couche s'il est en mètres au sol, sinon la zone UTM de son datum.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Counts patches from (0, 0) of the CRS, and not from the raster's corner: maps of neighbours and of other years meet patch by patch. The imagery is resampled onto that grid.</source>
   <translation>Compte les patchs à partir de (0, 0) du SCR et non du coin du raster : les cartes de zones voisines et d'autres années coïncident patch par patch. L'imagerie est rééchantillonnée sur cette grille.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>A multiple of 14. Empty for the codebook's.</source>
   <translation>Un multiple de 14. Vide pour celle du dictionnaire.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Rim of a tile that is context only. Empty for the codebook's. At a tile of 224, 1 is 1.9 times as fast as the published 3, but draws another map: compare before you rely on it.</source>
   <translation>Bord d'une tuile qui ne sert que de contexte. Vide pour celui du dictionnaire. Avec une tuile de 224, 1 est 1,9 fois plus rapide que le 3 publié, mais dessine une autre carte : comparez avant de vous y fier.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Batch (tiles)</source>
   <translation>Lot (tuiles)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Tiles at once; 0 or empty chooses, and halves when memory runs out.</source>
   <translation>Tuiles traitées à la fois ; 0 ou vide choisit, et divise par deux quand la mémoire manque.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Imagery</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Codebook</source>
   <translation>Dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Stretch to 8 bit</source>
   <translation>Étirer sur 8 bits</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Treat a black or white border as nodata</source>
   <translation>Traiter un bord noir ou blanc comme nodata</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Alpha band</source>
   <translation>Bande alpha</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>CRS of the result</source>
   <translation>SCR du résultat</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Align patches with other maps</source>
   <translation>Aligner les patchs sur d'autres cartes</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Numbers, such as 4;3;2.</source>
   <translation>Des nombres, comme 4;3;2.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>The input is made of {file}, which {path} would replace: give the output another name.</source>
   <translation>L'entrée est faite de {file}, que {path} remplacerait : donnez un autre nom à la sortie.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>{path} is the input itself, which would be lost: give the output another name.</source>
   <translation>{path} est l'entrée elle-même, qui serait perdue : donnez un autre nom à la sortie.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>Two outputs have the same name, {path}: give each its own.</source>
   <translation>Deux sorties ont le même nom, {path} : donnez à chacune le sien.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>Classifiers (*.classifier.safetensors *.safetensors)</source>
   <translation>Classifieurs (*.classifier.safetensors *.safetensors)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>Legends (*.legend.json *.json)</source>
   <translation>Légendes (*.legend.json *.json)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>{path} is a file: give a folder.</source>
   <translation>{path} est un fichier : donnez un dossier.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The folder {folder} is not writable: choose another one.</source>
   <translation>Le dossier {folder} n’est pas accessible en écriture : choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The {what} '{path}' is not a file.</source>
   <translation>{what} : « {path} » n'est pas un fichier.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The name of the folder {name} is too long: give it a shorter one.</source>
   <translation>Le nom du dossier {name} est trop long : donnez-lui un nom plus court.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/given_names.py" />
   <source>'{parameter}': {text} holds a NUL character (␀), which no name can have: type it anew.</source>
   <translation>« {parameter} » : {text} contient un caractère NUL (␀), qu'aucun nom ne peut avoir : saisissez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/given_names.py" />
   <source>'{parameter}': the expression {expression} gives no path: mend it, or give a path.</source>
   <translation>« {parameter} » : l'expression {expression} ne donne aucun chemin : corrigez-la, ou donnez un chemin.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/layer_extent.py" />
   <source>The extent crosses the line where {crs} begins again, such as 180 degrees, and the layer '{name}' has its two halves at opposite ends: map one side of the line, then the other.</source>
   <translation>L'emprise franchit la ligne où {crs} recommence, comme 180 degrés, et la couche « {name} » en a les deux moitiés à ses extrémités opposées : cartographiez un côté de la ligne, puis l'autre.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Indexes (*.gpkg *.shp *.geojson *.json *.fgb);;All files (*)</source>
   <translation>Index (*.gpkg *.shp *.geojson *.json *.fgb);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>A tile index, which has a polygon and a path (the field &lt;i&gt;location&lt;/i&gt;) for each raster, or STAC items: a file or a URL.</source>
   <translation>Un index de dalles, qui a un polygone et un chemin (le champ &lt;i&gt;location&lt;/i&gt;) pour chaque raster, ou des éléments STAC : un fichier ou une URL.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Where rasters lie over each other: the &lt;i&gt;newest&lt;/i&gt;, by what it says of when it was taken, or by its file's time; the &lt;i&gt;finest&lt;/i&gt;; or the first one &lt;i&gt;given&lt;/i&gt;.</source>
   <translation>Là où des rasters se superposent : le plus récent (&lt;i&gt;newest&lt;/i&gt;), d’après sa date de prise de vue ou celle du fichier ; le plus fin (&lt;i&gt;finest&lt;/i&gt;) ; ou le premier indiqué (&lt;i&gt;given&lt;/i&gt;).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Folder with imagery</source>
   <translation>Dossier d'images</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Names of files in the folder</source>
   <translation>Noms des fichiers du dossier</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Index of imagery</source>
   <translation>Index de l’imagerie</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Area</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>On top</source>
   <translation>Au-dessus</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>No raster can be read of {given}.</source>
   <translation>Aucun raster ne peut être lu de {given}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>All of the imagery lies in the folder of the map, {folder}: choose another one.</source>
   <translation>Toutes les images se trouvent dans le dossier de la carte, {folder} : choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Give raster layers, a folder with imagery, or an index.</source>
   <translation>Indiquez des couches raster, un dossier d’imagerie ou un index.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Searched with all folders below it.</source>
   <translation>La recherche porte aussi sur tous ses sous-dossiers.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Patterns with * and ?, separated by semicolons.</source>
   <translation>Motifs avec * et ?, séparés par des points-virgules.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Polygons: every sheet that touches one is mapped, whole. Empty for all of the imagery.</source>
   <translation>Polygones : chaque feuille qui en touche un est cartographiée en entier. Vide pour toute l’imagerie.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>In place of an area: the map canvas, a layer's extent or a drawn one.</source>
   <translation>À la place d’une zone : le canevas de la carte, l’emprise d’une couche ou une emprise dessinée.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/parameter_values.py" />
   <source>The model scale '{text}' is no fraction such as 8/7.</source>
   <translation>L'échelle du modèle « {text} » n'est pas une fraction comme 8/7.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/parameter_values.py" />
   <source>Bands are numbers such as 4;3;2, not '{text}'.</source>
   <translation>Les bandes sont des nombres comme 4;3;2, pas « {text} ».</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>QGIS does not open {given} by its name: load it as a layer first, or give a virtual raster of it.</source>
   <translation>QGIS n'ouvre pas {given} par son nom : chargez-le d'abord comme couche, ou donnez-en un raster virtuel.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The sheets in {folder} are not joined: run 'Join sheets' on it first.</source>
   <translation>Les feuilles de {folder} ne sont pas assemblées : lancez d'abord « Assembler les feuilles » sur ce dossier.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The layer '{name}' comes from a server, not from a file: export it first (Layer &gt; Save As).</source>
   <translation>La couche « {name} » vient d'un serveur, pas d'un fichier : exportez-la d'abord (Couche &gt; Enregistrer sous).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The layer '{name}' is rendered by its server, not read from a file: choose an extent, such as the map canvas.</source>
   <translation>La couche « {name} » est dessinée par son serveur, et non lue dans un fichier : choisissez une emprise, comme le canevas de carte.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>{raster} is not a readable raster.</source>
   <translation>{raster} n'est pas un raster lisible.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>Perceptual map (RGB)</source>
   <translation>Carte perceptuelle (RVB)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>{path}: give a name that ends in {endings}.</source>
   <translation>{path} : donnez un nom qui se termine par {endings}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>Feature {feature} of '{layer}' is not valid, as a polygon that crosses itself: mend it with Vector &gt; Geometry Tools &gt; Fix Geometries.</source>
   <translation>L'entité {feature} de '{layer}' n'est pas valide, comme un polygone qui se croise : réparez-la avec Vecteur &gt; Outils de géométrie &gt; Réparer les géométries.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>{given} is not a readable layer of points or polygons.</source>
   <translation>{given} n'est pas une couche lisible de points ou de polygones.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no field '{field}'; it has: {fields}.</source>
   <translation>'{layer}' n'a pas de champ '{field}' ; elle a : {fields}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has {count:,} features, more than {most:,}: select some.</source>
   <translation>'{layer}' a {count:,} entités, plus de {most:,} : sélectionnez-en quelques-unes.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no features with a place, or none is selected: draw some.</source>
   <translation>'{layer}' n'a pas d'entités situées, ou aucune n'est sélectionnée : dessinez-en.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field of counter-examples says '{value}': give numbers (1 for, -1 against), yes or no, or + or -.</source>
   <translation>Le champ des contre-exemples dit '{value}' : donnez des nombres (1 pour, -1 contre), yes ou no, ou + ou -.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field '{field}' holds values such as {value}: choose one of texts, numbers or dates.</source>
   <translation>Le champ '{field}' contient des valeurs telles que {value} : choisissez-en un de textes, de nombres ou de dates.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field '{field}' is empty for all samples: choose the one that names their class.</source>
   <translation>Le champ '{field}' est vide pour tous les échantillons : choisissez celui qui nomme leur classe.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>{given} is not a readable layer of polygons.</source>
   <translation>{given} n'est pas une couche lisible de polygones.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no polygons, or none is selected: draw some.</source>
   <translation>'{layer}' n'a pas de polygones, ou aucun n'est sélectionné : dessinez-en.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The layer '{name}' has no CRS: set it under Layer Properties &gt; Source, then run again.</source>
   <translation>La couche « {name} » n'a pas de SCR : définissez-le dans Propriétés de la couche &gt; Source, puis relancez.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>No polygon of '{layer}' lies on the map: are the CRS of both layers right?</source>
   <translation>Aucun polygone de '{layer}' n'est sur la carte : les SCR des deux couches sont-ils justes ?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>A feature of '{layer}' has no place in the map's CRS: is the layer's CRS right?</source>
   <translation>Une entité de '{layer}' n'a pas de place dans le SCR de la carte : le SCR de la couche est-il juste ?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_outputs.py" />
   <source>{path}: this format keeps no places: choose another, such as .gpkg.</source>
   <translation>{path} : ce format ne garde pas les lieux : choisissez-en un autre, comme .gpkg.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_outputs.py" />
   <source>{output} cannot be written.</source>
   <translation>{output} ne peut pas être écrit.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>Rendering {width:,} x {height:,} pixels of {name} at {gsd} m.</source>
   <translation>Rendu de {width:,} x {height:,} pixels de {name} à {gsd} m.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The layer '{name}' has bands 1 to {last}, not {bands}.</source>
   <translation>La couche « {name} » a les bandes 1 à {last}, pas {bands}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{name} is not a file: its {width:,} x {height:,} pixels at {gsd} m would all be requested from its server, and the limit is {most:,}. Choose a smaller extent.</source>
   <translation>{name} n'est pas un fichier : ses {width:,} x {height:,} pixels à {gsd} m seraient tous demandés à son serveur, et la limite est de {most:,}. Choisissez une emprise plus petite.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{name} cannot be rendered: {reason}.</source>
   <translation>Impossible de dessiner {name} : {reason}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The server of the layer '{name}' did not give any picture: {reason}. Is it reachable from here, and does it serve this area at this resolution?</source>
   <translation>Le serveur de la couche « {name} » n'a donné aucune image : {reason}. Est-il accessible d'ici, et dessert-il cette zone à cette résolution ?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The extent has no place in {crs}: choose another one.</source>
   <translation>L'emprise est hors de {crs} : choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>no reason given</source>
   <translation>aucune raison donnée</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{failed:,} of {all:,} requests to the server of the layer '{name}' failed, such as: {reason}. What they would have shown is empty in the map.</source>
   <translation>{failed:,} requêtes sur {all:,} au serveur de la couche « {name} » ont échoué, par exemple : {reason}. Ce qu'elles auraient montré est vide dans la carte.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>it answered with text ({}), not with a picture</source>
   <translation>il a répondu par du texte ({}), pas par une image</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Perceptual map</source>
   <translation>Carte perceptuelle</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Paints an image so that places that look alike get similar colours. No labels are needed.</source>
   <translation>Peint une image de façon que les lieux qui se ressemblent reçoivent des couleurs proches. Aucune étiquette n'est nécessaire.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>&lt;p&gt;A neural network describes each patch of about 3 m; the patch gets the id and the colour of the most similar cluster in the codebook.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: an RGB raster for use as a base map, and a raster of cluster ids, styled in the same colours. Confidence: band 1 is the score of the chosen cluster, band 2 its lead over the second best.&lt;/p&gt;&lt;p&gt;A run that was cancelled or cut off goes on when the same map is started again within a week.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Un réseau de neurones décrit chaque patch d'environ 3 m ; le patch reçoit l'identifiant et la couleur du cluster le plus semblable du dictionnaire.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : un raster RVB à utiliser comme fond de carte, et un raster d'identifiants de cluster, dans les mêmes couleurs. Confiance : la bande 1 est le score du cluster choisi, la bande 2 son avance sur le deuxième.&lt;/p&gt;&lt;p&gt;Une exécution annulée ou interrompue reprend si la même carte est relancée dans la semaine.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>There is nothing but nodata in this area: the map is empty.</source>
   <translation>Il n'y a que du nodata dans cette zone : la carte est vide.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>{valid:,} valid patches of {patches:,} in {seconds:.1f} s ({speed:.0f} patches/s, the worker busy for {busy:.0f} % of it), {clusters} clusters.</source>
   <translation>{valid:,} patchs valides sur {patches:,} en {seconds:.1f} s ({speed:.0f} patchs/s, le processus de travail occupé {busy:.0f} % du temps), {clusters} clusters.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Codebook '{name}' of {size} centroids, encoder '{encoder}'.</source>
   <translation>Dictionnaire « {name} » de {size} centroïdes, encodeur « {encoder} ».</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>{:,} patches are kept for a week, and the same run goes on from there.</source>
   <translation>{:,} patchs sont conservés pendant une semaine, et la même exécution reprend de là.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Only {present} of the codebook's {size} clusters occur. If the imagery is not all alike, look at what is said above of its bands and how they are stretched: a border that counts as ground, or bands in another order, make all of it look the same. 'Bands' and 'Stretch to 8 bit' set them.</source>
   <translation>Seuls {present} des {size} clusters du dictionnaire apparaissent. Si l'image n'est pas partout semblable, voyez ce qui est dit plus haut de ses bandes et de leur étirement : un bord pris pour du sol, ou des bandes dans un autre ordre, font que tout se ressemble. « Bandes » et « Étirer sur 8 bits » les règlent.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Set up environment</source>
   <translation>Configurer l'environnement</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Installs the Python environment with torch that makes the maps, apart from QGIS's own Python.</source>
   <translation>Installe l'environnement Python avec torch qui fait les cartes, à part du Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>&lt;p&gt;It lies in your local data folder and never touches QGIS's own packages. About 0.3 GB are downloaded for the CPU build, 3 GB for CUDA. Cancel at any time: &lt;i&gt;install&lt;/i&gt; goes on from there.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;install&lt;/i&gt;: make it, or bring it up to this version of the plugin; the old one stays until the new one works. Maps are then made with it, whatever &lt;i&gt;use&lt;/i&gt; named.&lt;/li&gt;&lt;li&gt;&lt;i&gt;repair&lt;/i&gt;: make it anew.&lt;/li&gt;&lt;li&gt;&lt;i&gt;remove&lt;/i&gt;: delete it.&lt;/li&gt;&lt;li&gt;&lt;i&gt;use&lt;/i&gt;: use an existing interpreter, such as of a conda environment, as it is.&lt;/li&gt;&lt;/ul&gt;</source>
   <translation>&lt;p&gt;Il se trouve dans votre dossier local de données et ne touche jamais aux paquets de QGIS. Environ 0,3 Go sont téléchargés pour la version CPU, 3 Go pour CUDA. Vous pouvez annuler à tout moment : &lt;i&gt;install&lt;/i&gt; reprend là.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;install&lt;/i&gt; : le crée, ou le met au niveau de cette version de l'extension ; l'ancien reste jusqu'à ce que le nouveau fonctionne. Les cartes sont ensuite faites avec lui, quel que soit celui indiqué par &lt;i&gt;use&lt;/i&gt;.&lt;/li&gt;&lt;li&gt;&lt;i&gt;repair&lt;/i&gt; : le recrée.&lt;/li&gt;&lt;li&gt;&lt;i&gt;remove&lt;/i&gt; : le supprime.&lt;/li&gt;&lt;li&gt;&lt;i&gt;use&lt;/i&gt; : utilise un interpréteur existant, comme celui d'un environnement conda, tel quel.&lt;/li&gt;&lt;/ul&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: nothing was changed.</source>
   <translation>Annulé : rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: what is downloaded is kept, and 'install' goes on from there.</source>
   <translation>Annulé : ce qui est téléchargé est conservé, et 'install' reprend là.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Build of torch</source>
   <translation>Version de torch</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; takes CUDA where NVIDIA's driver and card are new enough, else the CPU build, which on a Mac with Apple silicon uses its GPU too. The log says which, and why.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; prend CUDA si le pilote et la carte NVIDIA sont assez récents, sinon la version CPU, qui utilise aussi le GPU d'un Mac avec Apple silicon. Le journal dit laquelle, et pourquoi.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Interpreter</source>
   <translation>Interpréteur</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Folder of wheels</source>
   <translation>Dossier de fichiers wheel</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Download DINOv2 base and its codebook too</source>
   <translation>Télécharger aussi DINOv2 base et son dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>365 MB, Apache-2.0 and MIT. Otherwise they come with the first map that asks for them.</source>
   <translation>365 Mo, Apache-2.0 et MIT. Sinon, ils viennent avec la première carte qui les demande.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>The action 'use' needs an interpreter: give its path under Advanced.</source>
   <translation>L'action « use » demande un interpréteur : donnez son chemin sous Avancé.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>For &lt;i&gt;use&lt;/i&gt;: the one to use. Else: the one to make the environment from, in place of QGIS's own (3.11 to 3.14).</source>
   <translation>Pour &lt;i&gt;use&lt;/i&gt; : celui à utiliser. Sinon : celui avec lequel créer l'environnement, à la place de celui de QGIS (3.11 à 3.14).</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Install from these files alone, without any network; see the manual, 'Offline'.</source>
   <translation>Installer à partir de ces seuls fichiers, sans aucun réseau ; voir « Offline » dans le manuel.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Python of the worker</source>
   <translation>Python du processus de travail</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the environment is no longer there. What is left of its files goes the next time.</source>
   <translation>Annulé : l'environnement n'existe plus. Ce qui reste de ses fichiers sera supprimé la prochaine fois.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the worker is ready. The models come with the first map that asks for them.</source>
   <translation>Annulé : le processus de travail est prêt. Les modèles viennent avec la première carte qui les demande.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the environment is no longer there. What is downloaded is kept, and 'install' goes on from there.</source>
   <translation>Annulé : l'environnement n'existe plus. Ce qui est téléchargé est conservé, et 'install' reprend là.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>The environment is removed; downloaded models are kept in {}.</source>
   <translation>L'environnement est supprimé ; les modèles téléchargés sont conservés dans {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Maps are made with another Python, as the settings say: {}</source>
   <translation>Les cartes sont faites avec un autre Python, selon les paramètres : {}</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Shares of classes in zones</source>
   <translation>Parts des classes dans des zones</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Tells how much of each polygon of a layer each class covers, in a field with the name of the class.</source>
   <translation>Dit quelle part de chaque polygone d'une couche chaque classe couvre, dans un champ au nom de la classe.</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>&lt;p&gt;A share is from 0 to 1, of what is ground in the zone; together they are 1. The field &lt;i&gt;pixels&lt;/i&gt; tells how many pixels of ground that is. A zone without any has no shares.&lt;/p&gt;&lt;p&gt;QGIS's own zonal histogram counts, in a graphical model that you can open and change: resources/graphical_models/shares_in_zones.model3 in the plugin's folder. The names are added last.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Une part va de 0 à 1 et concerne ce qui est du sol dans la zone ; ensemble elles font 1. Le champ &lt;i&gt;pixels&lt;/i&gt; dit combien de pixels de sol cela fait. Une zone sans sol n'a pas de parts.&lt;/p&gt;&lt;p&gt;C'est l'histogramme zonal de QGIS qui compte, dans un modèle graphique que vous pouvez ouvrir et modifier : resources/graphical_models/shares_in_zones.model3 dans le dossier de l'extension. Les noms sont ajoutés à la fin.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Polygons in any CRS. A pixel belongs to the zone that its middle lies in.</source>
   <translation>Des polygones dans n'importe quel SCR. Un pixel appartient à la zone où se trouve son milieu.</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Zones with shares</source>
   <translation>Zones avec parts</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Zones</source>
   <translation>Zones</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Style by codebook</source>
   <translation>Appliquer le style du dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Gives a raster of cluster ids the colours of a codebook, in the layer and beside the file.</source>
   <translation>Donne à un raster d'identifiants de cluster les couleurs d'un dictionnaire, dans la couche et à côté du fichier.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>&lt;p&gt;The palette goes to the .aux.xml beside the raster, where GDAL and QGIS read it; the pixels stay.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La palette va dans le .aux.xml à côté du raster, où GDAL et QGIS la lisent ; les pixels ne changent pas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{problem} Move it, or leave out the .qml: the colours go to the .aux.xml.</source>
   <translation>{problem} Déplacez-le, ou renoncez au .qml : les couleurs vont dans le .aux.xml.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{} does not say which codebook it was made with: the colours mean something only for ids of '{}'.</source>
   <translation>{} ne dit pas avec quel dictionnaire il a été fait : les couleurs n'ont de sens que pour des identifiants de '{}'.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>The layer '{name}' has {bands} bands: give a raster of one band of cluster ids.</source>
   <translation>La couche « {name} » a {bands} bandes : donnez un raster d'une seule bande d'identifiants de cluster.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>QGIS's own style file, applied whenever the raster is opened in QGIS.</source>
   <translation>Le fichier de style propre à QGIS, appliqué chaque fois que le raster est ouvert dans QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Styled ids</source>
   <translation>Identifiants avec style</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Write a .qml beside the raster</source>
   <translation>Écrire un .qml à côté du raster</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{} clusters in the colours of '{}'.</source>
   <translation>{} clusters dans les couleurs de « {} ».</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Style written: {}</source>
   <translation>Style écrit : {}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>The style {style} cannot be written: {reason}</source>
   <translation>Impossible d'écrire le style {style} : {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>No .qml is written for {}, which has its colours without it: {}</source>
   <translation>Aucun .qml n'est écrit pour {}, qui a ses couleurs sans lui : {}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>{style} would be the style of {other}, too.</source>
   <translation>{style} serait aussi le style de {other}.</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>{} is a style that was not written by GeoCentroids.</source>
   <translation>{} est un style qui n'a pas été écrit par GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for embedded (quick, for a first look). For better clusters: facebook/dinov2-with-registers-base (346 MB, Apache-2.0), another DINOv2 of the Hugging Face hub, or a folder with a checkpoint.</source>
   <translation>Vide pour embedded (rapide, pour un premier aperçu). Pour de meilleurs clusters : facebook/dinov2-with-registers-base (346 Mo, Apache-2.0), un autre DINOv2 de Hugging Face, ou un dossier avec un point de contrôle.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Metres per pixel to warp the imagery to. Empty for 0.25.</source>
   <translation>Mètres par pixel vers lesquels l'image est reprojetée. Vide pour 0,25.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>A multiple of 14. Empty for 336 with the embedded encoder, 224 with others.</source>
   <translation>Un multiple de 14. Vide pour 336 avec l'encodeur embedded, 224 avec d'autres.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Rim of a tile that is context only. Empty for 5 with the embedded encoder, 3 with others.</source>
   <translation>Bord d'une tuile qui ne sert que de contexte. Vide pour 5 avec l'encodeur embedded, 3 avec d'autres.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Train codebook</source>
   <translation>Entraîner un dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Makes a codebook of your own imagery: what is to be seen in it, as clusters with colours and groups.</source>
   <translation>Fait un dictionnaire de vos propres images : ce qu'on y voit, sous forme de clusters avec couleurs et groupes.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>&lt;p&gt;Tiles are drawn over all rasters in proportion to their valid area, but so that one huge image does not drown the rest; the encoder gives every patch a feature; K-means makes clusters of them; t-SNE gives similar clusters similar colours; and a tree combines them into 8, 16, 32 and 64 groups.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perceptual map&lt;/b&gt; takes the result as its codebook. The report shows what each cluster looks like.&lt;/p&gt;&lt;p&gt;Features wait in a folder beside the codebook (NAME.training). A run that was cancelled or cut off goes on from there when it is started again with the same imagery, encoder and seed, also with another number of clusters; delete the folder to begin anew. It goes when the codebook is done.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les tuiles sont tirées de tous les rasters en proportion de leur surface valide, mais de façon qu'une image immense ne noie pas les autres ; l'encodeur donne à chaque patch une caractéristique ; K-means en fait des clusters ; t-SNE donne des couleurs proches aux clusters semblables ; et un arbre les réunit en 8, 16, 32 et 64 groupes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Carte perceptuelle&lt;/b&gt; prend le résultat comme dictionnaire. Le rapport montre à quoi ressemble chaque cluster.&lt;/p&gt;&lt;p&gt;Les caractéristiques attendent dans un dossier à côté du dictionnaire (NAME.training). Une exécution annulée ou interrompue reprend là quand elle est relancée avec les mêmes images, le même encodeur et la même amorce, même avec un autre nombre de clusters ; supprimez le dossier pour tout recommencer. Il disparaît quand le dictionnaire est fait.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Cancelled: no codebook was written. What was encoded is kept, and the same run goes on from there.</source>
   <translation>Annulé : aucun dictionnaire n'a été écrit. Ce qui a été encodé est conservé, et la même exécution reprend là.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Seed</source>
   <translation>Amorce</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Align colours to codebook</source>
   <translation>Aligner les couleurs sur un dictionnaire</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for three times the root of the number of features: 424 for 20,000, 6,000 for 4 million.</source>
   <translation>Vide pour trois fois la racine du nombre de caractéristiques : 424 pour 20 000, 6 000 pour 4 millions.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for as many as there are, at most 200,000. Each needs about 1.5 kB of disk with DINOv2 base.</source>
   <translation>Vide pour autant qu'il y en a, au plus 200 000. Chacune prend environ 1,5 ko de disque avec DINOv2 base.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>The same seed gives the same codebook.</source>
   <translation>La même amorce donne le même dictionnaire.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>What is near: &lt;i&gt;l2&lt;/i&gt; distance, &lt;i&gt;cosine&lt;/i&gt; (directions alone), or &lt;i&gt;inner_product&lt;/i&gt; (directions, in whose means long features weigh more).</source>
   <translation>Ce qui est proche : la distance &lt;i&gt;l2&lt;/i&gt;, &lt;i&gt;cosine&lt;/i&gt; (les directions seules) ou &lt;i&gt;inner_product&lt;/i&gt; (des directions, dans les moyennes desquelles les longues caractéristiques pèsent plus).</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>&lt;i&gt;cielab&lt;/i&gt;: differences as they are perceived, turned as a whole towards the ground's own colours. &lt;i&gt;rgb&lt;/i&gt;: as the published codebook's, more vivid.</source>
   <translation>&lt;i&gt;cielab&lt;/i&gt; : des différences telles qu'on les perçoit, tournées dans leur ensemble vers les couleurs propres du sol. &lt;i&gt;rgb&lt;/i&gt; : comme celles du dictionnaire publié, plus vives.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>A codebook of the same encoder: what is alike gets the colours that it has there.</source>
   <translation>Un dictionnaire du même encodeur : ce qui se ressemble reçoit les couleurs qu'il y a.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for the name of its file.</source>
   <translation>Vide pour le nom de son fichier.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Of the imagery, or of the codebook; it is stored with it.</source>
   <translation>Celle des images, ou du dictionnaire ; elle est enregistrée avec lui.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Whose the imagery is; every map made with the codebook says so.</source>
   <translation>À qui sont les images ; toute carte faite avec le dictionnaire le dit.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Features to sample</source>
   <translation>Caractéristiques à échantillonner</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Colours: of a cluster's ten nearest, {kept:.0%} are among its ten nearest in colour (PCA colours: {pca_kept:.0%}); rank correlation of distances with colour differences {rank:.2f} (PCA: {pca_rank:.2f}).</source>
   <translation>Couleurs : des dix clusters les plus proches de chacun, {kept:.0%} sont parmi les dix plus proches en couleur (couleurs PCA : {pca_kept:.0%}) ; corrélation de rang entre distances et différences de couleur {rank:.2f} (PCA : {pca_rank:.2f}).</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Validation points</source>
   <translation>Points de validation</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Draws random points in each class of a map, the same number in all, to be checked by eye.</source>
   <translation>Tire des points au hasard dans chaque classe d'une carte, autant dans toutes, à vérifier à l'œil.</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>&lt;p&gt;Each point is the middle of a pixel, with the value and the name of the class that the map shows there. Fill in the field &lt;i&gt;truth&lt;/i&gt; with what it really is, without looking at the map: how often both agree is how right the map is. The points are in random order.&lt;/p&gt;&lt;p&gt;Rare classes get as many points as common ones. So weigh the classes by their areas where you need one number for the whole map. Ground without a class gets no points.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Chaque point est le milieu d'un pixel, avec la valeur et le nom de la classe que la carte y montre. Notez dans le champ &lt;i&gt;truth&lt;/i&gt; ce qu'il y a vraiment, sans regarder la carte : plus les deux concordent souvent, plus la carte est juste. Les points sont dans un ordre aléatoire.&lt;/p&gt;&lt;p&gt;Les classes rares reçoivent autant de points que les fréquentes. Pondérez donc les classes par leurs surfaces là où il vous faut un seul chiffre pour toute la carte. Le sol sans classe ne reçoit pas de points.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Points for each class</source>
   <translation>Points par classe</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Another number draws other points; the same number draws the same ones.</source>
   <translation>Un autre nombre tire d'autres points ; le même nombre tire les mêmes.</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>{}: {} points of {}, since the map shows no more of it.</source>
   <translation>{} : {} points sur {}, car la carte n'en montre pas plus.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warp to GSD</source>
   <translation>Reprojeter au GSD</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warps imagery to a ground sample distance, bilinear, in a CRS in metres.</source>
   <translation>Reprojette une image à une distance d'échantillonnage au sol, de façon bilinéaire, dans un SCR en mètres.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>&lt;p&gt;A name that ends in .vrt gives a virtual raster, which is small and points at the source; .tif gives a Cloud Optimized GeoTIFF. All bands are kept; a palette's indices are taken from the nearest pixel instead. Where nothing of the source lies, as in the corners of a turned image, the result is nodata or transparent.&lt;/p&gt;&lt;p&gt;JPEG holds up to four bands of 8 bit, or three and transparency.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Un nom qui se termine par .vrt donne un raster virtuel, petit et qui renvoie à la source ; .tif donne un GeoTIFF optimisé pour le cloud (COG). Toutes les bandes sont conservées ; les indices d'une palette, eux, sont pris du pixel le plus proche. Là où la source n'a rien, comme dans les coins d'une image tournée, le résultat est nodata ou transparent.&lt;/p&gt;&lt;p&gt;JPEG admet jusqu'à quatre bandes de 8 bits, ou trois et la transparence.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>{path}: a virtual raster cannot point at a layer with GDAL open options; give a name that ends in .tif.</source>
   <translation>{path} : un raster virtuel ne peut pas renvoyer à une couche avec des options d'ouverture de GDAL ; donnez un nom qui se termine par .tif.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Compression</source>
   <translation>Compression</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warped</source>
   <translation>Reprojeté</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Move the mouse over the map to find its clusters here. Draw around points to see where they are.</source>
   <translation>Passez la souris sur la carte pour trouver ici ses clusters. Entourez des points pour voir où ils sont.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Which two of the three dimensions of the colours are shown. Like clusters have like colours.</source>
   <translation>Lesquelles des trois dimensions des couleurs sont montrées. Des clusters semblables ont des couleurs semblables.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Green to red, blue to yellow</source>
   <translation>Vert à rouge, bleu à jaune</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Green to red, dark to light</source>
   <translation>Vert à rouge, sombre à clair</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Blue to yellow, dark to light</source>
   <translation>Bleu à jaune, sombre à clair</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>&amp;To a class…</source>
   <translation>En &amp;faire une classe…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Give the marked clusters a name.</source>
   <translation>Donner un nom aux clusters marqués.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Clear</source>
   <translation>Vider</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Unmark all clusters, and show the map as it was.</source>
   <translation>Démarquer tous les clusters et montrer la carte comme elle était.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>not in this map</source>
   <translation>absent de cette carte</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>{:.1f} % of the map</source>
   <translation>{:.1f} % de la carte</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Cluster {}</source>
   <translation>Cluster {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Marked: {}</source>
   <translation>Marqués : {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>The view lies across 180° of longitude: move it to one side of that.</source>
   <translation>La vue est à cheval sur 180° de longitude : déplacez-la d'un côté.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>The view shows nothing of {name}: zoom to it.</source>
   <translation>La vue ne montre rien de {name} : zoomez dessus.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>Clusters in a view of {}</source>
   <translation>Clusters dans une vue de {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/centroid_scatter.py" />
   <source>Centroids of the codebook</source>
   <translation>Centroïdes du dictionnaire</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>GeoCentroids explorer</source>
   <translation>Explorateur GeoCentroids</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>A class is made of whole clusters. The map shows its {} clusters.

Name of the class:</source>
   <translation>Une classe se compose de clusters entiers. La carte montre ses {} clusters.

Nom de la classe :</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>No map is selected. Select in the list of layers:
• the layer “Cluster ids” of a perceptual map, to explore it, or
• imagery, such as an orthophoto. The button “Map the view” appears here, and makes a map of what you see.</source>
   <translation>Aucune carte n'est sélectionnée. Sélectionnez dans la liste des couches :
• la couche « Identifiants de cluster » d'une carte perceptuelle, pour l'explorer, ou
• une image, comme une orthophoto. Le bouton « Cartographier la vue » apparaît ici et fait une carte de ce que vous voyez.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Find</source>
   <translation>Trouver</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Name</source>
   <translation>Nommer</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Atlas</source>
   <translation>Atlas</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{}: reading the codebook…</source>
   <translation>{} : lecture du dictionnaire…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{}: {} clusters of the codebook ‘{}’</source>
   <translation>{} : {} clusters du dictionnaire « {} »</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{} cannot be read: repair its data source, or remove it.</source>
   <translation>{} ne peut pas être lu : réparez sa source de données, ou supprimez la couche.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Every patch in the view is compared for itself.</source>
   <translation>Chaque patch de la vue est comparé pour lui-même.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Similarity in the view</source>
   <translation>Ressemblance dans la vue</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Comparing every patch in the view: {:.0f} %</source>
   <translation>Comparaison de chaque patch de la vue : {:.0f} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Show the next best place: of the view where every patch is compared, then of the whole map.</source>
   <translation>Montrer le meilleur lieu suivant : dans la vue si chaque patch y est comparé, puis dans toute la carte.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Give the clusters that are at least this similar a name: a class is made of whole clusters.</source>
   <translation>Donner un nom aux clusters d'au moins cette similarité : une classe se compose de clusters entiers.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Save the similarity as a raster, with a list of the best places: of the view where every patch is compared, else of the map, by clusters.</source>
   <translation>Enregistrer la similarité en raster, avec une liste des meilleurs lieux : de la vue où chaque patch est comparé, sinon de la carte, par clusters.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Make polygons of all places that are at least this similar: of the view where every patch is compared, else of the map, by clusters.</source>
   <translation>Créer des polygones de tous les lieux d'au moins cette similarité : de la vue où chaque patch est comparé, sinon de la carte, par clusters.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Press “Like this”, and click on the map on what you look for.</source>
   <translation>Appuyez sur « Comme ceci », puis cliquez sur la carte sur ce que vous cherchez.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Li&amp;ke this</source>
   <translation>C&amp;omme ceci</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Click on the map on places that you look for.</source>
   <translation>Cliquez sur la carte sur des lieux que vous cherchez.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>&amp;Unlike this</source>
   <translation>Pa&amp;s comme ceci</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Click on the map on places that are not it.</source>
   <translation>Cliquez sur la carte sur des lieux qui n'en sont pas.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Take the last change back.</source>
   <translation>Annuler le dernier changement.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Make the change again.</source>
   <translation>Refaire le changement.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Forget all places.</source>
   <translation>Oublier tous les lieux.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>&amp;Next place</source>
   <translation>Lieu suiva&amp;nt</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>S&amp;ave as raster…</source>
   <translation>&amp;Enregistrer en raster…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Save as pol&amp;ygons…</source>
   <translation>Enregistrer en poly&amp;gones…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>E&amp;xact in the view</source>
   <translation>Exact dans &amp;la vue</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Compare the imagery in the view patch by patch, in the background.</source>
   <translation>Comparer l'image de la vue patch par patch, en arrière-plan.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Places for: {}, against: {}. Every patch is compared: what is saved is of the view, and a class would take {} clusters.</source>
   <translation>Lieux pour : {}, contre : {}. Chaque patch est comparé : on enregistre la vue, et une classe prendrait {} clusters.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Places for: {}, against: {}. Clusters shown: {}.</source>
   <translation>Lieux pour : {}, contre : {}. Clusters montrés : {}.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>There is no ground of this map: click inside of it.</source>
   <translation>Il n'y a pas de sol de cette carte ici : cliquez à l'intérieur.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>At least {} % alike</source>
   <translation>Semblable à {} % au moins</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Open a legend</source>
   <translation>Ouvrir une légende</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>{path} is a legend of the codebook '{legend}', and this map was made with '{codebook}'.</source>
   <translation>{path} est une légende du dictionnaire '{legend}', et cette carte est faite avec '{codebook}'.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Save the legend</source>
   <translation>Enregistrer la légende</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Legends (*.legend.json)</source>
   <translation>Légendes (*.legend.json)</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancelled. What is mapped stays, and the rest of this view can follow.</source>
   <translation>Annulé. Ce qui est cartographié est conservé, et le reste de cette vue peut suivre.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Map the v&amp;iew</source>
   <translation>Cartograp&amp;hier la vue</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>{} is imagery, without a map yet.</source>
   <translation>{} est une image, encore sans carte.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Mapping the view of {}: {:.0f} %</source>
   <translation>Cartographie de la vue de {} : {:.0f} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Classes: {}. Clusters in view: {}, of which {} have no class yet ({:.0f} % of the view).</source>
   <translation>Classes : {}. Clusters en vue : {}, dont {} n'ont pas encore de classe ({:.0f} % de la vue).</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Pic&amp;k on the map</source>
   <translation>Choi&amp;sir sur la carte</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Click on the map to select clusters.</source>
   <translation>Cliquez sur la carte pour sélectionner des clusters.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Name of a class</source>
   <translation>Nom d'une classe</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>The colour of the class that is named at the left.</source>
   <translation>La couleur de la classe nommée à gauche.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Assi&amp;gn</source>
   <translation>Attribu&amp;er</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Give the selected clusters this class.</source>
   <translation>Donner cette classe aux clusters sélectionnés.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>No class</source>
   <translation>Sans classe</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Take the selected clusters out of it.</source>
   <translation>En retirer les clusters sélectionnés.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Ope&amp;n…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Open a legend of this map's codebook.</source>
   <translation>Ouvrir une légende du dictionnaire de cette carte.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>S&amp;ave…</source>
   <translation>Enre&amp;gistrer…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Keep the legend, for every map of this codebook.</source>
   <translation>Garder la légende, pour toutes les cartes de ce dictionnaire.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Class ras&amp;ter…</source>
   <translation>Raster des c&amp;lasses…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Make a raster of the classes, with their areas.</source>
   <translation>Faire un raster des classes, avec leurs surfaces.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Show the classes on the map</source>
   <translation>Montrer les classes sur la carte</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Select clusters in the list, or pick them on the map.</source>
   <translation>Sélectionnez des clusters dans la liste, ou choisissez-les sur la carte.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Give the class a name.</source>
   <translation>Donnez un nom à la classe.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Saved: {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {}: {:.0f} % alike.</source>
   <translation>Lieu {} sur {} : semblable à {:.0f} %.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {} in the view, patch by patch: {:.0f} % alike.</source>
   <translation>Lieu {} sur {} dans la vue, patch par patch : semblable à {:.0f} %.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {} cannot be shown in the project's CRS: choose one that covers the map.</source>
   <translation>Le lieu {} sur {} ne peut pas être affiché dans le SCR du projet : choisissez-en un qui couvre la carte.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>No other place is alike.</source>
   <translation>Aucun autre lieu n'est semblable.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Looking through the map…</source>
   <translation>Parcours de la carte…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_comparison.py" />
   <source>The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m to compare it.</source>
   <translation>La vue mesure {across:,.0f} m : zoomez jusqu'à {most:,.0f} m au plus pour la comparer.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_comparison.py" />
   <source>The encoder {encoder} is not downloaded yet: run Perceptual map once.</source>
   <translation>L'encodeur {encoder} n'est pas encore téléchargé : lancez une fois « Carte perceptuelle ».</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_mapping.py" />
   <source>The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m, or run Perceptual map for all of it.</source>
   <translation>La vue mesure {across:,.0f} m : zoomez jusqu'à {most:,.0f} m au plus, ou lancez « Carte perceptuelle » pour le tout.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_mapping.py" />
   <source>The view shows nothing but nodata: zoom to where the imagery shows ground.</source>
   <translation>La vue ne montre que du nodata : zoomez là où l'imagerie montre du terrain.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>GeoCentroids is ready. Load an image, and choose Raster &gt; GeoCentroids &gt; Perceptual map of the current view.</source>
   <translation>GeoCentroids est prêt. Chargez une image, puis choisissez Raster &gt; GeoCentroids &gt; Carte perceptuelle de la vue actuelle.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>This version of GeoCentroids comes with newer packages: update its environment. Until then the old one is used.</source>
   <translation>Cette version de GeoCentroids vient avec des paquets plus récents : mettez son environnement à jour. D'ici là, l'ancien est utilisé.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>Settings…</source>
   <translation>Paramètres…</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>Set up…</source>
   <translation>Configurer…</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>An interpreter with all packages, such as of a conda environment, in place of the plugin's own.</source>
   <translation>Un interpréteur avec tous les paquets, comme celui d'un environnement conda, à la place de celui de l'extension.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>the plugin's own environment</source>
   <translation>l'environnement de l'extension</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with. auto chooses the fastest available.</source>
   <translation>Valeur de départ des fenêtres. auto choisit le plus rapide disponible.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with: embedded, published, or a .codebook.safetensors file.</source>
   <translation>Valeur de départ des fenêtres : embedded, published, ou un fichier .codebook.safetensors.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with. Empty for the one that the codebook was made with.</source>
   <translation>Valeur de départ des fenêtres. Vide pour celui avec lequel le dictionnaire a été fait.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>the one that the codebook was made with</source>
   <translation>celui avec lequel le dictionnaire a été fait</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Folder of downloaded models</source>
   <translation>Dossier des modèles téléchargés</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Empty for the folder 'geocentroids/models' of the QGIS profile.</source>
   <translation>Vide pour le dossier « geocentroids/models » du profil QGIS.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>geocentroids/models in the QGIS profile</source>
   <translation>geocentroids/models dans le profil QGIS</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Mirror of huggingface.co</source>
   <translation>Miroir de huggingface.co</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>For offices without internet. Empty for the hub.</source>
   <translation>Pour les bureaux sans internet. Vide pour le site d'origine.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Mirror of raw.githubusercontent.com</source>
   <translation>Miroir de raw.githubusercontent.com</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Where the published codebook comes from. Empty for GitHub.</source>
   <translation>D'où vient le dictionnaire publié. Vide pour GitHub.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Minutes until an idle worker ends</source>
   <translation>Minutes avant la fin d'un processus de travail inactif</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>The worker keeps the encoder in memory between runs.</source>
   <translation>Le processus de travail garde l'encodeur en mémoire entre les exécutions.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Log level</source>
   <translation>Niveau du journal</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>The lowest level of the worker's library messages that the Processing log shows.</source>
   <translation>Le niveau le plus bas des messages des bibliothèques du processus de travail que montre le journal des traitements.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Copy diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Copied to the clipboard</source>
   <translation>Copié dans le presse-papiers</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Environment</source>
   <translation>Environnement</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Downloaded models</source>
   <translation>Modèles téléchargés</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Unfinished maps</source>
   <translation>Cartes inachevées</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>What is done of maps that were cancelled, for a week: the same run goes on from there.</source>
   <translation>Ce qui est fait des cartes annulées, pendant une semaine : la même exécution reprend de là.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>This version of the plugin comes with newer packages: update.</source>
   <translation>Cette version de l'extension vient avec des paquets plus récents : mettez à jour.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>What the dialogs start with</source>
   <translation>Valeurs de départ des fenêtres</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Worker</source>
   <translation>Processus de travail</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Empty…</source>
   <translation>Vider…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Delete what is done of unfinished maps in {}? They then begin anew.</source>
   <translation>Supprimer ce qui est fait des cartes inachevées dans {} ? Elles recommenceront depuis le début.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Delete all downloaded encoders and codebooks in {}?</source>
   <translation>Supprimer tous les encodeurs et dictionnaires téléchargés dans {} ?</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Maps are made with {}, as set.</source>
   <translation>Les cartes sont faites avec {}, selon les paramètres.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Installed: {} build, {}.</source>
   <translation>Installé : version {}, {}.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Install or update…</source>
   <translation>Installer ou mettre à jour…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Repair…</source>
   <translation>Réparer…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Remove…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>This machine has an {}: the CUDA build would be faster.</source>
   <translation>Cette machine a une {} : la version CUDA serait plus rapide.</translation>
  </message>
  <message>
   <location filename="../gui/setup_dialog.py" />
   <source>Install it now? The download is about 0.3 GB (3 GB with CUDA). QGIS's own Python is not changed.</source>
   <translation>L'installer maintenant ? Le téléchargement est d'environ 0,3 Go (3 Go avec CUDA). Le Python de QGIS n'est pas modifié.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>Whole samples are held out, and guessed from the others.</source>
   <translation>Des échantillons entiers sont mis de côté, et prédits d'après les autres.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>by sample</source>
   <translation>par échantillon</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>All samples in a square of {side} x {side} pixels are held out together, and guessed from those elsewhere: what is to be expected where nothing was labelled nearby.</source>
   <translation>Tous les échantillons d'un carré de {side} x {side} pixels sont mis de côté ensemble, et prédits d'après ceux d'ailleurs : c'est ce qu'on peut attendre là où rien n'a été étiqueté à proximité.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>by square of ground</source>
   <translation>par carré de terrain</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>There is one sample alone of {classes}: where that is held out, nothing is known of the class, so that its accuracy cannot be told. Give more.</source>
   <translation>Il n'y a qu'un échantillon de {classes} : là où il est mis de côté, on ne sait rien de la classe, et son exactitude ne peut pas être estimée. Donnez-en plus.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>en</source>
   <translation>fr</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>&lt;b&gt;{right}&lt;/b&gt; right ({low} to {high}); mean recall {mean}.</source>
   <translation>&lt;b&gt;{right}&lt;/b&gt; justes ({low} à {high}) ; rappel moyen {mean}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Places where the classes are least certain, by clusters also of how much of the map looks like them; away from the samples. Coordinates are in the map's CRS.</source>
   <translation>Lieux où les classes sont les moins sûres et, par clusters, aussi selon la part de la carte qui leur ressemble ; loin des échantillons. Les coordonnées sont dans le SCR de la carte.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>samples</source>
   <translation>échantillons</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>share of the map</source>
   <translation>part de la carte</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>area on the map</source>
   <translation>surface sur la carte</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>There are too few samples to hold any out: how good the classes are cannot be told.</source>
   <translation>Il y a trop peu d'échantillons pour en mettre de côté : on ne peut pas dire ce que valent les classes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>{samples} samples on ground, of {pixels:,} pixels. A sample is a point or a polygon; each counts the same, however many pixels it has.</source>
   <translation>{samples} échantillons sur du sol, de {pixels:,} pixels. Un échantillon est un point ou un polygone ; tous comptent autant, quel que soit leur nombre de pixels.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Accuracy, held out {how}</source>
   <translation>Exactitude sur les échantillons mis de côté {how}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Classes are confused with each other, so that areas counted on the map are off. Here they are corrected by what samples were confused with, held out {how} (Olofsson et al. 2014), with intervals of 95 %. &lt;b&gt;They hold only if the samples were drawn at random within each class of the map&lt;/b&gt;; samples chosen by hand tend to be the clear cases.</source>
   <translation>Les classes se confondent entre elles, si bien que les surfaces comptées sur la carte ne sont pas exactes. Elles sont corrigées ici d'après ce avec quoi les échantillons ont été confondus, mis de côté {how} (Olofsson et al. 2014), avec des intervalles de 95 %. &lt;b&gt;Elles ne valent que si les échantillons ont été tirés au hasard dans chaque classe de la carte&lt;/b&gt; ; les échantillons choisis à la main sont plutôt les cas clairs.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>unknown: too few samples</source>
   <translation>inconnu : trop peu d'échantillons</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>In brackets: intervals of 95 % (Wilson).</source>
   <translation>Entre parenthèses : intervalles de 95 % (Wilson).</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>recall</source>
   <translation>rappel</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>precision</source>
   <translation>précision</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>What each true class (row) was taken for (column), in samples:</source>
   <translation>Classe attribuée (colonne) à chaque classe vraie (ligne), en échantillons :</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Areas, corrected</source>
   <translation>Surfaces, corrigées</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>on the map</source>
   <translation>sur la carte</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>corrected</source>
   <translation>corrigée</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>interval</source>
   <translation>intervalle</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Where to label next</source>
   <translation>Où étiqueter ensuite</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>place</source>
   <translation>lieu</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>doubt (0 to 1)</source>
   <translation>doute (0 à 1)</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>None: the map is certain all over.</source>
   <translation>Nulle part : la carte est sûre partout.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Classes of {map}</source>
   <translation>Classes de {map}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>{share} ({low} to {high})</source>
   <translation>{share} ({low} à {high})</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>The legend is of the codebook '{codebook}' ({sha256}), but {path} was made with '{other}' ({other_sha256}): its ids mean something else. Give a map of the legend's codebook.</source>
   <translation>La légende est celle du dictionnaire '{codebook}' ({sha256}), mais {path} a été fait avec '{other}' ({other_sha256}) : ses identifiants veulent dire autre chose. Donnez une carte du dictionnaire de la légende.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>{path} holds the id {highest}, but the legend's codebook '{codebook}' has {size} centroids: give a map that was made with that codebook.</source>
   <translation>{path} contient l'identifiant {highest}, mais le dictionnaire '{codebook}' de la légende a {size} centroïdes : donnez une carte faite avec ce dictionnaire.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>{path} does not say which codebook it was made with: the classes are right only for the legend's.</source>
   <translation>{path} ne dit pas avec quel dictionnaire il a été fait : les classes ne sont justes que si c'est celui de la légende.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/codebook_legend.py" />
   <source>The legend {path} is of the codebook '{codebook}' ({sha256}), not of '{other}' ({other_sha256}), beside which it lies: save one of this codebook there, or move it away.</source>
   <translation>La légende {path} est celle du dictionnaire '{codebook}' ({sha256}), pas de '{other}' ({other_sha256}), à côté duquel elle se trouve : enregistrez-y une légende de ce dictionnaire, ou déplacez-la.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/codebook_of_map.py" />
   <source>{path} was made with the codebook '{codebook}' ({sha256}), not with '{other}' ({other_sha256}): give the file of that codebook under 'Codebook'.</source>
   <translation>{path} a été fait avec le dictionnaire '{codebook}' ({sha256}), pas avec '{other}' ({other_sha256}) : donnez le fichier de ce dictionnaire sous 'Dictionnaire'.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is not a raster of cluster ids: its numbers are not 8 or 16 bit without sign.</source>
   <translation>{path} n'est pas un raster d'identifiants de cluster : ses nombres ne sont pas sur 8 ou 16 bits sans signe.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} holds the id {highest}, but the codebook '{codebook}' has {size} centroids: choose the codebook that the map was made with.</source>
   <translation>{path} contient l'identifiant {highest}, mais le dictionnaire '{codebook}' a {size} centroïdes : choisissez le dictionnaire avec lequel la carte a été faite.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is a map of classes, not of cluster ids: give the ids that it was made of.</source>
   <translation>{path} est une carte de classes, pas d'identifiants de cluster : donnez les identifiants dont elle a été faite.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is not a raster of cluster ids: give the ids of a perceptual map, or what 'Group clusters' made of them.</source>
   <translation>{path} n'est pas un raster d'identifiants de cluster : donnez les identifiants d'une carte perceptuelle, ou ce que 'Regrouper les clusters' en a fait.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{source} cannot be read: {error}.</source>
   <translation>Impossible de lire {source} : {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is not a legend, or damaged: take a whole NAME.legend.json.</source>
   <translation>{path} n'est pas une légende, ou est endommagé : prenez un NOM.legend.json intact.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has no name: give it one</source>
   <translation>n'a pas de nom : donnez-lui-en un</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has a name of {length} characters, {start!r} and so on: give it at most {most}</source>
   <translation>a un nom de {length} caractères, {start!r} et ainsi de suite : donnez-lui-en au plus {most}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>A legend has at most {most} classes, not {count}: merge some.</source>
   <translation>Une légende a au plus {most} classes, pas {count} : réunissez-en quelques-unes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend has two classes called '{twice}': give each a name of its own, or merge them.</source>
   <translation>La légende a deux classes nommées '{twice}' : donnez à chacune son propre nom, ou réunissez-les.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>A legend gives one class, or none, for each id of a codebook.</source>
   <translation>Une légende donne une classe, ou aucune, à chaque identifiant d'un dictionnaire.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend gives ids to classes that it does not have.</source>
   <translation>La légende attribue des identifiants à des classes qu'elle n'a pas.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend's probabilities are not those of its ids and classes.</source>
   <translation>Les probabilités de la légende ne sont pas celles de ses identifiants et de ses classes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is larger than any legend.</source>
   <translation>{path} est plus grand que toute légende.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend {path} cannot be read: {reason}.</source>
   <translation>Impossible de lire la légende {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend {path} is of format {format}: update GeoCentroids.</source>
   <translation>La légende {path} est au format {format} : mettez GeoCentroids à jour.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{problem}: its class {number} {fault}.</source>
   <translation>{problem} : sa classe {number} {fault}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{it} is no colour: give # and six digits, 0 to 9 and a to f, such as #4e79a7</source>
   <translation>{it} n'est pas une couleur : donnez # et six chiffres, de 0 à 9 et de a à f, comme #4e79a7</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>Class {number} of the legend {fault}.</source>
   <translation>La classe {number} de la légende {fault}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{problem}. In its class {number}, '{name}', {error}.</source>
   <translation>{problem}. Dans sa classe {number}, '{name}', {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has a name with control characters or halves of characters, {name!r}: leave them out</source>
   <translation>a un nom avec des caractères de contrôle ou des caractères incomplets, {name!r} : enlevez-les</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is not a legend</source>
   <translation>{path} n'est pas une légende</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{number!r} is no number of a class</source>
   <translation>{number!r} n'est pas le numéro d'une classe</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} is not a legend: it needs the columns id and class, and may have color, but its first line is {first_line!r}. Give such a table, or a NAME.legend.json.</source>
   <translation>{path} n'est pas une légende : il faut les colonnes id et class, et il peut y avoir color, mais sa première ligne est {first_line!r}. Donnez une telle table, ou un NOM.legend.json.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} has no lines below its columns: give one for each cluster that has a class.</source>
   <translation>{path} n'a pas de lignes sous ses colonnes : donnez-en une pour chaque cluster qui a une classe.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>The table {path} cannot be read: {reason}.</source>
   <translation>Impossible de lire la table {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>The table {path} cannot be read: {error}.</source>
   <translation>Impossible de lire la table {path} : {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>it has more columns than the first line: put a name with a separator in quotes</source>
   <translation>elle a plus de colonnes que la première ligne : mettez entre guillemets un nom qui contient un séparateur</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: cluster {id} has the class '{name}', but '{first_name}' in line {first_line}: keep one of the two lines.</source>
   <translation>{path}, ligne {line} : le cluster {id} a la classe '{name}', mais '{first_name}' à la ligne {first_line} : gardez une seule des deux lignes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: the class '{name}' has another colour than in line {first_line}: give it one.</source>
   <translation>{path}, ligne {line} : la classe '{name}' a une autre couleur qu'à la ligne {first_line} : donnez-lui-en une seule.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} is not text in UTF-8: save it as 'CSV UTF-8', or give a NAME.legend.json.</source>
   <translation>{path} n'est pas du texte en UTF-8 : enregistrez-le en 'CSV UTF-8', ou donnez un NOM.legend.json.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: {error}.</source>
   <translation>{path}, ligne {line} : {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>'{number}' is no cluster id from 0 to {last}</source>
   <translation>'{number}' n'est pas un identifiant de cluster de 0 à {last}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>its class {fault}</source>
   <translation>sa classe {fault}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/pixels_under_shapes.py" />
   <source>Lines are neither points nor polygons: use 'Buffer' on them first.</source>
   <translation>Les lignes ne sont ni des points ni des polygones : appliquez-leur d'abord 'Tampon'.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/raster_strips.py" />
   <source>{path} cannot be read: {error}. Is the file whole?</source>
   <translation>Impossible de lire {path} : {error}. Le fichier est-il intact ?</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>The samples that lie on ground are of {count} classes: give some of two at least, inside of the map, and look whether the layer's CRS is right.</source>
   <translation>Les échantillons qui sont sur du sol sont de {count} classes : donnez-en de deux au moins, à l'intérieur de la carte, et vérifiez que le SCR de la couche est juste.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>All samples are of one class ('{name}'): give samples of two classes at least.</source>
   <translation>Tous les échantillons sont d'une seule classe ('{name}') : donnez des échantillons de deux classes au moins.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>The field has {count} different values, such as {some}: choose one of at most {most} classes.</source>
   <translation>Le champ a {count} valeurs différentes, comme {some} : choisissez-en un d'au plus {most} classes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>A class of the samples {fault}. Change it in their field.</source>
   <translation>Une classe des échantillons {fault}. Changez-la dans leur champ.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>{lost} of {count} samples lie outside, or where there is no data: they were left out.</source>
   <translation>{lost} échantillons sur {count} se trouvent en dehors, ou là où il n'y a pas de données : ils ont été laissés de côté.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/similarity_by_clusters.py" />
   <source>None of the {count} examples lies on ground that {where} shows: choose places inside of it, or look whether the layer's CRS is right.</source>
   <translation>Aucun des {count} exemples n'est sur du sol que montre {where} : choisissez des lieux à l'intérieur, ou vérifiez que le SCR de la couche est juste.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/similarity_by_clusters.py" />
   <source>{lost} of {total} examples lie outside, or where there is no data: they were left out.</source>
   <translation>{lost} exemples sur {total} sont en dehors, ou là où il n'y a pas de données : ils ont été laissés de côté.</translation>
  </message>
  <message>
   <location filename="../pipeline/gdal_calls.py" />
   <source>unknown error</source>
   <translation>erreur inconnue</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>GSD must be a number of metres from {least:g} to {most:,.0f}, not {gsd:g}.</source>
   <translation>La GSD doit être un nombre de mètres de {least:g} à {most:,.0f}, pas {gsd:g}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Model scale must be a simple ratio from 1/16 to 16, not {scale}.</source>
   <translation>L'échelle du modèle doit être une fraction simple de 1/16 à 16, pas {scale}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Tile must be a multiple of {patch} model pixels, not {tile}.</source>
   <translation>La tuile doit être un multiple de {patch} pixels du modèle, pas {tile}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>A margin of {margin} patches leaves nothing of a tile of {patches} patches: use a smaller margin or a larger tile.</source>
   <translation>Une marge de {margin} patchs ne laisse rien d'une tuile de {patches} patchs : prenez une marge plus petite ou une tuile plus grande.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Patch stride must be 1, 1/2 or 1/4, not 1/{passes}.</source>
   <translation>Le pas de patch doit être 1, 1/2 ou 1/4, pas 1/{passes}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Pixels smaller than a patch need a margin of at least 1: the shifted passes end in it.</source>
   <translation>Des pixels plus petits qu'un patch demandent une marge d'au moins 1 : les passes décalées y finissent.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/patch_grid.py" />
   <source>The extent is {width:.1f} x {height:.1f} m, less than one tile of {tile:.1f} m: choose a larger extent, a smaller tile or a finer GSD.</source>
   <translation>L'emprise est de {width:.1f} x {height:.1f} m, moins qu'une tuile de {tile:.1f} m : choisissez une emprise plus grande, une tuile plus petite ou une GSD plus fine.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/patch_grid.py" />
   <source>The extent does not overlap the imagery: choose one that does.</source>
   <translation>L'emprise ne recoupe pas les images : choisissez-en une qui les recoupe.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/bands.py" />
   <source>{source} has bands 1 to {count}, not {wanted}.</source>
   <translation>{source} a les bandes 1 à {count}, pas {wanted}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/bands.py" />
   <source>Choose one to three bands, not {count}.</source>
   <translation>Choisissez une à trois bandes, pas {count}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/catalog.py" />
   <source>Left out: {reason}</source>
   <translation>Laissé de côté : {reason}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>{source} is grey, most rasters are in colour: say under 'Bands' which to take of each, or use each kind by itself.</source>
   <translation>{source} est en niveaux de gris, la plupart des rasters sont en couleurs : dites sous 'Bandes' lesquelles prendre de chacun, ou utilisez chaque sorte à part.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>{source} is in colour, most rasters are grey: say under 'Bands' which to take of each, or use each kind by itself.</source>
   <translation>{source} est en couleurs, la plupart des rasters sont en niveaux de gris : dites sous 'Bandes' lesquelles prendre de chacun, ou utilisez chaque sorte à part.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>None of the rasters can be opened. Is their disk or server away? {reason}</source>
   <translation>Aucun des rasters ne peut être ouvert. Leur disque ou leur serveur est-il déconnecté ? {reason}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_limits.py" />
   <source>The rasters hold numbers on different scales, which no one stretch fits: {first} is of 8 bit, {second} is not. Map each kind by itself, or convert one to the other first.</source>
   <translation>Les rasters contiennent des nombres d'échelles différentes, auxquelles aucun étirement ne convient à la fois : {first} est sur 8 bits, {second} non. Cartographiez chaque sorte à part, ou convertissez d'abord l'une dans l'autre.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/crs.py" />
   <source>'{text}' is not a CRS: give an EPSG code such as EPSG:32633, or WKT.</source>
   <translation>'{text}' n'est pas un SCR : donnez un code EPSG comme EPSG:32633, ou du WKT.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/crs.py" />
   <source>The target CRS {crs} is not in metres on the ground: choose one that is, such as UTM.</source>
   <translation>Le SCR cible {crs} n'est pas en mètres au sol : choisissez-en un qui l'est, comme l'UTM.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/folders.py" />
   <source>There is no folder {folder}.</source>
   <translation>Il n'y a pas de dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/folders.py" />
   <source>The folder {folder} holds no file that matches {patterns}, nor do those below it.</source>
   <translation>Le dossier {folder} ne contient aucun fichier qui corresponde à {patterns}, ses sous-dossiers non plus.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The rasters are in several CRS: {first} would be mapped in {first_crs}, {second} in {second_crs}. Choose one under 'CRS of the result', or map each zone into a folder of its own.</source>
   <translation>Les rasters sont dans plusieurs SCR : {first} serait cartographié en {first_crs}, {second} en {second_crs}. Choisissez-en un sous 'SCR du résultat', ou cartographiez chaque zone dans son propre dossier.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The order '{order}' is not known: nothing says of {unknown} {what}. Choose the order 'given'.</source>
   <translation>L'ordre '{order}' n'est pas connu : rien ne dit de {unknown} {what}. Choisissez l'ordre 'given'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>None of the rasters has a place in {crs}: choose another target CRS.</source>
   <translation>Aucun des rasters n'a de place dans {crs} : choisissez un autre SCR cible.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The imagery reaches farther than {crs} is in metres on the ground: choose a 'CRS of the result' that is, or map each zone into a folder of its own.</source>
   <translation>Les images s'étendent plus loin que {crs} n'est en mètres au sol : choisissez un 'SCR du résultat' qui l'est, ou cartographiez chaque zone dans son propre dossier.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>when it was taken</source>
   <translation>quand il a été pris</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>how fine its pixels are</source>
   <translation>quelle est la finesse de ses pixels</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>A white collar is taken for nodata.</source>
   <translation>Un cadre blanc est pris pour du nodata.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>A black collar is taken for nodata.</source>
   <translation>Un cadre noir est pris pour du nodata.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>The collar is {taken:.0%} of the raster. If that is dark or bright ground, do not treat a black or white border as nodata.</source>
   <translation>Le cadre occupe {taken:.0%} du raster. Si c'est du sol sombre ou clair, ne traitez pas un bord noir ou blanc comme nodata.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>The name of {source} is not written in UTF-8: rename the file.</source>
   <translation>Le nom de {source} n'est pas écrit en UTF-8 : renommez le fichier.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is not a readable raster: {reason}.</source>
   <translation>{source} n'est pas un raster lisible : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} holds several rasters and no bands of its own: choose one of its subdatasets.</source>
   <translation>{source} contient plusieurs rasters et aucune bande à lui : choisissez l'un de ses sous-jeux de données.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} holds complex numbers, as radar does before it is a picture: write the amplitudes to a file of their own first, such as with 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.</source>
   <translation>{source} contient des nombres complexes, comme le radar avant d'être une image : écrivez d'abord les amplitudes dans un fichier à part, par exemple avec 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} does not tell where it lies: {error}.</source>
   <translation>{source} ne dit pas où il se trouve : {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is not georeferenced: give it a place with QGIS's Georeferencer first.</source>
   <translation>{source} n'est pas géoréférencé : donnez-lui d'abord une place avec 'Géoréférencer' de QGIS.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} has pixels without an area: give it a place with QGIS's Georeferencer first.</source>
   <translation>{source} a des pixels sans surface : donnez-lui d'abord une place avec 'Géoréférencer' de QGIS.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is in {crs}, which is no CRS of a map: set the right one.</source>
   <translation>{source} est dans {crs}, qui n'est pas le SCR d'une carte : définissez le bon.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} has no CRS: set it under Layer Properties &gt; Source, or with 'Assign projection'.</source>
   <translation>{source} n'a pas de SCR : définissez-le dans Propriétés de la couche &gt; Source, ou avec 'Assigner une projection'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>The extent does not overlap {source}: choose one that does, or leave it empty.</source>
   <translation>L'emprise ne recoupe pas {source} : choisissez-en une qui le recoupe, ou laissez-la vide.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by control points alone: run GDAL's 'Warp (reproject)' on it first.</source>
   <translation>{source} n'est placé que par des points de contrôle : passez-le d'abord par 'Projection (warp)' de GDAL.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by rational polynomials (RPCs) alone: run GDAL's 'Warp (reproject)' on it first, with '-rpc -to RPC_DEM=heights.tif' as additional command-line parameters.</source>
   <translation>{source} n'est placé que par des polynômes rationnels (RPC) : passez-le d'abord par 'Projection (warp)' de GDAL, avec '-rpc -to RPC_DEM=heights.tif' comme paramètres supplémentaires de la ligne de commande.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by geolocation arrays alone: run GDAL's 'Warp (reproject)' on it first, with '-geoloc' as additional command-line parameter.</source>
   <translation>{source} n'est placé que par des tableaux de géolocalisation : passez-le d'abord par 'Projection (warp)' de GDAL, avec '-geoloc' comme paramètre supplémentaire de la ligne de commande.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>GDAL does not know it</source>
   <translation>GDAL ne le connaît pas</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_facts.py" />
   <source>{source} is not the raster that was inspected, or it was written anew: inspect it again.</source>
   <translation>{source} n'est pas le raster qui a été inspecté, ou il a été réécrit : inspectez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_facts.py" />
   <source>The facts of a raster cannot be read, or are those of another version of GeoCentroids: inspect the raster again.</source>
   <translation>Les données d'un raster ne peuvent pas être lues, ou sont d'une autre version de GeoCentroids : inspectez le raster de nouveau.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>None of the rasters can be used. {reasons}</source>
   <translation>Aucun des rasters ne peut être utilisé. {reasons}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>{source} is a map that GeoCentroids made, and no imagery.</source>
   <translation>{source} est une carte faite par GeoCentroids, pas une image.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>Maps that GeoCentroids made are no imagery, and left out: {count}.</source>
   <translation>Les cartes faites par GeoCentroids ne sont pas des images, et sont laissées de côté : {count}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/reprojection.py" />
   <source>The point {point} of the layer has no place in {crs}: is its CRS right?</source>
   <translation>Le point {point} de la couche n'a pas de place dans {crs} : son SCR est-il juste ?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/reprojection.py" />
   <source>Nothing of the layer has a place in {crs}: is its CRS right?</source>
   <translation>Rien de la couche n'a de place dans {crs} : son SCR est-il correct ?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>The index {path} cannot be read: {reason}.</source>
   <translation>Impossible de lire l'index {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>{path} names no raster: its STAC items have no bbox, or no image among their assets.</source>
   <translation>{path} ne nomme aucun raster : ses éléments STAC n'ont pas de bbox, ou pas d'image parmi leurs ressources.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>the server does not have it</source>
   <translation>le serveur ne l'a pas</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>The STAC item {name} has no bbox, or no image among its assets.</source>
   <translation>L'élément STAC {name} n'a pas de bbox, ou pas d'image parmi ses ressources.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>auto, none, percentile LOW HIGH (such as percentile 2 98), or minmax LOW HIGH (such as minmax 0 3000)</source>
   <translation>auto, none, percentile BAS HAUT (comme percentile 2 98) ou minmax BAS HAUT (comme minmax 0 3000)</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>'{text}' is not a stretch: write {grammar}.</source>
   <translation>'{text}' n'est pas un étirement : écrivez {grammar}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>their numbers</source>
   <translation>leurs nombres</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{named}, stretched from {spans} to 8 bit.</source>
   <translation>{named}, avec un étirement de {spans} vers 8 bits.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>its numbers</source>
   <translation>ses nombres</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>its colours</source>
   <translation>ses couleurs</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{named}, with {what} as they are.</source>
   <translation>{named}, avec {what} sans changement.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Bands {red}, {green} and {blue} are read as red, green and blue</source>
   <translation>Les bandes {red}, {green} et {blue} sont lues comme rouge, vert et bleu</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{low:g} to {high:g}</source>
   <translation>{low:g} à {high:g}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Band {red} is read as grey</source>
   <translation>La bande {red} est lue comme gris</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Band {red} is read by its palette</source>
   <translation>La bande {red} est lue par sa palette</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>There is no raster to train on. {reasons}</source>
   <translation>Il n'y a aucun raster sur lequel entraîner. {reasons}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{source} has pixels of {size:.2f} m, {times:.0f} times the GSD of {gsd} m: it is blown up</source>
   <translation>{source} a des pixels de {size:.2f} m, {times:.0f} fois la GSD de {gsd} m : il est agrandi</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{patches:,} patches of {pixel:.2f} m; the source's pixels are {size:.2f} m.</source>
   <translation>{patches:,} patchs de {pixel:.2f} m ; les pixels de la source font {size:.2f} m.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>No raster was given.</source>
   <translation>Aucun raster n'a été donné.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>The rasters hold numbers of different types, each stretched in its own way: {listed}.</source>
   <translation>Les rasters contiennent des nombres de types différents, chacun étiré à sa façon : {listed}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>Some rasters say which bands are red, green and blue ({named}), others do not ({unnamed}): of these the first three are read. Say under 'Bands' which to take of each, if they are others.</source>
   <translation>Certains rasters disent quelles bandes sont le rouge, le vert et le bleu ({named}), d'autres non ({unnamed}) : de ceux-ci, les trois premières sont lues. Si ce sont d'autres bandes, dites sous 'Bandes' lesquelles prendre de chacun.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{coarse}, and the map shows no more than it does. Choose finer imagery, a small extent, or a coarser GSD with a codebook of your own.</source>
   <translation>{coarse}, et la carte n'en montre pas plus que lui. Choisissez des images plus fines, une petite emprise, ou une GSD plus grossière avec votre propre dictionnaire.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{coarse}, and its patches will form blurred clusters of their own. Train on a coarser GSD, or leave it out.</source>
   <translation>{coarse}, et ses patchs formeront des clusters flous à eux. Entraînez sur une GSD plus grossière, ou laissez-le de côté.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>{path} is not a readable tile index: {reason}.</source>
   <translation>{path} n'est pas un index de dalles lisible : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no features.</source>
   <translation>L'index de dalles {path} n'a pas d'entités.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no CRS: set it, and save the index again.</source>
   <translation>L'index de dalles {path} n'a pas de SCR : définissez-le, et enregistrez l'index de nouveau.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} names no raster.</source>
   <translation>L'index de dalles {path} ne nomme aucun raster.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no field with the rasters' paths: call it 'location', as gdaltindex does. It has {fields}.</source>
   <translation>L'index de dalles {path} n'a pas de champ avec les chemins des rasters : nommez-le 'location', comme le fait gdaltindex. Il a {fields}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>no fields</source>
   <translation>aucun champ</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/unreadable_raster.py" />
   <source>Left out, and its ground left to what lies below it: {error}</source>
   <translation>Laissé de côté, et son sol est laissé à ce qui est en dessous : {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/unreadable_raster.py" />
   <source>{source} cannot be read, and none of the {count:,} rasters is there any more: is the disk or share of {folder} away? What is done is kept: when the imagery is there again, start the same again, and it goes on.</source>
   <translation>{source} ne peut pas être lu, et aucun des {count:,} rasters n'est plus là : le disque ou le partage de {folder} est-il absent ? Ce qui est fait est conservé : quand les images seront de retour, relancez la même chose, et elle continuera.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>The metadata NODATA_VALUES do not count, since QGIS draws these pixels: to have them left out, set the nodata value of each band.</source>
   <translation>Les métadonnées NODATA_VALUES ne comptent pas, car QGIS dessine ces pixels : pour les exclure, définissez la valeur nodata de chaque bande.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Pixels of {value} in all bands are taken for nodata, though the file does not declare them.</source>
   <translation>Les pixels à {value} dans toutes les bandes sont pris pour du nodata, bien que le fichier ne les déclare pas.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Some pixels are {value} in all bands, and nothing declares them as nodata: they count as ground.</source>
   <translation>Certains pixels valent {value} dans toutes les bandes, et rien ne les déclare comme nodata : ils comptent comme du sol.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Band {marked} is marked as transparency, but has the values of a picture, such as near infrared: it is ignored. 'Alpha band' under Advanced Parameters decides otherwise.</source>
   <translation>La bande {marked} est marquée comme transparence, mais a les valeurs d'une image, comme le proche infrarouge : elle est ignorée. 'Bande alpha', dans les paramètres avancés, en décide autrement.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} is not a readable vector file: {reason}.</source>
   <translation>{path} n'est pas un fichier vectoriel lisible : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} has no CRS: set it, and save the file again.</source>
   <translation>{path} n'a pas de SCR : définissez-le, et enregistrez le fichier de nouveau.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} holds no polygon: give a file that does, or leave the area out.</source>
   <translation>{path} ne contient aucun polygone : donnez un fichier qui en contient, ou laissez la zone vide.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>A polygon of {path} has no place in the map's CRS: is the CRS of the file right?</source>
   <translation>Un polygone de {path} n'a pas de place dans le SCR de la carte : le SCR du fichier est-il juste ?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/virtual_warp.py" />
   <source>{source} cannot be warped to {crs}: {error}.</source>
   <translation>Impossible de reprojeter {source} en {crs} : {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/virtual_warp.py" />
   <source>{source} would be {width} x {height} pixels at {gsd} m: choose a coarser GSD.</source>
   <translation>{source} ferait {width} x {height} pixels à {gsd} m : choisissez une GSD plus grossière.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>{path} is not a classifier, or damaged: take a whole copy of it.</source>
   <translation>{path} n'est pas un classifieur, ou est endommagé : prenez-en une copie intacte.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>The classifier is for the encoder '{encoder}' ({sha256}), not for '{other}' ({other_sha256}): its numbers mean something else. Give that encoder, or leave 'Encoder' empty.</source>
   <translation>Le classifieur est pour l'encodeur '{encoder}' ({sha256}), pas pour '{other}' ({other_sha256}) : ses nombres veulent dire autre chose. Donnez cet encodeur, ou laissez 'Encodeur' vide.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>{path} is not a classifier</source>
   <translation>{path} n'est pas un classifieur</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/compared_part.py" />
   <source>the imagery</source>
   <translation>l'image</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>The encoder gives {width} numbers a patch: there are no {components} components.</source>
   <translation>L'encodeur donne {width} nombres par patch : il n'y a pas {components} composantes.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>{path} has {count} bands, but the codebook '{codebook}' is for features of {width} numbers: give a raster that 'Encode patches' wrote with all components, by the encoder '{encoder}'.</source>
   <translation>{path} a {count} bandes, mais le dictionnaire '{codebook}' est pour des caractéristiques de {width} nombres : donnez un raster que 'Encoder les patchs' a écrit avec toutes les composantes, par l'encodeur '{encoder}'.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>{count} valid patches do not give {components} principal components.</source>
   <translation>{count} patchs valides ne donnent pas {components} composantes principales.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>{count} sheets are left out of the map, because the rasters they were made from have been removed (such as {name}). Their files stay in {folder}: delete them, or put the rasters back and run again.</source>
   <translation>{count} feuilles sont laissées de côté de la carte, parce que les rasters dont elles ont été faites ont été retirés (comme {name}). Leurs fichiers restent dans {folder} : supprimez-les, ou remettez les rasters et relancez.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>1 sheet is left out of the map, because the rasters it was made from have been removed ({name}). Its files stay in {folder}: delete them, or put the rasters back and run again.</source>
   <translation>1 feuille est laissée de côté de la carte, parce que les rasters dont elle a été faite ont été retirés ({name}). Ses fichiers restent dans {folder} : supprimez-les, ou remettez les rasters et relancez.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>Sheets that lack rasters which cannot be read: {count}. The same run, started again, makes them anew once one of these has changed or is back.</source>
   <translation>Feuilles auxquelles manquent des rasters qui ne peuvent pas être lus : {count}. La même exécution, relancée, les refait dès que l'un d'eux a changé ou est revenu.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>The precision int8 is for processors, not for {device}: choose the device cpu, or another precision.</source>
   <translation>La précision int8 est pour les processeurs, pas pour {device} : choisissez le périphérique cpu, ou une autre précision.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>With a large encoder the precision int8 is two to three times as fast; some ids differ.</source>
   <translation>Avec un grand encodeur, la précision int8 est deux à trois fois plus rapide ; quelques identifiants changent.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>Device {devices}, precision {precision}.</source>
   <translation>Périphérique {devices}, précision {precision}.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/resuming.py" />
   <source>Going on where the last run stopped: {done:,} of {total:,} patches are there already.</source>
   <translation>Reprise là où la dernière exécution s'est arrêtée : {done:,} patchs sur {total:,} sont déjà là.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The folder of the map, {path}, has not come back. The sheets that are done are in it: when it is there again, start the same again, and it goes on.</source>
   <translation>Le dossier de la carte, {path}, n'est pas revenu. Les feuilles terminées s'y trouvent : quand il sera de nouveau là, relancez la même chose, et elle reprendra.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>Sheets of {size:,.0f} m to be made: {count}, there already: {there}.</source>
   <translation>Feuilles de {size:,.0f} m à faire : {count}, déjà là : {there}.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>{count} sheets are in the hands of another run, which is waited for.</source>
   <translation>{count} feuilles sont entre les mains d'une autre exécution, qui est attendue.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The folder of the map, {path}, is not there any more: is its disk or share away? Waiting up to {minutes:.0f} minutes for it.</source>
   <translation>Le dossier de la carte, {path}, n'est plus là : son disque ou son partage est-il déconnecté ? Il est attendu jusqu'à {minutes:.0f} minutes.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The sheet {sheet} could not be made: {error}</source>
   <translation>La feuille {sheet} n'a pas pu être faite : {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_plan.py" />
   <source>There is no imagery in the area: choose another one, or leave it empty.</source>
   <translation>Il n'y a pas d'images dans la zone : choisissez-en une autre, ou laissez-la vide.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/attribute_table.py" />
   <source>The classes of {path} cannot be saved beside it: is its folder writable?</source>
   <translation>Les classes de {path} ne peuvent pas être enregistrées à côté : peut-on écrire dans son dossier ?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/attribute_table.py" />
   <source>{path} is not a map of classes, or the .aux.xml beside it, which names them, is gone: give what 'Apply legend', 'Classify by samples' or 'Apply classifier' has written.</source>
   <translation>{path} n'est pas une carte de classes, ou le .aux.xml à côté, qui les nomme, a disparu : donnez ce que 'Appliquer une légende', 'Classer par échantillons' ou 'Appliquer un classifieur' a écrit.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/block_journal.py" />
   <source>Another run is making the same map: should this one be cut off, what it has done is lost.</source>
   <translation>Une autre exécution fait la même carte : si celle-ci est interrompue, ce qu'elle a fait est perdu.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/block_journal.py" />
   <source>{folder} cannot be written ({reason}): should this run be cut off, what follows is lost.</source>
   <translation>Impossible d'écrire dans {folder} ({reason}) : si cette exécution est interrompue, ce qui suit est perdu.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>its end is missing</source>
   <translation>sa fin manque</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be written: {error}. Is the disk full?</source>
   <translation>Impossible d'écrire {path} : {error}. Le disque est-il plein ?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The output folder {folder} does not exist.</source>
   <translation>Le dossier de sortie {folder} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The output folder {folder} is not writable: choose another one.</source>
   <translation>Impossible d'écrire dans le dossier de sortie {folder} : choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} is a folder: give the name of a file.</source>
   <translation>{path} est un dossier : donnez le nom d'un fichier.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The name {name} is too long, with what is written beside it: leave out {excess} characters at least.</source>
   <translation>Le nom {name} est trop long, avec ce qui est écrit à côté : enlevez au moins {excess} caractères.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The disk of {folder} is too full: {needed:.3f} GB are needed, {free:.3f} GB are free. Make room, or choose another folder.</source>
   <translation>Le disque de {folder} est trop plein : il faut {needed:.3f} Go, {free:.3f} Go sont libres. Faites de la place, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}), so what was made is in {kept}: remove the layer of the old one from the project, or choose another name.</source>
   <translation>Impossible de remplacer {path} ({reason}), si bien que ce qui a été fait est dans {kept} : retirez du projet la couche de l'ancien, ou choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}): remove the layer from the project, or choose another name.</source>
   <translation>Impossible de remplacer {path} ({reason}) : retirez la couche du projet, ou choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}): delete it.</source>
   <translation>Impossible de remplacer {path} ({reason}) : supprimez-le.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>Impossible d'écrire {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>codebook</source>
   <translation>dictionnaire</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>encoder</source>
   <translation>encodeur</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>GSD</source>
   <translation>GSD</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>model scale</source>
   <translation>échelle du modèle</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>tile</source>
   <translation>tuile</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>margin</source>
   <translation>marge</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>patch stride</source>
   <translation>pas de patch</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>The folder {folder} holds no map, but a file {name}, which a map would replace: choose another folder.</source>
   <translation>Le dossier {folder} ne contient pas de carte, mais un fichier {name}, qu'une carte remplacerait : choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>The folder {folder} holds sheets of two maps: {sheet} is of another {parts}. Choose another folder, or delete the sheets of the other map first.</source>
   <translation>Le dossier {folder} contient des feuilles de deux cartes : dans {sheet} diffère ceci : {parts}. Choisissez un autre dossier, ou supprimez d'abord les feuilles de l'autre carte.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>{first} and {second}</source>
   <translation>{first} et {second}</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>size of a sheet</source>
   <translation>taille d'une feuille</translation>
  </message>
  <message>
   <location filename="../pipeline/output/geotiff_writer.py" />
   <source>{path} cannot be created: {error}</source>
   <translation>Impossible de créer {path} : {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/output/geotiff_writer.py" />
   <source>Building the overviews of {name}.</source>
   <translation>Création des aperçus de {name}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The folder of the map, {folder}, is not there. Is its disk or share away?</source>
   <translation>Le dossier de la carte, {folder}, n'est pas là. Son disque ou son partage est-il déconnecté ?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{folder} holds no sheets of ids: choose the folder that a map of sheets was written to.</source>
   <translation>{folder} ne contient pas de feuilles d'identifiants : choisissez le dossier où une carte de feuilles a été écrite.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{count} of {total} sheets are of another grid or CRS than the others, such as {path}: keep maps of several kinds in folders of their own.</source>
   <translation>{count} feuilles sur {total} sont d'une autre grille ou d'un autre SCR que les autres, comme {path} : gardez les cartes de sortes différentes dans des dossiers à part.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The overviews of {path} cannot be written: {error}. Is the disk full?</source>
   <translation>Impossible d'écrire les aperçus de {path} : {error}. Le disque est-il plein ?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The sheets cannot be joined to {path}: {reason}.</source>
   <translation>Impossible d'assembler les feuilles en {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>Sheets in {folder} that do not belong to the map's ids as they are now, and that are left out: {count}. Ask for {kind} again, or delete them.</source>
   <translation>Feuilles dans {folder} qui ne vont pas avec les identifiants actuels de la carte, et qui sont laissées de côté : {count}. Redemandez {kind}, ou supprimez-les.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{path} cannot be removed ({reason}): close what has it open.</source>
   <translation>Impossible de supprimer {path} ({reason}) : fermez ce qui l'a ouvert.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>they do not fit together</source>
   <translation>elles ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="../pipeline/output/palette.py" />
   <source>The palette of {path} cannot be saved beside it: is its folder writable?</source>
   <translation>La palette de {path} ne peut pas être enregistrée à côté : peut-on écrire dans son dossier ?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/run_claims.py" />
   <source>Nothing can be written in {folder}: {reason}.</source>
   <translation>Impossible d'écrire quoi que ce soit dans {folder} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_folder.py" />
   <source>The folder {path} cannot be made: {reason}.</source>
   <translation>Impossible de créer le dossier {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_folder.py" />
   <source>{path} cannot be removed: {reason}.</source>
   <translation>Impossible de supprimer {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_tile_indexes.py" />
   <source>{path} cannot be replaced ({reason}): remove its layer from the project, then join the sheets again.</source>
   <translation>Impossible de remplacer {path} ({reason}) : retirez sa couche du projet, puis assemblez de nouveau les feuilles.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/temporary_files.py" />
   <source>{final} cannot be created: {reason}.</source>
   <translation>Impossible de créer {final} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>{source} is smaller than a pixel of {gsd} m: choose a finer GSD.</source>
   <translation>{source} est plus petit qu'un pixel de {gsd} m : choisissez une GSD plus fine.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>{source} cannot be compressed as JPEG, which holds up to four bands of 8 bit, or three and transparency, and no palette: choose LZW.</source>
   <translation>{source} ne peut pas être compressé en JPEG, qui admet jusqu'à quatre bandes de 8 bits, ou trois et la transparence, et pas de palette : choisissez LZW.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>GDAL does not say why</source>
   <translation>GDAL ne dit pas pourquoi</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{features:,} features of {width} numbers need {needed:.1f} GB more beside the output, in {parent}, but {free:.1f} GB are free there: sample fewer features, or write the codebook to another disk.</source>
   <translation>{features:,} caractéristiques de {width} nombres demandent {needed:.1f} Go de plus à côté de la sortie, dans {parent}, mais {free:.1f} Go y sont libres : échantillonnez moins de caractéristiques, ou écrivez le dictionnaire sur un autre disque.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>This run stood still for so long that another one has taken over {folder}: it goes on there.</source>
   <translation>Cette exécution est restée arrêtée si longtemps qu'une autre a repris {folder} : la suite s'y fait.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{folder} holds {features} of a run that was cut off, and that had other imagery, another encoder or other settings: start that one again to go on from there, delete the folder to begin anew, or choose another output.</source>
   <translation>{folder} contient {features} d'une exécution interrompue, qui avait d'autres images, un autre encodeur ou d'autres paramètres : relancez celle-là pour reprendre de là, supprimez le dossier pour recommencer, ou choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{folder} is needed for working files, but holds others: choose another output.</source>
   <translation>{folder} est nécessaire pour les fichiers de travail, mais en contient d'autres : choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>The shard {folder} cannot be read: {reason}. Do all machines see the codebook's folder?</source>
   <translation>Impossible de lire le fragment {folder} : {reason}. Toutes les machines voient-elles le dossier du dictionnaire ?</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>features</source>
   <translation>des caractéristiques</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>The working folder {folder} cannot be made: {reason}.</source>
   <translation>Impossible de créer le dossier de travail {folder} : {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{rows:,} features</source>
   <translation>{rows:,} caractéristiques</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>The shard {shard} was encoded, but is not in {folder}: that folder must be the same one for all machines.</source>
   <translation>Le fragment {shard} a été encodé, mais n'est pas dans {folder} : ce dossier doit être le même pour toutes les machines.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>{folder} is not there on this machine: all machines must see the codebook's folder.</source>
   <translation>{folder} n'est pas sur cette machine : toutes les machines doivent voir le dossier du dictionnaire.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>The encoder of this machine is {sha256}, the training's is {wanted}: give all machines the same.</source>
   <translation>L'encodeur de cette machine est {sha256}, celui de l'entraînement est {wanted} : donnez le même à toutes les machines.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>Shards of at most {tiles} tiles: {count} to encode, {there} are there already.</source>
   <translation>Fragments d'au plus {tiles} tuiles : {count} à encoder, {there} déjà là.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/tile_encoding.py" />
   <source>Start it again: it goes on from here, and without this raster's tiles where they still cannot be read.</source>
   <translation>Relancez-la : elle reprend d'ici, et sans les tuiles de ce raster là où elles ne peuvent toujours pas être lues.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/tile_encoding.py" />
   <source>The encoder gave features of {source} that are not finite numbers: choose the precision float32 instead of {precision}, or another encoder.</source>
   <translation>L'encodeur a donné des caractéristiques de {source} qui ne sont pas des nombres finis : choisissez la précision float32 au lieu de {precision}, ou un autre encodeur.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>There is nothing but nodata in the imagery: nothing can be trained on it.</source>
   <translation>Il n'y a que du nodata dans les images : rien ne peut être entraîné avec elles.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>The imagery gives {features:,} features, fewer than the {wanted:,} clusters that are wanted: ask for fewer clusters, sample more features, or add imagery.</source>
   <translation>Les images donnent {features:,} caractéristiques, moins que les {wanted:,} clusters voulus : demandez moins de clusters, échantillonnez plus de caractéristiques, ou ajoutez des images.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Sampling {count} rasters.</source>
   <translation>Échantillonnage de {count} rasters.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Encoding {count:,} tiles.</source>
   <translation>Encodage de {count:,} tuiles.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>{features:,} features of {tiles:,} tiles to {clusters:,} clusters.</source>
   <translation>{features:,} caractéristiques de {tiles:,} tuiles en {clusters:,} clusters.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Going on where the last run stopped: {features:,} features are there already.</source>
   <translation>Reprise là où la dernière exécution s'est arrêtée : {features:,} caractéristiques sont déjà là.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>The features are too alike for {clusters:,} clusters: there are {found:,}.</source>
   <translation>Les caractéristiques se ressemblent trop pour {clusters:,} clusters : il y en a {found:,}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>the same run writes both, without encoding the imagery again</source>
   <translation>la même exécution écrit les deux, sans encoder de nouveau les images</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>Colouring: the report.</source>
   <translation>Coloration : le rapport.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>The codebook {path} is written, its report is not: {error} Then {kept}.</source>
   <translation>Le dictionnaire {path} est écrit, son rapport ne l'est pas : {error} Ensuite, {kept}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>Cancelled: the codebook {path} is written, its report is not; {kept}.</source>
   <translation>Annulé : le dictionnaire {path} est écrit, son rapport ne l'est pas ; {kept}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_request.py" />
   <source>{features:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.</source>
   <translation>{features:,} caractéristiques ne donnent pas {clusters:,} clusters : échantillonnez plus de caractéristiques, ou demandez moins de clusters.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_request.py" />
   <source>Colours cannot be aligned to the codebook '{name}': it is of the encoder '{encoder}', not of '{other}'.</source>
   <translation>Impossible d'aligner les couleurs sur le dictionnaire « {name} » : il est de l'encodeur « {encoder} », pas de « {other} ».</translation>
  </message>
  <message>
   <location filename="../pipeline/training/working_folder.py" />
   <source>Another run{where} trains {output} already: wait until it is done, or choose another output. If that machine was switched off, try again in {minutes:.0f} minutes.</source>
   <translation>Une autre exécution{where} entraîne déjà {output} : attendez qu'elle soit finie, ou choisissez une autre sortie. Si cette machine a été éteinte, réessayez dans {minutes:.0f} minutes.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/working_folder.py" />
   <source>, on the machine {machine},</source>
   <translation>, sur la machine {machine},</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The text {text!a} holds a broken character: write it anew.</source>
   <translation>Le texte {text!a} contient un caractère incomplet : écrivez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The name {name!r} has a line break or another control character: write one line of plain text.</source>
   <translation>Le nom {name!r} a un saut de ligne ou un autre caractère de contrôle : écrivez une seule ligne de texte simple.</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The name '{name}…' is too long: write {most:,} characters at most.</source>
   <translation>Le nom '{name}…' est trop long : écrivez au plus {most:,} caractères.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>uv installed no working Python under {folder}: choose 'Repair', or name an interpreter.</source>
   <translation>uv n'a installé aucun Python qui marche dans {folder} : choisissez 'Réparer', ou indiquez un interpréteur.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>it is not to be found</source>
   <translation>il est introuvable</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>{named} does not start as a Python: name another interpreter, or none.</source>
   <translation>{named} ne démarre pas comme un Python : indiquez un autre interpréteur, ou aucun.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>No environment can be made from {named}: {reason}. Name another one, or none.</source>
   <translation>Aucun environnement ne peut être fait avec {named} : {reason}. Indiquez-en un autre, ou aucun.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>uv cannot install Python {version} from {origin}: check the network, name a mirror of it in the environment variable UV_PYTHON_INSTALL_MIRROR, or name an installed Python under 'Interpreter'. {error}</source>
   <translation>uv ne peut pas installer Python {version} depuis {origin} : vérifiez le réseau, indiquez-en un miroir dans la variable d'environnement UV_PYTHON_INSTALL_MIRROR, ou indiquez un Python installé sous 'Interpréteur'. {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>QGIS's own Python cannot be used ({reason}); uv brings Python {version}.</source>
   <translation>Le Python de QGIS ne peut pas être utilisé ({reason}) ; uv apporte Python {version}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>Python {version} of this QGIS: {path}</source>
   <translation>Python {version} de ce QGIS : {path}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/folders.py" />
   <source>Another QGIS is installing the environment right now: wait for it to finish.</source>
   <translation>Un autre QGIS est en train d'installer l'environnement : attendez qu'il ait fini.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/folders.py" />
   <source>{folder} cannot be removed: {error}</source>
   <translation>Impossible de supprimer {folder} : {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>no NVIDIA driver is found</source>
   <translation>aucun pilote NVIDIA n'est trouvé</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The Python {python} cannot be used. {error}</source>
   <translation>Le Python {python} ne peut pas être utilisé. {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking for uv, which makes the environment.</source>
   <translation>Recherche de uv, qui fait l'environnement.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking for a Python to make the environment from.</source>
   <translation>Recherche d'un Python avec lequel faire l'environnement.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Checking that the worker starts and multiplies matrices.</source>
   <translation>Vérification que le processus de travail démarre et multiplie des matrices.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Installing the other packages.</source>
   <translation>Installation des autres paquets.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The CPU build of torch, since {obstacle}.</source>
   <translation>La version CPU de torch, car {obstacle}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The CUDA build of torch, for the {card}.</source>
   <translation>La version CUDA de torch, pour la {card}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The environment works: {device}.</source>
   <translation>L'environnement fonctionne : {device}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Making the environment in {folder}.</source>
   <translation>Création de l'environnement dans {folder}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Installing torch ({build} build).</source>
   <translation>Installation de torch (version {build}).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Compiling.</source>
   <translation>Compilation.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking on {index}.</source>
   <translation>Recherche sur {index}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>does not start as a Python</source>
   <translation>ne démarre pas comme un Python</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is Python {name}, and the packages need 3.{oldest} to 3.{newest}</source>
   <translation>c'est Python {name}, et il faut aux paquets 3.{oldest} à 3.{newest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is a 32-bit Python {name}, and torch needs 64 bits</source>
   <translation>c'est un Python {name} 32 bits, et il faut 64 bits à torch</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is a Python {name} for Intel, and torch needs one for Apple silicon</source>
   <translation>c'est un Python {name} pour Intel, et il en faut un pour Apple silicon à torch</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>torch's DLLs do not load, because Microsoft's Visual C++ runtime is missing: install https://aka.ms/vs/17/release/vc_redist.x64.exe, start QGIS again, then choose 'Repair'.</source>
   <translation>Les DLL de torch ne se chargent pas, parce que le runtime Visual C++ de Microsoft manque : installez https://aka.ms/vs/17/release/vc_redist.x64.exe, redémarrez QGIS, puis choisissez 'Réparer'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The graphics driver, or the graphics card, is too old for this CUDA build of torch: update NVIDIA's driver, or set up the CPU build.</source>
   <translation>Le pilote graphique, ou la carte graphique, est trop ancien pour cette version CUDA de torch : mettez à jour le pilote NVIDIA, ou configurez la version CPU.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The disk is full: free some space, then try again; what is already downloaded is kept.</source>
   <translation>Le disque est plein : libérez de la place, puis réessayez ; ce qui est déjà téléchargé est gardé.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A path became longer than this system allows: name a folder with a shorter path in the environment variable GEOCENTROIDS_ENVIRONMENTS, or allow long paths in Windows.</source>
   <translation>Un chemin est devenu plus long que ce système ne le permet : indiquez un dossier au chemin plus court dans la variable d'environnement GEOCENTROIDS_ENVIRONMENTS, ou autorisez les chemins longs dans Windows.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>Another program holds a file of the environment, often the antivirus: close other QGIS windows, exclude the folder from the antivirus's scan, then try again.</source>
   <translation>Un autre programme tient un fichier de l'environnement, souvent l'antivirus : fermez les autres fenêtres de QGIS, excluez le dossier de l'analyse de l'antivirus, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A file or folder cannot be written: check its permissions, or name another folder in the environment variable GEOCENTROIDS_ENVIRONMENTS.</source>
   <translation>Un fichier ou un dossier ne peut pas être écrit : vérifiez ses droits, ou indiquez un autre dossier dans la variable d'environnement GEOCENTROIDS_ENVIRONMENTS.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A package was not the one that the lock names: it was cut, altered, or a proxy's page came instead. Try again, or from another network.</source>
   <translation>Un paquet n'était pas celui qui est figé : il a été coupé ou altéré, ou la page d'un proxy est venue à sa place. Réessayez, ou depuis un autre réseau.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index's certificate is not trusted, as happens behind a proxy that inspects traffic: add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again.</source>
   <translation>Le certificat de l'index de paquets n'est pas fiable, comme il arrive derrière un proxy qui inspecte le trafic : ajoutez le certificat de votre organisation dans Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The proxy refused the connection: check its address, user and password under Settings &gt; Options &gt; Network, then try again.</source>
   <translation>Le proxy a refusé la connexion : vérifiez son adresse, l'utilisateur et le mot de passe dans Préférences &gt; Options &gt; Réseau, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>uv cannot be fetched through a SOCKS proxy: set an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
   <translation>uv ne peut pas être téléchargé par un proxy SOCKS : définissez un proxy HTTP dans Préférences &gt; Options &gt; Réseau, ou installez depuis un dossier de fichiers wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index refuses or is overloaded: try again later, or from another index or a folder of wheels.</source>
   <translation>L'index de paquets refuse ou est surchargé : réessayez plus tard, ou depuis un autre index ou un dossier de fichiers wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index does not answer: check the network and Settings &gt; Options &gt; Network, then try again, or install from a folder of wheels.</source>
   <translation>L'index de paquets ne répond pas : vérifiez le réseau et Préférences &gt; Options &gt; Réseau, puis réessayez, ou installez depuis un dossier de fichiers wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index, or folder of wheels, lacks a package for this Python and this machine, or a proxy's page came in its place: look at the index in a browser, complete it (requirements/ lists all), or choose another build.</source>
   <translation>Il manque à l'index de paquets, ou au dossier de fichiers wheel, un paquet pour ce Python et cette machine, ou la page d'un proxy est venue à sa place : regardez l'index dans un navigateur, complétez-le (requirements/ les énumère tous), ou choisissez une autre version.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The environment lacks a package, or has half of it: choose 'Repair'.</source>
   <translation>Il manque un paquet à l'environnement, ou il n'est là qu'à moitié : choisissez 'Réparer'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The machine ran out of memory: close other programs, then try again.</source>
   <translation>La machine a manqué de mémoire : fermez d'autres programmes, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/nvidia.py" />
   <source>NVIDIA's driver {version} is older than {oldest}</source>
   <translation>le pilote {version} de NVIDIA est plus ancien que {oldest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/nvidia.py" />
   <source>the {card} has compute capability {capability}, and the CUDA build needs {oldest}</source>
   <translation>la {card} a la capacité de calcul {capability}, et il faut {oldest} à la version CUDA</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>There is no build '{build}' of torch: choose auto, cpu or cuda.</source>
   <translation>Il n'y a pas de version '{build}' de torch : choisissez auto, cpu ou cuda.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>This Mac has an Intel processor, for which there is no current torch: name a Python of your own that has an older one with 'use'.</source>
   <translation>Ce Mac a un processeur Intel, pour lequel il n'y a pas de torch actuel : indiquez avec 'use' un Python à vous qui en a un plus ancien.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>There is no CUDA on a Mac: choose the build 'cpu', which uses Metal too.</source>
   <translation>Il n'y a pas de CUDA sur un Mac : choisissez la version 'cpu', qui utilise aussi Metal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder of wheels {wheels} is not there.</source>
   <translation>Le dossier de fichiers wheel {wheels} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The path {folder} is too long: files in it would have paths of {needed} characters, over the {most} allowed. Name a folder with a shorter path in the environment variable {variable} (Settings &gt; Options &gt; System &gt; Environment, then start QGIS again), or have an administrator allow long paths in Windows.</source>
   <translation>Le chemin {folder} est trop long : ses fichiers auraient des chemins de {needed} caractères, plus que les {most} permis. Indiquez un dossier au chemin plus court dans la variable d'environnement {variable} (Préférences &gt; Options &gt; Système &gt; Environnement, puis redémarrez QGIS), ou demandez à un administrateur d'autoriser les chemins longs dans Windows.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder {folder} cannot be written: check its permissions.</source>
   <translation>Impossible d'écrire dans le dossier {folder} : vérifiez ses droits.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The disk of {folder} has {free:.1f} GB free, and {needed} GB are needed: free some space.</source>
   <translation>Le disque de {folder} a {free:.1f} Go libres, et il faut {needed} Go : libérez de la place.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder {folder} cannot be made ({reason}): check its permissions.</source>
   <translation>Impossible de créer le dossier {folder} ({reason}) : vérifiez ses droits.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The uv that came is not the locked one (cut, altered, or a proxy's page instead). Try again.</source>
   <translation>L'uv qui est venu n'est pas celui qui est figé (coupé, altéré, ou la page d'un proxy à sa place). Réessayez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The folder {wheels} has no wheel of uv ({name}): add it (requirements/uv.txt).</source>
   <translation>Le dossier {wheels} n'a pas de fichier wheel de uv ({name}) : ajoutez-le (requirements/uv.txt).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>pip is configured without an index, and its folders of wheels have no uv: add it (see uv.txt).</source>
   <translation>pip est configuré sans index, et ses dossiers de fichiers wheel n'ont pas uv : ajoutez-le (voir uv.txt).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>uv cannot be put into {folder}: {error}</source>
   <translation>Impossible de mettre uv dans {folder} : {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The package index {page} lists no uv for this machine ({name}), or a proxy's page came in its place: look at it in a browser, or install from a folder of wheels.</source>
   <translation>L'index de paquets {page} n'offre pas d'uv pour cette machine ({name}), ou la page d'un proxy est venue à sa place : regardez-le dans un navigateur, ou installez depuis un dossier de fichiers wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>{known} ({page}: {error})</source>
   <translation>{known} ({page} : {error})</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>{known} ({detail}; all of it is in {log})</source>
   <translation>{known} ({detail} ; tout est dans {log})</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>The installation failed.</source>
   <translation>L'installation a échoué.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>Unpacking.</source>
   <translation>Décompression.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>Downloading {package}, {size}.</source>
   <translation>Téléchargement de {package}, {size}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>GeoCentroids needs a Python environment of its own, which is not installed yet</source>
   <translation>GeoCentroids a besoin d'un environnement Python à lui, qui n'est pas encore installé</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>the setting 'Python of the worker'</source>
   <translation>le paramètre 'Python du processus de travail'</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>{problem}: run 'Set up environment' in the Processing Toolbox (0.3 GB to download, 3 GB with CUDA), or '{command}' in a shell.</source>
   <translation>{problem} : lancez 'Configurer l'environnement' dans la boîte à outils de traitements (0,3 Go à télécharger, 3 Go avec CUDA), ou '{command}' dans un terminal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>The Python {python} {reason}. Correct or empty {origin}, or install what it lacks (requirements/worker.txt of the plugin, and torch).</source>
   <translation>Le Python {python} {reason}. Corrigez ou videz {origin}, ou installez ce qui lui manque (requirements/worker.txt de l'extension, et torch).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>{named} names a Python that is not there: {path}. Correct it, or empty it.</source>
   <translation>{named} indique un Python qui n'existe pas : {path}. Corrigez cela, ou videz-le.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>The plugin's environment {reason}: choose 'Repair' in 'Set up environment'.</source>
   <translation>L'environnement de l'extension {reason} : choisissez 'Réparer' dans 'Configurer l'environnement'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>the environment variable {variable}</source>
   <translation>la variable d'environnement {variable}</translation>
  </message>
  <message>
   <location filename="../runtime/external_commands.py" />
   <source>{program} does not start: {error}. Name another interpreter, or choose 'Repair'.</source>
   <translation>{program} ne démarre pas : {error}. Indiquez un autre interpréteur, ou choisissez 'Réparer'.</translation>
  </message>
  <message>
   <location filename="../runtime/kmeans_iterations.py" />
   <source>Clustering: iteration {number} of at most {most}</source>
   <translation>Regroupement : itération {number} sur {most} au plus</translation>
  </message>
  <message>
   <location filename="../runtime/kmeans_iterations.py" />
   <source>Clustering: {part:,} of {all:,} features, iteration {number} of at most {most}</source>
   <translation>Regroupement : {part:,} caractéristiques sur {all:,}, itération {number} sur {most} au plus</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{hours:.1f} hours</source>
   <translation>{hours:.1f} heures</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{seconds} seconds</source>
   <translation>{seconds} secondes</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{minutes:.0f} minutes</source>
   <translation>{minutes:.0f} minutes</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>About {duration} to go.</source>
   <translation>Encore environ {duration}.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>A codebook of {clusters:,} clusters for the encoder {encoder}, made by {software}</source>
   <translation>Un dictionnaire de {clusters:,} clusters pour l'encodeur {encoder}, fait par {software}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>What it was made of</source>
   <translation>De quoi il est fait</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>{features:,} of {width} numbers, from {tiles:,} tiles</source>
   <translation>{features:,} de {width} nombres, tirées de {tiles:,} tuiles</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Ground sample distance</source>
   <translation>Distance d'échantillonnage au sol</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>{gsd:g} m; a patch is {patch:.4g} m wide</source>
   <translation>{gsd:g} m ; un patch fait {patch:.4g} m de large</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Tiles</source>
   <translation>Tuiles</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>and {count:,} more.</source>
   <translation>et {count:,} de plus.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>How well the colours tell what is alike</source>
   <translation>À quel point les couleurs disent ce qui se ressemble</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>these colours</source>
   <translation>ces couleurs</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>PCA colours</source>
   <translation>couleurs de PCA</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Neighbours kept: of a cluster's ten nearest, the share that are among its ten nearest in colour</source>
   <translation>Voisins gardés : parmi les dix plus proches d’un cluster, la part qui est aussi parmi ses dix plus proches en couleur</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Rank correlation of distances between centroids with differences between colours (CIEDE2000)</source>
   <translation>Corrélation de rang des distances entre centroïdes avec les différences entre couleurs (CIEDE2000)</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>1 is perfect; by chance it would be {chance:.2f} and 0. t-SNE keeps neighbours together, so that alike things have similar colours; PCA keeps the large distances, so that unlike things differ as much as they should.</source>
   <translation>1 est parfait ; au hasard, ce serait {chance:.2f} et 0. t-SNE garde les voisins ensemble, si bien que ce qui se ressemble a des couleurs proches ; PCA garde les grandes distances, si bien que ce qui est dissemblable diffère autant qu’il le faut.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The centroids in three dimensions, from all sides</source>
   <translation>Les centroïdes en trois dimensions, de tous les côtés</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>axis {number}</source>
   <translation>axe {number}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The clusters in sixteen groups (Ward); names are paths in the tree. 'Group clusters' makes a map of them, or of any other number.</source>
   <translation>Les clusters en seize groupes (Ward) ; les noms sont des chemins dans l'arbre. « Regrouper les clusters » en fait une carte, ou de tout autre nombre.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Its colours</source>
   <translation>Ses couleurs</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Tree</source>
   <translation>Arbre</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The tree of the clusters, down to {groups} groups</source>
   <translation>L'arbre des clusters, jusqu'à {groups} groupes</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>distance</source>
   <translation>distance</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Clustering</source>
   <translation>Regroupement</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Inertia per iteration, and the sizes of the clusters</source>
   <translation>Inertie par itération, et tailles des clusters</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>iteration</source>
   <translation>itération</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>inertia</source>
   <translation>inertie</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Inertia</source>
   <translation>Inertie</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>cluster id</source>
   <translation>identifiant de cluster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>number of features</source>
   <translation>nombre de caractéristiques</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Sizes of the clusters</source>
   <translation>Tailles des clusters</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>What the largest clusters look like</source>
   <translation>À quoi ressemblent les plus grands clusters</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The patches nearest to each centroid, with what lies around them: the patch itself is the middle third. Beside them the cluster's colour, id and number of features.</source>
   <translation>Les patchs les plus proches de chaque centroïde, avec ce qui les entoure : le patch lui-même est le tiers du milieu. À côté, la couleur, l'identifiant et le nombre de caractéristiques du cluster.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>exemplars of cluster {id}</source>
   <translation>images d'exemple du cluster {id}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Licence and attribution</source>
   <translation>Licence et attribution</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Nothing is stated of the imagery.</source>
   <translation>Rien n'est indiqué sur l'imagerie.</translation>
  </message>
  <message>
   <location filename="../runtime/worker.py" />
   <source>The worker has not started within {seconds:.0f} seconds, so that nothing could be checked: try again. If it stays so, close other programs, or set up the environment with the action 'repair'.</source>
   <translation>Le processus de travail n'a pas démarré en {seconds:.0f} secondes, si bien que rien n'a pu être vérifié : réessayez. Si cela dure, fermez d'autres programmes, ou configurez l'environnement avec l'action 'repair'.</translation>
  </message>
  <message>
   <location filename="../runtime/worker.py" />
   <source>Waiting for another run of GeoCentroids to finish.</source>
   <translation>Attente de la fin d'une autre exécution de GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_conversation.py" />
   <source>Starting the worker and loading the encoder.</source>
   <translation>Démarrage du processus de travail et chargement de l'encodeur.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_process.py" />
   <source>exit status {status}</source>
   <translation>code de sortie {status}</translation>
  </message>
  <message>
   <location filename="../runtime/worker_process.py" />
   <source>does not start ({reason})</source>
   <translation>ne démarre pas ({reason})</translation>
  </message>
  <message>
   <location filename="../runtime/worker_restart.py" />
   <source>The worker process died twice at the same piece of work ({words}). If memory ran out, choose a smaller batch or another device.</source>
   <translation>Le processus de travail est mort deux fois à la même partie du travail ({words}). Si la mémoire a manqué, choisissez un lot plus petit ou un autre périphérique.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_restart.py" />
   <source>The worker process died ({words}). Starting it again from the block in hand.</source>
   <translation>Le processus de travail est mort ({words}). Il est relancé à partir du bloc en cours.</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>is Python {version}, and the worker needs {oldest} or newer</source>
   <translation>est Python {version}, et il faut {oldest} ou plus récent au processus de travail</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>lacks the packages {names}</source>
   <translation>n'a pas les paquets {names}</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>lacks the package {name}</source>
   <translation>n'a pas le paquet {name}</translation>
  </message>
  <message>
   <location filename="../models/block_operations.py" />
   <source>Some features are too large for this codebook: use those of the encoder that it was made with.</source>
   <translation>Certaines caractéristiques sont trop grandes pour ce dictionnaire : prenez celles de l'encodeur avec lequel il a été fait.</translation>
  </message>
  <message>
   <location filename="../models/block_operations.py" />
   <source>The encoder gave features in the precision {precision} that are not finite numbers, or too large for float16: choose the precision float32, or another encoder.</source>
   <translation>L'encodeur a donné, avec la précision {precision}, des caractéristiques qui ne sont pas des nombres finis, ou trop grandes pour float16 : choisissez la précision float32, ou un autre encodeur.</translation>
  </message>
  <message>
   <location filename="../models/classifier_operations.py" />
   <source>The model '{model}' is none of {known}.</source>
   <translation>Le modèle '{model}' n'est aucun de {known}.</translation>
  </message>
  <message>
   <location filename="../models/classifier_operations.py" />
   <source>Some features of the samples are not finite numbers: choose the precision float32.</source>
   <translation>Certaines caractéristiques des échantillons ne sont pas des nombres finis : choisissez la précision float32.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's {name} are larger than any can be.</source>
   <translation>Les {name} du dictionnaire sont plus grands que possible.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Centroids must be K x D numbers, float16 or float32, not {form}.</source>
   <translation>Les centroïdes doivent être K x D nombres, float16 ou float32, pas {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>A codebook holds 1 to {most} centroids, not {size}.</source>
   <translation>Un dictionnaire contient 1 à {most} centroïdes, pas {size}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Centroids have 1 to {most} numbers each, not {width}.</source>
   <translation>Les centroïdes ont chacun 1 à {most} nombres, pas {width}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The centroids hold numbers that are not finite, or too large to be compared.</source>
   <translation>Les centroïdes contiennent des nombres qui ne sont pas finis, ou trop grands pour être comparés.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Colours must be {size} x 3 uint8, one for each centroid, not {form}.</source>
   <translation>Les couleurs doivent être {size} x 3 uint8, une pour chaque centroïde, pas {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's counts must be {size} whole numbers, not {form}.</source>
   <translation>Les effectifs du dictionnaire doivent être {size} nombres entiers, pas {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's embedding must be {size} x 3 numbers, not {form}.</source>
   <translation>La projection du dictionnaire doit être {size} x 3 nombres, pas {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's metric '{metric}' is none of {known}.</source>
   <translation>La métrique '{metric}' du dictionnaire n'est aucune de {known}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>{path} is not a readable .npy file of numbers: {error}</source>
   <translation>{path} n'est pas un fichier .npy de nombres lisible : {error}</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's groups must be {size} x {levels} whole numbers, one for each level of names, not {form}.</source>
   <translation>Les groupes du dictionnaire doivent être {size} x {levels} nombres entiers, un pour chaque niveau de noms, pas {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's groups point at names that it does not have.</source>
   <translation>Les groupes du dictionnaire renvoient à des noms qu'il n'a pas.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook {path} is damaged: it has no {error}.</source>
   <translation>Le dictionnaire {path} est endommagé : il n'a pas {error}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook {path} cannot be used. {error}</source>
   <translation>Le dictionnaire {path} ne peut pas être utilisé. {error}</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>{path} is not a .npy file: write one with numpy.save.</source>
   <translation>{path} n'est pas un fichier .npy : écrivez-en un avec numpy.save.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>{path} is not a file, or is larger than any {kind} ({size:.1f} GB).</source>
   <translation>{path} n'est pas un fichier, ou est plus grand que tout .{kind}.safetensors ({size:.1f} Go).</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The {kind} {path} is not there.</source>
   <translation>{path} n'existe pas (.{kind}.safetensors).</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>{path} is not a {kind}, or damaged ({cause}: {error}). A {kind} is a file that ends in .{kind}.safetensors: take a whole copy of it.</source>
   <translation>{path} n'est pas un fichier .{kind}.safetensors, ou est endommagé ({cause} : {error}) : prenez-en une copie intacte.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The codebook {path} is of format {format}: update GeoCentroids.</source>
   <translation>Le dictionnaire {path} est au format {format} : mettez GeoCentroids à jour.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The codebook {path} is damaged: its header lacks or garbles {error}.</source>
   <translation>Le dictionnaire {path} est endommagé : dans son en-tête manque, ou est abîmé, {error}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>The colour space '{space}' is none of {known}.</source>
   <translation>L'espace de couleurs '{space}' n'est aucun de {known}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>Embedding: t-SNE to three dimensions</source>
   <translation>Projection : t-SNE en trois dimensions</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>Colouring: groups, and how well the colours tell what is alike</source>
   <translation>Coloration : groupes, et à quel point les couleurs disent ce qui se ressemble</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>{rows:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.</source>
   <translation>{rows:,} caractéristiques ne donnent pas {clusters:,} clusters : échantillonnez plus de caractéristiques, ou demandez moins de clusters.</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>Clustering: choosing the first centroids</source>
   <translation>Regroupement : choix des premiers centroïdes</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>Some features are not finite: the encoder is damaged, or its precision too low (try float32).</source>
   <translation>Certaines caractéristiques ne sont pas finies : l'encodeur est endommagé, ou sa précision trop basse (essayez float32).</translation>
  </message>
  <message>
   <location filename="../models/codebook/stored_features.py" />
   <source>{path} does not hold {rows:,} features of {width} numbers: was it cut? Run it again.</source>
   <translation>{path} ne contient pas {rows:,} caractéristiques de {width} nombres : a-t-il été coupé ? Relancez.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Colours cannot be aligned to the codebook '{codebook}': it is of the encoder '{own_encoder}' ({own_width} numbers a feature), not of '{encoder}' ({width}).</source>
   <translation>Impossible d'aligner les couleurs sur le dictionnaire '{codebook}' : il est de l'encodeur '{own_encoder}' ({own_width} nombres par caractéristique), pas de '{encoder}' ({width}).</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The {size} centroids of '{codebook}' do not make {wanted} groups: choose 2 to {size}.</source>
   <translation>Les {size} centroïdes de '{codebook}' ne donnent pas {wanted} groupes : choisissez 2 à {size}.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Colouring: groups</source>
   <translation>Coloration : groupes</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The centroids {path} cannot be read: {reason}. Do all machines see that file?</source>
   <translation>Impossible de lire les centroïdes {path} : {reason}. Toutes les machines voient-elles ce fichier ?</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The codebook cannot be exported: {path}: {reason}.</source>
   <translation>Impossible d'exporter le dictionnaire : {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>{count:,} centroids are copies of others: their clusters can never win.</source>
   <translation>{count:,} centroïdes sont des copies d'autres : leurs clusters ne peuvent jamais gagner.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>{count:,} centroids are all zeros, which have no direction.</source>
   <translation>{count:,} centroïdes ne sont que des zéros et n'ont pas de direction.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Some counts of features are negative.</source>
   <translation>Certains nombres de caractéristiques sont négatifs.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The counts add up to {sum:,}, but it was trained on {features:,} features.</source>
   <translation>Les nombres font {sum:,} au total, mais l’entraînement s’est fait sur {features:,} caractéristiques.</translation>
  </message>
  <message>
   <location filename="../models/devices.py" />
   <source>The device '{device}' is not available with torch {version} here; available: {available}.</source>
   <translation>Le périphérique '{device}' n'est pas disponible ici avec torch {version} ; disponibles : {available}.</translation>
  </message>
  <message>
   <location filename="../models/devices.py" />
   <source>The precision '{precision}' is none of auto, {known}.</source>
   <translation>La précision '{precision}' n'est aucune de auto, {known}.</translation>
  </message>
  <message>
   <location filename="../models/download/encoder_config.py" />
   <source>The encoder '{encoder}' is a '{kind}', not a DINOv2 (with or without registers).</source>
   <translation>L'encodeur '{encoder}' est un '{kind}', pas un DINOv2 (avec ou sans registres).</translation>
  </message>
  <message>
   <location filename="../models/download/encoder_config.py" />
   <source>The encoder '{encoder}' has no readable config.json: {error}</source>
   <translation>L'encodeur '{encoder}' n'a pas de config.json lisible : {error}</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The codebook '{codebook}' has not been downloaded yet.</source>
   <translation>Le dictionnaire '{codebook}' n'a pas encore été téléchargé.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The codebook {codebook} was written anew since this run began: start it again.</source>
   <translation>Le dictionnaire {codebook} a été réécrit depuis le début de cette exécution : relancez-la.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{codebook} is a folder, without {file} of the published codebook: give 'embedded', 'published' or a .codebook.safetensors file.</source>
   <translation>{codebook} est un dossier, sans {file} du dictionnaire publié : donnez 'embedded', 'published' ou un fichier .codebook.safetensors.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>There is no codebook '{codebook}': give 'embedded', 'published' or a file.</source>
   <translation>Il n'y a pas de dictionnaire '{codebook}' : donnez 'embedded', 'published' ou un fichier.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>Fetching the codebook '{name}' ({licence}, {attribution}, {megabytes:.0f} MB) from {origin} to {path}.</source>
   <translation>Téléchargement du dictionnaire '{name}' ({licence}, {attribution}, {megabytes:.0f} Mo) de {origin} vers {path}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The folder {folder} lacks {name} of the published codebook.</source>
   <translation>Il manque au dossier {folder} {name} du dictionnaire publié.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{path} is not the published file: it was cut or altered. Copy it again.</source>
   <translation>{path} n'est pas le fichier publié : il a été coupé ou altéré. Copiez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{path} cannot be written ({reason}): {advice}.</source>
   <translation>Impossible d'écrire {path} ({reason}) : {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has not been downloaded yet.</source>
   <translation>L'encodeur '{encoder}' n'a pas encore été téléchargé.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The config.json of the encoder '{encoder}' does not tell its hidden_size and patch_size.</source>
   <translation>Le config.json de l'encodeur '{encoder}' ne dit pas ses hidden_size et patch_size.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>There is no encoder '{encoder}': give 'embedded', a folder with a checkpoint, or a hub id.</source>
   <translation>Il n'y a pas d'encodeur '{encoder}' : donnez 'embedded', un dossier avec un checkpoint, ou un identifiant du dépôt.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The codebook '{codebook}' names the encoder '{encoder}', which is neither 'embedded' nor a hub id: give the folder of its encoder under 'Encoder'.</source>
   <translation>Le dictionnaire '{codebook}' nomme l'encodeur '{encoder}', qui n'est ni 'embedded' ni un identifiant du dépôt : donnez le dossier de son encodeur sous 'Encodeur'.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{licence}, {attribution}, about {megabytes} MB</source>
   <translation>{licence}, {attribution}, environ {megabytes} Mo</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>see its page for the licence</source>
   <translation>voir sa page pour la licence</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>Downloading the encoder {name} ({about}) from {hub} to {folder}.</source>
   <translation>Téléchargement de l'encodeur {name} ({about}) de {hub} vers {folder}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{url} is not answered by a Hugging Face hub, but perhaps by a proxy's page: {advice}.</source>
   <translation>Ce n'est pas un dépôt Hugging Face qui répond à {url}, mais peut-être la page d'un proxy : {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has no safetensors, and nothing else is loaded: choose another one.</source>
   <translation>L'encodeur '{encoder}' n'a pas de safetensors, et rien d'autre n'est chargé : choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{path} cannot be read ({reason}): copy the encoder's folder again.</source>
   <translation>Impossible de lire {path} ({reason}) : copiez de nouveau le dossier de l'encodeur.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{url} is answered with another commit, {commit}: check the mirror.</source>
   <translation>{url} répond avec un autre commit, {commit} : vérifiez le miroir.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has an unreadable {index}: choose another one.</source>
   <translation>L'encodeur '{encoder}' a un {index} illisible : choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' lists a file '{shard}' that is no safetensors: choose another one.</source>
   <translation>L'encodeur '{encoder}' énumère un fichier '{shard}' qui n'est pas du safetensors : choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>check the network and the proxy, or give a mirror in GeoCentroids' settings, or a folder with the files</source>
   <translation>vérifiez le réseau et le proxy, ou donnez un miroir dans les paramètres de GeoCentroids, ou un dossier avec les fichiers</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>free some space, check the permissions, or choose another folder of downloaded models in the settings</source>
   <translation>libérez de la place, vérifiez les droits, ou choisissez dans les paramètres un autre dossier des modèles téléchargés</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} does not answer ({kind}: {error}): {advice}.</source>
   <translation>{server} ne répond pas ({kind} : {error}) : {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is not there (status 404): check the name, the revision and the mirror.</source>
   <translation>{url} n'existe pas (état 404) : vérifiez le nom, la révision et le miroir.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is refused (status {status}), as what does not exist or needs an account is: check the name, or download the files in a browser and give their folder.</source>
   <translation>{url} est refusé (état {status}), comme l'est ce qui n'existe pas ou demande un compte : vérifiez le nom, ou téléchargez les fichiers dans un navigateur et donnez leur dossier.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The proxy on the way to {server} wants a login (status 407): give it in QGIS's network settings.</source>
   <translation>Le proxy sur le chemin de {server} demande une authentification (état 407) : donnez-la dans les paramètres réseau de QGIS.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} has had too many requests from here (status 429): try again in some minutes, or {advice}.</source>
   <translation>{server} a reçu trop de demandes d'ici (état 429) : réessayez dans quelques minutes, ou {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} is out of order (status {status}): try again later, or {advice}.</source>
   <translation>{server} est hors service (état {status}) : réessayez plus tard, ou {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The certificate of {server} is not trusted, as happens behind a proxy that inspects traffic: add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again.</source>
   <translation>Le certificat de {server} n'est pas fiable, comme il arrive derrière un proxy qui inspecte le trafic : ajoutez le certificat de votre organisation dans Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The disk of {folder} has {free:,.0f} MB free, and {name} needs {needed:,.0f}: {advice}.</source>
   <translation>Le disque de {folder} a {free:,.0f} Mo libres, et il en faut {needed:,.0f} à {name} : {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is not the file that was published: it was cut or altered on the way. Try again.</source>
   <translation>{url} n'est pas le fichier qui a été publié : il a été coupé ou altéré en chemin. Réessayez.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{path} cannot be read ({reason}): copy it again.</source>
   <translation>Impossible de lire {path} ({reason}) : copiez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} gave something else than {name}: {advice}.</source>
   <translation>{url} a donné autre chose que {name} : {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>Waiting for another download of GeoCentroids to end.</source>
   <translation>Attente de la fin d'un autre téléchargement de GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The encoder '{encoder}' has patches of {size} pixels, not {patch}.</source>
   <translation>L'encodeur '{encoder}' a des patchs de {size} pixels, pas de {patch}.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The checkpoint of the encoder '{encoder}' lacks {count} weights ({some}, ...): it is incomplete, or of another network. Copy it again, or choose another encoder.</source>
   <translation>Il manque au checkpoint de l'encodeur '{encoder}' {count} poids ({some}, ...) : il est incomplet, ou d'un autre réseau. Copiez-le de nouveau, ou choisissez un autre encodeur.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>This Python has transformers {version}, which builds DINOv2 otherwise than the version that GeoCentroids needs: install the one that requirements/worker.txt in the plugin's folder names, or use the plugin's own environment (leave the setting 'Python of the worker' empty).</source>
   <translation>Ce Python a transformers {version}, qui construit DINOv2 autrement que la version dont GeoCentroids a besoin : installez celle que nomme requirements/worker.txt dans le dossier de l'extension, ou utilisez l'environnement de l'extension (laissez vide le paramètre 'Python du processus de travail').</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The encoder '{encoder}' cannot be loaded ({kind}): {error}</source>
   <translation>Impossible de charger l'encodeur '{encoder}' ({kind}) : {error}</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>{path} is damaged ({error}): copy it again.</source>
   <translation>{path} est endommagé ({error}) : copiez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../models/encoder/patch_encoder.py" />
   <source>Memory ran out with a single tile: close other programs, or choose a smaller tile or encoder, or another device.</source>
   <translation>La mémoire a manqué avec une seule tuile : fermez d'autres programmes, ou choisissez une tuile ou un encodeur plus petit, ou un autre périphérique.</translation>
  </message>
  <message>
   <location filename="../models/encoder/patch_encoder.py" />
   <source>Memory ran out with {tiles} tiles at once; going on with {batch}.</source>
   <translation>La mémoire a manqué avec {tiles} tuiles à la fois ; la suite se fait avec {batch}.</translation>
  </message>
  <message>
   <location filename="../models/heads/classifier_file.py" />
   <source>The classifier {path} is of format {format}: update GeoCentroids.</source>
   <translation>Le classifieur {path} est au format {format} : mettez GeoCentroids à jour.</translation>
  </message>
  <message>
   <location filename="../models/heads/classifier_file.py" />
   <source>{path} is not a classifier, or damaged ({error}): take a whole copy of it.</source>
   <translation>{path} n'est pas un classifieur, ou est endommagé ({error}) : prenez-en une copie intacte.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The codebook '{codebook}' holds centroids of {width} numbers, but the encoder '{encoder}' gives {hidden_size} a patch. Use the encoder that the codebook was made with: '{own_encoder}'.</source>
   <translation>Le dictionnaire '{codebook}' contient des centroïdes de {width} nombres, mais l'encodeur '{encoder}' en donne {hidden_size} par patch. Prenez l'encodeur avec lequel le dictionnaire a été fait : '{own_encoder}'.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>No encoder is loaded.</source>
   <translation>Aucun encodeur n'est chargé.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>No codebook is loaded.</source>
   <translation>Aucun dictionnaire n'est chargé.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The files of the encoder '{encoder}' changed since this run began: start it again.</source>
   <translation>Les fichiers de l'encodeur '{encoder}' ont changé depuis le début de cette exécution : relancez-la.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The files of the encoder '{encoder}' changed while they were read: try again.</source>
   <translation>Les fichiers de l'encodeur '{encoder}' ont changé pendant leur lecture : réessayez.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>The worker does not know the question '{kind}'.</source>
   <translation>Le processus de travail ne connaît pas la question '{kind}'.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>Memory ran out: close other programs, or choose a smaller tile or encoder.</source>
   <translation>La mémoire a manqué : fermez d'autres programmes, ou choisissez une tuile ou un encodeur plus petit.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>A file or device failed the worker ({kind}: {error}): try again.</source>
   <translation>Un fichier ou un périphérique a fait défaut au processus de travail ({kind} : {error}) : réessayez.</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>The device '{chosen}' multiplies matrices wrongly: update its driver, or choose the CPU.</source>
   <translation>Le périphérique '{chosen}' multiplie mal les matrices : mettez à jour son pilote, ou choisissez le CPU.</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>A package of the environment does not load: {error}</source>
   <translation>Un paquet de l'environnement ne se charge pas : {error}</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>The device '{chosen}' does not multiply matrices: {error}</source>
   <translation>Le périphérique '{chosen}' ne multiplie pas les matrices : {error}</translation>
  </message>
  <message>
   <location filename="../models/whole_files.py" />
   <source>The {kind} {path} cannot be written: {reason}.</source>
   <translation>Impossible d'écrire {path} ({kind}) : {reason}.</translation>
  </message>
 </context>
</TS>

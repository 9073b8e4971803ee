<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>GeoCentroids</name>
  <message>
   <location filename="../plugin.py" />
   <source>Explore a map</source>
   <translation>Karte erkunden</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Perceptual map of the current view</source>
   <translation>Wahrnehmungskarte der aktuellen Ansicht</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Apply classifier</source>
   <translation>Klassifikator anwenden</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Maps the classes of imagery with a classifier that 'Classify by samples' has saved.</source>
   <translation>Kartiert die Klassen von Bildern mit einem Klassifikator, den 'Nach Beispielen klassifizieren' gespeichert hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>&lt;p&gt;The classifier knows its classes, their colours, its encoder and its layout; one of another encoder is refused. It knows only what its samples showed: light, season and sensor should be alike. How good it is here, only samples from here can tell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Der Klassifikator kennt seine Klassen, ihre Farben, seinen Encoder und seine Aufteilung; ein anderer Encoder wird abgelehnt. Er kennt nur, was seine Beispiele gezeigt haben: Licht, Jahreszeit und Sensor sollten ähnlich sein. Wie gut er hier ist, können nur Beispiele von hier zeigen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Classifier</source>
   <translation>Klassifikator</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Probability of the class</source>
   <translation>Wahrscheinlichkeit der Klasse</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Apply legend</source>
   <translation>Legende anwenden</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Turns a map of clusters into a map of named classes, by a legend of its codebook.</source>
   <translation>Macht aus einer Karte von Clustern eine Karte benannter Klassen, mit einer Legende ihres Codebuchs.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>&lt;p&gt;A legend gives each cluster of a codebook a class, or none. So it reads every map of that codebook: of another image, of another year. One of another codebook is refused.&lt;/p&gt;&lt;p&gt;The class raster has its names and colours, and an attribute table with the pixels and the square metres on the ground of each class, which the log shows as well. Value 0 is ground whose clusters have no class; 255 is no ground.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Eine Legende gibt jedem Cluster eines Codebuchs eine Klasse oder keine. So liest sie jede Karte dieses Codebuchs: von einem anderen Bild, aus einem anderen Jahr. Eine Legende eines anderen Codebuchs wird abgelehnt.&lt;/p&gt;&lt;p&gt;Das Klassenraster hat ihre Namen und Farben und eine Attributtabelle mit den Pixeln und den Quadratmetern am Boden jeder Klasse, die auch im Protokoll stehen. Der Wert 0 ist Boden, dessen Cluster keine Klasse haben; 255 ist kein Boden.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>The ids of a perceptual map, of one raster or of many sheets (FOLDER/ids.vrt; scripts may give the folder), or a raster that &lt;i&gt;Group clusters&lt;/i&gt; made.</source>
   <translation>Die IDs einer Wahrnehmungskarte, eines Rasters oder vieler Blätter (ORDNER/ids.vrt; Skripte dürfen den Ordner angeben), oder ein Raster, das &lt;i&gt;Group clusters&lt;/i&gt; gemacht hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Legends (*.legend.json *.json *.csv)</source>
   <translation>Legenden (*.legend.json *.json *.csv)</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>A NAME.legend.json, as &lt;i&gt;Group clusters&lt;/i&gt; writes it; or a table of this map's ids, a CSV with the columns id, class and, if you like, color (#4e79a7).</source>
   <translation>Eine NAME.legend.json, wie &lt;i&gt;Group clusters&lt;/i&gt; sie schreibt; oder eine Tabelle der IDs dieser Karte, eine CSV-Datei mit den Spalten id, class und, wenn gewünscht, color (#4e79a7).</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Cluster ids</source>
   <translation>Cluster-IDs</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Legend</source>
   <translation>Legende</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Assign centroids</source>
   <translation>Zentroide zuordnen</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Makes a perceptual map of a raster of features, as Encode patches writes it.</source>
   <translation>Erstellt eine Wahrnehmungskarte aus einem Raster von Merkmalen, wie es „Patches kodieren“ schreibt.</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>&lt;p&gt;Encode patches, then this, gives the same map as Perceptual map; try several codebooks on one encoding.&lt;/p&gt;</source>
   <translation>&lt;p&gt;„Patches kodieren“ und danach dieser Algorithmus ergeben dieselbe Karte wie „Wahrnehmungskarte“; so lassen sich mit einer Kodierung mehrere Codebücher ausprobieren.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Features</source>
   <translation>Merkmale</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Valid patches</source>
   <translation>Gültige Patches</translation>
  </message>
  <message>
   <location filename="../algorithms/base.py" />
   <source>Cancelled: nothing was written.</source>
   <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>{path} shows no class anywhere: give a map with ground that has one.</source>
   <translation>{path} zeigt nirgends eine Klasse: Geben Sie eine Karte mit Boden an, der eine hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>{path} holds the value {value}, which its attribute table does not name: make the map of classes again.</source>
   <translation>{path} enthält den Wert {value}, den seine Attributtabelle nicht benennt: Machen Sie die Karte der Klassen neu.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>A map of classes, as &lt;b&gt;Apply legend&lt;/b&gt;, &lt;b&gt;Classify by samples&lt;/b&gt; and &lt;b&gt;Apply classifier&lt;/b&gt; write it, with the .aux.xml beside it.</source>
   <translation>Eine Karte von Klassen, wie &lt;b&gt;Legende anwenden&lt;/b&gt;, &lt;b&gt;Nach Beispielen klassifizieren&lt;/b&gt; und &lt;b&gt;Klassifikator anwenden&lt;/b&gt; sie schreiben, mit der .aux.xml daneben.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Classes to polygons</source>
   <translation>Klassen zu Polygonen</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Turns a map of classes into polygons with the name of the class and the area on the ground.</source>
   <translation>Macht aus einer Karte von Klassen Polygone mit dem Namen der Klasse und der Fläche am Boden.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>&lt;p&gt;Specks join their largest neighbour, what is left becomes polygons, and their outlines are simplified if you like. Ground without a class is left out. The areas are square metres on the ground, whatever the CRS.&lt;/p&gt;&lt;p&gt;QGIS's own steps do it, in a graphical model that you can open and change: resources/graphical_models/classes_to_polygons.model3 in the plugin's folder. The names are added last.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sprenkel gehen in ihrem größten Nachbarn auf, der Rest wird zu Polygonen, und deren Umrisse werden auf Wunsch vereinfacht. Boden ohne Klasse bleibt weg. Die Flächen sind Quadratmeter am Boden, gleich in welchem KBS.&lt;/p&gt;&lt;p&gt;Das machen Schritte von QGIS selbst, in einem grafischen Modell, das Sie öffnen und ändern können: resources/graphical_models/classes_to_polygons.model3 im Ordner des Plugins. Die Namen kommen zuletzt hinzu.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Areas of fewer pixels join their largest neighbour; 1 keeps all.</source>
   <translation>Flächen aus weniger Pixeln gehen in ihrem größten Nachbarn auf; 1 behält alle.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>How far an outline may move to become simpler. Each polygon is simplified for itself, so that gaps and overlaps of that size come between neighbours; 0 keeps the borders of the pixels.</source>
   <translation>Wie weit sich ein Umriss verschieben darf, um einfacher zu werden. Jedes Polygon wird für sich vereinfacht, sodass zwischen Nachbarn Lücken und Überlappungen dieser Größe entstehen; 0 behält die Grenzen der Pixel.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Smallest area in pixels</source>
   <translation>Kleinste Fläche in Pixeln</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Tolerance in map units</source>
   <translation>Toleranz in Karteneinheiten</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Classify by samples</source>
   <translation>Nach Beispielen klassifizieren</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Makes a map of classes from a few labelled points or polygons, and tells how good it is.</source>
   <translation>Macht aus wenigen benannten Punkten oder Polygonen eine Karte von Klassen und sagt, wie gut sie ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>&lt;p&gt;By &lt;b&gt;clusters&lt;/b&gt; each cluster of a map gets the probability of each class from the samples in it and in clusters like it: at once, for a map of any size, and as coarse as the clusters are. The &lt;b&gt;legend&lt;/b&gt; gives the same classes on any other map of the codebook (&lt;i&gt;Apply legend&lt;/i&gt;). By &lt;b&gt;features&lt;/b&gt; a classifier is fitted to the encoder's features of imagery: finer, and as slow as a map. The &lt;b&gt;classifier&lt;/b&gt; is kept in a file for other imagery (&lt;i&gt;Apply classifier&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; tells how good the classes are where samples were held out, whole samples and whole squares of ground; areas corrected for the errors; and where to label next.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mit &lt;b&gt;Clustern&lt;/b&gt; erhält jedes Cluster einer Karte die Wahrscheinlichkeit jeder Klasse aus den Beispielen in ihm und in ähnlichen Clustern: sofort, für eine Karte jeder Größe, und so grob wie die Cluster. Die &lt;b&gt;Legende&lt;/b&gt; gibt dieselben Klassen auf jeder anderen Karte des Codebuchs (&lt;i&gt;Apply legend&lt;/i&gt;). Mit &lt;b&gt;Merkmalen&lt;/b&gt; wird ein Klassifikator an die Merkmale angepasst, die der Encoder den Bildern gibt: feiner, und so langsam wie eine Karte. Der &lt;b&gt;Klassifikator&lt;/b&gt; wird für andere Bilder in einer Datei abgelegt (&lt;i&gt;Apply classifier&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;Der &lt;b&gt;Bericht&lt;/b&gt; sagt, wie gut die Klassen sind, wo Beispiele zurückgehalten wurden, ganze Beispiele und ganze Quadrate des Bodens; die um die Fehler berichtigten Flächen; und wo als Nächstes zu benennen ist.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Points or polygons, in any CRS. All count alike, whatever their size. Where the imagery is a file, samples may lie outside the extent.</source>
   <translation>Punkte oder Polygone in jedem KBS. Alle zählen gleich viel, wie groß sie auch sind. Bei Bildern aus Dateien dürfen sie außerhalb der Ausdehnung liegen.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>For the method &lt;i&gt;features&lt;/i&gt;, as scikit-learn has them: logistic regression, linear discriminant analysis, the five nearest neighbours.</source>
   <translation>Für die Methode &lt;i&gt;features&lt;/i&gt;, wie scikit-learn sie hat: logistische Regression, lineare Diskriminanzanalyse, die fünf nächsten Nachbarn.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Samples</source>
   <translation>Beispiele mit Klasse</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Field of the class</source>
   <translation>Feld der Klasse</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>With the method &lt;i&gt;clusters&lt;/i&gt;: the classes of the codebook's clusters.</source>
   <translation>Mit der Methode &lt;i&gt;clusters&lt;/i&gt;: die Klassen der Cluster des Codebuchs.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>With the method &lt;i&gt;features&lt;/i&gt;: for imagery of the same encoder.</source>
   <translation>Mit der Methode &lt;i&gt;features&lt;/i&gt;: für Bilder desselben Encoders.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>The method 'features' gives no legend, since it knows no clusters: leave out 'Legend'.</source>
   <translation>Die Methode 'features' ergibt keine Legende, da sie keine Cluster kennt: 'Legende' leer lassen.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>The method 'clusters' gives a legend, not a classifier: leave out 'Classifier'.</source>
   <translation>Die Methode 'clusters' ergibt eine Legende, keinen Klassifikator: 'Klassifikator' leer lassen.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Names or numbers. Samples without a class are left out.</source>
   <translation>Namen oder Zahlen. Beispiele ohne Klasse werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Method: {}.</source>
   <translation>Methode: {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Held out {}: {:.0f} % right.</source>
   <translation>Zurückgehalten, {}: {:.0f} % richtig.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>{:,} patches lie in the extent and are classified.</source>
   <translation>{:,} Patches liegen in der Ausdehnung und werden klassifiziert.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>not stated</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Describe codebook</source>
   <translation>Codebuch beschreiben</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Tells what a codebook is, how it was made, and whether it is whole.</source>
   <translation>Sagt, was ein Codebuch ist, wie es entstanden ist und ob es vollständig ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>&lt;p&gt;The whole file is read and checked; problems are shown as warnings and counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Die ganze Datei wird gelesen und geprüft; Probleme werden als Warnungen angezeigt und gezählt.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Name of the codebook</source>
   <translation>Name des Codebuchs</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Centroids</source>
   <translation>Zentroide</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Lengths</source>
   <translation>Längen</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Metric</source>
   <translation>Metrik</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Layout</source>
   <translation>Layout</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Attribution</source>
   <translation>Namensnennung</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>GSD {gsd} m, model scale {scale}, tile {tile}, margin {margin}</source>
   <translation>Bodenauflösung {gsd} m, Modellmaßstab {scale}, Kachel {tile}, Rand {margin}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>none stored</source>
   <translation>keine gespeichert</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Numbers in a feature</source>
   <translation>Zahlen eines Merkmals</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Problems found</source>
   <translation>Gefundene Probleme</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>The file is whole.</source>
   <translation>Die Datei ist vollständig.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{shortest:.3g} to {longest:.3g}</source>
   <translation>{shortest:.3g} bis {longest:.3g}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{count:,} different</source>
   <translation>{count:,} verschiedene</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Training, {}: {}</source>
   <translation>Training, {}: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{} problems.</source>
   <translation>{} Probleme.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Encode patches</source>
   <translation>Patches kodieren</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Writes DINOv2's feature of every patch as a raster with one band for each of its numbers.</source>
   <translation>Schreibt das Merkmal, das DINOv2 jedem Patch gibt, als Raster mit einem Kanal für jede seiner Zahlen.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>&lt;p&gt;The codebook gives the GSD, tile and margin. Principal components, if asked for, are those of all valid patches of this raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assign centroids&lt;/b&gt; makes a map of the result.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Das Codebuch gibt GSD, Kachel und Rand vor. Hauptkomponenten, falls gewünscht, sind die aller gültigen Patches dieses Rasters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zentroide zuordnen&lt;/b&gt; erstellt aus dem Ergebnis eine Karte.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>0 for the features as they are.</source>
   <translation>0, um die Merkmale zu lassen, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>1 band.</source>
   <translation>1 Kanal.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Principal components</source>
   <translation>Hauptkomponenten</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>{} bands.</source>
   <translation>{} Kanäle.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Export codebook</source>
   <translation>Codebuch exportieren</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Writes a codebook's centroids and colours as .npy, a QGIS style and a GDAL colour text file.</source>
   <translation>Schreibt Zentroide und Farben eines Codebuchs als .npy, als QGIS-Stil und als Farbtextdatei für GDAL.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>&lt;p&gt;Four files with the codebook's name in a folder: NAME_centroids.npy and NAME_colors.npy for Python, NAME_style.qml for any id raster in QGIS, NAME_colors.txt for &lt;i&gt;gdaldem color-relief -nearest_color_entry&lt;/i&gt; and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Vier Dateien mit dem Namen des Codebuchs in einem Ordner: NAME_centroids.npy und NAME_colors.npy für Python, NAME_style.qml für jedes ID-Raster in QGIS, NAME_colors.txt für &lt;i&gt;gdaldem color-relief -nearest_color_entry&lt;/i&gt; und andere Programme.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>{folder} cannot be written: {reason}.</source>
   <translation>{folder} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Written: {}</source>
   <translation>Geschrieben: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Find similar places</source>
   <translation>Ähnliche Orte finden</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Finds places that look like your examples: a raster of similarity from 0 to 1, a list of the best places, and polygons.</source>
   <translation>Findet Orte, die Ihren Beispielen gleichen: ein Raster der Ähnlichkeit von 0 bis 1, eine Liste der besten Orte und Polygone.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>&lt;p&gt;By &lt;b&gt;clusters&lt;/b&gt; every pixel of a map gets the similarity of its cluster to the clusters under the examples: at once, for a map of any size, and as coarse as the clusters are. By &lt;b&gt;features&lt;/b&gt; imagery is encoded, and each patch is compared for itself: finer, and as slow as a map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Similarity&lt;/b&gt; is measured by the codebook alone, so that a number means the same in every map of it: 1 is the same as the example, or as what several have in common; 0 is as alike as two places taken at random from what the codebook was made of. What counter-examples have in common counts half against a place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Best places&lt;/b&gt;: up to 100, best first, at least eight pixels apart and none at an example.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: all places that are alike enough, with their area in square metres on the ground and their mean similarity.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mit &lt;b&gt;Clustern&lt;/b&gt; erhält jedes Pixel einer Karte die Ähnlichkeit seines Clusters mit den Clustern unter den Beispielen: sofort, für eine Karte jeder Größe, und so grob wie die Cluster. Mit &lt;b&gt;Merkmalen&lt;/b&gt; werden Bilder kodiert, und jeder Patch wird für sich verglichen: feiner, und so langsam wie eine Karte.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;Ähnlichkeit&lt;/b&gt; wird allein am Codebuch gemessen, sodass eine Zahl in jeder Karte davon dasselbe bedeutet: 1 ist gleich wie das Beispiel, oder wie das, was mehrere gemeinsam haben; 0 ist so ähnlich wie zwei zufällige Orte aus dem, woraus das Codebuch gemacht ist. Was Gegenbeispiele gemeinsam haben, zählt halb gegen einen Ort.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Beste Orte&lt;/b&gt;: bis zu 100, die besten zuerst, mindestens acht Pixel auseinander und keiner an einem Beispiel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygone&lt;/b&gt;: alle Orte, die ähnlich genug sind, mit ihrer Fläche in Quadratmetern am Boden und ihrer mittleren Ähnlichkeit.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Points or polygons, in any CRS, that mark what is looked for. All count alike, whatever their size. Where the imagery is a file, examples may lie outside the extent.</source>
   <translation>Punkte oder Polygone in jedem KBS, die zeigen, was gesucht wird. Alle zählen gleich viel, wie groß sie auch sind. Bei Bildern aus Dateien dürfen sie außerhalb der Ausdehnung liegen.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Says of each example whether it is one (a positive number, yes, +, or nothing) or shows what is not looked for (0, a negative number, no, -).</source>
   <translation>Sagt von jedem Beispiel, ob es eines ist (eine positive Zahl, yes, + oder nichts) oder zeigt, was nicht gesucht wird (0, eine negative Zahl, no, -).</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Field of counter-examples</source>
   <translation>Feld der Gegenbeispiele</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>{} places, their similarity {:.2f} to {:.2f}.</source>
   <translation>{} Orte, ihre Ähnlichkeit {:.2f} bis {:.2f}.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>All features are counter-examples: mark one at least that shows what is looked for.</source>
   <translation>Alle Objekte sind Gegenbeispiele: mindestens eines markieren, das zeigt, was gesucht wird.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Similarity</source>
   <translation>Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>No place is alike, other than the examples.</source>
   <translation>Kein Ort ist ähnlich, außer den Beispielen.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>{:,} patches lie in the extent and are compared.</source>
   <translation>{:,} Patches liegen in der Ausdehnung und werden verglichen.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>Least similarity of polygons</source>
   <translation>Geringste Ähnlichkeit der Polygone</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>Polygons cover all places at least this similar.</source>
   <translation>Die Polygone decken alle Orte ab, die mindestens so ähnlich sind.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>No place is at least {:.2f} alike: there are no polygons.</source>
   <translation>Kein Ort ist zu mindestens {:.2f} ähnlich: Es gibt keine Polygone.</translation>
  </message>
  <message>
   <location filename="../algorithms/graphical_models.py" />
   <source>A step of QGIS's own is missing: enable the Processing plugin and its GDAL provider.</source>
   <translation>Ein Schritt von QGIS selbst fehlt: Aktivieren Sie die Erweiterung Verarbeitung und ihren Datenlieferanten GDAL.</translation>
  </message>
  <message>
   <location filename="../algorithms/graphical_models.py" />
   <source>A step of QGIS's own has failed: the log says why.</source>
   <translation>Ein Schritt von QGIS selbst ist fehlgeschlagen: Das Protokoll sagt, warum.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Group clusters</source>
   <translation>Cluster gruppieren</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Combines the clusters of a map into a few groups, so that the legend is short enough to read and name.</source>
   <translation>Fasst die Cluster einer Karte zu wenigen Gruppen zusammen, damit die Legende kurz genug ist, um sie zu lesen und zu benennen.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>&lt;p&gt;Clusters that look alike to the encoder come together (Ward's method on the codebook's centroids). A group has the mean colour of its clusters, kept apart from the other groups' colours; its name is its path in the tree, so that 2.1 and 2.2 are halves of what was group 2 at a coarser level.&lt;/p&gt;&lt;p&gt;The first band holds the groups, the second keeps the cluster ids. So a grouped raster can be given again, to group it otherwise, or with 0 groups to have the &lt;b&gt;cluster ids back&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cluster, die für den Encoder ähnlich aussehen, kommen zusammen (Ward-Verfahren auf den Zentroiden des Codebuchs). Eine Gruppe hat die mittlere Farbe ihrer Cluster, von den Farben der anderen Gruppen abgerückt; ihr Name ist ihr Pfad im Baum: 2.1 und 2.2 sind die Hälften dessen, was auf einer gröberen Ebene Gruppe 2 war.&lt;/p&gt;&lt;p&gt;Der erste Kanal enthält die Gruppen, der zweite bewahrt die Cluster-IDs. Ein gruppiertes Raster kann also wieder eingegeben werden, um es anders zu gruppieren oder um mit 0 Gruppen die &lt;b&gt;Cluster-IDs zurückzuerhalten&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Groups as classes, to be renamed and given to &lt;i&gt;Apply legend&lt;/i&gt; with any map of the codebook.</source>
   <translation>Gruppen als Klassen, zum Umbenennen und für &lt;i&gt;Apply legend&lt;/i&gt; mit jeder Karte des Codebuchs.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>With 0 groups there is no legend of them: leave out 'Legend', or give a number of groups.</source>
   <translation>Bei 0 Gruppen gibt es keine Legende von ihnen: 'Legende' leer lassen oder eine Anzahl von Gruppen angeben.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{groups} groups cannot be made of {clusters} clusters: choose 2 to {clusters}.</source>
   <translation>{groups} Gruppen lassen sich aus {clusters} Clustern nicht bilden: Wählen Sie 2 bis {clusters}.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{} of {} groups are in this map.</source>
   <translation>In dieser Karte kommen {} von {} Gruppen vor.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{} of {} clusters are in this map.</source>
   <translation>In dieser Karte kommen {} von {} Clustern vor.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>The ids of a perceptual map, or a raster that this algorithm made.</source>
   <translation>Die IDs einer Wahrnehmungskarte, oder ein Raster, das dieser Algorithmus erstellt hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>0 gives the cluster ids back.</source>
   <translation>0 gibt die Cluster-IDs zurück.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Groups of clusters</source>
   <translation>Gruppen von Clustern</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Import codebook</source>
   <translation>Codebuch importieren</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Makes a codebook from NumPy files of centroids and colours, and from what they do not hold: encoder, scale and metric.</source>
   <translation>Erstellt ein Codebuch aus NumPy-Dateien mit Zentroiden und Farben und aus dem, was nicht darin steht: Encoder, Maßstab und Metrik.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>&lt;p&gt;Centroids are K x D floats, colours K x 3 of 8 bit. Without colours, they are made as for a codebook that is trained here.&lt;/p&gt;&lt;p&gt;The defaults are those of the published codebook of South America (centroids_6k.npy and color_map_rgb_6k.npy); other codebooks need other words, and a wrong encoder, scale or metric gives maps that mean nothing.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Zentroide sind K x D Gleitkommazahlen, Farben K x 3 mit 8 Bit. Ohne Farben werden sie so gebildet wie für ein Codebuch, das hier trainiert wird.&lt;/p&gt;&lt;p&gt;Die Vorgaben sind die des veröffentlichten Codebuchs von Südamerika (centroids_6k.npy und color_map_rgb_6k.npy); andere Codebücher brauchen andere Angaben, und ein falscher Encoder, Maßstab oder eine falsche Metrik ergibt Karten, die nichts bedeuten.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>The DINOv2 whose features these are: a hub id, best as id@commit, a folder, or embedded.</source>
   <translation>Das DINOv2, dessen Merkmale das sind: eine Kennung des Hubs, am besten als id@commit, ein Ordner oder embedded.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Model pixels per source pixel</source>
   <translation>Modellpixel je Quellpixel</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Tile (model pixels)</source>
   <translation>Kachel (Modellpixel)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Margin (patches)</source>
   <translation>Rand (Patches)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>array of centroids</source>
   <translation>Array der Zentroide</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Name the encoder whose features the centroids are.</source>
   <translation>Nennen Sie den Encoder, dessen Merkmale die Zentroide sind.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>NumPy arrays (*.npy)</source>
   <translation>NumPy-Arrays (*.npy)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Empty to have them made.</source>
   <translation>Leer, um sie bilden zu lassen.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>GSD (metres per pixel)</source>
   <translation>GSD (Meter je Pixel)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A fraction.</source>
   <translation>Ein Bruch.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A multiple of 14.</source>
   <translation>Ein Vielfaches von 14.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A tile's rim, context only.</source>
   <translation>Der Rand einer Kachel, der nur Umgebung ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Of the codebook.</source>
   <translation>Die des Codebuchs.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Whose it is.</source>
   <translation>Wem es gehört.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Clusters</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>array of colours</source>
   <translation>Array der Farben</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Join sheets</source>
   <translation>Blätter zusammenfügen</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Makes one layer of all sheets of a map, their index and their STAC items anew.</source>
   <translation>Macht aus allen Blättern einer Karte neu einen Layer, ihren Index und ihre STAC-Items.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>&lt;p&gt;&lt;b&gt;Map imagery of an area&lt;/b&gt; does this at its end. It is needed where sheets came into the folder by another way: from other machines, by a run that was cut off, or by deleting some.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Bilder eines Gebiets kartieren&lt;/b&gt; macht das an seinem Ende. Nötig ist es, wo Blätter auf anderem Weg in den Ordner kamen: von anderen Rechnern, durch einen abgebrochenen Lauf, oder weil einige gelöscht wurden.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>The folder that &lt;b&gt;Map imagery of an area&lt;/b&gt; wrote to.</source>
   <translation>Der Ordner, in den &lt;b&gt;Bilder eines Gebiets kartieren&lt;/b&gt; geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Empty for the one that the map was made with, where it is among yours.</source>
   <translation>Leer für das, mit dem die Karte gemacht wurde, wenn es unter Ihren ist.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Folder of the map</source>
   <translation>Ordner der Karte</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>{folder} holds no sheets: choose the folder that 'Map imagery of an area' wrote to.</source>
   <translation>{folder} enthält keine Blätter: Wählen Sie den Ordner, in den „Bilder eines Gebiets kartieren“ geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Sheets</source>
   <translation>Blätter</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Map imagery of an area</source>
   <translation>Bilder eines Gebiets kartieren</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Makes one perceptual map of many rasters: a folder of orthophotos, a tile index, a STAC catalogue.</source>
   <translation>Macht eine Wahrnehmungskarte aus vielen Rastern: einem Ordner mit Orthofotos, einem Kachelindex, einem STAC-Katalog.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>&lt;p&gt;The rasters are laid over each other and mapped in &lt;b&gt;sheets&lt;/b&gt;, squares of about 1.7 km, into one folder. The patches are counted from (0, 0) of the CRS, so that sheets, areas and years meet without a seam.&lt;/p&gt;&lt;p&gt;A sheet that is there already, and was made of the same imagery, codebook and settings, is skipped. So a run that was cancelled or cut off &lt;b&gt;goes on when it is started again&lt;/b&gt;, new imagery is added by another run, and several runs, also on other machines, may work at one folder together.&lt;/p&gt;&lt;p&gt;The map opens as one layer, FOLDER/ids.vrt. The folder also has an index of the sheets (sheets.gpkg) and STAC items (items.json). A raster that cannot be read is named in the log, and its ground left to those below it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Die Raster werden übereinandergelegt und in &lt;b&gt;Blättern&lt;/b&gt;, Quadraten von etwa 1,7 km, in einen Ordner kartiert. Die Patches werden von (0, 0) des KBS aus gezählt, sodass Blätter, Gebiete und Jahre ohne Naht zusammenpassen.&lt;/p&gt;&lt;p&gt;Ein Blatt, das schon da ist und aus denselben Bildern, demselben Codebuch und denselben Einstellungen gemacht wurde, wird übersprungen. Ein abgebrochener Lauf &lt;b&gt;geht also weiter, wenn er neu gestartet wird&lt;/b&gt;, neue Bilder kommen durch einen weiteren Lauf hinzu, und mehrere Läufe, auch auf anderen Rechnern, können gemeinsam an einem Ordner arbeiten.&lt;/p&gt;&lt;p&gt;Die Karte öffnet sich als ein Layer, ORDNER/ids.vrt. Im Ordner liegen auch ein Index der Blätter (sheets.gpkg) und STAC-Items (items.json). Ein Raster, das nicht gelesen werden kann, wird im Protokoll genannt, und sein Boden bleibt denen darunter.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Cancelled. The sheets that are done are kept, and the same run goes on from there.</source>
   <translation>Abgebrochen. Die fertigen Blätter bleiben, und derselbe Lauf geht von dort weiter.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Two bands: the score of the chosen cluster, and its lead over the second best.</source>
   <translation>Zwei Kanäle: die Bewertung des gewählten Clusters und sein Vorsprung vor dem zweitbesten.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>How much is made, kept and skipped in one piece.</source>
   <translation>Wie viel in einem Stück gemacht, behalten und übersprungen wird.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets made: {made}, there already: {skipped}. New valid patches: {patches:,}.</source>
   <translation>Erzeugte Blätter: {made}, schon vorhanden: {skipped}. Neue gültige Patches: {patches:,}.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Raster layers or files. Or give a folder, or an index, or several of them.</source>
   <translation>Rasterlayer oder Dateien. Oder geben Sie einen Ordner oder einen Index an, oder mehreres davon.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Also write the perceptual map (RGB)</source>
   <translation>Auch die Wahrnehmungskarte (RGB) schreiben</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Also write the confidence</source>
   <translation>Auch die Konfidenz schreiben</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheet (patches along a side)</source>
   <translation>Blatt (Patches je Seite)</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Done, with gaps. Rasters that could not be read: {rasters}, sheets that could not be made: {sheets}. They are named above.</source>
   <translation>Fertig, mit Lücken. Nicht lesbare Raster: {rasters}, nicht erzeugte Blätter: {sheets}. Sie sind oben genannt.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>The cluster ids are drawn in the same colours without it.</source>
   <translation>Die Cluster-IDs werden auch ohne sie in denselben Farben gezeichnet.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>One map has one folder; give it again to go on, or to add to it.</source>
   <translation>Eine Karte hat einen Ordner; geben Sie ihn wieder an, um weiterzumachen oder um etwas hinzuzufügen.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets made</source>
   <translation>Gemachte Blätter</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets that were there already</source>
   <translation>Blätter, die schon da waren</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets that could not be made</source>
   <translation>Blätter, die nicht gemacht werden konnten</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>The map lies in a temporary folder, which goes when QGIS ends: give a folder to keep it.</source>
   <translation>Die Karte liegt in einem temporären Ordner, der mit dem Ende von QGIS verschwindet: Geben Sie einen Ordner an, um sie zu behalten.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Left out: {}</source>
   <translation>Ausgelassen: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Left out: {} more.</source>
   <translation>Ausgelassen: {} weitere.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/best_places_output.py" />
   <source>Best places</source>
   <translation>Beste Orte</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>The ids of a perceptual map, also a virtual raster of many; or imagery, with the method &lt;i&gt;features&lt;/i&gt;.</source>
   <translation>Die IDs einer Wahrnehmungskarte, auch ein virtuelles Raster aus vielen; oder Bilder, mit der Methode &lt;i&gt;features&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>&lt;i&gt;clusters&lt;/i&gt;: at once, from a map, for any area, and coarse. &lt;i&gt;features&lt;/i&gt;: from imagery, which is encoded anew; finer, and as slow as a map is.</source>
   <translation>&lt;i&gt;clusters&lt;/i&gt;: sofort, aus einer Karte, für jede Fläche, und grob. &lt;i&gt;features&lt;/i&gt;: aus Bildern, die neu kodiert werden; feiner, und so langsam wie eine Karte.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>The part of the imagery to search or classify. Empty for the whole layer.</source>
   <translation>Der Teil des Bildes, der durchsucht oder klassifiziert wird. Leer für den ganzen Layer.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>{path} is a map, not imagery: give the imagery for the method 'features', or choose 'clusters'.</source>
   <translation>{path} ist eine Karte und kein Bild: für die Methode 'features' das Bild angeben, oder 'clusters' wählen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>{problem} For imagery, choose the method 'features'.</source>
   <translation>{problem} Für Bilder die Methode 'features' wählen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Cluster ids, or imagery</source>
   <translation>Cluster-IDs oder Bild</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Codebooks (*.codebook.safetensors *.safetensors)</source>
   <translation>Codebücher (*.codebook.safetensors *.safetensors)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>A raster layer or file; load a URL as a layer first.</source>
   <translation>Ein Rasterlayer oder eine Rasterdatei; eine URL laden Sie zuerst als Layer.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;embedded&lt;/i&gt; (small and quick, for a first look), &lt;i&gt;published&lt;/i&gt; (MIT; with DINOv2 base, Apache-2.0; downloads 365 MB at first), or the path of a .codebook.safetensors file. Empty for the one that the settings name.</source>
   <translation>&lt;i&gt;embedded&lt;/i&gt; (klein und schnell, für einen ersten Blick), &lt;i&gt;published&lt;/i&gt; (MIT; mit DINOv2 base, Apache-2.0; lädt beim ersten Mal 365 MB herunter) oder der Pfad einer .codebook.safetensors-Datei. Leer für das, das die Einstellungen nennen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Empty for the encoder that the codebook was made with; &lt;i&gt;embedded&lt;/i&gt;; a folder with a checkpoint; or a DINOv2 of the Hugging Face hub, downloaded at first: facebook/dinov2-&lt;i&gt;SIZE&lt;/i&gt; or facebook/dinov2-with-registers-&lt;i&gt;SIZE&lt;/i&gt;, &lt;i&gt;SIZE&lt;/i&gt; being small (88 MB), base (346 MB), large (1.2 GB) or giant (4.5 GB). Licence: Apache-2.0, Meta AI.</source>
   <translation>Leer für den Encoder, mit dem das Codebuch erstellt wurde; &lt;i&gt;embedded&lt;/i&gt;; ein Ordner mit einem Checkpoint; oder ein DINOv2 von Hugging Face, das beim ersten Mal heruntergeladen wird: facebook/dinov2-&lt;i&gt;SIZE&lt;/i&gt; oder facebook/dinov2-with-registers-&lt;i&gt;SIZE&lt;/i&gt;, wobei &lt;i&gt;SIZE&lt;/i&gt; small (88 MB), base (346 MB), large (1,2 GB) oder giant (4,5 GB) ist. Lizenz: Apache-2.0, Meta AI.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Up to three bands to use as red, green and blue. Empty: the bands marked so in the raster, otherwise the first three.</source>
   <translation>Bis zu drei Kanäle, die als Rot, Grün und Blau dienen. Leer: die im Raster so gekennzeichneten Kanäle, sonst die ersten drei.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; chooses the fastest available; the log shows which.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; wählt das Schnellste, was da ist; das Protokoll zeigt, was.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>It never chooses &lt;i&gt;int8&lt;/i&gt;, which is for processors with AVX-512 VNNI and no bfloat16: two to three times as fast with DINOv2 base, but some ids differ; others gain less, if anything.</source>
   <translation>Es wählt nie &lt;i&gt;int8&lt;/i&gt;, das für Prozessoren mit AVX-512 VNNI und ohne bfloat16 gedacht ist: mit DINOv2 base zwei- bis dreimal so schnell, aber manche IDs sind anders; andere gewinnen weniger oder nichts.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>1/2 or 1/4 gives a finer map (1.5 or 0.77 m) for 4 or 16 times the time.</source>
   <translation>1/2 oder 1/4 ergibt eine feinere Karte (1,5 oder 0,77 m) in der 4- oder 16-fachen Zeit.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Pixel size of the map (in patches)</source>
   <translation>Pixelgröße der Karte (in Patches)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>What to map: the map canvas, a layer's extent or a drawn one. Empty for the whole layer.</source>
   <translation>Was kartiert wird: der Kartenausschnitt, die Ausdehnung eines Layers oder eine gezeichnete. Leer für den ganzen Layer.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Ground sample distance to warp to. Empty for the codebook's (0.25 m).</source>
   <translation>Bodenauflösung, auf die transformiert wird. Leer für die des Codebuchs (0,25 m).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; (8 bit as it is, else percentiles 2 to 98), &lt;i&gt;none&lt;/i&gt;, &lt;i&gt;percentile 1 99&lt;/i&gt;, &lt;i&gt;minmax 0 3000&lt;/i&gt;. Use fixed numbers (minmax) if maps of different images are to be compared.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; (8 Bit, wie es ist, sonst Perzentile 2 bis 98), &lt;i&gt;none&lt;/i&gt;, &lt;i&gt;percentile 1 99&lt;/i&gt;, &lt;i&gt;minmax 0 3000&lt;/i&gt;. Nehmen Sie feste Zahlen (minmax), wenn Karten verschiedener Bilder verglichen werden sollen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Only where the raster has no nodata value, mask or alpha band of its own. A border of -9999, or of the lowest number that the raster can hold, counts as well; so does the noise that lossy compression, such as JPEG, leaves beside a nodata value of 0 or 255.</source>
   <translation>Nur wo das Raster keinen eigenen Leerwert, keine Maske und keinen Alphakanal hat. Auch ein Rand aus -9999 oder aus der kleinsten Zahl, die das Raster fasst, zählt dazu; ebenso das Rauschen, das verlustbehaftete Komprimierung wie JPEG neben einem Leerwert von 0 oder 255 hinterlässt.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>What a band that is marked as transparency is taken for. &lt;i&gt;auto&lt;/i&gt; goes by its values, since some rasters mark near infrared so; &lt;i&gt;alpha&lt;/i&gt; believes the mark; &lt;i&gt;ignore&lt;/i&gt; never does.</source>
   <translation>Wofür ein als Transparenz gekennzeichneter Kanal gehalten wird. &lt;i&gt;auto&lt;/i&gt; geht nach seinen Werten, da manche Raster das nahe Infrarot so kennzeichnen; &lt;i&gt;alpha&lt;/i&gt; glaubt der Kennzeichnung; &lt;i&gt;ignore&lt;/i&gt; tut es nie.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Empty for the layer's own where that is in metres on the ground, else the UTM zone of its datum.</source>
   <translation>Leer für das des Layers, wenn es am Boden in Metern misst, sonst die UTM-Zone seines Datums.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Counts patches from (0, 0) of the CRS, and not from the raster's corner: maps of neighbours and of other years meet patch by patch. The imagery is resampled onto that grid.</source>
   <translation>Zählt die Patches ab (0, 0) des KBS und nicht ab der Ecke des Rasters: Karten von Nachbargebieten und aus anderen Jahren treffen sich Patch für Patch. Das Bildmaterial wird auf dieses Gitter umgerechnet.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>A multiple of 14. Empty for the codebook's.</source>
   <translation>Ein Vielfaches von 14. Leer für die des Codebuchs.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Rim of a tile that is context only. Empty for the codebook's. At a tile of 224, 1 is 1.9 times as fast as the published 3, but draws another map: compare before you rely on it.</source>
   <translation>Rand einer Kachel, der nur Umgebung ist. Leer für den des Codebuchs. Bei einer Kachel von 224 ist 1 1,9-mal so schnell wie die veröffentlichte 3, zeichnet aber eine andere Karte: Vergleichen Sie, bevor Sie sich darauf verlassen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Batch (tiles)</source>
   <translation>Stapel (Kacheln)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Tiles at once; 0 or empty chooses, and halves when memory runs out.</source>
   <translation>Kacheln auf einmal; bei 0 oder leer wird gewählt, und halbiert, wenn der Speicher knapp wird.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Imagery</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Codebook</source>
   <translation>Codebuch</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Stretch to 8 bit</source>
   <translation>Auf 8 Bit strecken</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Treat a black or white border as nodata</source>
   <translation>Schwarzen oder weißen Rand als Leerwert behandeln</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Alpha band</source>
   <translation>Alphakanal</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>CRS of the result</source>
   <translation>KBS des Ergebnisses</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Align patches with other maps</source>
   <translation>Patches an anderen Karten ausrichten</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Numbers, such as 4;3;2.</source>
   <translation>Zahlen, etwa 4;3;2.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>The input is made of {file}, which {path} would replace: give the output another name.</source>
   <translation>Die Eingabe besteht aus {file}, das {path} ersetzen würde: Geben Sie der Ausgabe einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>{path} is the input itself, which would be lost: give the output another name.</source>
   <translation>{path} ist die Eingabe selbst, die verloren ginge: Geben Sie der Ausgabe einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>Two outputs have the same name, {path}: give each its own.</source>
   <translation>Zwei Ausgaben haben denselben Namen, {path}: Geben Sie jeder ihren eigenen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>Classifiers (*.classifier.safetensors *.safetensors)</source>
   <translation>Klassifikatoren (*.classifier.safetensors *.safetensors)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>Legends (*.legend.json *.json)</source>
   <translation>Legenden (*.legend.json *.json)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>{path} is a file: give a folder.</source>
   <translation>{path} ist eine Datei: Geben Sie einen Ordner an.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The folder {folder} is not writable: choose another one.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden: Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The {what} '{path}' is not a file.</source>
   <translation>{what}: „{path}“ ist keine Datei.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The name of the folder {name} is too long: give it a shorter one.</source>
   <translation>Der Name des Ordners {name} ist zu lang: Geben Sie ihm einen kürzeren.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/given_names.py" />
   <source>'{parameter}': {text} holds a NUL character (␀), which no name can have: type it anew.</source>
   <translation>„{parameter}“: {text} enthält ein NUL-Zeichen (␀), das in keinem Namen stehen kann: Tippen Sie ihn neu ein.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/given_names.py" />
   <source>'{parameter}': the expression {expression} gives no path: mend it, or give a path.</source>
   <translation>„{parameter}“: Der Ausdruck {expression} ergibt keinen Pfad: Berichtigen Sie ihn, oder geben Sie einen Pfad an.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/layer_extent.py" />
   <source>The extent crosses the line where {crs} begins again, such as 180 degrees, and the layer '{name}' has its two halves at opposite ends: map one side of the line, then the other.</source>
   <translation>Die Ausdehnung überquert die Linie, an der {crs} von vorn beginnt, etwa 180 Grad, und der Layer „{name}“ hat ihre beiden Hälften an entgegengesetzten Enden: Kartieren Sie erst die eine Seite der Linie, dann die andere.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Indexes (*.gpkg *.shp *.geojson *.json *.fgb);;All files (*)</source>
   <translation>Indizes (*.gpkg *.shp *.geojson *.json *.fgb);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>A tile index, which has a polygon and a path (the field &lt;i&gt;location&lt;/i&gt;) for each raster, or STAC items: a file or a URL.</source>
   <translation>Ein Kachelindex, der für jedes Raster ein Polygon und einen Pfad (das Feld &lt;i&gt;location&lt;/i&gt;) hat, oder STAC-Items: eine Datei oder eine URL.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Where rasters lie over each other: the &lt;i&gt;newest&lt;/i&gt;, by what it says of when it was taken, or by its file's time; the &lt;i&gt;finest&lt;/i&gt;; or the first one &lt;i&gt;given&lt;/i&gt;.</source>
   <translation>Wo Raster übereinanderliegen: das neueste (&lt;i&gt;newest&lt;/i&gt;), nach seiner Angabe der Aufnahmezeit oder nach der Zeit der Datei; das feinste (&lt;i&gt;finest&lt;/i&gt;); oder das zuerst angegebene (&lt;i&gt;given&lt;/i&gt;).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Folder with imagery</source>
   <translation>Ordner mit Bildern</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Names of files in the folder</source>
   <translation>Namen der Dateien im Ordner</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Index of imagery</source>
   <translation>Index der Bilder</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Area</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>On top</source>
   <translation>Oben</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>No raster can be read of {given}.</source>
   <translation>Aus {given} lässt sich kein Raster lesen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>All of the imagery lies in the folder of the map, {folder}: choose another one.</source>
   <translation>Alle Bilder liegen im Ordner der Karte, {folder}: Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Give raster layers, a folder with imagery, or an index.</source>
   <translation>Geben Sie Rasterlayer, einen Ordner mit Bildern oder einen Index an.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Searched with all folders below it.</source>
   <translation>Wird mit allen Unterordnern durchsucht.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Patterns with * and ?, separated by semicolons.</source>
   <translation>Muster mit * und ?, durch Semikolons getrennt.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Polygons: every sheet that touches one is mapped, whole. Empty for all of the imagery.</source>
   <translation>Polygone: Jedes Blatt, das eines berührt, wird ganz kartiert. Leer für alle Bilder.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>In place of an area: the map canvas, a layer's extent or a drawn one.</source>
   <translation>Statt eines Gebiets: die Kartenansicht, die Ausdehnung eines Layers oder eine gezeichnete.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/parameter_values.py" />
   <source>The model scale '{text}' is no fraction such as 8/7.</source>
   <translation>Der Modellmaßstab „{text}“ ist kein Bruch wie 8/7.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/parameter_values.py" />
   <source>Bands are numbers such as 4;3;2, not '{text}'.</source>
   <translation>Kanäle sind Zahlen wie 4;3;2, nicht „{text}“.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>QGIS does not open {given} by its name: load it as a layer first, or give a virtual raster of it.</source>
   <translation>QGIS öffnet {given} nicht nach seinem Namen: Laden Sie es zuerst als Layer, oder geben Sie ein virtuelles Raster davon an.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The sheets in {folder} are not joined: run 'Join sheets' on it first.</source>
   <translation>Die Blätter in {folder} sind nicht zusammengefügt: Führen Sie erst „Blätter zusammenfügen“ darauf aus.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The layer '{name}' comes from a server, not from a file: export it first (Layer &gt; Save As).</source>
   <translation>Der Layer „{name}“ kommt von einem Server, nicht aus einer Datei: Exportieren Sie ihn zuerst (Layer &gt; Speichern als).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The layer '{name}' is rendered by its server, not read from a file: choose an extent, such as the map canvas.</source>
   <translation>Der Layer „{name}“ wird von seinem Server gezeichnet, nicht aus einer Datei gelesen: Wählen Sie eine Ausdehnung, etwa den Kartenausschnitt.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>{raster} is not a readable raster.</source>
   <translation>{raster} ist kein lesbares Raster.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>Perceptual map (RGB)</source>
   <translation>Wahrnehmungskarte (RGB)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>{path}: give a name that ends in {endings}.</source>
   <translation>{path}: Geben Sie einen Namen an, der auf {endings} endet.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>Feature {feature} of '{layer}' is not valid, as a polygon that crosses itself: mend it with Vector &gt; Geometry Tools &gt; Fix Geometries.</source>
   <translation>Objekt {feature} von '{layer}' ist nicht gültig, etwa ein Polygon, das sich selbst schneidet: mit Vektor &gt; Geometrie-Werkzeuge &gt; Geometrien reparieren in Ordnung bringen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>{given} is not a readable layer of points or polygons.</source>
   <translation>{given} ist kein lesbarer Layer von Punkten oder Polygonen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no field '{field}'; it has: {fields}.</source>
   <translation>'{layer}' hat kein Feld '{field}'; es hat: {fields}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has {count:,} features, more than {most:,}: select some.</source>
   <translation>'{layer}' hat {count:,} Objekte, mehr als {most:,}: einige auswählen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no features with a place, or none is selected: draw some.</source>
   <translation>'{layer}' hat keine Objekte mit einem Ort, oder keines ist ausgewählt: welche zeichnen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field of counter-examples says '{value}': give numbers (1 for, -1 against), yes or no, or + or -.</source>
   <translation>Das Feld der Gegenbeispiele sagt '{value}': Zahlen (1 dafür, -1 dagegen), yes oder no, oder + oder - angeben.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field '{field}' holds values such as {value}: choose one of texts, numbers or dates.</source>
   <translation>Das Feld '{field}' enthält Werte wie {value}: eines mit Texten, Zahlen oder Datumsangaben wählen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field '{field}' is empty for all samples: choose the one that names their class.</source>
   <translation>Das Feld '{field}' ist bei allen Beispielen leer: das wählen, das ihre Klasse nennt.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>{given} is not a readable layer of polygons.</source>
   <translation>{given} ist kein lesbarer Layer von Polygonen.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no polygons, or none is selected: draw some.</source>
   <translation>'{layer}' hat keine Polygone, oder keines ist ausgewählt: Zeichnen Sie welche.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The layer '{name}' has no CRS: set it under Layer Properties &gt; Source, then run again.</source>
   <translation>Der Layer „{name}“ hat kein KBS: Setzen Sie es unter Layereigenschaften &gt; Quelle und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>No polygon of '{layer}' lies on the map: are the CRS of both layers right?</source>
   <translation>Kein Polygon von '{layer}' liegt auf der Karte: Stimmen die KBS beider Layer?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>A feature of '{layer}' has no place in the map's CRS: is the layer's CRS right?</source>
   <translation>Ein Objekt von '{layer}' hat keinen Ort im KBS der Karte: Stimmt das KBS des Layers?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_outputs.py" />
   <source>{path}: this format keeps no places: choose another, such as .gpkg.</source>
   <translation>{path}: Dieses Format behält keine Orte: ein anderes wählen, etwa .gpkg.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_outputs.py" />
   <source>{output} cannot be written.</source>
   <translation>{output} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>Rendering {width:,} x {height:,} pixels of {name} at {gsd} m.</source>
   <translation>{width:,} x {height:,} Pixel von {name} werden mit {gsd} m gezeichnet.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The layer '{name}' has bands 1 to {last}, not {bands}.</source>
   <translation>Der Layer „{name}“ hat die Kanäle 1 bis {last}, nicht {bands}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{name} is not a file: its {width:,} x {height:,} pixels at {gsd} m would all be requested from its server, and the limit is {most:,}. Choose a smaller extent.</source>
   <translation>{name} ist keine Datei: Alle {width:,} x {height:,} Pixel mit {gsd} m müssten von seinem Server angefordert werden, und die Grenze ist {most:,}. Wählen Sie eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{name} cannot be rendered: {reason}.</source>
   <translation>{name} kann nicht gezeichnet werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The server of the layer '{name}' did not give any picture: {reason}. Is it reachable from here, and does it serve this area at this resolution?</source>
   <translation>Der Server des Layers „{name}“ hat kein Bild geliefert: {reason}. Ist er von hier erreichbar, und bedient er dieses Gebiet in dieser Auflösung?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The extent has no place in {crs}: choose another one.</source>
   <translation>Die Ausdehnung liegt außerhalb von {crs}: Wählen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>no reason given</source>
   <translation>kein Grund genannt</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{failed:,} of {all:,} requests to the server of the layer '{name}' failed, such as: {reason}. What they would have shown is empty in the map.</source>
   <translation>{failed:,} von {all:,} Anfragen an den Server des Layers „{name}“ sind gescheitert, zum Beispiel: {reason}. Was sie gezeigt hätten, ist in der Karte leer.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>it answered with text ({}), not with a picture</source>
   <translation>er hat mit Text geantwortet ({}), nicht mit einem Bild</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Perceptual map</source>
   <translation>Wahrnehmungskarte</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Paints an image so that places that look alike get similar colours. No labels are needed.</source>
   <translation>Färbt ein Bild so ein, dass Orte, die ähnlich aussehen, ähnliche Farben erhalten. Trainingsdaten sind nicht nötig.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>&lt;p&gt;A neural network describes each patch of about 3 m; the patch gets the id and the colour of the most similar cluster in the codebook.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: an RGB raster for use as a base map, and a raster of cluster ids, styled in the same colours. Confidence: band 1 is the score of the chosen cluster, band 2 its lead over the second best.&lt;/p&gt;&lt;p&gt;A run that was cancelled or cut off goes on when the same map is started again within a week.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ein neuronales Netz beschreibt jeden Patch von etwa 3 m; der Patch erhält die ID und die Farbe des ähnlichsten Clusters im Codebuch.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ausgaben&lt;/b&gt;: ein RGB-Raster als Hintergrundkarte und ein Raster der Cluster-IDs in denselben Farben. Konfidenz: Kanal 1 ist die Bewertung des gewählten Clusters, Kanal 2 sein Vorsprung vor dem zweitbesten.&lt;/p&gt;&lt;p&gt;Ein Lauf, der abgebrochen wurde oder abbrach, geht weiter, wenn dieselbe Karte binnen einer Woche erneut gestartet wird.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>There is nothing but nodata in this area: the map is empty.</source>
   <translation>In diesem Gebiet gibt es nur Leerwerte: Die Karte ist leer.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>{valid:,} valid patches of {patches:,} in {seconds:.1f} s ({speed:.0f} patches/s, the worker busy for {busy:.0f} % of it), {clusters} clusters.</source>
   <translation>{valid:,} gültige Patches von {patches:,} in {seconds:.1f} s ({speed:.0f} Patches/s, der Arbeitsprozess zu {busy:.0f} % davon beschäftigt), {clusters} Cluster.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Codebook '{name}' of {size} centroids, encoder '{encoder}'.</source>
   <translation>Codebuch „{name}“ mit {size} Zentroiden, Encoder „{encoder}“.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>{:,} patches are kept for a week, and the same run goes on from there.</source>
   <translation>{:,} Patches werden eine Woche lang aufbewahrt, und derselbe Lauf geht von dort weiter.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Only {present} of the codebook's {size} clusters occur. If the imagery is not all alike, look at what is said above of its bands and how they are stretched: a border that counts as ground, or bands in another order, make all of it look the same. 'Bands' and 'Stretch to 8 bit' set them.</source>
   <translation>Nur {present} der {size} Cluster des Codebuchs kommen vor. Wenn das Bild nicht überall gleich aussieht, sehen Sie nach, was oben über seine Kanäle und deren Streckung steht: Ein Rand, der als Boden zählt, oder Kanäle in anderer Reihenfolge lassen alles gleich aussehen. „Kanäle“ und „Auf 8 Bit strecken“ stellen sie ein.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Set up environment</source>
   <translation>Umgebung einrichten</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Installs the Python environment with torch that makes the maps, apart from QGIS's own Python.</source>
   <translation>Installiert die Python-Umgebung mit torch, die die Karten erstellt, getrennt vom Python von QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>&lt;p&gt;It lies in your local data folder and never touches QGIS's own packages. About 0.3 GB are downloaded for the CPU build, 3 GB for CUDA. Cancel at any time: &lt;i&gt;install&lt;/i&gt; goes on from there.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;install&lt;/i&gt;: make it, or bring it up to this version of the plugin; the old one stays until the new one works. Maps are then made with it, whatever &lt;i&gt;use&lt;/i&gt; named.&lt;/li&gt;&lt;li&gt;&lt;i&gt;repair&lt;/i&gt;: make it anew.&lt;/li&gt;&lt;li&gt;&lt;i&gt;remove&lt;/i&gt;: delete it.&lt;/li&gt;&lt;li&gt;&lt;i&gt;use&lt;/i&gt;: use an existing interpreter, such as of a conda environment, as it is.&lt;/li&gt;&lt;/ul&gt;</source>
   <translation>&lt;p&gt;Sie liegt in Ihrem lokalen Datenordner und rührt die Pakete von QGIS nie an. Für die CPU-Version werden etwa 0,3 GB heruntergeladen, für CUDA 3 GB. Sie können jederzeit abbrechen: &lt;i&gt;install&lt;/i&gt; macht dort weiter.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;install&lt;/i&gt;: erstellt sie oder bringt sie auf den Stand dieser Version der Erweiterung; die alte bleibt, bis die neue läuft. Karten werden danach mit ihr erstellt, was immer &lt;i&gt;use&lt;/i&gt; genannt hat.&lt;/li&gt;&lt;li&gt;&lt;i&gt;repair&lt;/i&gt;: erstellt sie neu.&lt;/li&gt;&lt;li&gt;&lt;i&gt;remove&lt;/i&gt;: löscht sie.&lt;/li&gt;&lt;li&gt;&lt;i&gt;use&lt;/i&gt;: verwendet einen vorhandenen Interpreter, etwa den einer conda-Umgebung, so wie er ist.&lt;/li&gt;&lt;/ul&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: nothing was changed.</source>
   <translation>Abgebrochen: Es wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: what is downloaded is kept, and 'install' goes on from there.</source>
   <translation>Abgebrochen: Was heruntergeladen ist, bleibt, und 'install' macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Build of torch</source>
   <translation>Version von torch</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; takes CUDA where NVIDIA's driver and card are new enough, else the CPU build, which on a Mac with Apple silicon uses its GPU too. The log says which, and why.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; nimmt CUDA, wenn Treiber und Karte von NVIDIA neu genug sind, sonst die CPU-Version, die auf einem Mac mit Apple silicon auch dessen GPU nutzt. Das Protokoll sagt, welche und warum.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Interpreter</source>
   <translation>Interpreter</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Folder of wheels</source>
   <translation>Ordner mit Wheels</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Download DINOv2 base and its codebook too</source>
   <translation>DINOv2 base und sein Codebuch ebenfalls herunterladen</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>365 MB, Apache-2.0 and MIT. Otherwise they come with the first map that asks for them.</source>
   <translation>365 MB, Apache-2.0 und MIT. Sonst kommen sie mit der ersten Karte, die sie braucht.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>The action 'use' needs an interpreter: give its path under Advanced.</source>
   <translation>Die Aktion „use“ braucht einen Interpreter: Geben Sie seinen Pfad unter „Erweitert“ an.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>For &lt;i&gt;use&lt;/i&gt;: the one to use. Else: the one to make the environment from, in place of QGIS's own (3.11 to 3.14).</source>
   <translation>Für &lt;i&gt;use&lt;/i&gt;: der zu verwendende. Sonst: der, mit dem die Umgebung erstellt wird, statt dem von QGIS (3.11 bis 3.14).</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Install from these files alone, without any network; see the manual, 'Offline'.</source>
   <translation>Nur aus diesen Dateien installieren, ganz ohne Netz; siehe „Offline“ im Handbuch.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Python of the worker</source>
   <translation>Python des Arbeitsprozesses</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the environment is no longer there. What is left of its files goes the next time.</source>
   <translation>Abgebrochen: Die Umgebung gibt es nicht mehr. Was von ihren Dateien noch da ist, wird beim nächsten Mal gelöscht.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the worker is ready. The models come with the first map that asks for them.</source>
   <translation>Abgebrochen: Der Arbeitsprozess ist bereit. Die Modelle kommen mit der ersten Karte, die nach ihnen fragt.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the environment is no longer there. What is downloaded is kept, and 'install' goes on from there.</source>
   <translation>Abgebrochen: Die Umgebung gibt es nicht mehr. Was heruntergeladen ist, bleibt, und 'install' macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>The environment is removed; downloaded models are kept in {}.</source>
   <translation>Die Umgebung ist entfernt; heruntergeladene Modelle bleiben in {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Maps are made with another Python, as the settings say: {}</source>
   <translation>Karten werden mit einem anderen Python erstellt, wie es die Einstellungen sagen: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Shares of classes in zones</source>
   <translation>Anteile von Klassen in Zonen</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Tells how much of each polygon of a layer each class covers, in a field with the name of the class.</source>
   <translation>Sagt, wie viel von jedem Polygon eines Layers jede Klasse bedeckt, in einem Feld mit dem Namen der Klasse.</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>&lt;p&gt;A share is from 0 to 1, of what is ground in the zone; together they are 1. The field &lt;i&gt;pixels&lt;/i&gt; tells how many pixels of ground that is. A zone without any has no shares.&lt;/p&gt;&lt;p&gt;QGIS's own zonal histogram counts, in a graphical model that you can open and change: resources/graphical_models/shares_in_zones.model3 in the plugin's folder. The names are added last.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ein Anteil liegt zwischen 0 und 1 und bezieht sich auf das, was in der Zone Boden ist; zusammen sind sie 1. Das Feld &lt;i&gt;pixels&lt;/i&gt; sagt, wie viele Pixel Boden das sind. Eine Zone ohne Boden hat keine Anteile.&lt;/p&gt;&lt;p&gt;Das zonale Histogramm von QGIS zählt, in einem grafischen Modell, das Sie öffnen und ändern können: resources/graphical_models/shares_in_zones.model3 im Ordner des Plugins. Die Namen kommen zuletzt hinzu.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Polygons in any CRS. A pixel belongs to the zone that its middle lies in.</source>
   <translation>Polygone in einem beliebigen KBS. Ein Pixel gehört zu der Zone, in der seine Mitte liegt.</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Zones with shares</source>
   <translation>Zonen mit Anteilen</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Zones</source>
   <translation>Zonen</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Style by codebook</source>
   <translation>Nach Codebuch gestalten</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Gives a raster of cluster ids the colours of a codebook, in the layer and beside the file.</source>
   <translation>Gibt einem Raster von Cluster-IDs die Farben eines Codebuchs, im Layer und neben der Datei.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>&lt;p&gt;The palette goes to the .aux.xml beside the raster, where GDAL and QGIS read it; the pixels stay.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Die Palette kommt in die .aux.xml neben dem Raster, wo GDAL und QGIS sie lesen; die Pixel bleiben.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{problem} Move it, or leave out the .qml: the colours go to the .aux.xml.</source>
   <translation>{problem} Verschieben Sie sie, oder verzichten Sie auf die .qml: Die Farben kommen in die .aux.xml.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{} does not say which codebook it was made with: the colours mean something only for ids of '{}'.</source>
   <translation>{} sagt nicht, mit welchem Codebuch es erstellt wurde: Die Farben bedeuten nur bei IDs von '{}' etwas.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>The layer '{name}' has {bands} bands: give a raster of one band of cluster ids.</source>
   <translation>Der Layer „{name}“ hat {bands} Kanäle: Geben Sie ein Raster mit einem Kanal von Cluster-IDs an.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>QGIS's own style file, applied whenever the raster is opened in QGIS.</source>
   <translation>Die Stildatei von QGIS, die angewendet wird, wann immer das Raster in QGIS geöffnet wird.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Styled ids</source>
   <translation>Gestaltete IDs</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Write a .qml beside the raster</source>
   <translation>Eine .qml neben das Raster schreiben</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{} clusters in the colours of '{}'.</source>
   <translation>{} Cluster in den Farben von „{}“.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Style written: {}</source>
   <translation>Stil geschrieben: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>The style {style} cannot be written: {reason}</source>
   <translation>Der Stil {style} kann nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>No .qml is written for {}, which has its colours without it: {}</source>
   <translation>Für {} wird keine .qml geschrieben, es hat seine Farben auch ohne: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>{style} would be the style of {other}, too.</source>
   <translation>{style} wäre auch der Stil von {other}.</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>{} is a style that was not written by GeoCentroids.</source>
   <translation>{} ist ein Stil, der nicht von GeoCentroids geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for embedded (quick, for a first look). For better clusters: facebook/dinov2-with-registers-base (346 MB, Apache-2.0), another DINOv2 of the Hugging Face hub, or a folder with a checkpoint.</source>
   <translation>Leer für embedded (schnell, für einen ersten Blick). Für bessere Cluster: facebook/dinov2-with-registers-base (346 MB, Apache-2.0), ein anderes DINOv2 von Hugging Face oder ein Ordner mit einem Checkpoint.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Metres per pixel to warp the imagery to. Empty for 0.25.</source>
   <translation>Meter je Pixel, auf die das Bild transformiert wird. Leer für 0,25.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>A multiple of 14. Empty for 336 with the embedded encoder, 224 with others.</source>
   <translation>Ein Vielfaches von 14. Leer für 336 mit dem Encoder embedded, 224 mit anderen.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Rim of a tile that is context only. Empty for 5 with the embedded encoder, 3 with others.</source>
   <translation>Rand einer Kachel, der nur Umgebung ist. Leer für 5 mit dem Encoder embedded, 3 mit anderen.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Train codebook</source>
   <translation>Codebuch trainieren</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Makes a codebook of your own imagery: what is to be seen in it, as clusters with colours and groups.</source>
   <translation>Erstellt ein Codebuch aus Ihren eigenen Bildern: was darin zu sehen ist, als Cluster mit Farben und Gruppen.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>&lt;p&gt;Tiles are drawn over all rasters in proportion to their valid area, but so that one huge image does not drown the rest; the encoder gives every patch a feature; K-means makes clusters of them; t-SNE gives similar clusters similar colours; and a tree combines them into 8, 16, 32 and 64 groups.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perceptual map&lt;/b&gt; takes the result as its codebook. The report shows what each cluster looks like.&lt;/p&gt;&lt;p&gt;Features wait in a folder beside the codebook (NAME.training). A run that was cancelled or cut off goes on from there when it is started again with the same imagery, encoder and seed, also with another number of clusters; delete the folder to begin anew. It goes when the codebook is done.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Kacheln werden aus allen Rastern im Verhältnis zu ihrer gültigen Fläche gezogen, doch so, dass ein riesiges Bild die übrigen nicht verdrängt; der Encoder gibt jedem Patch ein Merkmal; K-means bildet daraus Cluster; t-SNE gibt ähnlichen Clustern ähnliche Farben; und ein Baum fasst sie zu 8, 16, 32 und 64 Gruppen zusammen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wahrnehmungskarte&lt;/b&gt; nimmt das Ergebnis als Codebuch. Der Bericht zeigt, wie jeder Cluster aussieht.&lt;/p&gt;&lt;p&gt;Die Merkmale warten in einem Ordner neben dem Codebuch (NAME.training). Ein abgebrochener oder unterbrochener Lauf macht dort weiter, wenn er mit denselben Bildern, demselben Encoder und demselben Startwert neu gestartet wird, auch mit einer anderen Zahl von Clustern; löschen Sie den Ordner, um von vorn anzufangen. Er verschwindet, wenn das Codebuch fertig ist.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Cancelled: no codebook was written. What was encoded is kept, and the same run goes on from there.</source>
   <translation>Abgebrochen: Es wurde kein Codebuch geschrieben. Was kodiert ist, bleibt, und derselbe Lauf macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Align colours to codebook</source>
   <translation>Farben an Codebuch angleichen</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for three times the root of the number of features: 424 for 20,000, 6,000 for 4 million.</source>
   <translation>Leer für das Dreifache der Wurzel aus der Zahl der Merkmale: 424 bei 20.000, 6.000 bei 4 Millionen.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for as many as there are, at most 200,000. Each needs about 1.5 kB of disk with DINOv2 base.</source>
   <translation>Leer für so viele, wie es gibt, höchstens 200.000. Jedes braucht mit DINOv2 base etwa 1,5 kB auf der Platte.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>The same seed gives the same codebook.</source>
   <translation>Derselbe Startwert ergibt dasselbe Codebuch.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>What is near: &lt;i&gt;l2&lt;/i&gt; distance, &lt;i&gt;cosine&lt;/i&gt; (directions alone), or &lt;i&gt;inner_product&lt;/i&gt; (directions, in whose means long features weigh more).</source>
   <translation>Was nahe ist: der Abstand &lt;i&gt;l2&lt;/i&gt;, &lt;i&gt;cosine&lt;/i&gt; (nur Richtungen) oder &lt;i&gt;inner_product&lt;/i&gt; (Richtungen, in deren Mitteln lange Merkmale mehr zählen).</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>&lt;i&gt;cielab&lt;/i&gt;: differences as they are perceived, turned as a whole towards the ground's own colours. &lt;i&gt;rgb&lt;/i&gt;: as the published codebook's, more vivid.</source>
   <translation>&lt;i&gt;cielab&lt;/i&gt;: Unterschiede, wie man sie wahrnimmt, als Ganzes zu den Farben des Bodens hin gedreht. &lt;i&gt;rgb&lt;/i&gt;: wie die des veröffentlichten Codebuchs, kräftiger.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>A codebook of the same encoder: what is alike gets the colours that it has there.</source>
   <translation>Ein Codebuch desselben Encoders: Was ähnlich ist, erhält die Farben, die es dort hat.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for the name of its file.</source>
   <translation>Leer für den Namen seiner Datei.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Of the imagery, or of the codebook; it is stored with it.</source>
   <translation>Die der Bilder oder die des Codebuchs; sie wird mit ihm gespeichert.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Whose the imagery is; every map made with the codebook says so.</source>
   <translation>Wem die Bilder gehören; jede Karte, die mit dem Codebuch erstellt wird, sagt es.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Features to sample</source>
   <translation>Merkmale in der Stichprobe</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Colours: of a cluster's ten nearest, {kept:.0%} are among its ten nearest in colour (PCA colours: {pca_kept:.0%}); rank correlation of distances with colour differences {rank:.2f} (PCA: {pca_rank:.2f}).</source>
   <translation>Farben: Von den zehn nächsten Clustern eines Clusters sind {kept:.0%} unter seinen zehn nächsten der Farbe nach (PCA-Farben: {pca_kept:.0%}); Rangkorrelation von Abständen und Farbunterschieden {rank:.2f} (PCA: {pca_rank:.2f}).</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Validation points</source>
   <translation>Validierungspunkte</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Draws random points in each class of a map, the same number in all, to be checked by eye.</source>
   <translation>Zieht zufällige Punkte in jeder Klasse einer Karte, in allen gleich viele, zum Prüfen mit dem Auge.</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>&lt;p&gt;Each point is the middle of a pixel, with the value and the name of the class that the map shows there. Fill in the field &lt;i&gt;truth&lt;/i&gt; with what it really is, without looking at the map: how often both agree is how right the map is. The points are in random order.&lt;/p&gt;&lt;p&gt;Rare classes get as many points as common ones. So weigh the classes by their areas where you need one number for the whole map. Ground without a class gets no points.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Jeder Punkt ist die Mitte eines Pixels, mit dem Wert und dem Namen der Klasse, die die Karte dort zeigt. Tragen Sie in das Feld &lt;i&gt;truth&lt;/i&gt; ein, was dort wirklich ist, ohne auf die Karte zu sehen: Je öfter beide übereinstimmen, desto richtiger ist die Karte. Die Punkte stehen in zufälliger Reihenfolge.&lt;/p&gt;&lt;p&gt;Seltene Klassen bekommen so viele Punkte wie häufige. Gewichten Sie die Klassen also mit ihren Flächen, wo Sie eine Zahl für die ganze Karte brauchen. Boden ohne Klasse bekommt keine Punkte.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Points for each class</source>
   <translation>Punkte je Klasse</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Another number draws other points; the same number draws the same ones.</source>
   <translation>Eine andere Zahl zieht andere Punkte; dieselbe Zahl zieht dieselben.</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>{}: {} points of {}, since the map shows no more of it.</source>
   <translation>{}: {} Punkte von {}, da die Karte nicht mehr davon zeigt.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warp to GSD</source>
   <translation>Auf GSD transformieren</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warps imagery to a ground sample distance, bilinear, in a CRS in metres.</source>
   <translation>Transformiert ein Bild auf eine Bodenauflösung, bilinear, in ein KBS in Metern.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>&lt;p&gt;A name that ends in .vrt gives a virtual raster, which is small and points at the source; .tif gives a Cloud Optimized GeoTIFF. All bands are kept; a palette's indices are taken from the nearest pixel instead. Where nothing of the source lies, as in the corners of a turned image, the result is nodata or transparent.&lt;/p&gt;&lt;p&gt;JPEG holds up to four bands of 8 bit, or three and transparency.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ein Name, der auf .vrt endet, ergibt ein virtuelles Raster, das klein ist und auf die Quelle verweist; .tif ergibt ein für die Cloud optimiertes GeoTIFF (COG). Alle Kanäle bleiben; die Indizes einer Palette werden jedoch vom nächsten Pixel genommen. Wo die Quelle nichts hat, etwa in den Ecken eines gedrehten Bildes, ist das Ergebnis Leerwert oder durchsichtig.&lt;/p&gt;&lt;p&gt;JPEG fasst bis zu vier Kanäle mit 8 Bit, oder drei und Transparenz.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>{path}: a virtual raster cannot point at a layer with GDAL open options; give a name that ends in .tif.</source>
   <translation>{path}: Ein virtuelles Raster kann nicht auf einen Layer mit GDAL-Öffnungsoptionen verweisen; geben Sie einen Namen an, der auf .tif endet.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Compression</source>
   <translation>Kompression</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warped</source>
   <translation>Transformiert</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Move the mouse over the map to find its clusters here. Draw around points to see where they are.</source>
   <translation>Die Maus über die Karte bewegen, um ihre Cluster hier zu finden. Punkte umfahren, um zu sehen, wo sie liegen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Which two of the three dimensions of the colours are shown. Like clusters have like colours.</source>
   <translation>Welche zwei der drei Dimensionen der Farben gezeigt werden. Ähnliche Cluster haben ähnliche Farben.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Green to red, blue to yellow</source>
   <translation>Grün bis Rot, Blau bis Gelb</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Green to red, dark to light</source>
   <translation>Grün bis Rot, dunkel bis hell</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Blue to yellow, dark to light</source>
   <translation>Blau bis Gelb, dunkel bis hell</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>&amp;To a class…</source>
   <translation>Als &amp;Klasse…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Give the marked clusters a name.</source>
   <translation>Den markierten Clustern einen Namen geben.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Unmark all clusters, and show the map as it was.</source>
   <translation>Alle Markierungen aufheben und die Karte zeigen, wie sie war.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>not in this map</source>
   <translation>nicht in dieser Karte</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>{:.1f} % of the map</source>
   <translation>{:.1f} % der Karte</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Cluster {}</source>
   <translation>Cluster {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Marked: {}</source>
   <translation>Markiert: {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>The view lies across 180° of longitude: move it to one side of that.</source>
   <translation>Der Ausschnitt liegt über 180° Länge hinweg: auf eine Seite davon verschieben.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>The view shows nothing of {name}: zoom to it.</source>
   <translation>Der Ausschnitt zeigt nichts von {name}: darauf zoomen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>Clusters in a view of {}</source>
   <translation>Cluster in einem Ausschnitt von {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/centroid_scatter.py" />
   <source>Centroids of the codebook</source>
   <translation>Zentroide des Codebuchs</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>GeoCentroids explorer</source>
   <translation>GeoCentroids-Erkundung</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>A class is made of whole clusters. The map shows its {} clusters.

Name of the class:</source>
   <translation>Eine Klasse besteht aus ganzen Clustern. Die Karte zeigt ihre {} Cluster.

Name der Klasse:</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>No map is selected. Select in the list of layers:
• the layer “Cluster ids” of a perceptual map, to explore it, or
• imagery, such as an orthophoto. The button “Map the view” appears here, and makes a map of what you see.</source>
   <translation>Keine Karte ist ausgewählt. In der Liste der Layer auswählen:
• den Layer „Cluster-IDs“ einer Wahrnehmungskarte, um sie zu erkunden, oder
• ein Bild, etwa ein Orthofoto. Der Knopf „Ausschnitt kartieren“ erscheint hier und macht eine Karte von dem, was zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Find</source>
   <translation>Finden</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Name</source>
   <translation>Benennen</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Atlas</source>
   <translation>Atlas</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{}: reading the codebook…</source>
   <translation>{}: Das Codebuch wird gelesen …</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{}: {} clusters of the codebook ‘{}’</source>
   <translation>{}: {} Cluster des Codebuchs „{}“</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{} cannot be read: repair its data source, or remove it.</source>
   <translation>{} kann nicht gelesen werden: Reparieren Sie die Datenquelle, oder entfernen Sie den Layer.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Every patch in the view is compared for itself.</source>
   <translation>Jeder Patch im Ausschnitt ist für sich verglichen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Similarity in the view</source>
   <translation>Ähnlichkeit im Ausschnitt</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Comparing every patch in the view: {:.0f} %</source>
   <translation>Jeder Patch im Ausschnitt wird verglichen: {:.0f} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Show the next best place: of the view where every patch is compared, then of the whole map.</source>
   <translation>Den nächstbesten Ort zeigen: im Ausschnitt, wenn dort jeder Patch verglichen ist, dann in der ganzen Karte.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Give the clusters that are at least this similar a name: a class is made of whole clusters.</source>
   <translation>Den Clustern, die mindestens so ähnlich sind, einen Namen geben: Eine Klasse besteht aus ganzen Clustern.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Save the similarity as a raster, with a list of the best places: of the view where every patch is compared, else of the map, by clusters.</source>
   <translation>Die Ähnlichkeit als Raster speichern, mit einer Liste der besten Orte: der Ansicht, wo jeder Patch verglichen ist, sonst der Karte, mit Clustern.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Make polygons of all places that are at least this similar: of the view where every patch is compared, else of the map, by clusters.</source>
   <translation>Polygone aller Orte erzeugen, die mindestens so ähnlich sind: der Ansicht, wo jeder Patch verglichen ist, sonst der Karte, mit Clustern.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Press “Like this”, and click on the map on what you look for.</source>
   <translation>„Wie hier“ drücken, und in der Karte auf das Gesuchte klicken.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Li&amp;ke this</source>
   <translation>W&amp;ie hier</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Click on the map on places that you look for.</source>
   <translation>In der Karte auf Orte klicken, die gesucht werden.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>&amp;Unlike this</source>
   <translation>Ni&amp;cht wie hier</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Click on the map on places that are not it.</source>
   <translation>In der Karte auf Orte klicken, die es nicht sind.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Take the last change back.</source>
   <translation>Die letzte Änderung zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Make the change again.</source>
   <translation>Die Änderung wieder vornehmen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Forget all places.</source>
   <translation>Alle Orte vergessen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>&amp;Next place</source>
   <translation>Nächster Or&amp;t</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>S&amp;ave as raster…</source>
   <translation>Als Raster &amp;speichern…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Save as pol&amp;ygons…</source>
   <translation>Als &amp;Polygone speichern…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>E&amp;xact in the view</source>
   <translation>&amp;Genau im Ausschnitt</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Compare the imagery in the view patch by patch, in the background.</source>
   <translation>Das Bild im Ausschnitt Patch für Patch vergleichen, im Hintergrund.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Places for: {}, against: {}. Every patch is compared: what is saved is of the view, and a class would take {} clusters.</source>
   <translation>Orte dafür: {}, dagegen: {}. Jeder Patch ist verglichen: Gespeichert wird die Ansicht, und eine Klasse bekäme {} Cluster.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Places for: {}, against: {}. Clusters shown: {}.</source>
   <translation>Orte dafür: {}, dagegen: {}. Cluster gezeigt: {}.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>There is no ground of this map: click inside of it.</source>
   <translation>Hier ist kein Boden dieser Karte: in die Karte klicken.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>At least {} % alike</source>
   <translation>Mindestens {} % ähnlich</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Open a legend</source>
   <translation>Legende öffnen</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>{path} is a legend of the codebook '{legend}', and this map was made with '{codebook}'.</source>
   <translation>{path} ist eine Legende des Codebuchs '{legend}', und diese Karte ist mit '{codebook}' gemacht.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Save the legend</source>
   <translation>Legende speichern</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Legends (*.legend.json)</source>
   <translation>Legenden (*.legend.json)</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancelled. What is mapped stays, and the rest of this view can follow.</source>
   <translation>Abgebrochen. Was kartiert ist, bleibt, und der Rest dieses Ausschnitts kann folgen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Map the v&amp;iew</source>
   <translation>A&amp;usschnitt kartieren</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>{} is imagery, without a map yet.</source>
   <translation>{} ist ein Bild, noch ohne Karte.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Mapping the view of {}: {:.0f} %</source>
   <translation>Der Ausschnitt von {} wird kartiert: {:.0f} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Classes: {}. Clusters in view: {}, of which {} have no class yet ({:.0f} % of the view).</source>
   <translation>Klassen: {}. Cluster im Ausschnitt: {}, davon noch ohne Klasse: {} ({:.0f} % des Ausschnitts).</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Pic&amp;k on the map</source>
   <translation>In der &amp;Karte wählen</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Click on the map to select clusters.</source>
   <translation>In die Karte klicken, um Cluster auszuwählen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Name of a class</source>
   <translation>Name einer Klasse</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>The colour of the class that is named at the left.</source>
   <translation>Die Farbe der links genannten Klasse.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Assi&amp;gn</source>
   <translation>&amp;Zuweisen</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Give the selected clusters this class.</source>
   <translation>Den ausgewählten Clustern diese Klasse geben.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>No class</source>
   <translation>Keine Klasse</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Take the selected clusters out of it.</source>
   <translation>Die ausgewählten Cluster aus ihr herausnehmen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Ope&amp;n…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Open a legend of this map's codebook.</source>
   <translation>Eine Legende des Codebuchs dieser Karte öffnen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>S&amp;ave…</source>
   <translation>&amp;Speichern…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Keep the legend, for every map of this codebook.</source>
   <translation>Die Legende für jede Karte dieses Codebuchs ablegen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Class ras&amp;ter…</source>
   <translation>Klassenras&amp;ter…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Make a raster of the classes, with their areas.</source>
   <translation>Ein Raster der Klassen machen, mit ihren Flächen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Show the classes on the map</source>
   <translation>Die Klassen in der Karte zeigen</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Select clusters in the list, or pick them on the map.</source>
   <translation>Cluster in der Liste auswählen, oder in der Karte.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Give the class a name.</source>
   <translation>Der Klasse einen Namen geben.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Saved: {}</source>
   <translation>Gespeichert: {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {}: {:.0f} % alike.</source>
   <translation>Ort {} von {}: {:.0f} % ähnlich.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {} in the view, patch by patch: {:.0f} % alike.</source>
   <translation>Ort {} von {} im Ausschnitt, Patch für Patch: {:.0f} % ähnlich.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {} cannot be shown in the project's CRS: choose one that covers the map.</source>
   <translation>Ort {} von {} kann im KBS des Projekts nicht gezeigt werden: Wählen Sie eines, das die Karte abdeckt.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>No other place is alike.</source>
   <translation>Kein anderer Ort ist ähnlich.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Looking through the map…</source>
   <translation>Die Karte wird durchgesehen …</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_comparison.py" />
   <source>The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m to compare it.</source>
   <translation>Der Ausschnitt ist {across:,.0f} m breit oder hoch: auf höchstens {most:,.0f} m hineinzoomen, um ihn zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_comparison.py" />
   <source>The encoder {encoder} is not downloaded yet: run Perceptual map once.</source>
   <translation>Der Encoder {encoder} ist noch nicht heruntergeladen: Führen Sie einmal „Wahrnehmungskarte“ aus.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_mapping.py" />
   <source>The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m, or run Perceptual map for all of it.</source>
   <translation>Der Ausschnitt ist {across:,.0f} m breit oder hoch: auf höchstens {most:,.0f} m hineinzoomen, oder „Wahrnehmungskarte“ für alles ausführen.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_mapping.py" />
   <source>The view shows nothing but nodata: zoom to where the imagery shows ground.</source>
   <translation>Der Ausschnitt zeigt nur Nodata: dorthin zoomen, wo die Bilder Boden zeigen.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>GeoCentroids is ready. Load an image, and choose Raster &gt; GeoCentroids &gt; Perceptual map of the current view.</source>
   <translation>GeoCentroids ist bereit. Laden Sie ein Bild und wählen Sie Raster &gt; GeoCentroids &gt; Wahrnehmungskarte der aktuellen Ansicht.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>This version of GeoCentroids comes with newer packages: update its environment. Until then the old one is used.</source>
   <translation>Diese Version von GeoCentroids bringt neuere Pakete mit: Aktualisieren Sie ihre Umgebung. Bis dahin wird die alte verwendet.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>Set up…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>An interpreter with all packages, such as of a conda environment, in place of the plugin's own.</source>
   <translation>Ein Interpreter mit allen Paketen, etwa der einer conda-Umgebung, statt dem der Erweiterung.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>the plugin's own environment</source>
   <translation>die Umgebung der Erweiterung</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with. auto chooses the fastest available.</source>
   <translation>Womit die Dialoge beginnen. auto wählt das Schnellste, was da ist.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with: embedded, published, or a .codebook.safetensors file.</source>
   <translation>Womit die Dialoge beginnen: embedded, published oder eine .codebook.safetensors-Datei.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with. Empty for the one that the codebook was made with.</source>
   <translation>Womit die Dialoge beginnen. Leer für den, mit dem das Codebuch erstellt wurde.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>the one that the codebook was made with</source>
   <translation>der, mit dem das Codebuch erstellt wurde</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Folder of downloaded models</source>
   <translation>Ordner der heruntergeladenen Modelle</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Empty for the folder 'geocentroids/models' of the QGIS profile.</source>
   <translation>Leer für den Ordner „geocentroids/models“ des QGIS-Profils.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>geocentroids/models in the QGIS profile</source>
   <translation>geocentroids/models im QGIS-Profil</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Mirror of huggingface.co</source>
   <translation>Spiegel von huggingface.co</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>For offices without internet. Empty for the hub.</source>
   <translation>Für Büros ohne Internet. Leer für das Original.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Mirror of raw.githubusercontent.com</source>
   <translation>Spiegel von raw.githubusercontent.com</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Where the published codebook comes from. Empty for GitHub.</source>
   <translation>Woher das veröffentlichte Codebuch kommt. Leer für GitHub.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Minutes until an idle worker ends</source>
   <translation>Minuten, bis ein untätiger Arbeitsprozess endet</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>The worker keeps the encoder in memory between runs.</source>
   <translation>Der Arbeitsprozess behält den Encoder zwischen den Läufen im Speicher.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Log level</source>
   <translation>Protokollstufe</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>The lowest level of the worker's library messages that the Processing log shows.</source>
   <translation>Die niedrigste Stufe der Meldungen von Bibliotheken des Arbeitsprozesses, die das Verarbeitungsprotokoll zeigt.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Copy diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Copied to the clipboard</source>
   <translation>In die Zwischenablage kopiert</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Downloaded models</source>
   <translation>Heruntergeladene Modelle</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Unfinished maps</source>
   <translation>Unfertige Karten</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>What is done of maps that were cancelled, for a week: the same run goes on from there.</source>
   <translation>Was von abgebrochenen Karten fertig ist, eine Woche lang: Derselbe Lauf geht von dort weiter.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>This version of the plugin comes with newer packages: update.</source>
   <translation>Diese Version der Erweiterung bringt neuere Pakete mit: Aktualisieren Sie.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>What the dialogs start with</source>
   <translation>Womit die Dialoge beginnen</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Worker</source>
   <translation>Arbeitsprozess</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Empty…</source>
   <translation>Leeren…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Delete what is done of unfinished maps in {}? They then begin anew.</source>
   <translation>Was von unfertigen Karten in {} fertig ist, löschen? Sie beginnen dann von vorn.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Delete all downloaded encoders and codebooks in {}?</source>
   <translation>Alle heruntergeladenen Encoder und Codebücher in {} löschen?</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Maps are made with {}, as set.</source>
   <translation>Karten werden mit {} erstellt, wie eingestellt.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Installed: {} build, {}.</source>
   <translation>Installiert: Version {}, {}.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Install or update…</source>
   <translation>Installieren oder aktualisieren…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Repair…</source>
   <translation>Reparieren…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>This machine has an {}: the CUDA build would be faster.</source>
   <translation>Dieser Rechner hat eine {}: Die CUDA-Version wäre schneller.</translation>
  </message>
  <message>
   <location filename="../gui/setup_dialog.py" />
   <source>Install it now? The download is about 0.3 GB (3 GB with CUDA). QGIS's own Python is not changed.</source>
   <translation>Jetzt installieren? Etwa 0,3 GB werden heruntergeladen (3 GB mit CUDA). Das Python von QGIS wird nicht verändert.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>Whole samples are held out, and guessed from the others.</source>
   <translation>Ganze Beispiele werden zurückgehalten und aus den anderen vorhergesagt.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>by sample</source>
   <translation>je Beispiel</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>All samples in a square of {side} x {side} pixels are held out together, and guessed from those elsewhere: what is to be expected where nothing was labelled nearby.</source>
   <translation>Alle Beispiele in einem Quadrat von {side} x {side} Pixeln werden zusammen zurückgehalten und aus denen andernorts vorhergesagt: So viel ist zu erwarten, wo in der Nähe nichts benannt wurde.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>by square of ground</source>
   <translation>je Quadrat am Boden</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>There is one sample alone of {classes}: where that is held out, nothing is known of the class, so that its accuracy cannot be told. Give more.</source>
   <translation>Von {classes} gibt es nur je ein Beispiel: Wo es zurückgehalten wird, ist über die Klasse nichts bekannt, sodass sich ihre Genauigkeit nicht sagen lässt. Geben Sie mehr an.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>&lt;b&gt;{right}&lt;/b&gt; right ({low} to {high}); mean recall {mean}.</source>
   <translation>&lt;b&gt;{right}&lt;/b&gt; richtig ({low} bis {high}); mittlere Trefferquote {mean}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Places where the classes are least certain, by clusters also of how much of the map looks like them; away from the samples. Coordinates are in the map's CRS.</source>
   <translation>Orte, an denen die Klassen am unsichersten sind, nach Clustern auch danach, wie viel der Karte ihnen ähnlich sieht; abseits der Beispiele. Die Koordinaten sind im KBS der Karte.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>share of the map</source>
   <translation>Anteil an der Karte</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>area on the map</source>
   <translation>Fläche auf der Karte</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>There are too few samples to hold any out: how good the classes are cannot be told.</source>
   <translation>Es gibt zu wenige Beispiele, um welche zurückzuhalten: Wie gut die Klassen sind, lässt sich nicht sagen.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>{samples} samples on ground, of {pixels:,} pixels. A sample is a point or a polygon; each counts the same, however many pixels it has.</source>
   <translation>{samples} Beispiele auf Boden, mit {pixels:,} Pixeln. Ein Beispiel ist ein Punkt oder ein Polygon; alle zählen gleich viel, wie viele Pixel sie auch haben.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Accuracy, held out {how}</source>
   <translation>Genauigkeit an zurückgehaltenen Beispielen, {how}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Classes are confused with each other, so that areas counted on the map are off. Here they are corrected by what samples were confused with, held out {how} (Olofsson et al. 2014), with intervals of 95 %. &lt;b&gt;They hold only if the samples were drawn at random within each class of the map&lt;/b&gt;; samples chosen by hand tend to be the clear cases.</source>
   <translation>Klassen werden miteinander verwechselt, sodass auf der Karte gezählte Flächen nicht stimmen. Hier sind sie danach berichtigt, womit die Beispiele, zurückgehalten {how}, verwechselt wurden (Olofsson et al. 2014), mit Intervallen von 95 %. &lt;b&gt;Sie gelten nur, wenn die Beispiele in jeder Klasse der Karte zufällig gezogen wurden&lt;/b&gt;; von Hand gewählte Beispiele sind eher die klaren Fälle.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>unknown: too few samples</source>
   <translation>unbekannt: zu wenige Beispiele</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>In brackets: intervals of 95 % (Wilson).</source>
   <translation>In Klammern: Intervalle von 95 % (Wilson).</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>What each true class (row) was taken for (column), in samples:</source>
   <translation>Wofür jede wahre Klasse (Zeile) gehalten wurde (Spalte), in Beispielen:</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Areas, corrected</source>
   <translation>Flächen, berichtigt</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>on the map</source>
   <translation>auf der Karte</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>corrected</source>
   <translation>berichtigt</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>interval</source>
   <translation>Intervall</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Where to label next</source>
   <translation>Wo als Nächstes zu benennen ist</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>doubt (0 to 1)</source>
   <translation>Zweifel (0 bis 1)</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>None: the map is certain all over.</source>
   <translation>Nirgends: Die Karte ist überall sicher.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Classes of {map}</source>
   <translation>Klassen von {map}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>{share} ({low} to {high})</source>
   <translation>{share} ({low} bis {high})</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>The legend is of the codebook '{codebook}' ({sha256}), but {path} was made with '{other}' ({other_sha256}): its ids mean something else. Give a map of the legend's codebook.</source>
   <translation>Die Legende gehört zum Codebuch '{codebook}' ({sha256}), aber {path} ist mit '{other}' ({other_sha256}) gemacht: Seine IDs bedeuten etwas anderes. Geben Sie eine Karte des Codebuchs der Legende an.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>{path} holds the id {highest}, but the legend's codebook '{codebook}' has {size} centroids: give a map that was made with that codebook.</source>
   <translation>{path} enthält die ID {highest}, aber das Codebuch '{codebook}' der Legende hat {size} Zentroide: Geben Sie eine Karte an, die mit diesem Codebuch gemacht ist.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>{path} does not say which codebook it was made with: the classes are right only for the legend's.</source>
   <translation>{path} sagt nicht, mit welchem Codebuch es gemacht ist: Die Klassen stimmen nur, wenn es das der Legende ist.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/codebook_legend.py" />
   <source>The legend {path} is of the codebook '{codebook}' ({sha256}), not of '{other}' ({other_sha256}), beside which it lies: save one of this codebook there, or move it away.</source>
   <translation>Die Legende {path} gehört zum Codebuch '{codebook}' ({sha256}), nicht zu '{other}' ({other_sha256}), neben dem sie liegt: Speichern Sie dort eine dieses Codebuchs, oder verschieben Sie sie.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/codebook_of_map.py" />
   <source>{path} was made with the codebook '{codebook}' ({sha256}), not with '{other}' ({other_sha256}): give the file of that codebook under 'Codebook'.</source>
   <translation>{path} ist mit dem Codebuch '{codebook}' ({sha256}) gemacht, nicht mit '{other}' ({other_sha256}): Geben Sie die Datei jenes Codebuchs unter 'Codebuch' an.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is not a raster of cluster ids: its numbers are not 8 or 16 bit without sign.</source>
   <translation>{path} ist kein Raster von Cluster-IDs: Seine Zahlen sind nicht 8 oder 16 Bit ohne Vorzeichen.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} holds the id {highest}, but the codebook '{codebook}' has {size} centroids: choose the codebook that the map was made with.</source>
   <translation>{path} enthält die ID {highest}, aber das Codebuch '{codebook}' hat {size} Zentroide: Wählen Sie das Codebuch, mit dem die Karte gemacht ist.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is a map of classes, not of cluster ids: give the ids that it was made of.</source>
   <translation>{path} ist eine Karte von Klassen, nicht von Cluster-IDs: Geben Sie die IDs an, aus denen sie gemacht ist.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is not a raster of cluster ids: give the ids of a perceptual map, or what 'Group clusters' made of them.</source>
   <translation>{path} ist kein Raster von Cluster-IDs: Geben Sie die IDs einer Wahrnehmungskarte an, oder was 'Cluster gruppieren' daraus gemacht hat.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{source} cannot be read: {error}.</source>
   <translation>{source} kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is not a legend, or damaged: take a whole NAME.legend.json.</source>
   <translation>{path} ist keine Legende, oder beschädigt: Nehmen Sie eine vollständige NAME.legend.json.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has no name: give it one</source>
   <translation>hat keinen Namen: Geben Sie ihr einen</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has a name of {length} characters, {start!r} and so on: give it at most {most}</source>
   <translation>hat einen Namen von {length} Zeichen, {start!r} und so weiter: Geben Sie ihr höchstens {most}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>A legend has at most {most} classes, not {count}: merge some.</source>
   <translation>Eine Legende hat höchstens {most} Klassen, nicht {count}: Fassen Sie einige zusammen.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend has two classes called '{twice}': give each a name of its own, or merge them.</source>
   <translation>Die Legende hat zwei Klassen namens '{twice}': Geben Sie jeder einen eigenen Namen, oder fassen Sie sie zusammen.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>A legend gives one class, or none, for each id of a codebook.</source>
   <translation>Eine Legende gibt jeder ID eines Codebuchs eine Klasse oder keine.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend gives ids to classes that it does not have.</source>
   <translation>Die Legende ordnet IDs Klassen zu, die sie nicht hat.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend's probabilities are not those of its ids and classes.</source>
   <translation>Die Wahrscheinlichkeiten der Legende sind nicht die ihrer IDs und Klassen.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is larger than any legend.</source>
   <translation>{path} ist größer als jede Legende.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend {path} cannot be read: {reason}.</source>
   <translation>Die Legende {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend {path} is of format {format}: update GeoCentroids.</source>
   <translation>Die Legende {path} hat das Format {format}: Aktualisieren Sie GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{problem}: its class {number} {fault}.</source>
   <translation>{problem}: Ihre Klasse {number} {fault}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{it} is no colour: give # and six digits, 0 to 9 and a to f, such as #4e79a7</source>
   <translation>{it} ist keine Farbe: Geben Sie # und sechs Ziffern an, 0 bis 9 und a bis f, etwa #4e79a7</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>Class {number} of the legend {fault}.</source>
   <translation>Klasse {number} der Legende {fault}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{problem}. In its class {number}, '{name}', {error}.</source>
   <translation>{problem}. In der Klasse {number}, '{name}': {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has a name with control characters or halves of characters, {name!r}: leave them out</source>
   <translation>hat einen Namen mit Steuerzeichen oder halben Zeichen, {name!r}: Lassen Sie sie weg</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is not a legend</source>
   <translation>{path} ist keine Legende</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{number!r} is no number of a class</source>
   <translation>{number!r} ist keine Nummer einer Klasse</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} is not a legend: it needs the columns id and class, and may have color, but its first line is {first_line!r}. Give such a table, or a NAME.legend.json.</source>
   <translation>{path} ist keine Legende: Nötig sind die Spalten id und class, und color darf sein, aber die erste Zeile ist {first_line!r}. Geben Sie eine solche Tabelle an, oder eine NAME.legend.json.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} has no lines below its columns: give one for each cluster that has a class.</source>
   <translation>{path} hat keine Zeilen unter den Spalten: Geben Sie eine für jeden Cluster an, der eine Klasse hat.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>The table {path} cannot be read: {reason}.</source>
   <translation>Die Tabelle {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>The table {path} cannot be read: {error}.</source>
   <translation>Die Tabelle {path} kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>it has more columns than the first line: put a name with a separator in quotes</source>
   <translation>sie hat mehr Spalten als die erste Zeile: Setzen Sie einen Namen mit einem Trennzeichen in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: cluster {id} has the class '{name}', but '{first_name}' in line {first_line}: keep one of the two lines.</source>
   <translation>{path}, Zeile {line}: Cluster {id} hat die Klasse '{name}', aber '{first_name}' in Zeile {first_line}: Behalten Sie nur eine der beiden Zeilen.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: the class '{name}' has another colour than in line {first_line}: give it one.</source>
   <translation>{path}, Zeile {line}: Die Klasse '{name}' hat eine andere Farbe als in Zeile {first_line}: Geben Sie ihr eine einzige.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} is not text in UTF-8: save it as 'CSV UTF-8', or give a NAME.legend.json.</source>
   <translation>{path} ist kein Text in UTF-8: Speichern Sie es als 'CSV UTF-8', oder geben Sie eine NAME.legend.json an.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: {error}.</source>
   <translation>{path}, Zeile {line}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>'{number}' is no cluster id from 0 to {last}</source>
   <translation>'{number}' ist keine Cluster-ID von 0 bis {last}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>its class {fault}</source>
   <translation>ihre Klasse {fault}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/pixels_under_shapes.py" />
   <source>Lines are neither points nor polygons: use 'Buffer' on them first.</source>
   <translation>Linien sind weder Punkte noch Polygone: Wenden Sie zuerst 'Puffer' darauf an.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/raster_strips.py" />
   <source>{path} cannot be read: {error}. Is the file whole?</source>
   <translation>{path} kann nicht gelesen werden: {error}. Ist die Datei vollständig?</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>The samples that lie on ground are of {count} classes: give some of two at least, inside of the map, and look whether the layer's CRS is right.</source>
   <translation>Die Beispiele, die auf Boden liegen, sind von {count} Klassen: Geben Sie welche von mindestens zweien an, innerhalb der Karte, und prüfen Sie, ob das KBS des Layers stimmt.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>All samples are of one class ('{name}'): give samples of two classes at least.</source>
   <translation>Alle Beispiele sind von einer Klasse ('{name}'): Geben Sie Beispiele von mindestens zwei Klassen an.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>The field has {count} different values, such as {some}: choose one of at most {most} classes.</source>
   <translation>Das Feld hat {count} verschiedene Werte, etwa {some}: Wählen Sie eines mit höchstens {most} Klassen.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>A class of the samples {fault}. Change it in their field.</source>
   <translation>Eine Klasse der Beispiele {fault}. Ändern Sie sie in ihrem Feld.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>{lost} of {count} samples lie outside, or where there is no data: they were left out.</source>
   <translation>{lost} von {count} Stichproben liegen außerhalb oder dort, wo es keine Daten gibt: Sie wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/similarity_by_clusters.py" />
   <source>None of the {count} examples lies on ground that {where} shows: choose places inside of it, or look whether the layer's CRS is right.</source>
   <translation>Keines der {count} Beispiele liegt auf Boden, den {where} zeigt: Wählen Sie Orte innerhalb, oder prüfen Sie, ob das KBS des Layers stimmt.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/similarity_by_clusters.py" />
   <source>{lost} of {total} examples lie outside, or where there is no data: they were left out.</source>
   <translation>{lost} von {total} Beispielen liegen außerhalb, oder wo es keine Daten gibt: Sie wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../pipeline/gdal_calls.py" />
   <source>unknown error</source>
   <translation>unbekannter Fehler</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>GSD must be a number of metres from {least:g} to {most:,.0f}, not {gsd:g}.</source>
   <translation>Die GSD muss eine Zahl von Metern von {least:g} bis {most:,.0f} sein, nicht {gsd:g}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Model scale must be a simple ratio from 1/16 to 16, not {scale}.</source>
   <translation>Der Modellmaßstab muss ein einfacher Bruch von 1/16 bis 16 sein, nicht {scale}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Tile must be a multiple of {patch} model pixels, not {tile}.</source>
   <translation>Die Kachel muss ein Vielfaches von {patch} Modellpixeln sein, nicht {tile}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>A margin of {margin} patches leaves nothing of a tile of {patches} patches: use a smaller margin or a larger tile.</source>
   <translation>Ein Rand von {margin} Patches lässt von einer Kachel aus {patches} Patches nichts übrig: Nehmen Sie einen kleineren Rand oder eine größere Kachel.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Patch stride must be 1, 1/2 or 1/4, not 1/{passes}.</source>
   <translation>Die Patch-Schrittweite muss 1, 1/2 oder 1/4 sein, nicht 1/{passes}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Pixels smaller than a patch need a margin of at least 1: the shifted passes end in it.</source>
   <translation>Pixel, die kleiner als ein Patch sind, brauchen einen Rand von mindestens 1: Die verschobenen Durchgänge enden darin.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/patch_grid.py" />
   <source>The extent is {width:.1f} x {height:.1f} m, less than one tile of {tile:.1f} m: choose a larger extent, a smaller tile or a finer GSD.</source>
   <translation>Die Ausdehnung ist {width:.1f} x {height:.1f} m, weniger als eine Kachel von {tile:.1f} m: Wählen Sie eine größere Ausdehnung, eine kleinere Kachel oder eine feinere GSD.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/patch_grid.py" />
   <source>The extent does not overlap the imagery: choose one that does.</source>
   <translation>Die Ausdehnung überschneidet sich nicht mit den Bildern: Wählen Sie eine, die es tut.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/bands.py" />
   <source>{source} has bands 1 to {count}, not {wanted}.</source>
   <translation>{source} hat die Kanäle 1 bis {count}, nicht {wanted}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/bands.py" />
   <source>Choose one to three bands, not {count}.</source>
   <translation>Wählen Sie einen bis drei Kanäle, nicht {count}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/catalog.py" />
   <source>Left out: {reason}</source>
   <translation>Ausgelassen: {reason}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>{source} is grey, most rasters are in colour: say under 'Bands' which to take of each, or use each kind by itself.</source>
   <translation>{source} ist grau, die meisten Raster sind farbig: Sagen Sie unter 'Kanäle', welche von jedem zu nehmen sind, oder verwenden Sie jede Art für sich.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>{source} is in colour, most rasters are grey: say under 'Bands' which to take of each, or use each kind by itself.</source>
   <translation>{source} ist farbig, die meisten Raster sind grau: Sagen Sie unter 'Kanäle', welche von jedem zu nehmen sind, oder verwenden Sie jede Art für sich.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>None of the rasters can be opened. Is their disk or server away? {reason}</source>
   <translation>Keines der Raster kann geöffnet werden. Ist ihr Datenträger oder Server nicht verbunden? {reason}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_limits.py" />
   <source>The rasters hold numbers on different scales, which no one stretch fits: {first} is of 8 bit, {second} is not. Map each kind by itself, or convert one to the other first.</source>
   <translation>Die Raster enthalten Zahlen verschiedener Größenordnung, zu denen keine gemeinsame Streckung passt: {first} hat 8 Bit, {second} nicht. Kartieren Sie jede Art für sich, oder wandeln Sie zuerst die eine in die andere um.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/crs.py" />
   <source>'{text}' is not a CRS: give an EPSG code such as EPSG:32633, or WKT.</source>
   <translation>'{text}' ist kein KBS: Geben Sie einen EPSG-Code wie EPSG:32633 an, oder WKT.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/crs.py" />
   <source>The target CRS {crs} is not in metres on the ground: choose one that is, such as UTM.</source>
   <translation>Das Ziel-KBS {crs} misst nicht in Metern am Boden: Wählen Sie eines, das es tut, etwa UTM.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/folders.py" />
   <source>There is no folder {folder}.</source>
   <translation>Es gibt keinen Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/folders.py" />
   <source>The folder {folder} holds no file that matches {patterns}, nor do those below it.</source>
   <translation>Der Ordner {folder} enthält keine Datei, die zu {patterns} passt, und seine Unterordner auch nicht.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The rasters are in several CRS: {first} would be mapped in {first_crs}, {second} in {second_crs}. Choose one under 'CRS of the result', or map each zone into a folder of its own.</source>
   <translation>Die Raster liegen in mehreren KBS: {first} würde in {first_crs} kartiert, {second} in {second_crs}. Wählen Sie eines unter 'KBS des Ergebnisses', oder kartieren Sie jede Zone in einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The order '{order}' is not known: nothing says of {unknown} {what}. Choose the order 'given'.</source>
   <translation>Die Reihenfolge '{order}' ist nicht bekannt: Nichts sagt von {unknown}, {what}. Wählen Sie die Reihenfolge 'given'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>None of the rasters has a place in {crs}: choose another target CRS.</source>
   <translation>Keines der Raster hat einen Ort in {crs}: Wählen Sie ein anderes Ziel-KBS.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The imagery reaches farther than {crs} is in metres on the ground: choose a 'CRS of the result' that is, or map each zone into a folder of its own.</source>
   <translation>Die Bilder reichen weiter, als {crs} in Metern am Boden misst: Wählen Sie unter 'KBS des Ergebnisses' eines, das es tut, oder kartieren Sie jede Zone in einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>when it was taken</source>
   <translation>wann es aufgenommen wurde</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>how fine its pixels are</source>
   <translation>wie fein seine Pixel sind</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>A white collar is taken for nodata.</source>
   <translation>Ein weißer Rahmen gilt als Leerwert.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>A black collar is taken for nodata.</source>
   <translation>Ein schwarzer Rahmen gilt als Leerwert.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>The collar is {taken:.0%} of the raster. If that is dark or bright ground, do not treat a black or white border as nodata.</source>
   <translation>Der Rahmen macht {taken:.0%} des Rasters aus. Wenn das dunkler oder heller Boden ist, behandeln Sie einen schwarzen oder weißen Rand nicht als Leerwert.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>The name of {source} is not written in UTF-8: rename the file.</source>
   <translation>Der Name von {source} ist nicht in UTF-8 geschrieben: Benennen Sie die Datei um.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is not a readable raster: {reason}.</source>
   <translation>{source} ist kein lesbares Raster: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} holds several rasters and no bands of its own: choose one of its subdatasets.</source>
   <translation>{source} enthält mehrere Raster und keine eigenen Kanäle: Wählen Sie eines seiner Unterdatasets.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} holds complex numbers, as radar does before it is a picture: write the amplitudes to a file of their own first, such as with 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.</source>
   <translation>{source} enthält komplexe Zahlen, wie Radar, bevor es ein Bild ist: Schreiben Sie zuerst die Amplituden in eine eigene Datei, etwa mit 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} does not tell where it lies: {error}.</source>
   <translation>{source} sagt nicht, wo es liegt: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is not georeferenced: give it a place with QGIS's Georeferencer first.</source>
   <translation>{source} ist nicht georeferenziert: Geben Sie ihm zuerst mit der Georeferenzierung von QGIS einen Ort.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} has pixels without an area: give it a place with QGIS's Georeferencer first.</source>
   <translation>{source} hat Pixel ohne Fläche: Geben Sie ihm zuerst mit der Georeferenzierung von QGIS einen Ort.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is in {crs}, which is no CRS of a map: set the right one.</source>
   <translation>{source} ist in {crs}, was kein KBS einer Karte ist: Setzen Sie das richtige.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} has no CRS: set it under Layer Properties &gt; Source, or with 'Assign projection'.</source>
   <translation>{source} hat kein KBS: Setzen Sie es unter Layereigenschaften &gt; Quelle, oder mit 'Projektion zuweisen'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>The extent does not overlap {source}: choose one that does, or leave it empty.</source>
   <translation>Die Ausdehnung überschneidet sich nicht mit {source}: Wählen Sie eine, die es tut, oder lassen Sie sie leer.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by control points alone: run GDAL's 'Warp (reproject)' on it first.</source>
   <translation>{source} ist nur durch Passpunkte verortet: Wenden Sie zuerst 'Transformieren (Reprojizieren)' von GDAL darauf an.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by rational polynomials (RPCs) alone: run GDAL's 'Warp (reproject)' on it first, with '-rpc -to RPC_DEM=heights.tif' as additional command-line parameters.</source>
   <translation>{source} ist nur durch rationale Polynome (RPC) verortet: Wenden Sie zuerst 'Transformieren (Reprojizieren)' von GDAL darauf an, mit '-rpc -to RPC_DEM=heights.tif' als weiteren Kommandozeilenparametern.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by geolocation arrays alone: run GDAL's 'Warp (reproject)' on it first, with '-geoloc' as additional command-line parameter.</source>
   <translation>{source} ist nur durch Geolokalisierungsfelder verortet: Wenden Sie zuerst 'Transformieren (Reprojizieren)' von GDAL darauf an, mit '-geoloc' als weiterem Kommandozeilenparameter.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>GDAL does not know it</source>
   <translation>GDAL kennt es nicht</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_facts.py" />
   <source>{source} is not the raster that was inspected, or it was written anew: inspect it again.</source>
   <translation>{source} ist nicht das Raster, das untersucht wurde, oder es wurde neu geschrieben: Untersuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_facts.py" />
   <source>The facts of a raster cannot be read, or are those of another version of GeoCentroids: inspect the raster again.</source>
   <translation>Die Angaben zu einem Raster können nicht gelesen werden, oder stammen von einer anderen Version von GeoCentroids: Untersuchen Sie das Raster noch einmal.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>None of the rasters can be used. {reasons}</source>
   <translation>Keines der Raster kann verwendet werden. {reasons}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>{source} is a map that GeoCentroids made, and no imagery.</source>
   <translation>{source} ist eine Karte, die GeoCentroids gemacht hat, und kein Bild.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>Maps that GeoCentroids made are no imagery, and left out: {count}.</source>
   <translation>Karten, die GeoCentroids gemacht hat, sind keine Bilder und werden ausgelassen: {count}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/reprojection.py" />
   <source>The point {point} of the layer has no place in {crs}: is its CRS right?</source>
   <translation>Der Punkt {point} des Layers hat keinen Ort in {crs}: Stimmt sein KBS?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/reprojection.py" />
   <source>Nothing of the layer has a place in {crs}: is its CRS right?</source>
   <translation>Nichts von dem Layer hat einen Ort in {crs}: Stimmt sein KBS?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>The index {path} cannot be read: {reason}.</source>
   <translation>Der Index {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>{path} names no raster: its STAC items have no bbox, or no image among their assets.</source>
   <translation>{path} nennt kein Raster: Seine STAC-Items haben keine bbox, oder kein Bild unter ihren Assets.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>the server does not have it</source>
   <translation>der Server hat ihn nicht</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>The STAC item {name} has no bbox, or no image among its assets.</source>
   <translation>Das STAC-Item {name} hat keine bbox, oder kein Bild unter seinen Assets.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>auto, none, percentile LOW HIGH (such as percentile 2 98), or minmax LOW HIGH (such as minmax 0 3000)</source>
   <translation>auto, none, percentile VON BIS (etwa percentile 2 98) oder minmax VON BIS (etwa minmax 0 3000)</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>'{text}' is not a stretch: write {grammar}.</source>
   <translation>'{text}' ist keine Streckung: Schreiben Sie {grammar}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>their numbers</source>
   <translation>ihren Zahlen</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{named}, stretched from {spans} to 8 bit.</source>
   <translation>{named}, von {spans} auf 8 Bit gestreckt.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>its numbers</source>
   <translation>seinen Zahlen</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>its colours</source>
   <translation>seinen Farben</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{named}, with {what} as they are.</source>
   <translation>{named}, mit {what}, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Bands {red}, {green} and {blue} are read as red, green and blue</source>
   <translation>Die Kanäle {red}, {green} und {blue} werden als Rot, Grün und Blau gelesen</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{low:g} to {high:g}</source>
   <translation>{low:g} bis {high:g}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Band {red} is read as grey</source>
   <translation>Kanal {red} wird als Grau gelesen</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Band {red} is read by its palette</source>
   <translation>Kanal {red} wird über seine Palette gelesen</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>There is no raster to train on. {reasons}</source>
   <translation>Es gibt kein Raster, mit dem trainiert werden kann. {reasons}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{source} has pixels of {size:.2f} m, {times:.0f} times the GSD of {gsd} m: it is blown up</source>
   <translation>{source} hat Pixel von {size:.2f} m, das {times:.0f}-Fache der GSD von {gsd} m: Es wird vergrößert</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{patches:,} patches of {pixel:.2f} m; the source's pixels are {size:.2f} m.</source>
   <translation>{patches:,} Patches von {pixel:.2f} m; die Pixel der Quelle sind {size:.2f} m groß.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>No raster was given.</source>
   <translation>Es wurde kein Raster angegeben.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>The rasters hold numbers of different types, each stretched in its own way: {listed}.</source>
   <translation>Die Raster enthalten Zahlen verschiedener Typen, jeder auf seine Art gestreckt: {listed}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>Some rasters say which bands are red, green and blue ({named}), others do not ({unnamed}): of these the first three are read. Say under 'Bands' which to take of each, if they are others.</source>
   <translation>Manche Raster sagen, welche Kanäle Rot, Grün und Blau sind ({named}), andere nicht ({unnamed}): Von diesen werden die ersten drei gelesen. Sagen Sie unter 'Kanäle', welche von jedem zu nehmen sind, wenn es andere sind.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{coarse}, and the map shows no more than it does. Choose finer imagery, a small extent, or a coarser GSD with a codebook of your own.</source>
   <translation>{coarse}, und die Karte zeigt nicht mehr als das. Wählen Sie feinere Bilder, eine kleine Ausdehnung, oder eine gröbere GSD mit einem eigenen Codebuch.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{coarse}, and its patches will form blurred clusters of their own. Train on a coarser GSD, or leave it out.</source>
   <translation>{coarse}, und seine Patches bilden eigene, verschwommene Cluster. Trainieren Sie mit einer gröberen GSD, oder lassen Sie es aus.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>{path} is not a readable tile index: {reason}.</source>
   <translation>{path} ist kein lesbarer Kachelindex: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no features.</source>
   <translation>Der Kachelindex {path} hat keine Objekte.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no CRS: set it, and save the index again.</source>
   <translation>Der Kachelindex {path} hat kein KBS: Setzen Sie es, und speichern Sie den Index noch einmal.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} names no raster.</source>
   <translation>Der Kachelindex {path} nennt kein Raster.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no field with the rasters' paths: call it 'location', as gdaltindex does. It has {fields}.</source>
   <translation>Der Kachelindex {path} hat kein Feld mit den Pfaden der Raster: Nennen Sie es 'location', wie gdaltindex es tut. Er hat {fields}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>no fields</source>
   <translation>keine Felder</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/unreadable_raster.py" />
   <source>Left out, and its ground left to what lies below it: {error}</source>
   <translation>Ausgelassen, und sein Boden bleibt dem, was darunter liegt: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/unreadable_raster.py" />
   <source>{source} cannot be read, and none of the {count:,} rasters is there any more: is the disk or share of {folder} away? What is done is kept: when the imagery is there again, start the same again, and it goes on.</source>
   <translation>{source} kann nicht gelesen werden, und keines der {count:,} Raster ist noch da: Ist der Datenträger oder die Freigabe von {folder} weg? Was fertig ist, bleibt: Starten Sie dasselbe noch einmal, wenn die Bilder wieder da sind, und es geht weiter.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>The metadata NODATA_VALUES do not count, since QGIS draws these pixels: to have them left out, set the nodata value of each band.</source>
   <translation>Die Metadaten NODATA_VALUES zählen nicht, da QGIS diese Pixel zeichnet: damit sie ausgelassen werden, den Nodata-Wert jedes Kanals setzen.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Pixels of {value} in all bands are taken for nodata, though the file does not declare them.</source>
   <translation>Pixel mit {value} in allen Kanälen gelten als Leerwert, obwohl die Datei sie nicht als solchen ausweist.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Some pixels are {value} in all bands, and nothing declares them as nodata: they count as ground.</source>
   <translation>Manche Pixel sind {value} in allen Kanälen, und nichts weist sie als Leerwert aus: Sie zählen als Boden.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Band {marked} is marked as transparency, but has the values of a picture, such as near infrared: it is ignored. 'Alpha band' under Advanced Parameters decides otherwise.</source>
   <translation>Kanal {marked} ist als Transparenz markiert, hat aber die Werte eines Bildes, etwa nahes Infrarot: Er wird übergangen. 'Alphakanal' unter den erweiterten Parametern entscheidet es anders.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} is not a readable vector file: {reason}.</source>
   <translation>{path} ist keine lesbare Vektordatei: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} has no CRS: set it, and save the file again.</source>
   <translation>{path} hat kein KBS: Setzen Sie es, und speichern Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} holds no polygon: give a file that does, or leave the area out.</source>
   <translation>{path} enthält kein Polygon: Geben Sie eine Datei an, die eines enthält, oder lassen Sie das Gebiet leer.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>A polygon of {path} has no place in the map's CRS: is the CRS of the file right?</source>
   <translation>Ein Polygon von {path} hat keinen Ort im KBS der Karte: Stimmt das KBS der Datei?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/virtual_warp.py" />
   <source>{source} cannot be warped to {crs}: {error}.</source>
   <translation>{source} kann nicht nach {crs} transformiert werden: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/virtual_warp.py" />
   <source>{source} would be {width} x {height} pixels at {gsd} m: choose a coarser GSD.</source>
   <translation>{source} hätte {width} x {height} Pixel bei {gsd} m: Wählen Sie eine gröbere GSD.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>{path} is not a classifier, or damaged: take a whole copy of it.</source>
   <translation>{path} ist kein Klassifikator, oder beschädigt: Nehmen Sie eine vollständige Kopie.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>The classifier is for the encoder '{encoder}' ({sha256}), not for '{other}' ({other_sha256}): its numbers mean something else. Give that encoder, or leave 'Encoder' empty.</source>
   <translation>Der Klassifikator ist für den Encoder '{encoder}' ({sha256}), nicht für '{other}' ({other_sha256}): Dessen Zahlen bedeuten etwas anderes. Geben Sie jenen Encoder an, oder lassen Sie 'Encoder' leer.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>{path} is not a classifier</source>
   <translation>{path} ist kein Klassifikator</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/compared_part.py" />
   <source>the imagery</source>
   <translation>das Bild</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>The encoder gives {width} numbers a patch: there are no {components} components.</source>
   <translation>Der Encoder gibt {width} Zahlen je Patch: Es gibt keine {components} Komponenten.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>{path} has {count} bands, but the codebook '{codebook}' is for features of {width} numbers: give a raster that 'Encode patches' wrote with all components, by the encoder '{encoder}'.</source>
   <translation>{path} hat {count} Kanäle, aber das Codebuch '{codebook}' ist für Merkmale aus {width} Zahlen: Geben Sie ein Raster an, das 'Patches kodieren' mit allen Komponenten geschrieben hat, mit dem Encoder '{encoder}'.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>{count} valid patches do not give {components} principal components.</source>
   <translation>{count} gültige Patches ergeben keine {components} Hauptkomponenten.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>{count} sheets are left out of the map, because the rasters they were made from have been removed (such as {name}). Their files stay in {folder}: delete them, or put the rasters back and run again.</source>
   <translation>{count} Blätter werden in der Karte ausgelassen, weil die Raster entfernt wurden, aus denen sie gemacht sind (etwa {name}). Ihre Dateien bleiben in {folder}: Löschen Sie sie, oder legen Sie die Raster zurück und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>1 sheet is left out of the map, because the rasters it was made from have been removed ({name}). Its files stay in {folder}: delete them, or put the rasters back and run again.</source>
   <translation>1 Blatt wird in der Karte ausgelassen, weil die Raster entfernt wurden, aus denen es gemacht ist ({name}). Seine Dateien bleiben in {folder}: Löschen Sie sie, oder legen Sie die Raster zurück und starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>Sheets that lack rasters which cannot be read: {count}. The same run, started again, makes them anew once one of these has changed or is back.</source>
   <translation>Blätter, denen Raster fehlen, die nicht gelesen werden können: {count}. Derselbe Lauf, noch einmal gestartet, macht sie neu, sobald eines davon sich geändert hat oder wieder da ist.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>The precision int8 is for processors, not for {device}: choose the device cpu, or another precision.</source>
   <translation>Die Genauigkeit int8 ist für Prozessoren, nicht für {device}: Wählen Sie das Gerät cpu, oder eine andere Genauigkeit.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>With a large encoder the precision int8 is two to three times as fast; some ids differ.</source>
   <translation>Mit einem großen Encoder ist die Genauigkeit int8 zwei- bis dreimal so schnell; einige IDs weichen ab.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>Device {devices}, precision {precision}.</source>
   <translation>Gerät {devices}, Genauigkeit {precision}.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/resuming.py" />
   <source>Going on where the last run stopped: {done:,} of {total:,} patches are there already.</source>
   <translation>Es geht weiter, wo der letzte Lauf aufgehört hat: {done:,} von {total:,} Patches sind schon da.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The folder of the map, {path}, has not come back. The sheets that are done are in it: when it is there again, start the same again, and it goes on.</source>
   <translation>Der Ordner der Karte, {path}, ist nicht wiedergekommen. Die fertigen Blätter sind darin: Wenn er wieder da ist, starten Sie dasselbe noch einmal, und es geht weiter.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>Sheets of {size:,.0f} m to be made: {count}, there already: {there}.</source>
   <translation>Zu machende Blätter von {size:,.0f} m: {count}, schon da: {there}.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>{count} sheets are in the hands of another run, which is waited for.</source>
   <translation>{count} Blätter sind bei einem anderen Lauf in Arbeit, auf den gewartet wird.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The folder of the map, {path}, is not there any more: is its disk or share away? Waiting up to {minutes:.0f} minutes for it.</source>
   <translation>Der Ordner der Karte, {path}, ist nicht mehr da: Ist sein Datenträger oder seine Freigabe nicht verbunden? Es wird bis zu {minutes:.0f} Minuten auf ihn gewartet.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The sheet {sheet} could not be made: {error}</source>
   <translation>Das Blatt {sheet} konnte nicht gemacht werden: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_plan.py" />
   <source>There is no imagery in the area: choose another one, or leave it empty.</source>
   <translation>Im Gebiet gibt es keine Bilder: Wählen Sie ein anderes, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/attribute_table.py" />
   <source>The classes of {path} cannot be saved beside it: is its folder writable?</source>
   <translation>Die Klassen von {path} können nicht daneben gespeichert werden: Ist sein Ordner beschreibbar?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/attribute_table.py" />
   <source>{path} is not a map of classes, or the .aux.xml beside it, which names them, is gone: give what 'Apply legend', 'Classify by samples' or 'Apply classifier' has written.</source>
   <translation>{path} ist keine Karte von Klassen, oder die .aux.xml daneben, die sie benennt, ist weg: Geben Sie an, was 'Legende anwenden', 'Nach Beispielen klassifizieren' oder 'Klassifikator anwenden' geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/block_journal.py" />
   <source>Another run is making the same map: should this one be cut off, what it has done is lost.</source>
   <translation>Ein anderer Lauf macht dieselbe Karte: Falls dieser abgebrochen wird, ist verloren, was er getan hat.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/block_journal.py" />
   <source>{folder} cannot be written ({reason}): should this run be cut off, what follows is lost.</source>
   <translation>{folder} kann nicht beschrieben werden ({reason}): Falls dieser Lauf abgebrochen wird, ist verloren, was folgt.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>its end is missing</source>
   <translation>ihr Ende fehlt</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be written: {error}. Is the disk full?</source>
   <translation>{path} kann nicht geschrieben werden: {error}. Ist der Datenträger voll?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The output folder {folder} does not exist.</source>
   <translation>Der Ausgabeordner {folder} existiert nicht.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The output folder {folder} is not writable: choose another one.</source>
   <translation>Der Ausgabeordner {folder} ist nicht beschreibbar: Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} is a folder: give the name of a file.</source>
   <translation>{path} ist ein Ordner: Geben Sie den Namen einer Datei an.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The name {name} is too long, with what is written beside it: leave out {excess} characters at least.</source>
   <translation>Der Name {name} ist zu lang, mit dem, was daneben geschrieben wird: Lassen Sie mindestens {excess} Zeichen weg.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The disk of {folder} is too full: {needed:.3f} GB are needed, {free:.3f} GB are free. Make room, or choose another folder.</source>
   <translation>Der Datenträger von {folder} ist zu voll: {needed:.3f} GB sind nötig, {free:.3f} GB sind frei. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}), so what was made is in {kept}: remove the layer of the old one from the project, or choose another name.</source>
   <translation>{path} kann nicht ersetzt werden ({reason}), sodass das Ergebnis in {kept} ist: Entfernen Sie den Layer des alten aus dem Projekt, oder wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}): remove the layer from the project, or choose another name.</source>
   <translation>{path} kann nicht ersetzt werden ({reason}): Entfernen Sie den Layer aus dem Projekt, oder wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}): delete it.</source>
   <translation>{path} kann nicht ersetzt werden ({reason}): Löschen Sie es.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>codebook</source>
   <translation>Codebuch</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>GSD</source>
   <translation>GSD</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>model scale</source>
   <translation>Modellmaßstab</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>tile</source>
   <translation>Kachel</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>margin</source>
   <translation>Rand</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>patch stride</source>
   <translation>Patch-Schrittweite</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>The folder {folder} holds no map, but a file {name}, which a map would replace: choose another folder.</source>
   <translation>Der Ordner {folder} enthält keine Karte, aber eine Datei {name}, die eine Karte ersetzen würde: Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>The folder {folder} holds sheets of two maps: {sheet} is of another {parts}. Choose another folder, or delete the sheets of the other map first.</source>
   <translation>Der Ordner {folder} enthält Blätter zweier Karten: Bei {sheet} ist etwas anders: {parts}. Wählen Sie einen anderen Ordner, oder löschen Sie zuerst die Blätter der anderen Karte.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>size of a sheet</source>
   <translation>Größe eines Blatts</translation>
  </message>
  <message>
   <location filename="../pipeline/output/geotiff_writer.py" />
   <source>{path} cannot be created: {error}</source>
   <translation>{path} kann nicht erzeugt werden: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/output/geotiff_writer.py" />
   <source>Building the overviews of {name}.</source>
   <translation>Die Übersichten von {name} werden erzeugt.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The folder of the map, {folder}, is not there. Is its disk or share away?</source>
   <translation>Der Ordner der Karte, {folder}, ist nicht da. Ist sein Datenträger oder seine Freigabe nicht verbunden?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{folder} holds no sheets of ids: choose the folder that a map of sheets was written to.</source>
   <translation>{folder} enthält keine Blätter mit IDs: Wählen Sie den Ordner, in den eine Karte aus Blättern geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{count} of {total} sheets are of another grid or CRS than the others, such as {path}: keep maps of several kinds in folders of their own.</source>
   <translation>{count} von {total} Blättern haben ein anderes Gitter oder KBS als die übrigen, etwa {path}: Halten Sie Karten verschiedener Art in eigenen Ordnern.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The overviews of {path} cannot be written: {error}. Is the disk full?</source>
   <translation>Die Übersichten von {path} können nicht geschrieben werden: {error}. Ist der Datenträger voll?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The sheets cannot be joined to {path}: {reason}.</source>
   <translation>Die Blätter können nicht zu {path} zusammengefügt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>Sheets in {folder} that do not belong to the map's ids as they are now, and that are left out: {count}. Ask for {kind} again, or delete them.</source>
   <translation>Blätter in {folder}, die nicht zu den jetzigen IDs der Karte gehören und ausgelassen werden: {count}. Fordern Sie {kind} noch einmal an, oder löschen Sie sie.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{path} cannot be removed ({reason}): close what has it open.</source>
   <translation>{path} kann nicht entfernt werden ({reason}): Schließen Sie, was es geöffnet hat.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>they do not fit together</source>
   <translation>sie passen nicht zueinander</translation>
  </message>
  <message>
   <location filename="../pipeline/output/palette.py" />
   <source>The palette of {path} cannot be saved beside it: is its folder writable?</source>
   <translation>Die Palette von {path} kann nicht daneben gespeichert werden: Ist sein Ordner beschreibbar?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/run_claims.py" />
   <source>Nothing can be written in {folder}: {reason}.</source>
   <translation>In {folder} kann nichts geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_folder.py" />
   <source>The folder {path} cannot be made: {reason}.</source>
   <translation>Der Ordner {path} kann nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_folder.py" />
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} kann nicht entfernt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_tile_indexes.py" />
   <source>{path} cannot be replaced ({reason}): remove its layer from the project, then join the sheets again.</source>
   <translation>{path} kann nicht ersetzt werden ({reason}): Entfernen Sie den zugehörigen Layer aus dem Projekt, dann fügen Sie die Blätter noch einmal zusammen.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/temporary_files.py" />
   <source>{final} cannot be created: {reason}.</source>
   <translation>{final} kann nicht erzeugt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>{source} is smaller than a pixel of {gsd} m: choose a finer GSD.</source>
   <translation>{source} ist kleiner als ein Pixel von {gsd} m: Wählen Sie eine feinere GSD.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>{source} cannot be compressed as JPEG, which holds up to four bands of 8 bit, or three and transparency, and no palette: choose LZW.</source>
   <translation>{source} kann nicht als JPEG komprimiert werden, das bis zu vier Kanäle von 8 Bit fasst, oder drei und Transparenz, und keine Palette: Wählen Sie LZW.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>GDAL does not say why</source>
   <translation>GDAL sagt nicht, warum</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{features:,} features of {width} numbers need {needed:.1f} GB more beside the output, in {parent}, but {free:.1f} GB are free there: sample fewer features, or write the codebook to another disk.</source>
   <translation>{features:,} Merkmale aus {width} Zahlen brauchen {needed:.1f} GB mehr neben der Ausgabe, in {parent}, aber dort sind {free:.1f} GB frei: Ziehen Sie weniger Merkmale, oder schreiben Sie das Codebuch auf einen anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>This run stood still for so long that another one has taken over {folder}: it goes on there.</source>
   <translation>Dieser Lauf stand so lange still, dass ein anderer {folder} übernommen hat: Es geht dort weiter.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{folder} holds {features} of a run that was cut off, and that had other imagery, another encoder or other settings: start that one again to go on from there, delete the folder to begin anew, or choose another output.</source>
   <translation>{folder} enthält {features} eines abgebrochenen Laufs, der andere Bilder, einen anderen Encoder oder andere Einstellungen hatte: Starten Sie jenen noch einmal, um dort weiterzumachen, löschen Sie den Ordner, um von vorn zu beginnen, oder wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{folder} is needed for working files, but holds others: choose another output.</source>
   <translation>{folder} wird für Arbeitsdateien gebraucht, enthält aber andere: Wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>The shard {folder} cannot be read: {reason}. Do all machines see the codebook's folder?</source>
   <translation>Das Teilstück {folder} kann nicht gelesen werden: {reason}. Sehen alle Rechner den Ordner des Codebuchs?</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>features</source>
   <translation>Merkmale</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>The working folder {folder} cannot be made: {reason}.</source>
   <translation>Der Arbeitsordner {folder} kann nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{rows:,} features</source>
   <translation>{rows:,} Merkmale</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>The shard {shard} was encoded, but is not in {folder}: that folder must be the same one for all machines.</source>
   <translation>Das Teilstück {shard} wurde kodiert, ist aber nicht in {folder}: Dieser Ordner muss für alle Rechner derselbe sein.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>{folder} is not there on this machine: all machines must see the codebook's folder.</source>
   <translation>{folder} ist auf diesem Rechner nicht da: Alle Rechner müssen den Ordner des Codebuchs sehen.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>The encoder of this machine is {sha256}, the training's is {wanted}: give all machines the same.</source>
   <translation>Der Encoder dieses Rechners ist {sha256}, der des Trainings {wanted}: Geben Sie allen Rechnern denselben.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>Shards of at most {tiles} tiles: {count} to encode, {there} are there already.</source>
   <translation>Teilstücke aus höchstens {tiles} Kacheln: {count} zu kodieren, {there} schon da.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/tile_encoding.py" />
   <source>Start it again: it goes on from here, and without this raster's tiles where they still cannot be read.</source>
   <translation>Starten Sie ihn noch einmal: Er geht von hier weiter, und ohne die Kacheln dieses Rasters, wo sie sich noch immer nicht lesen lassen.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/tile_encoding.py" />
   <source>The encoder gave features of {source} that are not finite numbers: choose the precision float32 instead of {precision}, or another encoder.</source>
   <translation>Der Encoder hat Merkmale von {source} gegeben, die keine endlichen Zahlen sind: Wählen Sie die Genauigkeit float32 statt {precision}, oder einen anderen Encoder.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>There is nothing but nodata in the imagery: nothing can be trained on it.</source>
   <translation>In den Bildern gibt es nur Leerwerte: Mit ihnen kann nichts trainiert werden.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>The imagery gives {features:,} features, fewer than the {wanted:,} clusters that are wanted: ask for fewer clusters, sample more features, or add imagery.</source>
   <translation>Die Bilder ergeben {features:,} Merkmale, weniger als die gewünschten {wanted:,} Cluster: Verlangen Sie weniger Cluster, ziehen Sie mehr Merkmale, oder fügen Sie Bilder hinzu.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Sampling {count} rasters.</source>
   <translation>Aus {count} Rastern wird gezogen.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Encoding {count:,} tiles.</source>
   <translation>{count:,} Kacheln werden kodiert.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>{features:,} features of {tiles:,} tiles to {clusters:,} clusters.</source>
   <translation>{features:,} Merkmale aus {tiles:,} Kacheln zu {clusters:,} Clustern.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Going on where the last run stopped: {features:,} features are there already.</source>
   <translation>Es geht weiter, wo der letzte Lauf aufgehört hat: {features:,} Merkmale sind schon da.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>The features are too alike for {clusters:,} clusters: there are {found:,}.</source>
   <translation>Die Merkmale sind einander zu ähnlich für {clusters:,} Cluster: Es gibt {found:,}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>the same run writes both, without encoding the imagery again</source>
   <translation>derselbe Lauf schreibt beide, ohne die Bilder noch einmal zu kodieren</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>Colouring: the report.</source>
   <translation>Einfärben: der Bericht.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>The codebook {path} is written, its report is not: {error} Then {kept}.</source>
   <translation>Das Codebuch {path} ist geschrieben, sein Bericht nicht: {error} Danach gilt: {kept}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>Cancelled: the codebook {path} is written, its report is not; {kept}.</source>
   <translation>Abgebrochen: Das Codebuch {path} ist geschrieben, sein Bericht nicht; {kept}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_request.py" />
   <source>{features:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.</source>
   <translation>{features:,} Merkmale ergeben keine {clusters:,} Cluster: Nehmen Sie mehr Merkmale in die Stichprobe, oder verlangen Sie weniger Cluster.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_request.py" />
   <source>Colours cannot be aligned to the codebook '{name}': it is of the encoder '{encoder}', not of '{other}'.</source>
   <translation>Die Farben lassen sich nicht an das Codebuch „{name}“ angleichen: Es gehört zum Encoder „{encoder}“, nicht zu „{other}“.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/working_folder.py" />
   <source>Another run{where} trains {output} already: wait until it is done, or choose another output. If that machine was switched off, try again in {minutes:.0f} minutes.</source>
   <translation>Ein anderer Lauf{where} trainiert {output} schon: Warten Sie, bis er fertig ist, oder wählen Sie eine andere Ausgabe. Falls jener Rechner ausgeschaltet wurde, versuchen Sie es in {minutes:.0f} Minuten noch einmal.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/working_folder.py" />
   <source>, on the machine {machine},</source>
   <translation>, auf dem Rechner {machine},</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The text {text!a} holds a broken character: write it anew.</source>
   <translation>Der Text {text!a} enthält ein unvollständiges Zeichen: Schreiben Sie ihn neu.</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The name {name!r} has a line break or another control character: write one line of plain text.</source>
   <translation>Der Name {name!r} hat einen Zeilenumbruch oder ein anderes Steuerzeichen: Schreiben Sie eine Zeile einfachen Text.</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The name '{name}…' is too long: write {most:,} characters at most.</source>
   <translation>Der Name '{name}…' ist zu lang: Schreiben Sie höchstens {most:,} Zeichen.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>uv installed no working Python under {folder}: choose 'Repair', or name an interpreter.</source>
   <translation>uv hat unter {folder} kein funktionierendes Python installiert: Wählen Sie 'Reparieren', oder nennen Sie einen Interpreter.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>it is not to be found</source>
   <translation>es ist nicht zu finden</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>{named} does not start as a Python: name another interpreter, or none.</source>
   <translation>{named} startet nicht als Python: Nennen Sie einen anderen Interpreter, oder keinen.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>No environment can be made from {named}: {reason}. Name another one, or none.</source>
   <translation>Aus {named} lässt sich keine Umgebung machen: {reason}. Nennen Sie einen anderen, oder keinen.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>uv cannot install Python {version} from {origin}: check the network, name a mirror of it in the environment variable UV_PYTHON_INSTALL_MIRROR, or name an installed Python under 'Interpreter'. {error}</source>
   <translation>uv kann Python {version} nicht von {origin} installieren: Prüfen Sie das Netzwerk, nennen Sie einen Spiegel in der Umgebungsvariablen UV_PYTHON_INSTALL_MIRROR, oder nennen Sie ein installiertes Python unter 'Interpreter'. {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>QGIS's own Python cannot be used ({reason}); uv brings Python {version}.</source>
   <translation>Das eigene Python von QGIS kann nicht verwendet werden ({reason}); uv bringt Python {version} mit.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>Python {version} of this QGIS: {path}</source>
   <translation>Python {version} dieses QGIS: {path}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/folders.py" />
   <source>Another QGIS is installing the environment right now: wait for it to finish.</source>
   <translation>Ein anderes QGIS installiert gerade die Umgebung: Warten Sie, bis es fertig ist.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/folders.py" />
   <source>{folder} cannot be removed: {error}</source>
   <translation>{folder} kann nicht entfernt werden: {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>no NVIDIA driver is found</source>
   <translation>es wird kein NVIDIA-Treiber gefunden</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The Python {python} cannot be used. {error}</source>
   <translation>Das Python {python} kann nicht verwendet werden. {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking for uv, which makes the environment.</source>
   <translation>uv wird gesucht, das die Umgebung macht.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking for a Python to make the environment from.</source>
   <translation>Ein Python wird gesucht, aus dem die Umgebung gemacht wird.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Checking that the worker starts and multiplies matrices.</source>
   <translation>Es wird geprüft, ob der Arbeitsprozess startet und Matrizen multipliziert.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Installing the other packages.</source>
   <translation>Die übrigen Pakete werden installiert.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The CPU build of torch, since {obstacle}.</source>
   <translation>Die CPU-Version von torch. Grund: {obstacle}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The CUDA build of torch, for the {card}.</source>
   <translation>Die CUDA-Version von torch, für die {card}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The environment works: {device}.</source>
   <translation>Die Umgebung funktioniert: {device}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Making the environment in {folder}.</source>
   <translation>Die Umgebung wird in {folder} gemacht.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Installing torch ({build} build).</source>
   <translation>torch wird installiert (Version {build}).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Compiling.</source>
   <translation>Es wird kompiliert.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking on {index}.</source>
   <translation>Es wird auf {index} gesucht.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>does not start as a Python</source>
   <translation>startet nicht als Python</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is Python {name}, and the packages need 3.{oldest} to 3.{newest}</source>
   <translation>es ist Python {name}, und die Pakete brauchen 3.{oldest} bis 3.{newest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is a 32-bit Python {name}, and torch needs 64 bits</source>
   <translation>es ist ein 32-Bit-Python {name}, und torch braucht 64 Bit</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is a Python {name} for Intel, and torch needs one for Apple silicon</source>
   <translation>es ist ein Python {name} für Intel, und torch braucht eines für Apple Silicon</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>torch's DLLs do not load, because Microsoft's Visual C++ runtime is missing: install https://aka.ms/vs/17/release/vc_redist.x64.exe, start QGIS again, then choose 'Repair'.</source>
   <translation>Die DLLs von torch laden nicht, weil Microsofts Visual-C++-Laufzeit fehlt: Installieren Sie https://aka.ms/vs/17/release/vc_redist.x64.exe, starten Sie QGIS neu, dann wählen Sie 'Reparieren'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The graphics driver, or the graphics card, is too old for this CUDA build of torch: update NVIDIA's driver, or set up the CPU build.</source>
   <translation>Der Grafiktreiber oder die Grafikkarte ist zu alt für diese CUDA-Version von torch: Aktualisieren Sie den Treiber von NVIDIA, oder richten Sie die CPU-Version ein.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The disk is full: free some space, then try again; what is already downloaded is kept.</source>
   <translation>Der Datenträger ist voll: Schaffen Sie Platz, dann versuchen Sie es noch einmal; was schon heruntergeladen ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A path became longer than this system allows: name a folder with a shorter path in the environment variable GEOCENTROIDS_ENVIRONMENTS, or allow long paths in Windows.</source>
   <translation>Ein Pfad wurde länger, als dieses System erlaubt: Nennen Sie einen Ordner mit kürzerem Pfad in der Umgebungsvariablen GEOCENTROIDS_ENVIRONMENTS, oder erlauben Sie lange Pfade in Windows.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>Another program holds a file of the environment, often the antivirus: close other QGIS windows, exclude the folder from the antivirus's scan, then try again.</source>
   <translation>Ein anderes Programm hält eine Datei der Umgebung fest, oft der Virenschutz: Schließen Sie andere QGIS-Fenster, nehmen Sie den Ordner von der Prüfung des Virenschutzes aus, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A file or folder cannot be written: check its permissions, or name another folder in the environment variable GEOCENTROIDS_ENVIRONMENTS.</source>
   <translation>Eine Datei oder ein Ordner kann nicht geschrieben werden: Prüfen Sie die Rechte, oder nennen Sie einen anderen Ordner in der Umgebungsvariablen GEOCENTROIDS_ENVIRONMENTS.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A package was not the one that the lock names: it was cut, altered, or a proxy's page came instead. Try again, or from another network.</source>
   <translation>Ein Paket war nicht das festgelegte: Es war abgeschnitten oder verändert, oder die Seite eines Proxys kam stattdessen. Versuchen Sie es noch einmal, oder aus einem anderen Netzwerk.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index's certificate is not trusted, as happens behind a proxy that inspects traffic: add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again.</source>
   <translation>Dem Zertifikat des Paketindex wird nicht vertraut, wie es hinter einem Proxy vorkommt, der den Verkehr untersucht: Fügen Sie das Zertifikat Ihrer Organisation unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten hinzu, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The proxy refused the connection: check its address, user and password under Settings &gt; Options &gt; Network, then try again.</source>
   <translation>Der Proxy hat die Verbindung abgelehnt: Prüfen Sie seine Adresse, Benutzer und Passwort unter Einstellungen &gt; Optionen &gt; Netzwerk, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>uv cannot be fetched through a SOCKS proxy: set an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
   <translation>uv lässt sich nicht über einen SOCKS-Proxy holen: Setzen Sie einen HTTP-Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk, oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index refuses or is overloaded: try again later, or from another index or a folder of wheels.</source>
   <translation>Der Paketindex lehnt ab oder ist überlastet: Versuchen Sie es später, oder von einem anderen Index oder aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index does not answer: check the network and Settings &gt; Options &gt; Network, then try again, or install from a folder of wheels.</source>
   <translation>Der Paketindex antwortet nicht: Prüfen Sie das Netzwerk und Einstellungen &gt; Optionen &gt; Netzwerk, dann versuchen Sie es noch einmal, oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index, or folder of wheels, lacks a package for this Python and this machine, or a proxy's page came in its place: look at the index in a browser, complete it (requirements/ lists all), or choose another build.</source>
   <translation>Dem Paketindex oder dem Ordner mit Wheels fehlt ein Paket für dieses Python und diesen Rechner, oder die Seite eines Proxys kam stattdessen: Sehen Sie den Index in einem Browser an, vervollständigen Sie ihn (requirements/ nennt alle), oder wählen Sie eine andere Version.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The environment lacks a package, or has half of it: choose 'Repair'.</source>
   <translation>Der Umgebung fehlt ein Paket, oder sie hat nur die Hälfte davon: Wählen Sie 'Reparieren'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The machine ran out of memory: close other programs, then try again.</source>
   <translation>Dem Rechner ging der Speicher aus: Schließen Sie andere Programme, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/nvidia.py" />
   <source>NVIDIA's driver {version} is older than {oldest}</source>
   <translation>der Treiber {version} von NVIDIA ist älter als {oldest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/nvidia.py" />
   <source>the {card} has compute capability {capability}, and the CUDA build needs {oldest}</source>
   <translation>die {card} hat die Compute Capability {capability}, und die CUDA-Version braucht {oldest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>There is no build '{build}' of torch: choose auto, cpu or cuda.</source>
   <translation>Es gibt keine Version '{build}' von torch: Wählen Sie auto, cpu oder cuda.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>This Mac has an Intel processor, for which there is no current torch: name a Python of your own that has an older one with 'use'.</source>
   <translation>Dieser Mac hat einen Intel-Prozessor, für den es kein aktuelles torch gibt: Nennen Sie mit 'use' ein eigenes Python, das ein älteres hat.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>There is no CUDA on a Mac: choose the build 'cpu', which uses Metal too.</source>
   <translation>Auf einem Mac gibt es kein CUDA: Wählen Sie die Version 'cpu', die auch Metal nutzt.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder of wheels {wheels} is not there.</source>
   <translation>Der Ordner mit Wheels {wheels} ist nicht da.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The path {folder} is too long: files in it would have paths of {needed} characters, over the {most} allowed. Name a folder with a shorter path in the environment variable {variable} (Settings &gt; Options &gt; System &gt; Environment, then start QGIS again), or have an administrator allow long paths in Windows.</source>
   <translation>Der Pfad {folder} ist zu lang: Dateien darin hätten Pfade von {needed} Zeichen, mehr als die erlaubten {most}. Nennen Sie einen Ordner mit kürzerem Pfad in der Umgebungsvariablen {variable} (Einstellungen &gt; Optionen &gt; System &gt; Umgebung, dann QGIS neu starten), oder lassen Sie einen Administrator lange Pfade in Windows erlauben.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder {folder} cannot be written: check its permissions.</source>
   <translation>Der Ordner {folder} kann nicht beschrieben werden: Prüfen Sie die Rechte.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The disk of {folder} has {free:.1f} GB free, and {needed} GB are needed: free some space.</source>
   <translation>Der Datenträger von {folder} hat {free:.1f} GB frei, und {needed} GB sind nötig: Schaffen Sie Platz.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder {folder} cannot be made ({reason}): check its permissions.</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}): Prüfen Sie die Rechte.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The uv that came is not the locked one (cut, altered, or a proxy's page instead). Try again.</source>
   <translation>Das uv, das kam, ist nicht das festgelegte (abgeschnitten, verändert, oder stattdessen die Seite eines Proxys). Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The folder {wheels} has no wheel of uv ({name}): add it (requirements/uv.txt).</source>
   <translation>Der Ordner {wheels} hat kein Wheel von uv ({name}): Fügen Sie es hinzu (requirements/uv.txt).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>pip is configured without an index, and its folders of wheels have no uv: add it (see uv.txt).</source>
   <translation>pip ist ohne Index eingerichtet, und seine Ordner mit Wheels haben kein uv: Fügen Sie es hinzu (siehe uv.txt).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>uv cannot be put into {folder}: {error}</source>
   <translation>uv lässt sich nicht in {folder} ablegen: {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The package index {page} lists no uv for this machine ({name}), or a proxy's page came in its place: look at it in a browser, or install from a folder of wheels.</source>
   <translation>Der Paketindex {page} führt kein uv für diesen Rechner ({name}), oder die Seite eines Proxys kam stattdessen: Sehen Sie ihn in einem Browser an, oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>{known} ({page}: {error})</source>
   <translation>{known} ({page}: {error})</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>{known} ({detail}; all of it is in {log})</source>
   <translation>{known} ({detail}; alles steht in {log})</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>The installation failed.</source>
   <translation>Die Installation ist fehlgeschlagen.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>Unpacking.</source>
   <translation>Es wird entpackt.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>Downloading {package}, {size}.</source>
   <translation>{package} wird heruntergeladen, {size}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>GeoCentroids needs a Python environment of its own, which is not installed yet</source>
   <translation>GeoCentroids braucht eine eigene Python-Umgebung, die noch nicht installiert ist</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>the setting 'Python of the worker'</source>
   <translation>die Einstellung 'Python des Arbeitsprozesses'</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>{problem}: run 'Set up environment' in the Processing Toolbox (0.3 GB to download, 3 GB with CUDA), or '{command}' in a shell.</source>
   <translation>{problem}: Führen Sie 'Umgebung einrichten' in den Verarbeitungswerkzeugen aus (0,3 GB herunterzuladen, 3 GB mit CUDA), oder '{command}' in einer Shell.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>The Python {python} {reason}. Correct or empty {origin}, or install what it lacks (requirements/worker.txt of the plugin, and torch).</source>
   <translation>Das Python {python} {reason}. Korrigieren oder leeren Sie {origin}, oder installieren Sie, was ihm fehlt (requirements/worker.txt der Erweiterung, und torch).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>{named} names a Python that is not there: {path}. Correct it, or empty it.</source>
   <translation>{named} nennt ein Python, das nicht da ist: {path}. Korrigieren Sie sie, oder leeren Sie sie.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>The plugin's environment {reason}: choose 'Repair' in 'Set up environment'.</source>
   <translation>Die Umgebung der Erweiterung {reason}: Wählen Sie 'Reparieren' in 'Umgebung einrichten'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>the environment variable {variable}</source>
   <translation>die Umgebungsvariable {variable}</translation>
  </message>
  <message>
   <location filename="../runtime/external_commands.py" />
   <source>{program} does not start: {error}. Name another interpreter, or choose 'Repair'.</source>
   <translation>{program} startet nicht: {error}. Nennen Sie einen anderen Interpreter, oder wählen Sie 'Reparieren'.</translation>
  </message>
  <message>
   <location filename="../runtime/kmeans_iterations.py" />
   <source>Clustering: iteration {number} of at most {most}</source>
   <translation>Clustern: Iteration {number} von höchstens {most}</translation>
  </message>
  <message>
   <location filename="../runtime/kmeans_iterations.py" />
   <source>Clustering: {part:,} of {all:,} features, iteration {number} of at most {most}</source>
   <translation>Clustern: {part:,} von {all:,} Merkmalen, Iteration {number} von höchstens {most}</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{hours:.1f} hours</source>
   <translation>{hours:.1f} Stunden</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{seconds} seconds</source>
   <translation>{seconds} Sekunden</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{minutes:.0f} minutes</source>
   <translation>{minutes:.0f} Minuten</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>About {duration} to go.</source>
   <translation>Noch etwa {duration}.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>A codebook of {clusters:,} clusters for the encoder {encoder}, made by {software}</source>
   <translation>Ein Codebuch mit {clusters:,} Clustern für den Encoder {encoder}, erstellt von {software}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>What it was made of</source>
   <translation>Woraus es gemacht ist</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>{features:,} of {width} numbers, from {tiles:,} tiles</source>
   <translation>{features:,} mit je {width} Zahlen, aus {tiles:,} Kacheln</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Ground sample distance</source>
   <translation>Bodenauflösung</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>{gsd:g} m; a patch is {patch:.4g} m wide</source>
   <translation>{gsd:g} m; ein Patch ist {patch:.4g} m breit</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>and {count:,} more.</source>
   <translation>und {count:,} weitere.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>How well the colours tell what is alike</source>
   <translation>Wie gut die Farben sagen, was ähnlich ist</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>these colours</source>
   <translation>diese Farben</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>PCA colours</source>
   <translation>PCA-Farben</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Neighbours kept: of a cluster's ten nearest, the share that are among its ten nearest in colour</source>
   <translation>Erhaltene Nachbarn: welcher Anteil der zehn nächsten eines Clusters auch farblich zu seinen zehn nächsten gehört</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Rank correlation of distances between centroids with differences between colours (CIEDE2000)</source>
   <translation>Rangkorrelation der Abstände zwischen Zentroiden mit den Unterschieden zwischen Farben (CIEDE2000)</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>1 is perfect; by chance it would be {chance:.2f} and 0. t-SNE keeps neighbours together, so that alike things have similar colours; PCA keeps the large distances, so that unlike things differ as much as they should.</source>
   <translation>1 ist vollkommen; zufällig wären es {chance:.2f} und 0. t-SNE hält Nachbarn zusammen, sodass Ähnliches ähnliche Farben hat; PCA erhält die großen Abstände, sodass sich Unähnliches so stark unterscheidet, wie es soll.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The centroids in three dimensions, from all sides</source>
   <translation>Die Zentroide in drei Dimensionen, von allen Seiten</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>axis {number}</source>
   <translation>Achse {number}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The clusters in sixteen groups (Ward); names are paths in the tree. 'Group clusters' makes a map of them, or of any other number.</source>
   <translation>Die Cluster in sechzehn Gruppen (Ward); ihre Namen sind Pfade im Baum. „Cluster gruppieren“ macht eine Karte von ihnen oder von jeder anderen Zahl.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Its colours</source>
   <translation>Ihre Farben</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Tree</source>
   <translation>Baum</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The tree of the clusters, down to {groups} groups</source>
   <translation>Der Baum der Cluster, bis hinunter zu {groups} Gruppen</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>distance</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Clustering</source>
   <translation>Clustern</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Inertia per iteration, and the sizes of the clusters</source>
   <translation>Trägheit je Iteration, und die Größen der Cluster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>iteration</source>
   <translation>Iteration</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>inertia</source>
   <translation>Trägheit</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Inertia</source>
   <translation>Trägheit</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>cluster id</source>
   <translation>Cluster-ID</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>number of features</source>
   <translation>Anzahl der Merkmale</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Sizes of the clusters</source>
   <translation>Größen der Cluster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>What the largest clusters look like</source>
   <translation>Wie die größten Cluster aussehen</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The patches nearest to each centroid, with what lies around them: the patch itself is the middle third. Beside them the cluster's colour, id and number of features.</source>
   <translation>Die Patches, die jedem Zentroid am nächsten sind, mit dem, was um sie liegt: Der Patch selbst ist das mittlere Drittel. Daneben Farbe, ID und Anzahl der Merkmale des Clusters.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>exemplars of cluster {id}</source>
   <translation>Beispielbilder des Clusters {id}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Licence and attribution</source>
   <translation>Lizenz und Namensnennung</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Nothing is stated of the imagery.</source>
   <translation>Über die Bilder ist nichts angegeben.</translation>
  </message>
  <message>
   <location filename="../runtime/worker.py" />
   <source>The worker has not started within {seconds:.0f} seconds, so that nothing could be checked: try again. If it stays so, close other programs, or set up the environment with the action 'repair'.</source>
   <translation>Der Arbeitsprozess ist in {seconds:.0f} Sekunden nicht gestartet, sodass nichts geprüft werden konnte: Versuchen Sie es noch einmal. Wenn es so bleibt, schließen Sie andere Programme, oder richten Sie die Umgebung mit der Aktion 'repair' ein.</translation>
  </message>
  <message>
   <location filename="../runtime/worker.py" />
   <source>Waiting for another run of GeoCentroids to finish.</source>
   <translation>Es wird auf das Ende eines anderen Laufs von GeoCentroids gewartet.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_conversation.py" />
   <source>Starting the worker and loading the encoder.</source>
   <translation>Der Arbeitsprozess wird gestartet und der Encoder geladen.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_process.py" />
   <source>exit status {status}</source>
   <translation>Rückgabewert {status}</translation>
  </message>
  <message>
   <location filename="../runtime/worker_process.py" />
   <source>does not start ({reason})</source>
   <translation>startet nicht ({reason})</translation>
  </message>
  <message>
   <location filename="../runtime/worker_restart.py" />
   <source>The worker process died twice at the same piece of work ({words}). If memory ran out, choose a smaller batch or another device.</source>
   <translation>Der Arbeitsprozess ist zweimal an derselben Stelle abgestürzt ({words}). Wenn der Speicher ausging, wählen Sie einen kleineren Stapel oder ein anderes Gerät.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_restart.py" />
   <source>The worker process died ({words}). Starting it again from the block in hand.</source>
   <translation>Der Arbeitsprozess ist abgestürzt ({words}). Er wird ab dem Block in Arbeit neu gestartet.</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>is Python {version}, and the worker needs {oldest} or newer</source>
   <translation>ist Python {version}, und der Arbeitsprozess braucht {oldest} oder neuer</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>lacks the packages {names}</source>
   <translation>hat die Pakete {names} nicht</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>lacks the package {name}</source>
   <translation>hat das Paket {name} nicht</translation>
  </message>
  <message>
   <location filename="../models/block_operations.py" />
   <source>Some features are too large for this codebook: use those of the encoder that it was made with.</source>
   <translation>Manche Merkmale sind zu groß für dieses Codebuch: Nehmen Sie die des Encoders, mit dem es gemacht ist.</translation>
  </message>
  <message>
   <location filename="../models/block_operations.py" />
   <source>The encoder gave features in the precision {precision} that are not finite numbers, or too large for float16: choose the precision float32, or another encoder.</source>
   <translation>Der Encoder hat mit der Genauigkeit {precision} Merkmale gegeben, die keine endlichen Zahlen oder zu groß für float16 sind: Wählen Sie die Genauigkeit float32, oder einen anderen Encoder.</translation>
  </message>
  <message>
   <location filename="../models/classifier_operations.py" />
   <source>The model '{model}' is none of {known}.</source>
   <translation>Das Modell '{model}' ist keines von {known}.</translation>
  </message>
  <message>
   <location filename="../models/classifier_operations.py" />
   <source>Some features of the samples are not finite numbers: choose the precision float32.</source>
   <translation>Manche Merkmale der Beispiele sind keine endlichen Zahlen: Wählen Sie die Genauigkeit float32.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's {name} are larger than any can be.</source>
   <translation>Die {name} des Codebuchs sind größer als möglich.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Centroids must be K x D numbers, float16 or float32, not {form}.</source>
   <translation>Die Zentroide müssen K x D Zahlen sein, float16 oder float32, nicht {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>A codebook holds 1 to {most} centroids, not {size}.</source>
   <translation>Ein Codebuch enthält 1 bis {most} Zentroide, nicht {size}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Centroids have 1 to {most} numbers each, not {width}.</source>
   <translation>Zentroide haben je 1 bis {most} Zahlen, nicht {width}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The centroids hold numbers that are not finite, or too large to be compared.</source>
   <translation>Die Zentroide enthalten Zahlen, die nicht endlich sind, oder zu groß, um verglichen zu werden.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Colours must be {size} x 3 uint8, one for each centroid, not {form}.</source>
   <translation>Die Farben müssen {size} x 3 uint8 sein, eine je Zentroid, nicht {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's counts must be {size} whole numbers, not {form}.</source>
   <translation>Die Anzahlen des Codebuchs müssen {size} ganze Zahlen sein, nicht {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's embedding must be {size} x 3 numbers, not {form}.</source>
   <translation>Die Einbettung des Codebuchs muss {size} x 3 Zahlen sein, nicht {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's metric '{metric}' is none of {known}.</source>
   <translation>Die Metrik '{metric}' des Codebuchs ist keine von {known}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>{path} is not a readable .npy file of numbers: {error}</source>
   <translation>{path} ist keine lesbare .npy-Datei mit Zahlen: {error}</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's groups must be {size} x {levels} whole numbers, one for each level of names, not {form}.</source>
   <translation>Die Gruppen des Codebuchs müssen {size} x {levels} ganze Zahlen sein, eine je Ebene von Namen, nicht {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's groups point at names that it does not have.</source>
   <translation>Die Gruppen des Codebuchs verweisen auf Namen, die es nicht hat.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook {path} is damaged: it has no {error}.</source>
   <translation>Das Codebuch {path} ist beschädigt: Es hat kein {error}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook {path} cannot be used. {error}</source>
   <translation>Das Codebuch {path} kann nicht verwendet werden. {error}</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>{path} is not a .npy file: write one with numpy.save.</source>
   <translation>{path} ist keine .npy-Datei: Schreiben Sie eine mit numpy.save.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>{path} is not a file, or is larger than any {kind} ({size:.1f} GB).</source>
   <translation>{path} ist keine Datei, oder größer als jede .{kind}.safetensors ({size:.1f} GB).</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The {kind} {path} is not there.</source>
   <translation>{path} ist nicht da (.{kind}.safetensors).</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>{path} is not a {kind}, or damaged ({cause}: {error}). A {kind} is a file that ends in .{kind}.safetensors: take a whole copy of it.</source>
   <translation>{path} ist keine .{kind}.safetensors-Datei, oder beschädigt ({cause}: {error}): Nehmen Sie eine vollständige Kopie.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The codebook {path} is of format {format}: update GeoCentroids.</source>
   <translation>Das Codebuch {path} hat das Format {format}: Aktualisieren Sie GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The codebook {path} is damaged: its header lacks or garbles {error}.</source>
   <translation>Das Codebuch {path} ist beschädigt: In seinem Kopf fehlt oder stimmt nicht: {error}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>The colour space '{space}' is none of {known}.</source>
   <translation>Der Farbraum '{space}' ist keiner von {known}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>Embedding: t-SNE to three dimensions</source>
   <translation>Einbettung: t-SNE in drei Dimensionen</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>Colouring: groups, and how well the colours tell what is alike</source>
   <translation>Einfärben: Gruppen, und wie gut die Farben sagen, was ähnlich ist</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>{rows:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.</source>
   <translation>{rows:,} Merkmale ergeben keine {clusters:,} Cluster: Ziehen Sie mehr Merkmale, oder verlangen Sie weniger Cluster.</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>Clustering: choosing the first centroids</source>
   <translation>Clustern: Die ersten Zentroide werden gewählt</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>Some features are not finite: the encoder is damaged, or its precision too low (try float32).</source>
   <translation>Manche Merkmale sind nicht endlich: Der Encoder ist beschädigt, oder seine Genauigkeit zu gering (versuchen Sie float32).</translation>
  </message>
  <message>
   <location filename="../models/codebook/stored_features.py" />
   <source>{path} does not hold {rows:,} features of {width} numbers: was it cut? Run it again.</source>
   <translation>{path} enthält keine {rows:,} Merkmale aus {width} Zahlen: Wurde es abgeschnitten? Starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Colours cannot be aligned to the codebook '{codebook}': it is of the encoder '{own_encoder}' ({own_width} numbers a feature), not of '{encoder}' ({width}).</source>
   <translation>Die Farben lassen sich nicht an das Codebuch '{codebook}' angleichen: Es gehört zum Encoder '{own_encoder}' ({own_width} Zahlen je Merkmal), nicht zu '{encoder}' ({width}).</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The {size} centroids of '{codebook}' do not make {wanted} groups: choose 2 to {size}.</source>
   <translation>Die {size} Zentroide von '{codebook}' ergeben keine {wanted} Gruppen: Wählen Sie 2 bis {size}.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Colouring: groups</source>
   <translation>Einfärben: Gruppen</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The centroids {path} cannot be read: {reason}. Do all machines see that file?</source>
   <translation>Die Zentroide {path} können nicht gelesen werden: {reason}. Sehen alle Rechner diese Datei?</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The codebook cannot be exported: {path}: {reason}.</source>
   <translation>Das Codebuch kann nicht exportiert werden: {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>{count:,} centroids are copies of others: their clusters can never win.</source>
   <translation>{count:,} Zentroide sind Kopien anderer: Ihre Cluster können nie gewinnen.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>{count:,} centroids are all zeros, which have no direction.</source>
   <translation>{count:,} Zentroide bestehen nur aus Nullen und haben keine Richtung.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Some counts of features are negative.</source>
   <translation>Manche Anzahlen von Merkmalen sind negativ.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The counts add up to {sum:,}, but it was trained on {features:,} features.</source>
   <translation>Die Anzahlen ergeben zusammen {sum:,}, trainiert wurde aber mit {features:,} Merkmalen.</translation>
  </message>
  <message>
   <location filename="../models/devices.py" />
   <source>The device '{device}' is not available with torch {version} here; available: {available}.</source>
   <translation>Das Gerät '{device}' ist hier mit torch {version} nicht verfügbar; verfügbar: {available}.</translation>
  </message>
  <message>
   <location filename="../models/devices.py" />
   <source>The precision '{precision}' is none of auto, {known}.</source>
   <translation>Die Genauigkeit '{precision}' ist keine von auto, {known}.</translation>
  </message>
  <message>
   <location filename="../models/download/encoder_config.py" />
   <source>The encoder '{encoder}' is a '{kind}', not a DINOv2 (with or without registers).</source>
   <translation>Der Encoder '{encoder}' ist ein '{kind}', kein DINOv2 (mit oder ohne Register).</translation>
  </message>
  <message>
   <location filename="../models/download/encoder_config.py" />
   <source>The encoder '{encoder}' has no readable config.json: {error}</source>
   <translation>Der Encoder '{encoder}' hat keine lesbare config.json: {error}</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The codebook '{codebook}' has not been downloaded yet.</source>
   <translation>Das Codebuch '{codebook}' ist noch nicht heruntergeladen.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The codebook {codebook} was written anew since this run began: start it again.</source>
   <translation>Das Codebuch {codebook} wurde neu geschrieben, seit dieser Lauf begann: Starten Sie ihn noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{codebook} is a folder, without {file} of the published codebook: give 'embedded', 'published' or a .codebook.safetensors file.</source>
   <translation>{codebook} ist ein Ordner, ohne {file} des veröffentlichten Codebuchs: Geben Sie 'embedded', 'published' oder eine .codebook.safetensors-Datei an.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>There is no codebook '{codebook}': give 'embedded', 'published' or a file.</source>
   <translation>Es gibt kein Codebuch '{codebook}': Geben Sie 'embedded', 'published' oder eine Datei an.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>Fetching the codebook '{name}' ({licence}, {attribution}, {megabytes:.0f} MB) from {origin} to {path}.</source>
   <translation>Das Codebuch '{name}' ({licence}, {attribution}, {megabytes:.0f} MB) wird von {origin} nach {path} geholt.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The folder {folder} lacks {name} of the published codebook.</source>
   <translation>Dem Ordner {folder} fehlt {name} des veröffentlichten Codebuchs.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{path} is not the published file: it was cut or altered. Copy it again.</source>
   <translation>{path} ist nicht die veröffentlichte Datei: Sie ist abgeschnitten oder verändert. Kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{path} cannot be written ({reason}): {advice}.</source>
   <translation>{path} kann nicht geschrieben werden ({reason}): {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has not been downloaded yet.</source>
   <translation>Der Encoder '{encoder}' ist noch nicht heruntergeladen.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The config.json of the encoder '{encoder}' does not tell its hidden_size and patch_size.</source>
   <translation>Die config.json des Encoders '{encoder}' nennt hidden_size und patch_size nicht.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>There is no encoder '{encoder}': give 'embedded', a folder with a checkpoint, or a hub id.</source>
   <translation>Es gibt keinen Encoder '{encoder}': Geben Sie 'embedded', einen Ordner mit einem Checkpoint oder eine Kennung des Hubs an.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The codebook '{codebook}' names the encoder '{encoder}', which is neither 'embedded' nor a hub id: give the folder of its encoder under 'Encoder'.</source>
   <translation>Das Codebuch '{codebook}' nennt den Encoder '{encoder}', der weder 'embedded' noch eine Kennung des Hubs ist: Geben Sie den Ordner seines Encoders unter 'Encoder' an.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{licence}, {attribution}, about {megabytes} MB</source>
   <translation>{licence}, {attribution}, etwa {megabytes} MB</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>see its page for the licence</source>
   <translation>die Lizenz steht auf seiner Seite</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>Downloading the encoder {name} ({about}) from {hub} to {folder}.</source>
   <translation>Der Encoder {name} ({about}) wird von {hub} nach {folder} heruntergeladen.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{url} is not answered by a Hugging Face hub, but perhaps by a proxy's page: {advice}.</source>
   <translation>Auf {url} antwortet kein Hub von Hugging Face, sondern vielleicht die Seite eines Proxys: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has no safetensors, and nothing else is loaded: choose another one.</source>
   <translation>Der Encoder '{encoder}' hat keine safetensors, und anderes wird nicht geladen: Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{path} cannot be read ({reason}): copy the encoder's folder again.</source>
   <translation>{path} kann nicht gelesen werden ({reason}): Kopieren Sie den Ordner des Encoders noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{url} is answered with another commit, {commit}: check the mirror.</source>
   <translation>{url} wird mit einem anderen Commit beantwortet, {commit}: Prüfen Sie den Spiegel.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has an unreadable {index}: choose another one.</source>
   <translation>Der Encoder '{encoder}' hat eine unlesbare {index}: Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' lists a file '{shard}' that is no safetensors: choose another one.</source>
   <translation>Der Encoder '{encoder}' führt eine Datei '{shard}' auf, die keine safetensors ist: Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>check the network and the proxy, or give a mirror in GeoCentroids' settings, or a folder with the files</source>
   <translation>prüfen Sie das Netzwerk und den Proxy, oder geben Sie in den Einstellungen von GeoCentroids einen Spiegel an, oder einen Ordner mit den Dateien</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>free some space, check the permissions, or choose another folder of downloaded models in the settings</source>
   <translation>schaffen Sie Platz, prüfen Sie die Rechte, oder wählen Sie in den Einstellungen einen anderen Ordner der heruntergeladenen Modelle</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} does not answer ({kind}: {error}): {advice}.</source>
   <translation>{server} antwortet nicht ({kind}: {error}): {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is not there (status 404): check the name, the revision and the mirror.</source>
   <translation>{url} ist nicht da (Status 404): Prüfen Sie den Namen, die Revision und den Spiegel.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is refused (status {status}), as what does not exist or needs an account is: check the name, or download the files in a browser and give their folder.</source>
   <translation>{url} wird verweigert (Status {status}), wie alles, was es nicht gibt oder was ein Konto braucht: Prüfen Sie den Namen, oder laden Sie die Dateien in einem Browser herunter und geben Sie ihren Ordner an.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The proxy on the way to {server} wants a login (status 407): give it in QGIS's network settings.</source>
   <translation>Der Proxy auf dem Weg zu {server} verlangt eine Anmeldung (Status 407): Geben Sie sie in den Netzwerkeinstellungen von QGIS an.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} has had too many requests from here (status 429): try again in some minutes, or {advice}.</source>
   <translation>{server} hat von hier zu viele Anfragen bekommen (Status 429): Versuchen Sie es in einigen Minuten noch einmal, oder {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} is out of order (status {status}): try again later, or {advice}.</source>
   <translation>{server} ist gestört (Status {status}): Versuchen Sie es später noch einmal, oder {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The certificate of {server} is not trusted, as happens behind a proxy that inspects traffic: add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again.</source>
   <translation>Dem Zertifikat von {server} wird nicht vertraut, wie es hinter einem Proxy vorkommt, der den Verkehr untersucht: Fügen Sie das Zertifikat Ihrer Organisation unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten hinzu, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The disk of {folder} has {free:,.0f} MB free, and {name} needs {needed:,.0f}: {advice}.</source>
   <translation>Der Datenträger von {folder} hat {free:,.0f} MB frei, und {name} braucht {needed:,.0f}: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is not the file that was published: it was cut or altered on the way. Try again.</source>
   <translation>{url} ist nicht die Datei, die veröffentlicht wurde: Sie wurde unterwegs abgeschnitten oder verändert. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{path} cannot be read ({reason}): copy it again.</source>
   <translation>{path} kann nicht gelesen werden ({reason}): Kopieren Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} gave something else than {name}: {advice}.</source>
   <translation>{url} hat etwas anderes als {name} geliefert: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>Waiting for another download of GeoCentroids to end.</source>
   <translation>Es wird auf das Ende eines anderen Downloads von GeoCentroids gewartet.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The encoder '{encoder}' has patches of {size} pixels, not {patch}.</source>
   <translation>Der Encoder '{encoder}' hat Patches von {size} Pixeln, nicht von {patch}.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The checkpoint of the encoder '{encoder}' lacks {count} weights ({some}, ...): it is incomplete, or of another network. Copy it again, or choose another encoder.</source>
   <translation>Dem Checkpoint des Encoders '{encoder}' fehlen {count} Gewichte ({some}, ...): Er ist unvollständig, oder der eines anderen Netzes. Kopieren Sie ihn noch einmal, oder wählen Sie einen anderen Encoder.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>This Python has transformers {version}, which builds DINOv2 otherwise than the version that GeoCentroids needs: install the one that requirements/worker.txt in the plugin's folder names, or use the plugin's own environment (leave the setting 'Python of the worker' empty).</source>
   <translation>Dieses Python hat transformers {version}, das DINOv2 anders baut als die Version, die GeoCentroids braucht: Installieren Sie die, die requirements/worker.txt im Ordner der Erweiterung nennt, oder verwenden Sie die eigene Umgebung der Erweiterung (lassen Sie die Einstellung 'Python des Arbeitsprozesses' leer).</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The encoder '{encoder}' cannot be loaded ({kind}): {error}</source>
   <translation>Der Encoder '{encoder}' kann nicht geladen werden ({kind}): {error}</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>{path} is damaged ({error}): copy it again.</source>
   <translation>{path} ist beschädigt ({error}): Kopieren Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/encoder/patch_encoder.py" />
   <source>Memory ran out with a single tile: close other programs, or choose a smaller tile or encoder, or another device.</source>
   <translation>Der Speicher reichte nicht einmal für eine Kachel: Schließen Sie andere Programme, oder wählen Sie eine kleinere Kachel, einen kleineren Encoder oder ein anderes Gerät.</translation>
  </message>
  <message>
   <location filename="../models/encoder/patch_encoder.py" />
   <source>Memory ran out with {tiles} tiles at once; going on with {batch}.</source>
   <translation>Der Speicher reichte nicht für {tiles} Kacheln auf einmal; es geht mit {batch} weiter.</translation>
  </message>
  <message>
   <location filename="../models/heads/classifier_file.py" />
   <source>The classifier {path} is of format {format}: update GeoCentroids.</source>
   <translation>Der Klassifikator {path} hat das Format {format}: Aktualisieren Sie GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/heads/classifier_file.py" />
   <source>{path} is not a classifier, or damaged ({error}): take a whole copy of it.</source>
   <translation>{path} ist kein Klassifikator, oder beschädigt ({error}): Nehmen Sie eine vollständige Kopie.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The codebook '{codebook}' holds centroids of {width} numbers, but the encoder '{encoder}' gives {hidden_size} a patch. Use the encoder that the codebook was made with: '{own_encoder}'.</source>
   <translation>Das Codebuch '{codebook}' enthält Zentroide aus {width} Zahlen, aber der Encoder '{encoder}' gibt {hidden_size} je Patch. Nehmen Sie den Encoder, mit dem das Codebuch gemacht ist: '{own_encoder}'.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>No encoder is loaded.</source>
   <translation>Es ist kein Encoder geladen.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>No codebook is loaded.</source>
   <translation>Es ist kein Codebuch geladen.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The files of the encoder '{encoder}' changed since this run began: start it again.</source>
   <translation>Die Dateien des Encoders '{encoder}' haben sich geändert, seit dieser Lauf begann: Starten Sie ihn noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The files of the encoder '{encoder}' changed while they were read: try again.</source>
   <translation>Die Dateien des Encoders '{encoder}' haben sich geändert, während sie gelesen wurden: Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>The worker does not know the question '{kind}'.</source>
   <translation>Der Arbeitsprozess kennt die Frage '{kind}' nicht.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>Memory ran out: close other programs, or choose a smaller tile or encoder.</source>
   <translation>Der Speicher ging aus: Schließen Sie andere Programme, oder wählen Sie eine kleinere Kachel oder einen kleineren Encoder.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>A file or device failed the worker ({kind}: {error}): try again.</source>
   <translation>Eine Datei oder ein Gerät versagte dem Arbeitsprozess den Dienst ({kind}: {error}): Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>The device '{chosen}' multiplies matrices wrongly: update its driver, or choose the CPU.</source>
   <translation>Das Gerät '{chosen}' multipliziert Matrizen falsch: Aktualisieren Sie seinen Treiber, oder wählen Sie die CPU.</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>A package of the environment does not load: {error}</source>
   <translation>Ein Paket der Umgebung lässt sich nicht laden: {error}</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>The device '{chosen}' does not multiply matrices: {error}</source>
   <translation>Das Gerät '{chosen}' multipliziert keine Matrizen: {error}</translation>
  </message>
  <message>
   <location filename="../models/whole_files.py" />
   <source>The {kind} {path} cannot be written: {reason}.</source>
   <translation>{path} kann nicht geschrieben werden ({kind}): {reason}.</translation>
  </message>
 </context>
</TS>

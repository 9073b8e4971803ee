<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>GeoCentroids</name>
  <message>
   <location filename="../plugin.py" />
   <source>Explore a map</source>
   <translation>Explorar un mapa</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Perceptual map of the current view</source>
   <translation>Mapa perceptual de la vista actual</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Apply classifier</source>
   <translation>Aplicar clasificador</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Maps the classes of imagery with a classifier that 'Classify by samples' has saved.</source>
   <translation>Cartografía las clases de imágenes con un clasificador que 'Clasificar con muestras' ha guardado.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>&lt;p&gt;The classifier knows its classes, their colours, its encoder and its layout; one of another encoder is refused. It knows only what its samples showed: light, season and sensor should be alike. How good it is here, only samples from here can tell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;El clasificador conoce sus clases, sus colores, su codificador y su disposición; se rechaza el de otro codificador. Solo sabe lo que mostraban sus muestras: la luz, la estación y el sensor deben ser parecidos. Lo bueno que es aquí solo lo pueden decir muestras de aquí.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Classifier</source>
   <translation>Clasificador</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Probability of the class</source>
   <translation>Probabilidad de la clase</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Apply legend</source>
   <translation>Aplicar leyenda</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Turns a map of clusters into a map of named classes, by a legend of its codebook.</source>
   <translation>Convierte un mapa de clústeres en un mapa de clases con nombre, con una leyenda de su libro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>&lt;p&gt;A legend gives each cluster of a codebook a class, or none. So it reads every map of that codebook: of another image, of another year. One of another codebook is refused.&lt;/p&gt;&lt;p&gt;The class raster has its names and colours, and an attribute table with the pixels and the square metres on the ground of each class, which the log shows as well. Value 0 is ground whose clusters have no class; 255 is no ground.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Una leyenda da a cada clúster de un libro de códigos una clase, o ninguna. Así lee todos los mapas de ese libro: de otra imagen, de otro año. Se rechaza la de otro libro de códigos.&lt;/p&gt;&lt;p&gt;El ráster de clases tiene sus nombres y colores, y una tabla de atributos con los píxeles y los metros cuadrados sobre el terreno de cada clase, que también muestra el registro. El valor 0 es terreno cuyos clústeres no tienen clase; 255 no es terreno.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>The ids of a perceptual map, of one raster or of many sheets (FOLDER/ids.vrt; scripts may give the folder), or a raster that &lt;i&gt;Group clusters&lt;/i&gt; made.</source>
   <translation>Los identificadores de un mapa perceptual, de un ráster o de muchas hojas (CARPETA/ids.vrt; los scripts pueden dar la carpeta), o un ráster que hizo &lt;i&gt;Group clusters&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Legends (*.legend.json *.json *.csv)</source>
   <translation>Leyendas (*.legend.json *.json *.csv)</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>A NAME.legend.json, as &lt;i&gt;Group clusters&lt;/i&gt; writes it; or a table of this map's ids, a CSV with the columns id, class and, if you like, color (#4e79a7).</source>
   <translation>Un NOMBRE.legend.json, como lo escribe &lt;i&gt;Group clusters&lt;/i&gt;; o una tabla de los identificadores de este mapa, un CSV con las columnas id, class y, si se quiere, color (#4e79a7).</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Cluster ids</source>
   <translation>Identificadores de clúster</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Legend</source>
   <translation>Leyenda</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Assign centroids</source>
   <translation>Asignar centroides</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Makes a perceptual map of a raster of features, as Encode patches writes it.</source>
   <translation>Hace un mapa perceptual a partir de un ráster de características, tal como lo escribe Codificar parches.</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>&lt;p&gt;Encode patches, then this, gives the same map as Perceptual map; try several codebooks on one encoding.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Codificar parches y luego este algoritmo dan el mismo mapa que Mapa perceptual; así se pueden probar varios libros de códigos con una sola codificación.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Features</source>
   <translation>Características</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Valid patches</source>
   <translation>Parches válidos</translation>
  </message>
  <message>
   <location filename="../algorithms/base.py" />
   <source>Cancelled: nothing was written.</source>
   <translation>Cancelado: no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>{path} shows no class anywhere: give a map with ground that has one.</source>
   <translation>{path} no muestra ninguna clase en ningún lugar: dé un mapa con terreno que tenga una.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>{path} holds the value {value}, which its attribute table does not name: make the map of classes again.</source>
   <translation>{path} contiene el valor {value}, que su tabla de atributos no nombra: haga de nuevo el mapa de clases.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>A map of classes, as &lt;b&gt;Apply legend&lt;/b&gt;, &lt;b&gt;Classify by samples&lt;/b&gt; and &lt;b&gt;Apply classifier&lt;/b&gt; write it, with the .aux.xml beside it.</source>
   <translation>Un mapa de clases, como lo escriben &lt;b&gt;Aplicar leyenda&lt;/b&gt;, &lt;b&gt;Clasificar con muestras&lt;/b&gt; y &lt;b&gt;Aplicar clasificador&lt;/b&gt;, con el .aux.xml al lado.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Classes to polygons</source>
   <translation>Clases a polígonos</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Turns a map of classes into polygons with the name of the class and the area on the ground.</source>
   <translation>Convierte un mapa de clases en polígonos con el nombre de la clase y el área sobre el terreno.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>&lt;p&gt;Specks join their largest neighbour, what is left becomes polygons, and their outlines are simplified if you like. Ground without a class is left out. The areas are square metres on the ground, whatever the CRS.&lt;/p&gt;&lt;p&gt;QGIS's own steps do it, in a graphical model that you can open and change: resources/graphical_models/classes_to_polygons.model3 in the plugin's folder. The names are added last.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las motas se unen a su vecino más grande, lo que queda se convierte en polígonos, y sus contornos se simplifican si lo desea. El terreno sin clase se deja fuera. Las áreas son metros cuadrados sobre el terreno, sea cual sea el SRC.&lt;/p&gt;&lt;p&gt;Lo hacen pasos del propio QGIS, en un modelo gráfico que puede abrir y cambiar: resources/graphical_models/classes_to_polygons.model3 en la carpeta del complemento. Los nombres se añaden al final.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Areas of fewer pixels join their largest neighbour; 1 keeps all.</source>
   <translation>Las áreas de menos píxeles se unen a su vecino más grande; 1 las conserva todas.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>How far an outline may move to become simpler. Each polygon is simplified for itself, so that gaps and overlaps of that size come between neighbours; 0 keeps the borders of the pixels.</source>
   <translation>Cuánto puede moverse un contorno para ser más simple. Cada polígono se simplifica por separado, de modo que entre vecinos aparecen huecos y solapes de ese tamaño; 0 conserva los bordes de los píxeles.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Smallest area in pixels</source>
   <translation>Área mínima en píxeles</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Tolerance in map units</source>
   <translation>Tolerancia en unidades del mapa</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Classify by samples</source>
   <translation>Clasificar con muestras</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Makes a map of classes from a few labelled points or polygons, and tells how good it is.</source>
   <translation>Hace un mapa de clases a partir de unos pocos puntos o polígonos etiquetados, y dice lo bueno que es.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>&lt;p&gt;By &lt;b&gt;clusters&lt;/b&gt; each cluster of a map gets the probability of each class from the samples in it and in clusters like it: at once, for a map of any size, and as coarse as the clusters are. The &lt;b&gt;legend&lt;/b&gt; gives the same classes on any other map of the codebook (&lt;i&gt;Apply legend&lt;/i&gt;). By &lt;b&gt;features&lt;/b&gt; a classifier is fitted to the encoder's features of imagery: finer, and as slow as a map. The &lt;b&gt;classifier&lt;/b&gt; is kept in a file for other imagery (&lt;i&gt;Apply classifier&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; tells how good the classes are where samples were held out, whole samples and whole squares of ground; areas corrected for the errors; and where to label next.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Con &lt;b&gt;clústeres&lt;/b&gt;, cada clúster de un mapa recibe la probabilidad de cada clase de las muestras que hay en él y en clústeres parecidos: al instante, para un mapa de cualquier tamaño, y tan aproximado como los clústeres. La &lt;b&gt;leyenda&lt;/b&gt; da las mismas clases en cualquier otro mapa del libro de códigos (&lt;i&gt;Apply legend&lt;/i&gt;). Con &lt;b&gt;características&lt;/b&gt; se ajusta un clasificador a las características que el codificador da a las imágenes: más fino, y tan lento como un mapa. El &lt;b&gt;clasificador&lt;/b&gt; se guarda en un archivo para otras imágenes (&lt;i&gt;Apply classifier&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;El &lt;b&gt;informe&lt;/b&gt; dice lo buenas que son las clases donde se apartaron muestras, muestras enteras y cuadrados enteros de terreno; las áreas corregidas por los errores; y dónde etiquetar después.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Points or polygons, in any CRS. All count alike, whatever their size. Where the imagery is a file, samples may lie outside the extent.</source>
   <translation>Puntos o polígonos, en cualquier SRC. Todos cuentan igual, sea cual sea su tamaño. En imágenes de archivos pueden estar fuera de la extensión.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>For the method &lt;i&gt;features&lt;/i&gt;, as scikit-learn has them: logistic regression, linear discriminant analysis, the five nearest neighbours.</source>
   <translation>Para el método &lt;i&gt;features&lt;/i&gt;, como los tiene scikit-learn: regresión logística, análisis discriminante lineal, los cinco vecinos más próximos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Field of the class</source>
   <translation>Campo de la clase</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>With the method &lt;i&gt;clusters&lt;/i&gt;: the classes of the codebook's clusters.</source>
   <translation>Con el método &lt;i&gt;clusters&lt;/i&gt;: las clases de los clústeres del libro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>With the method &lt;i&gt;features&lt;/i&gt;: for imagery of the same encoder.</source>
   <translation>Con el método &lt;i&gt;features&lt;/i&gt;: para imágenes del mismo codificador.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>The method 'features' gives no legend, since it knows no clusters: leave out 'Legend'.</source>
   <translation>El método 'features' no da leyenda, pues no conoce clústeres: deje vacío 'Leyenda'.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>The method 'clusters' gives a legend, not a classifier: leave out 'Classifier'.</source>
   <translation>El método 'clusters' da una leyenda, no un clasificador: deje vacío 'Clasificador'.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Names or numbers. Samples without a class are left out.</source>
   <translation>Nombres o números. Las muestras sin clase se omiten.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Method: {}.</source>
   <translation>Método: {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Held out {}: {:.0f} % right.</source>
   <translation>Apartadas, {}: {:.0f} % correctas.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>{:,} patches lie in the extent and are classified.</source>
   <translation>{:,} parches están en la extensión y se clasifican.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>not stated</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Describe codebook</source>
   <translation>Describir libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Tells what a codebook is, how it was made, and whether it is whole.</source>
   <translation>Indica qué es un libro de códigos, cómo se hizo y si está íntegro.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>&lt;p&gt;The whole file is read and checked; problems are shown as warnings and counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Se lee y se comprueba todo el archivo; los problemas se muestran como advertencias y se cuentan.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Name of the codebook</source>
   <translation>Nombre del libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Centroids</source>
   <translation>Centroides</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Lengths</source>
   <translation>Longitudes</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Encoder</source>
   <translation>Codificador</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Metric</source>
   <translation>Métrica</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Layout</source>
   <translation>Disposición</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Attribution</source>
   <translation>Atribución</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>GSD {gsd} m, model scale {scale}, tile {tile}, margin {margin}</source>
   <translation>GSD {gsd} m, escala del modelo {scale}, tesela {tile}, margen {margin}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>none stored</source>
   <translation>ninguno guardado</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Numbers in a feature</source>
   <translation>Números de una característica</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Problems found</source>
   <translation>Problemas encontrados</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>The file is whole.</source>
   <translation>El archivo está íntegro.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{shortest:.3g} to {longest:.3g}</source>
   <translation>{shortest:.3g} a {longest:.3g}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{count:,} different</source>
   <translation>{count:,} distintos</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Training, {}: {}</source>
   <translation>Entrenamiento, {}: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{} problems.</source>
   <translation>{} problemas.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Encode patches</source>
   <translation>Codificar parches</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Writes DINOv2's feature of every patch as a raster with one band for each of its numbers.</source>
   <translation>Escribe la característica que DINOv2 da a cada parche, como un ráster con una banda para cada uno de sus números.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>&lt;p&gt;The codebook gives the GSD, tile and margin. Principal components, if asked for, are those of all valid patches of this raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assign centroids&lt;/b&gt; makes a map of the result.&lt;/p&gt;</source>
   <translation>&lt;p&gt;El libro de códigos determina el GSD, la tesela y el margen. Las componentes principales, si se piden, son las de todos los parches válidos de este ráster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Asignar centroides&lt;/b&gt; hace un mapa del resultado.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>0 for the features as they are.</source>
   <translation>0 para dejar las características como son.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>1 band.</source>
   <translation>1 banda.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Principal components</source>
   <translation>Componentes principales</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>{} bands.</source>
   <translation>{} bandas.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Export codebook</source>
   <translation>Exportar libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Writes a codebook's centroids and colours as .npy, a QGIS style and a GDAL colour text file.</source>
   <translation>Escribe los centroides y los colores de un libro de códigos como .npy, como estilo de QGIS y como archivo de texto de colores de GDAL.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>&lt;p&gt;Four files with the codebook's name in a folder: NAME_centroids.npy and NAME_colors.npy for Python, NAME_style.qml for any id raster in QGIS, NAME_colors.txt for &lt;i&gt;gdaldem color-relief -nearest_color_entry&lt;/i&gt; and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cuatro archivos con el nombre del libro de códigos en una carpeta: NAME_centroids.npy y NAME_colors.npy para Python, NAME_style.qml para cualquier ráster de identificadores en QGIS, NAME_colors.txt para &lt;i&gt;gdaldem color-relief -nearest_color_entry&lt;/i&gt; y otros programas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>{folder} cannot be written: {reason}.</source>
   <translation>No se puede escribir {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Written: {}</source>
   <translation>Escrito: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Find similar places</source>
   <translation>Buscar lugares parecidos</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Finds places that look like your examples: a raster of similarity from 0 to 1, a list of the best places, and polygons.</source>
   <translation>Encuentra lugares que se parecen a sus ejemplos: un ráster de similitud de 0 a 1, una lista de los mejores lugares y polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>&lt;p&gt;By &lt;b&gt;clusters&lt;/b&gt; every pixel of a map gets the similarity of its cluster to the clusters under the examples: at once, for a map of any size, and as coarse as the clusters are. By &lt;b&gt;features&lt;/b&gt; imagery is encoded, and each patch is compared for itself: finer, and as slow as a map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Similarity&lt;/b&gt; is measured by the codebook alone, so that a number means the same in every map of it: 1 is the same as the example, or as what several have in common; 0 is as alike as two places taken at random from what the codebook was made of. What counter-examples have in common counts half against a place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Best places&lt;/b&gt;: up to 100, best first, at least eight pixels apart and none at an example.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: all places that are alike enough, with their area in square metres on the ground and their mean similarity.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Con &lt;b&gt;clústeres&lt;/b&gt;, cada píxel de un mapa recibe la semejanza de su clúster con los clústeres bajo los ejemplos: al instante, para un mapa de cualquier tamaño, y tan aproximada como los clústeres. Con &lt;b&gt;características&lt;/b&gt; se codifican imágenes, y cada parche se compara por sí mismo: más fino, y tan lento como un mapa.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;semejanza&lt;/b&gt; se mide solo con el libro de códigos, de modo que un número significa lo mismo en todos sus mapas: 1 es igual que el ejemplo, o que lo que varios tienen en común; 0 es tan parecido como dos lugares tomados al azar de aquello de lo que se hizo el libro. Lo que los contraejemplos tienen en común cuenta la mitad en contra de un lugar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mejores lugares&lt;/b&gt;: hasta 100, los mejores primero, separados al menos ocho píxeles y ninguno en un ejemplo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polígonos&lt;/b&gt;: todos los lugares bastante parecidos, con su área en metros cuadrados sobre el terreno y su semejanza media.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Points or polygons, in any CRS, that mark what is looked for. All count alike, whatever their size. Where the imagery is a file, examples may lie outside the extent.</source>
   <translation>Puntos o polígonos, en cualquier SRC, que marcan lo que se busca. Todos cuentan igual, sea cual sea su tamaño. En imágenes de archivos pueden estar fuera de la extensión.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Says of each example whether it is one (a positive number, yes, +, or nothing) or shows what is not looked for (0, a negative number, no, -).</source>
   <translation>Dice de cada ejemplo si lo es (un número positivo, yes, + o nada) o si muestra lo que no se busca (0, un número negativo, no, -).</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Examples</source>
   <translation>Ejemplos</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Field of counter-examples</source>
   <translation>Campo de contraejemplos</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>{} places, their similarity {:.2f} to {:.2f}.</source>
   <translation>{} lugares, su semejanza de {:.2f} a {:.2f}.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>All features are counter-examples: mark one at least that shows what is looked for.</source>
   <translation>Todos los objetos son contraejemplos: marque al menos uno que muestre lo que se busca.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Similarity</source>
   <translation>Semejanza</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>No place is alike, other than the examples.</source>
   <translation>Ningún lugar es parecido, aparte de los ejemplos.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>{:,} patches lie in the extent and are compared.</source>
   <translation>{:,} parches están en la extensión y se comparan.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>Least similarity of polygons</source>
   <translation>Semejanza mínima de los polígonos</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>Polygons cover all places at least this similar.</source>
   <translation>Los polígonos cubren todos los lugares con al menos esta similitud.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>No place is at least {:.2f} alike: there are no polygons.</source>
   <translation>Ningún lugar tiene una semejanza de al menos {:.2f}: no hay polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/graphical_models.py" />
   <source>A step of QGIS's own is missing: enable the Processing plugin and its GDAL provider.</source>
   <translation>Falta un paso del propio QGIS: active el complemento Processing y su proveedor GDAL.</translation>
  </message>
  <message>
   <location filename="../algorithms/graphical_models.py" />
   <source>A step of QGIS's own has failed: the log says why.</source>
   <translation>Ha fallado un paso del propio QGIS: el registro dice por qué.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Group clusters</source>
   <translation>Agrupar clústeres</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Combines the clusters of a map into a few groups, so that the legend is short enough to read and name.</source>
   <translation>Reúne los clústeres de un mapa en unos pocos grupos, para que la leyenda sea lo bastante corta como para leerla y ponerle nombres.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>&lt;p&gt;Clusters that look alike to the encoder come together (Ward's method on the codebook's centroids). A group has the mean colour of its clusters, kept apart from the other groups' colours; its name is its path in the tree, so that 2.1 and 2.2 are halves of what was group 2 at a coarser level.&lt;/p&gt;&lt;p&gt;The first band holds the groups, the second keeps the cluster ids. So a grouped raster can be given again, to group it otherwise, or with 0 groups to have the &lt;b&gt;cluster ids back&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Se reúnen los clústeres que al codificador le parecen semejantes (método de Ward sobre los centroides del libro de códigos). Un grupo tiene el color medio de sus clústeres, separado de los colores de los demás grupos; su nombre es su camino en el árbol, de modo que 2.1 y 2.2 son las mitades de lo que era el grupo 2 en un nivel más general.&lt;/p&gt;&lt;p&gt;La primera banda contiene los grupos; la segunda conserva los identificadores de clúster. Así, un ráster agrupado se puede volver a dar como entrada para agruparlo de otra manera o, con 0 grupos, para &lt;b&gt;recuperar los identificadores de clúster&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Groups as classes, to be renamed and given to &lt;i&gt;Apply legend&lt;/i&gt; with any map of the codebook.</source>
   <translation>Grupos como clases, para darles otro nombre y usarlos en &lt;i&gt;Apply legend&lt;/i&gt; con cualquier mapa del libro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>With 0 groups there is no legend of them: leave out 'Legend', or give a number of groups.</source>
   <translation>Con 0 grupos no hay leyenda de ellos: deje vacío 'Leyenda', o dé un número de grupos.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{groups} groups cannot be made of {clusters} clusters: choose 2 to {clusters}.</source>
   <translation>No se pueden hacer {groups} grupos con {clusters} clústeres: elija de 2 a {clusters}.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{} of {} groups are in this map.</source>
   <translation>En este mapa hay {} de {} grupos.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{} of {} clusters are in this map.</source>
   <translation>En este mapa hay {} de {} clústeres.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>The ids of a perceptual map, or a raster that this algorithm made.</source>
   <translation>Los identificadores de un mapa perceptual, o un ráster hecho por este algoritmo.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>0 gives the cluster ids back.</source>
   <translation>Con 0 se recuperan los identificadores de clúster.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Groups of clusters</source>
   <translation>Grupos de clústeres</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Import codebook</source>
   <translation>Importar libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Makes a codebook from NumPy files of centroids and colours, and from what they do not hold: encoder, scale and metric.</source>
   <translation>Crea un libro de códigos a partir de archivos NumPy de centroides y colores, y de lo que no contienen: codificador, escala y métrica.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>&lt;p&gt;Centroids are K x D floats, colours K x 3 of 8 bit. Without colours, they are made as for a codebook that is trained here.&lt;/p&gt;&lt;p&gt;The defaults are those of the published codebook of South America (centroids_6k.npy and color_map_rgb_6k.npy); other codebooks need other words, and a wrong encoder, scale or metric gives maps that mean nothing.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Los centroides son K x D números de coma flotante; los colores, K x 3 de 8 bits. Si no hay colores, se hacen como para un libro de códigos entrenado aquí.&lt;/p&gt;&lt;p&gt;Los valores predeterminados son los del libro de códigos publicado de Sudamérica (centroids_6k.npy y color_map_rgb_6k.npy); otros libros de códigos necesitan otros valores, y un codificador, una escala o una métrica equivocados dan mapas que no significan nada.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>The DINOv2 whose features these are: a hub id, best as id@commit, a folder, or embedded.</source>
   <translation>El DINOv2 al que pertenecen estas características: un identificador del repositorio, mejor como id@commit, una carpeta o embedded.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Model pixels per source pixel</source>
   <translation>Píxeles del modelo por píxel de origen</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Tile (model pixels)</source>
   <translation>Tesela (píxeles del modelo)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Margin (patches)</source>
   <translation>Margen (parches)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>array of centroids</source>
   <translation>matriz de centroides</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Name the encoder whose features the centroids are.</source>
   <translation>Indique el codificador al que pertenecen las características de los centroides.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>NumPy arrays (*.npy)</source>
   <translation>Matrices de NumPy (*.npy)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Empty to have them made.</source>
   <translation>Vacío para que se hagan.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>GSD (metres per pixel)</source>
   <translation>GSD (metros por píxel)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A fraction.</source>
   <translation>Una fracción.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A multiple of 14.</source>
   <translation>Un múltiplo de 14.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A tile's rim, context only.</source>
   <translation>El borde de una tesela, que solo da contexto.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Of the codebook.</source>
   <translation>La del libro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Whose it is.</source>
   <translation>De quién es.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Clusters</source>
   <translation>Clústeres</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>array of colours</source>
   <translation>matriz de colores</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Join sheets</source>
   <translation>Unir hojas</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Makes one layer of all sheets of a map, their index and their STAC items anew.</source>
   <translation>Hace de nuevo, con todas las hojas de un mapa, una sola capa, su índice y sus ítems STAC.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>&lt;p&gt;&lt;b&gt;Map imagery of an area&lt;/b&gt; does this at its end. It is needed where sheets came into the folder by another way: from other machines, by a run that was cut off, or by deleting some.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Mapear las imágenes de un área&lt;/b&gt; lo hace al final. Hace falta cuando las hojas llegaron a la carpeta de otro modo: de otros equipos, por una ejecución interrumpida o porque se borraron algunas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>The folder that &lt;b&gt;Map imagery of an area&lt;/b&gt; wrote to.</source>
   <translation>La carpeta en la que escribió &lt;b&gt;Mapear las imágenes de un área&lt;/b&gt;.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Empty for the one that the map was made with, where it is among yours.</source>
   <translation>Vacío para aquel con el que se hizo el mapa, si está entre los suyos.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Folder of the map</source>
   <translation>Carpeta del mapa</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>{folder} holds no sheets: choose the folder that 'Map imagery of an area' wrote to.</source>
   <translation>{folder} no contiene hojas: elija la carpeta en la que escribió «Mapear las imágenes de un área».</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Sheets</source>
   <translation>Hojas</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Map imagery of an area</source>
   <translation>Mapear las imágenes de un área</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Makes one perceptual map of many rasters: a folder of orthophotos, a tile index, a STAC catalogue.</source>
   <translation>Hace un solo mapa perceptual de muchos rásteres: una carpeta de ortofotos, un índice de teselas, un catálogo STAC.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>&lt;p&gt;The rasters are laid over each other and mapped in &lt;b&gt;sheets&lt;/b&gt;, squares of about 1.7 km, into one folder. The patches are counted from (0, 0) of the CRS, so that sheets, areas and years meet without a seam.&lt;/p&gt;&lt;p&gt;A sheet that is there already, and was made of the same imagery, codebook and settings, is skipped. So a run that was cancelled or cut off &lt;b&gt;goes on when it is started again&lt;/b&gt;, new imagery is added by another run, and several runs, also on other machines, may work at one folder together.&lt;/p&gt;&lt;p&gt;The map opens as one layer, FOLDER/ids.vrt. The folder also has an index of the sheets (sheets.gpkg) and STAC items (items.json). A raster that cannot be read is named in the log, and its ground left to those below it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Los rásteres se superponen y se mapean en &lt;b&gt;hojas&lt;/b&gt;, cuadrados de unos 1,7 km, en una carpeta. Los parches se cuentan desde (0, 0) del SRC, de modo que hojas, áreas y años encajan sin costura.&lt;/p&gt;&lt;p&gt;Una hoja que ya está, hecha con las mismas imágenes, el mismo libro de códigos y los mismos ajustes, se omite. Así, una ejecución cancelada o interrumpida &lt;b&gt;continúa al iniciarla de nuevo&lt;/b&gt;, las imágenes nuevas se añaden con otra ejecución, y varias ejecuciones, también en otros equipos, pueden trabajar juntas en una carpeta.&lt;/p&gt;&lt;p&gt;El mapa se abre como una sola capa, CARPETA/ids.vrt. La carpeta tiene además un índice de las hojas (sheets.gpkg) e ítems STAC (items.json). Un ráster que no se puede leer se nombra en el registro, y su terreno queda para los que están debajo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Cancelled. The sheets that are done are kept, and the same run goes on from there.</source>
   <translation>Cancelado. Las hojas terminadas se conservan, y la misma ejecución continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Two bands: the score of the chosen cluster, and its lead over the second best.</source>
   <translation>Dos bandas: la puntuación del clúster elegido y su ventaja sobre el segundo.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>How much is made, kept and skipped in one piece.</source>
   <translation>Cuánto se hace, se conserva y se omite de una vez.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets made: {made}, there already: {skipped}. New valid patches: {patches:,}.</source>
   <translation>Hojas creadas: {made}, ya existentes: {skipped}. Parches válidos nuevos: {patches:,}.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Raster layers or files. Or give a folder, or an index, or several of them.</source>
   <translation>Capas ráster o archivos. O indique una carpeta, o un índice, o varios de ellos.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Also write the perceptual map (RGB)</source>
   <translation>Escribir también el mapa perceptual (RGB)</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Also write the confidence</source>
   <translation>Escribir también la confianza</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheet (patches along a side)</source>
   <translation>Hoja (parches por lado)</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Done, with gaps. Rasters that could not be read: {rasters}, sheets that could not be made: {sheets}. They are named above.</source>
   <translation>Terminado, con huecos. Rásteres que no se pudieron leer: {rasters}, hojas que no se pudieron crear: {sheets}. Se nombran arriba.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>The cluster ids are drawn in the same colours without it.</source>
   <translation>Los identificadores de clúster se dibujan con los mismos colores sin él.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>One map has one folder; give it again to go on, or to add to it.</source>
   <translation>Un mapa tiene una carpeta; indíquela de nuevo para continuar o para añadir.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets made</source>
   <translation>Hojas hechas</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets that were there already</source>
   <translation>Hojas que ya estaban</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets that could not be made</source>
   <translation>Hojas que no se pudieron hacer</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>The map lies in a temporary folder, which goes when QGIS ends: give a folder to keep it.</source>
   <translation>El mapa está en una carpeta temporal, que desaparece al cerrar QGIS: indique una carpeta para conservarlo.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Left out: {}</source>
   <translation>Omitido: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Left out: {} more.</source>
   <translation>Omitidos: {} más.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/best_places_output.py" />
   <source>Best places</source>
   <translation>Mejores lugares</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>The ids of a perceptual map, also a virtual raster of many; or imagery, with the method &lt;i&gt;features&lt;/i&gt;.</source>
   <translation>Los identificadores de un mapa perceptual, también un ráster virtual de muchos; o imágenes, con el método &lt;i&gt;features&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>&lt;i&gt;clusters&lt;/i&gt;: at once, from a map, for any area, and coarse. &lt;i&gt;features&lt;/i&gt;: from imagery, which is encoded anew; finer, and as slow as a map is.</source>
   <translation>&lt;i&gt;clusters&lt;/i&gt;: al instante, de un mapa, para cualquier área, y aproximado. &lt;i&gt;features&lt;/i&gt;: de imágenes, que se codifican de nuevo; más fino, y tan lento como un mapa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>The part of the imagery to search or classify. Empty for the whole layer.</source>
   <translation>La parte de la imagen que se busca o se clasifica. Vacío para toda la capa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>{path} is a map, not imagery: give the imagery for the method 'features', or choose 'clusters'.</source>
   <translation>{path} es un mapa, no una imagen: dé la imagen para el método 'features', o elija 'clusters'.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>{problem} For imagery, choose the method 'features'.</source>
   <translation>{problem} Para imágenes, elija el método 'features'.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Cluster ids, or imagery</source>
   <translation>Identificadores de clúster, o imagen</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Codebooks (*.codebook.safetensors *.safetensors)</source>
   <translation>Libros de códigos (*.codebook.safetensors *.safetensors)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>A raster layer or file; load a URL as a layer first.</source>
   <translation>Una capa o un archivo ráster; si es una URL, cárguela antes como capa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;embedded&lt;/i&gt; (small and quick, for a first look), &lt;i&gt;published&lt;/i&gt; (MIT; with DINOv2 base, Apache-2.0; downloads 365 MB at first), or the path of a .codebook.safetensors file. Empty for the one that the settings name.</source>
   <translation>&lt;i&gt;embedded&lt;/i&gt; (pequeño y rápido, para una primera impresión), &lt;i&gt;published&lt;/i&gt; (MIT; con DINOv2 base, Apache-2.0; la primera vez descarga 365 MB) o la ruta de un archivo .codebook.safetensors. Vacío para el que indica la configuración.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Empty for the encoder that the codebook was made with; &lt;i&gt;embedded&lt;/i&gt;; a folder with a checkpoint; or a DINOv2 of the Hugging Face hub, downloaded at first: facebook/dinov2-&lt;i&gt;SIZE&lt;/i&gt; or facebook/dinov2-with-registers-&lt;i&gt;SIZE&lt;/i&gt;, &lt;i&gt;SIZE&lt;/i&gt; being small (88 MB), base (346 MB), large (1.2 GB) or giant (4.5 GB). Licence: Apache-2.0, Meta AI.</source>
   <translation>Vacío para el codificador con el que se hizo el libro de códigos; &lt;i&gt;embedded&lt;/i&gt;; una carpeta con un punto de control; o un DINOv2 de Hugging Face, que se descarga la primera vez: facebook/dinov2-&lt;i&gt;SIZE&lt;/i&gt; o facebook/dinov2-with-registers-&lt;i&gt;SIZE&lt;/i&gt;, donde &lt;i&gt;SIZE&lt;/i&gt; es small (88 MB), base (346 MB), large (1,2 GB) o giant (4,5 GB). Licencia: Apache-2.0, Meta AI.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Up to three bands to use as red, green and blue. Empty: the bands marked so in the raster, otherwise the first three.</source>
   <translation>Hasta tres bandas que se usan como rojo, verde y azul. Vacío: las bandas así marcadas en el ráster o, si no las hay, las tres primeras.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; chooses the fastest available; the log shows which.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; elige lo más rápido disponible; el registro indica qué es.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>It never chooses &lt;i&gt;int8&lt;/i&gt;, which is for processors with AVX-512 VNNI and no bfloat16: two to three times as fast with DINOv2 base, but some ids differ; others gain less, if anything.</source>
   <translation>Nunca elige &lt;i&gt;int8&lt;/i&gt;, que es para procesadores con AVX-512 VNNI y sin bfloat16: con DINOv2 base es de dos a tres veces más rápido, pero algunos identificadores cambian; los demás procesadores ganan menos, o nada.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>1/2 or 1/4 gives a finer map (1.5 or 0.77 m) for 4 or 16 times the time.</source>
   <translation>1/2 o 1/4 da un mapa más fino (1,5 o 0,77 m), pero tarda 4 o 16 veces más.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Pixel size of the map (in patches)</source>
   <translation>Tamaño de píxel del mapa (en parches)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>What to map: the map canvas, a layer's extent or a drawn one. Empty for the whole layer.</source>
   <translation>Lo que se cartografía: el lienzo del mapa, la extensión de una capa o una dibujada. Vacío para toda la capa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Ground sample distance to warp to. Empty for the codebook's (0.25 m).</source>
   <translation>Distancia de muestreo en el terreno a la que se reproyecta. Vacío para la del libro de códigos (0,25 m).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; (8 bit as it is, else percentiles 2 to 98), &lt;i&gt;none&lt;/i&gt;, &lt;i&gt;percentile 1 99&lt;/i&gt;, &lt;i&gt;minmax 0 3000&lt;/i&gt;. Use fixed numbers (minmax) if maps of different images are to be compared.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; (8 bits tal como son; si no, percentiles 2 a 98), &lt;i&gt;none&lt;/i&gt;, &lt;i&gt;percentile 1 99&lt;/i&gt;, &lt;i&gt;minmax 0 3000&lt;/i&gt;. Use números fijos (minmax) si se van a comparar mapas de imágenes distintas.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Only where the raster has no nodata value, mask or alpha band of its own. A border of -9999, or of the lowest number that the raster can hold, counts as well; so does the noise that lossy compression, such as JPEG, leaves beside a nodata value of 0 or 255.</source>
   <translation>Solo si el ráster no tiene valor sin datos, máscara ni banda alfa propios. También cuenta un borde de -9999, o del número más bajo que admite el ráster; también el ruido que la compresión con pérdida, como JPEG, deja junto a un valor sin datos de 0 o 255.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>What a band that is marked as transparency is taken for. &lt;i&gt;auto&lt;/i&gt; goes by its values, since some rasters mark near infrared so; &lt;i&gt;alpha&lt;/i&gt; believes the mark; &lt;i&gt;ignore&lt;/i&gt; never does.</source>
   <translation>Cómo se interpreta una banda marcada como transparencia. &lt;i&gt;auto&lt;/i&gt; se guía por sus valores, ya que algunos rásteres marcan así el infrarrojo cercano; &lt;i&gt;alpha&lt;/i&gt; da por buena la marca; &lt;i&gt;ignore&lt;/i&gt; nunca lo hace.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Empty for the layer's own where that is in metres on the ground, else the UTM zone of its datum.</source>
   <translation>Vacío para el de la capa si está en metros sobre el terreno; si no, la zona UTM de su datum.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Counts patches from (0, 0) of the CRS, and not from the raster's corner: maps of neighbours and of other years meet patch by patch. The imagery is resampled onto that grid.</source>
   <translation>Cuenta los parches desde (0, 0) del SRC y no desde la esquina del ráster: los mapas de zonas vecinas y de otros años coinciden parche a parche. Las imágenes se remuestrean a esa cuadrícula.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>A multiple of 14. Empty for the codebook's.</source>
   <translation>Un múltiplo de 14. Vacío para la del libro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Rim of a tile that is context only. Empty for the codebook's. At a tile of 224, 1 is 1.9 times as fast as the published 3, but draws another map: compare before you rely on it.</source>
   <translation>Borde de una tesela que solo da contexto. Vacío para el del libro de códigos. Con una tesela de 224, 1 es 1,9 veces más rápido que el 3 publicado, pero da otro mapa: compárelos antes de fiarse de él.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Batch (tiles)</source>
   <translation>Lote (teselas)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Tiles at once; 0 or empty chooses, and halves when memory runs out.</source>
   <translation>Teselas a la vez; con 0 o vacío se elige, y se reduce a la mitad cuando falta memoria.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Imagery</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Codebook</source>
   <translation>Libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Stretch to 8 bit</source>
   <translation>Estirar a 8 bits</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Treat a black or white border as nodata</source>
   <translation>Tratar un borde negro o blanco como sin datos</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Alpha band</source>
   <translation>Banda alfa</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>CRS of the result</source>
   <translation>SRC del resultado</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Align patches with other maps</source>
   <translation>Alinear los parches con otros mapas</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Numbers, such as 4;3;2.</source>
   <translation>Números, como 4;3;2.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>The input is made of {file}, which {path} would replace: give the output another name.</source>
   <translation>La entrada está hecha de {file}, que {path} reemplazaría: dé otro nombre a la salida.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>{path} is the input itself, which would be lost: give the output another name.</source>
   <translation>{path} es la propia entrada, que se perdería: dé otro nombre a la salida.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>Two outputs have the same name, {path}: give each its own.</source>
   <translation>Dos salidas tienen el mismo nombre, {path}: dé uno distinto a cada una.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>Classifiers (*.classifier.safetensors *.safetensors)</source>
   <translation>Clasificadores (*.classifier.safetensors *.safetensors)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>Legends (*.legend.json *.json)</source>
   <translation>Leyendas (*.legend.json *.json)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>{path} is a file: give a folder.</source>
   <translation>{path} es un archivo: dé una carpeta.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The folder {folder} is not writable: choose another one.</source>
   <translation>No se puede escribir en la carpeta {folder}: elija otra.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The {what} '{path}' is not a file.</source>
   <translation>{what}: «{path}» no es un archivo.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The name of the folder {name} is too long: give it a shorter one.</source>
   <translation>El nombre de la carpeta {name} es demasiado largo: déle uno más corto.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/given_names.py" />
   <source>'{parameter}': {text} holds a NUL character (␀), which no name can have: type it anew.</source>
   <translation>«{parameter}»: {text} contiene un carácter NUL (␀), que ningún nombre puede tener: escríbalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/given_names.py" />
   <source>'{parameter}': the expression {expression} gives no path: mend it, or give a path.</source>
   <translation>«{parameter}»: la expresión {expression} no da ninguna ruta: corríjala o indique una ruta.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/layer_extent.py" />
   <source>The extent crosses the line where {crs} begins again, such as 180 degrees, and the layer '{name}' has its two halves at opposite ends: map one side of the line, then the other.</source>
   <translation>La extensión cruza la línea donde {crs} vuelve a empezar, como 180 grados, y la capa «{name}» tiene sus dos mitades en extremos opuestos: cartografíe primero un lado de la línea y después el otro.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Indexes (*.gpkg *.shp *.geojson *.json *.fgb);;All files (*)</source>
   <translation>Índices (*.gpkg *.shp *.geojson *.json *.fgb);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>A tile index, which has a polygon and a path (the field &lt;i&gt;location&lt;/i&gt;) for each raster, or STAC items: a file or a URL.</source>
   <translation>Un índice de teselas, que tiene un polígono y una ruta (el campo &lt;i&gt;location&lt;/i&gt;) para cada ráster, o ítems STAC: un archivo o una URL.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Where rasters lie over each other: the &lt;i&gt;newest&lt;/i&gt;, by what it says of when it was taken, or by its file's time; the &lt;i&gt;finest&lt;/i&gt;; or the first one &lt;i&gt;given&lt;/i&gt;.</source>
   <translation>Donde los rásteres se superponen: el más reciente (&lt;i&gt;newest&lt;/i&gt;), según lo que dice de su toma o la fecha del archivo; el más fino (&lt;i&gt;finest&lt;/i&gt;); o el primero indicado (&lt;i&gt;given&lt;/i&gt;).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Folder with imagery</source>
   <translation>Carpeta con imágenes</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Names of files in the folder</source>
   <translation>Nombres de los archivos de la carpeta</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Index of imagery</source>
   <translation>Índice de imágenes</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>On top</source>
   <translation>Encima</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>No raster can be read of {given}.</source>
   <translation>No se puede leer ningún ráster de {given}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>All of the imagery lies in the folder of the map, {folder}: choose another one.</source>
   <translation>Todas las imágenes están en la carpeta del mapa, {folder}: elija otra.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Give raster layers, a folder with imagery, or an index.</source>
   <translation>Indique capas ráster, una carpeta con imágenes o un índice.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Searched with all folders below it.</source>
   <translation>Se busca también en todas sus subcarpetas.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Patterns with * and ?, separated by semicolons.</source>
   <translation>Patrones con * y ?, separados por punto y coma.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Polygons: every sheet that touches one is mapped, whole. Empty for all of the imagery.</source>
   <translation>Polígonos: cada hoja que toca uno se mapea entera. Vacío para todas las imágenes.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>In place of an area: the map canvas, a layer's extent or a drawn one.</source>
   <translation>En lugar de un área: el lienzo del mapa, la extensión de una capa o una dibujada.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/parameter_values.py" />
   <source>The model scale '{text}' is no fraction such as 8/7.</source>
   <translation>La escala del modelo «{text}» no es una fracción como 8/7.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/parameter_values.py" />
   <source>Bands are numbers such as 4;3;2, not '{text}'.</source>
   <translation>Las bandas son números como 4;3;2, no «{text}».</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>QGIS does not open {given} by its name: load it as a layer first, or give a virtual raster of it.</source>
   <translation>QGIS no abre {given} por su nombre: cárguelo primero como capa, o dé un ráster virtual de él.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The sheets in {folder} are not joined: run 'Join sheets' on it first.</source>
   <translation>Las hojas de {folder} no están unidas: ejecute antes «Unir hojas» sobre ella.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The layer '{name}' comes from a server, not from a file: export it first (Layer &gt; Save As).</source>
   <translation>La capa «{name}» viene de un servidor, no de un archivo: expórtela antes (Capa &gt; Guardar como).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The layer '{name}' is rendered by its server, not read from a file: choose an extent, such as the map canvas.</source>
   <translation>La capa «{name}» la dibuja su servidor, no se lee de un archivo: elija una extensión, como el lienzo del mapa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>{raster} is not a readable raster.</source>
   <translation>{raster} no es un ráster legible.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>Perceptual map (RGB)</source>
   <translation>Mapa perceptual (RGB)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>{path}: give a name that ends in {endings}.</source>
   <translation>{path}: dé un nombre que termine en {endings}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>or</source>
   <translation>o</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>Feature {feature} of '{layer}' is not valid, as a polygon that crosses itself: mend it with Vector &gt; Geometry Tools &gt; Fix Geometries.</source>
   <translation>El objeto {feature} de '{layer}' no es válido, como un polígono que se cruza a sí mismo: corríjalo con Vectorial &gt; Herramientas de geometría &gt; Corregir geometrías.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>{given} is not a readable layer of points or polygons.</source>
   <translation>{given} no es una capa legible de puntos o polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no field '{field}'; it has: {fields}.</source>
   <translation>'{layer}' no tiene el campo '{field}'; tiene: {fields}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has {count:,} features, more than {most:,}: select some.</source>
   <translation>'{layer}' tiene {count:,} objetos, más de {most:,}: seleccione algunos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no features with a place, or none is selected: draw some.</source>
   <translation>'{layer}' no tiene objetos con un lugar, o no hay ninguno seleccionado: dibuje algunos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field of counter-examples says '{value}': give numbers (1 for, -1 against), yes or no, or + or -.</source>
   <translation>El campo de contraejemplos dice '{value}': dé números (1 a favor, -1 en contra), yes o no, o + o -.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field '{field}' holds values such as {value}: choose one of texts, numbers or dates.</source>
   <translation>El campo '{field}' contiene valores como {value}: elija uno de textos, números o fechas.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field '{field}' is empty for all samples: choose the one that names their class.</source>
   <translation>El campo '{field}' está vacío en todas las muestras: elija el que nombra su clase.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>{given} is not a readable layer of polygons.</source>
   <translation>{given} no es una capa legible de polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no polygons, or none is selected: draw some.</source>
   <translation>'{layer}' no tiene polígonos, o ninguno está seleccionado: dibuje algunos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The layer '{name}' has no CRS: set it under Layer Properties &gt; Source, then run again.</source>
   <translation>La capa «{name}» no tiene SRC: asígneselo en Propiedades de la capa &gt; Fuente y vuelva a ejecutar.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>No polygon of '{layer}' lies on the map: are the CRS of both layers right?</source>
   <translation>Ningún polígono de '{layer}' está sobre el mapa: ¿son correctos los SRC de ambas capas?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>A feature of '{layer}' has no place in the map's CRS: is the layer's CRS right?</source>
   <translation>Un objeto de '{layer}' no tiene lugar en el SRC del mapa: ¿es correcto el SRC de la capa?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_outputs.py" />
   <source>{path}: this format keeps no places: choose another, such as .gpkg.</source>
   <translation>{path}: este formato no guarda lugares: elija otro, como .gpkg.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_outputs.py" />
   <source>{output} cannot be written.</source>
   <translation>No se puede escribir {output}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>Rendering {width:,} x {height:,} pixels of {name} at {gsd} m.</source>
   <translation>Dibujando {width:,} x {height:,} píxeles de {name} a {gsd} m.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The layer '{name}' has bands 1 to {last}, not {bands}.</source>
   <translation>La capa «{name}» tiene las bandas 1 a {last}, no {bands}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{name} is not a file: its {width:,} x {height:,} pixels at {gsd} m would all be requested from its server, and the limit is {most:,}. Choose a smaller extent.</source>
   <translation>{name} no es un archivo: habría que pedir a su servidor todos sus {width:,} x {height:,} píxeles a {gsd} m, y el límite es {most:,}. Elija una extensión menor.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{name} cannot be rendered: {reason}.</source>
   <translation>No se puede dibujar {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The server of the layer '{name}' did not give any picture: {reason}. Is it reachable from here, and does it serve this area at this resolution?</source>
   <translation>El servidor de la capa «{name}» no dio ninguna imagen: {reason}. ¿Se llega a él desde aquí, y sirve esta zona con esta resolución?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The extent has no place in {crs}: choose another one.</source>
   <translation>La extensión queda fuera de {crs}: elija otra.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>no reason given</source>
   <translation>sin motivo indicado</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{failed:,} of {all:,} requests to the server of the layer '{name}' failed, such as: {reason}. What they would have shown is empty in the map.</source>
   <translation>{failed:,} de {all:,} peticiones al servidor de la capa «{name}» fallaron; por ejemplo: {reason}. Lo que habrían mostrado queda vacío en el mapa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>it answered with text ({}), not with a picture</source>
   <translation>respondió con texto ({}), no con una imagen</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Perceptual map</source>
   <translation>Mapa perceptual</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Paints an image so that places that look alike get similar colours. No labels are needed.</source>
   <translation>Pinta una imagen de modo que los lugares que se parecen reciban colores semejantes. No necesita etiquetas.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>&lt;p&gt;A neural network describes each patch of about 3 m; the patch gets the id and the colour of the most similar cluster in the codebook.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: an RGB raster for use as a base map, and a raster of cluster ids, styled in the same colours. Confidence: band 1 is the score of the chosen cluster, band 2 its lead over the second best.&lt;/p&gt;&lt;p&gt;A run that was cancelled or cut off goes on when the same map is started again within a week.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Una red neuronal describe cada parche de unos 3 m; el parche recibe el identificador y el color del clúster más semejante del libro de códigos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Salidas&lt;/b&gt;: un ráster RGB para usar como mapa base y un ráster de identificadores de clúster, con los mismos colores. Confianza: la banda 1 es la puntuación del clúster elegido; la banda 2, su ventaja sobre el segundo.&lt;/p&gt;&lt;p&gt;Una ejecución cancelada o interrumpida continúa si el mismo mapa se inicia otra vez en el plazo de una semana.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>There is nothing but nodata in this area: the map is empty.</source>
   <translation>En esta zona no hay más que sin datos: el mapa está vacío.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>{valid:,} valid patches of {patches:,} in {seconds:.1f} s ({speed:.0f} patches/s, the worker busy for {busy:.0f} % of it), {clusters} clusters.</source>
   <translation>{valid:,} parches válidos de {patches:,} en {seconds:.1f} s ({speed:.0f} parches/s, el proceso de trabajo ocupado el {busy:.0f} % del tiempo), {clusters} clústeres.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Codebook '{name}' of {size} centroids, encoder '{encoder}'.</source>
   <translation>Libro de códigos «{name}» de {size} centroides, codificador «{encoder}».</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>{:,} patches are kept for a week, and the same run goes on from there.</source>
   <translation>{:,} parches se conservan durante una semana, y la misma ejecución continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Only {present} of the codebook's {size} clusters occur. If the imagery is not all alike, look at what is said above of its bands and how they are stretched: a border that counts as ground, or bands in another order, make all of it look the same. 'Bands' and 'Stretch to 8 bit' set them.</source>
   <translation>Solo aparecen {present} de los {size} clústeres del libro de códigos. Si la imagen no es toda parecida, mire lo que se dice arriba de sus bandas y de cómo se estiran: un borde que cuenta como terreno, o bandas en otro orden, hacen que todo parezca igual. Se ajustan con «Bandas» y «Estirar a 8 bits».</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Set up environment</source>
   <translation>Configurar entorno</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Installs the Python environment with torch that makes the maps, apart from QGIS's own Python.</source>
   <translation>Instala el entorno de Python con torch que hace los mapas, aparte del Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>&lt;p&gt;It lies in your local data folder and never touches QGIS's own packages. About 0.3 GB are downloaded for the CPU build, 3 GB for CUDA. Cancel at any time: &lt;i&gt;install&lt;/i&gt; goes on from there.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;install&lt;/i&gt;: make it, or bring it up to this version of the plugin; the old one stays until the new one works. Maps are then made with it, whatever &lt;i&gt;use&lt;/i&gt; named.&lt;/li&gt;&lt;li&gt;&lt;i&gt;repair&lt;/i&gt;: make it anew.&lt;/li&gt;&lt;li&gt;&lt;i&gt;remove&lt;/i&gt;: delete it.&lt;/li&gt;&lt;li&gt;&lt;i&gt;use&lt;/i&gt;: use an existing interpreter, such as of a conda environment, as it is.&lt;/li&gt;&lt;/ul&gt;</source>
   <translation>&lt;p&gt;Está en su carpeta local de datos y nunca toca los paquetes de QGIS. Se descargan unos 0,3 GB para la versión de CPU y 3 GB para CUDA. Puede cancelar en cualquier momento: &lt;i&gt;install&lt;/i&gt; continúa desde ahí.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;install&lt;/i&gt;: lo crea, o lo actualiza a esta versión del complemento; el anterior se conserva hasta que funcione el nuevo. A partir de entonces los mapas se hacen con él, sea cual sea el indicado con &lt;i&gt;use&lt;/i&gt;.&lt;/li&gt;&lt;li&gt;&lt;i&gt;repair&lt;/i&gt;: lo crea de nuevo.&lt;/li&gt;&lt;li&gt;&lt;i&gt;remove&lt;/i&gt;: lo borra.&lt;/li&gt;&lt;li&gt;&lt;i&gt;use&lt;/i&gt;: usa un intérprete que ya existe, como el de un entorno de conda, tal como está.&lt;/li&gt;&lt;/ul&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: nothing was changed.</source>
   <translation>Cancelado: no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: what is downloaded is kept, and 'install' goes on from there.</source>
   <translation>Cancelado: lo descargado se conserva, e 'install' continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Build of torch</source>
   <translation>Versión de torch</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; takes CUDA where NVIDIA's driver and card are new enough, else the CPU build, which on a Mac with Apple silicon uses its GPU too. The log says which, and why.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; toma CUDA si el controlador y la tarjeta de NVIDIA son lo bastante nuevos; si no, la versión de CPU, que en un Mac con Apple silicon usa también su GPU. El registro indica cuál, y por qué.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Interpreter</source>
   <translation>Intérprete</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Folder of wheels</source>
   <translation>Carpeta de archivos wheel</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Download DINOv2 base and its codebook too</source>
   <translation>Descargar también DINOv2 base y su libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>365 MB, Apache-2.0 and MIT. Otherwise they come with the first map that asks for them.</source>
   <translation>365 MB, Apache-2.0 y MIT. Si no, llegan con el primer mapa que los pida.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>The action 'use' needs an interpreter: give its path under Advanced.</source>
   <translation>La acción «use» necesita un intérprete: indique su ruta en Avanzado.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>For &lt;i&gt;use&lt;/i&gt;: the one to use. Else: the one to make the environment from, in place of QGIS's own (3.11 to 3.14).</source>
   <translation>Para &lt;i&gt;use&lt;/i&gt;: el que se va a usar. Si no: aquel con el que se crea el entorno, en lugar del de QGIS (3.11 a 3.14).</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Install from these files alone, without any network; see the manual, 'Offline'.</source>
   <translation>Instalar solo a partir de estos archivos, sin red; véase «Offline» en el manual.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Python of the worker</source>
   <translation>Python del proceso de trabajo</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the environment is no longer there. What is left of its files goes the next time.</source>
   <translation>Cancelado: el entorno ya no existe. Lo que queda de sus archivos se borra la próxima vez.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the worker is ready. The models come with the first map that asks for them.</source>
   <translation>Cancelado: el proceso de trabajo está listo. Los modelos llegan con el primer mapa que los pida.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the environment is no longer there. What is downloaded is kept, and 'install' goes on from there.</source>
   <translation>Cancelado: el entorno ya no existe. Lo descargado se conserva, e 'install' continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>The environment is removed; downloaded models are kept in {}.</source>
   <translation>Se ha eliminado el entorno; los modelos descargados se conservan en {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Maps are made with another Python, as the settings say: {}</source>
   <translation>Los mapas se hacen con otro Python, según la configuración: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Shares of classes in zones</source>
   <translation>Proporción de clases en zonas</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Tells how much of each polygon of a layer each class covers, in a field with the name of the class.</source>
   <translation>Dice cuánto de cada polígono de una capa cubre cada clase, en un campo con el nombre de la clase.</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>&lt;p&gt;A share is from 0 to 1, of what is ground in the zone; together they are 1. The field &lt;i&gt;pixels&lt;/i&gt; tells how many pixels of ground that is. A zone without any has no shares.&lt;/p&gt;&lt;p&gt;QGIS's own zonal histogram counts, in a graphical model that you can open and change: resources/graphical_models/shares_in_zones.model3 in the plugin's folder. The names are added last.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Una proporción va de 0 a 1 y es de lo que es terreno en la zona; juntas suman 1. El campo &lt;i&gt;pixels&lt;/i&gt; dice cuántos píxeles de terreno son. Una zona sin terreno no tiene proporciones.&lt;/p&gt;&lt;p&gt;Cuenta el histograma zonal del propio QGIS, en un modelo gráfico que puede abrir y cambiar: resources/graphical_models/shares_in_zones.model3 en la carpeta del complemento. Los nombres se añaden al final.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Polygons in any CRS. A pixel belongs to the zone that its middle lies in.</source>
   <translation>Polígonos en cualquier SRC. Un píxel pertenece a la zona en la que está su centro.</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Zones with shares</source>
   <translation>Zonas con proporciones</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Zones</source>
   <translation>Zonas</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Style by codebook</source>
   <translation>Aplicar estilo del libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Gives a raster of cluster ids the colours of a codebook, in the layer and beside the file.</source>
   <translation>Da a un ráster de identificadores de clúster los colores de un libro de códigos, en la capa y junto al archivo.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>&lt;p&gt;The palette goes to the .aux.xml beside the raster, where GDAL and QGIS read it; the pixels stay.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La paleta va al .aux.xml junto al ráster, donde la leen GDAL y QGIS; los píxeles no cambian.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{problem} Move it, or leave out the .qml: the colours go to the .aux.xml.</source>
   <translation>{problem} Muévalo, o prescinda del .qml: los colores van al .aux.xml.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{} does not say which codebook it was made with: the colours mean something only for ids of '{}'.</source>
   <translation>{} no dice con qué libro de códigos se hizo: los colores solo significan algo para identificadores de '{}'.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>The layer '{name}' has {bands} bands: give a raster of one band of cluster ids.</source>
   <translation>La capa «{name}» tiene {bands} bandas: dé un ráster de una banda de identificadores de clúster.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>QGIS's own style file, applied whenever the raster is opened in QGIS.</source>
   <translation>El archivo de estilo propio de QGIS, que se aplica cada vez que el ráster se abre en QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Styled ids</source>
   <translation>Identificadores con estilo</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Write a .qml beside the raster</source>
   <translation>Escribir un .qml junto al ráster</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{} clusters in the colours of '{}'.</source>
   <translation>{} clústeres con los colores de «{}».</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Style written: {}</source>
   <translation>Estilo escrito: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>The style {style} cannot be written: {reason}</source>
   <translation>No se puede escribir el estilo {style}: {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>No .qml is written for {}, which has its colours without it: {}</source>
   <translation>No se escribe ningún .qml para {}, que tiene sus colores sin él: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>{style} would be the style of {other}, too.</source>
   <translation>{style} sería también el estilo de {other}.</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>{} is a style that was not written by GeoCentroids.</source>
   <translation>{} es un estilo que no escribió GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for embedded (quick, for a first look). For better clusters: facebook/dinov2-with-registers-base (346 MB, Apache-2.0), another DINOv2 of the Hugging Face hub, or a folder with a checkpoint.</source>
   <translation>Vacío para embedded (rápido, para una primera impresión). Para mejores clústeres: facebook/dinov2-with-registers-base (346 MB, Apache-2.0), otro DINOv2 de Hugging Face o una carpeta con un punto de control.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Metres per pixel to warp the imagery to. Empty for 0.25.</source>
   <translation>Metros por píxel a los que se reproyecta la imagen. Vacío para 0,25.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>A multiple of 14. Empty for 336 with the embedded encoder, 224 with others.</source>
   <translation>Un múltiplo de 14. Vacío para 336 con el codificador embedded, 224 con otros.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Rim of a tile that is context only. Empty for 5 with the embedded encoder, 3 with others.</source>
   <translation>Borde de una tesela que solo da contexto. Vacío para 5 con el codificador embedded, 3 con otros.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Train codebook</source>
   <translation>Entrenar libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Makes a codebook of your own imagery: what is to be seen in it, as clusters with colours and groups.</source>
   <translation>Hace un libro de códigos de sus propias imágenes: lo que se ve en ellas, como clústeres con colores y grupos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>&lt;p&gt;Tiles are drawn over all rasters in proportion to their valid area, but so that one huge image does not drown the rest; the encoder gives every patch a feature; K-means makes clusters of them; t-SNE gives similar clusters similar colours; and a tree combines them into 8, 16, 32 and 64 groups.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perceptual map&lt;/b&gt; takes the result as its codebook. The report shows what each cluster looks like.&lt;/p&gt;&lt;p&gt;Features wait in a folder beside the codebook (NAME.training). A run that was cancelled or cut off goes on from there when it is started again with the same imagery, encoder and seed, also with another number of clusters; delete the folder to begin anew. It goes when the codebook is done.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las teselas se toman de todos los rásteres en proporción a su superficie válida, pero sin que una imagen enorme oculte a las demás; el codificador da a cada parche una característica; K-means forma clústeres con ellas; t-SNE da colores semejantes a los clústeres semejantes; y un árbol los reúne en 8, 16, 32 y 64 grupos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mapa perceptual&lt;/b&gt; toma el resultado como su libro de códigos. El informe muestra qué aspecto tiene cada clúster.&lt;/p&gt;&lt;p&gt;Las características esperan en una carpeta junto al libro de códigos (NAME.training). Una ejecución cancelada o interrumpida continúa desde ahí cuando se inicia de nuevo con las mismas imágenes, el mismo codificador y la misma semilla, también con otro número de clústeres; borre la carpeta para empezar desde el principio. La carpeta desaparece cuando el libro de códigos está hecho.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Cancelled: no codebook was written. What was encoded is kept, and the same run goes on from there.</source>
   <translation>Cancelado: no se escribió ningún libro de códigos. Lo codificado se conserva, y la misma ejecución continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Align colours to codebook</source>
   <translation>Ajustar los colores a un libro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for three times the root of the number of features: 424 for 20,000, 6,000 for 4 million.</source>
   <translation>Vacío para tres veces la raíz del número de características: 424 para 20 000; 6000 para 4 millones.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for as many as there are, at most 200,000. Each needs about 1.5 kB of disk with DINOv2 base.</source>
   <translation>Vacío para tantas como haya, como mucho 200 000. Con DINOv2 base, cada una ocupa unos 1,5 kB de disco.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>The same seed gives the same codebook.</source>
   <translation>La misma semilla da el mismo libro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>What is near: &lt;i&gt;l2&lt;/i&gt; distance, &lt;i&gt;cosine&lt;/i&gt; (directions alone), or &lt;i&gt;inner_product&lt;/i&gt; (directions, in whose means long features weigh more).</source>
   <translation>Qué se considera cercano: la distancia &lt;i&gt;l2&lt;/i&gt;, &lt;i&gt;cosine&lt;/i&gt; (solo las direcciones) o &lt;i&gt;inner_product&lt;/i&gt; (direcciones, en cuyas medias pesan más las características largas).</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>&lt;i&gt;cielab&lt;/i&gt;: differences as they are perceived, turned as a whole towards the ground's own colours. &lt;i&gt;rgb&lt;/i&gt;: as the published codebook's, more vivid.</source>
   <translation>&lt;i&gt;cielab&lt;/i&gt;: diferencias tal como se perciben, giradas en conjunto hacia los colores propios del terreno. &lt;i&gt;rgb&lt;/i&gt;: como los del libro de códigos publicado, más vivos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>A codebook of the same encoder: what is alike gets the colours that it has there.</source>
   <translation>Un libro de códigos del mismo codificador: lo que se parece recibe los colores que tiene en él.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for the name of its file.</source>
   <translation>Vacío para el nombre de su archivo.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Of the imagery, or of the codebook; it is stored with it.</source>
   <translation>La de las imágenes, o la del libro de códigos; se guarda con él.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Whose the imagery is; every map made with the codebook says so.</source>
   <translation>De quién son las imágenes; todo mapa hecho con el libro de códigos lo dice.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Features to sample</source>
   <translation>Características que se muestrean</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Colours: of a cluster's ten nearest, {kept:.0%} are among its ten nearest in colour (PCA colours: {pca_kept:.0%}); rank correlation of distances with colour differences {rank:.2f} (PCA: {pca_rank:.2f}).</source>
   <translation>Colores: de los diez clústeres más cercanos a cada uno, {kept:.0%} están entre los diez más cercanos en color (colores PCA: {pca_kept:.0%}); correlación de rangos entre distancias y diferencias de color {rank:.2f} (PCA: {pca_rank:.2f}).</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Validation points</source>
   <translation>Puntos de validación</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Draws random points in each class of a map, the same number in all, to be checked by eye.</source>
   <translation>Saca puntos al azar en cada clase de un mapa, el mismo número en todas, para comprobarlos a simple vista.</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>&lt;p&gt;Each point is the middle of a pixel, with the value and the name of the class that the map shows there. Fill in the field &lt;i&gt;truth&lt;/i&gt; with what it really is, without looking at the map: how often both agree is how right the map is. The points are in random order.&lt;/p&gt;&lt;p&gt;Rare classes get as many points as common ones. So weigh the classes by their areas where you need one number for the whole map. Ground without a class gets no points.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cada punto es el centro de un píxel, con el valor y el nombre de la clase que muestra allí el mapa. Escriba en el campo &lt;i&gt;truth&lt;/i&gt; lo que hay de verdad, sin mirar el mapa: cuantas más veces coincidan, más acertado es el mapa. Los puntos están en orden aleatorio.&lt;/p&gt;&lt;p&gt;Las clases raras reciben tantos puntos como las frecuentes. Pondere por tanto las clases por sus áreas cuando necesite un solo número para todo el mapa. El terreno sin clase no recibe puntos.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Points for each class</source>
   <translation>Puntos por clase</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Another number draws other points; the same number draws the same ones.</source>
   <translation>Otro número saca otros puntos; el mismo número saca los mismos.</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>{}: {} points of {}, since the map shows no more of it.</source>
   <translation>{}: {} puntos de {}, ya que el mapa no muestra más de ella.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warp to GSD</source>
   <translation>Reproyectar al GSD</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warps imagery to a ground sample distance, bilinear, in a CRS in metres.</source>
   <translation>Reproyecta una imagen a una distancia de muestreo en el terreno, de forma bilineal, en un SRC en metros.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>&lt;p&gt;A name that ends in .vrt gives a virtual raster, which is small and points at the source; .tif gives a Cloud Optimized GeoTIFF. All bands are kept; a palette's indices are taken from the nearest pixel instead. Where nothing of the source lies, as in the corners of a turned image, the result is nodata or transparent.&lt;/p&gt;&lt;p&gt;JPEG holds up to four bands of 8 bit, or three and transparency.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Un nombre que termina en .vrt da un ráster virtual, que es pequeño y remite al origen; .tif da un GeoTIFF optimizado para la nube (COG). Se conservan todas las bandas; los índices de una paleta, en cambio, se toman del píxel más cercano. Donde no hay nada del origen, como en las esquinas de una imagen girada, el resultado es sin datos o transparente.&lt;/p&gt;&lt;p&gt;JPEG admite hasta cuatro bandas de 8 bits, o tres y transparencia.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>{path}: a virtual raster cannot point at a layer with GDAL open options; give a name that ends in .tif.</source>
   <translation>{path}: un ráster virtual no puede remitir a una capa con opciones de apertura de GDAL; dé un nombre que termine en .tif.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Compression</source>
   <translation>Compresión</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warped</source>
   <translation>Reproyectado</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Move the mouse over the map to find its clusters here. Draw around points to see where they are.</source>
   <translation>Mueva el ratón sobre el mapa para encontrar aquí sus clústeres. Rodee puntos para ver dónde están.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Which two of the three dimensions of the colours are shown. Like clusters have like colours.</source>
   <translation>Cuáles dos de las tres dimensiones de los colores se muestran. Los clústeres parecidos tienen colores parecidos.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Green to red, blue to yellow</source>
   <translation>Verde a rojo, azul a amarillo</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Green to red, dark to light</source>
   <translation>Verde a rojo, oscuro a claro</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Blue to yellow, dark to light</source>
   <translation>Azul a amarillo, oscuro a claro</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>&amp;To a class…</source>
   <translation>A una c&amp;lase…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Give the marked clusters a name.</source>
   <translation>Dar un nombre a los clústeres marcados.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Unmark all clusters, and show the map as it was.</source>
   <translation>Desmarcar todos los clústeres y mostrar el mapa como estaba.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>not in this map</source>
   <translation>no está en este mapa</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>{:.1f} % of the map</source>
   <translation>{:.1f} % del mapa</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Cluster {}</source>
   <translation>Clúster {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Marked: {}</source>
   <translation>Marcados: {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>The view lies across 180° of longitude: move it to one side of that.</source>
   <translation>La vista cruza los 180° de longitud: muévala a un lado.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>The view shows nothing of {name}: zoom to it.</source>
   <translation>La vista no muestra nada de {name}: acérquese a esa capa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>Clusters in a view of {}</source>
   <translation>Clústeres en una vista de {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/centroid_scatter.py" />
   <source>Centroids of the codebook</source>
   <translation>Centroides del libro de códigos</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Cluster</source>
   <translation>Clúster</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Share</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>GeoCentroids explorer</source>
   <translation>Explorador de GeoCentroids</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>A class is made of whole clusters. The map shows its {} clusters.

Name of the class:</source>
   <translation>Una clase se compone de clústeres enteros. El mapa muestra sus {} clústeres.

Nombre de la clase:</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>No map is selected. Select in the list of layers:
• the layer “Cluster ids” of a perceptual map, to explore it, or
• imagery, such as an orthophoto. The button “Map the view” appears here, and makes a map of what you see.</source>
   <translation>Ningún mapa está seleccionado. Seleccione en la lista de capas:
• la capa «Identificadores de clúster» de un mapa perceptual, para explorarlo, o
• una imagen, como una ortofoto. El botón «Cartografiar la vista» aparece aquí y hace un mapa de lo que se ve.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Name</source>
   <translation>Nombrar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Atlas</source>
   <translation>Atlas</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{}: reading the codebook…</source>
   <translation>{}: leyendo el libro de códigos…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{}: {} clusters of the codebook ‘{}’</source>
   <translation>{}: {} clústeres del libro de códigos «{}»</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{} cannot be read: repair its data source, or remove it.</source>
   <translation>{} no se puede leer: repare su origen de datos, o elimine la capa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Every patch in the view is compared for itself.</source>
   <translation>Cada parche de la vista está comparado por sí mismo.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Similarity in the view</source>
   <translation>Semejanza en la vista</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Comparing every patch in the view: {:.0f} %</source>
   <translation>Comparando cada parche de la vista: {:.0f} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Show the next best place: of the view where every patch is compared, then of the whole map.</source>
   <translation>Mostrar el siguiente mejor lugar: de la vista, si cada parche está comparado, y después de todo el mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Give the clusters that are at least this similar a name: a class is made of whole clusters.</source>
   <translation>Dar un nombre a los clústeres con al menos esta similitud: una clase se compone de clústeres enteros.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Save the similarity as a raster, with a list of the best places: of the view where every patch is compared, else of the map, by clusters.</source>
   <translation>Guardar la similitud como ráster, con una lista de los mejores lugares: de la vista donde cada parche está comparado; si no, del mapa, por clústeres.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Make polygons of all places that are at least this similar: of the view where every patch is compared, else of the map, by clusters.</source>
   <translation>Crear polígonos de todos los lugares con al menos esta similitud: de la vista donde cada parche está comparado; si no, del mapa, por clústeres.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Press “Like this”, and click on the map on what you look for.</source>
   <translation>Pulse «Como esto», y luego en el mapa sobre lo que busca.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Li&amp;ke this</source>
   <translation>Como es&amp;to</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Click on the map on places that you look for.</source>
   <translation>Pulse en el mapa sobre lugares como los que busca.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>&amp;Unlike this</source>
   <translation>Disti&amp;nto de esto</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Click on the map on places that are not it.</source>
   <translation>Pulse en el mapa sobre lugares que no lo son.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Take the last change back.</source>
   <translation>Deshacer el último cambio.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Make the change again.</source>
   <translation>Hacer de nuevo el cambio.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Forget all places.</source>
   <translation>Olvidar todos los lugares.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>&amp;Next place</source>
   <translation>Lugar &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>S&amp;ave as raster…</source>
   <translation>&amp;Guardar como ráster…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Save as pol&amp;ygons…</source>
   <translation>Guardar como &amp;polígonos…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>E&amp;xact in the view</source>
   <translation>E&amp;xacto en la vista</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Compare the imagery in the view patch by patch, in the background.</source>
   <translation>Comparar la imagen de la vista parche por parche, en segundo plano.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Places for: {}, against: {}. Every patch is compared: what is saved is of the view, and a class would take {} clusters.</source>
   <translation>Lugares a favor: {}, en contra: {}. Cada parche está comparado: se guarda la vista, y una clase tomaría {} clústeres.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Places for: {}, against: {}. Clusters shown: {}.</source>
   <translation>Lugares a favor: {}, en contra: {}. Clústeres mostrados: {}.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>There is no ground of this map: click inside of it.</source>
   <translation>Aquí no hay terreno de este mapa: pulse dentro de él.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>At least {} % alike</source>
   <translation>Parecido al menos en un {} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Open a legend</source>
   <translation>Abrir una leyenda</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>{path} is a legend of the codebook '{legend}', and this map was made with '{codebook}'.</source>
   <translation>{path} es una leyenda del libro de códigos '{legend}', y este mapa se hizo con '{codebook}'.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Save the legend</source>
   <translation>Guardar la leyenda</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Legends (*.legend.json)</source>
   <translation>Leyendas (*.legend.json)</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancelled. What is mapped stays, and the rest of this view can follow.</source>
   <translation>Cancelado. Lo que está en el mapa se conserva, y el resto de esta vista puede seguir.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Map the v&amp;iew</source>
   <translation>Cartograf&amp;iar la vista</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>{} is imagery, without a map yet.</source>
   <translation>{} es una imagen, aún sin mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Mapping the view of {}: {:.0f} %</source>
   <translation>Cartografiando la vista de {}: {:.0f} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Classes: {}. Clusters in view: {}, of which {} have no class yet ({:.0f} % of the view).</source>
   <translation>Clases: {}. Clústeres a la vista: {}, de los que {} aún no tienen clase ({:.0f} % de la vista).</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Pic&amp;k on the map</source>
   <translation>Elegir e&amp;n el mapa</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Click on the map to select clusters.</source>
   <translation>Pulse en el mapa para seleccionar clústeres.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Name of a class</source>
   <translation>Nombre de una clase</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>The colour of the class that is named at the left.</source>
   <translation>El color de la clase nombrada a la izquierda.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Assi&amp;gn</source>
   <translation>A&amp;signar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Give the selected clusters this class.</source>
   <translation>Dar esta clase a los clústeres seleccionados.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>No class</source>
   <translation>Sin clase</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Take the selected clusters out of it.</source>
   <translation>Sacar de ella los clústeres seleccionados.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Ope&amp;n…</source>
   <translation>&amp;Abrir…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Open a legend of this map's codebook.</source>
   <translation>Abrir una leyenda del libro de códigos de este mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>S&amp;ave…</source>
   <translation>&amp;Guardar…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Keep the legend, for every map of this codebook.</source>
   <translation>Guardar la leyenda, para todos los mapas de este libro de códigos.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Class ras&amp;ter…</source>
   <translation>Ráster de c&amp;lases…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Make a raster of the classes, with their areas.</source>
   <translation>Hacer un ráster de las clases, con sus áreas.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Show the classes on the map</source>
   <translation>Mostrar las clases en el mapa</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Select clusters in the list, or pick them on the map.</source>
   <translation>Seleccione clústeres en la lista, o elíjalos en el mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Give the class a name.</source>
   <translation>Dé un nombre a la clase.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Saved: {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {}: {:.0f} % alike.</source>
   <translation>Lugar {} de {}: parecido en un {:.0f} %.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {} in the view, patch by patch: {:.0f} % alike.</source>
   <translation>Lugar {} de {} en la vista, parche por parche: parecido en un {:.0f} %.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {} cannot be shown in the project's CRS: choose one that covers the map.</source>
   <translation>El lugar {} de {} no se puede mostrar en el SRC del proyecto: elija uno que cubra el mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>No other place is alike.</source>
   <translation>Ningún otro lugar es parecido.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Looking through the map…</source>
   <translation>Recorriendo el mapa…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_comparison.py" />
   <source>The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m to compare it.</source>
   <translation>La vista mide {across:,.0f} m: acérquese a {most:,.0f} m como máximo para compararla.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_comparison.py" />
   <source>The encoder {encoder} is not downloaded yet: run Perceptual map once.</source>
   <translation>El codificador {encoder} aún no está descargado: ejecute una vez «Mapa perceptual».</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_mapping.py" />
   <source>The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m, or run Perceptual map for all of it.</source>
   <translation>La vista mide {across:,.0f} m: acérquese a {most:,.0f} m como máximo, o ejecute «Mapa perceptual» para todo.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_mapping.py" />
   <source>The view shows nothing but nodata: zoom to where the imagery shows ground.</source>
   <translation>La vista solo muestra nodata: acérquese a donde las imágenes muestren terreno.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>GeoCentroids is ready. Load an image, and choose Raster &gt; GeoCentroids &gt; Perceptual map of the current view.</source>
   <translation>GeoCentroids está listo. Cargue una imagen y elija Ráster &gt; GeoCentroids &gt; Mapa perceptual de la vista actual.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>This version of GeoCentroids comes with newer packages: update its environment. Until then the old one is used.</source>
   <translation>Esta versión de GeoCentroids trae paquetes más nuevos: actualice su entorno. Hasta entonces se usa el anterior.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>Settings…</source>
   <translation>Configuración…</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>Set up…</source>
   <translation>Configurar…</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>An interpreter with all packages, such as of a conda environment, in place of the plugin's own.</source>
   <translation>Un intérprete con todos los paquetes, como el de un entorno de conda, en lugar del propio del complemento.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>the plugin's own environment</source>
   <translation>el entorno propio del complemento</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with. auto chooses the fastest available.</source>
   <translation>Valor inicial de los diálogos. auto elige lo más rápido disponible.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with: embedded, published, or a .codebook.safetensors file.</source>
   <translation>Valor inicial de los diálogos: embedded, published o un archivo .codebook.safetensors.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with. Empty for the one that the codebook was made with.</source>
   <translation>Valor inicial de los diálogos. Vacío para aquel con el que se hizo el libro de códigos.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>the one that the codebook was made with</source>
   <translation>aquel con el que se hizo el libro de códigos</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Folder of downloaded models</source>
   <translation>Carpeta de los modelos descargados</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Empty for the folder 'geocentroids/models' of the QGIS profile.</source>
   <translation>Vacío para la carpeta «geocentroids/models» del perfil de QGIS.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>geocentroids/models in the QGIS profile</source>
   <translation>geocentroids/models en el perfil de QGIS</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Mirror of huggingface.co</source>
   <translation>Réplica de huggingface.co</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>For offices without internet. Empty for the hub.</source>
   <translation>Para oficinas sin internet. Vacío para el sitio original.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Mirror of raw.githubusercontent.com</source>
   <translation>Réplica de raw.githubusercontent.com</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Where the published codebook comes from. Empty for GitHub.</source>
   <translation>De dónde viene el libro de códigos publicado. Vacío para GitHub.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Minutes until an idle worker ends</source>
   <translation>Minutos hasta que termina un proceso de trabajo inactivo</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>The worker keeps the encoder in memory between runs.</source>
   <translation>El proceso de trabajo mantiene el codificador en memoria entre ejecuciones.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Log level</source>
   <translation>Nivel de registro</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>The lowest level of the worker's library messages that the Processing log shows.</source>
   <translation>El nivel más bajo de los mensajes de las bibliotecas del proceso de trabajo que muestra el registro de Procesos.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Copy diagnostics</source>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Copied to the clipboard</source>
   <translation>Copiado al portapapeles</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Environment</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Downloaded models</source>
   <translation>Modelos descargados</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Unfinished maps</source>
   <translation>Mapas sin terminar</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>What is done of maps that were cancelled, for a week: the same run goes on from there.</source>
   <translation>Lo que está hecho de los mapas cancelados, durante una semana: la misma ejecución continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>This version of the plugin comes with newer packages: update.</source>
   <translation>Esta versión del complemento trae paquetes más nuevos: actualice.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>What the dialogs start with</source>
   <translation>Valores iniciales de los diálogos</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Worker</source>
   <translation>Proceso de trabajo</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Empty…</source>
   <translation>Vaciar…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Delete what is done of unfinished maps in {}? They then begin anew.</source>
   <translation>¿Borrar lo que está hecho de los mapas sin terminar en {}? Después empiezan de nuevo.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Delete all downloaded encoders and codebooks in {}?</source>
   <translation>¿Borrar todos los codificadores y libros de códigos descargados en {}?</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Maps are made with {}, as set.</source>
   <translation>Los mapas se hacen con {}, según lo configurado.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Installed: {} build, {}.</source>
   <translation>Instalado: versión {}, {}.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Install or update…</source>
   <translation>Instalar o actualizar…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Repair…</source>
   <translation>Reparar…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Remove…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>This machine has an {}: the CUDA build would be faster.</source>
   <translation>Este equipo tiene una {}: la versión CUDA sería más rápida.</translation>
  </message>
  <message>
   <location filename="../gui/setup_dialog.py" />
   <source>Install it now? The download is about 0.3 GB (3 GB with CUDA). QGIS's own Python is not changed.</source>
   <translation>¿Instalarlo ahora? La descarga es de unos 0,3 GB (3 GB con CUDA). El Python de QGIS no se modifica.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>Whole samples are held out, and guessed from the others.</source>
   <translation>Se apartan muestras enteras y se predicen a partir de las demás.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>by sample</source>
   <translation>por muestra</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>All samples in a square of {side} x {side} pixels are held out together, and guessed from those elsewhere: what is to be expected where nothing was labelled nearby.</source>
   <translation>Todas las muestras de un cuadrado de {side} x {side} píxeles se apartan juntas y se predicen a partir de las de otros lugares: es lo que cabe esperar donde no se etiquetó nada cerca.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>by square of ground</source>
   <translation>por cuadrado de terreno</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>There is one sample alone of {classes}: where that is held out, nothing is known of the class, so that its accuracy cannot be told. Give more.</source>
   <translation>Solo hay una muestra de {classes}: donde se aparta, no se sabe nada de la clase, y su exactitud no se puede estimar. Dé más.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>en</source>
   <translation>es</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>&lt;b&gt;{right}&lt;/b&gt; right ({low} to {high}); mean recall {mean}.</source>
   <translation>&lt;b&gt;{right}&lt;/b&gt; de aciertos ({low} a {high}); exhaustividad media {mean}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Places where the classes are least certain, by clusters also of how much of the map looks like them; away from the samples. Coordinates are in the map's CRS.</source>
   <translation>Lugares donde las clases son más inciertas y, por clústeres, también según cuánto del mapa se les parece; lejos de las muestras. Las coordenadas están en el SRC del mapa.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>class</source>
   <translation>clase</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>samples</source>
   <translation>muestras</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>share of the map</source>
   <translation>parte del mapa</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>area on the map</source>
   <translation>área en el mapa</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>There are too few samples to hold any out: how good the classes are cannot be told.</source>
   <translation>Hay muy pocas muestras para apartar alguna: no se puede decir lo buenas que son las clases.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>{samples} samples on ground, of {pixels:,} pixels. A sample is a point or a polygon; each counts the same, however many pixels it has.</source>
   <translation>{samples} muestras sobre terreno, de {pixels:,} píxeles. Una muestra es un punto o un polígono; todas cuentan igual, tengan los píxeles que tengan.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Accuracy, held out {how}</source>
   <translation>Exactitud, con muestras apartadas {how}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Classes are confused with each other, so that areas counted on the map are off. Here they are corrected by what samples were confused with, held out {how} (Olofsson et al. 2014), with intervals of 95 %. &lt;b&gt;They hold only if the samples were drawn at random within each class of the map&lt;/b&gt;; samples chosen by hand tend to be the clear cases.</source>
   <translation>Las clases se confunden entre sí, de modo que las áreas contadas en el mapa no son exactas. Aquí se corrigen según con qué se confundieron las muestras, apartadas {how} (Olofsson et al. 2014), con intervalos del 95 %. &lt;b&gt;Solo valen si las muestras se eligieron al azar dentro de cada clase del mapa&lt;/b&gt;; las muestras elegidas a mano suelen ser los casos claros.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>unknown: too few samples</source>
   <translation>desconocido: muy pocas muestras</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>In brackets: intervals of 95 % (Wilson).</source>
   <translation>Entre paréntesis: intervalos del 95 % (Wilson).</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>recall</source>
   <translation>exhaustividad</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>precision</source>
   <translation>precisión</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>What each true class (row) was taken for (column), in samples:</source>
   <translation>Clase asignada (columna) a cada clase verdadera (fila), en muestras:</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Areas, corrected</source>
   <translation>Áreas, corregidas</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>on the map</source>
   <translation>en el mapa</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>corrected</source>
   <translation>corregida</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>interval</source>
   <translation>intervalo</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Where to label next</source>
   <translation>Dónde etiquetar a continuación</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>unknown</source>
   <translation>desconocida</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>doubt (0 to 1)</source>
   <translation>duda (0 a 1)</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>None: the map is certain all over.</source>
   <translation>En ninguno: el mapa es seguro en todas partes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Classes of {map}</source>
   <translation>Clases de {map}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>{share} ({low} to {high})</source>
   <translation>{share} ({low} a {high})</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>The legend is of the codebook '{codebook}' ({sha256}), but {path} was made with '{other}' ({other_sha256}): its ids mean something else. Give a map of the legend's codebook.</source>
   <translation>La leyenda es del libro de códigos '{codebook}' ({sha256}), pero {path} se hizo con '{other}' ({other_sha256}): sus identificadores significan otra cosa. Dé un mapa del libro de códigos de la leyenda.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>{path} holds the id {highest}, but the legend's codebook '{codebook}' has {size} centroids: give a map that was made with that codebook.</source>
   <translation>{path} contiene el identificador {highest}, pero el libro de códigos '{codebook}' de la leyenda tiene {size} centroides: dé un mapa hecho con ese libro de códigos.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>{path} does not say which codebook it was made with: the classes are right only for the legend's.</source>
   <translation>{path} no dice con qué libro de códigos se hizo: las clases solo son correctas si es el de la leyenda.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/codebook_legend.py" />
   <source>The legend {path} is of the codebook '{codebook}' ({sha256}), not of '{other}' ({other_sha256}), beside which it lies: save one of this codebook there, or move it away.</source>
   <translation>La leyenda {path} es del libro de códigos '{codebook}' ({sha256}), no de '{other}' ({other_sha256}), junto al que está: guarde ahí una de este libro de códigos, o muévala a otro sitio.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/codebook_of_map.py" />
   <source>{path} was made with the codebook '{codebook}' ({sha256}), not with '{other}' ({other_sha256}): give the file of that codebook under 'Codebook'.</source>
   <translation>{path} se hizo con el libro de códigos '{codebook}' ({sha256}), no con '{other}' ({other_sha256}): dé el archivo de ese libro de códigos en 'Libro de códigos'.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is not a raster of cluster ids: its numbers are not 8 or 16 bit without sign.</source>
   <translation>{path} no es un ráster de identificadores de clúster: sus números no son de 8 o 16 bits sin signo.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} holds the id {highest}, but the codebook '{codebook}' has {size} centroids: choose the codebook that the map was made with.</source>
   <translation>{path} contiene el identificador {highest}, pero el libro de códigos '{codebook}' tiene {size} centroides: elija el libro de códigos con el que se hizo el mapa.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is a map of classes, not of cluster ids: give the ids that it was made of.</source>
   <translation>{path} es un mapa de clases, no de identificadores de clúster: dé los identificadores con los que se hizo.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is not a raster of cluster ids: give the ids of a perceptual map, or what 'Group clusters' made of them.</source>
   <translation>{path} no es un ráster de identificadores de clúster: dé los identificadores de un mapa perceptual, o lo que 'Agrupar clústeres' hizo con ellos.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{source} cannot be read: {error}.</source>
   <translation>No se puede leer {source}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is not a legend, or damaged: take a whole NAME.legend.json.</source>
   <translation>{path} no es una leyenda, o está dañado: use un NOMBRE.legend.json íntegro.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has no name: give it one</source>
   <translation>no tiene nombre: dele uno</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has a name of {length} characters, {start!r} and so on: give it at most {most}</source>
   <translation>tiene un nombre de {length} caracteres, {start!r} y lo que sigue: dele como mucho {most}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>A legend has at most {most} classes, not {count}: merge some.</source>
   <translation>Una leyenda tiene como mucho {most} clases, no {count}: una algunas.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend has two classes called '{twice}': give each a name of its own, or merge them.</source>
   <translation>La leyenda tiene dos clases llamadas '{twice}': dé a cada una su propio nombre, o únalas.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>A legend gives one class, or none, for each id of a codebook.</source>
   <translation>Una leyenda da una clase, o ninguna, a cada identificador de un libro de códigos.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend gives ids to classes that it does not have.</source>
   <translation>La leyenda asigna identificadores a clases que no tiene.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend's probabilities are not those of its ids and classes.</source>
   <translation>Las probabilidades de la leyenda no son las de sus identificadores y clases.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is larger than any legend.</source>
   <translation>{path} es más grande que cualquier leyenda.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend {path} cannot be read: {reason}.</source>
   <translation>No se puede leer la leyenda {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend {path} is of format {format}: update GeoCentroids.</source>
   <translation>La leyenda {path} es del formato {format}: actualice GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{problem}: its class {number} {fault}.</source>
   <translation>{problem}: su clase {number} {fault}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{it} is no colour: give # and six digits, 0 to 9 and a to f, such as #4e79a7</source>
   <translation>{it} no es un color: dé # y seis cifras, de 0 a 9 y de a a f, como #4e79a7</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>Class {number} of the legend {fault}.</source>
   <translation>La clase {number} de la leyenda {fault}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{problem}. In its class {number}, '{name}', {error}.</source>
   <translation>{problem}. En su clase {number}, '{name}', {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has a name with control characters or halves of characters, {name!r}: leave them out</source>
   <translation>tiene un nombre con caracteres de control o caracteres incompletos, {name!r}: quítelos</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is not a legend</source>
   <translation>{path} no es una leyenda</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{number!r} is no number of a class</source>
   <translation>{number!r} no es el número de una clase</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} is not a legend: it needs the columns id and class, and may have color, but its first line is {first_line!r}. Give such a table, or a NAME.legend.json.</source>
   <translation>{path} no es una leyenda: necesita las columnas id y class, y puede tener color, pero su primera línea es {first_line!r}. Dé una tabla así, o un NOMBRE.legend.json.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} has no lines below its columns: give one for each cluster that has a class.</source>
   <translation>{path} no tiene líneas debajo de sus columnas: dé una para cada clúster que tenga clase.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>The table {path} cannot be read: {reason}.</source>
   <translation>No se puede leer la tabla {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>The table {path} cannot be read: {error}.</source>
   <translation>No se puede leer la tabla {path}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>it has more columns than the first line: put a name with a separator in quotes</source>
   <translation>tiene más columnas que la primera línea: ponga entre comillas el nombre que contenga un separador</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: cluster {id} has the class '{name}', but '{first_name}' in line {first_line}: keep one of the two lines.</source>
   <translation>{path}, línea {line}: el clúster {id} tiene la clase '{name}', pero '{first_name}' en la línea {first_line}: deje una de las dos líneas.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: the class '{name}' has another colour than in line {first_line}: give it one.</source>
   <translation>{path}, línea {line}: la clase '{name}' tiene otro color que en la línea {first_line}: dele uno solo.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} is not text in UTF-8: save it as 'CSV UTF-8', or give a NAME.legend.json.</source>
   <translation>{path} no es texto en UTF-8: guárdelo como 'CSV UTF-8', o dé un NOMBRE.legend.json.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: {error}.</source>
   <translation>{path}, línea {line}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>'{number}' is no cluster id from 0 to {last}</source>
   <translation>'{number}' no es un identificador de clúster de 0 a {last}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>its class {fault}</source>
   <translation>su clase {fault}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/pixels_under_shapes.py" />
   <source>Lines are neither points nor polygons: use 'Buffer' on them first.</source>
   <translation>Las líneas no son ni puntos ni polígonos: aplíqueles antes 'Buffer'.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/raster_strips.py" />
   <source>{path} cannot be read: {error}. Is the file whole?</source>
   <translation>No se puede leer {path}: {error}. ¿Está íntegro el archivo?</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>The samples that lie on ground are of {count} classes: give some of two at least, inside of the map, and look whether the layer's CRS is right.</source>
   <translation>Las muestras que están sobre terreno son de {count} clases: dé algunas de al menos dos, dentro del mapa, y compruebe si el SRC de la capa es correcto.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>All samples are of one class ('{name}'): give samples of two classes at least.</source>
   <translation>Todas las muestras son de una sola clase ('{name}'): dé muestras de al menos dos clases.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>The field has {count} different values, such as {some}: choose one of at most {most} classes.</source>
   <translation>El campo tiene {count} valores distintos, como {some}: elija uno de como mucho {most} clases.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>A class of the samples {fault}. Change it in their field.</source>
   <translation>Una clase de las muestras {fault}. Cámbielo en su campo.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>{lost} of {count} samples lie outside, or where there is no data: they were left out.</source>
   <translation>{lost} de {count} muestras están fuera o donde no hay datos: se omitieron.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/similarity_by_clusters.py" />
   <source>None of the {count} examples lies on ground that {where} shows: choose places inside of it, or look whether the layer's CRS is right.</source>
   <translation>Ninguno de los {count} ejemplos está sobre terreno que muestre {where}: elija lugares dentro, o compruebe si el SRC de la capa es correcto.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/similarity_by_clusters.py" />
   <source>{lost} of {total} examples lie outside, or where there is no data: they were left out.</source>
   <translation>{lost} de {total} ejemplos están fuera, o donde no hay datos: se omitieron.</translation>
  </message>
  <message>
   <location filename="../pipeline/gdal_calls.py" />
   <source>unknown error</source>
   <translation>error desconocido</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>GSD must be a number of metres from {least:g} to {most:,.0f}, not {gsd:g}.</source>
   <translation>La GSD debe ser un número de metros de {least:g} a {most:,.0f}, no {gsd:g}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Model scale must be a simple ratio from 1/16 to 16, not {scale}.</source>
   <translation>La escala del modelo debe ser una fracción sencilla de 1/16 a 16, no {scale}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Tile must be a multiple of {patch} model pixels, not {tile}.</source>
   <translation>La tesela debe ser un múltiplo de {patch} píxeles del modelo, no {tile}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>A margin of {margin} patches leaves nothing of a tile of {patches} patches: use a smaller margin or a larger tile.</source>
   <translation>Un margen de {margin} parches no deja nada de una tesela de {patches} parches: use un margen menor o una tesela mayor.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Patch stride must be 1, 1/2 or 1/4, not 1/{passes}.</source>
   <translation>El paso de parche debe ser 1, 1/2 o 1/4, no 1/{passes}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Pixels smaller than a patch need a margin of at least 1: the shifted passes end in it.</source>
   <translation>Los píxeles menores que un parche necesitan un margen de al menos 1: las pasadas desplazadas terminan en él.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/patch_grid.py" />
   <source>The extent is {width:.1f} x {height:.1f} m, less than one tile of {tile:.1f} m: choose a larger extent, a smaller tile or a finer GSD.</source>
   <translation>La extensión es de {width:.1f} x {height:.1f} m, menos que una tesela de {tile:.1f} m: elija una extensión mayor, una tesela menor o una GSD más fina.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/patch_grid.py" />
   <source>The extent does not overlap the imagery: choose one that does.</source>
   <translation>La extensión no toca las imágenes: elija una que sí.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/bands.py" />
   <source>{source} has bands 1 to {count}, not {wanted}.</source>
   <translation>{source} tiene las bandas 1 a {count}, no {wanted}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/bands.py" />
   <source>Choose one to three bands, not {count}.</source>
   <translation>Elija de una a tres bandas, no {count}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/catalog.py" />
   <source>Left out: {reason}</source>
   <translation>Omitido: {reason}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>{source} is grey, most rasters are in colour: say under 'Bands' which to take of each, or use each kind by itself.</source>
   <translation>{source} está en grises, y la mayoría de los rásteres en color: indique en 'Bandas' cuáles tomar de cada uno, o use cada clase por separado.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>{source} is in colour, most rasters are grey: say under 'Bands' which to take of each, or use each kind by itself.</source>
   <translation>{source} está en color, y la mayoría de los rásteres en grises: indique en 'Bandas' cuáles tomar de cada uno, o use cada clase por separado.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>None of the rasters can be opened. Is their disk or server away? {reason}</source>
   <translation>No se puede abrir ninguno de los rásteres. ¿Está desconectado su disco o su servidor? {reason}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_limits.py" />
   <source>The rasters hold numbers on different scales, which no one stretch fits: {first} is of 8 bit, {second} is not. Map each kind by itself, or convert one to the other first.</source>
   <translation>Los rásteres contienen números en escalas distintas, a las que no se ajusta un solo estiramiento: {first} es de 8 bits, {second} no. Mapee cada clase por separado, o convierta antes una en la otra.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/crs.py" />
   <source>'{text}' is not a CRS: give an EPSG code such as EPSG:32633, or WKT.</source>
   <translation>'{text}' no es un SRC: dé un código EPSG como EPSG:32633, o WKT.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/crs.py" />
   <source>The target CRS {crs} is not in metres on the ground: choose one that is, such as UTM.</source>
   <translation>El SRC de destino {crs} no está en metros sobre el terreno: elija uno que lo esté, como UTM.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/folders.py" />
   <source>There is no folder {folder}.</source>
   <translation>No existe la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/folders.py" />
   <source>The folder {folder} holds no file that matches {patterns}, nor do those below it.</source>
   <translation>La carpeta {folder} no contiene ningún archivo que coincida con {patterns}, ni tampoco sus subcarpetas.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The rasters are in several CRS: {first} would be mapped in {first_crs}, {second} in {second_crs}. Choose one under 'CRS of the result', or map each zone into a folder of its own.</source>
   <translation>Los rásteres están en varios SRC: {first} se mapearía en {first_crs}, {second} en {second_crs}. Elija uno en 'SRC del resultado', o mapee cada zona en su propia carpeta.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The order '{order}' is not known: nothing says of {unknown} {what}. Choose the order 'given'.</source>
   <translation>El orden '{order}' no se conoce: nada dice de {unknown} {what}. Elija el orden 'given'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>None of the rasters has a place in {crs}: choose another target CRS.</source>
   <translation>Ninguno de los rásteres tiene lugar en {crs}: elija otro SRC de destino.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The imagery reaches farther than {crs} is in metres on the ground: choose a 'CRS of the result' that is, or map each zone into a folder of its own.</source>
   <translation>Las imágenes llegan más allá de donde {crs} está en metros sobre el terreno: elija un 'SRC del resultado' que lo esté, o mapee cada zona en su propia carpeta.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>when it was taken</source>
   <translation>cuándo se tomó</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>how fine its pixels are</source>
   <translation>lo finos que son sus píxeles</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>A white collar is taken for nodata.</source>
   <translation>Un marco blanco se toma como sin datos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>A black collar is taken for nodata.</source>
   <translation>Un marco negro se toma como sin datos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>The collar is {taken:.0%} of the raster. If that is dark or bright ground, do not treat a black or white border as nodata.</source>
   <translation>El marco ocupa el {taken:.0%} del ráster. Si eso es terreno oscuro o claro, no trate un borde negro o blanco como sin datos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>The name of {source} is not written in UTF-8: rename the file.</source>
   <translation>El nombre de {source} no está escrito en UTF-8: cambie el nombre del archivo.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is not a readable raster: {reason}.</source>
   <translation>{source} no es un ráster legible: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} holds several rasters and no bands of its own: choose one of its subdatasets.</source>
   <translation>{source} contiene varios rásteres y ninguna banda propia: elija uno de sus subconjuntos de datos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} holds complex numbers, as radar does before it is a picture: write the amplitudes to a file of their own first, such as with 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.</source>
   <translation>{source} contiene números complejos, como el radar antes de ser una imagen: escriba antes las amplitudes en un archivo propio, por ejemplo con 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} does not tell where it lies: {error}.</source>
   <translation>{source} no dice dónde está: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is not georeferenced: give it a place with QGIS's Georeferencer first.</source>
   <translation>{source} no está georreferenciado: dele antes un lugar con el Georreferenciador de QGIS.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} has pixels without an area: give it a place with QGIS's Georeferencer first.</source>
   <translation>{source} tiene píxeles sin superficie: dele antes un lugar con el Georreferenciador de QGIS.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is in {crs}, which is no CRS of a map: set the right one.</source>
   <translation>{source} está en {crs}, que no es el SRC de un mapa: asigne el correcto.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} has no CRS: set it under Layer Properties &gt; Source, or with 'Assign projection'.</source>
   <translation>{source} no tiene SRC: asígneselo en Propiedades de la capa &gt; Fuente, o con 'Asignar proyección'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>The extent does not overlap {source}: choose one that does, or leave it empty.</source>
   <translation>La extensión no toca {source}: elija una que sí, o déjela vacía.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by control points alone: run GDAL's 'Warp (reproject)' on it first.</source>
   <translation>{source} solo está situado por puntos de control: aplíquele antes 'Combar (reproyectar)' de GDAL.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by rational polynomials (RPCs) alone: run GDAL's 'Warp (reproject)' on it first, with '-rpc -to RPC_DEM=heights.tif' as additional command-line parameters.</source>
   <translation>{source} solo está situado por polinomios racionales (RPC): aplíquele antes 'Combar (reproyectar)' de GDAL, con '-rpc -to RPC_DEM=heights.tif' como parámetros adicionales de la línea de órdenes.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by geolocation arrays alone: run GDAL's 'Warp (reproject)' on it first, with '-geoloc' as additional command-line parameter.</source>
   <translation>{source} solo está situado por matrices de geolocalización: aplíquele antes 'Combar (reproyectar)' de GDAL, con '-geoloc' como parámetro adicional de la línea de órdenes.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>GDAL does not know it</source>
   <translation>GDAL no lo conoce</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_facts.py" />
   <source>{source} is not the raster that was inspected, or it was written anew: inspect it again.</source>
   <translation>{source} no es el ráster que se inspeccionó, o se ha escrito de nuevo: inspecciónelo otra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_facts.py" />
   <source>The facts of a raster cannot be read, or are those of another version of GeoCentroids: inspect the raster again.</source>
   <translation>Los datos de un ráster no se pueden leer, o son de otra versión de GeoCentroids: inspeccione el ráster otra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>None of the rasters can be used. {reasons}</source>
   <translation>No se puede usar ninguno de los rásteres. {reasons}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>{source} is a map that GeoCentroids made, and no imagery.</source>
   <translation>{source} es un mapa hecho por GeoCentroids, no una imagen.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>Maps that GeoCentroids made are no imagery, and left out: {count}.</source>
   <translation>Los mapas hechos por GeoCentroids no son imágenes, y se omiten: {count}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/reprojection.py" />
   <source>The point {point} of the layer has no place in {crs}: is its CRS right?</source>
   <translation>El punto {point} de la capa no tiene lugar en {crs}: ¿es correcto su SRC?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/reprojection.py" />
   <source>Nothing of the layer has a place in {crs}: is its CRS right?</source>
   <translation>Nada de la capa tiene lugar en {crs}: ¿es correcto su SRC?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>The index {path} cannot be read: {reason}.</source>
   <translation>No se puede leer el índice {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>{path} names no raster: its STAC items have no bbox, or no image among their assets.</source>
   <translation>{path} no nombra ningún ráster: sus ítems STAC no tienen bbox, o ninguna imagen entre sus recursos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>the server does not have it</source>
   <translation>el servidor no lo tiene</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>The STAC item {name} has no bbox, or no image among its assets.</source>
   <translation>El ítem STAC {name} no tiene bbox, o ninguna imagen entre sus recursos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>auto, none, percentile LOW HIGH (such as percentile 2 98), or minmax LOW HIGH (such as minmax 0 3000)</source>
   <translation>auto, none, percentile MÍNIMO MÁXIMO (como percentile 2 98) o minmax MÍNIMO MÁXIMO (como minmax 0 3000)</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>'{text}' is not a stretch: write {grammar}.</source>
   <translation>'{text}' no es un estiramiento: escriba {grammar}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>their numbers</source>
   <translation>sus números</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{named}, stretched from {spans} to 8 bit.</source>
   <translation>{named}, con estiramiento de {spans} a 8 bits.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>its numbers</source>
   <translation>sus números</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>its colours</source>
   <translation>sus colores</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{named}, with {what} as they are.</source>
   <translation>{named}, con {what} tal como están.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Bands {red}, {green} and {blue} are read as red, green and blue</source>
   <translation>Las bandas {red}, {green} y {blue} se leen como rojo, verde y azul</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{low:g} to {high:g}</source>
   <translation>{low:g} a {high:g}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Band {red} is read as grey</source>
   <translation>La banda {red} se lee como gris</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Band {red} is read by its palette</source>
   <translation>La banda {red} se lee con su paleta</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>There is no raster to train on. {reasons}</source>
   <translation>No hay ningún ráster con el que entrenar. {reasons}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{source} has pixels of {size:.2f} m, {times:.0f} times the GSD of {gsd} m: it is blown up</source>
   <translation>{source} tiene píxeles de {size:.2f} m, {times:.0f} veces la GSD de {gsd} m: se amplía</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{patches:,} patches of {pixel:.2f} m; the source's pixels are {size:.2f} m.</source>
   <translation>{patches:,} parches de {pixel:.2f} m; los píxeles de la fuente son de {size:.2f} m.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>No raster was given.</source>
   <translation>No se dio ningún ráster.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>The rasters hold numbers of different types, each stretched in its own way: {listed}.</source>
   <translation>Los rásteres contienen números de tipos distintos, y cada uno se estira a su manera: {listed}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>Some rasters say which bands are red, green and blue ({named}), others do not ({unnamed}): of these the first three are read. Say under 'Bands' which to take of each, if they are others.</source>
   <translation>Algunos rásteres dicen qué bandas son rojo, verde y azul ({named}), otros no ({unnamed}): de estos se leen las tres primeras. Si son otras, indique en 'Bandas' cuáles tomar de cada uno.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{coarse}, and the map shows no more than it does. Choose finer imagery, a small extent, or a coarser GSD with a codebook of your own.</source>
   <translation>{coarse}, y el mapa no muestra más que él. Elija imágenes más finas, una extensión pequeña, o una GSD más gruesa con un libro de códigos propio.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{coarse}, and its patches will form blurred clusters of their own. Train on a coarser GSD, or leave it out.</source>
   <translation>{coarse}, y sus parches formarán clústeres borrosos propios. Entrene con una GSD más gruesa, o deje fuera este ráster.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>{path} is not a readable tile index: {reason}.</source>
   <translation>{path} no es un índice de teselas legible: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no features.</source>
   <translation>El índice de teselas {path} no tiene objetos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no CRS: set it, and save the index again.</source>
   <translation>El índice de teselas {path} no tiene SRC: asígneselo y guarde el índice otra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} names no raster.</source>
   <translation>El índice de teselas {path} no nombra ningún ráster.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no field with the rasters' paths: call it 'location', as gdaltindex does. It has {fields}.</source>
   <translation>El índice de teselas {path} no tiene ningún campo con las rutas de los rásteres: llámelo 'location', como hace gdaltindex. Tiene {fields}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>no fields</source>
   <translation>ningún campo</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/unreadable_raster.py" />
   <source>Left out, and its ground left to what lies below it: {error}</source>
   <translation>Omitido, y su terreno se deja a lo que hay debajo: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/unreadable_raster.py" />
   <source>{source} cannot be read, and none of the {count:,} rasters is there any more: is the disk or share of {folder} away? What is done is kept: when the imagery is there again, start the same again, and it goes on.</source>
   <translation>No se puede leer {source}, y ninguno de los {count:,} ráster está ya ahí: ¿no está disponible el disco o recurso compartido de {folder}? Lo hecho se conserva: cuando las imágenes vuelvan a estar, inicie lo mismo de nuevo y continuará.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>The metadata NODATA_VALUES do not count, since QGIS draws these pixels: to have them left out, set the nodata value of each band.</source>
   <translation>Los metadatos NODATA_VALUES no cuentan, ya que QGIS dibuja esos píxeles: para excluirlos, defina el valor nodata de cada banda.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Pixels of {value} in all bands are taken for nodata, though the file does not declare them.</source>
   <translation>Los píxeles con {value} en todas las bandas se toman como sin datos, aunque el archivo no los declara.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Some pixels are {value} in all bands, and nothing declares them as nodata: they count as ground.</source>
   <translation>Algunos píxeles valen {value} en todas las bandas, y nada los declara como sin datos: cuentan como terreno.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Band {marked} is marked as transparency, but has the values of a picture, such as near infrared: it is ignored. 'Alpha band' under Advanced Parameters decides otherwise.</source>
   <translation>La banda {marked} está marcada como transparencia, pero tiene los valores de una imagen, como el infrarrojo cercano: se ignora. 'Banda alfa', en los parámetros avanzados, decide otra cosa.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} is not a readable vector file: {reason}.</source>
   <translation>{path} no es un archivo vectorial legible: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} has no CRS: set it, and save the file again.</source>
   <translation>{path} no tiene SRC: asígneselo y guarde el archivo otra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} holds no polygon: give a file that does, or leave the area out.</source>
   <translation>{path} no contiene ningún polígono: dé un archivo que sí, o deje el área vacía.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>A polygon of {path} has no place in the map's CRS: is the CRS of the file right?</source>
   <translation>Un polígono de {path} no tiene lugar en el SRC del mapa: ¿es correcto el SRC del archivo?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/virtual_warp.py" />
   <source>{source} cannot be warped to {crs}: {error}.</source>
   <translation>{source} no se puede reproyectar a {crs}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/virtual_warp.py" />
   <source>{source} would be {width} x {height} pixels at {gsd} m: choose a coarser GSD.</source>
   <translation>{source} tendría {width} x {height} píxeles a {gsd} m: elija una GSD más gruesa.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>{path} is not a classifier, or damaged: take a whole copy of it.</source>
   <translation>{path} no es un clasificador, o está dañado: use una copia íntegra.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>The classifier is for the encoder '{encoder}' ({sha256}), not for '{other}' ({other_sha256}): its numbers mean something else. Give that encoder, or leave 'Encoder' empty.</source>
   <translation>El clasificador es para el codificador '{encoder}' ({sha256}), no para '{other}' ({other_sha256}): sus números significan otra cosa. Dé ese codificador, o deje 'Codificador' vacío.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>{path} is not a classifier</source>
   <translation>{path} no es un clasificador</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/compared_part.py" />
   <source>the imagery</source>
   <translation>la imagen</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>The encoder gives {width} numbers a patch: there are no {components} components.</source>
   <translation>El codificador da {width} números por parche: no hay {components} componentes.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>{path} has {count} bands, but the codebook '{codebook}' is for features of {width} numbers: give a raster that 'Encode patches' wrote with all components, by the encoder '{encoder}'.</source>
   <translation>{path} tiene {count} bandas, pero el libro de códigos '{codebook}' es para características de {width} números: dé un ráster que 'Codificar parches' escribió con todas las componentes, con el codificador '{encoder}'.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>{count} valid patches do not give {components} principal components.</source>
   <translation>{count} parches válidos no dan {components} componentes principales.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>{count} sheets are left out of the map, because the rasters they were made from have been removed (such as {name}). Their files stay in {folder}: delete them, or put the rasters back and run again.</source>
   <translation>{count} hojas se omiten del mapa, porque se han quitado los rásteres con los que se hicieron (como {name}). Sus archivos siguen en {folder}: bórrelos, o devuelva los rásteres a su sitio y ejecute otra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>1 sheet is left out of the map, because the rasters it was made from have been removed ({name}). Its files stay in {folder}: delete them, or put the rasters back and run again.</source>
   <translation>1 hoja se omite del mapa, porque se han quitado los rásteres con los que se hizo ({name}). Sus archivos siguen en {folder}: bórrelos, o devuelva los rásteres a su sitio y ejecute otra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>Sheets that lack rasters which cannot be read: {count}. The same run, started again, makes them anew once one of these has changed or is back.</source>
   <translation>Hojas a las que les faltan ráster que no se pueden leer: {count}. La misma ejecución, iniciada de nuevo, las rehace en cuanto uno de ellos haya cambiado o vuelva a estar.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>The precision int8 is for processors, not for {device}: choose the device cpu, or another precision.</source>
   <translation>La precisión int8 es para procesadores, no para {device}: elija el dispositivo cpu, u otra precisión.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>With a large encoder the precision int8 is two to three times as fast; some ids differ.</source>
   <translation>Con un codificador grande, la precisión int8 es de dos a tres veces más rápida; algunos identificadores cambian.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>Device {devices}, precision {precision}.</source>
   <translation>Dispositivo {devices}, precisión {precision}.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/resuming.py" />
   <source>Going on where the last run stopped: {done:,} of {total:,} patches are there already.</source>
   <translation>Se continúa donde se detuvo la última ejecución: {done:,} de {total:,} parches ya están.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The folder of the map, {path}, has not come back. The sheets that are done are in it: when it is there again, start the same again, and it goes on.</source>
   <translation>La carpeta del mapa, {path}, no ha vuelto. Las hojas terminadas están en ella: cuando vuelva a estar, inicie lo mismo otra vez, y continúa.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>Sheets of {size:,.0f} m to be made: {count}, there already: {there}.</source>
   <translation>Hojas de {size:,.0f} m por hacer: {count}, ya existentes: {there}.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>{count} sheets are in the hands of another run, which is waited for.</source>
   <translation>{count} hojas las está haciendo otra ejecución, y se la espera.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The folder of the map, {path}, is not there any more: is its disk or share away? Waiting up to {minutes:.0f} minutes for it.</source>
   <translation>La carpeta del mapa, {path}, ya no está: ¿está desconectado su disco o recurso compartido? Se la espera hasta {minutes:.0f} minutos.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The sheet {sheet} could not be made: {error}</source>
   <translation>No se pudo hacer la hoja {sheet}: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_plan.py" />
   <source>There is no imagery in the area: choose another one, or leave it empty.</source>
   <translation>No hay imágenes en el área: elija otra, o déjela vacía.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/attribute_table.py" />
   <source>The classes of {path} cannot be saved beside it: is its folder writable?</source>
   <translation>Las clases de {path} no se pueden guardar junto a él: ¿se puede escribir en su carpeta?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/attribute_table.py" />
   <source>{path} is not a map of classes, or the .aux.xml beside it, which names them, is gone: give what 'Apply legend', 'Classify by samples' or 'Apply classifier' has written.</source>
   <translation>{path} no es un mapa de clases, o falta el .aux.xml que hay junto a él y que las nombra: dé lo que escribió 'Aplicar leyenda', 'Clasificar con muestras' o 'Aplicar clasificador'.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/block_journal.py" />
   <source>Another run is making the same map: should this one be cut off, what it has done is lost.</source>
   <translation>Otra ejecución está haciendo el mismo mapa: si esta se interrumpe, se pierde lo que ha hecho.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/block_journal.py" />
   <source>{folder} cannot be written ({reason}): should this run be cut off, what follows is lost.</source>
   <translation>No se puede escribir en {folder} ({reason}): si esta ejecución se interrumpe, se pierde lo que sigue.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>its end is missing</source>
   <translation>falta su final</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be written: {error}. Is the disk full?</source>
   <translation>No se puede escribir {path}: {error}. ¿Está lleno el disco?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The output folder {folder} does not exist.</source>
   <translation>La carpeta de salida {folder} no existe.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The output folder {folder} is not writable: choose another one.</source>
   <translation>En la carpeta de salida {folder} no se puede escribir: elija otra.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} is a folder: give the name of a file.</source>
   <translation>{path} es una carpeta: dé el nombre de un archivo.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The name {name} is too long, with what is written beside it: leave out {excess} characters at least.</source>
   <translation>El nombre {name} es demasiado largo, con lo que se escribe junto a él: quite al menos {excess} caracteres.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The disk of {folder} is too full: {needed:.3f} GB are needed, {free:.3f} GB are free. Make room, or choose another folder.</source>
   <translation>El disco de {folder} está demasiado lleno: hacen falta {needed:.3f} GB, y hay {free:.3f} GB libres. Libere espacio, o elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}), so what was made is in {kept}: remove the layer of the old one from the project, or choose another name.</source>
   <translation>No se puede reemplazar {path} ({reason}), así que lo hecho está en {kept}: quite del proyecto la capa del antiguo, o elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}): remove the layer from the project, or choose another name.</source>
   <translation>No se puede reemplazar {path} ({reason}): quite la capa del proyecto, o elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}): delete it.</source>
   <translation>No se puede reemplazar {path} ({reason}): bórrelo.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>No se puede escribir {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>codebook</source>
   <translation>libro de códigos</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>encoder</source>
   <translation>codificador</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>GSD</source>
   <translation>GSD</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>model scale</source>
   <translation>escala del modelo</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>tile</source>
   <translation>tesela</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>margin</source>
   <translation>margen</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>patch stride</source>
   <translation>paso de parche</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>The folder {folder} holds no map, but a file {name}, which a map would replace: choose another folder.</source>
   <translation>La carpeta {folder} no contiene ningún mapa, sino un archivo {name}, que un mapa reemplazaría: elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>The folder {folder} holds sheets of two maps: {sheet} is of another {parts}. Choose another folder, or delete the sheets of the other map first.</source>
   <translation>La carpeta {folder} contiene hojas de dos mapas: en {sheet} es distinto lo siguiente: {parts}. Elija otra carpeta, o borre antes las hojas del otro mapa.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>{first} and {second}</source>
   <translation>{first} y {second}</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>size of a sheet</source>
   <translation>tamaño de la hoja</translation>
  </message>
  <message>
   <location filename="../pipeline/output/geotiff_writer.py" />
   <source>{path} cannot be created: {error}</source>
   <translation>No se puede crear {path}: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/output/geotiff_writer.py" />
   <source>Building the overviews of {name}.</source>
   <translation>Se crean las vistas generales de {name}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The folder of the map, {folder}, is not there. Is its disk or share away?</source>
   <translation>La carpeta del mapa, {folder}, no está. ¿Está desconectado su disco o recurso compartido?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{folder} holds no sheets of ids: choose the folder that a map of sheets was written to.</source>
   <translation>{folder} no contiene hojas de identificadores: elija la carpeta en la que se escribió un mapa de hojas.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{count} of {total} sheets are of another grid or CRS than the others, such as {path}: keep maps of several kinds in folders of their own.</source>
   <translation>{count} de {total} hojas son de otra cuadrícula u otro SRC que las demás, como {path}: guarde los mapas de varias clases en carpetas propias.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The overviews of {path} cannot be written: {error}. Is the disk full?</source>
   <translation>No se pueden escribir las vistas generales de {path}: {error}. ¿Está lleno el disco?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The sheets cannot be joined to {path}: {reason}.</source>
   <translation>No se pueden unir las hojas en {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>Sheets in {folder} that do not belong to the map's ids as they are now, and that are left out: {count}. Ask for {kind} again, or delete them.</source>
   <translation>Hojas en {folder} que no pertenecen a los identificadores del mapa tal como son ahora, y que se omiten: {count}. Pida {kind} otra vez, o bórrelas.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{path} cannot be removed ({reason}): close what has it open.</source>
   <translation>No se puede eliminar {path} ({reason}): cierre lo que lo tenga abierto.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>they do not fit together</source>
   <translation>no encajan entre sí</translation>
  </message>
  <message>
   <location filename="../pipeline/output/palette.py" />
   <source>The palette of {path} cannot be saved beside it: is its folder writable?</source>
   <translation>La paleta de {path} no se puede guardar junto a él: ¿se puede escribir en su carpeta?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/run_claims.py" />
   <source>Nothing can be written in {folder}: {reason}.</source>
   <translation>No se puede escribir nada en {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_folder.py" />
   <source>The folder {path} cannot be made: {reason}.</source>
   <translation>No se puede crear la carpeta {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_folder.py" />
   <source>{path} cannot be removed: {reason}.</source>
   <translation>No se puede eliminar {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_tile_indexes.py" />
   <source>{path} cannot be replaced ({reason}): remove its layer from the project, then join the sheets again.</source>
   <translation>No se puede reemplazar {path} ({reason}): quite su capa del proyecto y una después las hojas otra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/temporary_files.py" />
   <source>{final} cannot be created: {reason}.</source>
   <translation>No se puede crear {final}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>{source} is smaller than a pixel of {gsd} m: choose a finer GSD.</source>
   <translation>{source} es menor que un píxel de {gsd} m: elija una GSD más fina.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>{source} cannot be compressed as JPEG, which holds up to four bands of 8 bit, or three and transparency, and no palette: choose LZW.</source>
   <translation>{source} no se puede comprimir como JPEG, que admite hasta cuatro bandas de 8 bits, o tres y transparencia, y ninguna paleta: elija LZW.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>GDAL does not say why</source>
   <translation>GDAL no dice por qué</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{features:,} features of {width} numbers need {needed:.1f} GB more beside the output, in {parent}, but {free:.1f} GB are free there: sample fewer features, or write the codebook to another disk.</source>
   <translation>{features:,} características de {width} números necesitan {needed:.1f} GB más junto a la salida, en {parent}, pero ahí hay {free:.1f} GB libres: muestree menos características, o escriba el libro de códigos en otro disco.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>This run stood still for so long that another one has taken over {folder}: it goes on there.</source>
   <translation>Esta ejecución estuvo parada tanto tiempo que otra se ha hecho cargo de {folder}: continúa allí.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{folder} holds {features} of a run that was cut off, and that had other imagery, another encoder or other settings: start that one again to go on from there, delete the folder to begin anew, or choose another output.</source>
   <translation>{folder} contiene {features} de una ejecución interrumpida, que tenía otras imágenes, otro codificador u otros ajustes: iníciela otra vez para continuar desde ahí, borre la carpeta para empezar de nuevo, o elija otra salida.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{folder} is needed for working files, but holds others: choose another output.</source>
   <translation>{folder} se necesita para archivos de trabajo, pero contiene otros: elija otra salida.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>The shard {folder} cannot be read: {reason}. Do all machines see the codebook's folder?</source>
   <translation>No se puede leer el fragmento {folder}: {reason}. ¿Ven todos los equipos la carpeta del libro de códigos?</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>features</source>
   <translation>características</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>The working folder {folder} cannot be made: {reason}.</source>
   <translation>No se puede crear la carpeta de trabajo {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{rows:,} features</source>
   <translation>{rows:,} características</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>The shard {shard} was encoded, but is not in {folder}: that folder must be the same one for all machines.</source>
   <translation>El fragmento {shard} se codificó, pero no está en {folder}: esa carpeta debe ser la misma para todos los equipos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>{folder} is not there on this machine: all machines must see the codebook's folder.</source>
   <translation>{folder} no está en este equipo: todos los equipos deben ver la carpeta del libro de códigos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>The encoder of this machine is {sha256}, the training's is {wanted}: give all machines the same.</source>
   <translation>El codificador de este equipo es {sha256}, el del entrenamiento {wanted}: dé el mismo a todos los equipos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>Shards of at most {tiles} tiles: {count} to encode, {there} are there already.</source>
   <translation>Fragmentos de como mucho {tiles} teselas: {count} por codificar, {there} ya están.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/tile_encoding.py" />
   <source>Start it again: it goes on from here, and without this raster's tiles where they still cannot be read.</source>
   <translation>Iníciela otra vez: continúa desde aquí, y sin las teselas de este ráster donde sigan sin poder leerse.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/tile_encoding.py" />
   <source>The encoder gave features of {source} that are not finite numbers: choose the precision float32 instead of {precision}, or another encoder.</source>
   <translation>El codificador dio características de {source} que no son números finitos: elija la precisión float32 en lugar de {precision}, u otro codificador.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>There is nothing but nodata in the imagery: nothing can be trained on it.</source>
   <translation>En las imágenes no hay más que sin datos: no se puede entrenar nada con ellas.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>The imagery gives {features:,} features, fewer than the {wanted:,} clusters that are wanted: ask for fewer clusters, sample more features, or add imagery.</source>
   <translation>Las imágenes dan {features:,} características, menos que los {wanted:,} clústeres que se quieren: pida menos clústeres, muestree más características, o añada imágenes.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Sampling {count} rasters.</source>
   <translation>Se muestrean {count} rásteres.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Encoding {count:,} tiles.</source>
   <translation>Se codifican {count:,} teselas.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>{features:,} features of {tiles:,} tiles to {clusters:,} clusters.</source>
   <translation>{features:,} características de {tiles:,} teselas a {clusters:,} clústeres.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Going on where the last run stopped: {features:,} features are there already.</source>
   <translation>Se continúa donde se detuvo la última ejecución: {features:,} características ya están.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>The features are too alike for {clusters:,} clusters: there are {found:,}.</source>
   <translation>Las características se parecen demasiado para {clusters:,} clústeres: hay {found:,}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>the same run writes both, without encoding the imagery again</source>
   <translation>la misma ejecución escribe ambos, sin codificar otra vez las imágenes</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>Colouring: the report.</source>
   <translation>Coloreado: el informe.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>The codebook {path} is written, its report is not: {error} Then {kept}.</source>
   <translation>El libro de códigos {path} está escrito, su informe no: {error} Después, {kept}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>Cancelled: the codebook {path} is written, its report is not; {kept}.</source>
   <translation>Cancelado: el libro de códigos {path} está escrito, su informe no; {kept}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_request.py" />
   <source>{features:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.</source>
   <translation>Con {features:,} características no se forman {clusters:,} clústeres: muestree más características o pida menos clústeres.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_request.py" />
   <source>Colours cannot be aligned to the codebook '{name}': it is of the encoder '{encoder}', not of '{other}'.</source>
   <translation>No se pueden ajustar los colores al libro de códigos «{name}»: es del codificador «{encoder}», no de «{other}».</translation>
  </message>
  <message>
   <location filename="../pipeline/training/working_folder.py" />
   <source>Another run{where} trains {output} already: wait until it is done, or choose another output. If that machine was switched off, try again in {minutes:.0f} minutes.</source>
   <translation>Otra ejecución{where} ya entrena {output}: espere a que termine, o elija otra salida. Si ese equipo se apagó, inténtelo otra vez dentro de {minutes:.0f} minutos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/working_folder.py" />
   <source>, on the machine {machine},</source>
   <translation>, en el equipo {machine},</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The text {text!a} holds a broken character: write it anew.</source>
   <translation>El texto {text!a} contiene un carácter incompleto: escríbalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The name {name!r} has a line break or another control character: write one line of plain text.</source>
   <translation>El nombre {name!r} tiene un salto de línea u otro carácter de control: escriba una línea de texto simple.</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The name '{name}…' is too long: write {most:,} characters at most.</source>
   <translation>El nombre '{name}…' es demasiado largo: escriba como mucho {most:,} caracteres.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>uv installed no working Python under {folder}: choose 'Repair', or name an interpreter.</source>
   <translation>uv no instaló ningún Python que funcione en {folder}: elija 'Reparar', o indique un intérprete.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>it is not to be found</source>
   <translation>no se encuentra</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>{named} does not start as a Python: name another interpreter, or none.</source>
   <translation>{named} no arranca como Python: indique otro intérprete, o ninguno.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>No environment can be made from {named}: {reason}. Name another one, or none.</source>
   <translation>No se puede crear un entorno con {named}: {reason}. Indique otro, o ninguno.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>uv cannot install Python {version} from {origin}: check the network, name a mirror of it in the environment variable UV_PYTHON_INSTALL_MIRROR, or name an installed Python under 'Interpreter'. {error}</source>
   <translation>uv no puede instalar Python {version} desde {origin}: compruebe la red, indique una réplica en la variable de entorno UV_PYTHON_INSTALL_MIRROR, o indique un Python instalado en 'Intérprete'. {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>QGIS's own Python cannot be used ({reason}); uv brings Python {version}.</source>
   <translation>No se puede usar el Python propio de QGIS ({reason}); uv trae Python {version}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>Python {version} of this QGIS: {path}</source>
   <translation>Python {version} de este QGIS: {path}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/folders.py" />
   <source>Another QGIS is installing the environment right now: wait for it to finish.</source>
   <translation>Otro QGIS está instalando el entorno ahora mismo: espere a que termine.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/folders.py" />
   <source>{folder} cannot be removed: {error}</source>
   <translation>No se puede eliminar {folder}: {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>no NVIDIA driver is found</source>
   <translation>no se encuentra ningún controlador de NVIDIA</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The Python {python} cannot be used. {error}</source>
   <translation>No se puede usar el Python {python}. {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking for uv, which makes the environment.</source>
   <translation>Se busca uv, que crea el entorno.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking for a Python to make the environment from.</source>
   <translation>Se busca un Python con el que crear el entorno.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Checking that the worker starts and multiplies matrices.</source>
   <translation>Se comprueba que el proceso de trabajo arranca y multiplica matrices.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Installing the other packages.</source>
   <translation>Se instalan los demás paquetes.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The CPU build of torch, since {obstacle}.</source>
   <translation>La versión CPU de torch, porque {obstacle}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The CUDA build of torch, for the {card}.</source>
   <translation>La versión CUDA de torch, para la {card}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The environment works: {device}.</source>
   <translation>El entorno funciona: {device}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Making the environment in {folder}.</source>
   <translation>Se crea el entorno en {folder}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Installing torch ({build} build).</source>
   <translation>Se instala torch (versión {build}).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Compiling.</source>
   <translation>Se compila.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking on {index}.</source>
   <translation>Se busca en {index}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>does not start as a Python</source>
   <translation>no arranca como Python</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is Python {name}, and the packages need 3.{oldest} to 3.{newest}</source>
   <translation>es Python {name}, y los paquetes necesitan de 3.{oldest} a 3.{newest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is a 32-bit Python {name}, and torch needs 64 bits</source>
   <translation>es un Python {name} de 32 bits, y torch necesita 64</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is a Python {name} for Intel, and torch needs one for Apple silicon</source>
   <translation>es un Python {name} para Intel, y torch necesita uno para Apple silicon</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>torch's DLLs do not load, because Microsoft's Visual C++ runtime is missing: install https://aka.ms/vs/17/release/vc_redist.x64.exe, start QGIS again, then choose 'Repair'.</source>
   <translation>Las DLL de torch no se cargan, porque falta el entorno de ejecución de Visual C++ de Microsoft: instale https://aka.ms/vs/17/release/vc_redist.x64.exe, reinicie QGIS y elija 'Reparar'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The graphics driver, or the graphics card, is too old for this CUDA build of torch: update NVIDIA's driver, or set up the CPU build.</source>
   <translation>El controlador gráfico, o la tarjeta gráfica, es demasiado antiguo para esta versión CUDA de torch: actualice el controlador de NVIDIA, o configure la versión CPU.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The disk is full: free some space, then try again; what is already downloaded is kept.</source>
   <translation>El disco está lleno: libere espacio e inténtelo otra vez; lo ya descargado se conserva.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A path became longer than this system allows: name a folder with a shorter path in the environment variable GEOCENTROIDS_ENVIRONMENTS, or allow long paths in Windows.</source>
   <translation>Una ruta es más larga de lo que permite este sistema: indique una carpeta con una ruta más corta en la variable de entorno GEOCENTROIDS_ENVIRONMENTS, o permita rutas largas en Windows.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>Another program holds a file of the environment, often the antivirus: close other QGIS windows, exclude the folder from the antivirus's scan, then try again.</source>
   <translation>Otro programa retiene un archivo del entorno, a menudo el antivirus: cierre las demás ventanas de QGIS, excluya la carpeta del análisis del antivirus e inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A file or folder cannot be written: check its permissions, or name another folder in the environment variable GEOCENTROIDS_ENVIRONMENTS.</source>
   <translation>No se puede escribir un archivo o una carpeta: compruebe sus permisos, o indique otra carpeta en la variable de entorno GEOCENTROIDS_ENVIRONMENTS.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A package was not the one that the lock names: it was cut, altered, or a proxy's page came instead. Try again, or from another network.</source>
   <translation>Un paquete no era el fijado: estaba cortado o alterado, o llegó en su lugar la página de un proxy. Inténtelo otra vez, o desde otra red.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index's certificate is not trusted, as happens behind a proxy that inspects traffic: add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again.</source>
   <translation>El certificado del índice de paquetes no es de confianza, como ocurre detrás de un proxy que inspecciona el tráfico: añada el certificado de su organización en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados, e inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The proxy refused the connection: check its address, user and password under Settings &gt; Options &gt; Network, then try again.</source>
   <translation>El proxy rechazó la conexión: compruebe su dirección, usuario y contraseña en Configuración &gt; Opciones &gt; Red, e inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>uv cannot be fetched through a SOCKS proxy: set an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
   <translation>uv no se puede descargar a través de un proxy SOCKS: ponga un proxy HTTP en Configuración &gt; Opciones &gt; Red, o instale desde una carpeta de archivos wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index refuses or is overloaded: try again later, or from another index or a folder of wheels.</source>
   <translation>El índice de paquetes rechaza la petición o está sobrecargado: inténtelo más tarde, o con otro índice o una carpeta de archivos wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index does not answer: check the network and Settings &gt; Options &gt; Network, then try again, or install from a folder of wheels.</source>
   <translation>El índice de paquetes no responde: compruebe la red y Configuración &gt; Opciones &gt; Red e inténtelo otra vez, o instale desde una carpeta de archivos wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index, or folder of wheels, lacks a package for this Python and this machine, or a proxy's page came in its place: look at the index in a browser, complete it (requirements/ lists all), or choose another build.</source>
   <translation>Al índice de paquetes, o a la carpeta de archivos wheel, le falta un paquete para este Python y este equipo, o llegó en su lugar la página de un proxy: mire el índice en un navegador, complételo (requirements/ los enumera todos), o elija otra versión.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The environment lacks a package, or has half of it: choose 'Repair'.</source>
   <translation>Al entorno le falta un paquete, o lo tiene a medias: elija 'Reparar'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The machine ran out of memory: close other programs, then try again.</source>
   <translation>El equipo se quedó sin memoria: cierre otros programas e inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/nvidia.py" />
   <source>NVIDIA's driver {version} is older than {oldest}</source>
   <translation>el controlador {version} de NVIDIA es anterior a {oldest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/nvidia.py" />
   <source>the {card} has compute capability {capability}, and the CUDA build needs {oldest}</source>
   <translation>la {card} tiene la capacidad de cómputo {capability}, y la versión CUDA necesita {oldest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>There is no build '{build}' of torch: choose auto, cpu or cuda.</source>
   <translation>No existe la versión '{build}' de torch: elija auto, cpu o cuda.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>This Mac has an Intel processor, for which there is no current torch: name a Python of your own that has an older one with 'use'.</source>
   <translation>Este Mac tiene un procesador Intel, para el que no hay un torch actual: indique con 'use' un Python propio que tenga uno más antiguo.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>There is no CUDA on a Mac: choose the build 'cpu', which uses Metal too.</source>
   <translation>En un Mac no hay CUDA: elija la versión 'cpu', que también usa Metal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder of wheels {wheels} is not there.</source>
   <translation>No existe la carpeta de archivos wheel {wheels}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The path {folder} is too long: files in it would have paths of {needed} characters, over the {most} allowed. Name a folder with a shorter path in the environment variable {variable} (Settings &gt; Options &gt; System &gt; Environment, then start QGIS again), or have an administrator allow long paths in Windows.</source>
   <translation>La ruta {folder} es demasiado larga: sus archivos tendrían rutas de {needed} caracteres, más de los {most} permitidos. Indique una carpeta con una ruta más corta en la variable de entorno {variable} (Configuración &gt; Opciones &gt; Sistema &gt; Entorno, y reinicie QGIS), o pida a un administrador que permita rutas largas en Windows.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder {folder} cannot be written: check its permissions.</source>
   <translation>No se puede escribir en la carpeta {folder}: compruebe sus permisos.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The disk of {folder} has {free:.1f} GB free, and {needed} GB are needed: free some space.</source>
   <translation>El disco de {folder} tiene {free:.1f} GB libres, y hacen falta {needed} GB: libere espacio.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder {folder} cannot be made ({reason}): check its permissions.</source>
   <translation>No se puede crear la carpeta {folder} ({reason}): compruebe sus permisos.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The uv that came is not the locked one (cut, altered, or a proxy's page instead). Try again.</source>
   <translation>El uv que llegó no es el fijado (cortado, alterado, o en su lugar la página de un proxy). Inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The folder {wheels} has no wheel of uv ({name}): add it (requirements/uv.txt).</source>
   <translation>La carpeta {wheels} no tiene ningún archivo wheel de uv ({name}): añádalo (requirements/uv.txt).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>pip is configured without an index, and its folders of wheels have no uv: add it (see uv.txt).</source>
   <translation>pip está configurado sin índice, y sus carpetas de archivos wheel no tienen uv: añádalo (vea uv.txt).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>uv cannot be put into {folder}: {error}</source>
   <translation>No se puede poner uv en {folder}: {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The package index {page} lists no uv for this machine ({name}), or a proxy's page came in its place: look at it in a browser, or install from a folder of wheels.</source>
   <translation>El índice de paquetes {page} no ofrece ningún uv para este equipo ({name}), o llegó en su lugar la página de un proxy: mírelo en un navegador, o instale desde una carpeta de archivos wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>{known} ({page}: {error})</source>
   <translation>{known} ({page}: {error})</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>{known} ({detail}; all of it is in {log})</source>
   <translation>{known} ({detail}; todo está en {log})</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>The installation failed.</source>
   <translation>La instalación falló.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>Unpacking.</source>
   <translation>Se desempaqueta.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>Downloading {package}, {size}.</source>
   <translation>Se descarga {package}, {size}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>GeoCentroids needs a Python environment of its own, which is not installed yet</source>
   <translation>GeoCentroids necesita un entorno de Python propio, que todavía no está instalado</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>the setting 'Python of the worker'</source>
   <translation>el ajuste 'Python del proceso de trabajo'</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>{problem}: run 'Set up environment' in the Processing Toolbox (0.3 GB to download, 3 GB with CUDA), or '{command}' in a shell.</source>
   <translation>{problem}: ejecute 'Configurar entorno' en la Caja de herramientas de Procesos (descarga de 0,3 GB, 3 GB con CUDA), o '{command}' en una terminal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>The Python {python} {reason}. Correct or empty {origin}, or install what it lacks (requirements/worker.txt of the plugin, and torch).</source>
   <translation>El Python {python} {reason}. Corrija o vacíe {origin}, o instale lo que le falta (requirements/worker.txt del complemento, y torch).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>{named} names a Python that is not there: {path}. Correct it, or empty it.</source>
   <translation>{named} indica un Python que no existe: {path}. Corríjalo, o vacíelo.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>The plugin's environment {reason}: choose 'Repair' in 'Set up environment'.</source>
   <translation>El entorno del complemento {reason}: elija 'Reparar' en 'Configurar entorno'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>the environment variable {variable}</source>
   <translation>la variable de entorno {variable}</translation>
  </message>
  <message>
   <location filename="../runtime/external_commands.py" />
   <source>{program} does not start: {error}. Name another interpreter, or choose 'Repair'.</source>
   <translation>{program} no arranca: {error}. Indique otro intérprete, o elija 'Reparar'.</translation>
  </message>
  <message>
   <location filename="../runtime/kmeans_iterations.py" />
   <source>Clustering: iteration {number} of at most {most}</source>
   <translation>Agrupación: iteración {number} de {most} como máximo</translation>
  </message>
  <message>
   <location filename="../runtime/kmeans_iterations.py" />
   <source>Clustering: {part:,} of {all:,} features, iteration {number} of at most {most}</source>
   <translation>Agrupación: {part:,} de {all:,} características, iteración {number} de {most} como máximo</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{hours:.1f} hours</source>
   <translation>{hours:.1f} horas</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{seconds} seconds</source>
   <translation>{seconds} segundos</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>{minutes:.0f} minutes</source>
   <translation>{minutes:.0f} minutos</translation>
  </message>
  <message>
   <location filename="../runtime/progress.py" />
   <source>About {duration} to go.</source>
   <translation>Quedan unos {duration}.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>A codebook of {clusters:,} clusters for the encoder {encoder}, made by {software}</source>
   <translation>Un libro de códigos de {clusters:,} clústeres para el codificador {encoder}, hecho por {software}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>What it was made of</source>
   <translation>De qué se hizo</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>{features:,} of {width} numbers, from {tiles:,} tiles</source>
   <translation>{features:,} de {width} números, de {tiles:,} teselas</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Ground sample distance</source>
   <translation>Distancia de muestreo en el terreno</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>{gsd:g} m; a patch is {patch:.4g} m wide</source>
   <translation>{gsd:g} m; un parche mide {patch:.4g} m de ancho</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Raster</source>
   <translation>Ráster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Tiles</source>
   <translation>Teselas</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>and {count:,} more.</source>
   <translation>y {count:,} más.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>How well the colours tell what is alike</source>
   <translation>Lo bien que los colores dicen qué se parece</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>these colours</source>
   <translation>estos colores</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>PCA colours</source>
   <translation>colores de PCA</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Neighbours kept: of a cluster's ten nearest, the share that are among its ten nearest in colour</source>
   <translation>Vecinos conservados: de los diez más cercanos a un clúster, la parte que está entre sus diez más cercanos en color</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Rank correlation of distances between centroids with differences between colours (CIEDE2000)</source>
   <translation>Correlación de rangos de las distancias entre centroides con las diferencias entre colores (CIEDE2000)</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>1 is perfect; by chance it would be {chance:.2f} and 0. t-SNE keeps neighbours together, so that alike things have similar colours; PCA keeps the large distances, so that unlike things differ as much as they should.</source>
   <translation>1 es perfecto; por azar serían {chance:.2f} y 0. t-SNE mantiene juntos a los vecinos, de modo que lo parecido tiene colores semejantes; PCA conserva las distancias grandes, de modo que lo distinto difiere tanto como debe.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The centroids in three dimensions, from all sides</source>
   <translation>Los centroides en tres dimensiones, desde todos los lados</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>axis {number}</source>
   <translation>eje {number}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The clusters in sixteen groups (Ward); names are paths in the tree. 'Group clusters' makes a map of them, or of any other number.</source>
   <translation>Los clústeres en dieciséis grupos (Ward); los nombres son rutas en el árbol. «Agrupar clústeres» hace un mapa de ellos, o de cualquier otro número.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Its colours</source>
   <translation>Sus colores</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Tree</source>
   <translation>Árbol</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The tree of the clusters, down to {groups} groups</source>
   <translation>El árbol de los clústeres, hasta {groups} grupos</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>distance</source>
   <translation>distancia</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Clustering</source>
   <translation>Agrupación</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Inertia per iteration, and the sizes of the clusters</source>
   <translation>Inercia por iteración y tamaños de los clústeres</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>iteration</source>
   <translation>iteración</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>inertia</source>
   <translation>inercia</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Inertia</source>
   <translation>Inercia</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>cluster id</source>
   <translation>identificador de clúster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>number of features</source>
   <translation>número de características</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Sizes of the clusters</source>
   <translation>Tamaños de los clústeres</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>What the largest clusters look like</source>
   <translation>Cómo se ven los clústeres más grandes</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The patches nearest to each centroid, with what lies around them: the patch itself is the middle third. Beside them the cluster's colour, id and number of features.</source>
   <translation>Los parches más cercanos a cada centroide, con lo que los rodea: el parche mismo es el tercio central. Al lado, el color, el identificador y el número de características del clúster.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>exemplars of cluster {id}</source>
   <translation>imágenes de ejemplo del clúster {id}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Licence and attribution</source>
   <translation>Licencia y atribución</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Nothing is stated of the imagery.</source>
   <translation>No se indica nada de las imágenes.</translation>
  </message>
  <message>
   <location filename="../runtime/worker.py" />
   <source>The worker has not started within {seconds:.0f} seconds, so that nothing could be checked: try again. If it stays so, close other programs, or set up the environment with the action 'repair'.</source>
   <translation>El proceso de trabajo no ha arrancado en {seconds:.0f} segundos, así que no se pudo comprobar nada: inténtelo otra vez. Si sigue igual, cierre otros programas, o configure el entorno con la acción 'repair'.</translation>
  </message>
  <message>
   <location filename="../runtime/worker.py" />
   <source>Waiting for another run of GeoCentroids to finish.</source>
   <translation>Se espera a que termine otra ejecución de GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_conversation.py" />
   <source>Starting the worker and loading the encoder.</source>
   <translation>Se inicia el proceso de trabajo y se carga el codificador.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_process.py" />
   <source>exit status {status}</source>
   <translation>estado de salida {status}</translation>
  </message>
  <message>
   <location filename="../runtime/worker_process.py" />
   <source>does not start ({reason})</source>
   <translation>no arranca ({reason})</translation>
  </message>
  <message>
   <location filename="../runtime/worker_restart.py" />
   <source>The worker process died twice at the same piece of work ({words}). If memory ran out, choose a smaller batch or another device.</source>
   <translation>El proceso de trabajo murió dos veces en la misma parte del trabajo ({words}). Si faltó memoria, elija un lote menor u otro dispositivo.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_restart.py" />
   <source>The worker process died ({words}). Starting it again from the block in hand.</source>
   <translation>El proceso de trabajo murió ({words}). Se inicia otra vez desde el bloque en curso.</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>is Python {version}, and the worker needs {oldest} or newer</source>
   <translation>es Python {version}, y el proceso de trabajo necesita {oldest} o posterior</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>lacks the packages {names}</source>
   <translation>no tiene los paquetes {names}</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>lacks the package {name}</source>
   <translation>no tiene el paquete {name}</translation>
  </message>
  <message>
   <location filename="../models/block_operations.py" />
   <source>Some features are too large for this codebook: use those of the encoder that it was made with.</source>
   <translation>Algunas características son demasiado grandes para este libro de códigos: use las del codificador con el que se hizo.</translation>
  </message>
  <message>
   <location filename="../models/block_operations.py" />
   <source>The encoder gave features in the precision {precision} that are not finite numbers, or too large for float16: choose the precision float32, or another encoder.</source>
   <translation>El codificador dio, con la precisión {precision}, características que no son números finitos, o son demasiado grandes para float16: elija la precisión float32, u otro codificador.</translation>
  </message>
  <message>
   <location filename="../models/classifier_operations.py" />
   <source>The model '{model}' is none of {known}.</source>
   <translation>El modelo '{model}' no es ninguno de {known}.</translation>
  </message>
  <message>
   <location filename="../models/classifier_operations.py" />
   <source>Some features of the samples are not finite numbers: choose the precision float32.</source>
   <translation>Algunas características de las muestras no son números finitos: elija la precisión float32.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's {name} are larger than any can be.</source>
   <translation>Los {name} del libro de códigos son más grandes de lo posible.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Centroids must be K x D numbers, float16 or float32, not {form}.</source>
   <translation>Los centroides deben ser K x D números, float16 o float32, no {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>A codebook holds 1 to {most} centroids, not {size}.</source>
   <translation>Un libro de códigos contiene de 1 a {most} centroides, no {size}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Centroids have 1 to {most} numbers each, not {width}.</source>
   <translation>Los centroides tienen de 1 a {most} números cada uno, no {width}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The centroids hold numbers that are not finite, or too large to be compared.</source>
   <translation>Los centroides contienen números que no son finitos, o demasiado grandes para compararlos.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Colours must be {size} x 3 uint8, one for each centroid, not {form}.</source>
   <translation>Los colores deben ser {size} x 3 uint8, uno por centroide, no {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's counts must be {size} whole numbers, not {form}.</source>
   <translation>Los recuentos del libro de códigos deben ser {size} números enteros, no {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's embedding must be {size} x 3 numbers, not {form}.</source>
   <translation>La proyección del libro de códigos debe ser {size} x 3 números, no {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's metric '{metric}' is none of {known}.</source>
   <translation>La métrica '{metric}' del libro de códigos no es ninguna de {known}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>{path} is not a readable .npy file of numbers: {error}</source>
   <translation>{path} no es un archivo .npy legible de números: {error}</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's groups must be {size} x {levels} whole numbers, one for each level of names, not {form}.</source>
   <translation>Los grupos del libro de códigos deben ser {size} x {levels} números enteros, uno por cada nivel de nombres, no {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's groups point at names that it does not have.</source>
   <translation>Los grupos del libro de códigos remiten a nombres que no tiene.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook {path} is damaged: it has no {error}.</source>
   <translation>El libro de códigos {path} está dañado: no tiene {error}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook {path} cannot be used. {error}</source>
   <translation>No se puede usar el libro de códigos {path}. {error}</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>{path} is not a .npy file: write one with numpy.save.</source>
   <translation>{path} no es un archivo .npy: escriba uno con numpy.save.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>{path} is not a file, or is larger than any {kind} ({size:.1f} GB).</source>
   <translation>{path} no es un archivo, o es más grande que cualquier .{kind}.safetensors ({size:.1f} GB).</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The {kind} {path} is not there.</source>
   <translation>No existe {path} (.{kind}.safetensors).</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>{path} is not a {kind}, or damaged ({cause}: {error}). A {kind} is a file that ends in .{kind}.safetensors: take a whole copy of it.</source>
   <translation>{path} no es un archivo .{kind}.safetensors, o está dañado ({cause}: {error}): use una copia íntegra.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The codebook {path} is of format {format}: update GeoCentroids.</source>
   <translation>El libro de códigos {path} es del formato {format}: actualice GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The codebook {path} is damaged: its header lacks or garbles {error}.</source>
   <translation>El libro de códigos {path} está dañado: a su cabecera le falta, o tiene mal, {error}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>The colour space '{space}' is none of {known}.</source>
   <translation>El espacio de color '{space}' no es ninguno de {known}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>Embedding: t-SNE to three dimensions</source>
   <translation>Proyección: t-SNE a tres dimensiones</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>Colouring: groups, and how well the colours tell what is alike</source>
   <translation>Coloreado: grupos, y lo bien que los colores dicen qué se parece</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>{rows:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.</source>
   <translation>{rows:,} características no dan {clusters:,} clústeres: muestree más características, o pida menos clústeres.</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>Clustering: choosing the first centroids</source>
   <translation>Agrupación: se eligen los primeros centroides</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>Some features are not finite: the encoder is damaged, or its precision too low (try float32).</source>
   <translation>Algunas características no son finitas: el codificador está dañado, o su precisión es demasiado baja (pruebe float32).</translation>
  </message>
  <message>
   <location filename="../models/codebook/stored_features.py" />
   <source>{path} does not hold {rows:,} features of {width} numbers: was it cut? Run it again.</source>
   <translation>{path} no contiene {rows:,} características de {width} números: ¿está cortado? Ejecute otra vez.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Colours cannot be aligned to the codebook '{codebook}': it is of the encoder '{own_encoder}' ({own_width} numbers a feature), not of '{encoder}' ({width}).</source>
   <translation>No se pueden ajustar los colores al libro de códigos '{codebook}': es del codificador '{own_encoder}' ({own_width} números por característica), no de '{encoder}' ({width}).</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The {size} centroids of '{codebook}' do not make {wanted} groups: choose 2 to {size}.</source>
   <translation>Los {size} centroides de '{codebook}' no dan {wanted} grupos: elija de 2 a {size}.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Colouring: groups</source>
   <translation>Coloreado: grupos</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The centroids {path} cannot be read: {reason}. Do all machines see that file?</source>
   <translation>No se pueden leer los centroides {path}: {reason}. ¿Ven todos los equipos ese archivo?</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The codebook cannot be exported: {path}: {reason}.</source>
   <translation>No se puede exportar el libro de códigos: {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>{count:,} centroids are copies of others: their clusters can never win.</source>
   <translation>{count:,} centroides son copias de otros: sus clústeres nunca pueden ganar.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>{count:,} centroids are all zeros, which have no direction.</source>
   <translation>{count:,} centroides son solo ceros y no tienen dirección.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Some counts of features are negative.</source>
   <translation>Algunos números de características son negativos.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The counts add up to {sum:,}, but it was trained on {features:,} features.</source>
   <translation>Los números suman {sum:,}, pero se entrenó con {features:,} características.</translation>
  </message>
  <message>
   <location filename="../models/devices.py" />
   <source>The device '{device}' is not available with torch {version} here; available: {available}.</source>
   <translation>El dispositivo '{device}' no está disponible aquí con torch {version}; disponibles: {available}.</translation>
  </message>
  <message>
   <location filename="../models/devices.py" />
   <source>The precision '{precision}' is none of auto, {known}.</source>
   <translation>La precisión '{precision}' no es ninguna de auto, {known}.</translation>
  </message>
  <message>
   <location filename="../models/download/encoder_config.py" />
   <source>The encoder '{encoder}' is a '{kind}', not a DINOv2 (with or without registers).</source>
   <translation>El codificador '{encoder}' es un '{kind}', no un DINOv2 (con o sin registros).</translation>
  </message>
  <message>
   <location filename="../models/download/encoder_config.py" />
   <source>The encoder '{encoder}' has no readable config.json: {error}</source>
   <translation>El codificador '{encoder}' no tiene un config.json legible: {error}</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The codebook '{codebook}' has not been downloaded yet.</source>
   <translation>El libro de códigos '{codebook}' aún no se ha descargado.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The codebook {codebook} was written anew since this run began: start it again.</source>
   <translation>El libro de códigos {codebook} se ha escrito de nuevo desde que empezó esta ejecución: iníciela otra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{codebook} is a folder, without {file} of the published codebook: give 'embedded', 'published' or a .codebook.safetensors file.</source>
   <translation>{codebook} es una carpeta sin {file} del libro de códigos publicado: dé 'embedded', 'published' o un archivo .codebook.safetensors.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>There is no codebook '{codebook}': give 'embedded', 'published' or a file.</source>
   <translation>No existe el libro de códigos '{codebook}': dé 'embedded', 'published' o un archivo.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>Fetching the codebook '{name}' ({licence}, {attribution}, {megabytes:.0f} MB) from {origin} to {path}.</source>
   <translation>Se descarga el libro de códigos '{name}' ({licence}, {attribution}, {megabytes:.0f} MB) de {origin} a {path}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The folder {folder} lacks {name} of the published codebook.</source>
   <translation>A la carpeta {folder} le falta {name} del libro de códigos publicado.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{path} is not the published file: it was cut or altered. Copy it again.</source>
   <translation>{path} no es el archivo publicado: está cortado o alterado. Cópielo otra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{path} cannot be written ({reason}): {advice}.</source>
   <translation>No se puede escribir {path} ({reason}): {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has not been downloaded yet.</source>
   <translation>El codificador '{encoder}' aún no se ha descargado.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The config.json of the encoder '{encoder}' does not tell its hidden_size and patch_size.</source>
   <translation>El config.json del codificador '{encoder}' no dice su hidden_size y su patch_size.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>There is no encoder '{encoder}': give 'embedded', a folder with a checkpoint, or a hub id.</source>
   <translation>No existe el codificador '{encoder}': dé 'embedded', una carpeta con un checkpoint, o un identificador del repositorio.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The codebook '{codebook}' names the encoder '{encoder}', which is neither 'embedded' nor a hub id: give the folder of its encoder under 'Encoder'.</source>
   <translation>El libro de códigos '{codebook}' nombra el codificador '{encoder}', que no es ni 'embedded' ni un identificador del repositorio: dé la carpeta de su codificador en 'Codificador'.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{licence}, {attribution}, about {megabytes} MB</source>
   <translation>{licence}, {attribution}, unos {megabytes} MB</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>see its page for the licence</source>
   <translation>vea la licencia en su página</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>Downloading the encoder {name} ({about}) from {hub} to {folder}.</source>
   <translation>Se descarga el codificador {name} ({about}) de {hub} a {folder}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{url} is not answered by a Hugging Face hub, but perhaps by a proxy's page: {advice}.</source>
   <translation>A {url} no responde un repositorio de Hugging Face, sino quizá la página de un proxy: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has no safetensors, and nothing else is loaded: choose another one.</source>
   <translation>El codificador '{encoder}' no tiene safetensors, y nada más se carga: elija otro.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{path} cannot be read ({reason}): copy the encoder's folder again.</source>
   <translation>No se puede leer {path} ({reason}): copie otra vez la carpeta del codificador.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{url} is answered with another commit, {commit}: check the mirror.</source>
   <translation>A {url} se responde con otro commit, {commit}: compruebe la réplica.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has an unreadable {index}: choose another one.</source>
   <translation>El codificador '{encoder}' tiene un {index} ilegible: elija otro.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' lists a file '{shard}' that is no safetensors: choose another one.</source>
   <translation>El codificador '{encoder}' enumera un archivo '{shard}' que no es safetensors: elija otro.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>check the network and the proxy, or give a mirror in GeoCentroids' settings, or a folder with the files</source>
   <translation>compruebe la red y el proxy, o dé una réplica en la configuración de GeoCentroids, o una carpeta con los archivos</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>free some space, check the permissions, or choose another folder of downloaded models in the settings</source>
   <translation>libere espacio, compruebe los permisos, o elija en la configuración otra carpeta de los modelos descargados</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} does not answer ({kind}: {error}): {advice}.</source>
   <translation>{server} no responde ({kind}: {error}): {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is not there (status 404): check the name, the revision and the mirror.</source>
   <translation>{url} no existe (estado 404): compruebe el nombre, la revisión y la réplica.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is refused (status {status}), as what does not exist or needs an account is: check the name, or download the files in a browser and give their folder.</source>
   <translation>{url} se rechaza (estado {status}), como ocurre con lo que no existe o necesita una cuenta: compruebe el nombre, o descargue los archivos en un navegador y dé su carpeta.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The proxy on the way to {server} wants a login (status 407): give it in QGIS's network settings.</source>
   <translation>El proxy en el camino a {server} pide usuario y contraseña (estado 407): póngalos en la configuración de red de QGIS.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} has had too many requests from here (status 429): try again in some minutes, or {advice}.</source>
   <translation>{server} ha recibido demasiadas peticiones desde aquí (estado 429): inténtelo otra vez dentro de unos minutos, o {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} is out of order (status {status}): try again later, or {advice}.</source>
   <translation>{server} no funciona (estado {status}): inténtelo más tarde, o {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The certificate of {server} is not trusted, as happens behind a proxy that inspects traffic: add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again.</source>
   <translation>El certificado de {server} no es de confianza, como ocurre detrás de un proxy que inspecciona el tráfico: añada el certificado de su organización en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados, e inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The disk of {folder} has {free:,.0f} MB free, and {name} needs {needed:,.0f}: {advice}.</source>
   <translation>El disco de {folder} tiene {free:,.0f} MB libres, y {name} necesita {needed:,.0f}: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is not the file that was published: it was cut or altered on the way. Try again.</source>
   <translation>{url} no es el archivo que se publicó: se cortó o alteró en el camino. Inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{path} cannot be read ({reason}): copy it again.</source>
   <translation>No se puede leer {path} ({reason}): cópielo otra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} gave something else than {name}: {advice}.</source>
   <translation>{url} dio algo distinto de {name}: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>Waiting for another download of GeoCentroids to end.</source>
   <translation>Se espera a que termine otra descarga de GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The encoder '{encoder}' has patches of {size} pixels, not {patch}.</source>
   <translation>El codificador '{encoder}' tiene parches de {size} píxeles, no de {patch}.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The checkpoint of the encoder '{encoder}' lacks {count} weights ({some}, ...): it is incomplete, or of another network. Copy it again, or choose another encoder.</source>
   <translation>Al checkpoint del codificador '{encoder}' le faltan {count} pesos ({some}, ...): está incompleto, o es de otra red. Cópielo otra vez, o elija otro codificador.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>This Python has transformers {version}, which builds DINOv2 otherwise than the version that GeoCentroids needs: install the one that requirements/worker.txt in the plugin's folder names, or use the plugin's own environment (leave the setting 'Python of the worker' empty).</source>
   <translation>Este Python tiene transformers {version}, que construye DINOv2 de otra manera que la versión que necesita GeoCentroids: instale la que indica requirements/worker.txt en la carpeta del complemento, o use el entorno propio del complemento (deje vacío el ajuste 'Python del proceso de trabajo').</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The encoder '{encoder}' cannot be loaded ({kind}): {error}</source>
   <translation>No se puede cargar el codificador '{encoder}' ({kind}): {error}</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>{path} is damaged ({error}): copy it again.</source>
   <translation>{path} está dañado ({error}): cópielo otra vez.</translation>
  </message>
  <message>
   <location filename="../models/encoder/patch_encoder.py" />
   <source>Memory ran out with a single tile: close other programs, or choose a smaller tile or encoder, or another device.</source>
   <translation>Faltó memoria ya con una sola tesela: cierre otros programas, o elija una tesela o un codificador menor, u otro dispositivo.</translation>
  </message>
  <message>
   <location filename="../models/encoder/patch_encoder.py" />
   <source>Memory ran out with {tiles} tiles at once; going on with {batch}.</source>
   <translation>Faltó memoria con {tiles} teselas a la vez; se continúa con {batch}.</translation>
  </message>
  <message>
   <location filename="../models/heads/classifier_file.py" />
   <source>The classifier {path} is of format {format}: update GeoCentroids.</source>
   <translation>El clasificador {path} es del formato {format}: actualice GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/heads/classifier_file.py" />
   <source>{path} is not a classifier, or damaged ({error}): take a whole copy of it.</source>
   <translation>{path} no es un clasificador, o está dañado ({error}): use una copia íntegra.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The codebook '{codebook}' holds centroids of {width} numbers, but the encoder '{encoder}' gives {hidden_size} a patch. Use the encoder that the codebook was made with: '{own_encoder}'.</source>
   <translation>El libro de códigos '{codebook}' contiene centroides de {width} números, pero el codificador '{encoder}' da {hidden_size} por parche. Use el codificador con el que se hizo el libro de códigos: '{own_encoder}'.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>No encoder is loaded.</source>
   <translation>No hay ningún codificador cargado.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>No codebook is loaded.</source>
   <translation>No hay ningún libro de códigos cargado.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The files of the encoder '{encoder}' changed since this run began: start it again.</source>
   <translation>Los archivos del codificador '{encoder}' han cambiado desde que empezó esta ejecución: iníciela otra vez.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The files of the encoder '{encoder}' changed while they were read: try again.</source>
   <translation>Los archivos del codificador '{encoder}' cambiaron mientras se leían: inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>The worker does not know the question '{kind}'.</source>
   <translation>El proceso de trabajo no conoce la pregunta '{kind}'.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>Memory ran out: close other programs, or choose a smaller tile or encoder.</source>
   <translation>Faltó memoria: cierre otros programas, o elija una tesela o un codificador menor.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>A file or device failed the worker ({kind}: {error}): try again.</source>
   <translation>Un archivo o dispositivo falló en el proceso de trabajo ({kind}: {error}): inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>The device '{chosen}' multiplies matrices wrongly: update its driver, or choose the CPU.</source>
   <translation>El dispositivo '{chosen}' multiplica mal las matrices: actualice su controlador, o elija la CPU.</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>A package of the environment does not load: {error}</source>
   <translation>Un paquete del entorno no se carga: {error}</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>The device '{chosen}' does not multiply matrices: {error}</source>
   <translation>El dispositivo '{chosen}' no multiplica matrices: {error}</translation>
  </message>
  <message>
   <location filename="../models/whole_files.py" />
   <source>The {kind} {path} cannot be written: {reason}.</source>
   <translation>No se puede escribir {path} ({kind}): {reason}.</translation>
  </message>
 </context>
</TS>

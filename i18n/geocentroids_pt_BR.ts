<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
 <context>
  <name>GeoCentroids</name>
  <message>
   <location filename="../plugin.py" />
   <source>Explore a map</source>
   <translation>Explorar um mapa</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Perceptual map of the current view</source>
   <translation>Mapa perceptual da vista atual</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Apply classifier</source>
   <translation>Aplicar classificador</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Maps the classes of imagery with a classifier that 'Classify by samples' has saved.</source>
   <translation>Mapeia as classes de imagens com um classificador que 'Classificar por amostras' salvou.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>&lt;p&gt;The classifier knows its classes, their colours, its encoder and its layout; one of another encoder is refused. It knows only what its samples showed: light, season and sensor should be alike. How good it is here, only samples from here can tell.&lt;/p&gt;</source>
   <translation>&lt;p&gt;O classificador conhece suas classes, as cores delas, seu codificador e seu arranjo; o de outro codificador é recusado. Ele só sabe o que suas amostras mostraram: luz, estação e sensor devem ser parecidos. Quão bom ele é aqui, só amostras daqui podem dizer.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Classifier</source>
   <translation>Classificador</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_classifier.py" />
   <source>Probability of the class</source>
   <translation>Probabilidade da classe</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Apply legend</source>
   <translation>Aplicar legenda</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Turns a map of clusters into a map of named classes, by a legend of its codebook.</source>
   <translation>Transforma um mapa de clusters em um mapa de classes com nome, por uma legenda do seu livro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>&lt;p&gt;A legend gives each cluster of a codebook a class, or none. So it reads every map of that codebook: of another image, of another year. One of another codebook is refused.&lt;/p&gt;&lt;p&gt;The class raster has its names and colours, and an attribute table with the pixels and the square metres on the ground of each class, which the log shows as well. Value 0 is ground whose clusters have no class; 255 is no ground.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Uma legenda dá a cada cluster de um livro de códigos uma classe, ou nenhuma. Assim ela lê todos os mapas desse livro: de outra imagem, de outro ano. A de outro livro de códigos é recusada.&lt;/p&gt;&lt;p&gt;O raster de classes tem seus nomes e cores, e uma tabela de atributos com os pixels e os metros quadrados no terreno de cada classe, que o registro também mostra. O valor 0 é terreno cujos clusters não têm classe; 255 não é terreno.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>The ids of a perceptual map, of one raster or of many sheets (FOLDER/ids.vrt; scripts may give the folder), or a raster that &lt;i&gt;Group clusters&lt;/i&gt; made.</source>
   <translation>Os identificadores de um mapa perceptual, de um raster ou de muitas folhas (PASTA/ids.vrt; scripts podem dar a pasta), ou um raster feito por &lt;i&gt;Group clusters&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Legends (*.legend.json *.json *.csv)</source>
   <translation>Legendas (*.legend.json *.json *.csv)</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>A NAME.legend.json, as &lt;i&gt;Group clusters&lt;/i&gt; writes it; or a table of this map's ids, a CSV with the columns id, class and, if you like, color (#4e79a7).</source>
   <translation>Um NOME.legend.json, como &lt;i&gt;Group clusters&lt;/i&gt; escreve; ou uma tabela dos identificadores deste mapa, um CSV com as colunas id, class e, se quiser, color (#4e79a7).</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Cluster ids</source>
   <translation>Identificadores de cluster</translation>
  </message>
  <message>
   <location filename="../algorithms/apply_legend.py" />
   <source>Legend</source>
   <translation>Legenda</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Assign centroids</source>
   <translation>Atribuir centroides</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Makes a perceptual map of a raster of features, as Encode patches writes it.</source>
   <translation>Faz um mapa perceptual a partir de um raster de características, como o que é escrito por Codificar patches.</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>&lt;p&gt;Encode patches, then this, gives the same map as Perceptual map; try several codebooks on one encoding.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Codificar patches e depois este algoritmo dão o mesmo mapa que Mapa perceptual; assim é possível experimentar vários livros de códigos com uma só codificação.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Features</source>
   <translation>Características</translation>
  </message>
  <message>
   <location filename="../algorithms/assign_centroids.py" />
   <source>Valid patches</source>
   <translation>Patches válidos</translation>
  </message>
  <message>
   <location filename="../algorithms/base.py" />
   <source>Cancelled: nothing was written.</source>
   <translation>Cancelado: nada foi escrito.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>{path} shows no class anywhere: give a map with ground that has one.</source>
   <translation>{path} não mostra nenhuma classe em lugar algum: dê um mapa com terreno que tenha uma.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>{path} holds the value {value}, which its attribute table does not name: make the map of classes again.</source>
   <translation>{path} contém o valor {value}, que sua tabela de atributos não nomeia: refaça o mapa de classes.</translation>
  </message>
  <message>
   <location filename="../algorithms/class_map_algorithm.py" />
   <source>A map of classes, as &lt;b&gt;Apply legend&lt;/b&gt;, &lt;b&gt;Classify by samples&lt;/b&gt; and &lt;b&gt;Apply classifier&lt;/b&gt; write it, with the .aux.xml beside it.</source>
   <translation>Um mapa de classes, como o escrevem &lt;b&gt;Aplicar legenda&lt;/b&gt;, &lt;b&gt;Classificar por amostras&lt;/b&gt; e &lt;b&gt;Aplicar classificador&lt;/b&gt;, com o .aux.xml ao lado.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Classes to polygons</source>
   <translation>Classes para polígonos</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Turns a map of classes into polygons with the name of the class and the area on the ground.</source>
   <translation>Transforma um mapa de classes em polígonos com o nome da classe e a área no terreno.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>&lt;p&gt;Specks join their largest neighbour, what is left becomes polygons, and their outlines are simplified if you like. Ground without a class is left out. The areas are square metres on the ground, whatever the CRS.&lt;/p&gt;&lt;p&gt;QGIS's own steps do it, in a graphical model that you can open and change: resources/graphical_models/classes_to_polygons.model3 in the plugin's folder. The names are added last.&lt;/p&gt;</source>
   <translation>&lt;p&gt;As manchas pequenas se juntam ao maior vizinho, o que resta vira polígonos, e seus contornos são simplificados se você quiser. O terreno sem classe fica de fora. As áreas são metros quadrados no terreno, qualquer que seja o SRC.&lt;/p&gt;&lt;p&gt;Quem faz isso são passos do próprio QGIS, em um modelo gráfico que você pode abrir e alterar: resources/graphical_models/classes_to_polygons.model3 na pasta do complemento. Os nomes são acrescentados por último.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Areas of fewer pixels join their largest neighbour; 1 keeps all.</source>
   <translation>Áreas de menos pixels se juntam ao maior vizinho; 1 mantém todas.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>How far an outline may move to become simpler. Each polygon is simplified for itself, so that gaps and overlaps of that size come between neighbours; 0 keeps the borders of the pixels.</source>
   <translation>Quanto um contorno pode se deslocar para ficar mais simples. Cada polígono é simplificado por si, de modo que entre vizinhos surgem vãos e sobreposições desse tamanho; 0 mantém as bordas dos pixels.</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Smallest area in pixels</source>
   <translation>Menor área em pixels</translation>
  </message>
  <message>
   <location filename="../algorithms/classes_to_polygons.py" />
   <source>Tolerance in map units</source>
   <translation>Tolerância em unidades do mapa</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Classify by samples</source>
   <translation>Classificar por amostras</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Makes a map of classes from a few labelled points or polygons, and tells how good it is.</source>
   <translation>Faz um mapa de classes a partir de alguns pontos ou polígonos rotulados, e diz quão bom ele é.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>&lt;p&gt;By &lt;b&gt;clusters&lt;/b&gt; each cluster of a map gets the probability of each class from the samples in it and in clusters like it: at once, for a map of any size, and as coarse as the clusters are. The &lt;b&gt;legend&lt;/b&gt; gives the same classes on any other map of the codebook (&lt;i&gt;Apply legend&lt;/i&gt;). By &lt;b&gt;features&lt;/b&gt; a classifier is fitted to the encoder's features of imagery: finer, and as slow as a map. The &lt;b&gt;classifier&lt;/b&gt; is kept in a file for other imagery (&lt;i&gt;Apply classifier&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; tells how good the classes are where samples were held out, whole samples and whole squares of ground; areas corrected for the errors; and where to label next.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Por &lt;b&gt;clusters&lt;/b&gt;, cada cluster de um mapa recebe a probabilidade de cada classe das amostras nele e em clusters parecidos: na hora, para um mapa de qualquer tamanho, e tão grosseiro quanto os clusters. A &lt;b&gt;legenda&lt;/b&gt; dá as mesmas classes em qualquer outro mapa do livro de códigos (&lt;i&gt;Apply legend&lt;/i&gt;). Por &lt;b&gt;características&lt;/b&gt;, um classificador é ajustado às características que o codificador dá às imagens: mais fino, e tão lento quanto um mapa. O &lt;b&gt;classificador&lt;/b&gt; é guardado em um arquivo para outras imagens (&lt;i&gt;Apply classifier&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;O &lt;b&gt;relatório&lt;/b&gt; diz quão boas são as classes onde amostras foram deixadas de fora, amostras inteiras e quadrados inteiros de terreno; as áreas corrigidas pelos erros; e onde rotular em seguida.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Points or polygons, in any CRS. All count alike, whatever their size. Where the imagery is a file, samples may lie outside the extent.</source>
   <translation>Pontos ou polígonos, em qualquer SRC. Todos contam igual, seja qual for o tamanho. Em imagens de arquivos, podem estar fora da extensão.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>For the method &lt;i&gt;features&lt;/i&gt;, as scikit-learn has them: logistic regression, linear discriminant analysis, the five nearest neighbours.</source>
   <translation>Para o método &lt;i&gt;features&lt;/i&gt;, como o scikit-learn os tem: regressão logística, análise discriminante linear, os cinco vizinhos mais próximos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Field of the class</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>With the method &lt;i&gt;clusters&lt;/i&gt;: the classes of the codebook's clusters.</source>
   <translation>Com o método &lt;i&gt;clusters&lt;/i&gt;: as classes dos clusters do livro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>With the method &lt;i&gt;features&lt;/i&gt;: for imagery of the same encoder.</source>
   <translation>Com o método &lt;i&gt;features&lt;/i&gt;: para imagens do mesmo codificador.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>The method 'features' gives no legend, since it knows no clusters: leave out 'Legend'.</source>
   <translation>O método 'features' não dá legenda, pois não conhece clusters: deixe 'Legenda' vazio.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>The method 'clusters' gives a legend, not a classifier: leave out 'Classifier'.</source>
   <translation>O método 'clusters' dá uma legenda, não um classificador: deixe 'Classificador' vazio.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Names or numbers. Samples without a class are left out.</source>
   <translation>Nomes ou números. Amostras sem classe são deixadas de fora.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Report</source>
   <translation>Relatório</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Method: {}.</source>
   <translation>Método: {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>Held out {}: {:.0f} % right.</source>
   <translation>Deixadas de fora, {}: {:.0f} % corretas.</translation>
  </message>
  <message>
   <location filename="../algorithms/classify.py" />
   <source>{:,} patches lie in the extent and are classified.</source>
   <translation>{:,} patches estão na extensão e são classificados.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>not stated</source>
   <translation>não informado</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Describe codebook</source>
   <translation>Descrever livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Tells what a codebook is, how it was made, and whether it is whole.</source>
   <translation>Informa o que é um livro de códigos, como foi feito e se está íntegro.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>&lt;p&gt;The whole file is read and checked; problems are shown as warnings and counted.&lt;/p&gt;</source>
   <translation>&lt;p&gt;O arquivo inteiro é lido e verificado; os problemas aparecem como avisos e são contados.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Name of the codebook</source>
   <translation>Nome do livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>File</source>
   <translation>Arquivo</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Centroids</source>
   <translation>Centroides</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Lengths</source>
   <translation>Comprimentos</translation>
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
   <translation>Disposição</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Colours</source>
   <translation>Cores</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Licence</source>
   <translation>Licença</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Attribution</source>
   <translation>Atribuição</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>GSD {gsd} m, model scale {scale}, tile {tile}, margin {margin}</source>
   <translation>GSD {gsd} m, escala do modelo {scale}, ladrilho {tile}, margem {margin}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>none stored</source>
   <translation>nenhum salvo</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Numbers in a feature</source>
   <translation>Números de uma característica</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Problems found</source>
   <translation>Problemas encontrados</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>The file is whole.</source>
   <translation>O arquivo está íntegro.</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{shortest:.3g} to {longest:.3g}</source>
   <translation>{shortest:.3g} a {longest:.3g}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{count:,} different</source>
   <translation>{count:,} diferentes</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>Training, {}: {}</source>
   <translation>Treinamento, {}: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/describe_codebook.py" />
   <source>{} problems.</source>
   <translation>{} problemas.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Encode patches</source>
   <translation>Codificar patches</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Writes DINOv2's feature of every patch as a raster with one band for each of its numbers.</source>
   <translation>Escreve a característica que o DINOv2 dá a cada patch, como um raster com uma banda para cada um dos seus números.</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>&lt;p&gt;The codebook gives the GSD, tile and margin. Principal components, if asked for, are those of all valid patches of this raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assign centroids&lt;/b&gt; makes a map of the result.&lt;/p&gt;</source>
   <translation>&lt;p&gt;O livro de códigos determina o GSD, o ladrilho e a margem. As componentes principais, se pedidas, são as de todos os patches válidos deste raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Atribuir centroides&lt;/b&gt; faz um mapa do resultado.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>0 for the features as they are.</source>
   <translation>0 para deixar as características como são.</translation>
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
   <translation>Componentes principais</translation>
  </message>
  <message>
   <location filename="../algorithms/encode_patches.py" />
   <source>{} bands.</source>
   <translation>{} bandas.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Export codebook</source>
   <translation>Exportar livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Writes a codebook's centroids and colours as .npy, a QGIS style and a GDAL colour text file.</source>
   <translation>Escreve os centroides e as cores de um livro de códigos como .npy, como estilo do QGIS e como arquivo de texto de cores da GDAL.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>&lt;p&gt;Four files with the codebook's name in a folder: NAME_centroids.npy and NAME_colors.npy for Python, NAME_style.qml for any id raster in QGIS, NAME_colors.txt for &lt;i&gt;gdaldem color-relief -nearest_color_entry&lt;/i&gt; and others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Quatro arquivos com o nome do livro de códigos em uma pasta: NAME_centroids.npy e NAME_colors.npy para Python, NAME_style.qml para qualquer raster de identificadores no QGIS, NAME_colors.txt para &lt;i&gt;gdaldem color-relief -nearest_color_entry&lt;/i&gt; e outros programas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>{folder} cannot be written: {reason}.</source>
   <translation>Não é possível escrever {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../algorithms/export_codebook.py" />
   <source>Written: {}</source>
   <translation>Escrito: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Find similar places</source>
   <translation>Encontrar lugares parecidos</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Finds places that look like your examples: a raster of similarity from 0 to 1, a list of the best places, and polygons.</source>
   <translation>Encontra lugares parecidos com seus exemplos: um raster de similaridade de 0 a 1, uma lista dos melhores lugares e polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>&lt;p&gt;By &lt;b&gt;clusters&lt;/b&gt; every pixel of a map gets the similarity of its cluster to the clusters under the examples: at once, for a map of any size, and as coarse as the clusters are. By &lt;b&gt;features&lt;/b&gt; imagery is encoded, and each patch is compared for itself: finer, and as slow as a map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Similarity&lt;/b&gt; is measured by the codebook alone, so that a number means the same in every map of it: 1 is the same as the example, or as what several have in common; 0 is as alike as two places taken at random from what the codebook was made of. What counter-examples have in common counts half against a place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Best places&lt;/b&gt;: up to 100, best first, at least eight pixels apart and none at an example.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: all places that are alike enough, with their area in square metres on the ground and their mean similarity.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Por &lt;b&gt;clusters&lt;/b&gt;, cada pixel de um mapa recebe a semelhança do seu cluster com os clusters sob os exemplos: na hora, para um mapa de qualquer tamanho, e tão grosseira quanto os clusters. Por &lt;b&gt;características&lt;/b&gt;, imagens são codificadas, e cada patch é comparado por si: mais fino, e tão lento quanto um mapa.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;semelhança&lt;/b&gt; é medida só pelo livro de códigos, de modo que um número significa o mesmo em todos os seus mapas: 1 é igual ao exemplo, ou ao que vários têm em comum; 0 é tão parecido quanto dois lugares tomados ao acaso daquilo de que o livro foi feito. O que os contraexemplos têm em comum conta pela metade contra um lugar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Melhores lugares&lt;/b&gt;: até 100, os melhores primeiro, separados por pelo menos oito pixels e nenhum em um exemplo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polígonos&lt;/b&gt;: todos os lugares parecidos o bastante, com a área em metros quadrados no terreno e a semelhança média.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Points or polygons, in any CRS, that mark what is looked for. All count alike, whatever their size. Where the imagery is a file, examples may lie outside the extent.</source>
   <translation>Pontos ou polígonos, em qualquer SRC, que marcam o que se procura. Todos contam igual, seja qual for o tamanho. Em imagens de arquivos, podem estar fora da extensão.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Says of each example whether it is one (a positive number, yes, +, or nothing) or shows what is not looked for (0, a negative number, no, -).</source>
   <translation>Diz de cada exemplo se ele é um (um número positivo, yes, + ou nada) ou se mostra o que não se procura (0, um número negativo, no, -).</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Examples</source>
   <translation>Exemplos</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Field of counter-examples</source>
   <translation>Campo de contraexemplos</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>{} places, their similarity {:.2f} to {:.2f}.</source>
   <translation>{} lugares, sua semelhança de {:.2f} a {:.2f}.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>All features are counter-examples: mark one at least that shows what is looked for.</source>
   <translation>Todas as feições são contraexemplos: marque pelo menos uma que mostre o que se procura.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>Similarity</source>
   <translation>Semelhança</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>No place is alike, other than the examples.</source>
   <translation>Nenhum lugar é parecido, além dos exemplos.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar.py" />
   <source>{:,} patches lie in the extent and are compared.</source>
   <translation>{:,} patches estão na extensão e são comparados.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>Least similarity of polygons</source>
   <translation>Semelhança mínima dos polígonos</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>Polygons cover all places at least this similar.</source>
   <translation>Os polígonos cobrem todos os lugares com pelo menos esta similaridade.</translation>
  </message>
  <message>
   <location filename="../algorithms/find_similar_polygons.py" />
   <source>No place is at least {:.2f} alike: there are no polygons.</source>
   <translation>Nenhum lugar tem semelhança de pelo menos {:.2f}: não há polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/graphical_models.py" />
   <source>A step of QGIS's own is missing: enable the Processing plugin and its GDAL provider.</source>
   <translation>Falta um passo do próprio QGIS: ative o complemento Processing e seu provedor GDAL.</translation>
  </message>
  <message>
   <location filename="../algorithms/graphical_models.py" />
   <source>A step of QGIS's own has failed: the log says why.</source>
   <translation>Um passo do próprio QGIS falhou: o registro diz por quê.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Group clusters</source>
   <translation>Agrupar clusters</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Combines the clusters of a map into a few groups, so that the legend is short enough to read and name.</source>
   <translation>Reúne os clusters de um mapa em poucos grupos, para que a legenda seja curta o bastante para ser lida e receber nomes.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>&lt;p&gt;Clusters that look alike to the encoder come together (Ward's method on the codebook's centroids). A group has the mean colour of its clusters, kept apart from the other groups' colours; its name is its path in the tree, so that 2.1 and 2.2 are halves of what was group 2 at a coarser level.&lt;/p&gt;&lt;p&gt;The first band holds the groups, the second keeps the cluster ids. So a grouped raster can be given again, to group it otherwise, or with 0 groups to have the &lt;b&gt;cluster ids back&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;São reunidos os clusters que parecem semelhantes ao codificador (método de Ward sobre os centroides do livro de códigos). Um grupo tem a cor média dos seus clusters, afastada das cores dos outros grupos; seu nome é seu caminho na árvore, de modo que 2.1 e 2.2 são as metades do que era o grupo 2 em um nível mais geral.&lt;/p&gt;&lt;p&gt;A primeira banda contém os grupos; a segunda guarda os identificadores de cluster. Assim, um raster agrupado pode ser dado de novo como entrada, para ser agrupado de outra forma ou, com 0 grupos, para &lt;b&gt;recuperar os identificadores de cluster&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Groups as classes, to be renamed and given to &lt;i&gt;Apply legend&lt;/i&gt; with any map of the codebook.</source>
   <translation>Grupos como classes, para renomear e dar a &lt;i&gt;Apply legend&lt;/i&gt; com qualquer mapa do livro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>With 0 groups there is no legend of them: leave out 'Legend', or give a number of groups.</source>
   <translation>Com 0 grupos não há legenda deles: deixe 'Legenda' vazio, ou dê um número de grupos.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{groups} groups cannot be made of {clusters} clusters: choose 2 to {clusters}.</source>
   <translation>Não é possível fazer {groups} grupos com {clusters} clusters: escolha de 2 a {clusters}.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{} of {} groups are in this map.</source>
   <translation>Neste mapa há {} de {} grupos.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>{} of {} clusters are in this map.</source>
   <translation>Neste mapa há {} de {} clusters.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>The ids of a perceptual map, or a raster that this algorithm made.</source>
   <translation>Os identificadores de um mapa perceptual, ou um raster feito por este algoritmo.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>0 gives the cluster ids back.</source>
   <translation>Com 0 são recuperados os identificadores de cluster.</translation>
  </message>
  <message>
   <location filename="../algorithms/group_clusters.py" />
   <source>Groups of clusters</source>
   <translation>Grupos de clusters</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Import codebook</source>
   <translation>Importar livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Makes a codebook from NumPy files of centroids and colours, and from what they do not hold: encoder, scale and metric.</source>
   <translation>Cria um livro de códigos a partir de arquivos NumPy de centroides e cores, e do que eles não contêm: codificador, escala e métrica.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>&lt;p&gt;Centroids are K x D floats, colours K x 3 of 8 bit. Without colours, they are made as for a codebook that is trained here.&lt;/p&gt;&lt;p&gt;The defaults are those of the published codebook of South America (centroids_6k.npy and color_map_rgb_6k.npy); other codebooks need other words, and a wrong encoder, scale or metric gives maps that mean nothing.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Os centroides são K x D números de ponto flutuante; as cores, K x 3 de 8 bits. Sem cores, elas são feitas como para um livro de códigos treinado aqui.&lt;/p&gt;&lt;p&gt;Os valores padrão são os do livro de códigos publicado da América do Sul (centroids_6k.npy e color_map_rgb_6k.npy); outros livros de códigos precisam de outros valores, e um codificador, uma escala ou uma métrica errados dão mapas que nada significam.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>The DINOv2 whose features these are: a hub id, best as id@commit, a folder, or embedded.</source>
   <translation>O DINOv2 ao qual pertencem estas características: um identificador do repositório, de preferência id@commit, uma pasta ou embedded.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Model pixels per source pixel</source>
   <translation>Pixels do modelo por pixel de origem</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Tile (model pixels)</source>
   <translation>Ladrilho (pixels do modelo)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Margin (patches)</source>
   <translation>Margem (patches)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>array of centroids</source>
   <translation>matriz de centroides</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Name the encoder whose features the centroids are.</source>
   <translation>Indique o codificador ao qual pertencem as características dos centroides.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>NumPy arrays (*.npy)</source>
   <translation>Matrizes do NumPy (*.npy)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Empty to have them made.</source>
   <translation>Vazio para que sejam feitas.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>GSD (metres per pixel)</source>
   <translation>GSD (metros por pixel)</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A fraction.</source>
   <translation>Uma fração.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A multiple of 14.</source>
   <translation>Um múltiplo de 14.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>A tile's rim, context only.</source>
   <translation>A borda de um ladrilho, que só dá contexto.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Of the codebook.</source>
   <translation>A do livro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Whose it is.</source>
   <translation>De quem ele é.</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>Clusters</source>
   <translation>Clusters</translation>
  </message>
  <message>
   <location filename="../algorithms/import_codebook.py" />
   <source>array of colours</source>
   <translation>matriz de cores</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Join sheets</source>
   <translation>Juntar folhas</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Makes one layer of all sheets of a map, their index and their STAC items anew.</source>
   <translation>Refaz uma única camada de todas as folhas de um mapa, seu índice e seus itens STAC.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>&lt;p&gt;&lt;b&gt;Map imagery of an area&lt;/b&gt; does this at its end. It is needed where sheets came into the folder by another way: from other machines, by a run that was cut off, or by deleting some.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Mapear as imagens de uma área&lt;/b&gt; faz isso no final. É necessário quando as folhas chegaram à pasta de outro modo: de outras máquinas, por uma execução interrompida ou porque algumas foram apagadas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>The folder that &lt;b&gt;Map imagery of an area&lt;/b&gt; wrote to.</source>
   <translation>A pasta em que &lt;b&gt;Mapear as imagens de uma área&lt;/b&gt; escreveu.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Empty for the one that the map was made with, where it is among yours.</source>
   <translation>Vazio para aquele com que o mapa foi feito, se estiver entre os seus.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Folder of the map</source>
   <translation>Pasta do mapa</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>{folder} holds no sheets: choose the folder that 'Map imagery of an area' wrote to.</source>
   <translation>{folder} não contém folhas: escolha a pasta em que “Mapear as imagens de uma área” escreveu.</translation>
  </message>
  <message>
   <location filename="../algorithms/join_sheets.py" />
   <source>Sheets</source>
   <translation>Folhas</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Map imagery of an area</source>
   <translation>Mapear as imagens de uma área</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Makes one perceptual map of many rasters: a folder of orthophotos, a tile index, a STAC catalogue.</source>
   <translation>Faz um único mapa perceptual de muitos rasters: uma pasta de ortofotos, um índice de quadrículas, um catálogo STAC.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>&lt;p&gt;The rasters are laid over each other and mapped in &lt;b&gt;sheets&lt;/b&gt;, squares of about 1.7 km, into one folder. The patches are counted from (0, 0) of the CRS, so that sheets, areas and years meet without a seam.&lt;/p&gt;&lt;p&gt;A sheet that is there already, and was made of the same imagery, codebook and settings, is skipped. So a run that was cancelled or cut off &lt;b&gt;goes on when it is started again&lt;/b&gt;, new imagery is added by another run, and several runs, also on other machines, may work at one folder together.&lt;/p&gt;&lt;p&gt;The map opens as one layer, FOLDER/ids.vrt. The folder also has an index of the sheets (sheets.gpkg) and STAC items (items.json). A raster that cannot be read is named in the log, and its ground left to those below it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Os rasters são sobrepostos e mapeados em &lt;b&gt;folhas&lt;/b&gt;, quadrados de cerca de 1,7 km, em uma pasta. Os patches são contados a partir de (0, 0) do SRC, de modo que folhas, áreas e anos se encaixam sem emenda.&lt;/p&gt;&lt;p&gt;Uma folha que já existe, feita com as mesmas imagens, o mesmo livro de códigos e as mesmas configurações, é pulada. Assim, uma execução cancelada ou interrompida &lt;b&gt;continua ao ser iniciada de novo&lt;/b&gt;, imagens novas entram com outra execução, e várias execuções, também em outras máquinas, podem trabalhar juntas em uma pasta.&lt;/p&gt;&lt;p&gt;O mapa abre como uma única camada, PASTA/ids.vrt. A pasta tem também um índice das folhas (sheets.gpkg) e itens STAC (items.json). Um raster que não pode ser lido é citado no registro, e seu terreno fica para os que estão abaixo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Cancelled. The sheets that are done are kept, and the same run goes on from there.</source>
   <translation>Cancelado. As folhas prontas são mantidas, e a mesma execução continua dali.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Two bands: the score of the chosen cluster, and its lead over the second best.</source>
   <translation>Duas bandas: a pontuação do cluster escolhido e sua vantagem sobre o segundo.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>How much is made, kept and skipped in one piece.</source>
   <translation>Quanto é feito, mantido e pulado de uma vez.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets made: {made}, there already: {skipped}. New valid patches: {patches:,}.</source>
   <translation>Folhas criadas: {made}, já existentes: {skipped}. Novos patches válidos: {patches:,}.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Raster layers or files. Or give a folder, or an index, or several of them.</source>
   <translation>Camadas raster ou arquivos. Ou indique uma pasta, ou um índice, ou vários deles.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Also write the perceptual map (RGB)</source>
   <translation>Gravar também o mapa perceptual (RGB)</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Also write the confidence</source>
   <translation>Gravar também a confiança</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheet (patches along a side)</source>
   <translation>Folha (patches por lado)</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Done, with gaps. Rasters that could not be read: {rasters}, sheets that could not be made: {sheets}. They are named above.</source>
   <translation>Concluído, com lacunas. Rasters que não puderam ser lidos: {rasters}, folhas que não puderam ser criadas: {sheets}. Estão nomeados acima.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>The cluster ids are drawn in the same colours without it.</source>
   <translation>Os identificadores de cluster são desenhados nas mesmas cores sem ele.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>One map has one folder; give it again to go on, or to add to it.</source>
   <translation>Um mapa tem uma pasta; indique-a de novo para continuar ou para acrescentar.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets made</source>
   <translation>Folhas feitas</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets that were there already</source>
   <translation>Folhas que já existiam</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Sheets that could not be made</source>
   <translation>Folhas que não puderam ser feitas</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>The map lies in a temporary folder, which goes when QGIS ends: give a folder to keep it.</source>
   <translation>O mapa está em uma pasta temporária, que desaparece ao fechar o QGIS: indique uma pasta para mantê-lo.</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Left out: {}</source>
   <translation>Deixado de fora: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/map_imagery.py" />
   <source>Left out: {} more.</source>
   <translation>Deixados de fora: mais {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/best_places_output.py" />
   <source>Best places</source>
   <translation>Melhores lugares</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>The ids of a perceptual map, also a virtual raster of many; or imagery, with the method &lt;i&gt;features&lt;/i&gt;.</source>
   <translation>Os identificadores de um mapa perceptual, também um raster virtual de muitos; ou imagens, com o método &lt;i&gt;features&lt;/i&gt;.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>&lt;i&gt;clusters&lt;/i&gt;: at once, from a map, for any area, and coarse. &lt;i&gt;features&lt;/i&gt;: from imagery, which is encoded anew; finer, and as slow as a map is.</source>
   <translation>&lt;i&gt;clusters&lt;/i&gt;: na hora, de um mapa, para qualquer área, e grosseiro. &lt;i&gt;features&lt;/i&gt;: de imagens, que são codificadas de novo; mais fino, e tão lento quanto um mapa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>The part of the imagery to search or classify. Empty for the whole layer.</source>
   <translation>A parte da imagem a pesquisar ou classificar. Vazio para a camada toda.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>{path} is a map, not imagery: give the imagery for the method 'features', or choose 'clusters'.</source>
   <translation>{path} é um mapa, não uma imagem: dê a imagem para o método 'features', ou escolha 'clusters'.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>{problem} For imagery, choose the method 'features'.</source>
   <translation>{problem} Para imagens, escolha o método 'features'.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Cluster ids, or imagery</source>
   <translation>Identificadores de cluster, ou imagem</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/clusters_or_features.py" />
   <source>Extent</source>
   <translation>Extensão</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Codebooks (*.codebook.safetensors *.safetensors)</source>
   <translation>Livros de códigos (*.codebook.safetensors *.safetensors)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>A raster layer or file; load a URL as a layer first.</source>
   <translation>Uma camada ou um arquivo raster; se for uma URL, carregue-a antes como camada.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;embedded&lt;/i&gt; (small and quick, for a first look), &lt;i&gt;published&lt;/i&gt; (MIT; with DINOv2 base, Apache-2.0; downloads 365 MB at first), or the path of a .codebook.safetensors file. Empty for the one that the settings name.</source>
   <translation>&lt;i&gt;embedded&lt;/i&gt; (pequeno e rápido, para uma primeira impressão), &lt;i&gt;published&lt;/i&gt; (MIT; com DINOv2 base, Apache-2.0; na primeira vez baixa 365 MB) ou o caminho de um arquivo .codebook.safetensors. Vazio para o que as configurações indicam.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Empty for the encoder that the codebook was made with; &lt;i&gt;embedded&lt;/i&gt;; a folder with a checkpoint; or a DINOv2 of the Hugging Face hub, downloaded at first: facebook/dinov2-&lt;i&gt;SIZE&lt;/i&gt; or facebook/dinov2-with-registers-&lt;i&gt;SIZE&lt;/i&gt;, &lt;i&gt;SIZE&lt;/i&gt; being small (88 MB), base (346 MB), large (1.2 GB) or giant (4.5 GB). Licence: Apache-2.0, Meta AI.</source>
   <translation>Vazio para o codificador com o qual o livro de códigos foi feito; &lt;i&gt;embedded&lt;/i&gt;; uma pasta com um checkpoint; ou um DINOv2 do Hugging Face, baixado na primeira vez: facebook/dinov2-&lt;i&gt;SIZE&lt;/i&gt; ou facebook/dinov2-with-registers-&lt;i&gt;SIZE&lt;/i&gt;, em que &lt;i&gt;SIZE&lt;/i&gt; é small (88 MB), base (346 MB), large (1,2 GB) ou giant (4,5 GB). Licença: Apache-2.0, Meta AI.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Up to three bands to use as red, green and blue. Empty: the bands marked so in the raster, otherwise the first three.</source>
   <translation>Até três bandas usadas como vermelho, verde e azul. Vazio: as bandas assim marcadas no raster ou, se não houver, as três primeiras.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; chooses the fastest available; the log shows which.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; escolhe o mais rápido disponível; o log mostra qual.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>It never chooses &lt;i&gt;int8&lt;/i&gt;, which is for processors with AVX-512 VNNI and no bfloat16: two to three times as fast with DINOv2 base, but some ids differ; others gain less, if anything.</source>
   <translation>Nunca escolhe &lt;i&gt;int8&lt;/i&gt;, que é para processadores com AVX-512 VNNI e sem bfloat16: com DINOv2 base é de duas a três vezes mais rápido, mas alguns identificadores mudam; os outros processadores ganham menos, ou nada.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>1/2 or 1/4 gives a finer map (1.5 or 0.77 m) for 4 or 16 times the time.</source>
   <translation>1/2 ou 1/4 dá um mapa mais fino (1,5 ou 0,77 m), mas leva 4 ou 16 vezes mais tempo.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Pixel size of the map (in patches)</source>
   <translation>Tamanho do pixel do mapa (em patches)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Precision</source>
   <translation>Precisão</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>What to map: the map canvas, a layer's extent or a drawn one. Empty for the whole layer.</source>
   <translation>O que mapear: a tela do mapa, a extensão de uma camada ou uma desenhada. Vazio para a camada inteira.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Ground sample distance to warp to. Empty for the codebook's (0.25 m).</source>
   <translation>Distância de amostragem no terreno para a qual reprojetar. Vazio para a do livro de códigos (0,25 m).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; (8 bit as it is, else percentiles 2 to 98), &lt;i&gt;none&lt;/i&gt;, &lt;i&gt;percentile 1 99&lt;/i&gt;, &lt;i&gt;minmax 0 3000&lt;/i&gt;. Use fixed numbers (minmax) if maps of different images are to be compared.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; (8 bits como são; senão, percentis 2 a 98), &lt;i&gt;none&lt;/i&gt;, &lt;i&gt;percentile 1 99&lt;/i&gt;, &lt;i&gt;minmax 0 3000&lt;/i&gt;. Use números fixos (minmax) se mapas de imagens diferentes forem comparados.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Only where the raster has no nodata value, mask or alpha band of its own. A border of -9999, or of the lowest number that the raster can hold, counts as well; so does the noise that lossy compression, such as JPEG, leaves beside a nodata value of 0 or 255.</source>
   <translation>Só onde o raster não tem valor sem dados, máscara nem banda alfa próprios. Também conta uma borda de -9999, ou do menor número que o raster pode conter; também o ruído que a compressão com perda, como JPEG, deixa ao lado de um valor sem dados de 0 ou 255.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>What a band that is marked as transparency is taken for. &lt;i&gt;auto&lt;/i&gt; goes by its values, since some rasters mark near infrared so; &lt;i&gt;alpha&lt;/i&gt; believes the mark; &lt;i&gt;ignore&lt;/i&gt; never does.</source>
   <translation>Como interpretar uma banda marcada como transparência. &lt;i&gt;auto&lt;/i&gt; segue seus valores, já que alguns rasters marcam assim o infravermelho próximo; &lt;i&gt;alpha&lt;/i&gt; acredita na marca; &lt;i&gt;ignore&lt;/i&gt; nunca acredita.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Empty for the layer's own where that is in metres on the ground, else the UTM zone of its datum.</source>
   <translation>Vazio para o da camada, se estiver em metros no terreno; senão, a zona UTM do seu datum.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Counts patches from (0, 0) of the CRS, and not from the raster's corner: maps of neighbours and of other years meet patch by patch. The imagery is resampled onto that grid.</source>
   <translation>Conta os patches a partir de (0, 0) do SRC, e não do canto do raster: mapas de áreas vizinhas e de outros anos coincidem patch a patch. As imagens são reamostradas nessa grade.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>A multiple of 14. Empty for the codebook's.</source>
   <translation>Um múltiplo de 14. Vazio para o do livro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Rim of a tile that is context only. Empty for the codebook's. At a tile of 224, 1 is 1.9 times as fast as the published 3, but draws another map: compare before you rely on it.</source>
   <translation>Borda de um ladrilho que só dá contexto. Vazio para a do livro de códigos. Com um ladrilho de 224, 1 é 1,9 vez mais rápido que o 3 publicado, mas desenha outro mapa: compare antes de confiar nele.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Batch (tiles)</source>
   <translation>Lote (ladrilhos)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Tiles at once; 0 or empty chooses, and halves when memory runs out.</source>
   <translation>Ladrilhos de uma vez; com 0 ou vazio é escolhido, e reduzido à metade quando falta memória.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Imagery</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Codebook</source>
   <translation>Livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Stretch to 8 bit</source>
   <translation>Esticar para 8 bits</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Treat a black or white border as nodata</source>
   <translation>Tratar uma borda preta ou branca como sem dados</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Alpha band</source>
   <translation>Banda alfa</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>CRS of the result</source>
   <translation>SRC do resultado</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Align patches with other maps</source>
   <translation>Alinhar os patches com outros mapas</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/definitions.py" />
   <source>Numbers, such as 4;3;2.</source>
   <translation>Números, como 4;3;2.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>The input is made of {file}, which {path} would replace: give the output another name.</source>
   <translation>A entrada é feita de {file}, que {path} substituiria: dê outro nome à saída.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>{path} is the input itself, which would be lost: give the output another name.</source>
   <translation>{path} é a própria entrada, que seria perdida: dê outro nome à saída.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/destinations.py" />
   <source>Two outputs have the same name, {path}: give each its own.</source>
   <translation>Duas saídas têm o mesmo nome, {path}: dê um nome próprio a cada uma.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>Classifiers (*.classifier.safetensors *.safetensors)</source>
   <translation>Classificadores (*.classifier.safetensors *.safetensors)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>Legends (*.legend.json *.json)</source>
   <translation>Legendas (*.legend.json *.json)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>{path} is a file: give a folder.</source>
   <translation>{path} é um arquivo: dê uma pasta.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The folder {folder} is not writable: choose another one.</source>
   <translation>Não é possível gravar na pasta {folder}: escolha outra.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The {what} '{path}' is not a file.</source>
   <translation>{what}: '{path}' não é um arquivo.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/file_outputs.py" />
   <source>The name of the folder {name} is too long: give it a shorter one.</source>
   <translation>O nome da pasta {name} é longo demais: dê um mais curto.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/given_names.py" />
   <source>'{parameter}': {text} holds a NUL character (␀), which no name can have: type it anew.</source>
   <translation>“{parameter}”: {text} contém um caractere NUL (␀), que nenhum nome pode ter: digite-o de novo.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/given_names.py" />
   <source>'{parameter}': the expression {expression} gives no path: mend it, or give a path.</source>
   <translation>“{parameter}”: a expressão {expression} não dá nenhum caminho: corrija-a ou indique um caminho.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/layer_extent.py" />
   <source>The extent crosses the line where {crs} begins again, such as 180 degrees, and the layer '{name}' has its two halves at opposite ends: map one side of the line, then the other.</source>
   <translation>A extensão cruza a linha em que {crs} recomeça, como 180 graus, e a camada “{name}” tem suas duas metades em extremos opostos: mapeie um lado da linha e depois o outro.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Indexes (*.gpkg *.shp *.geojson *.json *.fgb);;All files (*)</source>
   <translation>Índices (*.gpkg *.shp *.geojson *.json *.fgb);;Todos os arquivos (*)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>A tile index, which has a polygon and a path (the field &lt;i&gt;location&lt;/i&gt;) for each raster, or STAC items: a file or a URL.</source>
   <translation>Um índice de quadrículas, que tem um polígono e um caminho (o campo &lt;i&gt;location&lt;/i&gt;) para cada raster, ou itens STAC: um arquivo ou uma URL.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Where rasters lie over each other: the &lt;i&gt;newest&lt;/i&gt;, by what it says of when it was taken, or by its file's time; the &lt;i&gt;finest&lt;/i&gt;; or the first one &lt;i&gt;given&lt;/i&gt;.</source>
   <translation>Onde rasters se sobrepõem: o mais recente (&lt;i&gt;newest&lt;/i&gt;), pelo que ele diz de quando foi tomado ou pela data do arquivo; o mais fino (&lt;i&gt;finest&lt;/i&gt;); ou o primeiro indicado (&lt;i&gt;given&lt;/i&gt;).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Folder with imagery</source>
   <translation>Pasta com imagens</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Names of files in the folder</source>
   <translation>Nomes dos arquivos na pasta</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Index of imagery</source>
   <translation>Índice de imagens</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>On top</source>
   <translation>Em cima</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>No raster can be read of {given}.</source>
   <translation>Nenhum raster pode ser lido de {given}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>All of the imagery lies in the folder of the map, {folder}: choose another one.</source>
   <translation>Todas as imagens estão na pasta do mapa, {folder}: escolha outra.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Give raster layers, a folder with imagery, or an index.</source>
   <translation>Indique camadas raster, uma pasta com imagens ou um índice.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Searched with all folders below it.</source>
   <translation>A busca inclui todas as subpastas.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Patterns with * and ?, separated by semicolons.</source>
   <translation>Padrões com * e ?, separados por ponto e vírgula.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>Polygons: every sheet that touches one is mapped, whole. Empty for all of the imagery.</source>
   <translation>Polígonos: cada folha que toca um é mapeada inteira. Vazio para todas as imagens.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/many_rasters.py" />
   <source>In place of an area: the map canvas, a layer's extent or a drawn one.</source>
   <translation>No lugar de uma área: a tela do mapa, a extensão de uma camada ou uma desenhada.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/parameter_values.py" />
   <source>The model scale '{text}' is no fraction such as 8/7.</source>
   <translation>A escala do modelo '{text}' não é uma fração como 8/7.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/parameter_values.py" />
   <source>Bands are numbers such as 4;3;2, not '{text}'.</source>
   <translation>As bandas são números como 4;3;2, não '{text}'.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>QGIS does not open {given} by its name: load it as a layer first, or give a virtual raster of it.</source>
   <translation>O QGIS não abre {given} pelo nome: carregue-o antes como camada, ou dê um raster virtual dele.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The sheets in {folder} are not joined: run 'Join sheets' on it first.</source>
   <translation>As folhas em {folder} não estão unidas: execute antes “Juntar folhas” nessa pasta.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The layer '{name}' comes from a server, not from a file: export it first (Layer &gt; Save As).</source>
   <translation>A camada '{name}' vem de um servidor, não de um arquivo: exporte-a antes (Camada &gt; Salvar como).</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>The layer '{name}' is rendered by its server, not read from a file: choose an extent, such as the map canvas.</source>
   <translation>A camada '{name}' é desenhada pelo seu servidor, não lida de um arquivo: escolha uma extensão, como a tela do mapa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_inputs.py" />
   <source>{raster} is not a readable raster.</source>
   <translation>{raster} não é um raster legível.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>Perceptual map (RGB)</source>
   <translation>Mapa perceptual (RGB)</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>Confidence</source>
   <translation>Confiança</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>{path}: give a name that ends in {endings}.</source>
   <translation>{path}: dê um nome que termine em {endings}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/raster_outputs.py" />
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>Feature {feature} of '{layer}' is not valid, as a polygon that crosses itself: mend it with Vector &gt; Geometry Tools &gt; Fix Geometries.</source>
   <translation>A feição {feature} de '{layer}' não é válida, como um polígono que cruza a si mesmo: corrija-a com Vetor &gt; Ferramentas de geometria &gt; Corrigir geometrias.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>{given} is not a readable layer of points or polygons.</source>
   <translation>{given} não é uma camada legível de pontos ou polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no field '{field}'; it has: {fields}.</source>
   <translation>'{layer}' não tem o campo '{field}'; tem: {fields}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has {count:,} features, more than {most:,}: select some.</source>
   <translation>'{layer}' tem {count:,} feições, mais de {most:,}: selecione algumas.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no features with a place, or none is selected: draw some.</source>
   <translation>'{layer}' não tem feições com um lugar, ou nenhuma está selecionada: desenhe algumas.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field of counter-examples says '{value}': give numbers (1 for, -1 against), yes or no, or + or -.</source>
   <translation>O campo de contraexemplos diz '{value}': dê números (1 a favor, -1 contra), yes ou no, ou + ou -.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field '{field}' holds values such as {value}: choose one of texts, numbers or dates.</source>
   <translation>O campo '{field}' contém valores como {value}: escolha um de textos, números ou datas.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The field '{field}' is empty for all samples: choose the one that names their class.</source>
   <translation>O campo '{field}' está vazio em todas as amostras: escolha o que dá nome à classe.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>{given} is not a readable layer of polygons.</source>
   <translation>{given} não é uma camada legível de polígonos.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>'{layer}' has no polygons, or none is selected: draw some.</source>
   <translation>'{layer}' não tem polígonos, ou nenhum está selecionado: desenhe alguns.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>The layer '{name}' has no CRS: set it under Layer Properties &gt; Source, then run again.</source>
   <translation>A camada '{name}' não tem SRC: defina-o em Propriedades da Camada &gt; Fonte e execute de novo.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>No polygon of '{layer}' lies on the map: are the CRS of both layers right?</source>
   <translation>Nenhum polígono de '{layer}' está sobre o mapa: os SRC das duas camadas estão certos?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>none</source>
   <translation>nenhum</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_inputs.py" />
   <source>A feature of '{layer}' has no place in the map's CRS: is the layer's CRS right?</source>
   <translation>Uma feição de '{layer}' não tem lugar no SRC do mapa: o SRC da camada está certo?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_outputs.py" />
   <source>{path}: this format keeps no places: choose another, such as .gpkg.</source>
   <translation>{path}: este formato não guarda lugares: escolha outro, como .gpkg.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/vector_outputs.py" />
   <source>{output} cannot be written.</source>
   <translation>Não é possível escrever {output}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>Rendering {width:,} x {height:,} pixels of {name} at {gsd} m.</source>
   <translation>Desenhando {width:,} x {height:,} pixels de {name} a {gsd} m.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The layer '{name}' has bands 1 to {last}, not {bands}.</source>
   <translation>A camada '{name}' tem as bandas 1 a {last}, não {bands}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{name} is not a file: its {width:,} x {height:,} pixels at {gsd} m would all be requested from its server, and the limit is {most:,}. Choose a smaller extent.</source>
   <translation>{name} não é um arquivo: todos os seus {width:,} x {height:,} pixels a {gsd} m teriam de ser pedidos ao seu servidor, e o limite é {most:,}. Escolha uma extensão menor.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{name} cannot be rendered: {reason}.</source>
   <translation>Não é possível desenhar {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The server of the layer '{name}' did not give any picture: {reason}. Is it reachable from here, and does it serve this area at this resolution?</source>
   <translation>O servidor da camada '{name}' não deu nenhuma imagem: {reason}. Ele pode ser acessado daqui, e atende esta área nesta resolução?</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>The extent has no place in {crs}: choose another one.</source>
   <translation>A extensão fica fora de {crs}: escolha outra.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>no reason given</source>
   <translation>nenhum motivo informado</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>{failed:,} of {all:,} requests to the server of the layer '{name}' failed, such as: {reason}. What they would have shown is empty in the map.</source>
   <translation>{failed:,} de {all:,} pedidos ao servidor da camada '{name}' falharam; por exemplo: {reason}. O que eles mostrariam fica vazio no mapa.</translation>
  </message>
  <message>
   <location filename="../algorithms/parameters/web_layers.py" />
   <source>it answered with text ({}), not with a picture</source>
   <translation>ele respondeu com texto ({}), não com uma imagem</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Perceptual map</source>
   <translation>Mapa perceptual</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Paints an image so that places that look alike get similar colours. No labels are needed.</source>
   <translation>Pinta uma imagem de modo que lugares parecidos recebam cores semelhantes. Não precisa de rótulos.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>&lt;p&gt;A neural network describes each patch of about 3 m; the patch gets the id and the colour of the most similar cluster in the codebook.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: an RGB raster for use as a base map, and a raster of cluster ids, styled in the same colours. Confidence: band 1 is the score of the chosen cluster, band 2 its lead over the second best.&lt;/p&gt;&lt;p&gt;A run that was cancelled or cut off goes on when the same map is started again within a week.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Uma rede neural descreve cada patch de cerca de 3 m; o patch recebe o identificador e a cor do cluster mais semelhante do livro de códigos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas&lt;/b&gt;: um raster RGB para usar como mapa base e um raster de identificadores de cluster, nas mesmas cores. Confiança: a banda 1 é a pontuação do cluster escolhido; a banda 2, sua vantagem sobre o segundo.&lt;/p&gt;&lt;p&gt;Uma execução cancelada ou interrompida continua quando o mesmo mapa é iniciado de novo dentro de uma semana.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>There is nothing but nodata in this area: the map is empty.</source>
   <translation>Nesta área só há sem dados: o mapa está vazio.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>{valid:,} valid patches of {patches:,} in {seconds:.1f} s ({speed:.0f} patches/s, the worker busy for {busy:.0f} % of it), {clusters} clusters.</source>
   <translation>{valid:,} patches válidos de {patches:,} em {seconds:.1f} s ({speed:.0f} patches/s, o processo de trabalho ocupado {busy:.0f} % do tempo), {clusters} clusters.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Codebook '{name}' of {size} centroids, encoder '{encoder}'.</source>
   <translation>Livro de códigos '{name}' de {size} centroides, codificador '{encoder}'.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>{:,} patches are kept for a week, and the same run goes on from there.</source>
   <translation>{:,} patches são mantidos por uma semana, e a mesma execução continua dali.</translation>
  </message>
  <message>
   <location filename="../algorithms/perceptual_map.py" />
   <source>Only {present} of the codebook's {size} clusters occur. If the imagery is not all alike, look at what is said above of its bands and how they are stretched: a border that counts as ground, or bands in another order, make all of it look the same. 'Bands' and 'Stretch to 8 bit' set them.</source>
   <translation>Só aparecem {present} dos {size} clusters do livro de códigos. Se a imagem não é toda parecida, veja o que se diz acima das suas bandas e de como são esticadas: uma borda que conta como terreno, ou bandas em outra ordem, fazem tudo parecer igual. Ajuste em 'Bandas' e 'Esticar para 8 bits'.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Set up environment</source>
   <translation>Configurar ambiente</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Installs the Python environment with torch that makes the maps, apart from QGIS's own Python.</source>
   <translation>Instala o ambiente Python com torch que faz os mapas, separado do Python do QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>&lt;p&gt;It lies in your local data folder and never touches QGIS's own packages. About 0.3 GB are downloaded for the CPU build, 3 GB for CUDA. Cancel at any time: &lt;i&gt;install&lt;/i&gt; goes on from there.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;install&lt;/i&gt;: make it, or bring it up to this version of the plugin; the old one stays until the new one works. Maps are then made with it, whatever &lt;i&gt;use&lt;/i&gt; named.&lt;/li&gt;&lt;li&gt;&lt;i&gt;repair&lt;/i&gt;: make it anew.&lt;/li&gt;&lt;li&gt;&lt;i&gt;remove&lt;/i&gt;: delete it.&lt;/li&gt;&lt;li&gt;&lt;i&gt;use&lt;/i&gt;: use an existing interpreter, such as of a conda environment, as it is.&lt;/li&gt;&lt;/ul&gt;</source>
   <translation>&lt;p&gt;Ele fica na sua pasta local de dados e nunca toca nos pacotes do QGIS. São baixados cerca de 0,3 GB para a versão de CPU e 3 GB para CUDA. Cancele quando quiser: &lt;i&gt;install&lt;/i&gt; continua dali.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;install&lt;/i&gt;: cria o ambiente, ou o atualiza para esta versão do complemento; o antigo fica até o novo funcionar. A partir de então os mapas são feitos com ele, não importa o que &lt;i&gt;use&lt;/i&gt; indicou.&lt;/li&gt;&lt;li&gt;&lt;i&gt;repair&lt;/i&gt;: cria de novo.&lt;/li&gt;&lt;li&gt;&lt;i&gt;remove&lt;/i&gt;: apaga.&lt;/li&gt;&lt;li&gt;&lt;i&gt;use&lt;/i&gt;: usa um interpretador que já existe, como o de um ambiente conda, como ele é.&lt;/li&gt;&lt;/ul&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: nothing was changed.</source>
   <translation>Cancelado: nada foi alterado.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: what is downloaded is kept, and 'install' goes on from there.</source>
   <translation>Cancelado: o que foi baixado é mantido, e 'install' continua dali.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Build of torch</source>
   <translation>Versão do torch</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>&lt;i&gt;auto&lt;/i&gt; takes CUDA where NVIDIA's driver and card are new enough, else the CPU build, which on a Mac with Apple silicon uses its GPU too. The log says which, and why.</source>
   <translation>&lt;i&gt;auto&lt;/i&gt; usa CUDA se o driver e a placa da NVIDIA forem novos o bastante; senão, a versão de CPU, que em um Mac com Apple silicon usa também a GPU. O log diz qual, e por quê.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Interpreter</source>
   <translation>Interpretador</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Folder of wheels</source>
   <translation>Pasta de arquivos wheel</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Download DINOv2 base and its codebook too</source>
   <translation>Baixar também o DINOv2 base e seu livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>365 MB, Apache-2.0 and MIT. Otherwise they come with the first map that asks for them.</source>
   <translation>365 MB, Apache-2.0 e MIT. Senão, eles vêm com o primeiro mapa que precisar deles.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>The action 'use' needs an interpreter: give its path under Advanced.</source>
   <translation>A ação 'use' precisa de um interpretador: indique seu caminho em Avançado.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Action</source>
   <translation>Ação</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>For &lt;i&gt;use&lt;/i&gt;: the one to use. Else: the one to make the environment from, in place of QGIS's own (3.11 to 3.14).</source>
   <translation>Para &lt;i&gt;use&lt;/i&gt;: o que será usado. Senão: aquele com o qual criar o ambiente, em vez do Python do QGIS (3.11 a 3.14).</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Install from these files alone, without any network; see the manual, 'Offline'.</source>
   <translation>Instalar somente a partir destes arquivos, sem rede; veja 'Offline' no manual.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Python of the worker</source>
   <translation>Python do processo de trabalho</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the environment is no longer there. What is left of its files goes the next time.</source>
   <translation>Cancelado: o ambiente não existe mais. O que resta dos arquivos dele é apagado na próxima vez.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the worker is ready. The models come with the first map that asks for them.</source>
   <translation>Cancelado: o processo de trabalho está pronto. Os modelos vêm com o primeiro mapa que os pedir.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Cancelled: the environment is no longer there. What is downloaded is kept, and 'install' goes on from there.</source>
   <translation>Cancelado: o ambiente não existe mais. O que foi baixado é mantido, e 'install' continua dali.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>The environment is removed; downloaded models are kept in {}.</source>
   <translation>O ambiente foi removido; os modelos baixados são mantidos em {}.</translation>
  </message>
  <message>
   <location filename="../algorithms/set_up_environment.py" />
   <source>Maps are made with another Python, as the settings say: {}</source>
   <translation>Os mapas são feitos com outro Python, conforme as configurações: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Shares of classes in zones</source>
   <translation>Parcelas das classes em zonas</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Tells how much of each polygon of a layer each class covers, in a field with the name of the class.</source>
   <translation>Diz quanto de cada polígono de uma camada cada classe cobre, em um campo com o nome da classe.</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>&lt;p&gt;A share is from 0 to 1, of what is ground in the zone; together they are 1. The field &lt;i&gt;pixels&lt;/i&gt; tells how many pixels of ground that is. A zone without any has no shares.&lt;/p&gt;&lt;p&gt;QGIS's own zonal histogram counts, in a graphical model that you can open and change: resources/graphical_models/shares_in_zones.model3 in the plugin's folder. The names are added last.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Uma parcela vai de 0 a 1 e se refere ao que é terreno na zona; juntas somam 1. O campo &lt;i&gt;pixels&lt;/i&gt; diz quantos pixels de terreno são. Uma zona sem terreno não tem parcelas.&lt;/p&gt;&lt;p&gt;Quem conta é o histograma zonal do próprio QGIS, em um modelo gráfico que você pode abrir e alterar: resources/graphical_models/shares_in_zones.model3 na pasta do complemento. Os nomes são acrescentados por último.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Polygons in any CRS. A pixel belongs to the zone that its middle lies in.</source>
   <translation>Polígonos em qualquer SRC. Um pixel pertence à zona em que está o seu meio.</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Zones with shares</source>
   <translation>Zonas com parcelas</translation>
  </message>
  <message>
   <location filename="../algorithms/shares_in_zones.py" />
   <source>Zones</source>
   <translation>Zonas</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Style by codebook</source>
   <translation>Aplicar estilo do livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Gives a raster of cluster ids the colours of a codebook, in the layer and beside the file.</source>
   <translation>Dá a um raster de identificadores de cluster as cores de um livro de códigos, na camada e ao lado do arquivo.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>&lt;p&gt;The palette goes to the .aux.xml beside the raster, where GDAL and QGIS read it; the pixels stay.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A paleta vai para o .aux.xml ao lado do raster, onde a GDAL e o QGIS a leem; os pixels não mudam.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{problem} Move it, or leave out the .qml: the colours go to the .aux.xml.</source>
   <translation>{problem} Mova-o, ou dispense o .qml: as cores vão para o .aux.xml.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{} does not say which codebook it was made with: the colours mean something only for ids of '{}'.</source>
   <translation>{} não diz com qual livro de códigos foi feito: as cores só significam algo para identificadores de '{}'.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>The layer '{name}' has {bands} bands: give a raster of one band of cluster ids.</source>
   <translation>A camada '{name}' tem {bands} bandas: dê um raster de uma banda de identificadores de cluster.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>QGIS's own style file, applied whenever the raster is opened in QGIS.</source>
   <translation>O arquivo de estilo do próprio QGIS, aplicado sempre que o raster é aberto no QGIS.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Styled ids</source>
   <translation>Identificadores com estilo</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Write a .qml beside the raster</source>
   <translation>Escrever um .qml ao lado do raster</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>{} clusters in the colours of '{}'.</source>
   <translation>{} clusters nas cores de '{}'.</translation>
  </message>
  <message>
   <location filename="../algorithms/style_by_codebook.py" />
   <source>Style written: {}</source>
   <translation>Estilo escrito: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>The style {style} cannot be written: {reason}</source>
   <translation>Não é possível escrever o estilo {style}: {reason}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>No .qml is written for {}, which has its colours without it: {}</source>
   <translation>Nenhum .qml é escrito para {}, que tem suas cores sem ele: {}</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>{style} would be the style of {other}, too.</source>
   <translation>{style} seria também o estilo de {other}.</translation>
  </message>
  <message>
   <location filename="../algorithms/styling/layer_styles.py" />
   <source>{} is a style that was not written by GeoCentroids.</source>
   <translation>{} é um estilo que não foi escrito pelo GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for embedded (quick, for a first look). For better clusters: facebook/dinov2-with-registers-base (346 MB, Apache-2.0), another DINOv2 of the Hugging Face hub, or a folder with a checkpoint.</source>
   <translation>Vazio para embedded (rápido, para uma primeira impressão). Para clusters melhores: facebook/dinov2-with-registers-base (346 MB, Apache-2.0), outro DINOv2 do Hugging Face ou uma pasta com um checkpoint.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Metres per pixel to warp the imagery to. Empty for 0.25.</source>
   <translation>Metros por pixel para os quais a imagem é reprojetada. Vazio para 0,25.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>A multiple of 14. Empty for 336 with the embedded encoder, 224 with others.</source>
   <translation>Um múltiplo de 14. Vazio para 336 com o codificador embedded, 224 com outros.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Rim of a tile that is context only. Empty for 5 with the embedded encoder, 3 with others.</source>
   <translation>Borda de um ladrilho que só dá contexto. Vazio para 5 com o codificador embedded, 3 com outros.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Train codebook</source>
   <translation>Treinar livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Makes a codebook of your own imagery: what is to be seen in it, as clusters with colours and groups.</source>
   <translation>Faz um livro de códigos das suas próprias imagens: o que se vê nelas, como clusters com cores e grupos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>&lt;p&gt;Tiles are drawn over all rasters in proportion to their valid area, but so that one huge image does not drown the rest; the encoder gives every patch a feature; K-means makes clusters of them; t-SNE gives similar clusters similar colours; and a tree combines them into 8, 16, 32 and 64 groups.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perceptual map&lt;/b&gt; takes the result as its codebook. The report shows what each cluster looks like.&lt;/p&gt;&lt;p&gt;Features wait in a folder beside the codebook (NAME.training). A run that was cancelled or cut off goes on from there when it is started again with the same imagery, encoder and seed, also with another number of clusters; delete the folder to begin anew. It goes when the codebook is done.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Os ladrilhos são sorteados em todos os rasters em proporção à sua área válida, mas sem que uma imagem enorme encubra as outras; o codificador dá a cada patch uma característica; K-means forma clusters com elas; t-SNE dá cores semelhantes a clusters semelhantes; e uma árvore os reúne em 8, 16, 32 e 64 grupos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mapa perceptual&lt;/b&gt; usa o resultado como seu livro de códigos. O relatório mostra a aparência de cada cluster.&lt;/p&gt;&lt;p&gt;As características esperam em uma pasta ao lado do livro de códigos (NAME.training). Uma execução cancelada ou interrompida continua dali quando é iniciada de novo com as mesmas imagens, o mesmo codificador e a mesma semente, também com outro número de clusters; apague a pasta para começar do início. A pasta some quando o livro de códigos está pronto.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Cancelled: no codebook was written. What was encoded is kept, and the same run goes on from there.</source>
   <translation>Cancelado: nenhum livro de códigos foi escrito. O que foi codificado é mantido, e a mesma execução continua dali.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Align colours to codebook</source>
   <translation>Alinhar as cores a um livro de códigos</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>HTML files (*.html)</source>
   <translation>Arquivos HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for three times the root of the number of features: 424 for 20,000, 6,000 for 4 million.</source>
   <translation>Vazio para três vezes a raiz do número de características: 424 para 20.000; 6.000 para 4 milhões.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for as many as there are, at most 200,000. Each needs about 1.5 kB of disk with DINOv2 base.</source>
   <translation>Vazio para tantas quantas houver, no máximo 200.000. Com DINOv2 base, cada uma ocupa cerca de 1,5 kB de disco.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>The same seed gives the same codebook.</source>
   <translation>A mesma semente dá o mesmo livro de códigos.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>What is near: &lt;i&gt;l2&lt;/i&gt; distance, &lt;i&gt;cosine&lt;/i&gt; (directions alone), or &lt;i&gt;inner_product&lt;/i&gt; (directions, in whose means long features weigh more).</source>
   <translation>O que é próximo: a distância &lt;i&gt;l2&lt;/i&gt;, &lt;i&gt;cosine&lt;/i&gt; (só as direções) ou &lt;i&gt;inner_product&lt;/i&gt; (direções, em cujas médias pesam mais as características longas).</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>&lt;i&gt;cielab&lt;/i&gt;: differences as they are perceived, turned as a whole towards the ground's own colours. &lt;i&gt;rgb&lt;/i&gt;: as the published codebook's, more vivid.</source>
   <translation>&lt;i&gt;cielab&lt;/i&gt;: diferenças como são percebidas, giradas em conjunto em direção às cores do próprio terreno. &lt;i&gt;rgb&lt;/i&gt;: como as do livro de códigos publicado, mais vivas.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>A codebook of the same encoder: what is alike gets the colours that it has there.</source>
   <translation>Um livro de códigos do mesmo codificador: o que é parecido recebe as cores que tem lá.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Empty for the name of its file.</source>
   <translation>Vazio para o nome do seu arquivo.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Of the imagery, or of the codebook; it is stored with it.</source>
   <translation>A das imagens, ou a do livro de códigos; é guardada com ele.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Whose the imagery is; every map made with the codebook says so.</source>
   <translation>De quem são as imagens; todo mapa feito com o livro de códigos o diz.</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Features to sample</source>
   <translation>Características a amostrar</translation>
  </message>
  <message>
   <location filename="../algorithms/train_codebook.py" />
   <source>Colours: of a cluster's ten nearest, {kept:.0%} are among its ten nearest in colour (PCA colours: {pca_kept:.0%}); rank correlation of distances with colour differences {rank:.2f} (PCA: {pca_rank:.2f}).</source>
   <translation>Cores: dos dez clusters mais próximos de cada um, {kept:.0%} estão entre os dez mais próximos em cor (cores PCA: {pca_kept:.0%}); correlação de postos entre distâncias e diferenças de cor {rank:.2f} (PCA: {pca_rank:.2f}).</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Validation points</source>
   <translation>Pontos de validação</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Draws random points in each class of a map, the same number in all, to be checked by eye.</source>
   <translation>Sorteia pontos em cada classe de um mapa, o mesmo número em todas, para conferir a olho.</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>&lt;p&gt;Each point is the middle of a pixel, with the value and the name of the class that the map shows there. Fill in the field &lt;i&gt;truth&lt;/i&gt; with what it really is, without looking at the map: how often both agree is how right the map is. The points are in random order.&lt;/p&gt;&lt;p&gt;Rare classes get as many points as common ones. So weigh the classes by their areas where you need one number for the whole map. Ground without a class gets no points.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cada ponto é o meio de um pixel, com o valor e o nome da classe que o mapa mostra ali. Escreva no campo &lt;i&gt;truth&lt;/i&gt; o que há de verdade, sem olhar o mapa: quanto mais vezes os dois coincidem, mais certo é o mapa. Os pontos estão em ordem aleatória.&lt;/p&gt;&lt;p&gt;Classes raras recebem tantos pontos quanto as comuns. Por isso pondere as classes por suas áreas onde precisar de um só número para o mapa inteiro. O terreno sem classe não recebe pontos.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Points for each class</source>
   <translation>Pontos por classe</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Another number draws other points; the same number draws the same ones.</source>
   <translation>Outro número sorteia outros pontos; o mesmo número sorteia os mesmos.</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>Points</source>
   <translation>Pontos</translation>
  </message>
  <message>
   <location filename="../algorithms/validation_points.py" />
   <source>{}: {} points of {}, since the map shows no more of it.</source>
   <translation>{}: {} pontos de {}, pois o mapa não mostra mais dela.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warp to GSD</source>
   <translation>Reprojetar para o GSD</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warps imagery to a ground sample distance, bilinear, in a CRS in metres.</source>
   <translation>Reprojeta uma imagem para uma distância de amostragem no terreno, de forma bilinear, em um SRC em metros.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>&lt;p&gt;A name that ends in .vrt gives a virtual raster, which is small and points at the source; .tif gives a Cloud Optimized GeoTIFF. All bands are kept; a palette's indices are taken from the nearest pixel instead. Where nothing of the source lies, as in the corners of a turned image, the result is nodata or transparent.&lt;/p&gt;&lt;p&gt;JPEG holds up to four bands of 8 bit, or three and transparency.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Um nome que termina em .vrt dá um raster virtual, que é pequeno e aponta para a origem; .tif dá um GeoTIFF otimizado para a nuvem (COG). Todas as bandas são mantidas; já os índices de uma paleta são tomados do pixel mais próximo. Onde não há nada da origem, como nos cantos de uma imagem girada, o resultado é sem dados ou transparente.&lt;/p&gt;&lt;p&gt;JPEG comporta até quatro bandas de 8 bits, ou três e transparência.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>{path}: a virtual raster cannot point at a layer with GDAL open options; give a name that ends in .tif.</source>
   <translation>{path}: um raster virtual não pode apontar para uma camada com opções de abertura da GDAL; dê um nome que termine em .tif.</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Compression</source>
   <translation>Compressão</translation>
  </message>
  <message>
   <location filename="../algorithms/warp_to_gsd.py" />
   <source>Warped</source>
   <translation>Reprojetado</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Move the mouse over the map to find its clusters here. Draw around points to see where they are.</source>
   <translation>Passe o mouse sobre o mapa para encontrar aqui os seus clusters. Contorne pontos para ver onde estão.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Which two of the three dimensions of the colours are shown. Like clusters have like colours.</source>
   <translation>Quais duas das três dimensões das cores são mostradas. Clusters parecidos têm cores parecidas.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Green to red, blue to yellow</source>
   <translation>Verde a vermelho, azul a amarelo</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Green to red, dark to light</source>
   <translation>Verde a vermelho, escuro a claro</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Blue to yellow, dark to light</source>
   <translation>Azul a amarelo, escuro a claro</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>&amp;To a class…</source>
   <translation>A uma c&amp;lasse…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Give the marked clusters a name.</source>
   <translation>Dar um nome aos clusters marcados.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Clear</source>
   <translation>Limpar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Unmark all clusters, and show the map as it was.</source>
   <translation>Desmarcar todos os clusters e mostrar o mapa como estava.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>not in this map</source>
   <translation>não está neste mapa</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>{:.1f} % of the map</source>
   <translation>{:.1f} % do mapa</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Cluster {}</source>
   <translation>Cluster {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/atlas_panel.py" />
   <source>Marked: {}</source>
   <translation>Marcados: {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>The view lies across 180° of longitude: move it to one side of that.</source>
   <translation>A vista cruza os 180° de longitude: mova-a para um dos lados.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>The view shows nothing of {name}: zoom to it.</source>
   <translation>A vista não mostra nada de {name}: aproxime-se dessa camada.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/canvas_map.py" />
   <source>Clusters in a view of {}</source>
   <translation>Clusters em uma vista de {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/centroid_scatter.py" />
   <source>Centroids of the codebook</source>
   <translation>Centroides do livro de códigos</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Picture</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Share</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../gui/explorer/cluster_list.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>GeoCentroids explorer</source>
   <translation>Explorador do GeoCentroids</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>A class is made of whole clusters. The map shows its {} clusters.

Name of the class:</source>
   <translation>Uma classe é feita de clusters inteiros. O mapa mostra os seus {} clusters.

Nome da classe:</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>No map is selected. Select in the list of layers:
• the layer “Cluster ids” of a perceptual map, to explore it, or
• imagery, such as an orthophoto. The button “Map the view” appears here, and makes a map of what you see.</source>
   <translation>Nenhum mapa está selecionado. Selecione na lista de camadas:
• a camada “Identificadores de cluster” de um mapa perceptual, para explorá-lo, ou
• uma imagem, como uma ortofoto. O botão “Mapear a vista” aparece aqui e faz um mapa do que se vê.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Find</source>
   <translation>Encontrar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Name</source>
   <translation>Nomear</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>Atlas</source>
   <translation>Atlas</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{}: reading the codebook…</source>
   <translation>{}: lendo o livro de códigos…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{}: {} clusters of the codebook ‘{}’</source>
   <translation>{}: {} clusters do livro de códigos ‘{}’</translation>
  </message>
  <message>
   <location filename="../gui/explorer/dock.py" />
   <source>{} cannot be read: repair its data source, or remove it.</source>
   <translation>{} não pode ser lido: repare a fonte de dados, ou remova a camada.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Every patch in the view is compared for itself.</source>
   <translation>Cada patch da vista está comparado por si mesmo.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Similarity in the view</source>
   <translation>Semelhança na vista</translation>
  </message>
  <message>
   <location filename="../gui/explorer/exact_similarity.py" />
   <source>Comparing every patch in the view: {:.0f} %</source>
   <translation>Comparando cada patch da vista: {:.0f} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Show the next best place: of the view where every patch is compared, then of the whole map.</source>
   <translation>Mostrar o próximo melhor lugar: da vista, se cada patch está comparado, e depois do mapa todo.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Give the clusters that are at least this similar a name: a class is made of whole clusters.</source>
   <translation>Dar um nome aos clusters com pelo menos esta similaridade: uma classe é feita de clusters inteiros.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Save the similarity as a raster, with a list of the best places: of the view where every patch is compared, else of the map, by clusters.</source>
   <translation>Salvar a similaridade como raster, com uma lista dos melhores lugares: da vista onde cada patch está comparado; senão, do mapa, por clusters.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Make polygons of all places that are at least this similar: of the view where every patch is compared, else of the map, by clusters.</source>
   <translation>Criar polígonos de todos os lugares com pelo menos esta similaridade: da vista onde cada patch está comparado; senão, do mapa, por clusters.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Press “Like this”, and click on the map on what you look for.</source>
   <translation>Aperte “Como isto”, e clique no mapa no que você procura.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Li&amp;ke this</source>
   <translation>Como is&amp;to</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Click on the map on places that you look for.</source>
   <translation>Clique no mapa em lugares que você procura.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>&amp;Unlike this</source>
   <translation>&amp;Diferente disto</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Click on the map on places that are not it.</source>
   <translation>Clique no mapa em lugares que não são isso.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Take the last change back.</source>
   <translation>Desfazer a última mudança.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Redo</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Make the change again.</source>
   <translation>Fazer a mudança de novo.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Forget all places.</source>
   <translation>Esquecer todos os lugares.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>&amp;Next place</source>
   <translation>&amp;Próximo lugar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>S&amp;ave as raster…</source>
   <translation>&amp;Salvar como raster…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Save as pol&amp;ygons…</source>
   <translation>Salvar como polígo&amp;nos…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>E&amp;xact in the view</source>
   <translation>E&amp;xato na vista</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Compare the imagery in the view patch by patch, in the background.</source>
   <translation>Comparar a imagem da vista patch por patch, em segundo plano.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Places for: {}, against: {}. Every patch is compared: what is saved is of the view, and a class would take {} clusters.</source>
   <translation>Lugares a favor: {}, contra: {}. Cada patch está comparado: salva-se a vista, e uma classe tomaria {} clusters.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>Places for: {}, against: {}. Clusters shown: {}.</source>
   <translation>Lugares a favor: {}, contra: {}. Clusters mostrados: {}.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>There is no ground of this map: click inside of it.</source>
   <translation>Não há terreno deste mapa aqui: clique dentro dele.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/find_panel.py" />
   <source>At least {} % alike</source>
   <translation>Pelo menos {} % parecido</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Open a legend</source>
   <translation>Abrir uma legenda</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>{path} is a legend of the codebook '{legend}', and this map was made with '{codebook}'.</source>
   <translation>{path} é uma legenda do livro de códigos '{legend}', e este mapa foi feito com '{codebook}'.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Save the legend</source>
   <translation>Salvar a legenda</translation>
  </message>
  <message>
   <location filename="../gui/explorer/legend_files.py" />
   <source>Legends (*.legend.json)</source>
   <translation>Legendas (*.legend.json)</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancelled. What is mapped stays, and the rest of this view can follow.</source>
   <translation>Cancelado. O que está mapeado permanece, e o resto desta vista pode seguir.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Map the v&amp;iew</source>
   <translation>Mapear a &amp;vista</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>{} is imagery, without a map yet.</source>
   <translation>{} é uma imagem, ainda sem mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/map_view_bar.py" />
   <source>Mapping the view of {}: {:.0f} %</source>
   <translation>Mapeando a vista de {}: {:.0f} %</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Classes: {}. Clusters in view: {}, of which {} have no class yet ({:.0f} % of the view).</source>
   <translation>Classes: {}. Clusters à vista: {}, dos quais {} ainda não têm classe ({:.0f} % da vista).</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Pic&amp;k on the map</source>
   <translation>Escol&amp;her no mapa</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Click on the map to select clusters.</source>
   <translation>Clique no mapa para selecionar clusters.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Name of a class</source>
   <translation>Nome de uma classe</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>The colour of the class that is named at the left.</source>
   <translation>A cor da classe nomeada à esquerda.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Assi&amp;gn</source>
   <translation>Atrib&amp;uir</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Give the selected clusters this class.</source>
   <translation>Dar esta classe aos clusters selecionados.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>No class</source>
   <translation>Sem classe</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Take the selected clusters out of it.</source>
   <translation>Tirar dela os clusters selecionados.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Ope&amp;n…</source>
   <translation>Abr&amp;ir…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Open a legend of this map's codebook.</source>
   <translation>Abrir uma legenda do livro de códigos deste mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>S&amp;ave…</source>
   <translation>&amp;Salvar…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Keep the legend, for every map of this codebook.</source>
   <translation>Guardar a legenda, para todos os mapas deste livro de códigos.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Class ras&amp;ter…</source>
   <translation>Raster de c&amp;lasses…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Make a raster of the classes, with their areas.</source>
   <translation>Fazer um raster das classes, com suas áreas.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Show the classes on the map</source>
   <translation>Mostrar as classes no mapa</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Select clusters in the list, or pick them on the map.</source>
   <translation>Selecione clusters na lista, ou escolha-os no mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Give the class a name.</source>
   <translation>Dê um nome à classe.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/name_panel.py" />
   <source>Saved: {}</source>
   <translation>Salvo: {}</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {}: {:.0f} % alike.</source>
   <translation>Lugar {} de {}: {:.0f} % parecido.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {} in the view, patch by patch: {:.0f} % alike.</source>
   <translation>Lugar {} de {} na vista, patch a patch: {:.0f} % parecido.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Place {} of {} cannot be shown in the project's CRS: choose one that covers the map.</source>
   <translation>O lugar {} de {} não pode ser mostrado no SRC do projeto: escolha um que cubra o mapa.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>No other place is alike.</source>
   <translation>Nenhum outro lugar é parecido.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/next_place.py" />
   <source>Looking through the map…</source>
   <translation>Percorrendo o mapa…</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_comparison.py" />
   <source>The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m to compare it.</source>
   <translation>A vista tem {across:,.0f} m: aproxime para no máximo {most:,.0f} m para compará-la.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_comparison.py" />
   <source>The encoder {encoder} is not downloaded yet: run Perceptual map once.</source>
   <translation>O codificador {encoder} ainda não foi baixado: execute uma vez “Mapa perceptual”.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_mapping.py" />
   <source>The view is {across:,.0f} m across: zoom in to at most {most:,.0f} m, or run Perceptual map for all of it.</source>
   <translation>A vista tem {across:,.0f} m: aproxime para no máximo {most:,.0f} m, ou execute “Mapa perceptual” para tudo.</translation>
  </message>
  <message>
   <location filename="../gui/explorer/view_mapping.py" />
   <source>The view shows nothing but nodata: zoom to where the imagery shows ground.</source>
   <translation>A vista mostra apenas nodata: aproxime-se de onde as imagens mostram terreno.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>GeoCentroids is ready. Load an image, and choose Raster &gt; GeoCentroids &gt; Perceptual map of the current view.</source>
   <translation>O GeoCentroids está pronto. Carregue uma imagem e escolha Raster &gt; GeoCentroids &gt; Mapa perceptual da vista atual.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>This version of GeoCentroids comes with newer packages: update its environment. Until then the old one is used.</source>
   <translation>Esta versão do GeoCentroids traz pacotes mais novos: atualize o ambiente. Até lá é usado o antigo.</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>Settings…</source>
   <translation>Configurações…</translation>
  </message>
  <message>
   <location filename="../gui/first_run.py" />
   <source>Set up…</source>
   <translation>Configurar…</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>An interpreter with all packages, such as of a conda environment, in place of the plugin's own.</source>
   <translation>Um interpretador com todos os pacotes, como o de um ambiente conda, em vez do próprio do complemento.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>the plugin's own environment</source>
   <translation>o ambiente próprio do complemento</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with. auto chooses the fastest available.</source>
   <translation>Valor inicial dos diálogos. auto escolhe o mais rápido disponível.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with: embedded, published, or a .codebook.safetensors file.</source>
   <translation>Valor inicial dos diálogos: embedded, published ou um arquivo .codebook.safetensors.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>What the dialogs start with. Empty for the one that the codebook was made with.</source>
   <translation>Valor inicial dos diálogos. Vazio para aquele com o qual o livro de códigos foi feito.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>the one that the codebook was made with</source>
   <translation>aquele com o qual o livro de códigos foi feito</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Folder of downloaded models</source>
   <translation>Pasta dos modelos baixados</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Empty for the folder 'geocentroids/models' of the QGIS profile.</source>
   <translation>Vazio para a pasta 'geocentroids/models' do perfil do QGIS.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>geocentroids/models in the QGIS profile</source>
   <translation>geocentroids/models no perfil do QGIS</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Mirror of huggingface.co</source>
   <translation>Espelho de huggingface.co</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>For offices without internet. Empty for the hub.</source>
   <translation>Para escritórios sem internet. Vazio para o site original.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Mirror of raw.githubusercontent.com</source>
   <translation>Espelho de raw.githubusercontent.com</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Where the published codebook comes from. Empty for GitHub.</source>
   <translation>De onde vem o livro de códigos publicado. Vazio para o GitHub.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Minutes until an idle worker ends</source>
   <translation>Minutos até um processo de trabalho ocioso terminar</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>The worker keeps the encoder in memory between runs.</source>
   <translation>O processo de trabalho mantém o codificador na memória entre execuções.</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>Log level</source>
   <translation>Nível do log</translation>
  </message>
  <message>
   <location filename="../gui/option_definitions.py" />
   <source>The lowest level of the worker's library messages that the Processing log shows.</source>
   <translation>O nível mais baixo das mensagens das bibliotecas do processo de trabalho que o log do Processamento mostra.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Copy diagnostics</source>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Copied to the clipboard</source>
   <translation>Copiado para a área de transferência</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Environment</source>
   <translation>Ambiente</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Downloaded models</source>
   <translation>Modelos baixados</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Unfinished maps</source>
   <translation>Mapas inacabados</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>What is done of maps that were cancelled, for a week: the same run goes on from there.</source>
   <translation>O que está pronto dos mapas cancelados, por uma semana: a mesma execução continua dali.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>This version of the plugin comes with newer packages: update.</source>
   <translation>Esta versão do complemento traz pacotes mais novos: atualize.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>What the dialogs start with</source>
   <translation>Valores iniciais dos diálogos</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Worker</source>
   <translation>Processo de trabalho</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Open folder</source>
   <translation>Abrir pasta</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Empty…</source>
   <translation>Esvaziar…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Delete what is done of unfinished maps in {}? They then begin anew.</source>
   <translation>Apagar o que está pronto dos mapas inacabados em {}? Depois eles começam do zero.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Delete all downloaded encoders and codebooks in {}?</source>
   <translation>Apagar todos os codificadores e livros de códigos baixados em {}?</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Maps are made with {}, as set.</source>
   <translation>Os mapas são feitos com {}, conforme configurado.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Installed: {} build, {}.</source>
   <translation>Instalado: versão {}, {}.</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Install or update…</source>
   <translation>Instalar ou atualizar…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Repair…</source>
   <translation>Reparar…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>Remove…</source>
   <translation>Remover…</translation>
  </message>
  <message>
   <location filename="../gui/options_page.py" />
   <source>This machine has an {}: the CUDA build would be faster.</source>
   <translation>Este computador tem uma {}: a versão CUDA seria mais rápida.</translation>
  </message>
  <message>
   <location filename="../gui/setup_dialog.py" />
   <source>Install it now? The download is about 0.3 GB (3 GB with CUDA). QGIS's own Python is not changed.</source>
   <translation>Instalar agora? São baixados cerca de 0,3 GB (3 GB com CUDA). O Python do QGIS não é alterado.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>Whole samples are held out, and guessed from the others.</source>
   <translation>Amostras inteiras são deixadas de fora e previstas a partir das outras.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>by sample</source>
   <translation>por amostra</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>All samples in a square of {side} x {side} pixels are held out together, and guessed from those elsewhere: what is to be expected where nothing was labelled nearby.</source>
   <translation>Todas as amostras de um quadrado de {side} x {side} pixels são deixadas de fora juntas e previstas a partir das de outros lugares: é o que se pode esperar onde nada foi rotulado por perto.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>by square of ground</source>
   <translation>por quadrado de terreno</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy.py" />
   <source>There is one sample alone of {classes}: where that is held out, nothing is known of the class, so that its accuracy cannot be told. Give more.</source>
   <translation>Há uma única amostra de {classes}: quando ela é deixada de fora, nada se sabe da classe, e sua exatidão não pode ser estimada. Dê mais.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>en</source>
   <translation>pt-BR</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>&lt;b&gt;{right}&lt;/b&gt; right ({low} to {high}); mean recall {mean}.</source>
   <translation>&lt;b&gt;{right}&lt;/b&gt; corretas ({low} a {high}); revocação média {mean}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Places where the classes are least certain, by clusters also of how much of the map looks like them; away from the samples. Coordinates are in the map's CRS.</source>
   <translation>Lugares onde as classes são mais incertas e, por clusters, também conforme quanto do mapa se parece com eles; longe das amostras. As coordenadas estão no SRC do mapa.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>samples</source>
   <translation>amostras</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>share of the map</source>
   <translation>parte do mapa</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>area on the map</source>
   <translation>área no mapa</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>There are too few samples to hold any out: how good the classes are cannot be told.</source>
   <translation>Há amostras de menos para deixar alguma de fora: não se pode dizer quão boas são as classes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>{samples} samples on ground, of {pixels:,} pixels. A sample is a point or a polygon; each counts the same, however many pixels it has.</source>
   <translation>{samples} amostras sobre terreno, de {pixels:,} pixels. Uma amostra é um ponto ou um polígono; todas contam igual, tenham quantos pixels tiverem.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Accuracy, held out {how}</source>
   <translation>Exatidão, com amostras deixadas de fora {how}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Classes are confused with each other, so that areas counted on the map are off. Here they are corrected by what samples were confused with, held out {how} (Olofsson et al. 2014), with intervals of 95 %. &lt;b&gt;They hold only if the samples were drawn at random within each class of the map&lt;/b&gt;; samples chosen by hand tend to be the clear cases.</source>
   <translation>As classes se confundem entre si, de modo que as áreas contadas no mapa não são exatas. Aqui elas são corrigidas conforme aquilo com que as amostras foram confundidas, deixadas de fora {how} (Olofsson et al. 2014), com intervalos de 95 %. &lt;b&gt;Elas só valem se as amostras foram sorteadas ao acaso dentro de cada classe do mapa&lt;/b&gt;; amostras escolhidas à mão tendem a ser os casos claros.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>unknown: too few samples</source>
   <translation>desconhecido: amostras de menos</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>In brackets: intervals of 95 % (Wilson).</source>
   <translation>Entre parênteses: intervalos de 95 % (Wilson).</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>recall</source>
   <translation>revocação</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>precision</source>
   <translation>precisão</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>What each true class (row) was taken for (column), in samples:</source>
   <translation>Classe atribuída (coluna) a cada classe verdadeira (linha), em amostras:</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Areas, corrected</source>
   <translation>Áreas, corrigidas</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>on the map</source>
   <translation>no mapa</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>corrected</source>
   <translation>corrigida</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>interval</source>
   <translation>intervalo</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Where to label next</source>
   <translation>Onde rotular a seguir</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>unknown</source>
   <translation>desconhecida</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>doubt (0 to 1)</source>
   <translation>dúvida (0 a 1)</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>None: the map is certain all over.</source>
   <translation>Em nenhum: o mapa é certo em toda parte.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>Classes of {map}</source>
   <translation>Classes de {map}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/accuracy_report.py" />
   <source>{share} ({low} to {high})</source>
   <translation>{share} ({low} a {high})</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>The legend is of the codebook '{codebook}' ({sha256}), but {path} was made with '{other}' ({other_sha256}): its ids mean something else. Give a map of the legend's codebook.</source>
   <translation>A legenda é do livro de códigos '{codebook}' ({sha256}), mas {path} foi feito com '{other}' ({other_sha256}): seus identificadores significam outra coisa. Dê um mapa do livro de códigos da legenda.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>{path} holds the id {highest}, but the legend's codebook '{codebook}' has {size} centroids: give a map that was made with that codebook.</source>
   <translation>{path} contém o identificador {highest}, mas o livro de códigos '{codebook}' da legenda tem {size} centroides: dê um mapa feito com esse livro de códigos.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/class_map.py" />
   <source>{path} does not say which codebook it was made with: the classes are right only for the legend's.</source>
   <translation>{path} não diz com qual livro de códigos foi feito: as classes só estão certas se for o da legenda.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/codebook_legend.py" />
   <source>The legend {path} is of the codebook '{codebook}' ({sha256}), not of '{other}' ({other_sha256}), beside which it lies: save one of this codebook there, or move it away.</source>
   <translation>A legenda {path} é do livro de códigos '{codebook}' ({sha256}), não de '{other}' ({other_sha256}), ao lado do qual ela está: salve ali uma deste livro de códigos, ou mova-a para outro lugar.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/codebook_of_map.py" />
   <source>{path} was made with the codebook '{codebook}' ({sha256}), not with '{other}' ({other_sha256}): give the file of that codebook under 'Codebook'.</source>
   <translation>{path} foi feito com o livro de códigos '{codebook}' ({sha256}), não com '{other}' ({other_sha256}): dê o arquivo desse livro de códigos em 'Livro de códigos'.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is not a raster of cluster ids: its numbers are not 8 or 16 bit without sign.</source>
   <translation>{path} não é um raster de identificadores de cluster: seus números não são de 8 ou 16 bits sem sinal.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} holds the id {highest}, but the codebook '{codebook}' has {size} centroids: choose the codebook that the map was made with.</source>
   <translation>{path} contém o identificador {highest}, mas o livro de códigos '{codebook}' tem {size} centroides: escolha o livro de códigos com o qual o mapa foi feito.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is a map of classes, not of cluster ids: give the ids that it was made of.</source>
   <translation>{path} é um mapa de classes, não de identificadores de cluster: dê os identificadores dos quais ele foi feito.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{path} is not a raster of cluster ids: give the ids of a perceptual map, or what 'Group clusters' made of them.</source>
   <translation>{path} não é um raster de identificadores de cluster: dê os identificadores de um mapa perceptual, ou o que 'Agrupar clusters' fez deles.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/id_raster.py" />
   <source>{source} cannot be read: {error}.</source>
   <translation>Não é possível ler {source}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is not a legend, or damaged: take a whole NAME.legend.json.</source>
   <translation>{path} não é uma legenda, ou está danificado: use um NOME.legend.json íntegro.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has no name: give it one</source>
   <translation>não tem nome: dê um a ela</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has a name of {length} characters, {start!r} and so on: give it at most {most}</source>
   <translation>tem um nome de {length} caracteres, {start!r} e assim por diante: dê no máximo {most}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>A legend has at most {most} classes, not {count}: merge some.</source>
   <translation>Uma legenda tem no máximo {most} classes, não {count}: junte algumas.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend has two classes called '{twice}': give each a name of its own, or merge them.</source>
   <translation>A legenda tem duas classes chamadas '{twice}': dê a cada uma o seu próprio nome, ou junte-as.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>A legend gives one class, or none, for each id of a codebook.</source>
   <translation>Uma legenda dá uma classe, ou nenhuma, a cada identificador de um livro de códigos.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend gives ids to classes that it does not have.</source>
   <translation>A legenda atribui identificadores a classes que ela não tem.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend's probabilities are not those of its ids and classes.</source>
   <translation>As probabilidades da legenda não são as dos seus identificadores e classes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is larger than any legend.</source>
   <translation>{path} é maior que qualquer legenda.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend {path} cannot be read: {reason}.</source>
   <translation>Não é possível ler a legenda {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>The legend {path} is of format {format}: update GeoCentroids.</source>
   <translation>A legenda {path} é do formato {format}: atualize o GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{problem}: its class {number} {fault}.</source>
   <translation>{problem}: sua classe {number} {fault}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{it} is no colour: give # and six digits, 0 to 9 and a to f, such as #4e79a7</source>
   <translation>{it} não é uma cor: dê # e seis algarismos, de 0 a 9 e de a a f, como #4e79a7</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>Class {number} of the legend {fault}.</source>
   <translation>A classe {number} da legenda {fault}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{problem}. In its class {number}, '{name}', {error}.</source>
   <translation>{problem}. Na sua classe {number}, '{name}', {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>has a name with control characters or halves of characters, {name!r}: leave them out</source>
   <translation>tem um nome com caracteres de controle ou caracteres incompletos, {name!r}: retire-os</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{path} is not a legend</source>
   <translation>{path} não é uma legenda</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend.py" />
   <source>{number!r} is no number of a class</source>
   <translation>{number!r} não é o número de uma classe</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} is not a legend: it needs the columns id and class, and may have color, but its first line is {first_line!r}. Give such a table, or a NAME.legend.json.</source>
   <translation>{path} não é uma legenda: precisa das colunas id e class, e pode ter color, mas sua primeira linha é {first_line!r}. Dê uma tabela assim, ou um NOME.legend.json.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} has no lines below its columns: give one for each cluster that has a class.</source>
   <translation>{path} não tem linhas abaixo das colunas: dê uma para cada cluster que tem classe.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>The table {path} cannot be read: {reason}.</source>
   <translation>Não é possível ler a tabela {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>The table {path} cannot be read: {error}.</source>
   <translation>Não é possível ler a tabela {path}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>it has more columns than the first line: put a name with a separator in quotes</source>
   <translation>tem mais colunas que a primeira linha: ponha entre aspas o nome que contém um separador</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: cluster {id} has the class '{name}', but '{first_name}' in line {first_line}: keep one of the two lines.</source>
   <translation>{path}, linha {line}: o cluster {id} tem a classe '{name}', mas '{first_name}' na linha {first_line}: mantenha uma das duas linhas.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: the class '{name}' has another colour than in line {first_line}: give it one.</source>
   <translation>{path}, linha {line}: a classe '{name}' tem outra cor que na linha {first_line}: dê uma só a ela.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path} is not text in UTF-8: save it as 'CSV UTF-8', or give a NAME.legend.json.</source>
   <translation>{path} não é texto em UTF-8: salve-o como 'CSV UTF-8', ou dê um NOME.legend.json.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>{path}, line {line}: {error}.</source>
   <translation>{path}, linha {line}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>'{number}' is no cluster id from 0 to {last}</source>
   <translation>'{number}' não é um identificador de cluster de 0 a {last}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/legend_table.py" />
   <source>its class {fault}</source>
   <translation>sua classe {fault}</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/pixels_under_shapes.py" />
   <source>Lines are neither points nor polygons: use 'Buffer' on them first.</source>
   <translation>Linhas não são nem pontos nem polígonos: aplique antes 'Buffer' a elas.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/raster_strips.py" />
   <source>{path} cannot be read: {error}. Is the file whole?</source>
   <translation>Não é possível ler {path}: {error}. O arquivo está íntegro?</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>The samples that lie on ground are of {count} classes: give some of two at least, inside of the map, and look whether the layer's CRS is right.</source>
   <translation>As amostras que estão sobre terreno são de {count} classes: dê algumas de pelo menos duas, dentro do mapa, e verifique se o SRC da camada está certo.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>All samples are of one class ('{name}'): give samples of two classes at least.</source>
   <translation>Todas as amostras são de uma só classe ('{name}'): dê amostras de pelo menos duas classes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>The field has {count} different values, such as {some}: choose one of at most {most} classes.</source>
   <translation>O campo tem {count} valores diferentes, como {some}: escolha um de no máximo {most} classes.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>A class of the samples {fault}. Change it in their field.</source>
   <translation>Uma classe das amostras {fault}. Mude-a no campo delas.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/sample_labels.py" />
   <source>{lost} of {count} samples lie outside, or where there is no data: they were left out.</source>
   <translation>{lost} de {count} amostras estão fora, ou onde não há dados: foram deixadas de fora.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/similarity_by_clusters.py" />
   <source>None of the {count} examples lies on ground that {where} shows: choose places inside of it, or look whether the layer's CRS is right.</source>
   <translation>Nenhum dos {count} exemplos está sobre terreno que apareça em {where}: escolha lugares dentro, ou verifique se o SRC da camada está certo.</translation>
  </message>
  <message>
   <location filename="../pipeline/analysis/similarity_by_clusters.py" />
   <source>{lost} of {total} examples lie outside, or where there is no data: they were left out.</source>
   <translation>{lost} de {total} exemplos estão fora, ou onde não há dados: foram deixados de fora.</translation>
  </message>
  <message>
   <location filename="../pipeline/gdal_calls.py" />
   <source>unknown error</source>
   <translation>erro desconhecido</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>GSD must be a number of metres from {least:g} to {most:,.0f}, not {gsd:g}.</source>
   <translation>A GSD deve ser um número de metros de {least:g} a {most:,.0f}, não {gsd:g}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Model scale must be a simple ratio from 1/16 to 16, not {scale}.</source>
   <translation>A escala do modelo deve ser uma fração simples de 1/16 a 16, não {scale}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Tile must be a multiple of {patch} model pixels, not {tile}.</source>
   <translation>O ladrilho deve ser um múltiplo de {patch} pixels do modelo, não {tile}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>A margin of {margin} patches leaves nothing of a tile of {patches} patches: use a smaller margin or a larger tile.</source>
   <translation>Uma margem de {margin} patches não deixa nada de um ladrilho de {patches} patches: use uma margem menor ou um ladrilho maior.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Patch stride must be 1, 1/2 or 1/4, not 1/{passes}.</source>
   <translation>O passo de patch deve ser 1, 1/2 ou 1/4, não 1/{passes}.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/layout.py" />
   <source>Pixels smaller than a patch need a margin of at least 1: the shifted passes end in it.</source>
   <translation>Pixels menores que um patch precisam de uma margem de pelo menos 1: as passagens deslocadas terminam nela.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/patch_grid.py" />
   <source>The extent is {width:.1f} x {height:.1f} m, less than one tile of {tile:.1f} m: choose a larger extent, a smaller tile or a finer GSD.</source>
   <translation>A extensão é de {width:.1f} x {height:.1f} m, menos que um ladrilho de {tile:.1f} m: escolha uma extensão maior, um ladrilho menor ou uma GSD mais fina.</translation>
  </message>
  <message>
   <location filename="../pipeline/grid/patch_grid.py" />
   <source>The extent does not overlap the imagery: choose one that does.</source>
   <translation>A extensão não toca as imagens: escolha uma que toque.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/bands.py" />
   <source>{source} has bands 1 to {count}, not {wanted}.</source>
   <translation>{source} tem as bandas 1 a {count}, não {wanted}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/bands.py" />
   <source>Choose one to three bands, not {count}.</source>
   <translation>Escolha de uma a três bandas, não {count}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/catalog.py" />
   <source>Left out: {reason}</source>
   <translation>Deixado de fora: {reason}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>{source} is grey, most rasters are in colour: say under 'Bands' which to take of each, or use each kind by itself.</source>
   <translation>{source} está em tons de cinza, e a maioria dos rasters em cores: diga em 'Bandas' quais tomar de cada um, ou use cada tipo separadamente.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>{source} is in colour, most rasters are grey: say under 'Bands' which to take of each, or use each kind by itself.</source>
   <translation>{source} está em cores, e a maioria dos rasters em tons de cinza: diga em 'Bandas' quais tomar de cada um, ou use cada tipo separadamente.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_kind.py" />
   <source>None of the rasters can be opened. Is their disk or server away? {reason}</source>
   <translation>Nenhum dos rasters pode ser aberto. O disco ou servidor deles está desconectado? {reason}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/common_limits.py" />
   <source>The rasters hold numbers on different scales, which no one stretch fits: {first} is of 8 bit, {second} is not. Map each kind by itself, or convert one to the other first.</source>
   <translation>Os rasters contêm números em escalas diferentes, às quais nenhum esticamento único serve: {first} é de 8 bits, {second} não. Mapeie cada tipo separadamente, ou converta antes um no outro.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/crs.py" />
   <source>'{text}' is not a CRS: give an EPSG code such as EPSG:32633, or WKT.</source>
   <translation>'{text}' não é um SRC: dê um código EPSG como EPSG:32633, ou WKT.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/crs.py" />
   <source>The target CRS {crs} is not in metres on the ground: choose one that is, such as UTM.</source>
   <translation>O SRC de destino {crs} não está em metros no terreno: escolha um que esteja, como UTM.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/folders.py" />
   <source>There is no folder {folder}.</source>
   <translation>Não existe a pasta {folder}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/folders.py" />
   <source>The folder {folder} holds no file that matches {patterns}, nor do those below it.</source>
   <translation>A pasta {folder} não contém nenhum arquivo que corresponda a {patterns}, nem as pastas dentro dela.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The rasters are in several CRS: {first} would be mapped in {first_crs}, {second} in {second_crs}. Choose one under 'CRS of the result', or map each zone into a folder of its own.</source>
   <translation>Os rasters estão em vários SRC: {first} seria mapeado em {first_crs}, {second} em {second_crs}. Escolha um em 'SRC do resultado', ou mapeie cada zona em uma pasta própria.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The order '{order}' is not known: nothing says of {unknown} {what}. Choose the order 'given'.</source>
   <translation>A ordem '{order}' não é conhecida: nada diz de {unknown} {what}. Escolha a ordem 'given'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>None of the rasters has a place in {crs}: choose another target CRS.</source>
   <translation>Nenhum dos rasters tem lugar em {crs}: escolha outro SRC de destino.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>The imagery reaches farther than {crs} is in metres on the ground: choose a 'CRS of the result' that is, or map each zone into a folder of its own.</source>
   <translation>As imagens vão além de onde {crs} está em metros no terreno: escolha um 'SRC do resultado' que esteja, ou mapeie cada zona em uma pasta própria.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>when it was taken</source>
   <translation>quando foi tomado</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/footprints.py" />
   <source>how fine its pixels are</source>
   <translation>quão finos são seus pixels</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>A white collar is taken for nodata.</source>
   <translation>Uma moldura branca é tomada como sem dados.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>A black collar is taken for nodata.</source>
   <translation>Uma moldura preta é tomada como sem dados.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/inspection.py" />
   <source>The collar is {taken:.0%} of the raster. If that is dark or bright ground, do not treat a black or white border as nodata.</source>
   <translation>A moldura ocupa {taken:.0%} do raster. Se isso for terreno escuro ou claro, não trate uma borda preta ou branca como sem dados.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>The name of {source} is not written in UTF-8: rename the file.</source>
   <translation>O nome de {source} não está escrito em UTF-8: renomeie o arquivo.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is not a readable raster: {reason}.</source>
   <translation>{source} não é um raster legível: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} holds several rasters and no bands of its own: choose one of its subdatasets.</source>
   <translation>{source} contém vários rasters e nenhuma banda própria: escolha um dos seus subconjuntos de dados.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} holds complex numbers, as radar does before it is a picture: write the amplitudes to a file of their own first, such as with 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.</source>
   <translation>{source} contém números complexos, como o radar antes de ser uma imagem: escreva antes as amplitudes em um arquivo próprio, por exemplo com 'gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{source} amplitudes.tif'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} does not tell where it lies: {error}.</source>
   <translation>{source} não diz onde está: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is not georeferenced: give it a place with QGIS's Georeferencer first.</source>
   <translation>{source} não está georreferenciado: dê antes um lugar a ele com o Georreferenciador do QGIS.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} has pixels without an area: give it a place with QGIS's Georeferencer first.</source>
   <translation>{source} tem pixels sem área: dê antes um lugar a ele com o Georreferenciador do QGIS.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is in {crs}, which is no CRS of a map: set the right one.</source>
   <translation>{source} está em {crs}, que não é o SRC de um mapa: defina o correto.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} has no CRS: set it under Layer Properties &gt; Source, or with 'Assign projection'.</source>
   <translation>{source} não tem SRC: defina-o em Propriedades da Camada &gt; Fonte, ou com 'Definir projeção'.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>The extent does not overlap {source}: choose one that does, or leave it empty.</source>
   <translation>A extensão não toca {source}: escolha uma que toque, ou deixe-a vazia.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by control points alone: run GDAL's 'Warp (reproject)' on it first.</source>
   <translation>{source} só está posicionado por pontos de controle: aplique antes 'Reprojetar coordenadas' da GDAL a ele.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by rational polynomials (RPCs) alone: run GDAL's 'Warp (reproject)' on it first, with '-rpc -to RPC_DEM=heights.tif' as additional command-line parameters.</source>
   <translation>{source} só está posicionado por polinômios racionais (RPC): aplique antes 'Reprojetar coordenadas' da GDAL a ele, com '-rpc -to RPC_DEM=heights.tif' como parâmetros adicionais da linha de comando.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>{source} is placed by geolocation arrays alone: run GDAL's 'Warp (reproject)' on it first, with '-geoloc' as additional command-line parameter.</source>
   <translation>{source} só está posicionado por matrizes de geolocalização: aplique antes 'Reprojetar coordenadas' da GDAL a ele, com '-geoloc' como parâmetro adicional da linha de comando.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/opening.py" />
   <source>GDAL does not know it</source>
   <translation>a GDAL não o conhece</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_facts.py" />
   <source>{source} is not the raster that was inspected, or it was written anew: inspect it again.</source>
   <translation>{source} não é o raster que foi inspecionado, ou foi escrito de novo: inspecione-o outra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_facts.py" />
   <source>The facts of a raster cannot be read, or are those of another version of GeoCentroids: inspect the raster again.</source>
   <translation>Os dados de um raster não podem ser lidos, ou são de outra versão do GeoCentroids: inspecione o raster outra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>None of the rasters can be used. {reasons}</source>
   <translation>Nenhum dos rasters pode ser usado. {reasons}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>{source} is a map that GeoCentroids made, and no imagery.</source>
   <translation>{source} é um mapa feito pelo GeoCentroids, não uma imagem.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/raster_headers.py" />
   <source>Maps that GeoCentroids made are no imagery, and left out: {count}.</source>
   <translation>Mapas feitos pelo GeoCentroids não são imagens, e são deixados de fora: {count}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/reprojection.py" />
   <source>The point {point} of the layer has no place in {crs}: is its CRS right?</source>
   <translation>O ponto {point} da camada não tem lugar em {crs}: o SRC dela está certo?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/reprojection.py" />
   <source>Nothing of the layer has a place in {crs}: is its CRS right?</source>
   <translation>Nada da camada tem lugar em {crs}: o SRC dela está certo?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>The index {path} cannot be read: {reason}.</source>
   <translation>Não é possível ler o índice {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>{path} names no raster: its STAC items have no bbox, or no image among their assets.</source>
   <translation>{path} não nomeia nenhum raster: seus itens STAC não têm bbox, ou nenhuma imagem entre seus recursos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>the server does not have it</source>
   <translation>o servidor não o tem</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stac.py" />
   <source>The STAC item {name} has no bbox, or no image among its assets.</source>
   <translation>O item STAC {name} não tem bbox, ou nenhuma imagem entre seus recursos.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>auto, none, percentile LOW HIGH (such as percentile 2 98), or minmax LOW HIGH (such as minmax 0 3000)</source>
   <translation>auto, none, percentile MÍNIMO MÁXIMO (como percentile 2 98) ou minmax MÍNIMO MÁXIMO (como minmax 0 3000)</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>'{text}' is not a stretch: write {grammar}.</source>
   <translation>'{text}' não é um esticamento: escreva {grammar}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>their numbers</source>
   <translation>seus números</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{named}, stretched from {spans} to 8 bit.</source>
   <translation>{named}, com esticamento de {spans} para 8 bits.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>its numbers</source>
   <translation>seus números</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>its colours</source>
   <translation>suas cores</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{named}, with {what} as they are.</source>
   <translation>{named}, com {what} como estão.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Bands {red}, {green} and {blue} are read as red, green and blue</source>
   <translation>As bandas {red}, {green} e {blue} são lidas como vermelho, verde e azul</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>{low:g} to {high:g}</source>
   <translation>{low:g} a {high:g}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Band {red} is read as grey</source>
   <translation>A banda {red} é lida como cinza</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/stretch.py" />
   <source>Band {red} is read by its palette</source>
   <translation>A banda {red} é lida pela sua paleta</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>There is no raster to train on. {reasons}</source>
   <translation>Não há nenhum raster com que treinar. {reasons}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{source} has pixels of {size:.2f} m, {times:.0f} times the GSD of {gsd} m: it is blown up</source>
   <translation>{source} tem pixels de {size:.2f} m, {times:.0f} vezes a GSD de {gsd} m: ele é ampliado</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{patches:,} patches of {pixel:.2f} m; the source's pixels are {size:.2f} m.</source>
   <translation>{patches:,} patches de {pixel:.2f} m; os pixels da fonte são de {size:.2f} m.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>No raster was given.</source>
   <translation>Nenhum raster foi dado.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>The rasters hold numbers of different types, each stretched in its own way: {listed}.</source>
   <translation>Os rasters contêm números de tipos diferentes, cada um esticado à sua maneira: {listed}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>Some rasters say which bands are red, green and blue ({named}), others do not ({unnamed}): of these the first three are read. Say under 'Bands' which to take of each, if they are others.</source>
   <translation>Alguns rasters dizem quais bandas são vermelho, verde e azul ({named}), outros não ({unnamed}): destes são lidas as três primeiras. Se forem outras, diga em 'Bandas' quais tomar de cada um.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{coarse}, and the map shows no more than it does. Choose finer imagery, a small extent, or a coarser GSD with a codebook of your own.</source>
   <translation>{coarse}, e o mapa não mostra mais do que ele. Escolha imagens mais finas, uma extensão pequena, ou uma GSD mais grossa com um livro de códigos próprio.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/survey.py" />
   <source>{coarse}, and its patches will form blurred clusters of their own. Train on a coarser GSD, or leave it out.</source>
   <translation>{coarse}, e seus patches formarão clusters borrados próprios. Treine com uma GSD mais grossa, ou deixe-o de fora.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>{path} is not a readable tile index: {reason}.</source>
   <translation>{path} não é um índice de quadrículas legível: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no features.</source>
   <translation>O índice de quadrículas {path} não tem feições.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no CRS: set it, and save the index again.</source>
   <translation>O índice de quadrículas {path} não tem SRC: defina-o e salve o índice outra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} names no raster.</source>
   <translation>O índice de quadrículas {path} não nomeia nenhum raster.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>The tile index {path} has no field with the rasters' paths: call it 'location', as gdaltindex does. It has {fields}.</source>
   <translation>O índice de quadrículas {path} não tem um campo com os caminhos dos rasters: chame-o de 'location', como faz o gdaltindex. Ele tem {fields}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/tile_index.py" />
   <source>no fields</source>
   <translation>nenhum campo</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/unreadable_raster.py" />
   <source>Left out, and its ground left to what lies below it: {error}</source>
   <translation>Deixado de fora, e seu terreno fica para o que está abaixo: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/unreadable_raster.py" />
   <source>{source} cannot be read, and none of the {count:,} rasters is there any more: is the disk or share of {folder} away? What is done is kept: when the imagery is there again, start the same again, and it goes on.</source>
   <translation>{source} não pode ser lido, e nenhum dos {count:,} rasters está mais lá: o disco ou compartilhamento de {folder} está indisponível? O que está feito é mantido: quando as imagens estiverem de volta, inicie o mesmo de novo, e ele continua.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>The metadata NODATA_VALUES do not count, since QGIS draws these pixels: to have them left out, set the nodata value of each band.</source>
   <translation>Os metadados NODATA_VALUES não contam, pois o QGIS desenha esses pixels: para que fiquem de fora, defina o valor nodata de cada banda.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Pixels of {value} in all bands are taken for nodata, though the file does not declare them.</source>
   <translation>Pixels com {value} em todas as bandas são tomados como sem dados, embora o arquivo não os declare.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Some pixels are {value} in all bands, and nothing declares them as nodata: they count as ground.</source>
   <translation>Alguns pixels valem {value} em todas as bandas, e nada os declara como sem dados: contam como terreno.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/valid_pixels.py" />
   <source>Band {marked} is marked as transparency, but has the values of a picture, such as near infrared: it is ignored. 'Alpha band' under Advanced Parameters decides otherwise.</source>
   <translation>A banda {marked} está marcada como transparência, mas tem os valores de uma imagem, como o infravermelho próximo: ela é ignorada. 'Banda alfa', nos parâmetros avançados, decide diferente.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} is not a readable vector file: {reason}.</source>
   <translation>{path} não é um arquivo vetorial legível: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} has no CRS: set it, and save the file again.</source>
   <translation>{path} não tem SRC: defina-o e salve o arquivo outra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>{path} holds no polygon: give a file that does, or leave the area out.</source>
   <translation>{path} não contém nenhum polígono: dê um arquivo que contenha, ou deixe a área vazia.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/vector_area.py" />
   <source>A polygon of {path} has no place in the map's CRS: is the CRS of the file right?</source>
   <translation>Um polígono de {path} não tem lugar no SRC do mapa: o SRC do arquivo está certo?</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/virtual_warp.py" />
   <source>{source} cannot be warped to {crs}: {error}.</source>
   <translation>Não é possível reprojetar {source} para {crs}: {error}.</translation>
  </message>
  <message>
   <location filename="../pipeline/imagery/virtual_warp.py" />
   <source>{source} would be {width} x {height} pixels at {gsd} m: choose a coarser GSD.</source>
   <translation>{source} teria {width} x {height} pixels a {gsd} m: escolha uma GSD mais grossa.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>{path} is not a classifier, or damaged: take a whole copy of it.</source>
   <translation>{path} não é um classificador, ou está danificado: use uma cópia íntegra.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>The classifier is for the encoder '{encoder}' ({sha256}), not for '{other}' ({other_sha256}): its numbers mean something else. Give that encoder, or leave 'Encoder' empty.</source>
   <translation>O classificador é para o codificador '{encoder}' ({sha256}), não para '{other}' ({other_sha256}): seus números significam outra coisa. Dê esse codificador, ou deixe 'Codificador' vazio.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/classify_by_features.py" />
   <source>{path} is not a classifier</source>
   <translation>{path} não é um classificador</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/compared_part.py" />
   <source>the imagery</source>
   <translation>a imagem</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>The encoder gives {width} numbers a patch: there are no {components} components.</source>
   <translation>O codificador dá {width} números por patch: não há {components} componentes.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>{path} has {count} bands, but the codebook '{codebook}' is for features of {width} numbers: give a raster that 'Encode patches' wrote with all components, by the encoder '{encoder}'.</source>
   <translation>{path} tem {count} bandas, mas o livro de códigos '{codebook}' é para características de {width} números: dê um raster que 'Codificar patches' escreveu com todas as componentes, com o codificador '{encoder}'.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/feature_rasters.py" />
   <source>{count} valid patches do not give {components} principal components.</source>
   <translation>{count} patches válidos não dão {components} componentes principais.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>{count} sheets are left out of the map, because the rasters they were made from have been removed (such as {name}). Their files stay in {folder}: delete them, or put the rasters back and run again.</source>
   <translation>{count} folhas são deixadas de fora do mapa, porque os rasters dos quais foram feitas foram removidos (como {name}). Seus arquivos ficam em {folder}: apague-os, ou ponha os rasters de volta e execute outra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>1 sheet is left out of the map, because the rasters it was made from have been removed ({name}). Its files stay in {folder}: delete them, or put the rasters back and run again.</source>
   <translation>1 folha é deixada de fora do mapa, porque os rasters dos quais foi feita foram removidos ({name}). Seus arquivos ficam em {folder}: apague-os, ou ponha os rasters de volta e execute outra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/imagery_map.py" />
   <source>Sheets that lack rasters which cannot be read: {count}. The same run, started again, makes them anew once one of these has changed or is back.</source>
   <translation>Folhas às quais faltam rasters que não podem ser lidos: {count}. A mesma execução, iniciada de novo, as refaz assim que um deles tenha mudado ou esteja de volta.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>The precision int8 is for processors, not for {device}: choose the device cpu, or another precision.</source>
   <translation>A precisão int8 é para processadores, não para {device}: escolha o dispositivo cpu, ou outra precisão.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>With a large encoder the precision int8 is two to three times as fast; some ids differ.</source>
   <translation>Com um codificador grande, a precisão int8 é de duas a três vezes mais rápida; alguns identificadores mudam.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/model_loading.py" />
   <source>Device {devices}, precision {precision}.</source>
   <translation>Dispositivo {devices}, precisão {precision}.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/resuming.py" />
   <source>Going on where the last run stopped: {done:,} of {total:,} patches are there already.</source>
   <translation>Continua de onde a última execução parou: {done:,} de {total:,} patches já estão prontos.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The folder of the map, {path}, has not come back. The sheets that are done are in it: when it is there again, start the same again, and it goes on.</source>
   <translation>A pasta do mapa, {path}, não voltou. As folhas prontas estão nela: quando ela estiver lá de novo, inicie o mesmo outra vez, e continua dali.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>Sheets of {size:,.0f} m to be made: {count}, there already: {there}.</source>
   <translation>Folhas de {size:,.0f} m a fazer: {count}, já existentes: {there}.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>{count} sheets are in the hands of another run, which is waited for.</source>
   <translation>{count} folhas estão com outra execução, que é aguardada.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The folder of the map, {path}, is not there any more: is its disk or share away? Waiting up to {minutes:.0f} minutes for it.</source>
   <translation>A pasta do mapa, {path}, não está mais lá: o disco ou compartilhamento está desconectado? Aguarda-se até {minutes:.0f} minutos por ela.</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_maps.py" />
   <source>The sheet {sheet} could not be made: {error}</source>
   <translation>Não foi possível fazer a folha {sheet}: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/maps/sheet_plan.py" />
   <source>There is no imagery in the area: choose another one, or leave it empty.</source>
   <translation>Não há imagens na área: escolha outra, ou deixe-a vazia.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/attribute_table.py" />
   <source>The classes of {path} cannot be saved beside it: is its folder writable?</source>
   <translation>As classes de {path} não podem ser salvas ao lado dele: é possível escrever na pasta dele?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/attribute_table.py" />
   <source>{path} is not a map of classes, or the .aux.xml beside it, which names them, is gone: give what 'Apply legend', 'Classify by samples' or 'Apply classifier' has written.</source>
   <translation>{path} não é um mapa de classes, ou falta ao lado dele o .aux.xml que as nomeia: dê o que 'Aplicar legenda', 'Classificar por amostras' ou 'Aplicar classificador' escreveu.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/block_journal.py" />
   <source>Another run is making the same map: should this one be cut off, what it has done is lost.</source>
   <translation>Outra execução está fazendo o mesmo mapa: se esta for interrompida, o que ela fez se perde.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/block_journal.py" />
   <source>{folder} cannot be written ({reason}): should this run be cut off, what follows is lost.</source>
   <translation>Não é possível escrever em {folder} ({reason}): se esta execução for interrompida, o que segue se perde.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>its end is missing</source>
   <translation>falta o seu final</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be written: {error}. Is the disk full?</source>
   <translation>Não é possível escrever {path}: {error}. O disco está cheio?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The output folder {folder} does not exist.</source>
   <translation>A pasta de saída {folder} não existe.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The output folder {folder} is not writable: choose another one.</source>
   <translation>Não é possível escrever na pasta de saída {folder}: escolha outra.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} is a folder: give the name of a file.</source>
   <translation>{path} é uma pasta: dê o nome de um arquivo.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The name {name} is too long, with what is written beside it: leave out {excess} characters at least.</source>
   <translation>O nome {name} é longo demais, com o que é escrito ao lado dele: tire pelo menos {excess} caracteres.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>The disk of {folder} is too full: {needed:.3f} GB are needed, {free:.3f} GB are free. Make room, or choose another folder.</source>
   <translation>O disco de {folder} está cheio demais: são necessários {needed:.3f} GB, e {free:.3f} GB estão livres. Libere espaço, ou escolha outra pasta.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}), so what was made is in {kept}: remove the layer of the old one from the project, or choose another name.</source>
   <translation>Não é possível substituir {path} ({reason}), então o que foi feito está em {kept}: remova do projeto a camada do antigo, ou escolha outro nome.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}): remove the layer from the project, or choose another name.</source>
   <translation>Não é possível substituir {path} ({reason}): remova a camada do projeto, ou escolha outro nome.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be replaced ({reason}): delete it.</source>
   <translation>Não é possível substituir {path} ({reason}): apague-o.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/final_files.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>Não é possível escrever {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>codebook</source>
   <translation>livro de códigos</translation>
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
   <translation>escala do modelo</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>tile</source>
   <translation>ladrilho</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>margin</source>
   <translation>margem</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>patch stride</source>
   <translation>passo de patch</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>The folder {folder} holds no map, but a file {name}, which a map would replace: choose another folder.</source>
   <translation>A pasta {folder} não contém nenhum mapa, mas um arquivo {name}, que um mapa substituiria: escolha outra pasta.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>The folder {folder} holds sheets of two maps: {sheet} is of another {parts}. Choose another folder, or delete the sheets of the other map first.</source>
   <translation>A pasta {folder} contém folhas de dois mapas: em {sheet} é diferente o seguinte: {parts}. Escolha outra pasta, ou apague antes as folhas do outro mapa.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>{first} and {second}</source>
   <translation>{first} e {second}</translation>
  </message>
  <message>
   <location filename="../pipeline/output/folder_checks.py" />
   <source>size of a sheet</source>
   <translation>tamanho da folha</translation>
  </message>
  <message>
   <location filename="../pipeline/output/geotiff_writer.py" />
   <source>{path} cannot be created: {error}</source>
   <translation>Não é possível criar {path}: {error}</translation>
  </message>
  <message>
   <location filename="../pipeline/output/geotiff_writer.py" />
   <source>Building the overviews of {name}.</source>
   <translation>Criando as visões gerais de {name}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The folder of the map, {folder}, is not there. Is its disk or share away?</source>
   <translation>A pasta do mapa, {folder}, não está lá. O disco ou compartilhamento está desconectado?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{folder} holds no sheets of ids: choose the folder that a map of sheets was written to.</source>
   <translation>{folder} não contém folhas de identificadores: escolha a pasta em que um mapa de folhas foi escrito.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{count} of {total} sheets are of another grid or CRS than the others, such as {path}: keep maps of several kinds in folders of their own.</source>
   <translation>{count} de {total} folhas são de outra grade ou outro SRC que as demais, como {path}: mantenha mapas de tipos diferentes em pastas próprias.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The overviews of {path} cannot be written: {error}. Is the disk full?</source>
   <translation>Não é possível escrever as visões gerais de {path}: {error}. O disco está cheio?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>The sheets cannot be joined to {path}: {reason}.</source>
   <translation>Não é possível juntar as folhas em {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>Sheets in {folder} that do not belong to the map's ids as they are now, and that are left out: {count}. Ask for {kind} again, or delete them.</source>
   <translation>Folhas em {folder} que não pertencem aos identificadores do mapa como são agora, e que são deixadas de fora: {count}. Peça {kind} outra vez, ou apague-as.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>{path} cannot be removed ({reason}): close what has it open.</source>
   <translation>Não é possível remover {path} ({reason}): feche o que o mantém aberto.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/joined_sheets.py" />
   <source>they do not fit together</source>
   <translation>elas não combinam entre si</translation>
  </message>
  <message>
   <location filename="../pipeline/output/palette.py" />
   <source>The palette of {path} cannot be saved beside it: is its folder writable?</source>
   <translation>A paleta de {path} não pode ser salva ao lado dele: é possível escrever na pasta dele?</translation>
  </message>
  <message>
   <location filename="../pipeline/output/run_claims.py" />
   <source>Nothing can be written in {folder}: {reason}.</source>
   <translation>Não é possível escrever nada em {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_folder.py" />
   <source>The folder {path} cannot be made: {reason}.</source>
   <translation>Não é possível criar a pasta {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_folder.py" />
   <source>{path} cannot be removed: {reason}.</source>
   <translation>Não é possível remover {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/sheet_tile_indexes.py" />
   <source>{path} cannot be replaced ({reason}): remove its layer from the project, then join the sheets again.</source>
   <translation>Não é possível substituir {path} ({reason}): remova a camada dele do projeto e depois junte as folhas outra vez.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/temporary_files.py" />
   <source>{final} cannot be created: {reason}.</source>
   <translation>Não é possível criar {final}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>{source} is smaller than a pixel of {gsd} m: choose a finer GSD.</source>
   <translation>{source} é menor que um pixel de {gsd} m: escolha uma GSD mais fina.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>{source} cannot be compressed as JPEG, which holds up to four bands of 8 bit, or three and transparency, and no palette: choose LZW.</source>
   <translation>{source} não pode ser comprimido como JPEG, que admite até quatro bandas de 8 bits, ou três e transparência, e nenhuma paleta: escolha LZW.</translation>
  </message>
  <message>
   <location filename="../pipeline/output/warped_file.py" />
   <source>GDAL does not say why</source>
   <translation>a GDAL não diz por quê</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{features:,} features of {width} numbers need {needed:.1f} GB more beside the output, in {parent}, but {free:.1f} GB are free there: sample fewer features, or write the codebook to another disk.</source>
   <translation>{features:,} características de {width} números precisam de mais {needed:.1f} GB ao lado da saída, em {parent}, mas lá há {free:.1f} GB livres: amostre menos características, ou escreva o livro de códigos em outro disco.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>This run stood still for so long that another one has taken over {folder}: it goes on there.</source>
   <translation>Esta execução ficou parada por tanto tempo que outra assumiu {folder}: continua lá.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{folder} holds {features} of a run that was cut off, and that had other imagery, another encoder or other settings: start that one again to go on from there, delete the folder to begin anew, or choose another output.</source>
   <translation>{folder} contém {features} de uma execução interrompida, que tinha outras imagens, outro codificador ou outras configurações: inicie aquela outra vez para continuar dali, apague a pasta para começar do zero, ou escolha outra saída.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{folder} is needed for working files, but holds others: choose another output.</source>
   <translation>{folder} é necessária para arquivos de trabalho, mas contém outros: escolha outra saída.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>The shard {folder} cannot be read: {reason}. Do all machines see the codebook's folder?</source>
   <translation>Não é possível ler o fragmento {folder}: {reason}. Todas as máquinas veem a pasta do livro de códigos?</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>features</source>
   <translation>características</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>The working folder {folder} cannot be made: {reason}.</source>
   <translation>Não é possível criar a pasta de trabalho {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/feature_store.py" />
   <source>{rows:,} features</source>
   <translation>{rows:,} características</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>The shard {shard} was encoded, but is not in {folder}: that folder must be the same one for all machines.</source>
   <translation>O fragmento {shard} foi codificado, mas não está em {folder}: essa pasta deve ser a mesma para todas as máquinas.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>{folder} is not there on this machine: all machines must see the codebook's folder.</source>
   <translation>{folder} não está nesta máquina: todas as máquinas devem ver a pasta do livro de códigos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>The encoder of this machine is {sha256}, the training's is {wanted}: give all machines the same.</source>
   <translation>O codificador desta máquina é {sha256}, o do treinamento é {wanted}: dê o mesmo a todas as máquinas.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/shards.py" />
   <source>Shards of at most {tiles} tiles: {count} to encode, {there} are there already.</source>
   <translation>Fragmentos de no máximo {tiles} ladrilhos: {count} a codificar, {there} já prontos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/tile_encoding.py" />
   <source>Start it again: it goes on from here, and without this raster's tiles where they still cannot be read.</source>
   <translation>Inicie-a outra vez: ela continua daqui, e sem os ladrilhos deste raster onde eles ainda não puderem ser lidos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/tile_encoding.py" />
   <source>The encoder gave features of {source} that are not finite numbers: choose the precision float32 instead of {precision}, or another encoder.</source>
   <translation>O codificador deu características de {source} que não são números finitos: escolha a precisão float32 em vez de {precision}, ou outro codificador.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>There is nothing but nodata in the imagery: nothing can be trained on it.</source>
   <translation>Nas imagens só há sem dados: nada pode ser treinado com elas.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>The imagery gives {features:,} features, fewer than the {wanted:,} clusters that are wanted: ask for fewer clusters, sample more features, or add imagery.</source>
   <translation>As imagens dão {features:,} características, menos que os {wanted:,} clusters desejados: peça menos clusters, amostre mais características, ou acrescente imagens.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Sampling {count} rasters.</source>
   <translation>Amostrando {count} rasters.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Encoding {count:,} tiles.</source>
   <translation>Codificando {count:,} ladrilhos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>{features:,} features of {tiles:,} tiles to {clusters:,} clusters.</source>
   <translation>{features:,} características de {tiles:,} ladrilhos para {clusters:,} clusters.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>Going on where the last run stopped: {features:,} features are there already.</source>
   <translation>Continua de onde a última execução parou: {features:,} características já estão prontas.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/train_codebook.py" />
   <source>The features are too alike for {clusters:,} clusters: there are {found:,}.</source>
   <translation>As características são parecidas demais para {clusters:,} clusters: há {found:,}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>the same run writes both, without encoding the imagery again</source>
   <translation>a mesma execução escreve ambos, sem codificar as imagens outra vez</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>Colouring: the report.</source>
   <translation>Coloração: o relatório.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>The codebook {path} is written, its report is not: {error} Then {kept}.</source>
   <translation>O livro de códigos {path} está escrito, seu relatório não: {error} Depois, {kept}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_report.py" />
   <source>Cancelled: the codebook {path} is written, its report is not; {kept}.</source>
   <translation>Cancelado: o livro de códigos {path} está escrito, seu relatório não; {kept}.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_request.py" />
   <source>{features:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.</source>
   <translation>Com {features:,} características não se formam {clusters:,} clusters: amostre mais características ou peça menos clusters.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/training_request.py" />
   <source>Colours cannot be aligned to the codebook '{name}': it is of the encoder '{encoder}', not of '{other}'.</source>
   <translation>Não é possível alinhar as cores ao livro de códigos '{name}': ele é do codificador '{encoder}', não de '{other}'.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/working_folder.py" />
   <source>Another run{where} trains {output} already: wait until it is done, or choose another output. If that machine was switched off, try again in {minutes:.0f} minutes.</source>
   <translation>Outra execução{where} já treina {output}: espere até que termine, ou escolha outra saída. Se aquela máquina foi desligada, tente outra vez em {minutes:.0f} minutos.</translation>
  </message>
  <message>
   <location filename="../pipeline/training/working_folder.py" />
   <source>, on the machine {machine},</source>
   <translation>, na máquina {machine},</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The text {text!a} holds a broken character: write it anew.</source>
   <translation>O texto {text!a} contém um caractere incompleto: escreva-o de novo.</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The name {name!r} has a line break or another control character: write one line of plain text.</source>
   <translation>O nome {name!r} tem uma quebra de linha ou outro caractere de controle: escreva uma linha de texto simples.</translation>
  </message>
  <message>
   <location filename="../runtime/codebook_texts.py" />
   <source>The name '{name}…' is too long: write {most:,} characters at most.</source>
   <translation>O nome '{name}…' é longo demais: escreva no máximo {most:,} caracteres.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>uv installed no working Python under {folder}: choose 'Repair', or name an interpreter.</source>
   <translation>o uv não instalou nenhum Python que funcione em {folder}: escolha 'Reparar', ou indique um interpretador.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>it is not to be found</source>
   <translation>ele não é encontrado</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>{named} does not start as a Python: name another interpreter, or none.</source>
   <translation>{named} não inicia como um Python: indique outro interpretador, ou nenhum.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>No environment can be made from {named}: {reason}. Name another one, or none.</source>
   <translation>Nenhum ambiente pode ser criado com {named}: {reason}. Indique outro, ou nenhum.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>uv cannot install Python {version} from {origin}: check the network, name a mirror of it in the environment variable UV_PYTHON_INSTALL_MIRROR, or name an installed Python under 'Interpreter'. {error}</source>
   <translation>o uv não consegue instalar o Python {version} de {origin}: verifique a rede, indique um espelho na variável de ambiente UV_PYTHON_INSTALL_MIRROR, ou indique um Python instalado em 'Interpretador'. {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>QGIS's own Python cannot be used ({reason}); uv brings Python {version}.</source>
   <translation>O Python do próprio QGIS não pode ser usado ({reason}); o uv traz o Python {version}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/base_interpreter.py" />
   <source>Python {version} of this QGIS: {path}</source>
   <translation>Python {version} deste QGIS: {path}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/folders.py" />
   <source>Another QGIS is installing the environment right now: wait for it to finish.</source>
   <translation>Outro QGIS está instalando o ambiente neste momento: espere que termine.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/folders.py" />
   <source>{folder} cannot be removed: {error}</source>
   <translation>Não é possível remover {folder}: {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>no NVIDIA driver is found</source>
   <translation>nenhum driver da NVIDIA foi encontrado</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The Python {python} cannot be used. {error}</source>
   <translation>O Python {python} não pode ser usado. {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking for uv, which makes the environment.</source>
   <translation>Procurando o uv, que cria o ambiente.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking for a Python to make the environment from.</source>
   <translation>Procurando um Python com que criar o ambiente.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Checking that the worker starts and multiplies matrices.</source>
   <translation>Verificando se o processo de trabalho inicia e multiplica matrizes.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Installing the other packages.</source>
   <translation>Instalando os demais pacotes.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The CPU build of torch, since {obstacle}.</source>
   <translation>A versão CPU do torch, pois {obstacle}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The CUDA build of torch, for the {card}.</source>
   <translation>A versão CUDA do torch, para a {card}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>The environment works: {device}.</source>
   <translation>O ambiente funciona: {device}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Making the environment in {folder}.</source>
   <translation>Criando o ambiente em {folder}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Installing torch ({build} build).</source>
   <translation>Instalando o torch (versão {build}).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Compiling.</source>
   <translation>Compilando.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/installation.py" />
   <source>Looking on {index}.</source>
   <translation>Procurando em {index}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>does not start as a Python</source>
   <translation>não inicia como um Python</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is Python {name}, and the packages need 3.{oldest} to 3.{newest}</source>
   <translation>ele é o Python {name}, e os pacotes precisam de 3.{oldest} a 3.{newest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is a 32-bit Python {name}, and torch needs 64 bits</source>
   <translation>ele é um Python {name} de 32 bits, e o torch precisa de 64</translation>
  </message>
  <message>
   <location filename="../runtime/environment/interpreter_checks.py" />
   <source>it is a Python {name} for Intel, and torch needs one for Apple silicon</source>
   <translation>ele é um Python {name} para Intel, e o torch precisa de um para Apple silicon</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>torch's DLLs do not load, because Microsoft's Visual C++ runtime is missing: install https://aka.ms/vs/17/release/vc_redist.x64.exe, start QGIS again, then choose 'Repair'.</source>
   <translation>As DLLs do torch não carregam, porque falta o runtime do Visual C++ da Microsoft: instale https://aka.ms/vs/17/release/vc_redist.x64.exe, reinicie o QGIS e escolha 'Reparar'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The graphics driver, or the graphics card, is too old for this CUDA build of torch: update NVIDIA's driver, or set up the CPU build.</source>
   <translation>O driver gráfico, ou a placa gráfica, é antigo demais para esta versão CUDA do torch: atualize o driver da NVIDIA, ou configure a versão CPU.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The disk is full: free some space, then try again; what is already downloaded is kept.</source>
   <translation>O disco está cheio: libere espaço e tente outra vez; o que já foi baixado é mantido.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A path became longer than this system allows: name a folder with a shorter path in the environment variable GEOCENTROIDS_ENVIRONMENTS, or allow long paths in Windows.</source>
   <translation>Um caminho ficou mais longo do que este sistema permite: indique uma pasta com caminho mais curto na variável de ambiente GEOCENTROIDS_ENVIRONMENTS, ou permita caminhos longos no Windows.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>Another program holds a file of the environment, often the antivirus: close other QGIS windows, exclude the folder from the antivirus's scan, then try again.</source>
   <translation>Outro programa segura um arquivo do ambiente, muitas vezes o antivírus: feche outras janelas do QGIS, exclua a pasta da verificação do antivírus e tente outra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A file or folder cannot be written: check its permissions, or name another folder in the environment variable GEOCENTROIDS_ENVIRONMENTS.</source>
   <translation>Um arquivo ou uma pasta não pode ser escrito: verifique as permissões, ou indique outra pasta na variável de ambiente GEOCENTROIDS_ENVIRONMENTS.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>A package was not the one that the lock names: it was cut, altered, or a proxy's page came instead. Try again, or from another network.</source>
   <translation>Um pacote não era o fixado: foi cortado ou alterado, ou veio no lugar dele a página de um proxy. Tente outra vez, ou de outra rede.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index's certificate is not trusted, as happens behind a proxy that inspects traffic: add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again.</source>
   <translation>O certificado do índice de pacotes não é confiável, como acontece atrás de um proxy que inspeciona o tráfego: adicione o certificado da sua organização em Configurações &gt; Opções &gt; Autenticação &gt; Gerenciar certificados, e tente outra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The proxy refused the connection: check its address, user and password under Settings &gt; Options &gt; Network, then try again.</source>
   <translation>O proxy recusou a conexão: verifique o endereço, o usuário e a senha em Configurações &gt; Opções &gt; Rede, e tente outra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>uv cannot be fetched through a SOCKS proxy: set an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
   <translation>O uv não pode ser baixado por um proxy SOCKS: defina um proxy HTTP em Configurações &gt; Opções &gt; Rede, ou instale de uma pasta de arquivos wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index refuses or is overloaded: try again later, or from another index or a folder of wheels.</source>
   <translation>O índice de pacotes recusa ou está sobrecarregado: tente mais tarde, ou de outro índice ou de uma pasta de arquivos wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index does not answer: check the network and Settings &gt; Options &gt; Network, then try again, or install from a folder of wheels.</source>
   <translation>O índice de pacotes não responde: verifique a rede e Configurações &gt; Opções &gt; Rede e tente outra vez, ou instale de uma pasta de arquivos wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The package index, or folder of wheels, lacks a package for this Python and this machine, or a proxy's page came in its place: look at the index in a browser, complete it (requirements/ lists all), or choose another build.</source>
   <translation>Falta ao índice de pacotes, ou à pasta de arquivos wheel, um pacote para este Python e esta máquina, ou veio no lugar dele a página de um proxy: veja o índice em um navegador, complete-o (requirements/ lista todos), ou escolha outra versão.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The environment lacks a package, or has half of it: choose 'Repair'.</source>
   <translation>Falta um pacote ao ambiente, ou ele está pela metade: escolha 'Reparar'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/known_failures.py" />
   <source>The machine ran out of memory: close other programs, then try again.</source>
   <translation>A máquina ficou sem memória: feche outros programas e tente outra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/nvidia.py" />
   <source>NVIDIA's driver {version} is older than {oldest}</source>
   <translation>o driver {version} da NVIDIA é mais antigo que {oldest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/nvidia.py" />
   <source>the {card} has compute capability {capability}, and the CUDA build needs {oldest}</source>
   <translation>a {card} tem a capacidade de computação {capability}, e a versão CUDA precisa de {oldest}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>There is no build '{build}' of torch: choose auto, cpu or cuda.</source>
   <translation>Não existe a versão '{build}' do torch: escolha auto, cpu ou cuda.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>This Mac has an Intel processor, for which there is no current torch: name a Python of your own that has an older one with 'use'.</source>
   <translation>Este Mac tem um processador Intel, para o qual não há um torch atual: indique com 'use' um Python próprio que tenha um mais antigo.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>There is no CUDA on a Mac: choose the build 'cpu', which uses Metal too.</source>
   <translation>Não há CUDA em um Mac: escolha a versão 'cpu', que também usa o Metal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder of wheels {wheels} is not there.</source>
   <translation>Não existe a pasta de arquivos wheel {wheels}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The path {folder} is too long: files in it would have paths of {needed} characters, over the {most} allowed. Name a folder with a shorter path in the environment variable {variable} (Settings &gt; Options &gt; System &gt; Environment, then start QGIS again), or have an administrator allow long paths in Windows.</source>
   <translation>O caminho {folder} é longo demais: os arquivos nele teriam caminhos de {needed} caracteres, mais que os {most} permitidos. Indique uma pasta com caminho mais curto na variável de ambiente {variable} (Configurações &gt; Opções &gt; Sistema &gt; Ambiente, depois reinicie o QGIS), ou peça a um administrador que permita caminhos longos no Windows.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder {folder} cannot be written: check its permissions.</source>
   <translation>Não é possível escrever na pasta {folder}: verifique as permissões.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The disk of {folder} has {free:.1f} GB free, and {needed} GB are needed: free some space.</source>
   <translation>O disco de {folder} tem {free:.1f} GB livres, e são necessários {needed} GB: libere espaço.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/preflight.py" />
   <source>The folder {folder} cannot be made ({reason}): check its permissions.</source>
   <translation>Não é possível criar a pasta {folder} ({reason}): verifique as permissões.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The uv that came is not the locked one (cut, altered, or a proxy's page instead). Try again.</source>
   <translation>O uv que veio não é o fixado (cortado, alterado, ou no lugar dele a página de um proxy). Tente outra vez.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The folder {wheels} has no wheel of uv ({name}): add it (requirements/uv.txt).</source>
   <translation>A pasta {wheels} não tem nenhum arquivo wheel do uv ({name}): adicione-o (requirements/uv.txt).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>pip is configured without an index, and its folders of wheels have no uv: add it (see uv.txt).</source>
   <translation>O pip está configurado sem índice, e suas pastas de arquivos wheel não têm o uv: adicione-o (veja uv.txt).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>uv cannot be put into {folder}: {error}</source>
   <translation>Não é possível pôr o uv em {folder}: {error}</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>The package index {page} lists no uv for this machine ({name}), or a proxy's page came in its place: look at it in a browser, or install from a folder of wheels.</source>
   <translation>O índice de pacotes {page} não oferece nenhum uv para esta máquina ({name}), ou veio no lugar dele a página de um proxy: veja-o em um navegador, ou instale de uma pasta de arquivos wheel.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv.py" />
   <source>{known} ({page}: {error})</source>
   <translation>{known} ({page}: {error})</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>{known} ({detail}; all of it is in {log})</source>
   <translation>{known} ({detail}; tudo está em {log})</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>The installation failed.</source>
   <translation>A instalação falhou.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>Unpacking.</source>
   <translation>Descompactando.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/uv_output.py" />
   <source>Downloading {package}, {size}.</source>
   <translation>Baixando {package}, {size}.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>GeoCentroids needs a Python environment of its own, which is not installed yet</source>
   <translation>O GeoCentroids precisa de um ambiente Python próprio, que ainda não está instalado</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>the setting 'Python of the worker'</source>
   <translation>a configuração 'Python do processo de trabalho'</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>{problem}: run 'Set up environment' in the Processing Toolbox (0.3 GB to download, 3 GB with CUDA), or '{command}' in a shell.</source>
   <translation>{problem}: execute 'Configurar ambiente' na Caixa de Ferramentas de Processamento (0,3 GB a baixar, 3 GB com CUDA), ou '{command}' em um terminal.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>The Python {python} {reason}. Correct or empty {origin}, or install what it lacks (requirements/worker.txt of the plugin, and torch).</source>
   <translation>O Python {python} {reason}. Corrija ou esvazie {origin}, ou instale o que lhe falta (requirements/worker.txt do complemento, e torch).</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>{named} names a Python that is not there: {path}. Correct it, or empty it.</source>
   <translation>{named} indica um Python que não existe: {path}. Corrija-a, ou esvazie-a.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>The plugin's environment {reason}: choose 'Repair' in 'Set up environment'.</source>
   <translation>O ambiente do complemento {reason}: escolha 'Reparar' em 'Configurar ambiente'.</translation>
  </message>
  <message>
   <location filename="../runtime/environment/worker_python.py" />
   <source>the environment variable {variable}</source>
   <translation>a variável de ambiente {variable}</translation>
  </message>
  <message>
   <location filename="../runtime/external_commands.py" />
   <source>{program} does not start: {error}. Name another interpreter, or choose 'Repair'.</source>
   <translation>{program} não inicia: {error}. Indique outro interpretador, ou escolha 'Reparar'.</translation>
  </message>
  <message>
   <location filename="../runtime/kmeans_iterations.py" />
   <source>Clustering: iteration {number} of at most {most}</source>
   <translation>Agrupamento: iteração {number} de no máximo {most}</translation>
  </message>
  <message>
   <location filename="../runtime/kmeans_iterations.py" />
   <source>Clustering: {part:,} of {all:,} features, iteration {number} of at most {most}</source>
   <translation>Agrupamento: {part:,} de {all:,} características, iteração {number} de no máximo {most}</translation>
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
   <translation>Faltam cerca de {duration}.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>A codebook of {clusters:,} clusters for the encoder {encoder}, made by {software}</source>
   <translation>Um livro de códigos de {clusters:,} clusters para o codificador {encoder}, feito por {software}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>What it was made of</source>
   <translation>De que foi feito</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>{features:,} of {width} numbers, from {tiles:,} tiles</source>
   <translation>{features:,} de {width} números, de {tiles:,} ladrilhos</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Ground sample distance</source>
   <translation>Distância de amostragem no terreno</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>{gsd:g} m; a patch is {patch:.4g} m wide</source>
   <translation>{gsd:g} m; um patch tem {patch:.4g} m de largura</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Tiles</source>
   <translation>Ladrilhos</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>and {count:,} more.</source>
   <translation>e mais {count:,}.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>How well the colours tell what is alike</source>
   <translation>Quão bem as cores dizem o que é parecido</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>these colours</source>
   <translation>estas cores</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>PCA colours</source>
   <translation>cores de PCA</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Neighbours kept: of a cluster's ten nearest, the share that are among its ten nearest in colour</source>
   <translation>Vizinhos mantidos: dos dez mais próximos de um cluster, a parte que está entre os seus dez mais próximos em cor</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Rank correlation of distances between centroids with differences between colours (CIEDE2000)</source>
   <translation>Correlação de postos das distâncias entre centroides com as diferenças entre cores (CIEDE2000)</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>1 is perfect; by chance it would be {chance:.2f} and 0. t-SNE keeps neighbours together, so that alike things have similar colours; PCA keeps the large distances, so that unlike things differ as much as they should.</source>
   <translation>1 é perfeito; ao acaso seriam {chance:.2f} e 0. t-SNE mantém os vizinhos juntos, de modo que o parecido tem cores semelhantes; PCA mantém as grandes distâncias, de modo que o diferente difere tanto quanto deve.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The centroids in three dimensions, from all sides</source>
   <translation>Os centroides em três dimensões, de todos os lados</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>axis {number}</source>
   <translation>eixo {number}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The clusters in sixteen groups (Ward); names are paths in the tree. 'Group clusters' makes a map of them, or of any other number.</source>
   <translation>Os clusters em dezesseis grupos (Ward); os nomes são caminhos na árvore. “Agrupar clusters” faz um mapa deles, ou de qualquer outro número.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Its colours</source>
   <translation>Suas cores</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Tree</source>
   <translation>Árvore</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The tree of the clusters, down to {groups} groups</source>
   <translation>A árvore dos clusters, até {groups} grupos</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>distance</source>
   <translation>distância</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Clustering</source>
   <translation>Agrupamento</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Inertia per iteration, and the sizes of the clusters</source>
   <translation>Inércia por iteração e tamanhos dos clusters</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>iteration</source>
   <translation>iteração</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>inertia</source>
   <translation>inércia</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Inertia</source>
   <translation>Inércia</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>cluster id</source>
   <translation>identificador de cluster</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>number of features</source>
   <translation>número de características</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Sizes of the clusters</source>
   <translation>Tamanhos dos clusters</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>What the largest clusters look like</source>
   <translation>Como são os maiores clusters</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>The patches nearest to each centroid, with what lies around them: the patch itself is the middle third. Beside them the cluster's colour, id and number of features.</source>
   <translation>Os patches mais próximos de cada centroide, com o que os rodeia: o patch em si é o terço do meio. Ao lado, a cor, o identificador e o número de características do cluster.</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>exemplars of cluster {id}</source>
   <translation>imagens de exemplo do cluster {id}</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Licence and attribution</source>
   <translation>Licença e atribuição</translation>
  </message>
  <message>
   <location filename="../runtime/report_texts.py" />
   <source>Nothing is stated of the imagery.</source>
   <translation>Nada foi informado sobre as imagens.</translation>
  </message>
  <message>
   <location filename="../runtime/worker.py" />
   <source>The worker has not started within {seconds:.0f} seconds, so that nothing could be checked: try again. If it stays so, close other programs, or set up the environment with the action 'repair'.</source>
   <translation>O processo de trabalho não iniciou em {seconds:.0f} segundos, de modo que nada pôde ser verificado: tente outra vez. Se continuar assim, feche outros programas, ou configure o ambiente com a ação 'repair'.</translation>
  </message>
  <message>
   <location filename="../runtime/worker.py" />
   <source>Waiting for another run of GeoCentroids to finish.</source>
   <translation>Aguardando o fim de outra execução do GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_conversation.py" />
   <source>Starting the worker and loading the encoder.</source>
   <translation>Iniciando o processo de trabalho e carregando o codificador.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_process.py" />
   <source>exit status {status}</source>
   <translation>estado de saída {status}</translation>
  </message>
  <message>
   <location filename="../runtime/worker_process.py" />
   <source>does not start ({reason})</source>
   <translation>não inicia ({reason})</translation>
  </message>
  <message>
   <location filename="../runtime/worker_restart.py" />
   <source>The worker process died twice at the same piece of work ({words}). If memory ran out, choose a smaller batch or another device.</source>
   <translation>O processo de trabalho morreu duas vezes na mesma parte do trabalho ({words}). Se faltou memória, escolha um lote menor ou outro dispositivo.</translation>
  </message>
  <message>
   <location filename="../runtime/worker_restart.py" />
   <source>The worker process died ({words}). Starting it again from the block in hand.</source>
   <translation>O processo de trabalho morreu ({words}). Ele é iniciado de novo a partir do bloco em curso.</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>is Python {version}, and the worker needs {oldest} or newer</source>
   <translation>é o Python {version}, e o processo de trabalho precisa do {oldest} ou mais novo</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>lacks the packages {names}</source>
   <translation>não tem os pacotes {names}</translation>
  </message>
  <message>
   <location filename="../models/__main__.py" />
   <source>lacks the package {name}</source>
   <translation>não tem o pacote {name}</translation>
  </message>
  <message>
   <location filename="../models/block_operations.py" />
   <source>Some features are too large for this codebook: use those of the encoder that it was made with.</source>
   <translation>Algumas características são grandes demais para este livro de códigos: use as do codificador com o qual ele foi feito.</translation>
  </message>
  <message>
   <location filename="../models/block_operations.py" />
   <source>The encoder gave features in the precision {precision} that are not finite numbers, or too large for float16: choose the precision float32, or another encoder.</source>
   <translation>O codificador deu, na precisão {precision}, características que não são números finitos, ou grandes demais para float16: escolha a precisão float32, ou outro codificador.</translation>
  </message>
  <message>
   <location filename="../models/classifier_operations.py" />
   <source>The model '{model}' is none of {known}.</source>
   <translation>O modelo '{model}' não é nenhum de {known}.</translation>
  </message>
  <message>
   <location filename="../models/classifier_operations.py" />
   <source>Some features of the samples are not finite numbers: choose the precision float32.</source>
   <translation>Algumas características das amostras não são números finitos: escolha a precisão float32.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's {name} are larger than any can be.</source>
   <translation>Os {name} do livro de códigos são maiores que o possível.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Centroids must be K x D numbers, float16 or float32, not {form}.</source>
   <translation>Os centroides devem ser K x D números, float16 ou float32, não {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>A codebook holds 1 to {most} centroids, not {size}.</source>
   <translation>Um livro de códigos contém de 1 a {most} centroides, não {size}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Centroids have 1 to {most} numbers each, not {width}.</source>
   <translation>Os centroides têm de 1 a {most} números cada um, não {width}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The centroids hold numbers that are not finite, or too large to be compared.</source>
   <translation>Os centroides contêm números que não são finitos, ou grandes demais para serem comparados.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>Colours must be {size} x 3 uint8, one for each centroid, not {form}.</source>
   <translation>As cores devem ser {size} x 3 uint8, uma para cada centroide, não {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's counts must be {size} whole numbers, not {form}.</source>
   <translation>As contagens do livro de códigos devem ser {size} números inteiros, não {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's embedding must be {size} x 3 numbers, not {form}.</source>
   <translation>A projeção do livro de códigos deve ser {size} x 3 números, não {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's metric '{metric}' is none of {known}.</source>
   <translation>A métrica '{metric}' do livro de códigos não é nenhuma de {known}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>{path} is not a readable .npy file of numbers: {error}</source>
   <translation>{path} não é um arquivo .npy legível de números: {error}</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's groups must be {size} x {levels} whole numbers, one for each level of names, not {form}.</source>
   <translation>Os grupos do livro de códigos devem ser {size} x {levels} números inteiros, um para cada nível de nomes, não {form}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook's groups point at names that it does not have.</source>
   <translation>Os grupos do livro de códigos apontam para nomes que ele não tem.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook {path} is damaged: it has no {error}.</source>
   <translation>O livro de códigos {path} está danificado: ele não tem {error}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>The codebook {path} cannot be used. {error}</source>
   <translation>O livro de códigos {path} não pode ser usado. {error}</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook.py" />
   <source>{path} is not a .npy file: write one with numpy.save.</source>
   <translation>{path} não é um arquivo .npy: escreva um com numpy.save.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>{path} is not a file, or is larger than any {kind} ({size:.1f} GB).</source>
   <translation>{path} não é um arquivo, ou é maior que qualquer .{kind}.safetensors ({size:.1f} GB).</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The {kind} {path} is not there.</source>
   <translation>Não existe {path} (.{kind}.safetensors).</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>{path} is not a {kind}, or damaged ({cause}: {error}). A {kind} is a file that ends in .{kind}.safetensors: take a whole copy of it.</source>
   <translation>{path} não é um arquivo .{kind}.safetensors, ou está danificado ({cause}: {error}): use uma cópia íntegra.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The codebook {path} is of format {format}: update GeoCentroids.</source>
   <translation>O livro de códigos {path} é do formato {format}: atualize o GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_file.py" />
   <source>The codebook {path} is damaged: its header lacks or garbles {error}.</source>
   <translation>O livro de códigos {path} está danificado: no cabeçalho falta, ou está errado, {error}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>The colour space '{space}' is none of {known}.</source>
   <translation>O espaço de cor '{space}' não é nenhum de {known}.</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>Embedding: t-SNE to three dimensions</source>
   <translation>Projeção: t-SNE para três dimensões</translation>
  </message>
  <message>
   <location filename="../models/codebook/codebook_training.py" />
   <source>Colouring: groups, and how well the colours tell what is alike</source>
   <translation>Coloração: grupos, e quão bem as cores dizem o que se parece</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>{rows:,} features do not make {clusters:,} clusters: sample more features, or ask for fewer clusters.</source>
   <translation>{rows:,} características não dão {clusters:,} clusters: amostre mais características, ou peça menos clusters.</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>Clustering: choosing the first centroids</source>
   <translation>Agrupamento: escolhendo os primeiros centroides</translation>
  </message>
  <message>
   <location filename="../models/codebook/kmeans_clustering.py" />
   <source>Some features are not finite: the encoder is damaged, or its precision too low (try float32).</source>
   <translation>Algumas características não são finitas: o codificador está danificado, ou sua precisão é baixa demais (tente float32).</translation>
  </message>
  <message>
   <location filename="../models/codebook/stored_features.py" />
   <source>{path} does not hold {rows:,} features of {width} numbers: was it cut? Run it again.</source>
   <translation>{path} não contém {rows:,} características de {width} números: foi cortado? Execute outra vez.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Colours cannot be aligned to the codebook '{codebook}': it is of the encoder '{own_encoder}' ({own_width} numbers a feature), not of '{encoder}' ({width}).</source>
   <translation>Não é possível alinhar as cores ao livro de códigos '{codebook}': ele é do codificador '{own_encoder}' ({own_width} números por característica), não de '{encoder}' ({width}).</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The {size} centroids of '{codebook}' do not make {wanted} groups: choose 2 to {size}.</source>
   <translation>Os {size} centroides de '{codebook}' não dão {wanted} grupos: escolha de 2 a {size}.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Colouring: groups</source>
   <translation>Coloração: grupos</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The centroids {path} cannot be read: {reason}. Do all machines see that file?</source>
   <translation>Não é possível ler os centroides {path}: {reason}. Todas as máquinas veem esse arquivo?</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The codebook cannot be exported: {path}: {reason}.</source>
   <translation>Não é possível exportar o livro de códigos: {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>{count:,} centroids are copies of others: their clusters can never win.</source>
   <translation>{count:,} centroides são cópias de outros: seus clusters nunca podem vencer.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>{count:,} centroids are all zeros, which have no direction.</source>
   <translation>{count:,} centroides são apenas zeros e não têm direção.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>Some counts of features are negative.</source>
   <translation>Alguns números de características são negativos.</translation>
  </message>
  <message>
   <location filename="../models/codebook_operations.py" />
   <source>The counts add up to {sum:,}, but it was trained on {features:,} features.</source>
   <translation>Os números somam {sum:,}, mas o treinamento foi feito com {features:,} características.</translation>
  </message>
  <message>
   <location filename="../models/devices.py" />
   <source>The device '{device}' is not available with torch {version} here; available: {available}.</source>
   <translation>O dispositivo '{device}' não está disponível aqui com o torch {version}; disponíveis: {available}.</translation>
  </message>
  <message>
   <location filename="../models/devices.py" />
   <source>The precision '{precision}' is none of auto, {known}.</source>
   <translation>A precisão '{precision}' não é nenhuma de auto, {known}.</translation>
  </message>
  <message>
   <location filename="../models/download/encoder_config.py" />
   <source>The encoder '{encoder}' is a '{kind}', not a DINOv2 (with or without registers).</source>
   <translation>O codificador '{encoder}' é um '{kind}', não um DINOv2 (com ou sem registros).</translation>
  </message>
  <message>
   <location filename="../models/download/encoder_config.py" />
   <source>The encoder '{encoder}' has no readable config.json: {error}</source>
   <translation>O codificador '{encoder}' não tem um config.json legível: {error}</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The codebook '{codebook}' has not been downloaded yet.</source>
   <translation>O livro de códigos '{codebook}' ainda não foi baixado.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The codebook {codebook} was written anew since this run began: start it again.</source>
   <translation>O livro de códigos {codebook} foi escrito de novo desde que esta execução começou: inicie-a outra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{codebook} is a folder, without {file} of the published codebook: give 'embedded', 'published' or a .codebook.safetensors file.</source>
   <translation>{codebook} é uma pasta, sem {file} do livro de códigos publicado: dê 'embedded', 'published' ou um arquivo .codebook.safetensors.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>There is no codebook '{codebook}': give 'embedded', 'published' or a file.</source>
   <translation>Não existe o livro de códigos '{codebook}': dê 'embedded', 'published' ou um arquivo.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>Fetching the codebook '{name}' ({licence}, {attribution}, {megabytes:.0f} MB) from {origin} to {path}.</source>
   <translation>Baixando o livro de códigos '{name}' ({licence}, {attribution}, {megabytes:.0f} MB) de {origin} para {path}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>The folder {folder} lacks {name} of the published codebook.</source>
   <translation>Falta à pasta {folder} {name} do livro de códigos publicado.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{path} is not the published file: it was cut or altered. Copy it again.</source>
   <translation>{path} não é o arquivo publicado: foi cortado ou alterado. Copie-o outra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_codebooks.py" />
   <source>{path} cannot be written ({reason}): {advice}.</source>
   <translation>Não é possível escrever {path} ({reason}): {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has not been downloaded yet.</source>
   <translation>O codificador '{encoder}' ainda não foi baixado.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The config.json of the encoder '{encoder}' does not tell its hidden_size and patch_size.</source>
   <translation>O config.json do codificador '{encoder}' não diz seu hidden_size e seu patch_size.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>There is no encoder '{encoder}': give 'embedded', a folder with a checkpoint, or a hub id.</source>
   <translation>Não existe o codificador '{encoder}': dê 'embedded', uma pasta com um checkpoint, ou um identificador do repositório.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The codebook '{codebook}' names the encoder '{encoder}', which is neither 'embedded' nor a hub id: give the folder of its encoder under 'Encoder'.</source>
   <translation>O livro de códigos '{codebook}' nomeia o codificador '{encoder}', que não é nem 'embedded' nem um identificador do repositório: dê a pasta do seu codificador em 'Codificador'.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{licence}, {attribution}, about {megabytes} MB</source>
   <translation>{licence}, {attribution}, cerca de {megabytes} MB</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>see its page for the licence</source>
   <translation>veja a licença na página dele</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>Downloading the encoder {name} ({about}) from {hub} to {folder}.</source>
   <translation>Baixando o codificador {name} ({about}) de {hub} para {folder}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{url} is not answered by a Hugging Face hub, but perhaps by a proxy's page: {advice}.</source>
   <translation>{url} não é respondido por um repositório do Hugging Face, mas talvez pela página de um proxy: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has no safetensors, and nothing else is loaded: choose another one.</source>
   <translation>O codificador '{encoder}' não tem safetensors, e nada mais é carregado: escolha outro.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{path} cannot be read ({reason}): copy the encoder's folder again.</source>
   <translation>Não é possível ler {path} ({reason}): copie outra vez a pasta do codificador.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>{url} is answered with another commit, {commit}: check the mirror.</source>
   <translation>{url} é respondido com outro commit, {commit}: verifique o espelho.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' has an unreadable {index}: choose another one.</source>
   <translation>O codificador '{encoder}' tem um {index} ilegível: escolha outro.</translation>
  </message>
  <message>
   <location filename="../models/download/fetch_encoders.py" />
   <source>The encoder '{encoder}' lists a file '{shard}' that is no safetensors: choose another one.</source>
   <translation>O codificador '{encoder}' lista um arquivo '{shard}' que não é safetensors: escolha outro.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>check the network and the proxy, or give a mirror in GeoCentroids' settings, or a folder with the files</source>
   <translation>verifique a rede e o proxy, ou dê um espelho nas configurações do GeoCentroids, ou uma pasta com os arquivos</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>free some space, check the permissions, or choose another folder of downloaded models in the settings</source>
   <translation>libere espaço, verifique as permissões, ou escolha nas configurações outra pasta dos modelos baixados</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} does not answer ({kind}: {error}): {advice}.</source>
   <translation>{server} não responde ({kind}: {error}): {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is not there (status 404): check the name, the revision and the mirror.</source>
   <translation>{url} não existe (estado 404): verifique o nome, a revisão e o espelho.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is refused (status {status}), as what does not exist or needs an account is: check the name, or download the files in a browser and give their folder.</source>
   <translation>{url} é recusado (estado {status}), como acontece com o que não existe ou precisa de uma conta: verifique o nome, ou baixe os arquivos em um navegador e dê a pasta deles.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The proxy on the way to {server} wants a login (status 407): give it in QGIS's network settings.</source>
   <translation>O proxy no caminho até {server} pede usuário e senha (estado 407): informe-os nas configurações de rede do QGIS.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} has had too many requests from here (status 429): try again in some minutes, or {advice}.</source>
   <translation>{server} recebeu pedidos demais daqui (estado 429): tente outra vez em alguns minutos, ou {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{server} is out of order (status {status}): try again later, or {advice}.</source>
   <translation>{server} não funciona (estado {status}): tente mais tarde, ou {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The certificate of {server} is not trusted, as happens behind a proxy that inspects traffic: add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again.</source>
   <translation>O certificado de {server} não é confiável, como acontece atrás de um proxy que inspeciona o tráfego: adicione o certificado da sua organização em Configurações &gt; Opções &gt; Autenticação &gt; Gerenciar certificados, e tente outra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>The disk of {folder} has {free:,.0f} MB free, and {name} needs {needed:,.0f}: {advice}.</source>
   <translation>O disco de {folder} tem {free:,.0f} MB livres, e {name} precisa de {needed:,.0f}: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} is not the file that was published: it was cut or altered on the way. Try again.</source>
   <translation>{url} não é o arquivo que foi publicado: foi cortado ou alterado no caminho. Tente outra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{path} cannot be read ({reason}): copy it again.</source>
   <translation>Não é possível ler {path} ({reason}): copie-o outra vez.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>{url} gave something else than {name}: {advice}.</source>
   <translation>{url} deu algo diferente de {name}: {advice}.</translation>
  </message>
  <message>
   <location filename="../models/download/transfer.py" />
   <source>Waiting for another download of GeoCentroids to end.</source>
   <translation>Aguardando o fim de outro download do GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The encoder '{encoder}' has patches of {size} pixels, not {patch}.</source>
   <translation>O codificador '{encoder}' tem patches de {size} pixels, não de {patch}.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The checkpoint of the encoder '{encoder}' lacks {count} weights ({some}, ...): it is incomplete, or of another network. Copy it again, or choose another encoder.</source>
   <translation>Faltam ao checkpoint do codificador '{encoder}' {count} pesos ({some}, ...): está incompleto, ou é de outra rede. Copie-o outra vez, ou escolha outro codificador.</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>This Python has transformers {version}, which builds DINOv2 otherwise than the version that GeoCentroids needs: install the one that requirements/worker.txt in the plugin's folder names, or use the plugin's own environment (leave the setting 'Python of the worker' empty).</source>
   <translation>Este Python tem o transformers {version}, que constrói o DINOv2 de outro modo que a versão de que o GeoCentroids precisa: instale a que requirements/worker.txt indica na pasta do complemento, ou use o ambiente próprio do complemento (deixe vazia a configuração 'Python do processo de trabalho').</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>The encoder '{encoder}' cannot be loaded ({kind}): {error}</source>
   <translation>Não é possível carregar o codificador '{encoder}' ({kind}): {error}</translation>
  </message>
  <message>
   <location filename="../models/encoder/checkpoint_loading.py" />
   <source>{path} is damaged ({error}): copy it again.</source>
   <translation>{path} está danificado ({error}): copie-o outra vez.</translation>
  </message>
  <message>
   <location filename="../models/encoder/patch_encoder.py" />
   <source>Memory ran out with a single tile: close other programs, or choose a smaller tile or encoder, or another device.</source>
   <translation>Faltou memória já com um único ladrilho: feche outros programas, ou escolha um ladrilho ou codificador menor, ou outro dispositivo.</translation>
  </message>
  <message>
   <location filename="../models/encoder/patch_encoder.py" />
   <source>Memory ran out with {tiles} tiles at once; going on with {batch}.</source>
   <translation>Faltou memória com {tiles} ladrilhos de uma vez; continuando com {batch}.</translation>
  </message>
  <message>
   <location filename="../models/heads/classifier_file.py" />
   <source>The classifier {path} is of format {format}: update GeoCentroids.</source>
   <translation>O classificador {path} é do formato {format}: atualize o GeoCentroids.</translation>
  </message>
  <message>
   <location filename="../models/heads/classifier_file.py" />
   <source>{path} is not a classifier, or damaged ({error}): take a whole copy of it.</source>
   <translation>{path} não é um classificador, ou está danificado ({error}): use uma cópia íntegra.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The codebook '{codebook}' holds centroids of {width} numbers, but the encoder '{encoder}' gives {hidden_size} a patch. Use the encoder that the codebook was made with: '{own_encoder}'.</source>
   <translation>O livro de códigos '{codebook}' contém centroides de {width} números, mas o codificador '{encoder}' dá {hidden_size} por patch. Use o codificador com o qual o livro de códigos foi feito: '{own_encoder}'.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>No encoder is loaded.</source>
   <translation>Nenhum codificador está carregado.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>No codebook is loaded.</source>
   <translation>Nenhum livro de códigos está carregado.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The files of the encoder '{encoder}' changed since this run began: start it again.</source>
   <translation>Os arquivos do codificador '{encoder}' mudaram desde que esta execução começou: inicie-a outra vez.</translation>
  </message>
  <message>
   <location filename="../models/loaded_models.py" />
   <source>The files of the encoder '{encoder}' changed while they were read: try again.</source>
   <translation>Os arquivos do codificador '{encoder}' mudaram enquanto eram lidos: tente outra vez.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>The worker does not know the question '{kind}'.</source>
   <translation>O processo de trabalho não conhece a pergunta '{kind}'.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>Memory ran out: close other programs, or choose a smaller tile or encoder.</source>
   <translation>Faltou memória: feche outros programas, ou escolha um ladrilho ou codificador menor.</translation>
  </message>
  <message>
   <location filename="../models/main_loop.py" />
   <source>A file or device failed the worker ({kind}: {error}): try again.</source>
   <translation>Um arquivo ou dispositivo falhou no processo de trabalho ({kind}: {error}): tente outra vez.</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>The device '{chosen}' multiplies matrices wrongly: update its driver, or choose the CPU.</source>
   <translation>O dispositivo '{chosen}' multiplica matrizes de forma errada: atualize o driver, ou escolha a CPU.</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>A package of the environment does not load: {error}</source>
   <translation>Um pacote do ambiente não carrega: {error}</translation>
  </message>
  <message>
   <location filename="../models/self_check.py" />
   <source>The device '{chosen}' does not multiply matrices: {error}</source>
   <translation>O dispositivo '{chosen}' não multiplica matrizes: {error}</translation>
  </message>
  <message>
   <location filename="../models/whole_files.py" />
   <source>The {kind} {path} cannot be written: {reason}.</source>
   <translation>Não é possível escrever {path} ({kind}): {reason}.</translation>
  </message>
 </context>
</TS>

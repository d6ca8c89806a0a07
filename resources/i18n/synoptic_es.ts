<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Synoptic</source>
        <translation>Acerca de Synoptic</translation>
    </message>
    <message>
        <source>Synoptic {version}</source>
        <translation>Synoptic {version}</translation>
    </message>
    <message>
        <source>The articles that report one story, side by side: what matches, what repeats, where the numbers disagree. Works offline; nothing leaves this computer.

Licence: Apache 2.0. Uses Qt {qt} for Python under the LGPL 3, whose libraries you may replace with your own, the Noto fonts under the SIL Open Font Licence 1.1, and the libraries listed in the details.</source>
        <translation>Artículos sobre una misma noticia, uno al lado del otro: qué coincide, qué se repite, dónde discrepan las cifras. Funciona sin red; nada sale de este equipo.

Licencia: Apache 2.0. Usa Qt {qt} para Python con la LGPL 3, cuyas bibliotecas puede sustituir por las suyas, las tipografías Noto con la SIL Open Font Licence 1.1 y las bibliotecas que figuran en los detalles.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>He&amp;rramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>Start an empty project; it is saved from its first moment</source>
        <translation>Empezar un proyecto vacío; se guarda desde el primer momento</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Ventana n&amp;ueva</translation>
    </message>
    <message>
        <source>Open another window, for another project</source>
        <translation>Abrir otra ventana para otro proyecto</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a .synoptic project, or a whole project in one JSON file</source>
        <translation>Abrir un proyecto .synoptic o un proyecto entero en un archivo JSON</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Project</source>
        <translation>Abrir proyecto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Five articles on fentanyl and trade</source>
        <translation>Cinco artículos sobre fentanilo y comercio</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>Aña&amp;dir artículos…</translation>
    </message>
    <message>
        <source>Add articles from files to this project</source>
        <translation>Añadir a este proyecto artículos de archivos</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add all files of a folder to this project</source>
        <translation>Añadir a este proyecto todos los archivos de una carpeta</translation>
    </message>
    <message>
        <source>Add from A&amp;ddress…</source>
        <translation>Añadir desde di&amp;rección…</translation>
    </message>
    <message>
        <source>Fetch an article from the web and look at it before it is added</source>
        <translation>Descargar un artículo de la web y verlo antes de añadirlo</translation>
    </message>
    <message>
        <source>&amp;Paste Article…</source>
        <translation>&amp;Pegar artículo…</translation>
    </message>
    <message>
        <source>Add the text on the clipboard as an article</source>
        <translation>Añadir como artículo el texto del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Everything is saved as you go; this names a new project</source>
        <translation>Todo se guarda sobre la marcha; aquí se da nombre a un proyecto nuevo</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Copy the project to another file and go on there</source>
        <translation>Copiar el proyecto a otro archivo y seguir allí</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>Findings, judgements and notes as HTML, PDF, Word, CSV or JSON</source>
        <translation>Hallazgos, juicios y notas como HTML, PDF, Word, CSV o JSON</translation>
    </message>
    <message>
        <source>&amp;Import Notes and Judgements…</source>
        <translation>&amp;Importar notas y juicios…</translation>
    </message>
    <message>
        <source>Prin&amp;t Preview…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Look at the report’s pages before they are printed</source>
        <translation>Ver las páginas del informe antes de imprimirlas</translation>
    </message>
    <message>
        <source>P&amp;rint Report…</source>
        <translation>Imprimir in&amp;forme…</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y Without Removed Articles…</source>
        <translation>Guardar copia &amp;sin artículos quitados…</translation>
    </message>
    <message>
        <source>A project to hand on: removed articles and the history are not in it</source>
        <translation>Un proyecto para entregar: sin los artículos quitados ni el historial</translation>
    </message>
    <message>
        <source>Export Whole Pro&amp;ject…</source>
        <translation>Exportar pro&amp;yecto entero…</translation>
    </message>
    <message>
        <source>Articles, notes, judgements and history as one JSON file</source>
        <translation>Artículos, notas, juicios e historial en un archivo JSON</translation>
    </message>
    <message>
        <source>Close the window; everything is already saved</source>
        <translation>Cerrar la ventana; todo está ya guardado</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Leave Synoptic; everything is already saved</source>
        <translation>Salir de Synoptic; todo está ya guardado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Copiar con la &amp;fuente</translation>
    </message>
    <message>
        <source>Copy the current sentence with its article and paragraph</source>
        <translation>Copiar la frase actual con su artículo y párrafo</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find in All Articles…</source>
        <translation>&amp;Buscar en todos los artículos…</translation>
    </message>
    <message>
        <source>Find a word, a phrase or a number in every article</source>
        <translation>Buscar una palabra, una expresión o una cifra en todos los artículos</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next hit of the search</source>
        <translation>Ir a la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous hit of the search</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>Language, look, reading font, your name, options of new projects</source>
        <translation>Idioma, aspecto, letra de lectura, su nombre, opciones de proyectos nuevos</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Mostrar u ocultar la lista de artículos</translation>
    </message>
    <message>
        <source>&amp;Findings and Inspector</source>
        <translation>&amp;Hallazgos e inspector</translation>
    </message>
    <message>
        <source>Show or hide the findings and the inspector</source>
        <translation>Mostrar u ocultar los hallazgos y el inspector</translation>
    </message>
    <message>
        <source>&amp;Numbers, Matrix, Notes, Search</source>
        <translation>&amp;Cifras, matriz, notas, búsqueda</translation>
    </message>
    <message>
        <source>Show or hide the panels below the articles</source>
        <translation>Mostrar u ocultar los paneles bajo los artículos</translation>
    </message>
    <message>
        <source>&amp;Linked Scrolling</source>
        <translation>&amp;Desplazamiento enlazado</translation>
    </message>
    <message>
        <source>Proportional Scrollin&amp;g</source>
        <translation>Desplazamiento pr&amp;oporcional</translation>
    </message>
    <message>
        <source>Fr&amp;ee Scrolling</source>
        <translation>Desplazamiento &amp;libre</translation>
    </message>
    <message>
        <source>&amp;Pin Article</source>
        <translation>Fi&amp;jar artículo</translation>
    </message>
    <message>
        <source>Fo&amp;cus on Pair</source>
        <translation>&amp;Ver solo la pareja</translation>
    </message>
    <message>
        <source>&amp;Bring Counterpart Next to This</source>
        <translation>Traer la correspondenc&amp;ia al lado</translation>
    </message>
    <message>
        <source>Move the article with the best counterpart beside the current sentence</source>
        <translation>Mover el artículo con la mejor correspondencia junto a la frase actual</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Normal &amp;Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>R&amp;establecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Siguiente hallazgo</translation>
    </message>
    <message>
        <source>Go to the next finding in the list</source>
        <translation>Ir al siguiente hallazgo de la lista</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous finding in the list</source>
        <translation>Ir al hallazgo anterior de la lista</translation>
    </message>
    <message>
        <source>Next &amp;Disagreement</source>
        <translation>Siguiente &amp;discrepancia</translation>
    </message>
    <message>
        <source>Go to the next numbers or other facts that disagree</source>
        <translation>Ir a las siguientes cifras u otros datos que discrepan</translation>
    </message>
    <message>
        <source>Previous D&amp;isagreement</source>
        <translation>Discrepancia an&amp;terior</translation>
    </message>
    <message>
        <source>Go to the previous numbers or other facts that disagree</source>
        <translation>Ir a las anteriores cifras u otros datos que discrepan</translation>
    </message>
    <message>
        <source>Ne&amp;xt Link</source>
        <translation>Si&amp;guiente enlace</translation>
    </message>
    <message>
        <source>Go to the next sentence of this article that is linked with another</source>
        <translation>Ir a la siguiente frase de este artículo que está enlazada</translation>
    </message>
    <message>
        <source>Previo&amp;us Link</source>
        <translation>Enlace prev&amp;io</translation>
    </message>
    <message>
        <source>Go to the previous sentence of this article that is linked with another</source>
        <translation>Ir a la frase anterior de este artículo que está enlazada</translation>
    </message>
    <message>
        <source>Anot&amp;her Counterpart</source>
        <translation>Otra &amp;frase correspondiente</translation>
    </message>
    <message>
        <source>Show the next best counterpart of the current sentence in each article</source>
        <translation>Mostrar en cada artículo la siguiente mejor correspondencia de la frase actual</translation>
    </message>
    <message>
        <source>Previou&amp;s Counterpart</source>
        <translation>Correspondencia pre&amp;via</translation>
    </message>
    <message>
        <source>Sho&amp;w Best Anyway</source>
        <translation>Mostrar la me&amp;jor de todos modos</translation>
    </message>
    <message>
        <source>List &amp;Marks in This Paragraph</source>
        <translation>&amp;Qué marcas hay en este párrafo</translation>
    </message>
    <message>
        <source>Next N&amp;ote</source>
        <translation>Siguiente n&amp;ota</translation>
    </message>
    <message>
        <source>Pre&amp;vious Note</source>
        <translation>Nota ante&amp;rior</translation>
    </message>
    <message>
        <source>Go to the previous place with a note, in the order of the articles</source>
        <translation>Ir al lugar anterior con nota, en el orden de los artículos</translation>
    </message>
    <message>
        <source>Next &amp;Bookmark</source>
        <translation>Siguiente &amp;marcador</translation>
    </message>
    <message>
        <source>Previous Boo&amp;kmark</source>
        <translation>Mar&amp;cador anterior</translation>
    </message>
    <message>
        <source>Go to the previous bookmark, in the order of the articles</source>
        <translation>Ir al marcador anterior, en el orden de los artículos</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>Siguiente artíc&amp;ulo</translation>
    </message>
    <message>
        <source>Previous Arti&amp;cle</source>
        <translation>Artícu&amp;lo anterior</translation>
    </message>
    <message>
        <source>Move Article &amp;Right</source>
        <translation>Artículo a la d&amp;erecha</translation>
    </message>
    <message>
        <source>Move Article &amp;Left</source>
        <translation>Artículo a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>Ir &amp;hacia atrás</translation>
    </message>
    <message>
        <source>Go to the finding or sentence that was selected before</source>
        <translation>Ir al hallazgo o la frase que se seleccionó antes</translation>
    </message>
    <message>
        <source>Go &amp;Forward</source>
        <translation>Ir a la pró&amp;xima selección</translation>
    </message>
    <message>
        <source>Go to where you were before you went back</source>
        <translation>Ir a donde estaba antes de retroceder</translation>
    </message>
    <message>
        <source>Nex&amp;t Pane</source>
        <translation>Siguiente &amp;panel</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Pa&amp;nel anterior</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>The finding is right and matters</source>
        <translation>El hallazgo es correcto e importa</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Re&amp;abrir</translation>
    </message>
    <message>
        <source>Take the judgement back</source>
        <translation>Retirar el juicio</translation>
    </message>
    <message>
        <source>&amp;Go On After Judging</source>
        <translation>Seguir &amp;tras juzgar</translation>
    </message>
    <message>
        <source>&amp;Link Sentences</source>
        <translation>&amp;Enlazar frases</translation>
    </message>
    <message>
        <source>Link the current sentence with one of another article</source>
        <translation>Enlazar la frase actual con una de otro artículo</translation>
    </message>
    <message>
        <source>&amp;Unlink Sentences</source>
        <translation>Desen&amp;lazar frases</translation>
    </message>
    <message>
        <source>&amp;Filter Findings</source>
        <translation>&amp;Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Rule&amp;s from Dismissals…</source>
        <translation>Re&amp;glas de lo descartado…</translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation>Añadir &amp;nota</translation>
    </message>
    <message>
        <source>Write a note on the selected text, sentence or finding</source>
        <translation>Escribir una nota sobre el texto seleccionado, la frase o el hallazgo</translation>
    </message>
    <message>
        <source>&amp;Reply to Note…</source>
        <translation>&amp;Responder a la nota…</translation>
    </message>
    <message>
        <source>Answer the current note</source>
        <translation>Responder a la nota actual</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>Bookmark the selected text or sentence, or take its bookmark away</source>
        <translation>Poner o quitar un marcador en el texto o la frase seleccionados</translation>
    </message>
    <message>
        <source>Record a &amp;Discrepancy…</source>
        <translation>Registrar &amp;discrepancia…</translation>
    </message>
    <message>
        <source>&amp;Compare Now</source>
        <translation>&amp;Comparar ahora</translation>
    </message>
    <message>
        <source>Compare the articles again</source>
        <translation>Comparar los artículos de nuevo</translation>
    </message>
    <message>
        <source>Cance&amp;l Work</source>
        <translation>Cance&amp;lar la operación</translation>
    </message>
    <message>
        <source>Stop reading or comparing; what is done already stays</source>
        <translation>Detener la lectura o la comparación; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Comparison &amp;Options…</source>
        <translation>&amp;Opciones de comparación…</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>What everything in the window means</source>
        <translation>Qué significa cada cosa de la ventana</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>Cada orden con sus teclas</translation>
    </message>
    <message>
        <source>&amp;About Synoptic</source>
        <translation>A&amp;cerca de Synoptic</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>Marca&amp;s</translation>
    </message>
    <message>
        <source>C&amp;lose Window</source>
        <translation>Cerrar ven&amp;tana</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Numbers That Disagree</source>
        <translation>C&amp;ifras que discrepan</translation>
    </message>
    <message>
        <source>Show or hide the boxes around numbers that disagree</source>
        <translation>Mostrar u ocultar los recuadros de las cifras que discrepan</translation>
    </message>
    <message>
        <source>Other &amp;Facts That Disagree</source>
        <translation>Otros &amp;datos que discrepan</translation>
    </message>
    <message>
        <source>Show or hide the boxes around names, quotations, dates and sums</source>
        <translation>Mostrar u ocultar los recuadros de nombres, citas, fechas y sumas</translation>
    </message>
    <message>
        <source>&amp;Repeats in One Article</source>
        <translation>&amp;Repeticiones en un artículo</translation>
    </message>
    <message>
        <source>Shared &amp;Word for Word</source>
        <translation>Común pa&amp;labra por palabra</translation>
    </message>
    <message>
        <source>Show or hide the marks and links of sentences that are the same</source>
        <translation>Mostrar u ocultar las marcas y los enlaces de las frases iguales</translation>
    </message>
    <message>
        <source>S&amp;imilar Passages</source>
        <translation>Pasajes &amp;parecidos</translation>
    </message>
    <message>
        <source>Show or hide the marks and links of sentences that tell the same thing</source>
        <translation>Mostrar u ocultar las marcas y los enlaces de las frases que dicen lo mismo</translation>
    </message>
    <message>
        <source>N&amp;otes and Bookmarks</source>
        <translation>&amp;Notas y marcadores</translation>
    </message>
    <message>
        <source>Show or hide the marks of notes and bookmarks</source>
        <translation>Mostrar u ocultar las señales de notas y marcadores</translation>
    </message>
    <message>
        <source>Search &amp;Hits</source>
        <translation>Resultados de la &amp;búsqueda</translation>
    </message>
    <message>
        <source>Show or hide what the search found</source>
        <translation>Mostrar u ocultar lo que encontró la búsqueda</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Mo&amp;strar todo</translation>
    </message>
    <message>
        <source>Show every kind of mark again</source>
        <translation>Volver a mostrar todas las clases de marcas</translation>
    </message>
    <message>
        <source>O&amp;verview of All Articles</source>
        <translation>Vista &amp;general de todos los artículos</translation>
    </message>
    <message>
        <source>How much each article has in common with each other, instead of columns</source>
        <translation>Cuánto tiene cada artículo en común con cada uno de los demás, en vez de columnas</translation>
    </message>
    <message>
        <source>By &amp;Kind</source>
        <translation>Por &amp;clase</translation>
    </message>
    <message>
        <source>Numbers, other facts, repeats and shared passages each under a heading</source>
        <translation>Cifras, otros datos, repeticiones y pasajes compartidos, cada uno bajo un título</translation>
    </message>
    <message>
        <source>By &amp;Article</source>
        <translation>Por &amp;artículo</translation>
    </message>
    <message>
        <source>Each finding under every article it is in</source>
        <translation>Cada hallazgo bajo cada artículo en que está</translation>
    </message>
    <message>
        <source>By &amp;Status</source>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <source>Open, confirmed, dismissed and resolved findings apart</source>
        <translation>Los hallazgos abiertos, confirmados, descartados y resueltos por separado</translation>
    </message>
    <message>
        <source>By Se&amp;verity</source>
        <translation>Por &amp;gravedad</translation>
    </message>
    <message>
        <source>What matters most first</source>
        <translation>Primero lo que más importa</translation>
    </message>
    <message>
        <source>&amp;Next Grouping</source>
        <translation>&amp;Siguiente agrupación</translation>
    </message>
    <message>
        <source>Grou&amp;p</source>
        <translation>Agru&amp;par</translation>
    </message>
    <message>
        <source>&amp;Number Row</source>
        <translation>F&amp;ila de cifras</translation>
    </message>
    <message>
        <source>Change the row that is chosen in the numbers table</source>
        <translation>Cambiar la fila elegida en la tabla de cifras</translation>
    </message>
    <message>
        <source>Only the two articles of the current finding or sentence; {Esc} returns</source>
        <translation>Solo los dos artículos del hallazgo o la frase actual; {Esc} vuelve</translation>
    </message>
    <message>
        <source>Compare a colleague’s notes and judgements with yours, and merge them</source>
        <translation>Comparar las notas y juicios de un colega con los suyos, y unirlos</translation>
    </message>
    <message>
        <source>Print the report, with the choices of the last one</source>
        <translation>Imprimir el informe con lo elegido para el último</translation>
    </message>
    <message>
        <source>Select everything in the article, list or field you are in</source>
        <translation>Seleccionar todo en el artículo, la lista o el campo en que está</translation>
    </message>
    <message>
        <source>When you scroll one article, the others follow to the matching places</source>
        <translation>Al desplazar un artículo, los demás muestran los pasajes que le corresponden</translation>
    </message>
    <message>
        <source>When you scroll one article, the others move as far through their texts</source>
        <translation>Al desplazar un artículo, los demás avanzan lo mismo en sus textos</translation>
    </message>
    <message>
        <source>Every article scrolls by itself</source>
        <translation>Cada artículo se desplaza por su cuenta</translation>
    </message>
    <message>
        <source>Keep the current article open, whatever else you open</source>
        <translation>Mantener abierto el artículo actual, abra lo que abra</translation>
    </message>
    <message>
        <source>Make the article text larger</source>
        <translation>Ampliar el texto de los artículos</translation>
    </message>
    <message>
        <source>Make the article text smaller</source>
        <translation>Reducir el texto de los artículos</translation>
    </message>
    <message>
        <source>Show the article text at its normal size</source>
        <translation>Mostrar el texto de los artículos a su tamaño normal</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>Ocupar toda la pantalla con esta ventana</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Volver a poner cada panel donde estaba al principio</translation>
    </message>
    <message>
        <source>Show the counterpart before the one that is shown</source>
        <translation>Mostrar la correspondencia anterior a la que se ve</translation>
    </message>
    <message>
        <source>Show the most similar sentence of articles that have no counterpart</source>
        <translation>Mostrar la frase más parecida de los artículos sin correspondencia</translation>
    </message>
    <message>
        <source>List every mark in the paragraph of the current sentence, and go to one</source>
        <translation>Enumerar las marcas del párrafo de la frase actual e ir a una</translation>
    </message>
    <message>
        <source>Go to the next place with a note, in the order of the articles</source>
        <translation>Ir al siguiente lugar con nota, en el orden de los artículos</translation>
    </message>
    <message>
        <source>Go to the next bookmark, in the order of the articles</source>
        <translation>Ir al siguiente marcador, en el orden de los artículos</translation>
    </message>
    <message>
        <source>Go to the next open article</source>
        <translation>Ir al siguiente artículo abierto</translation>
    </message>
    <message>
        <source>Go to the previous open article</source>
        <translation>Ir al artículo abierto anterior</translation>
    </message>
    <message>
        <source>Move the current article one place to the right</source>
        <translation>Mover el artículo actual un lugar a la derecha</translation>
    </message>
    <message>
        <source>Move the current article one place to the left</source>
        <translation>Mover el artículo actual un lugar a la izquierda</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Ir a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>The finding does not matter</source>
        <translation>El hallazgo no importa</translation>
    </message>
    <message>
        <source>The finding has been dealt with in the copy</source>
        <translation>Ya está arreglado en el texto</translation>
    </message>
    <message>
        <source>After a judgement by key, go on to the next open finding</source>
        <translation>Tras juzgar con una tecla, pasar al siguiente hallazgo abierto</translation>
    </message>
    <message>
        <source>Remove the link of the current sentence, and never make it again</source>
        <translation>Quitar el enlace de la frase actual y no volver a hacerlo nunca</translation>
    </message>
    <message>
        <source>Type words that the listed findings must contain, or choose kinds and states</source>
        <translation>Escribir palabras que deben contener los hallazgos de la lista, o elegir clases y estados</translation>
    </message>
    <message>
        <source>See what your dismissals suggest leaving out, and what is left out now</source>
        <translation>Ver qué sugiere omitir lo que ha descartado, y qué se omite ya</translation>
    </message>
    <message>
        <source>Record that the current sentence and one in another article do not agree</source>
        <translation>Registrar que la frase actual y una de otro artículo no concuerdan</translation>
    </message>
    <message>
        <source>Choose what is left out, what counts as a repeat and what is checked</source>
        <translation>Elegir qué se omite, qué cuenta como repetición y qué se comprueba</translation>
    </message>
    <message>
        <source>Show or hide the marks on what appears twice in one article</source>
        <translation>Mostrar u ocultar lo que aparece dos veces en un artículo</translation>
    </message>
    <message>
        <source>Group the findings by the next choice in this list</source>
        <translation>Agrupar los hallazgos por la siguiente opción de esta lista</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Add from Address</source>
        <translation>Añadir desde dirección</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Dirección del artículo</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>De&amp;scargar</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Título del artículo</translation>
    </message>
    <message>
        <source>Where the article is from</source>
        <translation>De dónde es el artículo</translation>
    </message>
    <message>
        <source>Text that was found</source>
        <translation>Texto encontrado</translation>
    </message>
    <message>
        <source>What is found at the address is shown here, before you add it.</source>
        <translation>Lo que se encuentre en la dirección aparece aquí, antes de añadirlo.</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Página &amp;entera</translation>
    </message>
    <message>
        <source>Fetching {address}…</source>
        <translation>Descargando {address}…</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;Add Article</source>
        <translation>&amp;Añadir artículo</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch, and only this one address.</source>
        <translation>No se descarga nada antes de que pulse «Descargar», y solo de esta dirección.</translation>
    </message>
    <message>
        <source>Connect to this address; nothing is fetched before that</source>
        <translation>Conectar con esta dirección; antes no se descarga nada</translation>
    </message>
    <message>
        <source>Everything the page shows, including menus and notices</source>
        <translation>Todo lo que muestra la página, incluidos menús y avisos</translation>
    </message>
    <message>
        <source>The page is at {address}.</source>
        <translation>La página está en {address}.</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Select some text or click a sentence first, then record what it disagrees with.</source>
        <translation>Seleccione texto o haga clic en una frase y después registre con qué discrepa.</translation>
    </message>
    <message>
        <source>Select some text or click a sentence first, then attach the note there.</source>
        <translation>Seleccione texto o haga clic en una frase y después fije allí la nota.</translation>
    </message>
    <message>
        <source>The note is attached to {place}.</source>
        <translation>La nota está fijada a {place}.</translation>
    </message>
    <message>
        <source>Choose a note in the notes panel first, then reply to it.</source>
        <translation>Elija primero una nota en el panel de notas y después responda.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Reply to Note</source>
        <translation>Responder a la nota</translation>
    </message>
    <message>
        <source>Select some text or click a sentence first, then bookmark it.</source>
        <translation>Seleccione texto o haga clic en una frase y después ponga el marcador.</translation>
    </message>
    <message>
        <source>Record a Discrepancy</source>
        <translation>Registrar discrepancia</translation>
    </message>
    <message>
        <source>There is no bookmark yet. {Ctrl+B} sets one.</source>
        <translation>Todavía no hay marcadores. {Ctrl+B} pone uno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now click the sentence in another article that disagrees with {place}; {Esc} cancels.</source>
        <translation>Haga clic ahora en la frase de otro artículo que discrepa de {place}; {Esc} cancela.</translation>
    </message>
    <message>
        <source>There is no note yet. {Ctrl+Alt+M} adds one.</source>
        <translation>Todavía no hay notas. {Ctrl+Alt+M} añade una.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Finding {number} of {count}. {sentence}</source>
        <translation>Hallazgo {number} de {count}. {sentence}</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Deshecho: {action}</translation>
    </message>
    <message>
        <source>Compared: 1 finding</source>
        <translation>Comparado: 1 hallazgo</translation>
    </message>
    <message>
        <source>Compared: {n} findings</source>
        <translation>Comparado: {n} hallazgos</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Rehecho: {action}</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Colour and Pattern</source>
        <translation>&amp;Color y trama</translation>
    </message>
    <message>
        <source>&amp;Pattern Only</source>
        <translation>Solo &amp;trama</translation>
    </message>
    <message>
        <source>&amp;Strong Lines</source>
        <translation>Líneas &amp;fuertes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>Los colores de la ventana</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>Marca&amp;s</translation>
    </message>
    <message>
        <source>How marks on the text look</source>
        <translation>Qué aspecto tienen las marcas en el texto</translation>
    </message>
    <message>
        <source>&amp;Compact: More Articles Side by Side</source>
        <translation>&amp;Compacto: más artículos juntos</translation>
    </message>
    <message>
        <source>&amp;Wide: Longer Lines</source>
        <translation>&amp;Ancho: líneas más largas</translation>
    </message>
    <message>
        <source>Reading &amp;Width</source>
        <translation>Ancho de lect&amp;ura</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>Set how narrow a column may become</source>
        <translation>Elegir cuánto puede estrecharse una columna</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Article {letter}, {title}, {words}, {marked} of {blocks} paragraphs marked</source>
        <translation>Artículo {letter}, {title}, {words}, {marked} de {blocks} párrafos marcados</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Clean-Up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Add &amp;Note on Article…</source>
        <translation>Añadir n&amp;ota al artículo…</translation>
    </message>
    <message>
        <source>Replace with Newer &amp;Version…</source>
        <translation>Sustituir por versión más &amp;reciente…</translation>
    </message>
    <message>
        <source>Replace with Copied &amp;Text</source>
        <translation>Sustituir por &amp;texto copiado</translation>
    </message>
    <message>
        <source>Show C&amp;hanges…</source>
        <translation>Mostrar &amp;cambios…</translation>
    </message>
    <message>
        <source>Show &amp;Original…</source>
        <translation>Mostrar ori&amp;ginal…</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>&amp;Quitar artículo</translation>
    </message>
    <message>
        <source>No articles yet. Add files, drop them here or paste text to compare what they report.</source>
        <translation>Todavía no hay artículos. Añada archivos, suéltelos aquí o pegue texto para comparar lo que cuentan.</translation>
    </message>
    <message>
        <source>Nothing was cleaned</source>
        <translation>No se limpió nada</translation>
    </message>
    <message>
        <source>Clean-up of {title}</source>
        <translation>Limpieza de {title}</translation>
    </message>
    <message>
        <source>{action} ({n})</source>
        <translation>{action} ({n})</translation>
    </message>
    <message>
        <source>&amp;Clean-Up</source>
        <translation>&amp;Limpieza</translation>
    </message>
    <message>
        <source>Newer Version of “{title}”</source>
        <translation>Versión más reciente de «{title}»</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Artículos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Ningún artículo tiene estas palabras.</translation>
    </message>
    <message>
        <source>T&amp;itle, Source and Date…</source>
        <translation>Título, f&amp;uente y fecha…</translation>
    </message>
    <message>
        <source>What cleaning changed in this article, with a switch for each kind</source>
        <translation>Qué se limpió en este artículo, con un interruptor para cada clase</translation>
    </message>
</context>
<context>
    <name>ArticlesTools</name>
    <message>
        <source>Filter articles</source>
        <translation>Filtrar artículos</translation>
    </message>
    <message>
        <source>Order of the list of articles</source>
        <translation>Orden de la lista de artículos</translation>
    </message>
    <message>
        <source>The order of this list; the columns stay as they are</source>
        <translation>El orden de esta lista; las columnas quedan como están</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Por columna</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By overlap</source>
        <translation>Por coincidencia</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Por longitud</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes in “{title}”</source>
        <translation>Cambios en «{title}»</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in. Letter case, quotation marks and dashes make no difference within a paragraph.</source>
        <translation>Tachado: quitado. Subrayado: añadido. Mayúsculas, comillas y rayas no cuentan dentro de un párrafo.</translation>
    </message>
    <message>
        <source>Show &amp;unchanged paragraphs too</source>
        <translation>Mostrar también los párrafos sin &amp;cambios</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} cambiados</translation>
    </message>
    <message>
        <source>{n} put in</source>
        <translation>{n} añadidos</translation>
    </message>
    <message>
        <source>{n} taken out</source>
        <translation>{n} quitados</translation>
    </message>
    <message>
        <source>{n} stayed</source>
        <translation>{n} sin cambios</translation>
    </message>
    <message>
        <source>Paragraphs: {counts}.</source>
        <translation>Párrafos: {counts}.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}: {count}. Click for the next one.</source>
        <translation>{name}: {count}. Haga clic para ir al siguiente.</translation>
    </message>
</context>
<context>
    <name>CollationView</name>
    <message>
        <source>Articles side by side</source>
        <translation>Artículos uno al lado del otro</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Text of article {letter}, {title}</source>
        <translation>Texto del artículo {letter}, {title}</translation>
    </message>
    <message>
        <source>Overview of article {letter}</source>
        <translation>Vista general del artículo {letter}</translation>
    </message>
    <message>
        <source>Margin of article {letter}</source>
        <translation>Margen del artículo {letter}</translation>
    </message>
    <message>
        <source>Article {letter}</source>
        <translation>Artículo {letter}</translation>
    </message>
</context>
<context>
    <name>ColumnCommands</name>
    <message>
        <source>Click an article first, then pin it.</source>
        <translation>Haga clic primero en un artículo y después fíjelo.</translation>
    </message>
    <message>
        <source>No more articles can be pinned at this width. Unpin one, or make the window wider.</source>
        <translation>Con esta anchura no se pueden fijar más artículos. Suelte uno o ensanche la ventana.</translation>
    </message>
    <message>
        <source>Select a finding in two articles or a sentence with a counterpart first, then choose Focus on Pair.</source>
        <translation>Elija primero un hallazgo de dos artículos o una frase con correspondencia y después «Ver solo la pareja».</translation>
    </message>
    <message>
        <source>There is nothing to bring: every article with a counterpart is next to this one already, or there is none.</source>
        <translation>No hay nada que traer: los artículos con correspondencia ya están al lado, o no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>cleaned</source>
        <translation>limpiado</translation>
    </message>
    <message>
        <source>Pinned: this article stays open. Click to unpin it</source>
        <translation>Fijado: este artículo permanece abierto. Haga clic para soltarlo</translation>
    </message>
    <message>
        <source>Unpin article {letter}</source>
        <translation>Soltar el artículo {letter}</translation>
    </message>
    <message>
        <source>What can be done with article {letter}</source>
        <translation>Qué se puede hacer con el artículo {letter}</translation>
    </message>
    <message>
        <source>Menu of article {letter}</source>
        <translation>Menú del artículo {letter}</translation>
    </message>
    <message>
        <source>Article {letter}, {title}, {source}</source>
        <translation>Artículo {letter}, {title}, {source}</translation>
    </message>
    <message>
        <source>Show &amp;Best Anyway</source>
        <translation>&amp;Mostrar la mejor de todos modos</translation>
    </message>
    <message>
        <source>&amp;Pin Article</source>
        <translation>Fi&amp;jar artículo</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>A la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>A la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Clean-Up</source>
        <translation>&amp;Limpieza</translation>
    </message>
    <message>
        <source>&amp;Show Original…</source>
        <translation>Mostrar ori&amp;ginal…</translation>
    </message>
    <message>
        <source>Remove &amp;Article</source>
        <translation>&amp;Quitar artículo</translation>
    </message>
    <message>
        <source>{name} ({made})</source>
        <translation>{name} ({made})</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Best for {place}: {percent}, too little to be linked</source>
        <translation>Lo mejor para {place}: {percent}, muy poco para un enlace</translation>
    </message>
    <message>
        <source>No counterpart of {place}</source>
        <translation>Sin correspondencia de {place}</translation>
    </message>
    <message>
        <source>No counterpart of {place} (best {percent})</source>
        <translation>Sin correspondencia de {place} (la mejor {percent})</translation>
    </message>
    <message>
        <source>Article &amp;1 to 9</source>
        <translation>Artículo &amp;1 a 9</translation>
    </message>
    <message>
        <source>Open one of the first nine articles</source>
        <translation>Abrir uno de los nueve primeros artículos</translation>
    </message>
    <message>
        <source>Open this article and go to it</source>
        <translation>Abrir este artículo e ir a él</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something Went Wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>Synoptic made a mistake. What you did before is saved.</source>
        <translation>Synoptic ha cometido un error. Lo que hizo antes está guardado.</translation>
    </message>
    <message>
        <source>What happened is written down in {name}, on this computer only. It holds versions and places in the program, and nothing of your articles. If you want it mended, send that file to whoever looks after Synoptic.</source>
        <translation>Lo ocurrido queda anotado en {name}, solo en este equipo. El archivo contiene versiones y lugares del programa, y nada de sus artículos. Si quiere que se corrija, envíe ese archivo a la persona encargada de Synoptic.</translation>
    </message>
    <message>
        <source>Open the &amp;Folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Elegir el día en un calendario</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title, Source and Date</source>
        <translation>Título, fuente y fecha</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Publicado el</translation>
    </message>
    <message>
        <source>Day on which the article was published</source>
        <translation>Día en que se publicó el artículo</translation>
    </message>
    <message>
        <source>“Yesterday” and weekdays count from this day, and a later article’s higher toll is an update.</source>
        <translation>«Ayer» y los días de la semana se cuentan desde este día, y una cifra mayor de víctimas en un artículo posterior es una actualización.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día desconocido</translation>
    </message>
    <message>
        <source>This is not a date. Write it like {example}.</source>
        <translation>Esto no es una fecha. Escríbala como {example}.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Add fi&amp;les…</source>
        <translation>Añadir ar&amp;chivos…</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>Pegar te&amp;xto…</translation>
    </message>
    <message>
        <source>Compare reports of the same story</source>
        <translation>Compare noticias sobre un mismo hecho</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window.</source>
        <translation>O suelte archivos en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Abrir el proyecto {name}</translation>
    </message>
    <message>
        <source>Open the sample pro&amp;ject</source>
        <translation>Abrir el proyecto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Synoptic lays articles side by side and links the sentences that tell the same thing. It marks what is repeated, and where the numbers disagree.</source>
        <translation>Synoptic pone los artículos uno al lado del otro y enlaza las frases que cuentan lo mismo. Marca lo que se repite y dónde discrepan las cifras.</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>Cod&amp;ificación</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The article’s original file cannot be read</source>
        <translation>No se puede leer el archivo original del artículo</translation>
    </message>
    <message>
        <source>1 character cannot be read this way</source>
        <translation>1 carácter no se puede leer así</translation>
    </message>
    <message>
        <source>{n} characters cannot be read this way</source>
        <translation>{n} caracteres no se pueden leer así</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Quotation: “{left}” against “{right}”</source>
        <translation>Cita: «{left}» frente a «{right}»</translation>
    </message>
    <message>
        <source>Quotation: “{left}{right}” on one side only</source>
        <translation>Cita: «{left}{right}» solo en un lado</translation>
    </message>
    <message>
        <source>{role}: {names}</source>
        <translation>{role}: {names}</translation>
    </message>
    <message>
        <source>Spelling: {names}</source>
        <translation>Grafía: {names}</translation>
    </message>
    <message>
        <source>Date: {dates}</source>
        <translation>Fecha: {dates}</translation>
    </message>
    <message>
        <source>Weekday: {date} was a {right}, not a {said}</source>
        <translation>Día de la semana: {date} fue {right}, no {said}</translation>
    </message>
    <message>
        <source>Sum: {parts} make {sum}, not {total}</source>
        <translation>Suma: {parts} dan {sum}, no {total}</translation>
    </message>
    <message>
        <source>Change: from {from} to {to} is {right}, not {said}</source>
        <translation>Variación: de {from} a {to} es {right}, no {said}</translation>
    </message>
    <message>
        <source>Shares: {parts} add up to {sum}</source>
        <translation>Porcentajes: {parts} suman {sum}</translation>
    </message>
    <message>
        <source>Both are set as quotations and are the same but for the marked words. Ask for the recording, the transcript or the document, and which wording it has.</source>
        <translation>Las dos aparecen como citas y son iguales salvo en las palabras marcadas. Pida la grabación, la transcripción o el documento y vea qué dice.</translation>
    </message>
    <message>
        <source>Names that differ by a letter or two are most likely one person&apos;s. Ask which spelling is right.</source>
        <translation>Nombres que difieren en una o dos letras son casi siempre de una persona. Pregunte qué grafía es la correcta.</translation>
    </message>
    <message>
        <source>By the calendar {date} was a {right}; the article says {said}. Ask which of the two is right.</source>
        <translation>Según el calendario, {date} fue {right}; el artículo dice {said}. Pregunte cuál de los dos es correcto.</translation>
    </message>
    <message>
        <source>The parts add up to {sum}, the article states {total}; rounding does not explain it. Ask whether a part is missing or counted twice.</source>
        <translation>Las partes suman {sum} y el artículo dice {total}; el redondeo no lo explica. Pregunte si falta una parte o se cuenta dos veces.</translation>
    </message>
    <message>
        <source>From {from} to {to} is {right}; the article says {said}, and rounding does not explain it. Ask which of the three figures is right.</source>
        <translation>De {from} a {to} es {right}; el artículo dice {said}, y el redondeo no lo explica. Pregunte cuál de las tres cifras es correcta.</translation>
    </message>
    <message>
        <source>Shares of one whole add up to {sum}. Ask whether several answers were possible, or which share is wrong.</source>
        <translation>Las partes de un mismo todo suman {sum}. Pregunte si se admitían varias respuestas o qué porcentaje está mal.</translation>
    </message>
    <message>
        <source> against </source>
        <translation> frente a </translation>
    </message>
    <message>
        <source>Articles that tell one story name different holders of one role ({role}). Ask who it was at that time.</source>
        <translation>Artículos que cuentan la misma historia dan titulares distintos a un mismo cargo ({role}). Pregunte quién lo era entonces.</translation>
    </message>
    <message>
        <source>Sentences that tell the same thing give it different dates. Ask when it was, and whether both mean the same event.</source>
        <translation>Frases que cuentan lo mismo dan fechas distintas. Pregunte cuándo fue y si ambas hablan del mismo hecho.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>Solo: {name}</translation>
    </message>
    <message>
        <source>Agreements too</source>
        <translation>También concordantes</translation>
    </message>
    <message>
        <source>Any article</source>
        <translation>Cualquier artículo</translation>
    </message>
    <message>
        <source>Show findings in article</source>
        <translation>Mostrar hallazgos de este artículo</translation>
    </message>
    <message>
        <source>Also show numbers that differ but agree, such as “over 200” and “212”</source>
        <translation>Mostrar también cifras distintas que concuerdan, como «más de 200» y «212»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Filter by severity and article too</source>
        <translation>Filtrar también por gravedad y artículo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show every finding again</source>
        <translation>Volver a mostrar todos los hallazgos</translation>
    </message>
</context>
<context>
    <name>FindingStep</name>
    <message>
        <source>Current finding</source>
        <translation>Hallazgo actual</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Finding {number} of {count}</source>
        <translation>Hallazgo {number} de {count}</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} hallazgos</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>Severity: {name}</source>
        <translation>Gravedad: {name}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>No longer found</source>
        <translation>Ya no se encuentran</translation>
    </message>
    <message>
        <source>Group findings by</source>
        <translation>Agrupar hallazgos</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Re&amp;abrir</translation>
    </message>
    <message>
        <source>Not everything was compared: {what}</source>
        <translation>No se comparó todo: {what}</translation>
    </message>
    <message>
        <source>Findings appear here once there are articles to compare.</source>
        <translation>Los hallazgos aparecen aquí en cuanto hay artículos que comparar.</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>Ningún hallazgo pasa el filtro.</translation>
    </message>
    <message>
        <source>Nothing was found: no repeats, no shared passages, no numbers or other facts that disagree.</source>
        <translation>No se encontró nada: ni repeticiones, ni pasajes comunes, ni cifras u otros datos que discrepen.</translation>
    </message>
    <message>
        <source>Dismiss &amp;Because</source>
        <translation>Descartar &amp;por</translation>
    </message>
    <message>
        <source>Nothing is repeated in this article, and its numbers agree. Add a second article to compare.</source>
        <translation>Nada se repite en este artículo y sus cifras concuerdan. Añada un segundo artículo para comparar.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What Synoptic does</source>
        <translation>Qué hace Synoptic</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Añadir artículos</translation>
    </message>
    <message>
        <source>Numbers disagree</source>
        <translation>Cifras que discrepan</translation>
    </message>
    <message>
        <source>Other facts disagree</source>
        <translation>Otros datos que discrepan</translation>
    </message>
    <message>
        <source>Finding words and numbers</source>
        <translation>Buscar palabras y cifras</translation>
    </message>
    <message>
        <source>Repeated in one article</source>
        <translation>Repetido en un artículo</translation>
    </message>
    <message>
        <source>Shared word for word</source>
        <translation>Común palabra por palabra</translation>
    </message>
    <message>
        <source>The same words in two articles: usually a common agency text or a quotation.</source>
        <translation>Las mismas palabras en dos artículos: casi siempre un texto de agencia o una cita.</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>Pasajes parecidos</translation>
    </message>
    <message>
        <source>Linking by hand</source>
        <translation>Enlazar a mano</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Juzgar</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Qué se recuerda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Two editors</source>
        <translation>Entre dos</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Texto común</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Imagen: {title}</translation>
    </message>
    <message>
        <source>By figure, only here, and left out</source>
        <translation>Por cifra, solo aquí y omitido</translation>
    </message>
    <message>
        <source>Which articles are open</source>
        <translation>Qué artículos están abiertos</translation>
    </message>
    <message>
        <source>A paragraph, a run of paragraphs or a headline that appears twice in the same article, word for word or with small changes.</source>
        <translation>Un párrafo, varios seguidos o un titular que aparece dos veces en el mismo artículo, palabra por palabra o con pequeños cambios.</translation>
    </message>
    <message>
        <source>Bookmarks and replies</source>
        <translation>Marcadores y respuestas</translation>
    </message>
    <message>
        <source>Choose Export Report and the kind JSON-LD, and send the file: it holds your notes and judgements. Your colleague chooses Import Notes and Judgements in the File menu and sees what is new and what differs. Notes that differ are both kept. Of two judgements one is chosen; the other is kept in the history of the finding. One Undo takes all of it back. Names are what people typed in Preferences: stated, not verified.</source>
        <translation>Elija «Exportar informe» y la clase JSON-LD, y envíe el archivo: contiene sus notas y juicios. Su colega elige «Importar notas y juicios» en el menú Archivo y ve qué es nuevo y qué difiere. Las notas que difieren se conservan ambas. De dos juicios se elige uno; el otro queda en el historial del hallazgo. Un solo «Deshacer» lo retira todo. Los nombres son los que cada cual escribió en las preferencias: declarados, no comprobados.</translation>
    </message>
    <message>
        <source>Options and preferences</source>
        <translation>Opciones y preferencias</translation>
    </message>
    <message>
        <source>The Matrix panel shows how much the articles have in common: as a matrix, as a list of the closest pairs, and as a map of shared copy. The map names the longest run of words of each pair. It also names what three or more articles most likely have from one source. With more than forty articles, a project opens on the matrix, with similar articles beside each other. A click on a cell opens its two articles side by side. Overview of All Articles, in the View menu or in the strip beside the columns, leads back.</source>
        <translation>El panel Matriz muestra cuánto tienen en común los artículos: como matriz, como lista de los pares más parecidos y como mapa del texto común. El mapa da el tramo común más largo de cada par. También da lo que tres artículos o más tienen seguramente de una misma fuente. Con más de cuarenta artículos, un proyecto se abre con la matriz, los artículos parecidos juntos. Un clic en una celda muestra sus dos artículos lado a lado. «Vista general de todos los artículos», en el menú Ver o en la tira junto a las columnas, lleva de vuelta.</translation>
    </message>
    <message>
        <source>Sentences that tell the same thing in other words. Click one: its counterparts in the other columns come to the same height. The slider sets how alike two sentences must be. A lower value shows more and weaker links. When it hides findings that you judged, the list says how many, and a button shows them. The inspector names the words that made the link.</source>
        <translation>Frases que cuentan lo mismo con otras palabras. Haga clic en una: sus correspondencias en las otras columnas se ponen a la misma altura. El control fija cuánto deben parecerse dos frases. Un valor más bajo muestra más enlaces, y más débiles. Cuando oculta hallazgos que usted juzgó, la lista dice cuántos y un botón los muestra. El inspector nombra las palabras que dieron lugar al enlace.</translation>
    </message>
    <message>
        <source>In the Numbers panel, By article has the whole table. By figure says how many articles give each figure, which ones, and how far the lowest and the highest lie apart. With more than forty articles the panel opens on By figure. Only here lists the figures and quotations that one article alone has. Left out lists what most of the others say and one does not.</source>
        <translation>En el panel Cifras, «Por artículo» tiene la tabla entera. «Por cifra» dice cuántos artículos dan cada cifra, cuáles son y cuánto distan la más baja y la más alta. Con más de cuarenta artículos el panel se abre en «Por cifra». «Solo aquí» enumera las cifras y citas que solo tiene un artículo. «Omitido» enumera lo que dice la mayoría de los demás y uno no.</translation>
    </message>
    <message>
        <source>It shows the articles that report one story side by side. It links the sentences that tell the same thing, marks what is repeated, and finds numbers and other facts that disagree. You judge what it found, write notes, and hand over a report. Nothing leaves this computer. A page from the web is fetched only when you ask for it.</source>
        <translation>Muestra uno al lado del otro los artículos sobre una misma noticia. Enlaza las frases que cuentan lo mismo, marca lo que se repite y encuentra cifras y otros datos que discrepan. Usted juzga lo encontrado, escribe notas y entrega un informe. Nada sale de este equipo. Una página de la web solo se descarga cuando usted la pide.</translation>
    </message>
    <message>
        <source>A judgement stays with what it was about: at every similarity, without one of the articles, and in newer versions. What you dismissed does not come back in parts. A figure that came later makes a new finding, or is named as new. What is no longer found is at the end of the list and can be read there. The inspector says who judged and when, and takes the latest judgement back. When three findings dismissed as boilerplate share a phrase, Rules from Dismissals, in the Findings menu, offers to leave it out.</source>
        <translation>Un juicio se queda con lo que se juzgó: con cualquier parecido, sin uno de los artículos y en versiones más recientes. Lo descartado no vuelve por partes. Una cifra que llegó después da un hallazgo nuevo o se nombra como nueva. Lo que ya no se encuentra está al final de la lista y puede leerse allí. El inspector dice quién juzgó y cuándo, y retira el último juicio. Cuando tres hallazgos descartados como relleno comparten una expresión, «Reglas de lo descartado», en el menú Hallazgos, ofrece omitirla.</translation>
    </message>
    <message>
        <source>Four more checks beside the numbers. Names: sentences that tell the same thing give one role to different people, or one name is spelled in two ways. Quotations: the same quotation has other words or figures. Dates: one event has two days or months, or the calendar contradicts a weekday. Sums: parts do not make their total, or a percentage does not fit its two figures. Each finding gives the reason, marks the words and says what to ask. F7 goes through these too. Comparison Options, in the Tools menu, switches each check on or off.</source>
        <translation>Cuatro comprobaciones más, además de las cifras. Nombres: frases que cuentan lo mismo dan un cargo a personas distintas, o un nombre aparece con dos grafías. Citas: la misma cita tiene otras palabras o cifras. Fechas: un mismo hecho tiene dos días o meses, o el calendario desmiente un día de la semana. Sumas: las partes no dan su total, o un porcentaje no cuadra con sus dos cifras. Cada hallazgo da el motivo, marca las palabras e indica qué preguntar. F7 recorre también estos. «Opciones de comparación», en el menú Herramientas, activa o desactiva cada comprobación.</translation>
    </message>
    <message>
        <source>When an article was rewritten, choose Replace with Newer Version in its menu. You see what was taken out and put in, and the notes come along. A note whose words are gone is never moved by guesswork. It is first in the Notes panel, with its former quote, until you select text and attach it there. Undo brings the former version back.</source>
        <translation>Cuando un artículo se ha reescrito, elija «Sustituir por versión más reciente» en su menú. Verá qué se quitó y qué se añadió, y las notas lo acompañan. Una nota cuyas palabras ya no están nunca se coloca a ojo en otro lugar. Queda la primera en el panel Notas, con su cita anterior, hasta que seleccione texto y la fije allí. «Deshacer» devuelve la versión anterior.</translation>
    </message>
    <message>
        <source>Pin Article keeps a column open, whatever else you open. Focus on Pair shows only the two articles of the current finding or sentence; {Esc} brings the others back. Bring Counterpart Next to This moves the article with the best counterpart beside yours. Reading Width makes the columns compact, so that more fit side by side, or wide, with longer lines. All four are in the View menu. Where an article has no counterpart of your sentence, its head says how alike the best one is. Show Best Anyway, in the Go menu, goes there. New Window, in the File menu, is for a second project. A project that is open already comes to the front, even when you start Synoptic again for it.</source>
        <translation>«Fijar artículo» mantiene abierta una columna, abra lo que abra. «Ver solo la pareja» muestra solo los dos artículos del hallazgo o la frase actual; {Esc} devuelve los demás. «Traer la correspondencia al lado» pone junto al suyo el artículo con la mejor correspondencia. «Ancho de lectura» hace las columnas compactas, para que quepan más, o anchas, con líneas más largas. Las cuatro órdenes están en el menú Ver. Donde un artículo no tiene correspondencia de su frase, su cabecera dice cuánto se parece la mejor. «Mostrar la mejor de todos modos», en el menú Ir, lleva allí. «Ventana nueva», en el menú Archivo, es para un segundo proyecto. Un proyecto que ya está abierto pasa al frente, también si inicia Synoptic otra vez para él.</translation>
    </message>
    <message>
        <source>Drop files, folders or text on the window, use Add Articles or Add Folder in the File menu, or paste. Add from Address fetches one page from the web and shows it before it is added. The comparison starts by itself. {Esc} stops the reading and keeps what has been read. For each file that could not be read, Synoptic says why. A text that is there already is left out until you ask for it.</source>
        <translation>Suelte archivos, carpetas o texto en la ventana, use «Añadir artículos» o «Añadir carpeta» en el menú Archivo, o pegue texto. «Añadir desde dirección» descarga una página de la web y la muestra antes de añadirla. La comparación empieza sola. {Esc} detiene la lectura y conserva lo leído. De cada archivo que no se pudo leer se dice por qué. Un texto que ya está queda fuera hasta que lo pida.</translation>
    </message>
    <message>
        <source>Columns, clean-ups and dates</source>
        <translation>Columnas, limpieza y fechas</translation>
    </message>
    <message>
        <source>Each article is a column with a letter. An article that does not fit becomes a narrow spine; click it to open it. Cleaning, such as joining broken lines, never touches your file. Clean-Up, in the article’s menu, lists what was mended and switches it off. If letters are garbled, right-click the article in the list and choose the Encoding that reads right. Title, Source and Date says who published an article and on which day. “Yesterday” and weekdays count from that day. A higher toll in a later article is an update, not a contradiction.</source>
        <translation>Cada artículo es una columna con una letra. Lo que no cabe queda como un lomo estrecho; un clic lo abre. La limpieza, como unir líneas partidas, nunca toca su archivo. «Limpieza», en el menú del artículo, enumera lo arreglado y lo desactiva. Si las letras salen mal, haga clic con el botón derecho en el artículo de la lista y elija la «Codificación» que se lea bien. «Título, fuente y fecha» dice quién publicó un artículo y qué día. «Ayer» y los días de la semana se cuentan desde ese día. Una cifra mayor de víctimas en un artículo posterior es una actualización, no una contradicción.</translation>
    </message>
    <message>
        <source>Two figures that count the same thing are compared. Conflict: both cannot be true as written. Updated: the later report gives a later count. Scope differs: they speak of different periods, places or groups. Compatible: rounding, “about” or “more than” let both hold. The reason is always given in one sentence. F7 goes to the next disagreement. Many figures are told in quite other words and stay unmatched. The Numbers panel lists them under Only here. Choose one there, or click its sentence: the inspector shows the nearest figures of the other articles. Record a Discrepancy, in the Annotate menu, keeps what you find. Right-click a row in the Numbers panel to rename it, merge it with another, split off a figure, or mark figures as not comparable. Number Row, in the Findings menu, does the same.</source>
        <translation>Se comparan dos cifras que cuentan lo mismo. Conflicto: ambas no pueden ser ciertas tal como están. Actualizado: la noticia posterior da el recuento posterior. Distinto alcance: hablan de otros periodos, lugares o grupos. Compatibles: el redondeo, «unos» o «más de» permiten las dos. El motivo se da siempre en una frase. F7 va a la siguiente discrepancia. Muchas cifras se cuentan con palabras muy distintas y quedan sin vincular. «Solo aquí», en el panel Cifras, las enumera. Elija una allí o haga clic en su frase: el inspector muestra las cifras más próximas de los otros artículos. «Registrar discrepancia», en el menú Anotar, guarda lo que encuentre. Haga clic con el botón derecho en una fila del panel Cifras para cambiar su nombre, unirla con otra, separar una cifra o marcar cifras como no comparables. «Fila de cifras», en el menú Hallazgos, hace lo mismo.</translation>
    </message>
    <message>
        <source>{Ctrl+F} looks in all articles at once, as you type. With Numbers on, figures are found by value: 145 finds “145 per cent”, 80000 finds “approximately 80,000”. F3 goes from hit to hit. Every hit is framed in its column and has a tick in the strip beside it. Closing the panel removes both.</source>
        <translation>{Ctrl+F} busca en todos los artículos a la vez, mientras escribe. Con «Cifras» activado, las cifras se encuentran por su valor: 145 encuentra «145 por ciento», 80000 encuentra «unos 80.000». F3 va de una coincidencia a otra. Cada una aparece enmarcada en su columna y con una raya en la tira de al lado. Al cerrar el panel desaparecen ambas.</translation>
    </message>
    <message>
        <source>Where the program missed a link, click the sentence, press {Ctrl+L} and click its counterpart in another article. Where it linked what does not belong together, press {Ctrl+Shift+L}. Both hold at every similarity and in every later comparison, wherever the sentences move. A pin marks what you linked.</source>
        <translation>Donde el programa no vio un enlace, haga clic en la frase, pulse {Ctrl+L} y haga clic en su correspondencia en otro artículo. Donde enlazó lo que no va junto, pulse {Ctrl+Shift+L}. Ambas cosas valen con cualquier parecido y en toda comparación posterior, vayan donde vayan las frases. Una chincheta señala lo que usted enlazó.</translation>
    </message>
    <message>
        <source>F8 walks through the findings. Each is open until you judge it. Confirm: it is right, and it matters. Dismiss: it does not matter; you may give a reason. Resolve: it has been dealt with in the copy. Judgements stay when the articles are compared again, and everything can be undone. A judgement by key goes on to the next open finding, unless Go On After Judging, in the Findings menu, is off. The small buttons above the list narrow it to kinds and states; More adds severities and articles. Several may be on. {Alt+Left} goes back to what was selected before.</source>
        <translation>F8 recorre los hallazgos. Cada uno queda abierto hasta que usted lo juzga. Confirmar: es correcto e importa. Descartar: no importa; puede dar un motivo. Resolver: ya está arreglado en el texto. Los juicios se conservan cuando los artículos se comparan de nuevo, y todo se puede deshacer. Un juicio por tecla pasa al siguiente hallazgo abierto, salvo que «Seguir tras juzgar», en el menú Hallazgos, esté desactivado. Los botones pequeños sobre la lista la reducen a clases y estados; «Más» añade gravedades y artículos. Puede haber varios activos. {Alt+Left} vuelve a lo que se seleccionó antes.</translation>
    </message>
    <message>
        <source>{Ctrl+B} bookmarks the current sentence, or takes its bookmark away; a star in the margin shows it. {Alt+PgDown} and {Alt+PgUp} go from one to the next, F4 goes from note to note. {Ctrl+Alt+Y} replies to a note; the reply is below it in the Notes panel.</source>
        <translation>{Ctrl+B} pone un marcador en la frase actual o lo quita; una estrella en el margen lo señala. {Alt+PgDown} y {Alt+PgUp} van de uno a otro, F4 va de nota en nota. {Ctrl+Alt+Y} responde a una nota; la respuesta queda debajo en el panel Notas.</translation>
    </message>
    <message>
        <source>Comparison Options, in the Tools menu, belong to the project. They say what is left out of links and repeats, with a count of what each rule takes out, and which checks are made. Preferences ({Ctrl+,}) are yours: language, theme, high contrast, how marks look, the reading font and your name. Marks, in the View menu, hides kinds of marks. The bar below says so, and findings stay.</source>
        <translation>«Opciones de comparación», en el menú Herramientas, pertenecen al proyecto. Dicen qué se omite en enlaces y repeticiones, cuánto quita cada regla y qué comprobaciones se hacen. «Preferencias» ({Ctrl+,}) son suyas: idioma, tema, alto contraste, aspecto de las marcas, letra de lectura y su nombre. «Marcas», en el menú Ver, oculta clases de marcas. La barra inferior lo dice, y los hallazgos siguen ahí.</translation>
    </message>
    <message>
        <source>There is nothing to save: every action is written at once into the project, one .synoptic file. A new project is called Untitled until {Ctrl+S} gives it a name and a place. Save As makes a copy and goes on there. Export Whole Project writes everything into one JSON file, which Open Project reads.</source>
        <translation>No hay nada que guardar: cada acción se escribe al momento en el proyecto, un archivo .synoptic. Un proyecto nuevo se llama Untitled hasta que {Ctrl+S} le da nombre y lugar. «Guardar como» hace una copia y sigue en ella. «Exportar proyecto entero» escribe todo en un archivo JSON, que «Abrir proyecto» lee.</translation>
    </message>
    <message>
        <source>Export Report ({Ctrl+E}) writes what was found, with quotes side by side, the numbers table, your judgements and notes, and every setting used. HTML is to read and send, PDF to print, Word to edit further, with notes as comments. CSV is for a spreadsheet, JSON for scripts, JSON-LD (notes and judgements) for a colleague. Choose kinds, states, articles, parts and the language. {Ctrl+P} prints the same pages. A finding can be dragged from the list into an e-mail, and {Ctrl+Shift+C} copies a sentence with its source. Save a Copy Without Removed Articles makes a project that has no word of them.</source>
        <translation>«Exportar informe» ({Ctrl+E}) escribe lo encontrado, con las citas una al lado de otra, la tabla de cifras, sus juicios y notas y todos los ajustes usados. HTML es para leer y enviar, PDF para imprimir, Word para seguir escribiendo, con las notas como comentarios. CSV es para una hoja de cálculo, JSON para programas, JSON-LD (notas y juicios) para un colega. Elija clases, estados, artículos, partes y el idioma. {Ctrl+P} imprime las mismas páginas. Un hallazgo se puede arrastrar de la lista a un correo, y {Ctrl+Shift+C} copia una frase con su fuente. «Guardar copia sin artículos quitados» hace un proyecto en el que de ellos no queda ni una palabra.</translation>
    </message>
    <message>
        <source>Select text, a sentence or a finding and press {Ctrl+Alt+M}. Notes are saved as you write. To record that two sentences contradict each other, click one, press {Ctrl+Alt+X}, click the other and say what is wrong. Add Note on Article, in the article’s menu, is for a whole article.</source>
        <translation>Seleccione texto, una frase o un hallazgo y pulse {Ctrl+Alt+M}. Las notas se guardan mientras escribe. Para registrar que dos frases se contradicen, haga clic en una, pulse {Ctrl+Alt+X}, haga clic en la otra y diga qué falla. «Añadir nota al artículo», en el menú del artículo, es para un artículo entero.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User Guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>“{name}” belongs to this project: choose another name.</source>
        <translation>«{name}» pertenece a este proyecto: elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}. What was there before is unchanged.</source>
        <translation>No se pudo escribir «{name}»: {why}. Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
</context>
<context>
    <name>HiddenJudgements</name>
    <message>
        <source>1 judged, hidden</source>
        <translation>1 juzgado, oculto</translation>
    </message>
    <message>
        <source>{n} judged, hidden</source>
        <translation>{n} juzgados, ocultos</translation>
    </message>
    <message>
        <source>Show from {percent}</source>
        <translation>Mostrar desde {percent}</translation>
    </message>
    <message>
        <source>Findings that you judged, whose sentences are less alike than the slider demands</source>
        <translation>Hallazgos que usted juzgó, de frases menos parecidas de lo que pide el control</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Files and what happened to them</source>
        <translation>Archivos y qué fue de ellos</translation>
    </message>
    <message>
        <source>What Happened to Each File</source>
        <translation>Qué fue de cada archivo</translation>
    </message>
    <message>
        <source>Added: {added} of {all} files.</source>
        <translation>Añadidos: {added} de {all} archivos.</translation>
    </message>
    <message>
        <source>&amp;Add Identical Texts Too</source>
        <translation>&amp;Añadir también los textos iguales</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>no counterpart, best {percent}</source>
        <translation>sin correspondencia, la mejor {percent}</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <source>bold: what disagrees</source>
        <translation>en negrita: lo que discrepa</translation>
    </message>
    <message>
        <source>bold: only here</source>
        <translation>en negrita: solo aquí</translation>
    </message>
    <message>
        <source>{percent} alike.</source>
        <translation>Parecido: {percent}.</translation>
    </message>
    <message>
        <source>Copies for another screen are left in this article: this may be one of them.</source>
        <translation>En este artículo quedaron copias para otras pantallas: esta puede ser una.</translation>
    </message>
    <message>
        <source>The article itself has it twice; reading the file did not make it so.</source>
        <translation>El propio artículo lo tiene dos veces; no lo duplicó la lectura del archivo.</translation>
    </message>
    <message>
        <source>The same words in both articles.</source>
        <translation>Las mismas palabras en los dos artículos.</translation>
    </message>
    <message>
        <source>Linked by hand.</source>
        <translation>Enlazado a mano.</translation>
    </message>
    <message>
        <source>In the other articles</source>
        <translation>En los otros artículos</translation>
    </message>
    <message>
        <source>{percent}, linked by hand</source>
        <translation>{percent}, enlazado a mano</translation>
    </message>
    <message>
        <source>{articles}: {nothing}</source>
        <translation>{articles}: {nothing}</translation>
    </message>
    <message>
        <source>Quotes, words and reasons</source>
        <translation>Citas, palabras y motivos</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>Once there are articles, this shows what they say about the same thing.</source>
        <translation>Cuando haya artículos, aquí se ve qué dicen sobre lo mismo.</translation>
    </message>
    <message>
        <source>Select a finding, or click a sentence, to see what the articles say.</source>
        <translation>Elija un hallazgo o haga clic en una frase para ver qué dicen los artículos.</translation>
    </message>
    <message>
        <source>Show all {n} places</source>
        <translation>Mostrar los {n} lugares</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Ya no se encuentra</translation>
    </message>
    <message>
        <source>no figure found for this</source>
        <translation>no se encontró cifra para esto</translation>
    </message>
    <message>
        <source>The same words appear here again.</source>
        <translation>Las mismas palabras aparecen aquí otra vez.</translation>
    </message>
    <message>
        <source>No longer found: an article or an option has changed. It was about:</source>
        <translation>Ya no se encuentra: cambió un artículo o una opción. Trataba de:</translation>
    </message>
    <message>
        <source>Show the nearest figures in other articles</source>
        <translation>Mostrar las cifras más próximas de otros artículos</translation>
    </message>
    <message>
        <source>No further figure of this kind comes near in the other articles.</source>
        <translation>Ninguna otra cifra de esta clase se acerca en los demás artículos.</translation>
    </message>
    <message>
        <source>Compare “{figure}” with</source>
        <translation>Comparar «{figure}» con</translation>
    </message>
    <message>
        <source>nearest of its kind, not matched</source>
        <translation>las más próximas de su clase, sin vincular</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>New since then: {places}</source>
        <translation>Nuevo desde entonces: {places}</translation>
    </message>
    <message>
        <source>Before: {judged}</source>
        <translation>Antes: {judged}</translation>
    </message>
    <message>
        <source>Names are stated, not verified.</source>
        <translation>Los nombres son declarados, no comprobados.</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Go back to the judgement before this one</source>
        <translation>Volver al juicio anterior a este</translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Not judged, or to be looked at again (O)</source>
        <translation>Sin juzgar, o por revisar (O)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>It has been put right in the copy (R)</source>
        <translation>Ya está arreglado en el texto (R)</translation>
    </message>
    <message>
        <source>It is right, and something must be done about it (C)</source>
        <translation>Es correcto y hay que hacer algo (C)</translation>
    </message>
    <message>
        <source>It does not matter; nothing needs doing (D)</source>
        <translation>No importa; no hay nada que hacer (D)</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Click a sentence first, then link it.</source>
        <translation>Haga clic primero en una frase y después enlácela.</translation>
    </message>
    <message>
        <source>Nothing is linked here. Click a linked sentence or a link first.</source>
        <translation>Aquí no hay nada enlazado. Haga clic primero en una frase enlazada o en un enlace.</translation>
    </message>
    <message>
        <source>{n} pairs of sentences</source>
        <translation>{n} pares de frases</translation>
    </message>
    <message>
        <source>Unlinked by hand: {places}. Undo takes that back.</source>
        <translation>Desenlazado a mano: {places}. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Linked by hand: {places}.</source>
        <translation>Enlazado a mano: {places}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now click the sentence in another article that says the same as {place}; {Esc} cancels.</source>
        <translation>Haga clic ahora en la frase de otro artículo que dice lo mismo que {place}; {Esc} cancela.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Panels in this place</source>
        <translation>Paneles en este lugar</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Repeated in {place}</source>
        <translation>Repetido en {place}</translation>
    </message>
    <message>
        <source>Word for word in {place}</source>
        <translation>Palabra por palabra en {place}</translation>
    </message>
    <message>
        <source>Similar to {place}</source>
        <translation>Parecido a {place}</translation>
    </message>
    <message>
        <source>Another number in {place}</source>
        <translation>Otra cifra en {place}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Nota en {place}</translation>
    </message>
    <message>
        <source>Bookmark at {place}</source>
        <translation>Marcador en {place}</translation>
    </message>
    <message>
        <source>{text}, {percent}</source>
        <translation>{text}, {percent}</translation>
    </message>
    <message>
        <source>{text}, linked by hand</source>
        <translation>{text}, enlazado a mano</translation>
    </message>
    <message>
        <source>{text}, and {count} more</source>
        <translation>{text}, y {count} más</translation>
    </message>
    <message>
        <source>{text} (dismissed)</source>
        <translation>{text} (descartado)</translation>
    </message>
    <message>
        <source>{places}, {percent} similar</source>
        <translation>{places}, {percent} parecido</translation>
    </message>
    <message>
        <source>A number that disagrees</source>
        <translation>Una cifra que discrepa</translation>
    </message>
    <message>
        <source>Words that disagree</source>
        <translation>Palabras que discrepan</translation>
    </message>
    <message>
        <source>Repeated in this article</source>
        <translation>Repetido en este artículo</translation>
    </message>
    <message>
        <source>Nothing marked here</source>
        <translation>Aquí no hay nada marcado</translation>
    </message>
    <message>
        <source>Told differently in {place}</source>
        <translation>Contado de otro modo en {place}</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Common copy: {articles}</source>
        <translation>Texto común: {articles}</translation>
    </message>
    <message>
        <source>Longest run that {left} and {right} share: {words}.</source>
        <translation>Tramo común más largo de {left} y {right}: {words}.</translation>
    </message>
    <message>
        <source>{articles} most likely have one source: {words} alike.</source>
        <translation>{articles} tienen seguramente una misma fuente: {words} iguales.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Numbers or facts that disagree inside {row} alone: {share}.</source>
        <translation>Cifras o datos que no concuerdan dentro de {row}: {share}.</translation>
    </message>
    <message>
        <source>Notes on {row} alone: {share}.</source>
        <translation>Notas solo sobre {row}: {share}.</translation>
    </message>
    <message>
        <source>{share} of the sentences of {row} have a counterpart in {column}.</source>
        <translation>{share} de las frases de {row} tienen correspondencia en {column}.</translation>
    </message>
    <message>
        <source>Numbers or facts on which {row} and {column} disagree: {share}.</source>
        <translation>Cifras o datos en que {row} y {column} no concuerdan: {share}.</translation>
    </message>
    <message>
        <source>Notes on both {row} and {column}: {share}.</source>
        <translation>Notas sobre {row} y {column}: {share}.</translation>
    </message>
    <message>
        <source>{share} of the sentences of {row} are repeated in it.</source>
        <translation>{share} de las frases de {row} se repiten en él.</translation>
    </message>
    <message>
        <source>{share} of the words of {row} are repeated in it.</source>
        <translation>{share} de las palabras de {row} se repiten en él.</translation>
    </message>
    <message>
        <source>{share} of the words of {row} appear in {column} word for word.</source>
        <translation>{share} de las palabras de {row} están en {column} palabra por palabra.</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Closest pairs</source>
        <translation>Pares más parecidos</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Texto común</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Qué muestra la matriz</translation>
    </message>
    <message>
        <source>Row’s sentences with a counterpart</source>
        <translation>Frases de la fila con correspondencia</translation>
    </message>
    <message>
        <source>Row’s words found word for word</source>
        <translation>Palabras de la fila, literales</translation>
    </message>
    <message>
        <source>Numbers and facts that disagree</source>
        <translation>Cifras y datos que no concuerdan</translation>
    </message>
    <message>
        <source>Notes on both</source>
        <translation>Notas sobre ambos</translation>
    </message>
    <message>
        <source>Read along a row: how much of its article the other articles have too</source>
        <translation>Lea una fila a lo largo: cuánto de su artículo tienen también los otros</translation>
    </message>
    <message>
        <source>Put articles beside those they have most in common with</source>
        <translation>Poner los artículos junto a aquellos con los que más tienen en común</translation>
    </message>
    <message>
        <source>Not everything was compared.</source>
        <translation>No se comparó todo.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Similar sentences</source>
        <translation>Frases parecidas</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>Closest pairs of articles</source>
        <translation>Pares de artículos más parecidos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Parte de cada uno</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Tramo más largo</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Matrix of the articles</source>
        <translation>Matriz de los artículos</translation>
    </message>
    <message>
        <source>With two or more articles, this shows how much they have in common.</source>
        <translation>Con dos artículos o más, aquí se ve cuánto tienen en común.</translation>
    </message>
    <message>
        <source>No two articles have anything in common at this similarity.</source>
        <translation>Con este parecido no hay dos artículos con nada en común.</translation>
    </message>
    <message>
        <source>Nothing is compared yet. This fills once the articles are compared.</source>
        <translation>Todavía no hay nada comparado. Esto se llena cuando los artículos estén comparados.</translation>
    </message>
    <message>
        <source>Group ali&amp;ke articles</source>
        <translation>A&amp;grupar artículos parecidos</translation>
    </message>
    <message>
        <source>No two articles share a run of words: what they both tell, each tells in its own words.</source>
        <translation>No hay dos artículos que compartan un tramo de palabras; lo que cuentan igual lo cuentan con sus palabras.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Add &amp;Note…</source>
        <translation>Añadir &amp;nota…</translation>
    </message>
    <message>
        <source>Record a &amp;Discrepancy…</source>
        <translation>Registrar &amp;discrepancia…</translation>
    </message>
    <message>
        <source>Remove &amp;Bookmark</source>
        <translation>Quitar &amp;marcador</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>Bring Article {letter} Next to This</source>
        <translation>Traer al lado el artículo {letter}</translation>
    </message>
    <message>
        <source>Go to {place} ({percent} similar)</source>
        <translation>Ir a {place} ({percent} parecido)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Ir a {place}</translation>
    </message>
    <message>
        <source>Bring That Article Next to This</source>
        <translation>Traer ese artículo junto a este</translation>
    </message>
    <message>
        <source>{quote}: {finding}</source>
        <translation>{quote}: {finding}</translation>
    </message>
    <message>
        <source>Nothing marked in this paragraph</source>
        <translation>En este párrafo no hay nada marcado</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Copiar con la &amp;fuente</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Import Notes and Judgements</source>
        <translation>Importar notas y juicios</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Take &amp;All of the File</source>
        <translation>Incorporar &amp;todo lo del archivo</translation>
    </message>
    <message>
        <source>Also the judgements that differ from those here</source>
        <translation>También los juicios que difieren de los de aquí</translation>
    </message>
    <message>
        <source>Differs ({n})</source>
        <translation>Distinto ({n})</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <translation>Nuevo ({n})</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>“{name}”: {news}</source>
        <translation>«{name}»: {news}</translation>
    </message>
    <message>
        <source>1 is the same in both.</source>
        <translation>1 es igual en ambos.</translation>
    </message>
    <message>
        <source>{n} are the same in both.</source>
        <translation>{n} son iguales en ambos.</translation>
    </message>
    <message>
        <source>Notes about articles that are not here will be listed without a place: {titles}.</source>
        <translation>Las notas sobre artículos que no están aquí aparecerán sin lugar: {titles}.</translation>
    </message>
    <message>
        <source>What is in the file and not in this project</source>
        <translation>Lo que está en el archivo y no en este proyecto</translation>
    </message>
    <message>
        <source>Nothing is lost. Notes that differ are both kept; a judgement that you do not take is kept in the history of its finding. Names are stated, not verified. One Undo takes all of it back.</source>
        <translation>No se pierde nada. Las notas que difieren se conservan ambas; un juicio que no incorpore queda en el historial de su hallazgo. Los nombres son declarados, no comprobados. Un solo «Deshacer» lo retira todo.</translation>
    </message>
    <message>
        <source>{place} (one place was not found here)</source>
        <translation>{place} (un lugar no se encontró aquí)</translation>
    </message>
    <message>
        <source>1 note or judgement that is not in this project, or differs.</source>
        <translation>1 nota o juicio que este proyecto no tiene o tiene de otro modo.</translation>
    </message>
    <message>
        <source>{n} notes and judgements that are not in this project, or differ.</source>
        <translation>{n} notas y juicios que este proyecto no tiene o tiene de otro modo.</translation>
    </message>
    <message>
        <source>Nothing that is not in this project already.</source>
        <translation>Nada que este proyecto no tenga ya.</translation>
    </message>
    <message>
        <source>1 part of the file is not a Synoptic note, or is damaged, and was skipped.</source>
        <translation>1 parte del archivo no es una nota de Synoptic o está dañada, y se pasó por alto.</translation>
    </message>
    <message>
        <source>{n} parts of the file are not Synoptic notes, or are damaged, and were skipped.</source>
        <translation>{n} partes del archivo no son notas de Synoptic o están dañadas, y se pasaron por alto.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note ({Ctrl+Enter} saves)</source>
        <translation>Escriba una nota ({Ctrl+Enter} la guarda)</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Edit Note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Write a note ({Ctrl+Enter} saves)</source>
        <translation>Escriba una nota ({Ctrl+Enter} la guarda)</translation>
    </message>
    <message>
        <source>Others, separated by commas</source>
        <translation>Otras, separadas por comas</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo está mal</translation>
    </message>
    <message>
        <source>Something is to be checked</source>
        <translation>Hay que comprobar algo</translation>
    </message>
    <message>
        <source>About where it comes from</source>
        <translation>Sobre la procedencia</translation>
    </message>
    <message>
        <source>About the wording</source>
        <translation>Sobre la redacción</translation>
    </message>
    <message>
        <source>For the lawyers</source>
        <translation>Para los abogados</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>Bookmark: {quote}</source>
        <translation>Marcador: {quote}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>An article that is gone</source>
        <translation>Un artículo que ya no está</translation>
    </message>
    <message>
        <source>Article {letter}</source>
        <translation>Artículo {letter}</translation>
    </message>
    <message>
        <source>Its place is gone: {letter} {quote}</source>
        <translation>Su lugar ya no está: {letter} {quote}</translation>
    </message>
    <message>
        <source>A finding that is not shown</source>
        <translation>Un hallazgo que no se muestra</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Reply…</source>
        <translation>&amp;Responder…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>No notes yet. Select a finding or some text, and write one in the inspector.</source>
        <translation>Todavía no hay notas. Elija un hallazgo o texto y escriba una en el inspector.</translation>
    </message>
    <message>
        <source>Atta&amp;ch Here</source>
        <translation>&amp;Fijar aquí</translation>
    </message>
    <message>
        <source>Its place is gone. It was in {letter} at {quote}. Select text or click a sentence, then attach it there.</source>
        <translation>Su lugar ya no está. Estaba en {letter}, en {quote}. Seleccione texto o haga clic en una frase y fíjela allí.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Por sí sola</translation>
    </message>
    <message>
        <source>{figure} (reference)</source>
        <translation>{figure} (referencia)</translation>
    </message>
    <message>
        <source>{figure}: {difference}</source>
        <translation>{figure}: {difference}</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Cambiado a mano</translation>
    </message>
    <message>
        <source>No figure for this was found in this article.</source>
        <translation>No se encontró en este artículo ninguna cifra para esto.</translation>
    </message>
    <message>
        <source>{row}, changed by hand</source>
        <translation>{row}, cambiada a mano</translation>
    </message>
    <message>
        <source>{letter}: {figures}</source>
        <translation>{letter}: {figures}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>When: {what}</source>
        <translation>Cuándo: {what}</translation>
    </message>
    <message>
        <source>Where: {what}</source>
        <translation>Dónde: {what}</translation>
    </message>
    <message>
        <source>Of whom: {what}</source>
        <translation>De quién: {what}</translation>
    </message>
    <message>
        <source>According to: {what}</source>
        <translation>Según: {what}</translation>
    </message>
    <message>
        <source>Inside a quotation</source>
        <translation>Dentro de una cita</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Only {article} says this:</source>
        <translation>Solo {article} dice esto:</translation>
    </message>
    <message>
        <source>Agreements too</source>
        <translation>También concordantes</translation>
    </message>
    <message>
        <source>Also show figures on which the articles agree</source>
        <translation>Mostrar también cifras en que los artículos concuerdan</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Qué cifras</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Numbers: what is counted, article by article</source>
        <translation>Cifras: qué se cuenta, artículo por artículo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What only one article says</source>
        <translation>Lo que solo dice un artículo</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>Lo omite</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dicen</translation>
    </message>
    <message>
        <source>What most others say and one article leaves out</source>
        <translation>Lo que dice la mayoría y un artículo omite</translation>
    </message>
    <message>
        <source>No article leaves out what most others say.</source>
        <translation>Ningún artículo omite lo que dice la mayoría de los demás.</translation>
    </message>
    <message>
        <source>With three or more articles, this shows what most say and one leaves out.</source>
        <translation>Con tres artículos o más, aquí se ve lo que dice la mayoría y uno omite.</translation>
    </message>
    <message>
        <source>Numbers appear here once there are articles to compare.</source>
        <translation>Las cifras aparecen aquí en cuanto hay artículos que comparar.</translation>
    </message>
    <message>
        <source>Add a second article to compare. “Only here” lists the figures of this one.</source>
        <translation>Añada un segundo artículo para comparar. «Solo aquí» enumera las cifras de este.</translation>
    </message>
    <message>
        <source>No numbers disagree. Tick “Agreements too” to see those that agree.</source>
        <translation>No discrepa ninguna cifra. Con «También concordantes» verá las que concuerdan.</translation>
    </message>
    <message>
        <source>No two figures were found that count the same thing.</source>
        <translation>No se encontraron dos cifras que cuenten lo mismo.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Lowest: {figure} ({place})</source>
        <translation>La menor: {figure} ({place})</translation>
    </message>
    <message>
        <source>Highest: {figure} ({place})</source>
        <translation>La mayor: {figure} ({place})</translation>
    </message>
    <message>
        <source>Spread: {difference}</source>
        <translation>Diferencia: {difference}</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By figure</source>
        <translation>Por cifra</translation>
    </message>
    <message>
        <source>Figures side by side; which figure how many articles give; what only one article says; what most others say and one leaves out</source>
        <translation>Cifras lado a lado; cuántos artículos dan cada cifra; lo que solo dice un artículo; lo que dice la mayoría de los demás y uno omite</translation>
    </message>
    <message>
        <source>No figure or quotation is in one article alone.</source>
        <translation>Ninguna cifra ni cita está en un único artículo.</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punto</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>What is counted, kept in sight</source>
        <translation>Qué se cuenta, siempre a la vista</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Leave out of links and repeats</source>
        <translation>Omitir en enlaces y repeticiones</translation>
    </message>
    <message>
        <source>&amp;Boilerplate</source>
        <translation>&amp;Relleno de página</translation>
    </message>
    <message>
        <source>Newsletters, rights, credits, downloads</source>
        <translation>Boletines, derechos, créditos, descargas</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Titulares</translation>
    </message>
    <message>
        <source>Headlines and subheadings</source>
        <translation>Titulares y ladillos</translation>
    </message>
    <message>
        <source>&amp;Capital letters</source>
        <translation>&amp;Mayúsculas</translation>
    </message>
    <message>
        <source>“Fed” and “fed” count as one word</source>
        <translation>«Fed» y «fed» cuentan como una palabra</translation>
    </message>
    <message>
        <source>Sentences &amp;shorter than</source>
        <translation>Fra&amp;ses de menos de</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Expresiones</translation>
    </message>
    <message>
        <source>What counts as a repeat</source>
        <translation>Qué cuenta como repetición</translation>
    </message>
    <message>
        <source>Paragraphs of at &amp;least</source>
        <translation>Párraf&amp;os de al menos</translation>
    </message>
    <message>
        <source>Headings of at l&amp;east</source>
        <translation>T&amp;itulares de al menos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>Figures that count the same thing</source>
        <translation>Cifras que cuentan lo mismo</translation>
    </message>
    <message>
        <source>&amp;Dates and weekdays</source>
        <translation>Fechas y &amp;días</translation>
    </message>
    <message>
        <source>Dates of the same event</source>
        <translation>Fechas del mismo hecho</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>People and bodies in the same role</source>
        <translation>Personas y organismos en el mismo cargo</translation>
    </message>
    <message>
        <source>&amp;Wording of quotations</source>
        <translation>&amp;Literalidad de citas</translation>
    </message>
    <message>
        <source>The same speaker, other words</source>
        <translation>La misma persona, otras palabras</translation>
    </message>
    <message>
        <source>A&amp;rithmetic</source>
        <translation>&amp;Aritmética</translation>
    </message>
    <message>
        <source>Sums, shares and changes inside one article</source>
        <translation>Sumas, porcentajes y variaciones dentro de un artículo</translation>
    </message>
    <message>
        <source>Sentences in quotation marks</source>
        <translation>Frases entre comillas</translation>
    </message>
    <message>
        <source>Shorter sentences are not linked</source>
        <translation>Las frases más cortas no se enlazan</translation>
    </message>
    <message>
        <source>One per line; these words are ignored</source>
        <translation>Una por línea; estas palabras no cuentan</translation>
    </message>
    <message>
        <source>Paragraphs &amp;alike by at least</source>
        <translation>Párrafos &amp;parecidos al menos en</translation>
    </message>
    <message>
        <source>How alike two paragraphs or headings of one article must be</source>
        <translation>Cuánto deben parecerse dos párrafos o titulares de un artículo</translation>
    </message>
    <message>
        <source>Shorter paragraphs do not count as repeats</source>
        <translation>Los párrafos más cortos no cuentan como repetición</translation>
    </message>
    <message>
        <source>Shorter headings do not count as repeats</source>
        <translation>Los titulares más cortos no cuentan como repetición</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Comparison Options</source>
        <translation>Opciones de comparación</translation>
    </message>
    <message>
        <source>What “{rule}” takes out</source>
        <translation>Qué quita «{rule}»</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> words</source>
        <translation> palabras</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} enlaces</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 repetición</translation>
    </message>
    <message>
        <source>{n} repeats</source>
        <translation>{n} repeticiones</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of “{title}”</source>
        <translation>Original de «{title}»</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in. ¶ is a line break that was taken out.</source>
        <translation>Tachado: quitado. Subrayado: añadido. ¶ es un salto de línea que se quitó.</translation>
    </message>
    <message>
        <source>Nothing was cleaned: this is the text that is compared.</source>
        <translation>No se limpió nada: este es el texto que se compara.</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Texto original</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of all articles</source>
        <translation>Vista general de todos los artículos</translation>
    </message>
    <message>
        <source>Show Articles Side by Side</source>
        <translation>Mostrar los artículos lado a lado</translation>
    </message>
    <message>
        <source>The View menu, and the strip beside the articles, lead back here</source>
        <translation>El menú Ver y la tira junto a los artículos llevan de vuelta aquí</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <source>{articles} at a glance. Click a cell, or press {Enter} on it, to read its two articles side by side.</source>
        <translation>{articles} de un vistazo. Haga clic en una celda, o pulse {Enter} en ella, para leer sus dos artículos lado a lado.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Add 1 article</source>
        <translation>Añadir 1 artículo</translation>
    </message>
    <message>
        <source>Add {n} articles</source>
        <translation>Añadir {n} artículos</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Abrir el proyecto</translation>
    </message>
    <message>
        <source>Show what is at this address</source>
        <translation>Mostrar lo que hay en esta dirección</translation>
    </message>
    <message>
        <source>Show this text before it is added</source>
        <translation>Mostrar este texto antes de añadirlo</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste Article</source>
        <translation>Pegar artículo</translation>
    </message>
    <message>
        <source>Taken from the first line when left empty</source>
        <translation>Si se deja vacío, se toma de la primera línea</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Título del artículo</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Which text of the clipboard</source>
        <translation>Qué texto del portapapeles</translation>
    </message>
    <message>
        <source>Reading the formatted text…</source>
        <translation>Leyendo el texto con formato…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Add Article</source>
        <translation>&amp;Añadir artículo</translation>
    </message>
    <message>
        <source>Article ({words})</source>
        <translation>Artículo ({words})</translation>
    </message>
    <message>
        <source>Whole selection ({words})</source>
        <translation>Selección entera ({words})</translation>
    </message>
    <message>
        <source>Plain text ({words})</source>
        <translation>Texto sin formato ({words})</translation>
    </message>
    <message>
        <source>Paste or type the article here ({Ctrl+Enter} adds it).</source>
        <translation>Pegue o escriba aquí el artículo ({Ctrl+Enter} lo añade).</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>of sentences that stand more than {most} times in one article only the first were matched; left out: {n}</source>
        <translation>de las frases que están más de {most} veces en un artículo solo se enlazaron las primeras; omitidas: {n}</translation>
    </message>
    <message>
        <source>more than {most} pairs of sentences are alike; the rest was not matched</source>
        <translation>más de {most} pares de frases se parecen; el resto no se enlazó</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>«{one}» frente a «{other}»</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”</source>
        <translation>«{one}» y «{other}»</translation>
    </message>
    <message>
        <source>said “{one}” against “{other}”</source>
        <translation>dicho «{one}» frente a «{other}»</translation>
    </message>
    <message>
        <source>only one says “{words}”</source>
        <translation>solo una dice «{words}»</translation>
    </message>
    <message>
        <source>a stage was not finished</source>
        <translation>un paso no se terminó</translation>
    </message>
    <message>
        <source>the sentences were not matched</source>
        <translation>las frases no se enlazaron</translation>
    </message>
    <message>
        <source>the articles were not cut into sentences</source>
        <translation>los artículos no se dividieron en frases</translation>
    </message>
    <message>
        <source>the articles were not searched for repeats</source>
        <translation>no se buscaron repeticiones en los artículos</translation>
    </message>
    <message>
        <source>the numbers were not read</source>
        <translation>las cifras no se leyeron</translation>
    </message>
    <message>
        <source>the numbers were not compared</source>
        <translation>las cifras no se compararon</translation>
    </message>
    <message>
        <source>names, quotations, dates and sums were not checked</source>
        <translation>no se comprobaron nombres, citas, fechas ni sumas</translation>
    </message>
    <message>
        <source>sentences of more than {most} characters were matched by their beginning only: {n}</source>
        <translation>frases de más de {most} caracteres enlazadas solo por su comienzo: {n}</translation>
    </message>
    <message>
        <source>the comparison was stopped; what was not compared may hold more</source>
        <translation>la comparación se detuvo; lo que no se comparó puede contener más</translation>
    </message>
    <message>
        <source>sentences of more than {most} characters were not read for numbers: {n}</source>
        <translation>frases de más de {most} caracteres en las que no se leyeron las cifras: {n}</translation>
    </message>
    <message>
        <source>{low} to {end}</source>
        <translation>de {low} a {end}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{range} as rounded</source>
        <translation>{range}, redondeado</translation>
    </message>
    <message>
        <source>{words} ({period})</source>
        <translation>{words} («{period}»)</translation>
    </message>
    <message>
        <source>{words} (undated)</source>
        <translation>{words} (sin fecha)</translation>
    </message>
    <message>
        <source>{words} ({space})</source>
        <translation>{words} ({space})</translation>
    </message>
    <message>
        <source>; ask which {noun} and which date each is about</source>
        <translation>; pregunte de qué «{noun}» y de qué fecha habla cada una</translation>
    </message>
    <message>
        <source>some dozens or more</source>
        <translation>varias decenas o más</translation>
    </message>
    <message>
        <source>exactly {end}</source>
        <translation>exactamente {end}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{words} ({space}, {period})</source>
        <translation>{words} ({space}, «{period}»)</translation>
    </message>
    <message>
        <source>{words} ({space}, undated)</source>
        <translation>{words} ({space}, sin fecha)</translation>
    </message>
    <message>
        <source>{one} and {other} state the same figure{about}.</source>
        <translation>{one} y {other} dan la misma cifra{about}.</translation>
    </message>
    <message>
        <source>{one} and {other} state the same figure{about}, one of them as a limit or an estimate.</source>
        <translation>{one} y {other} dan la misma cifra{about}, una de ellas como límite o estimación.</translation>
    </message>
    <message>
        <source>{one} and {other} are in different currencies, and no exchange rate is assumed.</source>
        <translation>{one} y {other} están en monedas distintas, y no se supone ningún tipo de cambio.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}, but are not said of the same thing: {detail}.</source>
        <translation>{one} y {other} difieren{about}, pero no hablan de lo mismo: {detail}.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}, but two sources give them: {detail}.</source>
        <translation>{one} y {other} difieren{about}, pero las dan dos fuentes: {detail}.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}: one is the maximum reached, the other a single figure{ask}.</source>
        <translation>{one} y {other} difieren{about}: una es el máximo alcanzado, la otra una cifra suelta{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} agree{about} once the coarser figure is read as rounded.</source>
        <translation>{one} y {other} concuerdan{about} si la cifra menos precisa se lee como redondeada.</translation>
    </message>
    <message>
        <source>{one} and {other} can both hold{about}: the vaguer wording leaves room for the figure.</source>
        <translation>{one} y {other} pueden ser ciertas las dos{about}: la expresión más vaga deja sitio a la cifra.</translation>
    </message>
    <message>
        <source>{one} and {other} can both hold{about}: what they allow overlaps.</source>
        <translation>{one} y {other} pueden ser ciertas las dos{about}: lo que admiten se solapa.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}; the later report gives the later count{ask}.</source>
        <translation>{one} y {other} difieren{about}; la noticia posterior da el recuento posterior{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} point in opposite directions{about}: one a rise, the other a fall{ask}.</source>
        <translation>{one} y {other} van en sentidos opuestos{about}: una es una subida, la otra una bajada{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} are different times{about}.</source>
        <translation>{one} y {other} son momentos distintos{about}.</translation>
    </message>
    <message>
        <source>{one} and {other} are different times on one clock.</source>
        <translation>{one} y {other} son tiempos distintos de un mismo reloj.</translation>
    </message>
    <message>
        <source>{one} and {other} can be the same time{about}, counted back from when the article appeared.</source>
        <translation>{one} y {other} pueden ser el mismo momento{about}, contando hacia atrás desde que apareció el artículo.</translation>
    </message>
    <message>
        <source>{one} and {other} are given in different time zones{about}.</source>
        <translation>{one} y {other} se dan en husos horarios distintos{about}.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot both hold{about}: what they allow does not overlap{ask}.</source>
        <translation>{one} y {other} no pueden ser ciertas las dos{about}: lo que admiten no se solapa{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} are figures of different kinds and cannot be set against each other.</source>
        <translation>{one} y {other} son cifras de distinta clase y no se pueden cotejar.</translation>
    </message>
    <message>
        <source>; ask which case and which date each is about</source>
        <translation>; pregunte de qué caso y de qué fecha habla cada una</translation>
    </message>
    <message>
        <source>which date {figure} is about</source>
        <translation>a qué fecha se refiere {figure}</translation>
    </message>
    <message>
        <source>; ask {point}</source>
        <translation>; pregunte {point}</translation>
    </message>
    <message>
        <source>; ask {point} and {second}</source>
        <translation>; pregunte {point} y {second}</translation>
    </message>
    <message>
        <source>at most {end}</source>
        <translation>como máximo {end}</translation>
    </message>
    <message>
        <source>below {end}</source>
        <translation>menos de {end}</translation>
    </message>
    <message>
        <source>at least {end}</source>
        <translation>como mínimo {end}</translation>
    </message>
    <message>
        <source>above {end}</source>
        <translation>más de {end}</translation>
    </message>
    <message>
        <source> for “{label}”</source>
        <translation> en cuanto a «{label}»</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be set against each other{about}: the wording is too vague.</source>
        <translation>{one} y {other} no se pueden cotejar{about}: la expresión es demasiado vaga.</translation>
    </message>
    <message>
        <source>{one} and {other} can be the same time{about}, counted back from when the article appeared, which is not stated.</source>
        <translation>{one} y {other} pueden ser el mismo momento{about}, contando hacia atrás desde que apareció el artículo, cuya fecha no consta.</translation>
    </message>
    <message>
        <source>which date each is about</source>
        <translation>a qué fecha se refiere cada una</translation>
    </message>
    <message>
        <source>whether {figure} is for “{place}” too</source>
        <translation>si {figure} vale también para «{place}»</translation>
    </message>
    <message>
        <source>who gives {figure}</source>
        <translation>quién da {figure}</translation>
    </message>
    <message>
        <source>Only findings of these kinds: {kinds}.</source>
        <translation>Solo hallazgos de estas clases: {kinds}.</translation>
    </message>
    <message>
        <source>No kind of finding was chosen.</source>
        <translation>No se eligió ninguna clase de hallazgos.</translation>
    </message>
    <message>
        <source>No status of findings was chosen.</source>
        <translation>No se eligió ningún estado de los hallazgos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Only findings that are {states}.</source>
        <translation>Solo hallazgos {states}.</translation>
    </message>
    <message>
        <source>No article was chosen.</source>
        <translation>No se eligió ningún artículo.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Synoptic report</source>
        <translation>Informe de Synoptic</translation>
    </message>
    <message>
        <source>Project last changed {when}</source>
        <translation>Último cambio del proyecto: {when}</translation>
    </message>
    <message>
        <source>This comparison is not complete. What is not listed here was not looked at.</source>
        <translation>Esta comparación no está completa. Lo que no figura aquí no se ha examinado.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>{name} holds {count} e-mails; the first was read. Save the others one by one and add them.</source>
        <translation>{name} contiene {count} correos; se leyó el primero. Guarde los demás uno por uno y añádalos.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}, but only one of them names its time zone.</source>
        <translation>{one} y {other} difieren{about}, pero solo una de las dos indica su zona horaria.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>No number is given about the same thing in two places.</source>
        <translation>No hay dos lugares que den una cifra sobre lo mismo.</translation>
    </message>
    <message>
        <source>What each article counts, in its own words. A dash: the article gives no such number.</source>
        <translation>Lo que cuenta cada artículo, con sus propias palabras. Una raya: el artículo no da esa cifra.</translation>
    </message>
    <message>
        <source>finding {number}</source>
        <translation>hallazgo {number}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Bold and underlined</source>
        <translation>En negrita y subrayado</translation>
    </message>
    <message>
        <source>: words that only this article has. </source>
        <translation>: palabras que solo tiene este artículo. </translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Punteado</translation>
    </message>
    <message>
        <source>: words that both have (where most differ). </source>
        <translation>: palabras que tienen ambos (donde la mayoría difiere). </translation>
    </message>
    <message>
        <source>Boxed</source>
        <translation>Recuadrado</translation>
    </message>
    <message>
        <source>: numbers that are compared. </source>
        <translation>: cifras que se comparan. </translation>
    </message>
    <message>
        <source>¶ counts headings and paragraphs, s the sentences in one.</source>
        <translation>¶ cuenta titulares y párrafos; s, las frases de cada uno.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Judged earlier, not among the findings above</source>
        <translation>Juzgado antes, no está entre los hallazgos de arriba</translation>
    </message>
    <message>
        <source>An article, an option or the similarity has changed since.</source>
        <translation>Desde entonces cambió un artículo, una opción o el parecido exigido.</translation>
    </message>
    <message>
        <source>Nobody has written a note.</source>
        <translation>Nadie ha escrito una nota.</translation>
    </message>
    <message>
        <source>On finding</source>
        <translation>Sobre el hallazgo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Names are as people stated them; nobody checks them.</source>
        <translation>Los nombres son los que cada cual declaró; nadie los comprueba.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Reading and clean-up</source>
        <translation>Lectura y limpieza</translation>
    </message>
    <message>
        <source>Word for word the same: {places}</source>
        <translation>Igual palabra por palabra: {places}</translation>
    </message>
    <message>
        <source>{percent} alike</source>
        <translation>{percent} de parecido</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>enlazado a mano</translation>
    </message>
    <message>
        <source>{percent} alike, {kind}</source>
        <translation>{percent} de parecido, {kind}</translation>
    </message>
    <message>
        <source>both say: {words}</source>
        <translation>ambos dicen: {words}</translation>
    </message>
    <message>
        <source>Links are shown from this similarity</source>
        <translation>Los enlaces se muestran desde este parecido</translation>
    </message>
    <message>
        <source>Paragraphs and headings of one article count as a repeat from this similarity</source>
        <translation>Los párrafos y titulares de un artículo cuentan como repetición desde este parecido</translation>
    </message>
    <message>
        <source>Capitals make no difference</source>
        <translation>Las mayúsculas no importan</translation>
    </message>
    <message>
        <source>Leave out boilerplate lines</source>
        <translation>Omitir las líneas de relleno</translation>
    </message>
    <message>
        <source>Leave out headings</source>
        <translation>Omitir los titulares</translation>
    </message>
    <message>
        <source>Sentences shorter than this are not linked</source>
        <translation>Las frases más cortas no se enlazan</translation>
    </message>
    <message>
        <source>Phrases left out</source>
        <translation>Expresiones omitidas</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar cifras</translation>
    </message>
    <message>
        <source>Check names: another name in the same role</source>
        <translation>Comprobar nombres: otro nombre en el mismo cargo</translation>
    </message>
    <message>
        <source>Check quotations: the same one in other words</source>
        <translation>Comprobar citas: la misma con otras palabras</translation>
    </message>
    <message>
        <source>Check dates and weekdays</source>
        <translation>Comprobar fechas y días de la semana</translation>
    </message>
    <message>
        <source>Check sums inside one article</source>
        <translation>Comprobar sumas dentro de un artículo</translation>
    </message>
    <message>
        <source>Linked by hand, whatever their similarity</source>
        <translation>Enlazadas a mano, con cualquier parecido</translation>
    </message>
    <message>
        <source>Never linked, by hand</source>
        <translation>Nunca enlazadas, a mano</translation>
    </message>
    <message>
        <source>Rows of numbers changed by hand</source>
        <translation>Filas de cifras cambiadas a mano</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 frase</translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation>{n} frases</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} lugares</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} cambios</translation>
    </message>
    <message>
        <source>1 pair of sentences</source>
        <translation>1 par de frases</translation>
    </message>
    <message>
        <source>{n} pairs of sentences</source>
        <translation>{n} pares de frases</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} palabras</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 párrafo</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} párrafos</translation>
    </message>
    <message>
        <source>Cleaned: {kinds}.</source>
        <translation>Limpieza: {kinds}.</translation>
    </message>
    <message>
        <source>Nothing was cleaned.</source>
        <translation>No se limpió nada.</translation>
    </message>
    <message>
        <source>Switched off: {kinds}.</source>
        <translation>Desactivado: {kinds}.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>about a finding that is not in this report</source>
        <translation>sobre un hallazgo que no está en este informe</translation>
    </message>
    <message>
        <source>the article is no longer in the project</source>
        <translation>el artículo ya no está en el proyecto</translation>
    </message>
    <message>
        <source>{article}, the whole article</source>
        <translation>{article}, todo el artículo</translation>
    </message>
    <message>
        <source>1 article compared</source>
        <translation>1 artículo, comparado</translation>
    </message>
    <message>
        <source>{n} articles compared</source>
        <translation>{n} artículos comparados</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>1 repeat inside one article</source>
        <translation>1 repetición dentro de un artículo</translation>
    </message>
    <message>
        <source>{n} repeats inside one article</source>
        <translation>{n} repeticiones dentro de un mismo artículo</translation>
    </message>
    <message>
        <source>{numbers}, {conflicts} among them</source>
        <translation>{numbers}, entre ellas {conflicts}</translation>
    </message>
    <message>
        <source>1 number stated differently</source>
        <translation>1 cifra dada de distinta manera</translation>
    </message>
    <message>
        <source>{n} numbers stated differently</source>
        <translation>{n} cifras dadas de distinta manera</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} conflictos</translation>
    </message>
    <message>
        <source>1 other fact told in two ways</source>
        <translation>1 otro dato contado de dos maneras</translation>
    </message>
    <message>
        <source>{n} other facts told in two ways</source>
        <translation>{n} otros datos contados de dos maneras</translation>
    </message>
    <message>
        <source>{repeats} (in {places})</source>
        <translation>{repeats} (en {places})</translation>
    </message>
    <message>
        <source>1 passage word for word in two articles</source>
        <translation>1 pasaje palabra por palabra en dos artículos</translation>
    </message>
    <message>
        <source>{n} passages word for word in two articles</source>
        <translation>{n} pasajes palabra por palabra en dos artículos</translation>
    </message>
    <message>
        <source>{passages} ({pairs} linked)</source>
        <translation>{passages} (enlaces: {pairs})</translation>
    </message>
    <message>
        <source>1 passage told in other words</source>
        <translation>1 pasaje contado con otras palabras</translation>
    </message>
    <message>
        <source>{n} passages told in other words</source>
        <translation>{n} pasajes contados con otras palabras</translation>
    </message>
    <message>
        <source>when</source>
        <translation>periodo:</translation>
    </message>
    <message>
        <source>where</source>
        <translation>lugar:</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>grupo:</translation>
    </message>
    <message>
        <source>says</source>
        <translation>fuente:</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>en una cita</translation>
    </message>
    <message>
        <source>Numbers disagree</source>
        <translation>Cifras que discrepan</translation>
    </message>
    <message>
        <source>Other facts disagree</source>
        <translation>Otros datos que discrepan</translation>
    </message>
    <message>
        <source>Repeated in one article</source>
        <translation>Repetido en un artículo</translation>
    </message>
    <message>
        <source>Shared word for word</source>
        <translation>Común palabra por palabra</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>Pasajes parecidos</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Scope differs</source>
        <translation>Distinto alcance</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Cannot compare</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>chosen phrases left out</source>
        <translation>expresiones elegidas omitidas</translation>
    </message>
    <message>
        <source>but for capitals</source>
        <translation>salvo mayúsculas</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>las mismas palabras</translation>
    </message>
    <message>
        <source>the same sentence, edited</source>
        <translation>la misma frase, retocada</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>contado con otras palabras</translation>
    </message>
    <message>
        <source>one contains the other</source>
        <translation>una contiene a la otra</translation>
    </message>
    <message>
        <source>one sentence here, several there</source>
        <translation>una frase aquí, varias allí</translation>
    </message>
    <message>
        <source>several sentences here, one there</source>
        <translation>varias frases aquí, una allí</translation>
    </message>
    <message>
        <source>markup removed</source>
        <translation>etiquetas quitadas</translation>
    </message>
    <message>
        <source>image lines removed</source>
        <translation>líneas de imagen quitadas</translation>
    </message>
    <message>
        <source>wrapped lines joined</source>
        <translation>líneas partidas unidas</translation>
    </message>
    <message>
        <source>breaks in mid-sentence joined</source>
        <translation>cortes en mitad de frase unidos</translation>
    </message>
    <message>
        <source>split words joined</source>
        <translation>palabras cortadas unidas</translation>
    </message>
    <message>
        <source>citation numbers removed</source>
        <translation>números de nota quitados</translation>
    </message>
    <message>
        <source>boilerplate removed</source>
        <translation>relleno quitado</translation>
    </message>
    <message>
        <source>copies for another screen removed</source>
        <translation>copias para otra pantalla quitadas</translation>
    </message>
    <message>
        <source>ligatures spelled out</source>
        <translation>ligaduras separadas</translation>
    </message>
    <message>
        <source>white space tidied</source>
        <translation>espacios ordenados</translation>
    </message>
    <message>
        <source>the scope differs</source>
        <translation>distinto alcance</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>a false match</source>
        <translation>un falso enlace</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>the words moved</source>
        <translation>las palabras se han movido</translation>
    </message>
    <message>
        <source>the words changed a little</source>
        <translation>las palabras han cambiado un poco</translation>
    </message>
    <message>
        <source>these words no longer stand in the article</source>
        <translation>estas palabras ya no están en el artículo</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>abiertos: {n}</translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation>confirmados: {n}</translation>
    </message>
    <message>
        <source>{n} dismissed</source>
        <translation>descartados: {n}</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>resueltos: {n}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmados</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartados</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resueltos</translation>
    </message>
    <message>
        <source>Severity: high</source>
        <translation>Gravedad: alta</translation>
    </message>
    <message>
        <source>Severity: medium</source>
        <translation>Gravedad: media</translation>
    </message>
    <message>
        <source>Severity: low</source>
        <translation>Gravedad: baja</translation>
    </message>
    <message>
        <source>Severity: for information</source>
        <translation>Gravedad: informativa</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Numbers disagree: {subject}</source>
        <translation>Cifras que discrepan: {subject}</translation>
    </message>
    <message>
        <source>A number was updated: {subject}</source>
        <translation>Cifra actualizada: {subject}</translation>
    </message>
    <message>
        <source>Numbers differ in what they cover: {subject}</source>
        <translation>Cifras de distinto alcance: {subject}</translation>
    </message>
    <message>
        <source>Numbers that agree within their bounds: {subject}</source>
        <translation>Cifras compatibles dentro de sus límites: {subject}</translation>
    </message>
    <message>
        <source>The same quotation in other words: {left} / {right}</source>
        <translation>La misma cita con otras palabras: {left} / {right}</translation>
    </message>
    <message>
        <source>Another name, {role}: {names}</source>
        <translation>Otro nombre, {role}: {names}</translation>
    </message>
    <message>
        <source>One name, two spellings: {names}</source>
        <translation>Un nombre, dos grafías: {names}</translation>
    </message>
    <message>
        <source>Another date: {dates}</source>
        <translation>Otra fecha: {dates}</translation>
    </message>
    <message>
        <source>{date} was a {right}, not a {said}</source>
        <translation>{date} fue {right}, no {said}</translation>
    </message>
    <message>
        <source>{parts} make {sum}, not {total}</source>
        <translation>{parts} suman {sum}, no {total}</translation>
    </message>
    <message>
        <source>From {from} to {to} is {right}, not {said}</source>
        <translation>De {from} a {to} es {right}, no {said}</translation>
    </message>
    <message>
        <source>Shares that add up to {sum}: {parts}</source>
        <translation>Porcentajes que suman {sum}: {parts}</translation>
    </message>
    <message>
        <source>{siglum}: the heading ¶{first} stands again as ¶{again}</source>
        <translation>{siglum}: el titular ¶{first} aparece otra vez como ¶{again}</translation>
    </message>
    <message>
        <source>{siglum}: ¶{first} stands again as ¶{again} ({words} words)</source>
        <translation>{siglum}: ¶{first} aparece otra vez como ¶{again} ({words} palabras)</translation>
    </message>
    <message>
        <source>{siglum}: ¶{first} stand again as ¶{again} ({words} words)</source>
        <translation>{siglum}: ¶{first} aparecen otra vez como ¶{again} ({words} palabras)</translation>
    </message>
    <message>
        <source>The same {words} words in {places}</source>
        <translation>Las mismas {words} palabras en {places}</translation>
    </message>
    <message>
        <source>The same quotation of {words} words in {places}</source>
        <translation>La misma cita de {words} palabras en {places}</translation>
    </message>
    <message>
        <source>{places} tell the same thing: {percent} % alike</source>
        <translation>{places} cuentan lo mismo: {percent}&#xa0;% de parecido</translation>
    </message>
    <message>
        <source>Both are set as quotations and are the same but for the marked words. Ask for the recording, the transcript or the document, and which wording it has.</source>
        <translation>Las dos aparecen como citas y son iguales salvo en las palabras marcadas. Pida la grabación, la transcripción o el documento y vea qué dice.</translation>
    </message>
    <message>
        <source>Names that differ by a letter or two are most likely one person&apos;s. Ask which spelling is right.</source>
        <translation>Nombres que difieren en una o dos letras son casi siempre de una persona. Pregunte qué grafía es la correcta.</translation>
    </message>
    <message>
        <source>By the calendar {date} was a {right}; the article says {said}. Ask which of the two is right.</source>
        <translation>Según el calendario, {date} fue {right}; el artículo dice {said}. Pregunte cuál de los dos es correcto.</translation>
    </message>
    <message>
        <source>The parts add up to {sum}, the article states {total}; rounding does not explain it. Ask whether a part is missing or counted twice.</source>
        <translation>Las partes suman {sum} y el artículo dice {total}; el redondeo no lo explica. Pregunte si falta una parte o se cuenta dos veces.</translation>
    </message>
    <message>
        <source>From {from} to {to} is {right}; the article says {said}, and rounding does not explain it. Ask which of the three figures is right.</source>
        <translation>De {from} a {to} es {right}; el artículo dice {said}, y el redondeo no lo explica. Pregunte cuál de las tres cifras es correcta.</translation>
    </message>
    <message>
        <source>Shares of one whole add up to {sum}. Ask whether several answers were possible, or which share is wrong.</source>
        <translation>Las partes de un mismo todo suman {sum}. Pregunte si se admitían varias respuestas o qué porcentaje está mal.</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} frente a {other}</translation>
    </message>
    <message>
        <source>Made by Synoptic {version} from a project last changed {modified}.</source>
        <translation>Hecho con Synoptic {version} a partir de un proyecto cuyo último cambio es del {modified}.</translation>
    </message>
    <message>
        <source>Made by Synoptic {version}.</source>
        <translation>Hecho con Synoptic {version}.</translation>
    </message>
    <message>
        <source>The comparison uses no model and no network: the same articles and options give the same findings. It finds what to look at; it does not say which article is right.</source>
        <translation>La comparación no usa modelos de lenguaje ni red: los mismos artículos y opciones dan los mismos hallazgos. Señala dónde mirar; no dice qué artículo tiene razón.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <translation>{day} de {month} de {year}, {time} UTC</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Add Note on {about}</source>
        <translation>Añadir nota sobre {about}</translation>
    </message>
    <message>
        <source>Reply to Note on {about}</source>
        <translation>Responder a la nota sobre {about}</translation>
    </message>
    <message>
        <source>Edit Note on {about}</source>
        <translation>Editar nota sobre {about}</translation>
    </message>
    <message>
        <source>Remove Bookmark at {about}</source>
        <translation>Quitar marcador en {about}</translation>
    </message>
    <message>
        <source>Remove Note on {about}</source>
        <translation>Quitar nota sobre {about}</translation>
    </message>
    <message>
        <source>Bookmark {about}</source>
        <translation>Poner marcador en {about}</translation>
    </message>
    <message>
        <source>Attach Note to {about}</source>
        <translation>Fijar nota a {about}</translation>
    </message>
    <message>
        <source>Clean Up &apos;{title}&apos;</source>
        <translation>Limpiar «{title}»</translation>
    </message>
    <message>
        <source>Switch Off Clean-up of &apos;{title}&apos;</source>
        <translation>Desactivar la limpieza de «{title}»</translation>
    </message>
    <message>
        <source>Read &apos;{title}&apos; as {encoding}</source>
        <translation>Leer «{title}» como {encoding}</translation>
    </message>
    <message>
        <source>Undo {action}</source>
        <translation>Deshacer: {action}</translation>
    </message>
    <message>
        <source>Import Notes and Judgements from &apos;{name}&apos;</source>
        <translation>Importar notas y juicios de «{name}»</translation>
    </message>
    <message>
        <source>Add &apos;{title}&apos;</source>
        <translation>Añadir «{title}»</translation>
    </message>
    <message>
        <source>Add {count} Articles</source>
        <translation>Añadir {count} artículos</translation>
    </message>
    <message>
        <source>the Project</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <source>a Finding</source>
        <translation>un hallazgo</translation>
    </message>
    <message>
        <source>Reopen &apos;{name}&apos;</source>
        <translation>Reabrir «{name}»</translation>
    </message>
    <message>
        <source>Confirm &apos;{name}&apos;</source>
        <translation>Confirmar «{name}»</translation>
    </message>
    <message>
        <source>Dismiss &apos;{name}&apos;</source>
        <translation>Descartar «{name}»</translation>
    </message>
    <message>
        <source>Resolve &apos;{name}&apos;</source>
        <translation>Resolver «{name}»</translation>
    </message>
    <message>
        <source>Reopen {count} Findings</source>
        <translation>Reabrir {count} hallazgos</translation>
    </message>
    <message>
        <source>Confirm {count} Findings</source>
        <translation>Confirmar {count} hallazgos</translation>
    </message>
    <message>
        <source>Dismiss {count} Findings</source>
        <translation>Descartar {count} hallazgos</translation>
    </message>
    <message>
        <source>Resolve {count} Findings</source>
        <translation>Resolver {count} hallazgos</translation>
    </message>
    <message>
        <source>Change Comparison Options</source>
        <translation>Cambiar opciones de comparación</translation>
    </message>
    <message>
        <source>Replace &apos;{title}&apos;</source>
        <translation>Sustituir «{title}»</translation>
    </message>
    <message>
        <source>Apply Rule &apos;{name}&apos;</source>
        <translation>Aplicar la regla «{name}»</translation>
    </message>
    <message>
        <source>Take Back Rule &apos;{name}&apos;</source>
        <translation>Retirar la regla «{name}»</translation>
    </message>
    <message>
        <source>Remove &apos;{title}&apos;</source>
        <translation>Quitar «{title}»</translation>
    </message>
    <message>
        <source>Move &apos;{title}&apos;</source>
        <translation>Mover «{title}»</translation>
    </message>
    <message>
        <source>Rename &apos;{title}&apos;</source>
        <translation>Cambiar el nombre de «{title}»</translation>
    </message>
    <message>
        <source>Set Similarity to {percent} %</source>
        <translation>Fijar el parecido en {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Link {places}</source>
        <translation>Enlazar {places}</translation>
    </message>
    <message>
        <source>Unlink {places}</source>
        <translation>Desenlazar {places}</translation>
    </message>
    <message>
        <source>Unlink {count} Pairs of Sentences</source>
        <translation>Desenlazar {count} pares de frases</translation>
    </message>
    <message>
        <source>Take Back Judgement of &apos;{name}&apos;</source>
        <translation>Retirar el juicio sobre «{name}»</translation>
    </message>
    <message>
        <source>Split Off &apos;{figure}&apos;</source>
        <translation>Separar «{figure}»</translation>
    </message>
    <message>
        <source>Merge &apos;{row}&apos; with &apos;{other}&apos;</source>
        <translation>Unir «{row}» con «{other}»</translation>
    </message>
    <message>
        <source>Rename Row &apos;{row}&apos;</source>
        <translation>Cambiar el nombre de la fila «{row}»</translation>
    </message>
    <message>
        <source>Mark &apos;{figure}&apos; Not Comparable</source>
        <translation>Marcar «{figure}» como no comparable</translation>
    </message>
    <message>
        <source>Take Back Changes to &apos;{row}&apos;</source>
        <translation>Retirar los cambios en «{row}»</translation>
    </message>
    <message>
        <source>exit codes:
  0  done
  1  done, and there are findings of the kind that --fail-on names
  2  the command was not understood
  3  an article or the project could not be read; no report was written
  4  a report could not be written
</source>
        <translation>códigos de salida:
  0  hecho
  1  hecho, y hay hallazgos de la clase que indica --fail-on
  2  no se entendió la orden
  3  no se pudo leer un artículo o el proyecto; no se escribió ningún informe
  4  no se pudo escribir un informe
</translation>
    </message>
    <message>
        <source>See the articles that report one story side by side: what matches, what repeats,
where the numbers disagree.

Without a command, a window opens:
  synoptic                          start page
  synoptic STORY.synoptic           this project
  synoptic A.txt B.txt              a new project with these articles
  synoptic --sample                 the sample project
</source>
        <translation>Muestra lado a lado los artículos sobre una misma noticia: qué coincide, qué se
repite, dónde discrepan las cifras.

Sin orden se abre una ventana:
  synoptic                          página de inicio
  synoptic PROYECTO.synoptic        este proyecto
  synoptic A.txt B.txt              un proyecto nuevo con estos artículos
  synoptic --sample                 el proyecto de ejemplo
</translation>
    </message>
    <message>
        <source>show which version of Synoptic this is</source>
        <translation>mostrar qué versión de Synoptic es esta</translation>
    </message>
    <message>
        <source>try out this installation: the sample, the window, every report; exit with 1 when something fails</source>
        <translation>probar esta instalación: el ejemplo, la ventana, todos los informes; terminar con 1 si algo falla</translation>
    </message>
    <message>
        <source>commands that need no window</source>
        <translation>órdenes que no necesitan ventana</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>compare article files and write a report</source>
        <translation>comparar archivos de artículos y escribir un informe</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <translation>ARTÍCULO</translation>
    </message>
    <message>
        <source>CHECKS</source>
        <translation>COMPROBACIONES</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TÍTULO</translation>
    </message>
    <message>
        <source>the report&apos;s title</source>
        <translation>el título del informe</translation>
    </message>
    <message>
        <source>write the report of a project, with its judgements</source>
        <translation>escribir el informe de un proyecto, con sus juicios</translation>
    </message>
    <message>
        <source>PROJECT.synoptic</source>
        <translation>PROYECTO.synoptic</translation>
    </message>
    <message>
        <source>the project, as the window saved it</source>
        <translation>el proyecto, tal como lo guardó la ventana</translation>
    </message>
    <message>
        <source>write the reports of the five sample articles</source>
        <translation>escribir los informes de los cinco artículos de ejemplo</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>INFORME</translation>
    </message>
    <message>
        <source>only findings of these kinds</source>
        <translation>solo hallazgos de estas clases</translation>
    </message>
    <message>
        <source>only these parts</source>
        <translation>solo estas partes</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>LETTERS</source>
        <translation>LETRAS</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>falta: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {words}</source>
        <translation>no se entiende: {words}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>aquí hace falta un valor detrás</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>aquí hace falta al menos un valor</translation>
    </message>
    <message>
        <source>invalid choice: {word} (choose from {words})</source>
        <translation>{word} no existe aquí (puede elegir entre {words})</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>opción ambigua: {option} puede ser {options}</translation>
    </message>
    <message>
        <source>ignored explicit argument {word}</source>
        <translation>no admite ningún valor: {word}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>{program}: error: {complaint}</source>
        <translation>{program}: error: {complaint}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Bold on grey</source>
        <translation>En negrita sobre gris</translation>
    </message>
    <message>
        <source>Articles are compared, and quoted here, after these clean-ups. The project keeps the original files.</source>
        <translation>Los artículos se comparan, y se citan aquí, tras estas limpiezas. El proyecto conserva los archivos originales.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Judged earlier</source>
        <translation>Juzgado antes</translation>
    </message>
    <message>
        <source>This comparison is not complete</source>
        <translation>Esta comparación no está completa</translation>
    </message>
    <message>
        <source>It was stopped before its end. What is not listed here was not looked at.</source>
        <translation>Se detuvo antes de terminar. Lo que no figura aquí no se ha examinado.</translation>
    </message>
    <message>
        <source>Articles that tell one story name different holders of one role ({role}). Ask who it was at that time.</source>
        <translation>Artículos que cuentan la misma historia dan titulares distintos a un mismo cargo ({role}). Pregunte quién lo era entonces.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>What more than half of the other articles say and this one does not, as the first of them says it.</source>
        <translation>Lo que dice más de la mitad de los demás artículos y este no, como lo dice el primero de ellos.</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>Omitido por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>No article leaves out what most others say.</source>
        <translation>Ningún artículo omite lo que dice la mayoría de los demás.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>{articles}: most likely one source</source>
        <translation>{articles}: probablemente una sola fuente</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Texto común</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Parte de cada uno</translation>
    </message>
    <message>
        <source>The longest run</source>
        <translation>El tramo más largo</translation>
    </message>
    <message>
        <source>No two articles share a run of words.</source>
        <translation>No hay dos artículos que compartan un tramo de palabras.</translation>
    </message>
    <message>
        <source>{kind}: {subject}</source>
        <translation>{kind}: {subject}</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} veces</translation>
    </message>
    <message>
        <source>{name} was not fetched: it leads from a secure address to {target}, which is not. Open that in a browser and paste the article.</source>
        <translation>{name} no se descargó: lleva de una dirección segura a {target}, que no lo es. Ábrala en un navegador y pegue el artículo.</translation>
    </message>
    <message>
        <source>{name} was not fetched: it leads on more than {most} times. Try its final address.</source>
        <translation>{name} no se descargó: redirige más de {most} veces. Pruebe con su dirección final.</translation>
    </message>
    <message>
        <source>{name} was not fetched: only addresses with http:// and https:// are. Add a file instead.</source>
        <translation>{name} no se descargó: solo se admiten direcciones con http:// y https://. Añada un archivo en su lugar.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} is on this computer or in a private network. Save the page and add the file.</source>
        <translation>{name} no se descargó: {host} está en este equipo o en una red privada. Guarde la página y añada el archivo.</translation>
    </message>
    <message>
        <source>{name} was not fetched: it comes packed as {packing}. Open it in a browser and paste it.</source>
        <translation>{name} no se descargó: llega comprimida como {packing}. Ábrala en un navegador y pegue el texto.</translation>
    </message>
    <message>
        <source>{name} arrived damaged. Try again, or open it in a browser and paste it.</source>
        <translation>{name} llegó dañada. Inténtelo de nuevo, o ábrala en un navegador y pegue el texto.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation>{name} no se pudo leer ({reason}).</translation>
    </message>
    <message>
        <source>{name} has more than {most} characters; split it and add the parts.</source>
        <translation>{name} tiene más de {most} caracteres; divídalo y añada las partes.</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>un archivo web</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un correo electrónico</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto de OpenDocument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>{name} is in the old Word format or protected by a password; save it as .docx without one and add that.</source>
        <translation>{name} está en el formato antiguo de Word o protegido con contraseña; guárdelo como .docx sin ella y añada ese archivo.</translation>
    </message>
    <message>
        <source>{name} is a picture; Synoptic reads text, so add the article as text.</source>
        <translation>{name} es una imagen; Synoptic lee texto, así que añada el artículo como texto.</translation>
    </message>
    <message>
        <source>{name} is an archive; unpack it and add the articles in it.</source>
        <translation>{name} es un archivo comprimido; descomprímalo y añada los artículos que contiene.</translation>
    </message>
    <message>
        <source>a whole archive</source>
        <translation>un archivo comprimido entero</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Synoptic does not read; save its text in another format.</source>
        <translation>{name} es {kind}, que Synoptic no lee; guarde su texto en otro formato.</translation>
    </message>
    <message>
        <source>No readable text in {name}. Nothing was added.</source>
        <translation>No hay texto legible en {name}. No se añadió nada.</translation>
    </message>
    <message>
        <source>{name} is password-protected; save it without a password and add that.</source>
        <translation>{name} está protegido con contraseña; guárdelo sin ella y añada ese archivo.</translation>
    </message>
    <message>
        <source>{name} has {count} pages; Synoptic reads up to {most}. Add the pages you need.</source>
        <translation>{name} tiene {count} páginas; Synoptic lee hasta {most}. Añada las páginas que necesite.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} refuses it ({status}). Open it in a browser and paste it.</source>
        <translation>{name} no se descargó: {host} la deniega ({status}). Ábrala en un navegador y pegue el texto.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} has no such page ({status}). Check the address.</source>
        <translation>{name} no se descargó: {host} no tiene esa página ({status}). Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} cannot answer now ({status}). Try again later.</source>
        <translation>{name} no se descargó: {host} no puede responder ahora ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} answered {status}. Open it in a browser and paste it.</source>
        <translation>{name} no se descargó: {host} respondió {status}. Ábrala en un navegador y pegue el texto.</translation>
    </message>
    <message>
        <source>{name} was not fetched: it is {kind}, which holds no text. Check the address.</source>
        <translation>{name} no se descargó: es {kind}, que no contiene texto. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} took longer than {seconds} seconds. Try again later.</source>
        <translation>{name} no se descargó: {host} tardó más de {seconds} segundos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} cannot prove that it is {host} ({why}). Check the address.</source>
        <translation>{name} no se descargó: {host} no puede demostrar que es {host} ({why}). Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{name} was not fetched: no secure connection to {host}. Open it in a browser and paste it.</source>
        <translation>{name} no se descargó: no hay conexión segura con {host}. Ábrala en un navegador y pegue el texto.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} was not found. Check the address and the connection.</source>
        <translation>{name} no se descargó: no se encontró {host}. Compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} broke off or sent no web page. Try again later.</source>
        <translation>{name} no se descargó: {host} se interrumpió o no envió una página web. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{name} was not fetched: no connection to {host} ({reason}). Check the connection, try again.</source>
        <translation>{name} no se descargó: no hay conexión con {host} ({reason}). Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not a web address. Enter one such as https://example.org/news.</source>
        <translation>«{name}» no es una dirección web. Escriba una como https://example.org/news.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Open it in a browser and paste the article.</source>
        <translation>{name} ocupa más de {limit} MB. Ábrala en un navegador y pegue el artículo.</translation>
    </message>
    <message>
        <source>{name} is a folder; add the files in it.</source>
        <translation>{name} es una carpeta; añada los archivos que contiene.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} no existe.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <translation>{name} no se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; add a smaller file or paste its text.</source>
        <translation>{name} ocupa más de {limit} MB; añada un archivo más pequeño o pegue su texto.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Synoptic (file version {found}; this one reads up to version {known}); it was not touched: update Synoptic to open it.</source>
        <translation>«{name}» se guardó con un Synoptic más reciente (versión de archivo {found}; este lee hasta la {known}); no se tocó: actualice Synoptic para abrirlo.</translation>
    </message>
    <message>
        <source>{details} and {n} more</source>
        <translation>{details} y {n} más</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({details}); it was not changed: open a copy or a backup of it, or rescue what is sound into a new project.</source>
        <translation>«{name}» está dañado ({details}); no se modificó: abra una copia o una copia de seguridad, o rescate lo que esté sano en un proyecto nuevo.</translation>
    </message>
    <message>
        <source>the database cannot even say what is wrong</source>
        <translation>la base de datos ni siquiera puede decir qué falla</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was opened (moved, replaced or deleted): open it at its new place, or save a copy.</source>
        <translation>«{name}» ya no está donde se abrió (movido, sustituido o borrado): ábralo en su nuevo lugar o guarde una copia.</translation>
    </message>
    <message>
        <source>“{name}” or its folder cannot be written to: open it read-only, or save a copy elsewhere.</source>
        <translation>No se puede escribir en «{name}» o en su carpeta: ábralo como solo lectura o guarde una copia en otro sitio.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in that folder: choose another one.</source>
        <translation>«{name}» no se puede escribir en esa carpeta: elija otra.</translation>
    </message>
    <message>
        <source>The disk with “{name}” is full and the last change is not saved: make room and try again, or save a copy elsewhere.</source>
        <translation>El disco de «{name}» está lleno y el último cambio no se ha guardado: haga sitio e inténtelo de nuevo, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Another program is writing to “{name}” just now: wait a moment and try again.</source>
        <translation>Otro programa está escribiendo en «{name}» ahora mismo: espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the database reports: {error}</source>
        <translation>la base de datos informa: {error}</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written ({why}): check the disk and try again, or save a copy elsewhere.</source>
        <translation>«{name}» no se pudo leer o escribir ({why}): compruebe el disco e inténtelo de nuevo, o guarde una copia en otro sitio.</translation>
    </message>
    <message>
        <source>There is no project “{name}” in that folder: it may have been moved or deleted.</source>
        <translation>En esa carpeta no hay ningún proyecto «{name}»: puede que se haya movido o borrado.</translation>
    </message>
    <message>
        <source>“{name}” already exists: choose another name.</source>
        <translation>«{name}» ya existe: elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a Synoptic project (.synoptic).</source>
        <translation>«{name}» no es un archivo: elija un proyecto de Synoptic (.synoptic).</translation>
    </message>
    <message>
        <source>“{name}” is empty and so no Synoptic project: choose another file, or a copy of it.</source>
        <translation>«{name}» está vacío y no es un proyecto de Synoptic: elija otro archivo o una copia suya.</translation>
    </message>
    <message>
        <source>“{name}” is not a Synoptic project: open it as an article, or choose another file.</source>
        <translation>«{name}» no es un proyecto de Synoptic: ábralo como artículo o elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” carries no Synoptic version and cannot be read: choose another file.</source>
        <translation>«{name}» no lleva versión de Synoptic y no se puede leer: elija otro archivo.</translation>
    </message>
    <message>
        <source>The folder for “{name}” does not exist: choose another place.</source>
        <translation>La carpeta para «{name}» no existe: elija otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” is the open project itself: choose another name.</source>
        <translation>«{name}» es el propio proyecto abierto: elija otro nombre.</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>es otra cosa</translation>
    </message>
    <message>
        <source>a newer Synoptic wrote it</source>
        <translation>lo escribió un Synoptic más reciente</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a file of notes and judgements (.jsonld).</source>
        <translation>«{name}» no es un archivo: elija un archivo de notas y juicios (.jsonld).</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation>«{name}» no se pudo leer: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not JSON, or it is damaged: ask for the file again.</source>
        <translation>«{name}» no es JSON o está dañado: pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” does not say of which version it is: ask for the file again.</source>
        <translation>«{name}» no dice de qué versión es: pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was exported by a newer Synoptic (version {version}; this one reads up to {known}): update Synoptic to import it.</source>
        <translation>«{name}» se exportó con un Synoptic más reciente (versión {version}; este lee hasta la {known}): actualice Synoptic para importarlo.</translation>
    </message>
    <message>
        <source>“{name}” has no list of notes and judgements: ask for the file again.</source>
        <translation>«{name}» no tiene lista de notas y juicios: pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} notes and judgements: it was not read.</source>
        <translation>«{name}» contiene más de {most} notas y juicios: no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” should end in {endings}, which says what kind of report it is.</source>
        <translation>«{name}» debería terminar en {endings}, que dice qué clase de informe es.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>“{name}” would be empty: choose findings or numbers for a spreadsheet.</source>
        <translation>«{name}» estaría vacío: elija hallazgos o cifras para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: pages need Qt, which this program was started without.</source>
        <translation>«{name}» no se puede escribir: las páginas necesitan Qt, y este programa se inició sin él.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file name for the report.</source>
        <translation>«{name}» es una carpeta. Elija un nombre de archivo para el informe.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file. Choose another name for the report.</source>
        <translation>«{name}» no es un archivo normal. Elija otro nombre para el informe.</translation>
    </message>
    <message>
        <source>“{name}” belongs to this comparison. Choose another name for the report.</source>
        <translation>«{name}» pertenece a esta comparación. Elija otro nombre para el informe.</translation>
    </message>
    <message>
        <source>“{name}” is a project, not a report. Choose another name for the report.</source>
        <translation>«{name}» es un proyecto, no un informe. Elija otro nombre para el informe.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}. What was there before is unchanged.</source>
        <translation>«{name}» no se pudo escribir: {why}. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The pages could not be made: Qt wrote no whole PDF. Choose another kind of report.</source>
        <translation>No se pudieron hacer las páginas: Qt no escribió un PDF entero. Elija otra clase de informe.</translation>
    </message>
    <message>
        <source>The pages have no text: the fonts are missing. Install Synoptic again, or write HTML.</source>
        <translation>Las páginas no tienen texto: faltan las fuentes. Instale Synoptic de nuevo o escriba HTML.</translation>
    </message>
    <message>
        <source>The report could not be printed: the printer takes no pages. Choose another one, or a PDF.</source>
        <translation>No se pudo imprimir el informe: la impresora no acepta páginas. Elija otra o un PDF.</translation>
    </message>
    <message>
        <source>the contents {code} are missing or changed</source>
        <translation>el contenido {code} falta o se modificó</translation>
    </message>
    <message>
        <source>the contents {code} were changed</source>
        <translation>el contenido {code} se modificó</translation>
    </message>
    <message>
        <source>the history lacks entry {number}</source>
        <translation>al historial le falta la entrada {number}</translation>
    </message>
    <message>
        <source>entry {number} of the history was changed</source>
        <translation>la entrada {number} del historial se modificó</translation>
    </message>
    <message>
        <source>the history is missing</source>
        <translation>falta el historial</translation>
    </message>
    <message>
        <source>the history has lost its end</source>
        <translation>el historial ha perdido su final</translation>
    </message>
    <message>
        <source>the project is not as its last recorded action left it</source>
        <translation>el proyecto no está como lo dejó la última acción registrada</translation>
    </message>
    <message>
        <source>version {number} of the article {name} is missing</source>
        <translation>falta la versión {number} del artículo {name}</translation>
    </message>
    <message>
        <source>a row of {table} points to nothing</source>
        <translation>una fila de {table} no apunta a nada</translation>
    </message>
    <message>
        <source>the project&apos;s {what} was changed</source>
        <translation>se modificó {what} del proyecto</translation>
    </message>
    <message>
        <source>the setting {what} was changed</source>
        <translation>el ajuste {what} se modificó</translation>
    </message>
    <message>
        <source>the article {what} was changed</source>
        <translation>el artículo {what} se modificó</translation>
    </message>
    <message>
        <source>the note {what} was changed</source>
        <translation>la nota {what} se modificó</translation>
    </message>
    <message>
        <source>the judgement {what} was changed</source>
        <translation>el juicio {what} se modificó</translation>
    </message>
    <message>
        <source>{name} version {number}</source>
        <translation>{name}, versión {number},</translation>
    </message>
    <message>
        <source>{table} {what} was changed</source>
        <translation>{table} {what} se modificó</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the present version of the article {name}</source>
        <translation>la versión actual del artículo {name}</translation>
    </message>
    <message>
        <source>the article {name}</source>
        <translation>el artículo {name}</translation>
    </message>
    <message>
        <source>all that the table {table} holds</source>
        <translation>todo lo que contiene la tabla {table}</translation>
    </message>
    <message>
        <source>the order in {table}</source>
        <translation>el orden en {table}</translation>
    </message>
    <message>
        <source>a part of the history</source>
        <translation>una parte del historial</translation>
    </message>
    <message>
        <source>an unexpected {kind} {name}</source>
        <translation>inesperado: {kind} {name}</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>falta la tabla {name}</translation>
    </message>
    <message>
        <source>1 character of {name} could not be read as {encoding} and stands as �.</source>
        <translation>1 carácter de {name} no se pudo leer como {encoding} y figura como �.</translation>
    </message>
    <message>
        <source>{count} characters of {name} could not be read as {encoding} and stand as �.</source>
        <translation>{count} caracteres de {name} no se pudieron leer como {encoding} y figuran como �.</translation>
    </message>
    <message>
        <source>{name} has comments, which are no part of the article and were not read.</source>
        <translation>{name} tiene comentarios, que no son parte del artículo y no se leyeron.</translation>
    </message>
    <message>
        <source>{name} has tracked changes; they were read as accepted (insertions in, deletions out).</source>
        <translation>{name} tiene control de cambios; se leyeron como aceptados (con lo insertado, sin lo eliminado).</translation>
    </message>
    <message>
        <source>{name} is broken or nested too deeply to tell its article from the rest; the whole page was read.</source>
        <translation>{name} está dañado o anidado con demasiada profundidad para distinguir el artículo del resto; se leyó toda la página.</translation>
    </message>
    <message>
        <source>No article was found in {name}; the whole page was read.</source>
        <translation>No se encontró ningún artículo en {name}; se leyó toda la página.</translation>
    </message>
    <message>
        <source>{name} is a web page; all of it was read, without its tags. Name it .html to get only its article.</source>
        <translation>{name} es una página web; se leyó entera, sin sus etiquetas. Con la terminación .html se lee solo su artículo.</translation>
    </message>
    <message>
        <source>{name} is not {kind}, whatever its name says; it was read as plain text.</source>
        <translation>{name} no es {kind}, diga lo que diga su nombre; se leyó como texto sin formato.</translation>
    </message>
    <message>
        <source>{name} is {kind}, whatever its name says, and was read as one.</source>
        <translation>{name} es {kind}, diga lo que diga su nombre, y se leyó como tal.</translation>
    </message>
    <message>
        <source>{name} has attachments ({count}), which were not read.</source>
        <translation>{name} tiene adjuntos ({count}), que no se leyeron.</translation>
    </message>
    <message>
        <source>{empty} of the {count} pages of {name} hold no readable text.</source>
        <translation>{empty} de las {count} páginas de {name} no contienen texto legible.</translation>
    </message>
    <message>
        <source>It holds hidden characters ({count}), which comparing ignores.</source>
        <translation>Contiene caracteres ocultos ({count}), que la comparación pasa por alto.</translation>
    </message>
    <message>
        <source>{count} characters of {name} could not be read and stand as �.</source>
        <translation>{count} caracteres de {name} no se pudieron leer y figuran como �.</translation>
    </message>
    <message>
        <source>“{text}” should end in {endings}, which says what kind of report it is</source>
        <translation>«{text}» debe terminar en {endings}, lo que dice qué clase de informe es</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 1</source>
        <translation>«{text}» no es un número de 0 a 1</translation>
    </message>
    <message>
        <source>stopped; no report was written</source>
        <translation>detenido; no se escribió ningún informe</translation>
    </message>
    <message>
        <source>There is no article {letter}; there are none.</source>
        <translation>No hay artículo {letter}; no hay ninguno.</translation>
    </message>
    <message>
        <source>There is no article {letter}; there are {letters}.</source>
        <translation>No hay artículo {letter}; hay {letters}.</translation>
    </message>
    <message>
        <source>A PDF needs Qt, which cannot be loaded here ({reason}). Install its system libraries, or write .html.</source>
        <translation>Un PDF necesita Qt, que aquí no se puede cargar ({reason}). Instale sus bibliotecas del sistema o escriba .html.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot both hold{about}, and have the same digits in another order: perhaps a slip{ask}.</source>
        <translation>{one} y {other} no pueden ser ciertas las dos{about} y tienen las mismas cifras en otro orden: quizá un descuido{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot both hold{about}, and have the same digits, but for noughts: perhaps a slip{ask}.</source>
        <translation>{one} y {other} no pueden ser ciertas las dos{about} y tienen las mismas cifras salvo los ceros: quizá un descuido{ask}.</translation>
    </message>
    <message>
        <source>Sentences that tell the same thing give it different dates. Ask when it was, and whether both mean the same event.</source>
        <translation>Frases que cuentan lo mismo dan fechas distintas. Pregunte cuándo fue y si ambas hablan del mismo hecho.</translation>
    </message>
    <message>
        <source>Describe &apos;{title}&apos;</source>
        <translation>Describir «{title}»</translation>
    </message>
    <message>
        <source>its process ended before it was done</source>
        <translation>su proceso acabó antes de terminarla</translation>
    </message>
    <message>
        <source>{one} and {other} cannot both hold{about}, and have the same digits in other units: perhaps a slip{ask}.</source>
        <translation>{one} y {other} no pueden ser ciertas las dos{about} y tienen las mismas cifras en otras unidades: quizá un descuido{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} have the same digits{about}, but per cent of a figure are no percentage points: perhaps a slip.</source>
        <translation>{one} y {other} tienen las mismas cifras{about}, pero un tanto por ciento no son puntos porcentuales: quizá un descuido.</translation>
    </message>
    <message>
        <source>{what} ({figures})</source>
        <translation>{what} ({figures})</translation>
    </message>
    <message>
        <source>{name} ({letter}) is the same text as {other}.</source>
        <translation>{name} ({letter}) es el mismo texto que {other}.</translation>
    </message>
    <message>
        <source>{one} and {other} have opposite signs{about}: one is a gain, the other a loss{ask}.</source>
        <translation>{one} y {other} tienen signos opuestos{about}: una es una ganancia, la otra una pérdida{ask}.</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un documento de Pages</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un mensaje de Outlook</translation>
    </message>
    <message>
        <source>{name} has words that are struck out; they were not read.</source>
        <translation>{name} tiene palabras tachadas; no se leyeron.</translation>
    </message>
    <message>
        <source>Only what is in {articles}.</source>
        <translation>Solo lo que está en {articles}.</translation>
    </message>
    <message>
        <source>Leave out what is in quotation marks</source>
        <translation>Omitir lo que está entre comillas</translation>
    </message>
    <message>
        <source>a file to read; two or more are compared</source>
        <translation>un archivo que leer; a partir de dos se comparan</translation>
    </message>
    <message>
        <source>link sentences that are at least this alike, from 0 to 1 (default: %(default)s)</source>
        <translation>enlazar las frases que se parecen al menos tanto, de 0 a 1 (por omisión: %(default)s)</translation>
    </message>
    <message>
        <source>checks to leave out: {names}; several are separated by commas</source>
        <translation>comprobaciones que se omiten: {names}; varias se separan con comas</translation>
    </message>
    <message>
        <source>created if it does not exist</source>
        <translation>se crea si no existe</translation>
    </message>
    <message>
        <source>.html to read in a browser, .pdf to print, .docx to edit further, with notes as comments, .csv for a spreadsheet (findings, and the table of numbers in a second file), .json for scripts (the whole comparison), .jsonld for notes and judgements; may be repeated</source>
        <translation>.html para leer en un navegador, .pdf para imprimir, .docx para seguir escribiendo, con las notas como comentarios, .csv para una hoja de cálculo (los hallazgos y, en un segundo archivo, la tabla de cifras), .json para programas (toda la comparación), .jsonld para notas y juicios; puede repetirse</translation>
    </message>
    <message>
        <source>only findings with these states</source>
        <translation>solo hallazgos con estos estados</translation>
    </message>
    <message>
        <source>{what}: any of {names}, separated by commas (.json and .jsonld are always whole)</source>
        <translation>{what}: a elegir entre {names}, separados por comas (.json y .jsonld están siempre completos)</translation>
    </message>
    <message>
        <source>only what is in these articles: A,C</source>
        <translation>solo lo que está en estos artículos: A,C</translation>
    </message>
    <message>
        <source>language of the report, of error messages and of this help (default: %(default)s; .json and .jsonld are always in English)</source>
        <translation>idioma del informe, de los mensajes de error y de esta ayuda (por omisión: %(default)s; .json y .jsonld están siempre en inglés)</translation>
    </message>
    <message>
        <source>exit with 1 when numbers, names, dates or quotations conflict, or at any finding; spellings, sums and quotations that differ in small words are no conflict; dismissed and resolved findings do not count</source>
        <translation>terminar con 1 si se contradicen cifras, nombres, fechas o citas, o ante cualquier hallazgo; las grafías, las sumas y las citas que difieren en palabras menores no son contradicción; los hallazgos descartados y los resueltos no cuentan</translation>
    </message>
    <message>
        <source>Figures and quotations that are in one article and in no other.</source>
        <translation>Cifras y citas que están en un artículo y en ningún otro.</translation>
    </message>
    <message>
        <source>No figure or quotation is in one article alone.</source>
        <translation>Ninguna cifra ni cita está en un solo artículo.</translation>
    </message>
    <message>
        <source>Words that are in two articles in the same order, in runs of five or more.</source>
        <translation>Palabras que están en dos artículos en el mismo orden, en tramos de cinco o más.</translation>
    </message>
    <message>
        <source>The window shows 1 more.</source>
        <translation>La ventana muestra 1 más.</translation>
    </message>
    <message>
        <source>The window shows {n} more.</source>
        <translation>La ventana muestra {n} más.</translation>
    </message>
    <message>
        <source>{name} was not fetched: the address contains a user name. Leave out what comes before the @.</source>
        <translation>{name} no se descargó: contiene un nombre de usuario. Quite lo que está antes de la @.</translation>
    </message>
    <message>
        <source>{name} was not read: it needs more than {memory} MB of memory. Add a part of it, or paste its text.</source>
        <translation>{name} no se leyó: necesita más de {memory} MB de memoria. Añada una parte o pegue su texto.</translation>
    </message>
    <message>
        <source>{name} was not read: Synoptic does not know the encoding {encoding}. Choose another one.</source>
        <translation>{name} no se leyó: Synoptic no conoce la codificación {encoding}. Elija otra.</translation>
    </message>
    <message>
        <source>{name} is not a text document. Add the article as text.</source>
        <translation>{name} no es un documento de texto. Añada el artículo como texto.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no text part. Ask for the file again, or paste its text.</source>
        <translation>{name} está dañado: no tiene parte de texto. Pida el archivo de nuevo o pegue su texto.</translation>
    </message>
    <message>
        <source>{name} is damaged: its content is not {kind}. Ask for the file again, or paste its text.</source>
        <translation>{name} está dañado: su contenido no es {kind}. Pida el archivo de nuevo o pegue su texto.</translation>
    </message>
    <message>
        <source>{name} holds no web page. Save the page again, or paste its text.</source>
        <translation>{name} no contiene ninguna página web. Guarde la página de nuevo o pegue su texto.</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be opened. Ask for the file again, or paste its text.</source>
        <translation>{name} está dañado y no se pudo abrir. Pida el archivo de nuevo o pegue su texto.</translation>
    </message>
    <message>
        <source>{name} was not opened: it holds more than {most} parts. Paste its text instead.</source>
        <translation>{name} no se abrió: contiene más de {most} partes. Pegue su texto en su lugar.</translation>
    </message>
    <message>
        <source>{name} was not read: it unpacks to more than Synoptic opens. Paste its text instead.</source>
        <translation>{name} no se leyó: descomprimido ocupa más de lo que Synoptic abre. Pegue su texto en su lugar.</translation>
    </message>
    <message>
        <source>{name} was not read: it is packed more tightly than any document. Paste its text instead.</source>
        <translation>{name} no se leyó: está más comprimido que cualquier documento. Pegue su texto en su lugar.</translation>
    </message>
    <message>
        <source>{name} was not read: it holds a DOCTYPE, which no document of its kind needs. Paste its text instead.</source>
        <translation>{name} no se leyó: contiene un DOCTYPE, que ningún documento de su clase necesita. Pegue su texto en su lugar.</translation>
    </message>
    <message>
        <source>{name} has no text layer (it is a scan). Run text recognition (OCR) on it and add the result.</source>
        <translation>{name} no tiene capa de texto (es un escaneado). Reconozca su texto (OCR) y añada el resultado.</translation>
    </message>
    <message>
        <source>{name} is not a regular file. Choose another one.</source>
        <translation>{name} no es un archivo normal. Elija otro.</translation>
    </message>
    <message>
        <source>{name} may not be read: permission denied. Copy it to a folder of yours and add the copy.</source>
        <translation>{name} no se puede leer: permiso denegado. Cópielo a una carpeta suya y añada la copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: it could not be read as an RTF document. Ask for the file again, or paste its text.</source>
        <translation>{name} está dañado: no se pudo leer como documento RTF. Pida el archivo de nuevo o pegue su texto.</translation>
    </message>
    <message>
        <source>{name} was not read: it needs too much memory, or it is so damaged that reading broke off. Paste its text instead.</source>
        <translation>{name} no se leyó: necesita demasiada memoria o está tan dañado que la lectura se interrumpió. Pegue su texto en su lugar.</translation>
    </message>
    <message>
        <source>{name} was not read: it took longer than {seconds} seconds. Add a part of it, or paste its text.</source>
        <translation>{name} no se leyó: tardaba más de {seconds} segundos. Añada una parte o pegue su texto.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole project of Synoptic: {why}. No project was made. Choose another file.</source>
        <translation>«{name}» no es un proyecto entero de Synoptic: {why}. No se creó ningún proyecto. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” was not read: it is larger than {size}, which no file of notes is. Choose another file.</source>
        <translation>«{name}» no se leyó: ocupa más de {size}, como ningún archivo de notas. Elija otro.</translation>
    </message>
    <message>
        <source>“{name}” holds no notes and judgements that Synoptic has exported. Choose another file.</source>
        <translation>«{name}» no contiene notas ni juicios exportados por Synoptic. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist, so “{name}” cannot be written there. Choose another folder.</source>
        <translation>La carpeta «{folder}» no existe, así que «{name}» no se puede escribir ahí. Elija otra.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made: {reason}. Choose another one.</source>
        <translation>No se pudo crear la carpeta «{folder}»: {reason}. Elija otra.</translation>
    </message>
    <message>
        <source>Status of the findings: {counts}.</source>
        <translation>Estado de los hallazgos ({counts}).</translation>
    </message>
    <message>
        <source>“{text}” is not one of {names}</source>
        <translation>«{text}» no es ninguno de {names}</translation>
    </message>
    <message>
        <source>“{text}” is not a check; there are {names}</source>
        <translation>«{text}» no es ninguna comprobación; hay {names}</translation>
    </message>
    <message>
        <source>Paragraphs shorter than this do not count as repeats</source>
        <translation>Los párrafos más cortos no cuentan como repetición</translation>
    </message>
    <message>
        <source>Headings shorter than this do not count as repeats</source>
        <translation>Los titulares más cortos no cuentan como repetición</translation>
    </message>
    <message>
        <source>“{name}” was interrupted in the middle of a change: open it once with permission to write, so that it can put itself right.</source>
        <translation>«{name}» se interrumpió en mitad de un cambio: ábralo una vez con permiso de escritura para que se arregle solo.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print Report</source>
        <translation>Imprimir informe</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Rescue What Is Sound…</source>
        <translation>Rescatar lo que está sano…</translation>
    </message>
    <message>
        <source>Show Each File…</source>
        <translation>Mostrar cada archivo…</translation>
    </message>
    <message>
        <source>{name} (rescued).synoptic</source>
        <translation>{name} (rescatado).synoptic</translation>
    </message>
    <message>
        <source>Rescue Into</source>
        <translation>Rescatar en</translation>
    </message>
    <message>
        <source>Synoptic projects (*.synoptic)</source>
        <translation>Proyectos de Synoptic (*.synoptic)</translation>
    </message>
    <message>
        <source>Whole projects in one JSON file (*.json)</source>
        <translation>Proyectos enteros en un archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Project From JSON</source>
        <translation>Proyecto desde JSON</translation>
    </message>
    <message>
        <source>F8 walks through what was found. Click any sentence to bring its counterparts beside it. F1 explains the marks.</source>
        <translation>F8 recorre los hallazgos. Haga clic en una frase para traer a su lado sus correspondencias. F1 explica las marcas.</translation>
    </message>
    <message>
        <source>Don’t Show Again</source>
        <translation>No volver a mostrar</translation>
    </message>
    <message>
        <source>Add Articles</source>
        <translation>Añadir artículos</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Artículos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>{name} holds no files. Nothing was added.</source>
        <translation>{name} no contiene archivos. No se añadió nada.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>Import Notes and Judgements</source>
        <translation>Importar notas y juicios</translation>
    </message>
    <message>
        <source>Notes and judgements (*.jsonld *.json);;All files (*)</source>
        <translation>Notas y juicios (*.jsonld *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>No hay proyectos recientes</translation>
    </message>
    <message>
        <source>Add It Anyway</source>
        <translation>Añadirlo de todos modos</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>No printer is installed here. A PDF can be printed elsewhere.</source>
        <translation>Aquí no hay ninguna impresora instalada. Un PDF se puede imprimir en otro sitio.</translation>
    </message>
    <message>
        <source>Write a PDF…</source>
        <translation>Escribir un PDF…</translation>
    </message>
    <message>
        <source>Save a Copy Without Removed Articles</source>
        <translation>Guardar copia sin artículos quitados</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Synoptic projects (*.synoptic)</source>
        <translation>Proyectos de Synoptic (*.synoptic)</translation>
    </message>
    <message>
        <source>Export Whole Project</source>
        <translation>Exportar proyecto entero</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>Whole projects (*.json)</source>
        <translation>Proyectos enteros (*.json)</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Todavía no hay ningún proyecto.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>The report is in {folder}: {names}.</source>
        <translation>El informe está en {folder}: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The comparison is still running: print the report after it.</source>
        <translation>La comparación aún está en marcha: imprima el informe después.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Archivo del informe</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>What there is to say about the report</source>
        <translation>Qué hay que decir del informe</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>Tabla de cifras</translation>
    </message>
    <message>
        <source>Findings with their quotes</source>
        <translation>Hallazgos con sus citas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>History: who did what, when</source>
        <translation>Historial: quién hizo qué y cuándo</translation>
    </message>
    <message>
        <source>Method: settings, versions, files</source>
        <translation>Método: ajustes, versiones, archivos</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>One page to read in any browser and to send</source>
        <translation>Una página para leer en cualquier navegador y enviar</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Pages to print and to file</source>
        <translation>Páginas para imprimir y archivar</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Word</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>For a spreadsheet: findings, and numbers in a second file</source>
        <translation>Para una hoja de cálculo: hallazgos, y cifras en un segundo archivo</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The whole comparison, for scripts</source>
        <translation>La comparación entera, para programas</translation>
    </message>
    <message>
        <source>JSON-&amp;LD</source>
        <translation>JSON-&amp;LD</translation>
    </message>
    <message>
        <source>Notes and judgements, for a colleague’s Synoptic</source>
        <translation>Notas y juicios, para el Synoptic de un colega</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Clase de archivo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Findings of these kinds</source>
        <translation>Hallazgos de estas clases</translation>
    </message>
    <message>
        <source>Findings that are</source>
        <translation>Hallazgos con estado</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Write &amp;Report</source>
        <translation>Escribir &amp;informe</translation>
    </message>
    <message>
        <source>Nothing is ticked under Contents: the report would only name the articles.</source>
        <translation>No hay nada marcado en Contenido: el informe solo nombraría los artículos.</translation>
    </message>
    <message>
        <source>No article is ticked: the report would be empty.</source>
        <translation>No hay ningún artículo marcado: el informe quedaría vacío.</translation>
    </message>
    <message>
        <source>“{name}” is there already and will be replaced.</source>
        <translation>«{name}» ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>Name a file for the report.</source>
        <translation>Indique un archivo para el informe.</translation>
    </message>
    <message>
        <source>File of the Report</source>
        <translation>Archivo del informe</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>This kind of file is always whole, and in English.</source>
        <translation>Esta clase de archivo siempre va entera y en inglés.</translation>
    </message>
    <message>
        <source>Only here, and left out</source>
        <translation>Solo aquí y omitido</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Texto común</translation>
    </message>
    <message>
        <source>To edit further; notes become comments</source>
        <translation>Para seguir escribiendo; las notas pasan a comentarios</translation>
    </message>
    <message>
        <source>Only what is in these articles</source>
        <translation>Solo lo que está en estos artículos</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>The comparison is still running: make the report after it.</source>
        <translation>La comparación aún está en marcha: haga el informe después.</translation>
    </message>
</context>
<context>
    <name>RibbonGutter</name>
    <message>
        <source>Links between {first} and {second}</source>
        <translation>Enlaces entre {first} y {second}</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} enlaces</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Merge with</source>
        <translation>&amp;Unir con</translation>
    </message>
    <message>
        <source>&amp;Split Off</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>&amp;Rename Row…</source>
        <translation>Cambiar &amp;nombre de la fila…</translation>
    </message>
    <message>
        <source>&amp;Split Off This Figure</source>
        <translation>&amp;Separar esta cifra</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Unir con…</translation>
    </message>
    <message>
        <source>&amp;Not Comparable</source>
        <translation>N&amp;o comparable</translation>
    </message>
    <message>
        <source>Set as Re&amp;ference Value</source>
        <translation>Usar como valor de re&amp;ferencia</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>Give this figure a row of its own</source>
        <translation>Dar a esta cifra una fila propia</translation>
    </message>
    <message>
        <source>Make one row of this one and another</source>
        <translation>Hacer una sola fila de esta y otra</translation>
    </message>
    <message>
        <source>Show how far the other figures of the row lie from this one</source>
        <translation>Mostrar a qué distancia de esta quedan las otras cifras de la fila</translation>
    </message>
    <message>
        <source>Copy the whole table, for a spreadsheet or a text</source>
        <translation>Copiar toda la tabla, para una hoja de cálculo o un texto</translation>
    </message>
    <message>
        <source>{figure} ({place})</source>
        <translation>{figure} ({place})</translation>
    </message>
    <message>
        <source>{row}: {figure}</source>
        <translation>{row}: {figure}</translation>
    </message>
    <message>
        <source>{row}: {figure} …</source>
        <translation>{row}: {figure} …</translation>
    </message>
    <message>
        <source>&amp;Take Back What Was Changed by Hand</source>
        <translation>&amp;Retirar cambios hechos a mano</translation>
    </message>
    <message>
        <source>Give the row another name; an empty name restores the one that was found</source>
        <translation>Dar otro nombre a la fila; uno vacío restablece el encontrado</translation>
    </message>
    <message>
        <source>Do not compare this figure, or the figures of this row, with any other</source>
        <translation>No comparar esta cifra, o las de esta fila, con ninguna otra</translation>
    </message>
    <message>
        <source>Restore this row as the comparison found it</source>
        <translation>Restablecer esta fila como la encontró la comparación</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules from Dismissals</source>
        <translation>Reglas de lo descartado</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Follow this rule from now on</source>
        <translation>Seguir esta regla desde ahora</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Follow this rule no longer</source>
        <translation>No seguir más esta regla</translation>
    </message>
    <message>
        <source>Suggested ({n})</source>
        <translation>Sugeridas ({n})</translation>
    </message>
    <message>
        <source>Nothing to suggest yet</source>
        <translation>Nada que sugerir todavía</translation>
    </message>
    <message>
        <source>In force ({n})</source>
        <translation>En vigor ({n})</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>Leave out the phrase {name}</source>
        <translation>Omitir la expresión {name}</translation>
    </message>
    <message>
        <source>Do not compare the figures of {name}</source>
        <translation>No comparar las cifras de {name}</translation>
    </message>
    <message>
        <source>Never link {name}</source>
        <translation>No enlazar nunca {name}</translation>
    </message>
    <message>
        <source>When three findings dismissed as boilerplate share a phrase, leaving it out is suggested. When a disagreement is dismissed for its scope or as a false match, not comparing its figures is suggested. Nothing is applied until you do it, and each rule can be taken back.</source>
        <translation>Cuando tres hallazgos descartados como relleno comparten una expresión, se sugiere omitirla. Cuando una discrepancia se descarta por su alcance o como falso enlace, se sugiere no comparar sus cifras. Nada se aplica hasta que usted lo hace, y cada regla se puede retirar.</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>{n} findings that you dismissed as boilerplate share {phrase}.</source>
        <translation>{n} hallazgos descartados como relleno comparten {phrase}.</translation>
    </message>
    <message>
        <source>Show Rules…</source>
        <translation>Mostrar reglas…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The regular expression cannot be read at character {at}: {reason}.</source>
        <translation>La expresión regular no se puede leer en el carácter {at}: {reason}.</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 coincidencia</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} coincidencias</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Switch off Numbers to find it as text.</source>
        <translation>«{text}» no es una cifra. Desactive «Cifras» para buscarlo como texto.</translation>
    </message>
    <message>
        <source>There is nothing to look for: what you typed is invisible. Type a word or a number.</source>
        <translation>No hay nada que buscar: lo que escribió es invisible. Escriba una palabra o una cifra.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{hits}, not searched to its end</source>
        <translation>{hits}, sin buscar hasta el final</translation>
    </message>
    <message>
        <source>{letter}   {title}  ({hits})</source>
        <translation>{letter}   {title}  ({hits})</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>“May” does not find “may”</source>
        <translation>«May» no encuentra «may»</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>“port” does not find “report”</source>
        <translation>«port» no encuentra «report»</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>By value: 145 finds “145 per cent”, 80000 finds “approximately 80,000”</source>
        <translation>Por valor: 145 encuentra «145 por ciento», 80000 encuentra «unos 80.000»</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>A pattern in the syntax of Perl, matched inside a paragraph</source>
        <translation>Un patrón con la sintaxis de Perl, dentro de un párrafo</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Siguiente coincidencia (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <source>{hits} in {articles}, and more</source>
        <translation>{hits} en {articles}, y más</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{hits} en {articles}</translation>
    </message>
    <message>
        <source>No articles yet. Add some, and find a word or a number in all of them at once.</source>
        <translation>Todavía no hay artículos. Añada algunos y busque una palabra o una cifra en todos a la vez.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>all {n} articles</source>
        <translation>los {n} artículos</translation>
    </message>
    <message>
        <source>Type a word, a phrase or a number to find it in {articles}.</source>
        <translation>Escriba una palabra, una expresión o una cifra para buscarla en {articles}.</translation>
    </message>
    <message>
        <source>No hit so far. {why}</source>
        <translation>Ninguna coincidencia por ahora. {why}</translation>
    </message>
    <message>
        <source>“{text}” was not found. Searched: {articles}.</source>
        <translation>No se encontró «{text}». Se buscó en: {articles}.</translation>
    </message>
    <message>
        <source>There are more hits than can be listed. Make the search more exact.</source>
        <translation>Hay más coincidencias de las que caben en la lista. Precise más la búsqueda.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>The search stopped after a few seconds; {articles} may hold hits that are not shown.</source>
        <translation>La búsqueda se detuvo al cabo de unos segundos; en {articles} puede haber coincidencias que no se muestran.</translation>
    </message>
    <message>
        <source>The expression takes too long in {articles}: a simpler one may find more there.</source>
        <translation>La expresión tarda demasiado en {articles}: una más sencilla puede encontrar más allí.</translation>
    </message>
    <message>
        <source>Numbers written in words are found once the articles are compared.</source>
        <translation>Las cifras escritas con palabras se encuentran cuando los artículos están comparados.</translation>
    </message>
    <message>
        <source>{n} of {hits}</source>
        <translation>{n} de {hits}</translation>
    </message>
    <message>
        <source>Previous hit ({Shift+F3})</source>
        <translation>Coincidencia anterior ({Shift+F3})</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{name} changed while it was being read: add it again.</source>
        <translation>{name} cambió mientras se leía: añádalo otra vez.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>{name} could not be read: {error}.</source>
        <translation>No se pudo leer {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} was added as {letter}.</source>
        <translation>{name} se añadió como {letter}.</translation>
    </message>
    <message>
        <source>{name} was not added: it is the same text as {letter}.</source>
        <translation>{name} no se añadió: es el mismo texto que {letter}.</translation>
    </message>
    <message>
        <source>{name} was not read.</source>
        <translation>{name} no se leyó.</translation>
    </message>
    <message>
        <source>added: {n}</source>
        <translation>añadidos: {n}</translation>
    </message>
    <message>
        <source>the same text as another article: {n}</source>
        <translation>el mismo texto que otro artículo: {n}</translation>
    </message>
    <message>
        <source>not readable: {n}</source>
        <translation>ilegibles: {n}</translation>
    </message>
    <message>
        <source>not read, because you stopped: {n}</source>
        <translation>sin leer, porque lo detuvo: {n}</translation>
    </message>
    <message>
        <source>Of {count} files: {parts}.</source>
        <translation>De {count} archivos: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is open in {program} on {host} (process {process}). It is shown here read-only.</source>
        <translation>«{name}» está abierto en {program} en {host} (proceso {process}). Aquí se muestra como solo lectura.</translation>
    </message>
    <message>
        <source>“{name}” or its folder cannot be written to. It is shown read-only.</source>
        <translation>No se puede escribir en «{name}» o en su carpeta. Se muestra como solo lectura.</translation>
    </message>
    <message>
        <source>Opened read-only. Save a copy to change it.</source>
        <translation>Abierto como solo lectura. Guarde una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>The folder {folder} for new projects cannot be made: {error}.</source>
        <translation>No se puede crear la carpeta {folder} para proyectos nuevos: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is one of the articles: choose another name.</source>
        <translation>«{name}» es uno de los artículos: elija otro nombre.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>The project has no file yet: save it under a name.</source>
        <translation>El proyecto todavía no tiene archivo: guárdelo con un nombre.</translation>
    </message>
    <message>
        <source>The last change could not be written: {error}.</source>
        <translation>No se pudo escribir el último cambio: {error}.</translation>
    </message>
    <message>
        <source>Rescued into {name}. Lost: {what}.</source>
        <translation>Rescatado en {name}. Perdido: {what}.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>{count} notes about &apos;{title}&apos; went with it. Undo brings them back.</source>
        <translation>{count} notas sobre «{title}» se fueron con él. «Deshacer» las recupera.</translation>
    </message>
    <message>
        <source>Only two sentences of two articles can be linked.</source>
        <translation>Solo se pueden enlazar dos frases de dos artículos.</translation>
    </message>
    <message>
        <source>Nothing changed: {name} is the text that “{title}” has already.</source>
        <translation>No cambió nada: {name} es el texto que «{title}» ya tiene.</translation>
    </message>
    <message>
        <source>“{title}” was not replaced: {name} is the same text as {letter}.</source>
        <translation>«{title}» no se sustituyó: {name} es el mismo texto que {letter}.</translation>
    </message>
    <message>
        <source>1 moved along with its words</source>
        <translation>1 se movió con sus palabras</translation>
    </message>
    <message>
        <source>{n} moved along with their words</source>
        <translation>{n} se movieron con sus palabras</translation>
    </message>
    <message>
        <source>1 has lost its place</source>
        <translation>1 ha perdido su lugar</translation>
    </message>
    <message>
        <source>{n} have lost their place</source>
        <translation>{n} han perdido su lugar</translation>
    </message>
    <message>
        <source>{replaced} Of its notes {counts}.</source>
        <translation>{replaced} De sus notas, {counts}.</translation>
    </message>
    <message>
        <source>The notes panel lists those without a place.</source>
        <translation>El panel de notas enumera las que no tienen lugar.</translation>
    </message>
    <message>
        <source>“{title}” was replaced by its newer version.</source>
        <translation>«{title}» se sustituyó por su versión más reciente.</translation>
    </message>
    <message>
        <source>1 note about &apos;{title}&apos; went with it. Undo brings it back.</source>
        <translation>1 nota sobre «{title}» se fue con él. «Deshacer» la recupera.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in that folder: choose another one.</source>
        <translation>«{name}» no se puede escribir en esa carpeta: elija otra.</translation>
    </message>
    <message>
        <source>“{name}” is open in {program} on {host} (process {process}): choose another name.</source>
        <translation>«{name}» está abierto en {program} en {host} (proceso {process}): elija otro nombre.</translation>
    </message>
    <message>
        <source>The comparison failed: {error}. Try again with Compare Now.</source>
        <translation>La comparación falló: {error}. Inténtelo de nuevo con «Comparar ahora».</translation>
    </message>
    <message>
        <source>The comparison was cancelled: what is shown is not complete.</source>
        <translation>La comparación se canceló: lo que se ve no está completo.</translation>
    </message>
    <message>
        <source>What is shown is not complete. Not done: {what}.</source>
        <translation>Lo que se ve no está completo. Sin hacer: {what}.</translation>
    </message>
    <message>
        <source>The copy “{name}” differs from the project: go on working here, and try again.</source>
        <translation>La copia «{name}» difiere del proyecto: siga aquí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>1 is where it was</source>
        <translation>1 está donde estaba</translation>
    </message>
    <message>
        <source>{n} are where they were</source>
        <translation>{n} están donde estaban</translation>
    </message>
    <message>
        <source>1 finding that you judged is no longer found; it is at the end of the findings.</source>
        <translation>1 hallazgo que usted juzgó ya no se encuentra; está al final de los hallazgos.</translation>
    </message>
    <message>
        <source>{n} findings that you judged are no longer found; they are at the end of the findings.</source>
        <translation>{n} hallazgos que usted juzgó ya no se encuentran; están al final de los hallazgos.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Reading font</source>
        <translation>Letra de lectura</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Comparison Options…</source>
        <translation>&amp;Opciones de comparación…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>Marca&amp;s</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>&amp;Letra de lectura</translation>
    </message>
    <message>
        <source>Reading &amp;size</source>
        <translation>Ta&amp;maño de lectura</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Proyectos nuevos</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>A project that is open keeps its own: Tools, Comparison Options.</source>
        <translation>Un proyecto abierto conserva las suyas: Herramientas, Opciones de comparación.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>When you close this, the windows open again in this language.</source>
        <translation>Al cerrar esto, las ventanas se abren de nuevo en este idioma.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>It is shown with your notes and judgements, and in reports.</source>
        <translation>Figura en sus notas y juicios, y en los informes.</translation>
    </message>
</context>
<context>
    <name>SharingMap</name>
    <message>
        <source>Map of shared copy; the table beside it says the same</source>
        <translation>Mapa del texto común; la tabla de al lado dice lo mismo</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Previous or next sentence, in an article</source>
        <translation>Frase anterior o siguiente, en un artículo</translation>
    </message>
    <message>
        <source>Confirm, dismiss, resolve or reopen, in the findings list</source>
        <translation>Confirmar, descartar, resolver o reabrir, en la lista de hallazgos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save a note while writing it</source>
        <translation>Guardar una nota mientras se escribe</translation>
    </message>
    <message>
        <source>Rename or remove an article, in the articles list</source>
        <translation>Cambiar el nombre de un artículo o quitarlo, en la lista de artículos</translation>
    </message>
    <message>
        <source>Move an article, in the articles list</source>
        <translation>Mover un artículo, en la lista de artículos</translation>
    </message>
    <message>
        <source>Rename a row, in the numbers table</source>
        <translation>Cambiar el nombre de una fila, en la tabla de cifras</translation>
    </message>
    <message>
        <source>Split off a figure, or merge two rows, in the numbers table</source>
        <translation>Separar una cifra o unir dos filas, en la tabla de cifras</translation>
    </message>
    <message>
        <source>Mark as not comparable, or set a reference value, in the numbers table</source>
        <translation>Marcar como no comparable o fijar un valor de referencia, en la tabla de cifras</translation>
    </message>
    <message>
        <source>Paste an article, outside a field</source>
        <translation>Pegar un artículo, fuera de un campo</translation>
    </message>
    <message>
        <source>Title, source and date of an article, in the articles list</source>
        <translation>Título, fuente y fecha de un artículo, en la lista de artículos</translation>
    </message>
    <message>
        <source>Add what was typed or pasted as an article</source>
        <translation>Añadir como artículo lo escrito o pegado</translation>
    </message>
    <message>
        <source>Open an article from its spine</source>
        <translation>Abrir un artículo que está como lomo</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Órdenes y teclas</translation>
    </message>
</context>
<context>
    <name>Similarity</name>
    <message>
        <source>very loose</source>
        <translation>muy amplio</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>amplio</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>casi literal</translation>
    </message>
    <message>
        <source>&amp;Loose ({percent})</source>
        <translation>&amp;Amplio ({percent})</translation>
    </message>
    <message>
        <source>&amp;Balanced ({percent})</source>
        <translation>&amp;Equilibrado ({percent})</translation>
    </message>
    <message>
        <source>&amp;Strict ({percent})</source>
        <translation>E&amp;stricto ({percent})</translation>
    </message>
    <message>
        <source>&amp;Near-Verbatim ({percent})</source>
        <translation>&amp;Casi literal ({percent})</translation>
    </message>
    <message>
        <source>&amp;Similarity</source>
        <translation>&amp;Parecido</translation>
    </message>
    <message>
        <source>How alike two sentences must be to be linked</source>
        <translation>Cuánto deben parecerse dos frases para quedar enlazadas</translation>
    </message>
    <message>
        <source>Show &amp;Judged Findings</source>
        <translation>Mostrar hallazgos &amp;juzgados</translation>
    </message>
    <message>
        <source>Lower the similarity until no finding that you judged is hidden</source>
        <translation>Bajar el parecido hasta que no quede oculto ningún hallazgo juzgado</translation>
    </message>
</context>
<context>
    <name>SimilarityControl</name>
    <message>
        <source>&amp;Similarity ≥</source>
        <translation>&amp;Parecido ≥</translation>
    </message>
    <message>
        <source>Least similarity of linked sentences, in percent</source>
        <translation>Parecido mínimo de las frases enlazadas, en tanto por ciento</translation>
    </message>
    <message>
        <source>How alike two sentences must be to be linked. Lower shows more and weaker links.</source>
        <translation>Cuánto deben parecerse dos frases para enlazarse. Un valor más bajo muestra más enlaces, y más débiles.</translation>
    </message>
    <message>
        <source>Links shown</source>
        <translation>Enlaces mostrados</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} enlaces</translation>
    </message>
    <message>
        <source>{before} → 1 link</source>
        <translation>{before} → 1 enlace</translation>
    </message>
    <message>
        <source>{before} → {n} links</source>
        <translation>{before} → {n} enlaces</translation>
    </message>
    <message>
        <source>{count}, before: {before}</source>
        <translation>{count}, antes: {before}</translation>
    </message>
    <message>
        <source>{percent} % {name} · {count}</source>
        <translation>{percent}&#xa0;% {name} · {count}</translation>
    </message>
    <message>
        <source>{percent} % · {count}</source>
        <translation>{percent}&#xa0;% · {count}</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Click to open beside the others</source>
        <translation>Haga clic para abrirlo junto a los otros</translation>
    </message>
    <message>
        <source>Article {letter}, {title}, not open</source>
        <translation>Artículo {letter}, {title}, sin abrir</translation>
    </message>
    <message>
        <source>Overview of all articles</source>
        <translation>Vista general de todos los artículos</translation>
    </message>
    <message>
        <source>Back to the overview of all articles</source>
        <translation>Volver a la vista general de todos los artículos</translation>
    </message>
    <message>
        <source>Press {Enter} to open it as a column</source>
        <translation>Pulse {Enter} para abrirlo como columna</translation>
    </message>
</context>
<context>
    <name>StatusParts</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; what is done already stays</source>
        <translation>Detener; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 frase</translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation>{n} frases</translation>
    </message>
    <message>
        <source>Compared in {seconds} s</source>
        <translation>Comparado en {seconds} s</translation>
    </message>
    <message>
        <source>Comparison incomplete – press F5</source>
        <translation>Comparación incompleta: pulse F5</translation>
    </message>
    <message>
        <source>Comparison failed – press F5</source>
        <translation>Comparación fallida: pulse F5</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading {n} of {total}: {name}</source>
        <translation>Leyendo {n} de {total}: {name}</translation>
    </message>
    <message>
        <source>Looking for sentences alike: {n} of {total}</source>
        <translation>Buscando frases parecidas: {n} de {total}</translation>
    </message>
    <message>
        <source>Comparing numbers: {share}</source>
        <translation>Comparando cifras: {share}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>{place} ↔ {other}, {percent} similar</source>
        <translation>{place} ↔ {other}, {percent} parecido</translation>
    </message>
    <message>
        <source>1 kind of mark hidden</source>
        <translation>1 clase de marca oculta</translation>
    </message>
    <message>
        <source>{n} kinds of marks hidden</source>
        <translation>{n} clases de marcas ocultas</translation>
    </message>
    <message>
        <source>Finding sentences: article {n} of {total}</source>
        <translation>Buscando frases: artículo {n} de {total}</translation>
    </message>
    <message>
        <source>Weighing words: article {n} of {total}</source>
        <translation>Ponderando palabras: artículo {n} de {total}</translation>
    </message>
    <message>
        <source>Matching pairs of articles: {n} of {total}</source>
        <translation>Emparejando artículos: par {n} de {total}</translation>
    </message>
    <message>
        <source>Looking for repeats: article {n} of {total}</source>
        <translation>Buscando repeticiones: artículo {n} de {total}</translation>
    </message>
    <message>
        <source>Reading numbers: article {n} of {total}</source>
        <translation>Leyendo cifras: artículo {n} de {total}</translation>
    </message>
    <message>
        <source>Checking other facts…</source>
        <translation>Comprobando otros datos…</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Not Saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Your last changes are not saved. Closing now loses them.</source>
        <translation>Sus últimos cambios no están guardados. Si cierra ahora, se pierden.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Lose Changes</source>
        <translation>&amp;Perder los cambios</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Más baja</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Más alta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>{figure}: {articles}</source>
        <translation>{figure}: {articles}</translation>
    </message>
    <message>
        <source>{figure} ({n})</source>
        <translation>{figure} ({n})</translation>
    </message>
    <message>
        <source>{articles} and {n} more</source>
        <translation>{articles} y {n} más</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Numbers: what is counted, and which figures how many articles give</source>
        <translation>Cifras: qué se cuenta y cuántos artículos dan cada cifra</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Select some text, a sentence or a finding first, then add the note.</source>
        <translation>Seleccione primero texto, una frase o un hallazgo y después añada la nota.</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Comparison Options of New Projects</source>
        <translation>Opciones de comparación de proyectos nuevos</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Judgement taken back</source>
        <translation>Juicio retirado</translation>
    </message>
    <message>
        <source>{when}: {judged}</source>
        <translation>{when}: {judged}</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 etiqueta</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} etiquetas</translation>
    </message>
    <message>
        <source>1 image line</source>
        <translation>1 línea de imagen</translation>
    </message>
    <message>
        <source>{n} image lines</source>
        <translation>{n} líneas de imagen</translation>
    </message>
    <message>
        <source>1 line break</source>
        <translation>1 salto de línea</translation>
    </message>
    <message>
        <source>{n} line breaks</source>
        <translation>{n} saltos de línea</translation>
    </message>
    <message>
        <source>1 page break</source>
        <translation>1 salto de página</translation>
    </message>
    <message>
        <source>{n} page breaks</source>
        <translation>{n} saltos de página</translation>
    </message>
    <message>
        <source>1 split word</source>
        <translation>1 palabra partida</translation>
    </message>
    <message>
        <source>{n} split words</source>
        <translation>{n} palabras partidas</translation>
    </message>
    <message>
        <source>1 footnote number</source>
        <translation>1 número de nota al pie</translation>
    </message>
    <message>
        <source>{n} footnote numbers</source>
        <translation>{n} números de nota al pie</translation>
    </message>
    <message>
        <source>1 line of boilerplate</source>
        <translation>1 línea de relleno</translation>
    </message>
    <message>
        <source>{n} lines of boilerplate</source>
        <translation>{n} líneas de relleno</translation>
    </message>
    <message>
        <source>1 copy for another screen</source>
        <translation>1 copia para otra pantalla</translation>
    </message>
    <message>
        <source>{n} copies for another screen</source>
        <translation>{n} copias para otra pantalla</translation>
    </message>
    <message>
        <source>1 ligature</source>
        <translation>1 ligadura</translation>
    </message>
    <message>
        <source>{n} ligatures</source>
        <translation>{n} ligaduras</translation>
    </message>
    <message>
        <source>1 run of blanks</source>
        <translation>1 serie de espacios</translation>
    </message>
    <message>
        <source>{n} runs of blanks</source>
        <translation>{n} series de espacios</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Remove image lines</source>
        <translation>Quitar líneas de imagen</translation>
    </message>
    <message>
        <source>Join broken lines</source>
        <translation>Unir líneas partidas</translation>
    </message>
    <message>
        <source>Join sentences across page breaks</source>
        <translation>Unir frases a través de saltos de página</translation>
    </message>
    <message>
        <source>Mend split words</source>
        <translation>Recomponer palabras partidas</translation>
    </message>
    <message>
        <source>Remove footnote numbers</source>
        <translation>Quitar números de nota al pie</translation>
    </message>
    <message>
        <source>Remove boilerplate</source>
        <translation>Quitar relleno</translation>
    </message>
    <message>
        <source>Remove copies for another screen</source>
        <translation>Quitar copias para otras pantallas</translation>
    </message>
    <message>
        <source>Separate ligatures</source>
        <translation>Separar ligaduras</translation>
    </message>
    <message>
        <source>Tidy blanks</source>
        <translation>Ordenar espacios</translation>
    </message>
    <message>
        <source>Cleaned: {kinds}</source>
        <translation>Limpiado: {kinds}</translation>
    </message>
    <message>
        <source>Numbers disagree</source>
        <translation>Cifras que discrepan</translation>
    </message>
    <message>
        <source>Other facts disagree</source>
        <translation>Otros datos que discrepan</translation>
    </message>
    <message>
        <source>Repeated in one article</source>
        <translation>Repetido en un artículo</translation>
    </message>
    <message>
        <source>Shared word for word</source>
        <translation>Común palabra por palabra</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>Pasajes parecidos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Scope differs</source>
        <translation>Distinto alcance</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>palabra por palabra</translation>
    </message>
    <message>
        <source>a few words changed</source>
        <translation>unas pocas palabras cambiadas</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>one inside the other</source>
        <translation>una dentro de la otra</translation>
    </message>
    <message>
        <source>one sentence told in several</source>
        <translation>una frase contada en varias</translation>
    </message>
    <message>
        <source>several sentences told in one</source>
        <translation>varias frases contadas en una</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Same thing, other scope</source>
        <translation>Lo mismo, distinto alcance</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>False match</source>
        <translation>Falso enlace</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The comparison failed. F5 tries again.</source>
        <translation>La comparación falló. F5 lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} palabras</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>{words}: {quote}</source>
        <translation>{words}: {quote}</translation>
    </message>
    <message>
        <source>The same quotation, {words}: {quote}</source>
        <translation>La misma cita, {words}: {quote}</translation>
    </message>
    <message>
        <source>By hand, {percent}</source>
        <translation>A mano, {percent}</translation>
    </message>
    <message>
        <source>{percent}: {quote}</source>
        <translation>{percent}: {quote}</translation>
    </message>
    <message>
        <source>{percent}: {shared}</source>
        <translation>{percent}: {shared}</translation>
    </message>
    <message>
        <source>{kind}. {headline}. In {articles}. {status}.</source>
        <translation>{kind}. {headline}. En {articles}. {status}.</translation>
    </message>
    <message>
        <source>{percent} similar, {kind}.</source>
        <translation>{percent} parecido, {kind}.</translation>
    </message>
    <message>
        <source>Linked by hand.</source>
        <translation>Enlazado a mano.</translation>
    </message>
    <message>
        <source>Both say: {words}.</source>
        <translation>Ambas dicen: {words}.</translation>
    </message>
    <message>
        <source>Chosen phrases are left out.</source>
        <translation>Se omiten las expresiones elegidas.</translation>
    </message>
    <message>
        <source>Capitals differ.</source>
        <translation>Las mayúsculas difieren.</translation>
    </message>
    <message>
        <source>Left out of the links as a heading.</source>
        <translation>Excluida de los enlaces por ser un titular.</translation>
    </message>
    <message>
        <source>Left out of the links as boilerplate of the page.</source>
        <translation>Excluida de los enlaces por ser relleno de la página.</translation>
    </message>
    <message>
        <source>Left out of the links as a quotation.</source>
        <translation>Excluida de los enlaces por ser una cita.</translation>
    </message>
    <message>
        <source>A chosen phrase in it is left out of the links.</source>
        <translation>Una expresión elegida en ella se excluye de los enlaces.</translation>
    </message>
    <message>
        <source>Left out of the links as too short.</source>
        <translation>Excluida de los enlaces por ser demasiado corta.</translation>
    </message>
    <message>
        <source>Capitals make no difference here.</source>
        <translation>Las mayúsculas no importan aquí.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Sin juzgar todavía</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>{judged} ({reason})</source>
        <translation>{judged} ({reason})</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>{what} by {who}</source>
        <translation>{what} por {who}</translation>
    </message>
    <message>
        <source>{what} by {who}, {when}</source>
        <translation>{what} por {who}, {when}</translation>
    </message>
    <message>
        <source> against </source>
        <translation> frente a </translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, después </translation>
    </message>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
    <message>
        <source>{figures} and {n} more</source>
        <translation>{figures} y {n} más</translation>
    </message>
    <message>
        <source>{subject}: {figures}</source>
        <translation>{subject}: {figures}</translation>
    </message>
    <message>
        <source>Heading {first} again as {again}</source>
        <translation>Titular {first} otra vez como {again}</translation>
    </message>
    <message>
        <source>{first} again as {again} ({words})</source>
        <translation>{first} otra vez como {again} ({words})</translation>
    </message>
    <message>
        <source>The comparison is not complete. F5 starts it again.</source>
        <translation>La comparación no está completa. F5 la empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>_LabelDelegate</name>
    <message>
        <source>Name of the row</source>
        <translation>Nombre de la fila</translation>
    </message>
    <message>
        <source>The name that the comparison finds</source>
        <translation>El nombre que encuentra la comparación</translation>
    </message>
</context>
</TS>

/** Files that are missing, out of place, too large, or of another kind: BRD101 to BRD104, BRD111 to BRD114, BRD118. */
import { phrase } from './phrase.js';

export const files = [
  phrase('{=}: there is no such file', '{}: el archivo no existe', '{}: die Datei gibt es nicht'),
  phrase(
    "{=}: the path leads out of the model's folder",
    '{}: la ruta sale de la carpeta del modelo',
    '{}: der Pfad führt aus dem Ordner des Modells hinaus',
  ),
  phrase(
    '{=}: this is a file, not a folder',
    '{}: es un archivo, no una carpeta',
    '{}: das ist eine Datei, kein Ordner',
  ),
  phrase(
    '{=}: the file may not be read',
    '{}: no se permite leer el archivo',
    '{}: die Datei darf nicht gelesen werden',
  ),
  phrase('{=}: the file is not UTF-8', '{}: el archivo no está en UTF-8', '{}: die Datei ist nicht in UTF-8'),
  phrase(
    'a model is a folder with a file model.yaml',
    'un modelo es una carpeta con un archivo model.yaml',
    'ein Modell ist ein Ordner mit einer Datei model.yaml',
  ),
  phrase(
    '"{}" leads out of the model\'s folder',
    '"{}" sale de la carpeta del modelo',
    '"{}" führt aus dem Ordner des Modells hinaus',
  ),
  phrase('no file matches "{}"', 'ningún archivo coincide con "{}"', 'keine Datei passt zu "{}"'),
  phrase(
    'a file of {=} is a map, not a {}',
    'un archivo de tipo {} es un mapa; aquí hay: {}',
    'eine Datei der Art {} ist eine Zuordnung; hier steht: {}',
  ),
  phrase('its first line: {=}', 'su primera línea: {}', 'ihre erste Zeile: {}'),
  phrase(
    'the file does not say what it is',
    'el archivo no dice qué es',
    'die Datei sagt nicht, was sie ist',
  ),
  phrase(
    'this is a file of {=}, and one of {=} is needed here',
    'este archivo es de tipo {}, y aquí se necesita uno de tipo {}',
    'das ist eine Datei der Art {}, und hier wird eine der Art {} gebraucht',
  ),
  phrase(
    'this is version {} of the format, and this tool reads version {}',
    'esta es la versión {} del formato, y esta herramienta lee la versión {}',
    'das ist Version {} des Formats, und dieses Werkzeug liest Version {}',
  ),
  phrase(
    'a newer balduque may read it',
    'una versión más reciente de balduque puede leerlo',
    'ein neueres balduque kann sie vielleicht lesen',
  ),
  phrase('"{}" is no kind of file', '"{}" no es un tipo de archivo', '"{}" ist keine Dateiart'),
  phrase(
    '{=}: this is a folder or a device, not a file',
    '{}: es una carpeta o un dispositivo, no un archivo',
    '{}: das ist ein Ordner oder ein Gerät, keine Datei',
  ),
  phrase(
    '{=}: the file is larger than {} MB',
    '{}: el archivo pesa más de {} MB',
    '{}: die Datei ist größer als {} MB',
  ),
  phrase(
    '{=}: with it, the files of the model are larger than {} MB',
    '{}: con él, los archivos del modelo pesan más de {} MB',
    '{}: mit ihr sind die Dateien des Modells größer als {} MB',
  ),
  phrase(
    '{=}: with it, the model reads more than {} files',
    '{}: con él, el modelo lee más de {} archivos',
    '{}: mit ihr liest das Modell mehr als {} Dateien',
  ),
  phrase(
    '"{}" looks through more than {} files',
    '"{}" busca entre más de {} archivos',
    '"{}" durchsucht mehr als {} Dateien',
  ),
  // how to mend it
  phrase(
    'a path is relative to the folder of model.yaml: {=}',
    'una ruta parte de la carpeta de model.yaml: {}',
    'ein Pfad geht vom Ordner von model.yaml aus: {}',
  ),
  phrase(
    'a pattern is relative to the folder of model.yaml: {=}',
    'un patrón parte de la carpeta de model.yaml: {}',
    'ein Muster geht vom Ordner von model.yaml aus: {}',
  ),
  phrase(
    'copy the file into the folder, and name it there: {=}',
    'copie el archivo a la carpeta y nómbrelo ahí: {}',
    'die Datei in den Ordner kopieren und dort nennen: {}',
  ),
  phrase(
    'all files of a folder are named by a pattern: {=}',
    'todos los archivos de una carpeta se nombran con un patrón: {}',
    'alle Dateien eines Ordners nennt man mit einem Muster: {}',
  ),
  phrase(
    'part it: procedures: procedures/*.yaml',
    'divídalo: procedures: procedures/*.yaml',
    'teilen: procedures: procedures/*.yaml',
  ),
  phrase(
    'a folder of its own for the procedures: {=}',
    'una carpeta propia para los trámites: {}',
    'ein eigener Ordner für die Verfahren: {}',
  ),
  phrase(
    'a large register is two models: one for each level of government',
    'un registro grande se divide en dos modelos: uno por cada nivel de gobierno',
    'ein großes Register teilt man in zwei Modelle: eines für jede staatliche Ebene',
  ),
  phrase(
    'many procedures stand in one file: {=}',
    'muchos trámites caben en un solo archivo: {}',
    'viele Verfahren stehen in einer Datei: {}',
  ),
  phrase(
    'the file needs the right to be read, and a link must lead to a file of the folder',
    'el archivo necesita permiso de lectura, y un enlace debe llevar a un archivo de la carpeta',
    'die Datei muss lesbar sein, und eine Verknüpfung muss zu einer Datei des Ordners führen',
  ),
  phrase(
    'save it with the encoding UTF-8',
    'guárdelo con la codificación UTF-8',
    'mit der Kodierung UTF-8 speichern',
  ),
] as const;

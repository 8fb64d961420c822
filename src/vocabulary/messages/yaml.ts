/** What is wrong with a text as YAML: BRD106, BRD109, BRD110, BRD117, BRD118. What only the yaml package says stays English behind `not YAML:`. */
import { phrase } from './phrase.js';

export const yaml = [
  phrase('not YAML: {=}', 'no es YAML: {}', 'kein YAML: {}'),
  phrase(
    'not YAML: flow end indicator should be more indented than parent',
    'no es YAML: el cierre } o ] necesita más sangría',
    'kein YAML: das schließende } oder ] muss weiter eingerückt sein',
  ),
  phrase(
    'not YAML: unexpected {=} token',
    'no es YAML: no se esperaba {} aquí',
    'kein YAML: {} wird hier nicht erwartet',
  ),
  phrase(
    'not YAML: block scalar values in collections must be indented',
    'no es YAML: un texto de varias líneas lleva sangría',
    'kein YAML: ein mehrzeiliger Text wird eingerückt',
  ),
  phrase(
    'a text with a character that YAML uses itself needs quotes: title: "a: b"',
    'un texto con un signo que YAML usa para sí mismo lleva comillas: title: "a: b"',
    'ein Text mit einem Zeichen, das YAML selbst gebraucht, braucht Anführungszeichen: title: "a: b"',
  ),
  // colons
  phrase(
    'a colon without a space behind it',
    'dos puntos sin espacio después',
    'ein Doppelpunkt ohne Leerzeichen danach',
  ),
  phrase(
    'a space after the colon: {=}',
    'un espacio después de los dos puntos: {}',
    'ein Leerzeichen nach dem Doppelpunkt: {}',
  ),
  phrase(
    'a line without a colon, where a key is needed',
    'una línea sin dos puntos, donde se necesita una clave',
    'eine Zeile ohne Doppelpunkt, wo ein Schlüssel gebraucht wird',
  ),
  phrase(
    'a key, a colon, a space and a value: {=}',
    'una clave, dos puntos, un espacio y un valor: {}',
    'ein Schlüssel, ein Doppelpunkt, ein Leerzeichen und ein Wert: {}',
  ),
  phrase(
    'a second colon on one line',
    'dos puntos por segunda vez en una línea',
    'ein zweiter Doppelpunkt in einer Zeile',
  ),
  phrase(
    'a text with a colon needs quotes: "{}"',
    'un texto con dos puntos lleva comillas: "{}"',
    'ein Text mit Doppelpunkt braucht Anführungszeichen: "{}"',
  ),
  // columns
  phrase(
    'indented below a key that has a value already',
    'una línea con sangría debajo de una clave que ya tiene valor',
    'eingerückt unter einem Schlüssel, der schon einen Wert hat',
  ),
  phrase(
    'the keys of one map begin in the same column',
    'las claves de un mapa empiezan en la misma columna',
    'die Schlüssel einer Zuordnung beginnen in derselben Spalte',
  ),
  phrase(
    'this line begins in another column than those it belongs to',
    'esta línea empieza en una columna distinta de la de las líneas a las que pertenece',
    'diese Zeile beginnt in einer anderen Spalte als die, zu denen sie gehört',
  ),
  phrase(
    'the keys of one map, and the items of one list, begin in the same column',
    'las claves de un mapa, y los elementos de una lista, empiezan en la misma columna',
    'die Schlüssel einer Zuordnung und die Elemente einer Liste beginnen jeweils in derselben Spalte',
  ),
  phrase(
    'a key behind the end of a list',
    'una clave después del final de una lista',
    'ein Schlüssel nach dem Ende einer Liste',
  ),
  phrase(
    'a list belongs to a key, and its items are indented no less than that key',
    'una lista pertenece a una clave, y sus elementos no llevan menos sangría que esa clave',
    'eine Liste gehört zu einem Schlüssel, und ihre Elemente sind nicht weniger eingerückt als dieser',
  ),
  phrase(
    'an item of a list where none can be',
    'un elemento de lista donde no puede haber ninguno',
    'ein Listenelement, wo keines stehen kann',
  ),
  phrase(
    'items stand on lines of their own after "- ", or in brackets: {=}',
    'cada elemento va en su propia línea, después de "- ", o entre corchetes: {}',
    'Elemente stehen in eigenen Zeilen nach "- " oder in Klammern: {}',
  ),
  // quotes
  phrase(
    'this quote is not closed',
    'estas comillas no se cierran',
    'dieses Anführungszeichen wird nicht geschlossen',
  ),
  phrase('the same mark at its end: {=}', 'el mismo signo al final: {}', 'dasselbe Zeichen am Ende: {}'),
  phrase(
    'text behind the end of a value',
    'texto después del final de un valor',
    'Text nach dem Ende eines Wertes',
  ),
  phrase(
    'a text with brackets or quotes inside needs quotes around it: {=}',
    'un texto que contiene corchetes o comillas va entre comillas: {}',
    'ein Text mit Klammern oder Anführungszeichen darin steht in Anführungszeichen: {}',
  ),
  phrase(
    'text behind a closing quote',
    'texto después de las comillas finales',
    'Text nach einem schließenden Anführungszeichen',
  ),
  phrase(
    'the whole text in quotes of the other kind: {=}',
    'todo el texto entre comillas del otro tipo: {}',
    'den ganzen Text in Anführungszeichen der anderen Art setzen: {}',
  ),
  phrase(
    'a backslash that means nothing inside double quotes',
    'una barra inversa que no significa nada dentro de comillas dobles',
    'ein Backslash, der in doppelten Anführungszeichen nichts bedeutet',
  ),
  phrase(
    'in single quotes it is a backslash: {=}',
    'entre comillas simples es una barra inversa: {}',
    'in einfachen Anführungszeichen ist er ein Backslash: {}',
  ),
  phrase(
    'a text cannot begin with {=}',
    'un texto no puede empezar con {}',
    'ein Text kann nicht mit {} beginnen',
  ),
  phrase('in quotes: "{}"', 'entre comillas: "{}"', 'in Anführungszeichen: "{}"'),
  phrase(
    'text on the line of a | or >',
    'texto en la misma línea que | o >',
    'Text in der Zeile von | oder >',
  ),
  phrase(
    'the text begins on the next line, indented; or write it in quotes',
    'el texto empieza en la línea siguiente, con sangría; o escríbalo entre comillas',
    'der Text beginnt in der nächsten Zeile, eingerückt; oder in Anführungszeichen schreiben',
  ),
  // brackets and commas
  phrase('this "{}" is not closed', 'este "{}" no se cierra', 'dieses "{}" wird nicht geschlossen'),
  phrase(
    'for example: {=}; what stands on lines of its own is indented',
    'por ejemplo: {}; lo que va en líneas propias lleva sangría',
    'zum Beispiel: {}; was in eigenen Zeilen steht, ist eingerückt',
  ),
  phrase('this "{}" closes nothing', 'este "{}" no cierra nada', 'dieses "{}" schließt nichts'),
  phrase(
    'leave it out, or open it before: {=}',
    'quítelo o ábralo antes: {}',
    'weglassen oder vorher öffnen: {}',
  ),
  phrase('a comma is missing here', 'aquí falta una coma', 'hier fehlt ein Komma'),
  phrase(
    'a comma parts what stands in { } and [ ]: {=}',
    'una coma separa lo que va dentro de { } y [ ]: {}',
    'ein Komma trennt, was in { } und [ ] steht: {}',
  ),
  phrase('a comma with nothing before it', 'una coma sin nada antes', 'ein Komma, vor dem nichts steht'),
  phrase('leave it out: [a, b]', 'quítela: [a, b]', 'weglassen: [a, b]'),
  // marks
  phrase('a # without a space before it', 'un # sin espacio antes', 'ein # ohne Leerzeichen davor'),
  phrase(
    'a space before a comment: a: 1 # why',
    'un espacio antes de un comentario: a: 1 # motivo',
    'ein Leerzeichen vor einem Kommentar: a: 1 # Grund',
  ),
  phrase('this is a tag', 'esto es una etiqueta de YAML (tag)', 'das ist ein YAML-Tag'),
  phrase(
    'a bare & is an anchor without a name',
    'un & solo es un ancla sin nombre',
    'ein bloßes & ist ein Anker ohne Namen',
  ),
  phrase(
    'anchors and aliases are refused',
    'las anclas y los alias no se aceptan',
    'Anker und Aliase werden nicht angenommen',
  ),
  phrase(
    'a text that begins with * or & needs quotes: "*"; a figure used twice gets a name under `figures`',
    'un texto que empieza con * o & lleva comillas: "*"; una cifra que se usa dos veces recibe un nombre en `figures`',
    'ein Text, der mit * oder & beginnt, braucht Anführungszeichen: "*"; eine zweimal gebrauchte Angabe erhält einen Namen unter `figures`',
  ),
  phrase('there are {} more', 'hay {} más', 'es gibt {} weitere'),
  phrase(
    'a character that cannot be seen (U+{=})',
    'un carácter que no se ve (U+{})',
    'ein unsichtbares Zeichen (U+{})',
  ),
  phrase('delete it', 'bórrelo', 'löschen'),
  // more than can be read
  phrase(
    'the file has more than {} words and signs',
    'el archivo tiene más de {} palabras y signos',
    'die Datei hat mehr als {} Wörter und Zeichen',
  ),
  phrase(
    'with this file, the model has more than {} words and signs',
    'con este archivo, el modelo tiene más de {} palabras y signos',
    'mit dieser Datei hat das Modell mehr als {} Wörter und Zeichen',
  ),
  phrase('a second colon', 'un segundo signo de dos puntos', 'ein zweiter Doppelpunkt'),
] as const;

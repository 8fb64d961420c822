/** What the reader of YAML says, as BRD106 quotes it. Rarer messages stay English behind `not YAML:`. */
import { phrase } from './phrase.js';

export const yaml = [
  phrase('not YAML: {=}', 'no es YAML: {}', 'kein YAML: {}'),
  phrase(
    'not YAML: missing closing "quote',
    'no es YAML: falta la comilla " final',
    'kein YAML: das schließende Anführungszeichen " fehlt',
  ),
  phrase(
    "not YAML: missing closing 'quote",
    "no es YAML: falta la comilla ' final",
    "kein YAML: das schließende Anführungszeichen ' fehlt",
  ),
  phrase(
    'not YAML: nested mappings are not allowed in compact mappings',
    'no es YAML: un mapa no puede empezar dentro del valor de otro en la misma línea',
    'kein YAML: eine Zuordnung kann nicht in derselben Zeile im Wert einer anderen beginnen',
  ),
  phrase(
    'not YAML: implicit keys need to be on a single line',
    'no es YAML: una clave va en una sola línea',
    'kein YAML: ein Schlüssel steht in einer einzigen Zeile',
  ),
  phrase(
    'not YAML: implicit keys of flow sequence pairs need to be on a single line',
    'no es YAML: dentro de [ ] una clave va en una sola línea',
    'kein YAML: innerhalb von [ ] steht ein Schlüssel in einer einzigen Zeile',
  ),
  phrase(
    'not YAML: implicit map keys need to be followed by map values',
    'no es YAML: después de una clave van dos puntos y un valor',
    'kein YAML: auf einen Schlüssel folgen ein Doppelpunkt und ein Wert',
  ),
  phrase(
    'not YAML: all mapping items must start at the same column',
    'no es YAML: las claves de un mapa empiezan en la misma columna',
    'kein YAML: die Schlüssel einer Zuordnung beginnen in derselben Spalte',
  ),
  phrase(
    'not YAML: all sequence items must start at the same column',
    'no es YAML: los elementos de una lista empiezan en la misma columna',
    'kein YAML: die Elemente einer Liste beginnen in derselben Spalte',
  ),
  phrase(
    'not YAML: sequence item without - indicator',
    'no es YAML: un elemento de lista sin "-"',
    'kein YAML: ein Listenelement ohne "-"',
  ),
  phrase(
    'not YAML: a block sequence may not be used as an implicit map key',
    'no es YAML: una lista no puede ser una clave',
    'kein YAML: eine Liste kann kein Schlüssel sein',
  ),
  phrase(
    'not YAML: block collections are not allowed within flow collections',
    'no es YAML: dentro de { } y [ ] no van listas ni mapas por líneas',
    'kein YAML: innerhalb von { } und [ ] stehen keine Listen oder Zuordnungen in Zeilen',
  ),
  phrase(
    'not YAML: flow map must end with a }',
    'no es YAML: falta la llave } final',
    'kein YAML: die schließende Klammer } fehlt',
  ),
  phrase(
    'not YAML: flow sequence must end with a ]',
    'no es YAML: falta el corchete ] final',
    'kein YAML: die schließende Klammer ] fehlt',
  ),
  phrase(
    'not YAML: flow map in block collection must be sufficiently indented and end with a }',
    'no es YAML: el mapa { } necesita sangría suficiente y su llave } final',
    'kein YAML: die Zuordnung { } muss genügend eingerückt sein und mit } enden',
  ),
  phrase(
    'not YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
    'no es YAML: la lista [ ] necesita sangría suficiente y su corchete ] final',
    'kein YAML: die Liste [ ] muss genügend eingerückt sein und mit ] enden',
  ),
  phrase(
    'not YAML: flow end indicator should be more indented than parent',
    'no es YAML: el cierre } o ] necesita más sangría',
    'kein YAML: das schließende } oder ] muss weiter eingerückt sein',
  ),
  phrase(
    'not YAML: missing , between {=} items',
    'no es YAML: falta una coma entre los elementos',
    'kein YAML: zwischen den Elementen fehlt ein Komma',
  ),
  phrase(
    'not YAML: missing , or : between {=} items',
    'no es YAML: falta una coma o dos puntos entre los elementos',
    'kein YAML: zwischen den Elementen fehlt ein Komma oder ein Doppelpunkt',
  ),
  phrase(
    'not YAML: missing space after : in {=}',
    'no es YAML: falta un espacio después de los dos puntos',
    'kein YAML: nach dem Doppelpunkt fehlt ein Leerzeichen',
  ),
  phrase('not YAML: unexpected , in {=}', 'no es YAML: una coma de más', 'kein YAML: ein Komma zu viel'),
  phrase(
    'not YAML: unexpected empty item in {=}',
    'no es YAML: un elemento vacío',
    'kein YAML: ein leeres Element',
  ),
  phrase(
    'not YAML: unexpected {=} at node end',
    'no es YAML: no se esperaba {} aquí',
    'kein YAML: {} wird hier nicht erwartet',
  ),
  phrase(
    'not YAML: unexpected {=} token',
    'no es YAML: no se esperaba {} aquí',
    'kein YAML: {} wird hier nicht erwartet',
  ),
  phrase(
    'not YAML: plain value cannot start with {=}',
    'no es YAML: un texto sin comillas no puede empezar con {}',
    'kein YAML: ein Text ohne Anführungszeichen kann nicht mit {} beginnen',
  ),
  phrase(
    'not YAML: invalid escape sequence {=}',
    'no es YAML: secuencia de escape no válida: {}',
    'kein YAML: ungültige Escape-Folge: {}',
  ),
  phrase(
    'not YAML: comments must be separated from other tokens by white space characters',
    'no es YAML: antes de un comentario (#) va un espacio',
    'kein YAML: vor einem Kommentar (#) steht ein Leerzeichen',
  ),
  phrase(
    'not YAML: unresolved tag: {=}',
    'no es YAML: etiqueta (tag) desconocida: {}',
    'kein YAML: unbekannter Tag: {}',
  ),
  phrase(
    'not YAML: block scalar values in collections must be indented',
    'no es YAML: un texto de varias líneas lleva sangría',
    'kein YAML: ein mehrzeiliger Text wird eingerückt',
  ),
] as const;

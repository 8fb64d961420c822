/** The names and explanations of the codes of files of checks. */
import { phrase } from './phrase.js';

export const codesOfCheckFiles = [
  phrase('no model of this id', 'ningún modelo con este id', 'kein Modell mit dieser id'),
  phrase(
    'A file of checks names the id of its model: of the `model.yaml` beside it, or in one of the two folders above, or in their folders `models`.',
    'Un archivo de comprobaciones nombra el id de su modelo: del `model.yaml` junto a él, o en una de las dos carpetas de arriba, o en sus carpetas `models`.',
    'Eine Datei mit Prüfungen nennt die id ihres Modells: der `model.yaml` neben ihr, in einem der beiden Ordner darüber oder in deren Ordnern `models`.',
  ),
  phrase('a check demands one thing', 'una comprobación exige una sola cosa', 'eine Prüfung verlangt eines'),
  phrase(
    'A check says in one way what has to be: `equals`, `between`, or limits (`warnBelow`, `errorBelow`, `warnAbove`, `errorAbove`).',
    'Una comprobación dice de una sola manera qué debe cumplirse: `equals`, `between` o límites (`warnBelow`, `errorBelow`, `warnAbove`, `errorAbove`).',
    'Eine Prüfung sagt auf eine Art, was gelten soll: `equals`, `between` oder Grenzen (`warnBelow`, `errorBelow`, `warnAbove`, `errorAbove`).',
  ),
  phrase('no such part of a tariff', 'no existe esa parte de una tarifa', 'diesen Teil hat der Tarif nicht'),
  phrase(
    'A check is of a part of a tariff that it has: `rate`, `wage`, and, where it is not one multiplier, `fringe` and `overhead`.',
    'Una comprobación es de una parte que la tarifa tiene: `rate`, `wage` y, donde no es un multiplicador, `fringe` y `overhead`.',
    'Eine Prüfung gilt einem Teil, den der Tarif hat: `rate`, `wage` und, wo es kein Multiplikator ist, `fringe` und `overhead`.',
  ),
  phrase(
    'key of another kind of check',
    'clave de otra clase de comprobación',
    'Schlüssel einer anderen Art von Prüfung',
  ),
  phrase(
    'A key says something of one kind of check only: how to round, of `equals`; a run to compare with, of a scenario; a selection, of a measure.',
    'Una clave dice algo de una sola clase de comprobación: cómo redondear, de `equals`; una corrida con que comparar, de un escenario; una selección, de una medida.',
    'Ein Schlüssel sagt nur bei einer Art von Prüfung etwas: wie gerundet wird, bei `equals`; ein Lauf zum Vergleich, bei einem Szenario; eine Auswahl, bei einem Maß.',
  ),
  phrase(
    'no reason why a figure does not follow',
    'sin razón de por qué una cifra no se sigue',
    'kein Grund, warum eine Zahl nicht folgt',
  ),
  phrase(
    'A published figure that does not follow from its own inputs is kept with `follows: false`, and its `note` says why it differs.',
    'Una cifra publicada que no se sigue de sus propios datos se conserva con `follows: false`, y su `note` dice por qué difiere.',
    'Eine veröffentlichte Zahl, die nicht aus ihren eigenen Angaben folgt, bleibt mit `follows: false` stehen, und ihre `note` sagt, warum sie abweicht.',
  ),
  phrase('nothing to divide by', 'nada entre qué dividir', 'nichts, wodurch geteilt werden kann'),
  phrase(
    'A share of GDP needs `gdp` in `economy`, a value per head its `population`, and a value for each of a segment the population of the segment.',
    'Una proporción del PIB necesita `gdp` en `economy`; un valor por habitante, su `population`; y un valor por cada uno de un segmento, la población del segmento.',
    'Ein Anteil am BIP braucht `gdp` in `economy`, ein Wert pro Kopf dessen `population`, und ein Wert je Mitglied einer Gruppe die Zahl der Gruppe.',
  ),
  phrase(
    'check failed: outside its limits',
    'comprobación no cumplida: fuera de sus límites',
    'Prüfung verfehlt: außerhalb der Grenzen',
  ),
  phrase(
    'The value lies outside the limits of the check. The margin says by how much.',
    'El valor está fuera de los límites de la comprobación. El margen dice por cuánto.',
    'Der Wert liegt außerhalb der Grenzen der Prüfung. Der Abstand sagt, um wie viel.',
  ),
  phrase(
    'check failed: another figure than printed',
    'comprobación no cumplida: otra cifra que la impresa',
    'Prüfung verfehlt: andere Zahl als gedruckt',
  ),
  phrase(
    'The value, rounded to the scale and the digits of the printed figure as the check says, is another figure.',
    'El valor, redondeado a la escala y los dígitos de la cifra impresa como dice la comprobación, es otra cifra.',
    'Der Wert ist, auf Skala und Stellen der gedruckten Zahl gerundet, wie die Prüfung es sagt, eine andere Zahl.',
  ),
  phrase(
    'check failed: nothing selected',
    'comprobación no cumplida: nada seleccionado',
    'Prüfung verfehlt: nichts ausgewählt',
  ),
  phrase(
    'The selection of the check matches nothing in the model, so nothing was checked. Something was renamed, or the word is misspelt.',
    'La selección de la comprobación no encuentra nada en el modelo, así que no se comprobó nada. Algo cambió de nombre, o la palabra está mal escrita.',
    'Die Auswahl der Prüfung trifft im Modell nichts, also wurde nichts geprüft. Etwas wurde umbenannt, oder das Wort ist falsch geschrieben.',
  ),
  phrase(
    'check failed: it follows after all',
    'comprobación no cumplida: sí se sigue',
    'Prüfung verfehlt: es folgt doch',
  ),
  phrase(
    'The check says `follows: false`, and the printed figure agrees with what is computed.',
    'La comprobación dice `follows: false`, y la cifra impresa coincide con lo calculado.',
    'Die Prüfung sagt `follows: false`, und die gedruckte Zahl stimmt mit der berechneten überein.',
  ),
  phrase(
    'check failed: the measure is open',
    'comprobación no cumplida: la medida está abierta',
    'Prüfung verfehlt: das Maß ist offen',
  ),
  phrase(
    'Where only the whole of a line is known (`undivided`), burden and opportunity cost lie between two ends, and no single value can be checked.',
    'Donde solo se conoce el total de una línea (`undivided`), la carga y el costo de oportunidad están entre dos extremos, y no se puede comprobar un solo valor.',
    'Wo von einer Zeile nur das Ganze bekannt ist (`undivided`), liegen Bürokratiekosten und Opportunitätskosten zwischen zwei Enden, und es gibt keinen einzelnen Wert zu prüfen.',
  ),
  phrase(
    'check failed: compared with nothing',
    'comprobación no cumplida: comparada con nada',
    'Prüfung verfehlt: mit nichts verglichen',
  ),
  phrase(
    'Of zero there is no share: the compared run comes to nothing here, or there are no cases to divide by.',
    'De cero no hay proporción: la corrida comparada no da nada aquí, o no hay casos entre los que dividir.',
    'Von null gibt es keinen Anteil: Der verglichene Lauf ergibt hier nichts, oder es gibt keine Fälle, durch die geteilt werden kann.',
  ),
];

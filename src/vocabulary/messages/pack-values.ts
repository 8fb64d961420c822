/** What lines take from the tables of packs, and what is told of packs beside a result. */
import { noun, phrase } from './phrase.js';

export const packValues = [
  noun(
    'an activity of a pack',
    'una actividad de un paquete',
    'eine Aktivität eines Pakets',
    'einer Aktivität eines Pakets',
  ),
  noun(
    'the times of an activity',
    'los tiempos de una actividad',
    'die Zeiten einer Aktivität',
    'den Zeiten einer Aktivität',
  ),
  noun(
    'times by addressee',
    'los tiempos por destinatario',
    'Zeiten je Normadressat',
    'Zeiten je Normadressat',
  ),
  phrase(
    'the {} "{}" of the pack "{}" is in {=}, the model in {=}',
    'del paquete "{3}", {1} "{2}" está en {4}; el modelo, en {5}',
    '{1} "{2}" des Pakets "{3}" ist in {4}, das Modell in {5}',
  ),
  phrase(
    'the tariff "{}" of the pack "{}" is in {=}, the model in {=}',
    'la tarifa "{}" del paquete "{}" está en {}; el modelo, en {}',
    'der Tarif "{}" des Pakets "{}" ist in {}, das Modell in {}',
  ),
  phrase(
    'the activity "{}" of the pack "{}" is in {=}, the model in {=}',
    'la actividad "{}" del paquete "{}" está en {}; el modelo, en {}',
    'die Aktivität "{}" des Pakets "{}" ist in {}, das Modell in {}',
  ),
  phrase(
    "a model in {=} takes the pack's names and times alone: say an amount of its own, in {=}",
    'un modelo en {} solo toma los nombres y tiempos del paquete: indique un monto propio, en {}',
    'ein Modell in {} nimmt nur die Namen und Zeiten des Pakets: einen eigenen Betrag in {} angeben',
  ),
  phrase(
    'the packs "{}" and "{}" both say the {} "{}"',
    'los paquetes "{}" y "{}" dicen ambos: {} "{}"',
    'die Pakete "{}" und "{}" sagen beide: {} "{}"',
  ),
  phrase(
    'the packs "{}" and "{}" both say the tariff "{}"',
    'los paquetes "{}" y "{}" dicen ambos la tarifa "{}"',
    'die Pakete "{}" und "{}" sagen beide den Tarif "{}"',
  ),
  phrase(
    'the packs "{}" and "{}" both say the figure "{}"',
    'los paquetes "{}" y "{}" dicen ambos la cifra "{}"',
    'die Pakete "{}" und "{}" sagen beide die Angabe "{}"',
  ),
  phrase(
    'say it in the model itself, which stands before its packs, or leave one of them out',
    'dígalo en el propio modelo, que prevalece sobre sus paquetes, o quite uno de ellos',
    'im Modell selbst sagen, das vor seinen Paketen gilt, oder eines weglassen',
  ),
  phrase(
    'the packs "{}" and "{}" both say what "{}" takes',
    'los paquetes "{}" y "{}" dicen ambos lo que requiere "{}"',
    'die Pakete "{}" und "{}" sagen beide, was "{}" braucht',
  ),
  phrase(
    'say it in the line itself, and why in a note',
    'dígalo en el propio renglón, y el motivo en una nota',
    'beim Posten selbst sagen, und den Grund in einer Anmerkung',
  ),
  phrase(
    'take a pack with times, or say the time: packs: [de-2026]',
    'tome un paquete con tiempos, o indique el tiempo: packs: [de-2026]',
    'ein Paket mit Zeiten nehmen, oder die Zeit angeben: packs: [de-2026]',
  ),
  phrase('activities with times', 'actividades con tiempos', 'Aktivitäten mit Zeiten'),
  phrase(
    'no pack of the model says how long "{}" takes',
    'ningún paquete del modelo dice cuánto tarda "{}"',
    'kein Paket des Modells sagt, wie lange "{}" dauert',
  ),
  phrase(
    '"{}" does not say how hard it is, and the pack "{}" has several times for it',
    '"{}" no dice qué complejidad tiene, y el paquete "{}" tiene varios tiempos para ello',
    '"{}" sagt seine Komplexität nicht, und das Paket "{}" hat mehrere Zeiten dafür',
  ),
  phrase(
    'the pack "{}" has times by addressee, and the segment of "{}" is mixed',
    'el paquete "{}" tiene tiempos por destinatario, y el segmento de "{}" es mixto',
    'das Paket "{}" hat Zeiten je Normadressat, und das Segment von "{}" ist gemischt',
  ),
  phrase(
    'the pack "{}" has no time for "{}" by {}',
    'el paquete "{}" no tiene tiempo para "{}" de: {}',
    'das Paket "{}" hat für "{}" keine Zeit: {}',
  ),
  phrase(
    'the pack "{}" has no {} time for "{}" by {}',
    'el paquete "{}" no tiene tiempo ({}) para "{}" de: {}',
    'das Paket "{}" hat keine Zeit ({}) für "{}": {}',
  ),
  phrase('simple', 'sencillo', 'einfach'),
  phrase('complex', 'complejo', 'komplex'),
  phrase('it has: {=}', 'tiene: {}', 'es hat: {}'),
  phrase(
    'say the time in the line, and who measured it in its note; {}',
    'indique el tiempo en el renglón, y en su nota quién lo midió; {}',
    'die Zeit beim Posten angeben, und in seiner Anmerkung, wer sie gemessen hat; {}',
  ),
  phrase('activities with such a time', 'actividades con tal tiempo', 'Aktivitäten mit einer solchen Zeit'),
  phrase(
    '"{}" has a value of its own in the place of the pack\'s, and does not say why',
    '"{}" tiene un valor propio en lugar del del paquete, y no dice por qué',
    '"{}" hat einen eigenen Wert statt dessen des Pakets und sagt nicht, warum',
  ),
  phrase(
    'for example: note: Measured in five offices, the handbook has {=}',
    'por ejemplo: note: Medido en cinco oficinas; el manual tiene {}',
    'zum Beispiel: note: In fünf Ämtern gemessen, der Leitfaden hat {}',
  ),
  phrase("the pack's value", 'el valor del paquete', 'der Wert des Pakets'),
  phrase('from the pack {=}', 'del paquete {}', 'aus dem Paket {}'),
  phrase(
    'Method of {=}: {}, from the pack {=}.',
    'Método de {}: {}, del paquete {}.',
    'Methode von {}: {}, aus dem Paket {}.',
  ),
  phrase(
    'Names and figures from the pack {=}; the model says its method itself.',
    'Nombres y cifras del paquete {}; el modelo dice él mismo su método.',
    'Namen und Angaben aus dem Paket {}; seine Methode sagt das Modell selbst.',
  ),
  phrase(
    'In the place of the pack {=}, the model says itself: {=}.',
    'En lugar del paquete {}, el modelo dice él mismo: {}.',
    'Statt des Pakets {} sagt das Modell selbst: {}.',
  ),
  phrase(
    'Of the pack {=} names and times are taken, and no amounts: they are in {=}.',
    'Del paquete {} se toman nombres y tiempos, y ningún monto: están en {}.',
    'Vom Paket {} werden Namen und Zeiten genommen und keine Beträge: sie sind in {}.',
  ),
  phrase('packs that say the same', 'paquetes que dicen lo mismo', 'Pakete, die dasselbe sagen'),
  phrase(
    'Two packs of the model give a tariff, a figure or an activity of the same name. The model must say which holds, or leave one pack out.',
    'Dos paquetes del modelo dan una tarifa, una cifra o una actividad con el mismo nombre. El modelo debe decir cuál vale, o quitar un paquete.',
    'Zwei Pakete des Modells geben einen Tarif, eine Angabe oder eine Aktivität desselben Namens. Das Modell muss sagen, was gilt, oder ein Paket weglassen.',
  ),
  phrase('complexity not said', 'complejidad sin indicar', 'Komplexität nicht angegeben'),
  phrase(
    "The pack's table has several times for the activity, by how hard it is: simple, medium or complex. The line must say which, or its own time.",
    'La tabla del paquete tiene varios tiempos para la actividad, según su complejidad: simple, medium o complex. El renglón debe decir cuál, o un tiempo propio.',
    'Die Tabelle des Pakets hat mehrere Zeiten für die Aktivität, je nach Komplexität: simple, medium oder complex. Der Posten muss sagen, welche gilt, oder eine eigene Zeit.',
  ),
  phrase('no such time in the pack', 'no hay tal tiempo en el paquete', 'keine solche Zeit im Paket'),
  phrase(
    'The pack knows the activity, and has no time for this complexity or this addressee: it is not guessed. The line must say the time itself.',
    'El paquete conoce la actividad, y no tiene tiempo para esta complejidad o este destinatario: no se adivina. El renglón debe decir el tiempo él mismo.',
    'Das Paket kennt die Aktivität und hat keine Zeit für diese Komplexität oder diesen Normadressaten: geraten wird nicht. Der Posten muss die Zeit selbst angeben.',
  ),
  phrase(
    'complexity of what no pack knows',
    'complejidad de lo que ningún paquete conoce',
    'Komplexität von etwas, das kein Paket kennt',
  ),
  phrase(
    'A complexity takes a time from the table of a pack, and no pack of the model has one for this activity.',
    'Una complejidad toma un tiempo de la tabla de un paquete, y ningún paquete del modelo tiene una para esta actividad.',
    'Eine Komplexität nimmt eine Zeit aus der Tabelle eines Pakets, und kein Paket des Modells hat eine für diese Aktivität.',
  ),
  phrase(
    "pack's value replaced without a reason",
    'valor del paquete sustituido sin motivo',
    'Wert des Pakets ohne Grund ersetzt',
  ),
  phrase(
    "A line may say its own time or money in the place of the pack's. Whoever reads the result must learn why: say it in a note.",
    'Un renglón puede decir su propio tiempo o monto en lugar del del paquete. Quien lea el resultado debe saber por qué: dígalo en una nota (note).',
    'Ein Posten darf statt der Werte des Pakets eine eigene Zeit oder einen eigenen Betrag angeben. Wer das Ergebnis liest, muss den Grund erfahren: er gehört in eine Anmerkung (note).',
  ),
  phrase(
    'amount of a pack in another currency',
    'monto de un paquete en otra moneda',
    'Betrag eines Pakets in anderer Währung',
  ),
  phrase(
    "A pack's amounts are in its own currency. A model in another one may take its names and times, and says amounts itself.",
    'Los montos de un paquete están en su propia moneda. Un modelo en otra puede tomar sus nombres y tiempos, y dice él mismo los montos.',
    'Die Beträge eines Pakets sind in seiner eigenen Währung. Ein Modell in einer anderen kann seine Namen und Zeiten nehmen und gibt Beträge selbst an.',
  ),
] as const;

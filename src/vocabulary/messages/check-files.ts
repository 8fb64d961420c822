/** What is said of files of checks, and of checks that do not hold. */
import { noun, phrase } from './phrase.js';

export const checkFiles = [
  noun(
    'a file of checks',
    'un archivo de comprobaciones',
    'eine Datei mit Prüfungen',
    'einer Datei mit Prüfungen',
  ),
  noun('a check', 'una comprobación', 'eine Prüfung', 'einer Prüfung'),
  noun(
    'a selection of a check',
    'una selección de una comprobación',
    'eine Auswahl einer Prüfung',
    'einer Auswahl einer Prüfung',
  ),
  phrase('way of rounding', 'modo de redondeo', 'Art der Rundung'),
  phrase('level of a check', 'nivel de una comprobación', 'Stufe einer Prüfung'),
  phrase(
    'a file of checks, such as `checks.yaml` beside `model.yaml`',
    'un archivo de comprobaciones, como `checks.yaml` junto a `model.yaml`',
    'eine Datei mit Prüfungen, etwa `checks.yaml` neben `model.yaml`',
  ),
  phrase(
    '.csv, .json, .md, .txt or .xml, or say --format {=}',
    '.csv, .json, .md, .txt o .xml, o use --format {}',
    '.csv, .json, .md, .txt oder .xml, oder --format {}',
  ),
  phrase('leave "{}" out', 'quite "{}"', '"{}" weglassen'),
  // where files and models lie
  phrase(
    'there is no such file or folder',
    'no existe ese archivo o carpeta',
    'diese Datei oder diesen Ordner gibt es nicht',
  ),
  phrase('it may not be read', 'no se puede leer', 'darf nicht gelesen werden'),
  phrase(
    'it holds too many files to look through',
    'contiene demasiados archivos para revisarlos',
    'enthält zu viele Dateien, um sie durchzusehen',
  ),
  phrase(
    'for example: balduque check models',
    'por ejemplo: balduque check models',
    'zum Beispiel: balduque check models',
  ),
  phrase(
    'no file of checks in {=}',
    'ningún archivo de comprobaciones en {}',
    'keine Datei mit Prüfungen in {}',
  ),
  phrase(
    'such a file begins with a line "balduque: checks/1", for example checks.yaml beside model.yaml',
    'tal archivo empieza con una línea "balduque: checks/1", por ejemplo checks.yaml junto a model.yaml',
    'eine solche Datei beginnt mit einer Zeile "balduque: checks/1", zum Beispiel checks.yaml neben model.yaml',
  ),
  phrase(
    'junit is a format of checks',
    'junit es un formato de comprobaciones',
    'junit ist ein Format für Prüfungen',
  ),
  phrase(
    'one of table, markdown, csv, json',
    'uno de table, markdown, csv, json',
    'eines von table, markdown, csv, json',
  ),
  phrase(
    'it stands beside its model.yaml, or in a folder below it, or beside a folder models',
    'está junto a su model.yaml, o en una carpeta debajo, o junto a una carpeta models',
    'sie steht neben ihrer model.yaml, in einem Ordner darunter oder neben einem Ordner models',
  ),
  phrase(
    'a path, or an id of a file in scenarios/: scenario: digital-2030',
    'una ruta, o el id de un archivo en scenarios/: scenario: digital-2030',
    'ein Pfad, oder die id einer Datei in scenarios/: scenario: digital-2030',
  ),
  phrase(
    'there is no model "{}" near this file',
    'no hay ningún modelo "{}" cerca de este archivo',
    'in der Nähe dieser Datei gibt es kein Modell "{}"',
  ),
  phrase(
    'this is a file of checks, and a model is needed here',
    'esto es un archivo de comprobaciones, y aquí se necesita un modelo',
    'das ist eine Datei mit Prüfungen, und hier wird ein Modell gebraucht',
  ),
  phrase(
    'checks are run by their own command: balduque check {=}',
    'las comprobaciones tienen su propio comando: balduque check {}',
    'Prüfungen haben einen eigenen Befehl: balduque check {}',
  ),
  // what a check demands
  phrase(
    'one limit is a share of the compared run, another an amount',
    'un límite es una proporción de la corrida comparada y otro un monto',
    'eine Grenze ist ein Anteil am verglichenen Lauf, eine andere ein Betrag',
  ),
  phrase(
    'say all limits in %, or all in the unit of the measure',
    'todos los límites en %, o todos en la unidad de la medida',
    'alle Grenzen in %, oder alle in der Einheit des Maßes',
  ),
  phrase(
    'the check "{}" does not say what has to be',
    'la comprobación "{}" no dice qué debe cumplirse',
    'die Prüfung "{}" sagt nicht, was gelten soll',
  ),
  phrase(
    'the check "{}" says in several ways what has to be',
    'la comprobación "{}" dice de varias maneras qué debe cumplirse',
    'die Prüfung "{}" sagt auf mehrere Arten, was gelten soll',
  ),
  phrase(
    'one of: equals: 4.25 %, between: [4.20 %, 4.30 %], or errorAbove: 5 % and its like',
    'uno de: equals: 4.25 %, between: [4.20 %, 4.30 %], o errorAbove: 5 % y semejantes',
    'eines von: equals: 4.25 %, between: [4.20 %, 4.30 %] oder errorAbove: 5 % und dergleichen',
  ),
  phrase(
    '"{}" means something with {=} alone',
    '"{}" solo tiene sentido con {}',
    '"{}" hat nur mit {} einen Sinn',
  ),
  phrase('equals or between', 'equals o between', 'equals oder between'),
  phrase('a tolerance is not negative', 'una tolerancia no es negativa', 'eine Toleranz ist nicht negativ'),
  phrase(
    'for example: tolerance: 1 k EUR',
    'por ejemplo: tolerance: 1 k EUR',
    'zum Beispiel: tolerance: 1 k EUR',
  ),
  phrase('between has two ends', 'between tiene dos extremos', 'between hat zwei Enden'),
  phrase('this is larger', 'este es mayor', 'das ist größer'),
  phrase(
    'in rising order: errorBelow, warnBelow, warnAbove, errorAbove; of between, the lower end first',
    'en orden creciente: errorBelow, warnBelow, warnAbove, errorAbove; en between, primero el extremo inferior',
    'in steigender Folge: errorBelow, warnBelow, warnAbove, errorAbove; bei between zuerst das untere Ende',
  ),
  phrase(
    'the limits do not stand in rising order',
    'los límites no están en orden creciente',
    'die Grenzen stehen nicht in steigender Folge',
  ),
  phrase(
    'a limit is a number, and nothing else',
    'un límite es un número y nada más',
    'eine Grenze ist eine Zahl und nichts sonst',
  ),
  phrase(
    'write it as it is printed, with its unit: 4.25 %',
    'escríbalo como está impreso, con su unidad: 4.25 %',
    'so schreiben, wie es gedruckt ist, mit Einheit: 4.25 %',
  ),
  phrase(
    'for example: 5 {=}; or, as a share of the compared run, 5 %',
    'por ejemplo: 5 {}; o, como proporción de la corrida comparada, 5 %',
    'zum Beispiel: 5 {}; oder, als Anteil am verglichenen Lauf, 5 %',
  ),
  phrase(
    'the baseline is compared with itself',
    'la línea base se compara consigo misma',
    'die Referenz wird mit sich selbst verglichen',
  ),
  phrase(
    'name the scenario that changes it: scenario: digital-2030',
    'nombre el escenario que la cambia: scenario: digital-2030',
    'das Szenario nennen, das sie ändert: scenario: digital-2030',
  ),
  phrase('"{}" means nothing for {=}', '"{}" no significa nada para {}', '"{}" bedeutet nichts für {}'),
  phrase(
    'why the figure does not follow is not said',
    'no se dice por qué la cifra no se sigue',
    'warum die Zahl nicht folgt, ist nicht gesagt',
  ),
  phrase(
    'for example: note: the workbook rounds the rate before it multiplies',
    'por ejemplo: note: el libro redondea la tarifa antes de multiplicar',
    'zum Beispiel: note: die Arbeitsmappe rundet den Satz, bevor sie multipliziert',
  ),
  phrase(
    'give the segment its population: population: 2.1 M persons',
    'dé al segmento su población: population: 2.1 M persons',
    'der Gruppe ihre Zahl geben: population: 2.1 M persons',
  ),
  phrase(
    'the segment "{}" has no population',
    'el segmento "{}" no tiene población',
    'die Gruppe "{}" hat keine Zahl (population)',
  ),
  phrase('value per head', 'valor por habitante', 'Wert pro Kopf'),
  phrase(
    'without {=} the model gives no {}',
    'sin {} el modelo no da: {}',
    'ohne {} gibt das Modell nicht: {}',
  ),
  phrase(
    '"{}" names no part of the tariff',
    '"{}" no nombra ninguna parte de la tarifa',
    '"{}" nennt keinen Teil des Tarifs',
  ),
  phrase(
    'a tariff with a wage has a rate, and with fringe and overhead these too',
    'una tarifa con salario tiene rate, y con fringe y overhead también estos',
    'ein Tarif mit Lohn hat rate, und mit fringe und overhead auch diese',
  ),
  phrase('the tariff "{}" has no rate', 'la tarifa "{}" no tiene rate', 'der Tarif "{}" hat keinen Satz'),
  phrase(
    'the tariff "{}" is hours without a price',
    'la tarifa "{}" son horas sin precio',
    'der Tarif "{}" sind Stunden ohne Preis',
  ),
  phrase(
    'the tariff "{}" has a multiplier, which does not part its loads',
    'la tarifa "{}" tiene un multiplicador, que no separa sus cargas',
    'der Tarif "{}" hat einen Multiplikator, der seine Zuschläge nicht trennt',
  ),
  // what became of it
  phrase('"{}" selects nothing: {}; {}', '"{}" no selecciona nada: {}; {}', '"{}" wählt nichts aus: {}; {}'),
  phrase(
    '"{}" cannot be judged: lines of which only the whole is known leave {=} open',
    '"{}" no se puede juzgar: líneas de las que solo se conoce el total dejan abierto {}',
    '"{}" lässt sich nicht beurteilen: Zeilen, von denen nur das Ganze bekannt ist, lassen {} offen',
  ),
  phrase(
    'check economicCost, or select what is known in its parts: select: {item: ...}',
    'compruebe economicCost, o seleccione lo que se conoce por partes: select: {item: ...}',
    'economicCost prüfen, oder auswählen, was in Teilen bekannt ist: select: {item: ...}',
  ),
  phrase(
    '"{}" cannot be judged: it would be a share of nothing',
    '"{}" no se puede juzgar: sería una proporción de nada',
    '"{}" lässt sich nicht beurteilen: es wäre ein Anteil an nichts',
  ),
  phrase(
    'say the limit in the unit of the measure, or select what is not zero',
    'diga el límite en la unidad de la medida, o seleccione lo que no es cero',
    'die Grenze in der Einheit des Maßes sagen, oder auswählen, was nicht null ist',
  ),
  phrase(
    '"{}" follows after all: it comes to {=}',
    '"{}" sí se sigue: resulta {}',
    '"{}" folgt doch: es ergibt {}',
  ),
  phrase(
    'take "follows: false" out, and its reason',
    'quite "follows: false" y su razón',
    '"follows: false" und seine Begründung herausnehmen',
  ),
  phrase('"{}" comes to {=}, below {=}', '"{}" resulta {}, menos de {}', '"{}" ergibt {}, unter {}'),
  phrase('"{}" comes to {=}, above {=}', '"{}" resulta {}, más de {}', '"{}" ergibt {}, über {}'),
  phrase('"{}" changes by {=}, below {=}', '"{}" cambia {}, menos de {}', '"{}" ändert sich um {}, unter {}'),
  phrase('"{}" changes by {=}, above {=}', '"{}" cambia {}, más de {}', '"{}" ändert sich um {}, über {}'),
  phrase(
    'balduque explain shows what the value is made of',
    'balduque explain muestra de qué se compone el valor',
    'balduque explain zeigt, woraus sich der Wert zusammensetzt',
  ),
  phrase(
    '"{}" comes to {=}, and {=} is printed',
    '"{}" resulta {}, y está impreso {}',
    '"{}" ergibt {}, und gedruckt ist {}',
  ),
  phrase(
    '"{}" comes to {=}, rounded {=} to {=}, and {=} is printed',
    '"{}" resulta {}, redondeado {} a {}, y está impreso {}',
    '"{}" ergibt {}, gerundet {} auf {}, und gedruckt ist {}',
  ),
  phrase(
    'balduque explain shows what the value is made of; what does not follow from its own inputs is kept with follows: false and a note',
    'balduque explain muestra de qué se compone el valor; lo que no se sigue de sus propios datos se conserva con follows: false y una nota',
    'balduque explain zeigt, woraus sich der Wert zusammensetzt; was nicht aus seinen eigenen Angaben folgt, bleibt mit follows: false und einer note stehen',
  ),
];

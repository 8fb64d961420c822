/** What is said of the kinds of reform and their codes. */
import { noun, phrase } from './phrase.js';

export const kinds = [
  // what maps describe
  noun('an obligation', 'una obligación', 'eine Pflicht', 'einer Pflicht'),
  noun('another fee', 'otro derecho', 'eine andere Gebühr', 'einer anderen Gebühr'),
  noun('another frequency', 'otra frecuencia', 'eine andere Häufigkeit', 'einer anderen Häufigkeit'),
  noun(
    'a dropped requirement',
    'un requisito suprimido',
    'ein gestrichener Nachweis',
    'einem gestrichenen Nachweis',
  ),
  noun('a longer validity', 'una vigencia más larga', 'eine längere Gültigkeit', 'einer längeren Gültigkeit'),
  noun('a merger', 'una fusión', 'eine Zusammenlegung', 'einer Zusammenlegung'),
  noun(
    'a notice instead of a permit',
    'un aviso en lugar de un permiso',
    'eine Anzeige statt einer Genehmigung',
    'einer Anzeige statt einer Genehmigung',
  ),
  noun('a once-only rule', 'una regla de una sola vez', 'eine Once-only-Regel', 'einer Once-only-Regel'),
  noun(
    'a prefilled form',
    'un formulario prellenado',
    'ein vorausgefülltes Formular',
    'einem vorausgefüllten Formular',
  ),
  noun(
    'a shorter resolution',
    'una resolución más rápida',
    'eine schnellere Entscheidung',
    'einer schnelleren Entscheidung',
  ),
  noun('a tacit approval', 'una afirmativa ficta', 'eine Genehmigungsfiktion', 'einer Genehmigungsfiktion'),
  noun('way of renewing', 'forma de renovación', 'Art der Erneuerung'),
  noun('segment or channel', 'segmento o canal', 'Gruppe oder Kanal'),
  // parts of a whole
  phrase(
    '"{}" is {}, and here goes a part of a whole, from 0 % to 100 %',
    '"{}" es {}, y aquí va una parte de un todo, de 0 % a 100 %',
    '„{}“ ist {}, und hier steht ein Teil eines Ganzen, von 0 % bis 100 %',
  ),
  phrase(
    'here goes a part of a whole, from 0 % to 100 %',
    'aquí va una parte de un todo, de 0 % a 100 %',
    'hier steht ein Teil eines Ganzen, von 0 % bis 100 %',
  ),
  phrase('this reform begins in {}', 'esta reforma comienza en {}', 'diese Reform beginnt {}'),
  phrase(
    'adoption is complete in {}, before the reform begins',
    'la adopción se completa en {}, antes de que comience la reforma',
    'die Verbreitung ist {} abgeschlossen, bevor die Reform beginnt',
  ),
  phrase(
    'until is the year in which all who can have adopted it',
    'until es el año en que todos los que pueden la han adoptado',
    'until ist das Jahr, in dem alle, die es können, den Kanal nutzen',
  ),
  // what is selected
  phrase(
    'this change is of whole procedures, and the selection picks lines by {=}',
    'este cambio es de trámites enteros, y la selección elige renglones por {}',
    'diese Änderung betrifft ganze Verfahren, und die Auswahl greift Posten nach {} heraus',
  ),
  phrase(
    'select procedures, and whom they are for: {=}',
    'seleccione trámites, y para quién son: {}',
    'Verfahren auswählen, und für wen sie sind: {}',
  ),
  phrase(
    'nothing that is selected has "{}" among its {=}',
    'nada de lo seleccionado tiene "{}" entre sus {}',
    'nichts Ausgewähltes hat "{}" unter seinen {}',
  ),
  phrase('requirements there', 'requirements de lo seleccionado', 'requirements des Ausgewählten'),
  phrase('lines there', 'renglones de lo seleccionado', 'Posten des Ausgewählten'),
  phrase(
    'nothing that is selected has a channel "{}"',
    'nada de lo seleccionado tiene un canal "{}"',
    'nichts Ausgewähltes hat einen Kanal "{}"',
  ),
  phrase(
    'nothing that is selected has cases that could move to "{}"',
    'nada de lo seleccionado tiene casos que puedan pasar a "{}"',
    'nichts Ausgewähltes hat Fälle, die zu "{}" wechseln könnten',
  ),
  phrase(
    'select procedures with other channels, or without any',
    'seleccione trámites con otros canales, o sin ninguno',
    'Verfahren mit anderen Kanälen auswählen, oder ohne Kanäle',
  ),
  // one kind after the other
  phrase('the reform adds nothing', 'la reforma no añade nada', 'die Reform fügt nichts hinzu'),
  phrase('"{}" has a line "{}" already', '"{}" ya tiene un renglón "{}"', '"{}" hat schon einen Posten "{}"'),
  phrase(
    'give it another id, for example: {=}',
    'déle otro id, por ejemplo: {}',
    'eine andere id geben, zum Beispiel: {}',
  ),
  phrase(
    '"{}" is merged into itself',
    '"{}" se fusiona consigo mismo',
    '"{}" wird mit sich selbst zusammengelegt',
  ),
  phrase(
    'leave it out of the selection: it is the one that remains',
    'quítelo de la selección: es el que permanece',
    'aus der Auswahl nehmen: es ist das, welches bleibt',
  ),
  phrase(
    '"{}", which remains, has no "{=}"',
    '"{}", que permanece, no tiene "{}"',
    '"{}", das bleibt, hat kein "{}"',
  ),
  phrase(
    'leave "{=}" out, or give the model its figure',
    'quite "{}", o dé su cifra al modelo',
    '"{}" weglassen, oder dem Modell seine Angabe geben',
  ),
  phrase(
    '"{}" comes by its validity, and has no frequency to change',
    '"{}" depende de su vigencia, y no tiene frecuencia que cambiar',
    '"{}" richtet sich nach der Gültigkeit und hat keine Häufigkeit, die sich ändern ließe',
  ),
  phrase(
    '"{}" has its cases counted, and no frequency to change',
    '"{}" tiene sus casos contados, y no una frecuencia que cambiar',
    'die Fälle von "{}" sind gezählt, und es gibt keine Häufigkeit, die sich ändern ließe',
  ),
  phrase(
    'how long what "{}" issues was valid is not known, for its cases are counted',
    'no se sabe cuánto valía lo que emite "{}", porque sus casos están contados',
    'wie lange galt, was "{}" ausstellt, ist nicht bekannt, denn die Fälle sind gezählt',
  ),
  phrase('say it here: {=}', 'dígalo aquí: {}', 'hier angeben: {}'),
  phrase('leave it out here: {=}', 'quítelo aquí: {}', 'hier weglassen: {}'),
  phrase(
    'the model says already how long it was valid',
    'el modelo ya dice cuánto tiempo era válido',
    'das Modell sagt schon, wie lange es galt',
  ),
  phrase('the waiting is in {} here', 'la espera está aquí en {}', 'das Warten steht hier in {1d}'),
  phrase(
    'this is in {}, and the waiting of "{}" is not',
    'esto está en {}, y la espera de "{}" no',
    'dies ist in {1d}, und das Warten von "{}" nicht',
  ),
  phrase(
    'the reform says no period that becomes shorter',
    'la reforma no dice qué plazo se acorta',
    'die Reform nennt keine Frist, die kürzer wird',
  ),
  phrase(
    '"{}" is really decided in its effective period: a change of the legal one costs and saves nothing',
    '"{}" se resuelve en realidad en su plazo efectivo: un cambio del legal no cuesta ni ahorra nada',
    '"{}" wird in Wirklichkeit in der tatsächlichen Frist entschieden: eine Änderung der gesetzlichen kostet und spart nichts',
  ),
  phrase(
    'say how the effective period changes, too',
    'diga también cómo cambia el plazo efectivo',
    'auch angeben, wie sich die tatsächliche Frist ändert',
  ),
  phrase('its resolution stands here', 'su resolución está aquí', 'seine Entscheidung steht hier'),
  phrase(
    '"{}" has no effective period, only the legal one',
    '"{}" no tiene plazo efectivo, solo el legal',
    '"{}" hat keine tatsächliche Frist, nur die gesetzliche',
  ),
  phrase('say how that changes: {=}', 'diga cómo cambia ese: {}', 'angeben, wie sich diese ändert: {}'),
  phrase(
    'the legal period of "{}" is not known',
    'no se conoce el plazo legal de "{}"',
    'die gesetzliche Frist von "{}" ist nicht bekannt',
  ),
  phrase(
    'nobody is known to wait longer for "{}" than its legal period',
    'no consta que alguien espere por "{}" más que su plazo legal',
    'von niemandem ist bekannt, dass er auf "{}" länger wartet als die gesetzliche Frist',
  ),
  phrase(
    'say when silence is consent: {=}',
    'diga cuándo el silencio es afirmativo: {}',
    'angeben, wann Schweigen als Zustimmung gilt: {}',
  ),
  // the codes
  phrase('more than all of it', 'más que el todo', 'mehr als das Ganze'),
  phrase(
    'A part of a whole lies between 0 % and 100 %, and nothing becomes less by more than all of it.',
    'Una parte de un todo está entre 0 % y 100 %, y nada disminuye en más que el todo.',
    'Ein Teil eines Ganzen liegt zwischen 0 % und 100 %, und nichts wird um mehr als das Ganze weniger.',
  ),
  phrase('lines of a whole', 'renglones de un todo', 'Posten eines Ganzen'),
  phrase(
    'This kind of change is of whole procedures (their channels, cases or resolution), and the selection picks single lines or channels of them.',
    'Este tipo de cambio es de trámites enteros (sus canales, casos o resolución), y la selección elige renglones o canales sueltos de ellos.',
    'Diese Art von Änderung betrifft ganze Verfahren (ihre Kanäle, Fälle oder Entscheidung), und die Auswahl greift einzelne Posten oder Kanäle davon heraus.',
  ),
  phrase('no such line', 'no existe ese renglón', 'kein solcher Posten'),
  phrase(
    'A change names a requirement or an activity that no selected procedure has.',
    'Un cambio nombra un requisito o una actividad que ningún trámite seleccionado tiene.',
    'Eine Änderung nennt einen Nachweis oder eine Aktivität, die kein ausgewähltes Verfahren hat.',
  ),
  phrase('nothing to merge into', 'nada con qué fusionar', 'nichts, womit zusammengelegt wird'),
  phrase(
    'A merger needs a procedure that remains: one of the model, and none of those that are selected.',
    'Una fusión necesita un trámite que permanezca: uno del modelo, y ninguno de los seleccionados.',
    'Eine Zusammenlegung braucht ein Verfahren, das bleibt: eines des Modells, und keines der ausgewählten.',
  ),
  phrase('validity before the change', 'vigencia antes del cambio', 'Gültigkeit vor der Änderung'),
  phrase(
    'How much rarer renewals become follows from the old validity and the new one. Where cases are counted the change says the old one; where the model has it, the change does not.',
    'Cuánto menos frecuentes se hacen las renovaciones resulta de la vigencia anterior y de la nueva. Donde los casos están contados, el cambio dice la anterior; donde el modelo la tiene, el cambio no la dice.',
    'Wie viel seltener Erneuerungen werden, folgt aus der alten Gültigkeit und der neuen. Wo Fälle gezählt sind, nennt die Änderung die alte; wo das Modell sie hat, nennt die Änderung sie nicht.',
  ),
  phrase('legal period not used', 'plazo legal que no se usa', 'gesetzliche Frist nicht benutzt'),
  phrase(
    'Waiting is counted by the effective period where the model has it. A change of the legal one then changes no number.',
    'La espera se cuenta por el plazo efectivo donde el modelo lo tiene. Un cambio del legal no cambia entonces ningún número.',
    'Das Warten zählt nach der tatsächlichen Frist, wo das Modell sie hat. Eine Änderung der gesetzlichen ändert dann keine Zahl.',
  ),
  phrase('no period for tacit approval', 'afirmativa ficta sin plazo', 'Genehmigungsfiktion ohne Frist'),
  phrase(
    'Without `after`, silence is consent when the legal period ends, so the model must have both the legal and the effective one.',
    'Sin `after`, el silencio es afirmativo al terminar el plazo legal, así que el modelo debe tener el legal y el efectivo.',
    'Ohne `after` gilt Schweigen als Zustimmung, wenn die gesetzliche Frist endet; das Modell braucht also die gesetzliche und die tatsächliche.',
  ),
] as const;

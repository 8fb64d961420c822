/** What is said of scenarios and their reforms. */
import { noun, phrase } from './phrase.js';

export const scenarios = [
  // what maps describe
  noun('a scenario', 'un escenario', 'ein Szenario', 'einem Szenario'),
  noun('a reform', 'una reforma', 'eine Reform', 'einer Reform'),
  noun('a selection', 'una selección', 'eine Auswahl', 'einer Auswahl'),
  noun('a discount', 'un descuento', 'eine Abzinsung', 'einer Abzinsung'),
  noun('a waypoint', 'un punto de paso', 'ein Wegpunkt', 'einem Wegpunkt'),
  noun('a test', 'una prueba', 'ein Test', 'einem Test'),
  noun(
    'the cost of a reform',
    'el costo de una reforma',
    'die Kosten einer Reform',
    'den Kosten einer Reform',
  ),
  noun('an adoption', 'una adopción', 'eine Verbreitung', 'einer Verbreitung'),
  noun('a digitisation', 'una digitalización', 'eine Digitalisierung', 'einer Digitalisierung'),
  noun('an exemption', 'una exención', 'eine Befreiung', 'einer Befreiung'),
  noun('an elimination', 'una eliminación', 'eine Abschaffung', 'einer Abschaffung'),
  noun('what is set', 'lo que se fija', 'was gesetzt wird', 'dem, was gesetzt wird'),
  noun('what is scaled', 'lo que se escala', 'was verändert wird', 'dem, was verändert wird'),
  noun('curve', 'curva', 'Kurve'),
  noun('comparison', 'comparación', 'Vergleich'),
  noun('time of the year', 'momento del año', 'Zeitpunkt im Jahr'),
  phrase('waypoints', 'puntos de paso', 'Wegpunkte'),
  phrase('reforms', 'reformas', 'Reformen'),
  phrase('tests', 'pruebas', 'Tests'),
  phrase('reforms of this scenario', 'reformas de este escenario', 'Reformen dieses Szenarios'),
  phrase('scenarios', 'escenarios', 'Szenarien'),
  phrase('keys of a selection', 'claves de una selección', 'Schlüssel einer Auswahl'),
  phrase('a file in `scenarios/`', 'un archivo en `scenarios/`', 'eine Datei in `scenarios/`'),
  // years
  phrase('"{}" are no years', '"{}" no son años', '"{}" sind keine Jahre'),
  phrase(
    'the first and the last, for example: {=}',
    'el primero y el último, por ejemplo: {}',
    'das erste und das letzte, zum Beispiel: {}',
  ),
  phrase(
    '{=} is outside the years of the scenario, {=} to {=}',
    '{} está fuera de los años del escenario, de {} a {}',
    '{} liegt nicht in den Jahren des Szenarios, {} bis {}',
  ),
  phrase(
    'another year here, or more years there: {=}',
    'otro año aquí, o más años allá: {}',
    'hier ein anderes Jahr, oder dort mehr Jahre: {}',
  ),
  phrase('it begins here', 'empieza aquí', 'sie beginnt hier'),
  phrase(
    'the reform ends in {=}, before it begins',
    'la reforma termina en {}, antes de empezar',
    'die Reform endet {}, bevor sie beginnt',
  ),
  phrase('until is its last year', 'until es su último año', 'until ist ihr letztes Jahr'),
  phrase(
    '{=} is outside the years of the scenario "{}"',
    '{} está fuera de los años del escenario "{}"',
    '{} liegt nicht in den Jahren des Szenarios "{}"',
  ),
  phrase(
    'its years are {=} to {=}: --year {=}',
    'sus años van de {} a {}: --year {}',
    'seine Jahre sind {} bis {}: --year {}',
  ),
  // what a reform is
  phrase('one of: {=}', 'una de estas: {}', 'eines davon: {}'),
  phrase(
    'the reform "{}" changes nothing',
    'la reforma "{}" no cambia nada',
    'die Reform "{}" ändert nichts',
  ),
  phrase('its first change stands here', 'su primer cambio está aquí', 'ihre erste Änderung steht hier'),
  phrase('a reform does one thing', 'una reforma hace una sola cosa', 'eine Reform tut eines'),
  phrase(
    'two reforms, of which one requires the other: {=}',
    'dos reformas, de las cuales una requiere a la otra: {}',
    'zwei Reformen, von denen eine die andere braucht: {}',
  ),
  phrase(
    'a reform of this id stands here',
    'aquí hay una reforma con este id',
    'eine Reform mit dieser Id steht hier',
  ),
  phrase(
    'the reform "{}" stands twice',
    'la reforma "{}" está dos veces',
    'die Reform "{}" steht zweimal da',
  ),
  phrase(
    'give one of them another id, or leave it out: a reform applies once',
    'dé otro id a una de ellas, o quítela: una reforma se aplica una vez',
    'einer eine andere Id geben, oder sie weglassen: eine Reform gilt einmal',
  ),
  phrase(
    'a selection is a map of what to select',
    'una selección es un mapa de lo que se selecciona',
    'eine Auswahl ist eine Zuordnung dessen, was ausgewählt wird',
  ),
  phrase(
    'points are of a share, and this is none',
    'los puntos son de una proporción, y esto no lo es',
    'Punkte gibt es bei Anteilen, und dies ist keiner',
  ),
  phrase(
    'for example: {=} less, or {=} less',
    'por ejemplo: {} less, o {} less',
    'zum Beispiel: {} less oder {} less',
  ),
  phrase(
    'for example: {=} more, or {=} more',
    'por ejemplo: {} more, o {} more',
    'zum Beispiel: {} more oder {} more',
  ),
  phrase(
    'a change is less or more: {=}',
    'un cambio es less o more: {}',
    'eine Änderung ist less oder more: {}',
  ),
  phrase(
    'nothing that is selected has "{}"',
    'nada de lo seleccionado tiene "{}"',
    'nichts vom Ausgewählten hat "{}"',
  ),
  phrase(
    'select what has "{}" in the model, or change what it is made of',
    'seleccione lo que tiene "{}" en el modelo, o cambie aquello de lo que se compone',
    'auswählen, was im Modell "{}" hat, oder ändern, woraus es besteht',
  ),
  // reforms beside each other
  phrase(
    'the scenario has no reform "{}"',
    'el escenario no tiene ninguna reforma "{}"',
    'das Szenario hat keine Reform "{}"',
  ),
  phrase(
    '"{}" and "{}" exclude each other, and the scenario has both',
    '"{}" y "{}" se excluyen, y el escenario tiene ambas',
    '"{}" und "{}" schließen einander aus, und das Szenario hat beide',
  ),
  phrase('here is the other', 'aquí está la otra', 'hier ist die andere'),
  phrase(
    '"{}" begins in {=}, and "{}", which requires it, in {=}',
    '"{}" empieza en {}, y "{}", que la requiere, en {}',
    '"{}" beginnt {}, und "{}", die sie braucht, {}',
  ),
  phrase(
    'let it begin later: from: {=}',
    'que empiece más tarde: from: {}',
    'sie später beginnen lassen: from: {}',
  ),
  phrase(
    '"{}" is contained in "{}", which the scenario has: it counts nothing by itself',
    '"{}" está contenida en "{}", que el escenario tiene: por sí misma no cuenta nada',
    '"{}" ist in "{}" enthalten, die das Szenario hat: für sich zählt sie nichts',
  ),
  phrase(
    'leave out the whole, or the part',
    'quite el todo, o la parte',
    'das Ganze weglassen, oder den Teil',
  ),
  phrase(
    '"{}" and "{}" both set {=} of "{}" in "{}"',
    '"{}" y "{}" fijan ambas {} de "{}" en "{}"',
    '"{}" und "{}" setzen beide {} von "{}" in "{}"',
  ),
  phrase('this one sets it, too', 'esta también lo fija', 'diese setzt es auch'),
  phrase(
    'let one end before the other begins, or make one of them a change: {=}',
    'que una termine antes de que empiece la otra, o que una sea un cambio: {}',
    'die eine enden lassen, bevor die andere beginnt, oder eine zu einer Änderung machen: {}',
  ),
  // digitisation
  phrase(
    'another reform opens the channel here',
    'otra reforma abre el canal aquí',
    'hier öffnet eine andere Reform den Kanal',
  ),
  phrase('the curve stands here', 'la curva está aquí', 'die Kurve steht hier'),
  phrase('a {=} adoption has no "{}"', 'una adopción {} no tiene "{}"', 'eine Verbreitung {} hat kein "{}"'),
  phrase('a {=} adoption lacks "{}"', 'a una adopción {} le falta "{}"', 'einer Verbreitung {} fehlt "{}"'),
  phrase('it needs: {=}', 'necesita: {}', 'sie braucht: {}'),
  phrase('its channels: {=}', 'sus canales: {}', 'seine Kanäle: {}'),
  phrase(
    '"{}" is a new channel, and nothing says how long a case takes there',
    '"{}" es un canal nuevo, y nada dice cuánto tarda ahí un caso',
    '"{}" ist ein neuer Kanal, und nichts sagt, wie lange ein Fall dort dauert',
  ),
  phrase(
    'the channel "{}" of "{}" has its own times already',
    'el canal "{}" de "{}" ya tiene sus propios tiempos',
    'der Kanal "{}" von "{}" hat schon eigene Zeiten',
  ),
  phrase(
    'this procedure has lines of its own in that channel',
    'este trámite tiene renglones propios en ese canal',
    'dieses Verfahren hat eigene Posten in diesem Kanal',
  ),
  phrase(
    'leave it out here, or change the lines of the channel by a reform of their own',
    'quítelo aquí, o cambie los renglones del canal con una reforma propia',
    'hier weglassen, oder die Posten des Kanals mit einer eigenen Reform ändern',
  ),
  // the file, and files together
  phrase(
    '"{}" is a scenario of "{}", and this model is "{}"',
    '"{}" es un escenario de "{}", y este modelo es "{}"',
    '"{}" ist ein Szenario von "{}", und dieses Modell ist "{}"',
  ),
  phrase(
    'model: {=}, if it is meant for this one',
    'model: {}, si está pensado para este',
    'model: {}, wenn es für dieses gemeint ist',
  ),
  phrase(
    'two scenarios that are combined both say what grows by itself',
    'dos escenarios que se combinan dicen ambos lo que crece por sí mismo',
    'zwei Szenarien, die verbunden werden, sagen beide, was von selbst wächst',
  ),
  phrase('growth stands here, too', 'aquí también hay crecimiento', 'auch hier steht Wachstum'),
  phrase(
    'a figure of this name stands here',
    'aquí hay una cifra de este nombre',
    'hier steht eine Zahl dieses Namens',
  ),
  phrase(
    'the figure "{}" stands twice, and not in the same words',
    'la cifra "{}" está dos veces, y no con las mismas palabras',
    'die Zahl „{}“ steht zweimal da, und nicht mit denselben Worten',
  ),
  phrase(
    'give it another name, or say the same in both places',
    'dele otro nombre, o diga lo mismo en ambos lugares',
    'einen anderen Namen geben, oder an beiden Stellen dasselbe sagen',
  ),
  phrase('let one of them say it', 'que lo diga uno de ellos', 'eines davon soll es sagen'),
  phrase('there is no scenario "{}"', 'no hay ningún escenario "{}"', 'es gibt kein Szenario "{}"'),
  phrase(
    'a path, or an id of a file in scenarios/: {=}',
    'una ruta, o un id de un archivo en scenarios/: {}',
    'ein Pfad, oder eine Id einer Datei in scenarios/: {}',
  ),
  phrase(
    'this is compared with a share, and is none',
    'esto se compara con una proporción, y no lo es',
    'dies wird mit einem Anteil verglichen und ist keiner',
  ),
  phrase('a test has two ends', 'una prueba tiene dos extremos', 'ein Test hat zwei Enden'),
  // adoption beyond its ceiling
  phrase(
    'the shares of "{}" come to {=} in {=}, and its ceiling is {=}',
    'las proporciones de "{}" llegan a {} en {}, y su techo es {}',
    'die Anteile von "{}" erreichen {} im Jahr {}, und ihre Grenze ist {}',
  ),
  phrase('it is held at the ceiling', 'se detiene en el techo', 'sie hält an der Grenze'),
  phrase(
    '"{}" of "{}" has {=} already, and the ceiling of "{}" is {=} in {=}',
    '"{}" de "{}" ya tiene {}, y el techo de "{}" es {} en {}',
    '"{}" von "{}" hat schon {}, und die Grenze von "{}" ist {} im Jahr {}',
  ),
  phrase(
    'its share stays as it is, and grows once the ceiling is higher',
    'su proporción se queda como está, y crece cuando el techo sea más alto',
    'sein Anteil bleibt, wie er ist, und wächst, sobald die Grenze höher ist',
  ),
  phrase('the ceiling stands here', 'el techo está aquí', 'die Grenze steht hier'),
  // in the place of a model
  phrase(
    'this is a scenario, and a model is needed here',
    'esto es un escenario, y aquí se necesita un modelo',
    'dies ist ein Szenario, und hier wird ein Modell gebraucht',
  ),
  phrase(
    'name its model, and the scenario beside it: MODEL --scenario {=}',
    'nombre su modelo, y el escenario al lado: MODEL --scenario {}',
    'sein Modell nennen, und daneben das Szenario: MODEL --scenario {}',
  ),
  phrase(
    'not computed, for the model has errors',
    'no se calculó, porque el modelo tiene errores',
    'nicht berechnet, denn das Modell hat Fehler',
  ),
] as const;

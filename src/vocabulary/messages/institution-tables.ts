/** What the tables of institutions say of themselves, and the words of methods in notes. */
import { noun, phrase } from './phrase.js';

export const institutionTables = [
  phrase(
    'The costs of firms in the table are the {}.',
    'Los costos de las empresas en la tabla son: {}.',
    'Die Kosten der Unternehmen in der Tabelle sind: {}.',
  ),
  phrase(
    'The duties are not all of the same firms, so there is no cost per firm over all of them.',
    'Las obligaciones no son todas de las mismas empresas, así que no hay un costo por empresa de todas ellas.',
    'Die Pflichten treffen nicht alle dieselben Unternehmen; daher gibt es keine Kosten je Unternehmen über alle.',
  ),
  phrase(
    'no pack of the model has the activity "{}", and the line has neither time nor money of its own',
    'ningún paquete del modelo tiene la actividad "{}", y el renglón no tiene tiempo ni dinero propios',
    'kein Paket des Modells hat die Tätigkeit "{}", und der Posten hat weder eigene Zeit noch eigenes Geld',
  ),
  phrase(
    'did you mean "{}"? The activities: {=}',
    '¿quiso decir "{}"? Las actividades: {}',
    'war "{}" gemeint? Die Tätigkeiten: {}',
  ),
  phrase(
    'no such activity in the packs',
    'actividad que no está en los paquetes',
    'Tätigkeit, die in keinem Paket steht',
  ),
  phrase(
    'The line says neither a time nor money, so it counts on a pack of the model; no pack has an activity of its name, and one has a name nearly the same.',
    'El renglón no dice tiempo ni dinero, así que cuenta con un paquete del modelo; ningún paquete tiene una actividad con su nombre, y una tiene un nombre casi igual.',
    'Der Posten nennt weder Zeit noch Geld und verlässt sich also auf ein Paket des Modells; kein Paket hat eine Tätigkeit dieses Namens, und eine heißt fast genauso.',
  ),
  phrase(
    'give it an id beside: {do: {=}, id: {=}}',
    'déle un id aparte: {do: {}, id: {}}',
    'ihr daneben eine id geben: {do: {}, id: {}}',
  ),
  phrase(
    'each thing is done once in an occurrence of its line',
    'cada cosa se hace una vez en cada ocurrencia de su renglón',
    'jede Sache wird je Vorkommen ihres Postens einmal getan',
  ),
  phrase(
    'the table {=} has rows of its own, and no breakdown by {=}',
    'la tabla {} tiene sus propias filas, y no un desglose por {}',
    'die Tabelle {} hat eigene Zeilen und keine Aufgliederung nach {}',
  ),
  phrase(
    'one of both: --layout or --by',
    'uno de los dos: --layout o --by',
    'eines von beiden: --layout oder --by',
  ),
  phrase(
    'Where several wage grades work on a response, each has a row of its own; the total counts the responses once.',
    'Donde varios grados salariales trabajan en una respuesta, cada uno tiene su fila; el total cuenta las respuestas una vez.',
    'Wo mehrere Lohngruppen an einer Meldung arbeiten, hat jede ihre eigene Zeile; die Summe zählt die Meldungen einmal.',
  ),
  phrase(
    'Hours are rounded by line; hours per response, hours of a recordkeeper, wages and costs are of the exact ones.',
    'Las horas se redondean por renglón; las horas por respuesta y por registro, los salarios y los costos son de las exactas.',
    'Die Stunden sind je Posten gerundet; Stunden je Meldung und je Betrieb, Löhne und Kosten folgen den genauen.',
  ),
  phrase(
    'rounded, as every line is; before: {=}',
    'redondeado, como cada renglón; antes: {}',
    'gerundet wie jeder Posten; vorher: {}',
  ),
  phrase(
    'in per cent: {=} %, or in money: {=}/h',
    'en por ciento: {} %, o en dinero: {}/h',
    'in Prozent: {} %, oder in Geld: {}/h',
  ),
  phrase(
    'thousands are parted by "_": write {=}',
    'los miles se separan con "_": escriba {}',
    'Tausender werden durch "_" getrennt: {} schreiben',
  ),
  noun('quantity', 'cantidad', 'Menge'),
  noun('economic cost', 'costo económico', 'ökonomische Kosten'),
  noun('administrative cost', 'costo administrativo', 'Verwaltungskosten'),
  noun('administrative burden', 'carga administrativa', 'Bürokratiekosten'),
  noun('compliance cost', 'costo de cumplimiento', 'Erfüllungsaufwand'),
  noun('regulatory burden', 'carga regulatoria', 'Regulierungslast'),
];

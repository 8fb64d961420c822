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
  noun('quantity', 'cantidad', 'Menge'),
  noun('economic cost', 'costo económico', 'ökonomische Kosten'),
  noun('administrative cost', 'costo administrativo', 'Verwaltungskosten'),
  noun('administrative burden', 'carga administrativa', 'Bürokratiekosten'),
  noun('compliance cost', 'costo de cumplimiento', 'Erfüllungsaufwand'),
  noun('regulatory burden', 'carga regulatoria', 'Regulierungslast'),
];

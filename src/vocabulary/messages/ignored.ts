/** Keys that are understood and change no number: BRD721. */
import { phrase } from './phrase.js';

export const ignored = [
  phrase('"{}" has no effect here: {}', '"{}" no tiene efecto aquí: {}', '"{}" hat hier keine Wirkung: {}'),
  // of a line
  phrase(
    'it spreads money over years, and the line has none',
    'reparte dinero entre años, y el renglón no tiene dinero',
    'es verteilt Geld auf Jahre, und der Posten hat keines',
  ),
  phrase(
    'say the price of the thing too: {=}',
    'diga también el precio de la cosa: {}',
    'auch den Preis der Sache angeben: {}',
  ),
  phrase(
    '{} are counted whole, and are no burden',
    '{} se cuentan completos y no son carga administrativa',
    '{} zählen ganz und sind keine Belastung',
  ),
  phrase("the administration's lines", 'los renglones de la administración', 'die Posten der Verwaltung'),
  phrase('the line has no time', 'el renglón no tiene tiempo', 'der Posten hat keine Zeit'),
  phrase(
    'say a time too, or leave it out: {=}',
    'diga también un tiempo, o quítelo: {}',
    'auch eine Zeit angeben, oder weglassen: {}',
  ),
  phrase(
    'a line per {=} is not done again when a case is',
    'un renglón por {} no se repite cuando se repite un caso',
    'ein Posten je {} wird nicht wiederholt, wenn ein Fall wiederholt wird',
  ),
  phrase(
    'leave it out, or give what is done again a line per: case',
    'quítelo, o dé a lo que se repite un renglón con per: case',
    'weglassen, oder dem, was wiederholt wird, einen Posten mit per: case geben',
  ),
  // of a procedure
  phrase('no cases were counted', 'no se contaron casos', 'es wurden keine Fälle gezählt'),
  phrase('say how many: {=}', 'diga cuántos: {}', 'die Zahl angeben: {}'),
  phrase('no number of cases is said', 'no se indica ningún número de casos', 'keine Fallzahl ist angegeben'),
  phrase('say how often: {=}', 'diga con qué frecuencia: {}', 'die Häufigkeit angeben: {}'),
  phrase('no line is per entity-once', 'ningún renglón es por entity-once', 'kein Posten ist je entity-once'),
  phrase(
    'give what newcomers do: {=}',
    'indique lo que hacen los nuevos sujetos: {}',
    'angeben, was neu Betroffene tun: {}',
  ),
  phrase(
    'the procedure has no rework',
    'el trámite no tiene reingresos (rework)',
    'das Verfahren hat keine erneuten Einreichungen (rework)',
  ),
  phrase('no line is repeated', 'ningún renglón se repite', 'kein Posten wird wiederholt'),
  phrase(
    'mark what is done again: {=}',
    'marque lo que se repite: {}',
    'kennzeichnen, was wiederholt wird: {}',
  ),
  phrase(
    'no line of the channel "{}" is per visit',
    'ningún renglón del canal "{}" es por visita (visit)',
    'kein Posten des Kanals "{}" ist je Besuch (visit)',
  ),
  phrase(
    'give what happens at each visit: {=}',
    'indique lo que ocurre en cada visita: {}',
    'angeben, was bei jedem Besuch geschieht: {}',
  ),
  phrase(
    'no segment of the procedure values its waiting by it',
    'ningún segmento del trámite valora su espera con él',
    'keine Gruppe des Verfahrens bewertet ihre Wartezeit damit',
  ),
  phrase('in the segment: {=}', 'en el segmento: {}', 'in der Gruppe: {}'),
  phrase('nothing is waited for', 'no se espera nada', 'auf nichts wird gewartet'),
  phrase('say how long: {=}', 'diga cuánto tiempo: {}', 'die Dauer angeben: {}'),
  // of the model
  phrase('no line is undivided', 'ningún renglón está sin dividir', 'kein Posten ist ungeteilt'),
  phrase('waiting is valued by {=}', 'la espera se valora con {}', 'die Wartezeit wird mit {} bewertet'),
  phrase('it belongs to method: {=}', 'va con method: {}', 'es gehört zu method: {}'),
] as const;

/** What a reviewer asks: BRD607 and BRD7xx. */
import { phrase } from './phrase.js';

export const checks = [
  phrase(
    'the figure does not say how sure it is',
    'la cifra no dice qué tan segura es',
    'die Angabe sagt nicht, wie sicher sie ist',
  ),
  phrase(
    'a status here or in a map around it: published, inferred, assumed or fitted',
    'un estado (status) aquí o en un mapa que la contiene: published, inferred, assumed o fitted',
    'ein Status hier oder in einer Zuordnung darum: published, inferred, assumed oder fitted',
  ),
  phrase(
    'a figure that is {=} does not say where it was seen',
    'una cifra con estado {} no dice dónde se vio',
    'eine Angabe mit dem Status {} sagt nicht, wo sie steht',
  ),
  phrase(
    'a source here or in a map around it: {=}',
    'una fuente aquí o en un mapa que la contiene: {}',
    'eine Quelle hier oder in einer Zuordnung darum: {}',
  ),
  phrase(
    'an undivided line, and the model gives no bounds of the split',
    'un renglón sin dividir, y el modelo no da los límites del reparto',
    'ein ungeteilter Posten, und das Modell nennt keine Grenzen der Aufteilung',
  ),
  phrase(
    'negative, in a model of levels',
    'negativo, en un modelo de niveles',
    'negativ, in einem Niveaumodell',
  ),
  phrase(
    'signed differences go into a model of kind: change',
    'las diferencias con signo van en un modelo con kind: change',
    'Differenzen mit Vorzeichen gehören in ein Modell mit kind: change',
  ),
  phrase('a share of more than 100 %', 'una proporción de más de 100 %', 'ein Anteil von mehr als 100 %'),
  phrase('in per cent: {=}', 'en por ciento: {}', 'in Prozent: {}'),
  phrase(
    'without "%", this is {=} times the whole',
    'sin "%", esto es {} veces el total',
    'ohne "%" ist das {} mal das Ganze',
  ),
  phrase(
    '"{}" is read with a decimal point',
    '"{}" se lee con punto decimal',
    '"{}" wird mit Dezimalpunkt gelesen',
  ),
  phrase(
    'if thousands are meant: {=}; if not, leave out what the point does not need',
    'si son miles: {}; si no, quite lo que el punto no necesita',
    'falls Tausender gemeint sind: {}; falls nicht, weglassen, was der Punkt nicht braucht',
  ),
] as const;

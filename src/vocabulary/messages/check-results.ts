/** What becomes of checks, as people read it; single words are labels, for a model may use them too. */
import { phrase } from './phrase.js';

export const checkResults = [
  phrase('computed, not published', 'calculado, no publicado', 'berechnet, nicht veröffentlicht'),
  phrase('a warning at most', 'a lo sumo una advertencia', 'höchstens eine Warnung'),
  phrase('not rounded', 'sin redondear', 'nicht gerundet'),
  phrase(
    'compared with printed figures as it is, not rounded',
    'comparado con las cifras impresas tal cual, sin redondear',
    'mit gedruckten Zahlen verglichen, wie es ist, nicht gerundet',
  ),
  phrase(
    'compared with printed figures at their digits, rounded {=}',
    'comparado con las cifras impresas en sus dígitos, redondeado {}',
    'mit gedruckten Zahlen in deren Stellen verglichen, gerundet {}',
  ),
  phrase(
    'computed by us from its figures, not published',
    'calculado por nosotros a partir de sus cifras, no publicado',
    'von uns aus den Angaben berechnet, nicht veröffentlicht',
  ),
  phrase('does not follow', 'no se sigue', 'folgt nicht'),
  phrase('not computed', 'sin calcular', 'nicht berechnet'),
  phrase('the margin is {=}', 'el margen es {}', 'der Abstand ist {}'),
];

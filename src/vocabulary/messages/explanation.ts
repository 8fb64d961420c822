/** What stands in the tree of `balduque explain` beside names and numbers. */
import { phrase } from './phrase.js';

export const explanation = [
  phrase('sum of {} procedures', 'suma de {} trámites', 'Summe von {} Verfahren'),
  phrase('sum of {} lines', 'suma de {} renglones', 'Summe von {} Posten'),
  phrase('sum of {} line', 'suma de {} renglón', 'Summe von {} Posten'),
  phrase('its parts stand above', 'sus partes están arriba', 'seine Teile stehen oben'),
  phrase('default: {}', 'por omisión: {}', 'Vorgabe: {}'),
  phrase(
    'the identified part alone; `run` gives the range, for some lines are known only as a whole',
    'solo la parte identificada; `run` da el rango, porque algunos renglones se conocen solo como un todo',
    'nur der bestimmte Teil; `run` gibt die Spanne an, denn einige Posten sind nur als Ganzes bekannt',
  ),
  phrase(
    '… {} more (--depth shows them)',
    '… {} más (--depth los muestra)',
    '… {} weitere (--depth zeigt sie)',
  ),
  phrase('growth since {}, compounded', 'crecimiento desde {}, compuesto', 'Wachstum seit {}, aufgezinst'),
  phrase(
    '1 in every so many years from {}, else 0',
    '1 cada tantos años desde {}, si no 0',
    '1 alle so viele Jahre ab {}, sonst 0',
  ),
  phrase('growth a year from {}', 'crecimiento anual desde {}', 'jährliches Wachstum ab {}'),
  phrase('every so many years from {}', 'cada tantos años desde {}', 'alle so viele Jahre ab {}'),
  phrase('per', 'por', 'je'),
  phrase('part {}', 'parte {}', 'Teil {}'),
  phrase('{} decimals', '{} decimales', '{} Nachkommastellen'),
  phrase('round(', 'redondear(', 'runden('),
  phrase('annuity(', 'anualidad(', 'Annuität('),
  phrase('of', 'de', 'von'),
] as const;

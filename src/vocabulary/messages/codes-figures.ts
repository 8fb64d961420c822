/** Names and explanations of the codes BRD3xx. */
import { phrase } from './phrase.js';

export const codesOfFigures = [
  phrase('not a number', 'no es un número', 'keine Zahl'),
  phrase(
    'A figure begins with a number.',
    'Una cifra empieza con un número.',
    'Eine Angabe beginnt mit einer Zahl.',
  ),
  phrase('comma in a number', 'coma en un número', 'Komma in einer Zahl'),
  phrase(
    'Decimals are written with a point, thousands with an underscore.',
    'Los decimales se escriben con punto, los miles con guion bajo.',
    'Dezimalen schreibt man mit Punkt, Tausender mit Unterstrich.',
  ),
  phrase('hexadecimal or octal number', 'número hexadecimal u octal', 'hexadezimale oder oktale Zahl'),
  phrase(
    'Numbers are written in decimal digits.',
    'Los números se escriben en dígitos decimales.',
    'Zahlen schreibt man in Dezimalziffern.',
  ),
  phrase('exponent', 'exponente', 'Exponent'),
  phrase(
    'Numbers are written without exponent; k, M and bn are the scales.',
    'Los números se escriben sin exponente; las escalas son k, M y bn.',
    'Zahlen schreibt man ohne Exponent; die Größenordnungen sind k, M und bn.',
  ),
  phrase('leading zero', 'cero inicial', 'führende Null'),
  phrase(
    'A number does not begin with a zero that means nothing.',
    'Un número no empieza con un cero que no significa nada.',
    'Eine Zahl beginnt nicht mit einer Null, die nichts bedeutet.',
  ),
  phrase('too many digits', 'demasiados dígitos', 'zu viele Ziffern'),
  phrase(
    'A number has at most 40 digits.',
    'Un número tiene como máximo 40 dígitos.',
    'Eine Zahl hat höchstens 40 Ziffern.',
  ),
  phrase('unknown unit', 'unidad desconocida', 'unbekannte Einheit'),
  phrase(
    'Units are min, h, days, business days, months, years, %, the currency and the entities of the model, cases and visits.',
    'Las unidades son min, h, days, business days, months, years, %, la moneda y los sujetos (entities) del modelo, cases y visits.',
    'Einheiten sind min, h, days, business days, months, years, %, die Währung und die Betroffenen (entities) des Modells, cases und visits.',
  ),
  phrase('missing unit', 'falta la unidad', 'fehlende Einheit'),
  phrase(
    'This figure has a dimension, so it needs its unit.',
    'Esta cifra tiene dimensión, así que necesita su unidad.',
    'Diese Angabe hat eine Dimension, also braucht sie ihre Einheit.',
  ),
  phrase('wrong unit', 'unidad equivocada', 'falsche Einheit'),
  phrase(
    'The figure is in a unit of another kind than what is needed here.',
    'La cifra está en una unidad de otro tipo que la que aquí se necesita.',
    'Die Angabe hat eine Einheit anderer Art, als hier gebraucht wird.',
  ),
  phrase('per nothing', 'por cero', 'je null'),
  phrase(
    'Something per zero has no meaning.',
    'Algo por cero no tiene sentido.',
    'Etwas je null hat keinen Sinn.',
  ),
  phrase('range out of order', 'rango desordenado', 'Spanne in falscher Folge'),
  phrase(
    'The ends of a range stand in rising order, with the value between them.',
    'Los extremos de un rango van en orden creciente, con el valor entre ellos.',
    'Die Enden einer Spanne stehen in steigender Folge, mit dem Wert dazwischen.',
  ),
  phrase('year outside the series', 'año fuera de la serie', 'Jahr außerhalb der Reihe'),
  phrase(
    'The series has no figure for this year: it lies beyond its ends, or in a gap of a series that says `between: error`.',
    'La serie no tiene cifra para este año: está más allá de sus extremos, o en un hueco de una serie que dice `between: error`.',
    'Die Reihe hat keine Angabe für dieses Jahr: es liegt jenseits ihrer Enden oder in einer Lücke einer Reihe mit `between: error`.',
  ),
  phrase('circle of references', 'referencias en círculo', 'Kreis von Verweisen'),
  phrase(
    'These figures are made of each other.',
    'Estas cifras se componen unas de otras.',
    'Diese Angaben bestehen auseinander.',
  ),
  phrase('unknown figure', 'cifra desconocida', 'unbekannte Angabe'),
  phrase(
    'A word that begins with a letter is the name of a figure of the model, and there is none of that name.',
    'Una palabra que empieza con letra es el nombre de una cifra del modelo, y no hay ninguna con ese nombre.',
    'Ein Wort, das mit einem Buchstaben beginnt, ist der Name einer Angabe des Modells, und keine heißt so.',
  ),
  phrase('several values for one figure', 'varios valores para una cifra', 'mehrere Werte für eine Angabe'),
  phrase(
    'A figure map says its number once: value, range, series, table, or what it follows from (product, sum, difference, quotient, annuity, before and after).',
    'El mapa de una cifra dice su número una sola vez: value, range, series, table, o de qué se sigue (product, sum, difference, quotient, annuity, before y after).',
    'Eine Angabe nennt ihre Zahl einmal: value, range, series, table, oder woraus sie folgt (product, sum, difference, quotient, annuity, before und after).',
  ),
  phrase('figure without a number', 'cifra sin número', 'Angabe ohne Zahl'),
  phrase(
    'A figure map says its number: value, range, series, table, or what it follows from (product, sum, difference, quotient, annuity, before and after).',
    'El mapa de una cifra dice su número: value, range, series, table, o de qué se sigue (product, sum, difference, quotient, annuity, before y after).',
    'Eine Angabe nennt ihre Zahl: value, range, series, table, oder woraus sie folgt (product, sum, difference, quotient, annuity, before und after).',
  ),
  phrase('division by zero', 'división entre cero', 'Division durch null'),
  phrase(
    'A life, a validity or a price index of zero cannot divide.',
    'Una vida útil, una vigencia o un índice de precios de cero no puede dividir.',
    'Eine Nutzungsdauer, eine Gültigkeitsdauer oder ein Preisindex von null kann nicht teilen.',
  ),
  phrase('number out of reach', 'número fuera de alcance', 'Zahl außerhalb des Bereichs'),
  phrase(
    'A figure, or what figures are multiplied or grow to, is beyond 1e40, or not zero and nearer to it than 1e-40. No economy has such numbers: a unit or a scale is wrong.',
    'Una cifra, o lo que resulta de multiplicar cifras o de su crecimiento, es mayor que 1e40, o no es cero y está más cerca de él que 1e-40. Ninguna economía tiene tales números: una unidad o una escala está mal.',
    'Eine Angabe, oder was beim Multiplizieren oder Wachsen von Angaben entsteht, liegt über 1e40 oder ist nicht null und liegt näher daran als 1e-40. Keine Wirtschaft hat solche Zahlen: eine Einheit oder eine Größenordnung ist falsch.',
  ),
  phrase('long chain of figures', 'cadena larga de cifras', 'lange Kette von Angaben'),
  phrase(
    'Named figures refer to each other, one to the next, at most 60 times.',
    'Las cifras con nombre se refieren una a la siguiente como máximo 60 veces.',
    'Benannte Angaben verweisen höchstens 60-mal von einer auf die nächste.',
  ),
  phrase('too many rows', 'demasiadas filas', 'zu viele Zeilen'),
  phrase(
    'A line stands in every segment and every channel of its procedure, and a model has at most 250,000 of such rows.',
    'Un renglón aparece en cada segmento y cada canal de su trámite, y un modelo tiene como máximo 250,000 de esas filas.',
    'Ein Posten steht in jeder Gruppe und jedem Kanal seines Verfahrens, und ein Modell hat höchstens 250.000 solcher Zeilen.',
  ),
] as const;

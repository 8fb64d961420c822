/** Numbers, units, ranges and series: BRD3xx. */
import { phrase } from './phrase.js';

export const figures = [
  // characters
  phrase('"{}" has a comma', '"{}" tiene una coma', '"{}" hat ein Komma'),
  phrase('"{}" has an exponent', '"{}" tiene exponente', '"{}" hat einen Exponenten'),
  phrase('"{}" is not a decimal number', '"{}" no es un número decimal', '"{}" ist keine Dezimalzahl'),
  phrase('"{}" begins with a zero', '"{}" empieza con cero', '"{}" beginnt mit einer Null'),
  phrase('"{}" has more than 40 digits', '"{}" tiene más de 40 dígitos', '"{}" hat mehr als 40 Ziffern'),
  phrase('"{}" is not a unit', '"{}" no es una unidad', '"{}" ist keine Einheit'),
  phrase('per zero has no meaning', '«por cero» no tiene sentido', '»je null« hat keinen Sinn'),
  phrase(
    '"{}" does not begin with a number',
    '"{}" no empieza con un número',
    '"{}" beginnt nicht mit einer Zahl',
  ),
  phrase(
    'a decimal point is ".", thousands are parted by "_": {=}',
    'el punto decimal es ".", los miles se separan con "_": {}',
    'das Dezimalzeichen ist ".", Tausender trennt "_": {}',
  ),
  phrase(
    'a decimal point is ".", thousands are parted by "_": {=} or {=}',
    'el punto decimal es ".", los miles se separan con "_": {} o {}',
    'das Dezimalzeichen ist ".", Tausender trennt "_": {} oder {}',
  ),
  phrase(
    'without exponent, with k, M or bn as a scale: {=}',
    'sin exponente, con k, M o bn como escala: {}',
    'ohne Exponent, mit k, M oder bn als Größenordnung: {}',
  ),
  phrase('in decimal digits: {=}', 'en dígitos decimales: {}', 'in Dezimalziffern: {}'),
  phrase('write {=}', 'escriba {}', '{} schreiben'),
  phrase(
    'a space between scale and unit: {=}',
    'un espacio entre la escala y la unidad: {}',
    'ein Leerzeichen zwischen Größenordnung und Einheit: {}',
  ),
  phrase(
    'a number, a scale (k, M, bn) and a unit, in this order: {=}',
    'un número, una escala (k, M, bn) y una unidad, en este orden: {}',
    'eine Zahl, eine Größenordnung (k, M, bn) und eine Einheit, in dieser Folge: {}',
  ),
  phrase(
    '{}; what a model counts is declared under `entities`',
    '{}; lo que un modelo cuenta se declara en `entities`',
    '{}; was ein Modell zählt, steht unter `entities`',
  ),
  phrase(
    '{}; what a model counts is declared under `entities` (no quotes are needed)',
    '{}; lo que un modelo cuenta se declara en `entities` (no hacen falta comillas)',
    '{}; was ein Modell zählt, steht unter `entities` (Anführungszeichen sind nicht nötig)',
  ),
  phrase(
    'a number comes first, then its unit: {=}',
    'primero va un número, después su unidad: {}',
    'zuerst kommt die Zahl, dann ihre Einheit: {}',
  ),
  // units
  phrase('{} needs a unit', '{} necesita una unidad', '{} braucht eine Einheit'),
  phrase(
    '{} is needed here, and this is in {}',
    'aquí se necesita {}, y esto está en {}',
    'hier wird {} gebraucht, und das hier ist in {}',
  ),
  phrase(
    '{} in {} is needed here, and this is in {}',
    'aquí se necesita {} en {}, y esto está en {}',
    'hier wird {} in {} gebraucht, und das hier ist in {}',
  ),
  phrase(
    '{} is needed here, and this is in no unit (or %)',
    'aquí se necesita {}, y esto no tiene unidad (o está en %)',
    'hier wird {} gebraucht, und das hier hat keine Einheit (oder ist in %)',
  ),
  phrase(
    '{} in {} is needed here, and this is in no unit (or %)',
    'aquí se necesita {} en {}, y esto no tiene unidad (o está en %)',
    'hier wird {} in {} gebraucht, und das hier hat keine Einheit (oder ist in %)',
  ),
  phrase(
    'for example: 20 days, or 20 business days',
    'por ejemplo: 20 days, o 20 business days',
    'zum Beispiel: 20 days oder 20 business days',
  ),
  phrase(
    'money a year, in a line per {=}',
    'dinero al año, en un renglón por {}',
    'Geld im Jahr, in einem Posten je {}',
  ),
  phrase(
    'a figure per {=}, in a line per {=}',
    'una cifra por {}, en un renglón por {}',
    'eine Angabe je {}, in einem Posten je {}',
  ),
  phrase('for example: {=}, or per: lump', 'por ejemplo: {}, o per: lump', 'zum Beispiel: {} oder per: lump'),
  phrase(
    'say it per {=}, or the line per: {=}',
    'dígalo por {}, o el renglón con per: {}',
    'je {} angeben, oder im Posten per: {}',
  ),
  phrase(
    '{=} is in another entity ({=}) than its segment ({=})',
    '{} está en otro tipo de sujeto ({}) que su segmento ({})',
    '{} zählt andere ({}) als die Gruppe ({})',
  ),
  phrase(
    'count both in the same: for example {=}',
    'cuente ambos en lo mismo: por ejemplo {}',
    'beide gleich zählen: zum Beispiel {}',
  ),
  phrase('the segment "{}" counts this', 'el segmento "{}" cuenta esto', 'die Gruppe "{}" zählt das'),
  phrase('{=} is in {=}, and this is not', '{} está en {}, y esto no', '{} ist in {}, und das hier nicht'),
  // maps of figures
  phrase(
    'a figure is a scalar or a map, not {}',
    'una cifra es un valor simple o un mapa, no {}',
    'eine Angabe ist ein einfacher Wert oder eine Zuordnung, nicht {}',
  ),
  phrase('a figure is missing here', 'aquí falta una cifra', 'hier fehlt eine Angabe'),
  phrase(
    'a chain of factors is {=}',
    'una cadena de factores se escribe {}',
    'eine Kette von Faktoren schreibt sich {}',
  ),
  phrase('its number stands here already', 'su número ya está aquí', 'seine Zahl steht schon hier'),
  phrase(
    '"{}" and "{}" both give the figure\'s number',
    '"{}" y "{}" dan ambos el número de la cifra',
    '"{}" und "{}" geben beide die Zahl an',
  ),
  phrase('keep one', 'deje uno', 'eines behalten'),
  phrase('a series without years', 'una serie sin años', 'eine Reihe ohne Jahre'),
  phrase(
    'a series is a map from years, not {}',
    'una serie es un mapa de años, no {}',
    'eine Reihe ist eine Zuordnung von Jahren, nicht {}',
  ),
  phrase(
    'a series is a map from years: {=}',
    'una serie es un mapa de años: {}',
    'eine Reihe ist eine Zuordnung von Jahren: {}',
  ),
  phrase(
    'a table needs its column: {=}',
    'una tabla necesita su columna: {}',
    'eine Tabelle braucht ihre Spalte: {}',
  ),
  phrase('a figure map without its number', 'un mapa de cifra sin su número', 'eine Angabe ohne ihre Zahl'),
  phrase('a table without its column', 'una tabla sin su columna', 'eine Tabelle ohne ihre Spalte'),
  phrase('a product without factors', 'un producto sin factores', 'ein Produkt ohne Faktoren'),
  // ranges
  phrase('a range has two ends', 'un rango tiene dos extremos', 'eine Spanne hat zwei Enden'),
  phrase(
    '{low: 4 min, high: 9 min} or {p5: 4 min, p95: 9 min}',
    '{low: 4 min, high: 9 min} o {p5: 4 min, p95: 9 min}',
    '{low: 4 min, high: 9 min} oder {p5: 4 min, p95: 9 min}',
  ),
  phrase(
    'the end "{}" of a range is not a number',
    'el extremo "{}" de un rango no es un número',
    'das Ende "{}" einer Spanne ist keine Zahl',
  ),
  phrase('write it out: {=}', 'escríbalo completo: {}', 'ausschreiben: {}'),
  phrase('{=} is larger', '{} es mayor', '{} ist größer'),
  phrase('{=} is below {=}', '{} es menor que {}', '{} liegt unter {}'),
  phrase(
    'the ends stand in rising order',
    'los extremos van en orden creciente',
    'die Enden stehen in steigender Folge',
  ),
  phrase('an end of the range', 'un extremo del rango', 'ein Ende der Spanne'),
  phrase(
    'the value is below its range',
    'el valor está por debajo de su rango',
    'der Wert liegt unter seiner Spanne',
  ),
  phrase(
    'the value is above its range',
    'el valor está por encima de su rango',
    'der Wert liegt über seiner Spanne',
  ),
  phrase(
    'the value lies between the ends',
    'el valor está entre los extremos',
    'der Wert liegt zwischen den Enden',
  ),
  phrase(
    'a range of percentiles without its value',
    'un rango de percentiles sin su valor',
    'eine Spanne aus Perzentilen ohne ihren Wert',
  ),
  phrase(
    'a range of percentiles lacks "shape"',
    'a un rango de percentiles le falta "shape"',
    'einer Spanne aus Perzentilen fehlt "shape"',
  ),
  // series, products, references
  phrase(
    'this point is in {}, the first in {}',
    'este punto está en {}, el primero en {}',
    'dieser Punkt ist in {}, der erste in {}',
  ),
  phrase(
    'all points of a series are in one unit',
    'todos los puntos de una serie están en una sola unidad',
    'alle Punkte einer Reihe stehen in einer Einheit',
  ),
  phrase('"{}" is made of itself', '"{}" se compone de sí mismo', '"{}" besteht aus sich selbst'),
  phrase(
    'one figure of the circle needs a number',
    'una cifra del círculo necesita un número',
    'eine Angabe des Kreises braucht eine Zahl',
  ),
  phrase('there is no figure "{}"', 'no hay ninguna cifra "{}"', 'es gibt keine Angabe "{}"'),
  phrase(
    '{}; a number begins with a digit: {=}',
    '{}; un número empieza con un dígito: {}',
    '{}; eine Zahl beginnt mit einer Ziffer: {}',
  ),
  phrase(
    '{=} cannot grow beyond {}: its last two points are not a year apart',
    '{} no puede crecer más allá de {}: entre sus dos últimos puntos no hay un año',
    '{} kann über {} hinaus nicht wachsen: seine letzten beiden Punkte liegen nicht ein Jahr auseinander',
  ),
  phrase(
    'give {} too, or say beyond: hold',
    'dé también {}, o escriba beyond: hold',
    'auch {} angeben, oder beyond: hold schreiben',
  ),
  phrase(
    'no GDP for {}: the series has {} to {}',
    'no hay PIB para {}: la serie va de {} a {}',
    'kein BIP für {}: die Reihe reicht von {} bis {}',
  ),
  phrase(
    '{=} has no figure for {}, only {} to {}',
    '{} no tiene cifra para {}, solo de {} a {}',
    '{} hat keine Angabe für {}, nur von {} bis {}',
  ),
  phrase(
    '{=} has no figure for {}, between {} and {}',
    '{} no tiene cifra para {}, entre {} y {}',
    '{} hat keine Angabe für {}, zwischen {} und {}',
  ),
  phrase(
    'add the year, or say what lies between: between: linear, or between: step',
    'agregue el año, o diga qué vale en medio: between: linear, o between: step',
    'das Jahr ergänzen, oder sagen, was dazwischen gilt: between: linear oder between: step',
  ),
  phrase(
    'add the year, or say what holds beyond the ends: beyond: hold, or beyond: growth',
    'agregue el año, o diga qué vale más allá de los extremos: beyond: hold, o beyond: growth',
    'das Jahr ergänzen, oder sagen, was jenseits der Enden gilt: beyond: hold oder beyond: growth',
  ),
  phrase('{=} is zero and divides', '{} es cero y divide', '{} ist null und teilt'),
  phrase(
    '{=} makes a division by zero',
    '{} provoca una división entre cero',
    '{} führt zu einer Division durch null',
  ),
  phrase('say a number above zero', 'escriba un número mayor que cero', 'eine Zahl über null angeben'),
  // numbers out of reach
  phrase(
    'a number beyond 1e40, or nearer to zero than 1e-40',
    'un número mayor que 1e40, o más cercano a cero que 1e-40',
    'eine Zahl über 1e40, oder näher an null als 1e-40',
  ),
  phrase(
    '{=} comes to a number beyond 1e40, or nearer to zero than 1e-40',
    '{} da un número mayor que 1e40, o más cercano a cero que 1e-40',
    '{} ergibt eine Zahl über 1e40, oder näher an null als 1e-40',
  ),
  phrase(
    'look at what is multiplied, and how many years it grows: {=}',
    'revise qué se multiplica y cuántos años crece: {}',
    'prüfen, was multipliziert wird und wie viele Jahre es wächst: {}',
  ),
  phrase(
    '"{}" comes to an amount beyond 1e40',
    '"{}" da un monto mayor que 1e40',
    '"{}" ergibt einen Betrag über 1e40',
  ),
  phrase(
    'look at the units of its figures: {=}',
    'revise las unidades de sus cifras: {}',
    'die Einheiten seiner Angaben prüfen: {}',
  ),
] as const;

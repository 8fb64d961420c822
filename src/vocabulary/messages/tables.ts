/** Tables: CSV files of series and of procedures, BRD5xx. */
import { phrase } from './phrase.js';

export const tables = [
  phrase(
    'not CSV: a quote is opened and not closed, or stands inside a cell',
    'no es CSV: unas comillas se abren y no se cierran, o están dentro de una celda',
    'kein CSV: ein Anführungszeichen wird geöffnet und nicht geschlossen, oder es steht in einer Zelle',
  ),
  phrase(
    'a cell with a quote has quotes around it, and the one inside twice: "the ""red"" book"',
    'una celda con comillas va entre comillas, y las de dentro se duplican: "el ""gran"" libro"',
    'eine Zelle mit Anführungszeichen steht in Anführungszeichen, das innere doppelt: "das ""rote"" Buch"',
  ),
  phrase(
    'the table has more than {} cells',
    'la tabla tiene más de {} celdas',
    'die Tabelle hat mehr als {} Zellen',
  ),
  phrase(
    'leave out the columns that the model does not use, or part the table',
    'quite las columnas que el modelo no usa, o divida la tabla',
    'die Spalten weglassen, die das Modell nicht verwendet, oder die Tabelle teilen',
  ),
  phrase(
    'this row has {} cells, the header {}',
    'esta fila tiene {} celdas, el encabezado {}',
    'diese Zeile hat {} Zellen, die Kopfzeile {}',
  ),
  phrase(
    'a comma inside a cell needs quotes around the cell',
    'una coma dentro de una celda lleva la celda entre comillas',
    'ein Komma in einer Zelle braucht Anführungszeichen um die Zelle',
  ),
  phrase(
    'column "{}": "{}" is not a year',
    'columna "{}": "{}" no es un año',
    'Spalte "{}": "{}" ist kein Jahr',
  ),
  phrase(
    'column "{}": {=} stands in the table twice',
    'columna "{}": {} está dos veces en la tabla',
    'Spalte "{}": {} steht zweimal in der Tabelle',
  ),
  phrase(
    'column "{}" of {=} has no number',
    'la columna "{}" de {} no tiene ningún número',
    'die Spalte "{}" von {} hat keine Zahl',
  ),
  phrase('{=} has two columns "{}"', '{} tiene dos columnas "{}"', '{} hat zwei Spalten "{}"'),
  phrase('give them different names', 'deles nombres distintos', 'ihnen verschiedene Namen geben'),
  phrase('{=} has no column "{}"', '{} no tiene la columna "{}"', '{} hat keine Spalte "{}"'),
  phrase(
    'column "{}": "{}" is not a plain number',
    'columna "{}": "{}" no es un número simple',
    'Spalte "{}": "{}" ist keine einfache Zahl',
  ),
  phrase('digits with a decimal point: {=}', 'dígitos con punto decimal: {}', 'Ziffern mit Dezimalpunkt: {}'),
  phrase(
    'column "{}" has no number for {=}, and has them before and after',
    'la columna "{}" no tiene número para {}, y sí los tiene antes y después',
    'die Spalte "{}" hat keine Zahl für {}, davor und danach aber schon',
  ),
  phrase(
    'fill the cell, or say what lies between: between: linear, or between: step',
    'llene la celda, o diga qué vale en medio: between: linear, o between: step',
    'die Zelle ausfüllen, oder sagen, was dazwischen gilt: between: linear oder between: step',
  ),
  phrase(
    'columns are a map from what they say, not {}',
    '`columns` es un mapa cuyas claves son lo que dicen las columnas, no {}',
    '`columns` ist eine Zuordnung, deren Schlüssel nennen, was die Spalten sagen, nicht {}',
  ),
  phrase('row {=}', 'fila {}', 'Zeile {}'),
  phrase('column "{}", row {=}', 'columna "{}", fila {}', 'Spalte "{}", Zeile {}'),
  phrase('keys here', 'claves', 'Schlüssel'),
  phrase(
    'a procedure has nothing called "{}"',
    'un trámite no tiene nada llamado "{}"',
    'ein Verfahren hat nichts, das "{}" heißt',
  ),
  phrase(
    'a column cannot hold all of "{}"',
    'una columna no puede contener todo "{}"',
    'eine Spalte kann nicht alles von "{}" enthalten',
  ),
  phrase(
    'the same in 1 more row of this table',
    'lo mismo en 1 fila más de esta tabla',
    'dasselbe in 1 weiteren Zeile dieser Tabelle',
  ),
  phrase(
    'the same in {} more rows of this table',
    'lo mismo en otras {} filas de esta tabla',
    'dasselbe in {} weiteren Zeilen dieser Tabelle',
  ),
  phrase(
    'the cells of this table are parted by semicolons',
    'las celdas de esta tabla están separadas por punto y coma',
    'die Zellen dieser Tabelle sind durch Semikolons getrennt',
  ),
  phrase(
    'the cells of this table are parted by tabs',
    'las celdas de esta tabla están separadas por tabuladores',
    'die Zellen dieser Tabelle sind durch Tabulatoren getrennt',
  ),
  phrase(
    'the cells of this table are parted by bars',
    'las celdas de esta tabla están separadas por barras',
    'die Zellen dieser Tabelle sind durch Striche getrennt',
  ),
  phrase(
    'save it as CSV with commas between the cells and points in the numbers: 2018,85.50',
    'guárdela como CSV con comas entre las celdas y puntos en los números: 2018,85.50',
    'als CSV mit Kommas zwischen den Zellen und Punkten in den Zahlen speichern: 2018,85.50',
  ),
  phrase(
    'a decimal is written with a point, 85.50; a text with a comma needs quotes around its cell',
    'un decimal se escribe con punto, 85.50; una celda con un texto con coma va entre comillas',
    'Dezimalzahlen haben einen Punkt, 85.50; eine Zelle mit einem Text mit Komma steht in Anführungszeichen',
  ),
  phrase('a comma is missing in this row', 'falta una coma en esta fila', 'in dieser Zeile fehlt ein Komma'),
] as const;

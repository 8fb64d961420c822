/** What a model takes from packs, and replaces of them. */
import { phrase } from './phrase.js';

export const packs = [
  phrase('packs', 'paquetes', 'Pakete'),
  phrase('there is no pack "{}"', 'no hay ningún paquete "{}"', 'es gibt kein Paket "{}"'),
  phrase("the pack's currency", 'la moneda del paquete', 'die Währung des Pakets'),
  phrase(
    'the {} "{}" stands in the place of the pack\'s, and does not say why',
    'la {} "{}" sustituye a la del paquete y no dice por qué',
    '{} "{}" ersetzt, was im Paket so heißt, und sagt nicht, warum',
  ),
  phrase(
    'the tariff "{}" stands in the place of the pack\'s, and does not say why',
    'la tarifa "{}" sustituye a la del paquete y no dice por qué',
    'der Tarif "{}" ersetzt den des Pakets und sagt nicht, warum',
  ),
  phrase(
    'the figure "{}" stands in the place of the pack\'s, and does not say why',
    'la cifra "{}" sustituye a la del paquete y no dice por qué',
    'die Angabe "{}" ersetzt die des Pakets und sagt nicht, warum',
  ),
  phrase('the {} of the pack', 'la {} del paquete', '{} des Pakets'),
  phrase(
    '"{}" is nearly the {} "{}" of the model\'s packs',
    '"{}" se parece a: {} "{}" de los paquetes del modelo',
    '"{}" heißt fast wie: {} "{}" der Pakete des Modells',
  ),
  phrase(
    '"{}" is nearly the activity "{}" of the model\'s packs',
    '"{}" se parece a la actividad "{}" de los paquetes del modelo',
    '"{}" heißt fast wie die Aktivität "{}" der Pakete des Modells',
  ),
  phrase(
    '"{}" is nearly the kind "{}" of the model\'s packs',
    '"{}" se parece al tipo "{}" de los paquetes del modelo',
    '"{}" heißt fast wie die Art "{}" der Pakete des Modells',
  ),
  phrase(
    'two packs of the model say its "{}"',
    'dos paquetes del modelo dicen su "{}"',
    'zwei Pakete des Modells sagen sein "{}"',
  ),
  phrase('the other one', 'el otro', 'das andere'),
  phrase(
    'say it in the model itself, which stands before its packs: {=}: ...',
    'dígalo en el propio modelo, que prevalece sobre sus paquetes: {}: ...',
    'im Modell selbst sagen, das vor seinen Paketen gilt: {}: ...',
  ),
] as const;

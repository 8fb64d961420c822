/** What is looked for: solved values, fitted unknowns, and what is wrong with a calibration. */
import { noun, phrase } from './phrase.js';

export const searches = [
  // a fitted or solved value in its range
  phrase(
    '{} lies inside its plausible range {=} to {=}.',
    '{} está dentro de su rango plausible, de {} a {}.',
    '{} liegt in der plausiblen Spanne von {} bis {}.',
  ),
  phrase(
    '{} lies below its plausible range {=} to {=}.',
    '{} está por debajo de su rango plausible, de {} a {}.',
    '{} liegt unter der plausiblen Spanne von {} bis {}.',
  ),
  phrase(
    '{} lies above its plausible range {=} to {=}.',
    '{} está por encima de su rango plausible, de {} a {}.',
    '{} liegt über der plausiblen Spanne von {} bis {}.',
  ),
  phrase('{=} is fitted: {=}', '{} está ajustado: {}', '{} ist angepasst: {}'),
  // solve
  phrase(
    'A solved value reproduces its target and verifies nothing.',
    'Un valor resuelto reproduce su objetivo y no verifica nada.',
    'Ein gesuchter Wert bildet sein Ziel nach und bestätigt nichts.',
  ),
  phrase(
    'With {=} = {=} the target is reached.',
    'Con {} = {} se alcanza el objetivo.',
    'Mit {} = {} ist das Ziel erreicht.',
  ),
  phrase(
    '{=} has no effect on the measure: it is {=} at every value tried.',
    '{} no tiene efecto en la medida: es {} con todos los valores probados.',
    '{} wirkt nicht auf das Maß: es beträgt {} bei jedem versuchten Wert.',
  ),
  phrase(
    'The measure jumps over the target at {=} = {=}, and no value takes it there; the nearest is {=}.',
    'La medida salta por encima del objetivo en {} = {}, y ningún valor la lleva a él; lo más cercano es {}.',
    'Das Maß springt bei {} = {} über das Ziel, und kein Wert führt genau dorthin; am nächsten kommt {}.',
  ),
  phrase(
    'The target lies outside what the range reaches: {=} at {=}, {=} at {=}. The nearest is {=} at {=}.',
    'El objetivo está fuera de lo que alcanza el rango: {} en {}, {} en {}. Lo más cercano es {} en {}.',
    'Das Ziel liegt außerhalb dessen, was die Spanne erreicht: {} bei {}, {} bei {}. Am nächsten kommt {} bei {}.',
  ),
  phrase(
    '{=} has no range of its own: it was looked for from {=} to {=}. --within says another.',
    '{} no tiene un rango propio: se buscó de {} a {}. --within indica otro.',
    '{} hat keine eigene Spanne: gesucht wurde von {} bis {}. --within nennt eine andere.',
  ),
  phrase(
    'Several values reach the target: the measure was seen to pass it {} times on a coarse grid, and the value nearest to the present one is given.',
    'Varios valores alcanzan el objetivo: en una cuadrícula gruesa la medida lo cruzó {} veces, y se da el valor más cercano al actual.',
    'Mehrere Werte erreichen das Ziel: auf einem groben Raster wurde es {} Mal durchlaufen, und genannt ist der Wert, der dem heutigen am nächsten liegt.',
  ),
  phrase(
    'The measure both rises and falls over the range, so that other values may reach the target too.',
    'La medida sube y baja a lo largo del rango, así que otros valores también podrían alcanzar el objetivo.',
    'Das Maß steigt und fällt innerhalb der Spanne, sodass auch andere Werte das Ziel erreichen können.',
  ),
  phrase(
    'At {} of the values tried, the ends of the range included, the measure has no value; they were left out.',
    'Con {} de los valores probados, incluidos los extremos del rango, la medida no tiene valor; se dejaron fuera.',
    'Bei {} der versuchten Werte, die Enden der Spanne eingeschlossen, hat das Maß keinen Wert; sie blieben außen vor.',
  ),
  noun('reached', 'alcanzado', 'erreicht'),
  noun('out of reach', 'fuera de alcance', 'nicht erreichbar'),
  noun('jumps', 'salta', 'springt'),
  noun('written', 'escrito', 'geschrieben'),
  noun('asked', 'pedido', 'verlangt'),
  noun('at its low end', 'en su extremo inferior', 'am unteren Ende'),
  noun('at its high end', 'en su extremo superior', 'am oberen Ende'),
  noun('yes', 'sí', 'ja'),
  noun('no', 'no', 'nein'),
  // calibrate
  phrase(
    'All targets are reached, with the least change of the unknowns: the sum of ((fitted - prior) / prior)^2.',
    'Todos los objetivos se alcanzan, con el menor cambio de las incógnitas: la suma de ((ajustado - previo) / previo)^2.',
    'Alle Ziele sind erreicht, mit der geringsten Änderung der Unbekannten: der Summe von ((angepasst - Vorwert) / Vorwert)^2.',
  ),
  phrase(
    'Within their ranges the unknowns do not reach: {=}. What is left are the least squares of the relative misses.',
    'Dentro de sus rangos las incógnitas no alcanzan: {}. Lo que queda son los mínimos cuadrados de los desvíos relativos.',
    'Innerhalb ihrer Spannen erreichen die Unbekannten nicht: {}. Was bleibt, sind die kleinsten Quadrate der relativen Abweichungen.',
  ),
  phrase(
    'What was fitted reproduces its targets and verifies nothing.',
    'Lo ajustado reproduce sus objetivos y no verifica nada.',
    'Was angepasst wurde, bildet seine Ziele nach und bestätigt nichts.',
  ),
  phrase(
    'No target depends on {=}: nothing says what it is.',
    'Ningún objetivo depende de {}: nada dice cuánto es.',
    'Kein Ziel hängt von {} ab: nichts sagt, wie groß es ist.',
  ),
  phrase(
    'The range of {=} binds: it is fitted to its low end, {=}.',
    'El rango de {} limita: se ajusta a su extremo inferior, {}.',
    'Die Spanne von {} begrenzt: angepasst ist es an ihr unteres Ende, {}.',
  ),
  phrase(
    'The range of {=} binds: it is fitted to its high end, {=}.',
    'El rango de {} limita: se ajusta a su extremo superior, {}.',
    'Die Spanne von {} begrenzt: angepasst ist es an ihr oberes Ende, {}.',
  ),
  phrase(
    'There are more unknowns than targets: the targets alone do not determine them, and the least change chooses.',
    'Hay más incógnitas que objetivos: los objetivos solos no las determinan, y elige el menor cambio.',
    'Es gibt mehr Unbekannte als Ziele: die Ziele allein bestimmen sie nicht, und die geringste Änderung wählt.',
  ),
  // called wrongly
  phrase('solve needs {=}', 'solve necesita {}', 'solve braucht {}'),
  phrase(
    '--within {=} is no range of {}',
    '--within {} no es un rango de {}',
    '--within {} ist keine Spanne von {}',
  ),
  noun('plain numbers or shares', 'números simples o proporciones', 'bloßen Zahlen oder Anteilen'),
  phrase(
    "the lower end first, each as in the model: --within '10 %..40 %'",
    "primero el extremo inferior, cada uno como en el modelo: --within '10 %..40 %'",
    "das untere Ende zuerst, jedes wie im Modell: --within '10 %..40 %'",
  ),
  phrase(
    '--target {=} is no amount of {=}',
    '--target {} no es un monto de {}',
    '--target {} ist kein Betrag von {}',
  ),
  phrase('name a measure: economicCost', 'indique una medida: economicCost', 'ein Maß nennen: economicCost'),
  phrase(
    'the model gives no GDP, so there is no share of GDP',
    'el modelo no da el PIB, así que no hay proporción del PIB',
    'das Modell nennt kein BIP, also gibt es keinen Anteil am BIP',
  ),
  phrase(
    '{=} is known only between two ends here, so no value of it can be a target',
    '{} solo se conoce aquí entre dos extremos, así que ningún valor suyo puede ser un objetivo',
    '{} ist hier nur zwischen zwei Enden bekannt, also kann kein Wert davon ein Ziel sein',
  ),
  phrase(
    'economicCost is known: it holds the lines of which only the whole is',
    'economicCost se conoce: contiene los renglones de los que solo se conoce el total',
    'economicCost ist bekannt: es enthält die Posten, von denen nur das Ganze bekannt ist',
  ),
  phrase(
    'the figure "{}" is not one number',
    'la cifra "{}" no es un solo número',
    'die Angabe "{}" ist keine einzelne Zahl',
  ),
  phrase(
    'a series, a product or another name has no single value that could be replaced',
    'una serie, un producto u otro nombre no tiene un único valor que se pueda sustituir',
    'eine Reihe, ein Produkt oder ein anderer Name hat keinen einzelnen Wert, der sich ersetzen ließe',
  ),
  phrase(
    'nothing says what is to be fitted, and to what',
    'nada dice qué se ha de ajustar, ni a qué',
    'nichts sagt, was angepasst werden soll, und woran',
  ),
  phrase(
    'the calibration has no unknowns',
    'la calibración no tiene incógnitas',
    'die Kalibrierung hat keine Unbekannten',
  ),
  phrase(
    'the calibration has no targets',
    'la calibración no tiene objetivos',
    'die Kalibrierung hat keine Ziele',
  ),
  phrase(
    '{=} is the input, and would be lost',
    '{} es la entrada, y se perdería',
    '{} ist die Eingabe und ginge verloren',
  ),
  phrase(
    'name a new file: -o fitted.yaml',
    'indique un archivo nuevo: -o fitted.yaml',
    'eine neue Datei nennen: -o fitted.yaml',
  ),
  phrase(
    'without -o, the fitted values are shown and nothing is written',
    'sin -o, los valores ajustados se muestran y no se escribe nada',
    'ohne -o werden die angepassten Werte gezeigt, und nichts wird geschrieben',
  ),
  phrase(
    'the unknowns stand in several files: {=}',
    'las incógnitas están en varios archivos: {}',
    'die Unbekannten stehen in mehreren Dateien: {}',
  ),
  phrase(
    'the unknowns do not stand under "figures" of {=}',
    'las incógnitas no están bajo "figures" de {}',
    'die Unbekannten stehen nicht unter "figures" von {}',
  ),
  // a calibration that is wrong
  phrase(
    'the unknown "{}" has no range',
    'la incógnita "{}" no tiene rango',
    'die Unbekannte "{}" hat keine Spanne',
  ),
  phrase(
    'for example: {range: {low: 1, high: 20}}, here or at the figure itself',
    'por ejemplo: {range: {low: 1, high: 20}}, aquí o en la propia cifra',
    'zum Beispiel: {range: {low: 1, high: 20}}, hier oder bei der Angabe selbst',
  ),
  phrase(
    'the unknown "{}" is zero before the fit',
    'la incógnita "{}" es cero antes del ajuste',
    'die Unbekannte "{}" ist vor der Anpassung null',
  ),
  phrase(
    'begin with a value that is thought likely: changes are measured against it',
    'empiece con un valor que parezca probable: los cambios se miden respecto de él',
    'mit einem Wert beginnen, der wahrscheinlich scheint: Änderungen werden an ihm gemessen',
  ),
  phrase(
    'the unknown "{}" is not one number',
    'la incógnita "{}" no es un solo número',
    'die Unbekannte "{}" ist keine einzelne Zahl',
  ),
  phrase(
    '"{}" is in {}, and this end of its range is not',
    '"{}" está en {}, y este extremo de su rango no',
    '"{}" ist in {}, und dieses Ende der Spanne nicht',
  ),
  phrase(
    'an end stands in the unit of its figure',
    'un extremo está en la unidad de su cifra',
    'ein Ende steht in der Einheit seiner Angabe',
  ),
  phrase(
    '{=} is a share, and this is not',
    '{} es una proporción, y esto no',
    '{} ist ein Anteil, und dies nicht',
  ),
  phrase(
    'two scenarios that are combined both say what is fitted',
    'dos escenarios que se combinan dicen ambos qué se ajusta',
    'zwei verbundene Szenarien sagen beide, was angepasst wird',
  ),
  phrase(
    'a calibration stands here, too',
    'aquí también hay una calibración',
    'auch hier steht eine Kalibrierung',
  ),
  noun('a calibration', 'una calibración', 'eine Kalibrierung', 'einer Kalibrierung'),
  noun('an unknown', 'una incógnita', 'eine Unbekannte', 'einer Unbekannten'),
  noun(
    'the range of an unknown',
    'el rango de una incógnita',
    'die Spanne einer Unbekannten',
    'der Spanne einer Unbekannten',
  ),
  noun('a target', 'un objetivo', 'ein Ziel', 'einem Ziel'),
  noun('unknowns', 'incógnitas', 'Unbekannte', 'Unbekannten'),
  noun('targets', 'objetivos', 'Ziele', 'Zielen'),
  noun('keys of a calibration', 'claves de una calibración', 'Schlüssel einer Kalibrierung'),
  noun('keys of an unknown', 'claves de una incógnita', 'Schlüssel einer Unbekannten'),
  noun('keys of a target', 'claves de un objetivo', 'Schlüssel eines Ziels'),
  // the codes
  phrase(
    'unknown is not one number',
    'la incógnita no es un solo número',
    'Unbekannte ist keine einzelne Zahl',
  ),
  phrase(
    'An unknown is a named figure that is one number. A series, a product or another name has no single value that could be fitted.',
    'Una incógnita es una cifra con nombre que es un solo número. Una serie, un producto u otro nombre no tiene un único valor que se pueda ajustar.',
    'Eine Unbekannte ist eine benannte Angabe, die eine einzelne Zahl ist. Eine Reihe, ein Produkt oder ein anderer Name hat keinen einzelnen Wert, der sich anpassen ließe.',
  ),
  phrase('unknown without a range', 'incógnita sin rango', 'Unbekannte ohne Spanne'),
  phrase(
    'An unknown is fitted within the range that is thought plausible, and says so before the fit: in the calibration, or at the figure.',
    'Una incógnita se ajusta dentro del rango que se cree plausible, y lo dice antes del ajuste: en la calibración o en la cifra.',
    'Eine Unbekannte wird in der Spanne angepasst, die plausibel scheint, und nennt sie vor der Anpassung: in der Kalibrierung oder bei der Angabe.',
  ),
  phrase(
    'unknown is zero before the fit',
    'la incógnita es cero antes del ajuste',
    'Unbekannte ist vor der Anpassung null',
  ),
  phrase(
    'A fit changes its unknowns least, as shares of what they were. Of zero there is no share.',
    'Un ajuste cambia lo menos posible sus incógnitas, como proporciones de lo que eran. De cero no hay proporción.',
    'Eine Anpassung ändert ihre Unbekannten am wenigsten, als Anteile dessen, was sie waren. Von null gibt es keinen Anteil.',
  ),
  phrase('target without a single value', 'objetivo sin un único valor', 'Ziel ohne einzelnen Wert'),
  phrase(
    'A target needs a measure that the model gives one value of: no share where there is no GDP, and neither burden nor opportunity cost where lines of which only the whole is known leave them open.',
    'Un objetivo necesita una medida de la que el modelo dé un solo valor: ninguna proporción donde no hay PIB, y ni carga ni costo de oportunidad donde los dejan abiertos renglones de los que solo se conoce el total.',
    'Ein Ziel braucht ein Maß, von dem das Modell einen einzigen Wert gibt: keinen Anteil, wo es kein BIP gibt, und weder Belastung noch Opportunitätskosten, wo Posten, von denen nur das Ganze bekannt ist, sie offen lassen.',
  ),
] as const;

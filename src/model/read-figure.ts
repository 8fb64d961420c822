/** The one reader of figures: scalars, maps, ranges, series, tables, products, names, and values by channel or segment. */
import { wrong } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/suggest.js';
import { isEmpty, type MapNode, type Node, type ScalarNode } from '../document/node.js';
import { isProblem, parseFigureText } from '../quantity/figure-text.js';
import type { Said } from '../source/text.js';
import type { WrittenFigure } from './figure.js';
import type { FigureKind } from './figure-kinds.js';
import { figureKeys, readFigureMap } from './read-figure-map.js';
import { figureProblem } from './figure-problems.js';
import { readSeriesPoints } from './read-series.js';
import { refuseKind, shaped, type Reader, type Reading } from './reader.js';

/** @param by whether the place allows values by channel or segment */
export const figure = (kind: FigureKind, by: 'may-differ' | 'one' = 'one'): Reader<WrittenFigure> =>
  shaped({ is: 'figure', kind, differs: by === 'may-differ' }, (node, reading) => {
    if (node.kind === 'scalar') return scalarFigure(node, kind, reading);
    if (node.kind === 'list') {
      const help = 'a chain of factors is {product: [99 M persons, 80 %]}';
      return refuseKind(node, 'BRD203', 'a figure is a scalar or a map', help, reading);
    }
    if (isYearMap(node)) return seriesOf(node, kind, reading);
    if (isByMap(node, by, reading)) return figureBy(node, kind, reading);
    return readFigureMap(node, kind, reading, (one) => figure(one));
  });

function scalarFigure(node: ScalarNode, kind: FigureKind, reading: Reading): WrittenFigure | undefined {
  const { span } = node;
  if (isEmpty(node)) {
    reading.report(wrong('BRD207', span, 'a figure is missing here', 'for example: 25 min'));
    return undefined;
  }
  if (/^[A-Za-z]/.test(node.text)) {
    const name = /^[A-Za-z][\w.-]*$/.exec(node.text)?.[0];
    if (name !== undefined) return { kind, span, form: { form: 'name', name }, standing: {} };
    reading.report(
      wrong(
        'BRD301',
        span,
        `"${node.text}" does not begin with a number`,
        'a number comes first, then its unit: 55 MXN/h',
      ),
    );
    return undefined;
  }
  const parsed = parseFigureText(node.text, reading.words);
  if (isProblem(parsed)) {
    if (parsed.problem === 'unknown-unit' && !reading.knowsUnits) return undefined;
    reading.report(figureProblem(parsed, node, reading.words, reading.context.currency));
    return undefined;
  }
  const asCell = node.unit === undefined ? {} : { written: node.text };
  return { kind, span, ...asCell, form: { form: 'point', ...parsed }, standing: {} };
}

const isYear = (key: string): boolean => /^[12]\d{3}$/.test(key);
const isYearMap = (node: MapNode): boolean =>
  node.entries.length > 0 && node.entries.every(({ key }) => isYear(key));

function seriesOf(node: MapNode, kind: FigureKind, reading: Reading): WrittenFigure | undefined {
  const points = readSeriesPoints(node, reading, figure(kind));
  return (
    points && {
      kind,
      span: node.span,
      form: { form: 'series', points, beyond: 'error' },
      standing: {},
    }
  );
}

/** A map is by channel or segment where none of its keys is one of a figure's own and every value is a figure by itself. */
function isByMap(node: MapNode, by: 'may-differ' | 'one', { differsBy }: Reading): boolean {
  if (by === 'one' || node.entries.length === 0) return false;
  if (!node.entries.every(({ key, value }) => !figureKeys.has(key) && looksLikeFigure(value))) return false;
  const strange = node.entries.filter(({ key }) => !differsBy.has(key));
  const misspelt = strange.some(({ key }) => nearest(key, figureKeys) !== undefined);
  // None of the keys is an id of this procedure, and one is nearly a figure's own.
  return !(misspelt && strange.length === node.entries.length);
}

const looksLikeFigure = (node: Node): boolean =>
  node.kind === 'scalar'
    ? /^[+-]?\d|^[A-Za-z][\w.-]*$/.test(node.text)
    : node.kind === 'map' && node.entries.some(({ key }) => figureKeys.has(key));

function figureBy(node: MapNode, kind: FigureKind, reading: Reading): WrittenFigure {
  const of = node.entries.flatMap(({ key, keySpan, value }) => {
    const said: Said<string> = { value: key, span: keySpan };
    const found = figure(kind)(value, reading);
    return found ? [{ key: said, figure: found }] : [];
  });
  return { kind, span: node.span, form: { form: 'by', of }, standing: {} };
}

/** `{2012: 39.8 %, 2017: 63.9 %}`. */
import { wrong } from '../diagnostic/diagnostic.js';
import type { MapNode } from '../document/node.js';
import type { WrittenFigure } from './figure.js';
import type { Reader, Reading } from './reader.js';

export function readSeriesPoints(
  node: MapNode,
  reading: Reading,
  read: Reader<WrittenFigure>,
): ReadonlyMap<number, WrittenFigure> | undefined {
  const points = new Map<number, WrittenFigure>();
  for (const { key, keySpan, value } of node.entries) {
    if (!/^[12]\d{3}$/.test(key)) {
      reading.report(
        wrong(
          'BRD210',
          keySpan,
          `"${key}" is not a year`,
          'a series is a map from years: {2012: 39.8 %, 2017: 63.9 %}',
        ),
      );
      continue;
    }
    const point = read(value, reading);
    if (point) points.set(Number(key), point);
  }
  return points.size === 0 ? undefined : new Map([...points].sort(([a], [b]) => a - b));
}

/** Shares of a whole, as far as they are plain numbers: they are added up here, beside every other problem; the rest once numbers are known (analysis/review). */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { entryOf, type MapNode } from '../document/node.js';
import { toBase } from '../quantity/base.js';
import { compare, exact, multiply, one, sum, toText } from '../quantity/exact.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Named } from '../model/reader.js';

type Part = { readonly share?: WrittenFigure; readonly written: MapNode };

/** @param what the parts, in the plural: `channels` */
export function reportShares(parts: Named<Part> | undefined, what: string, report: Report): void {
  const written = [...(parts ?? [])].flatMap(([, { body }]) => (body?.share ? [body.share] : []));
  const values = written.flatMap(({ form }) =>
    form.form === 'point' ? [toBase(form.value, form.unit)] : [],
  );
  const first = written[0];
  if (!first || values.length < (parts?.size ?? 0)) return;
  const total = sum(values);
  if (compare(total, one) === 0) return;
  const percent = toText(multiply(total, exact(100)));
  const labels = written.map(({ span }) => ({ span, text: '' }));
  report({
    ...wrong('BRD406', first.span, `the shares of the ${what} add to ${percent} %`, 'they add to 100 %'),
    labels,
  });
}

/** Of several parts, each says its share. */
export function reportLackingShares(parts: Named<Part> | undefined, what: string, report: Report): void {
  if ((parts?.size ?? 0) < 2) return;
  for (const [id, { id: said, body }] of parts ?? [])
    if (body && !body.share && !entryOf(body.written, 'share'))
      report(
        wrong(
          'BRD202',
          said.span,
          `${what} "${id}" lacks "share"`,
          `for example: share: 40 %; the shares of all ${what}s add to 100 %`,
        ),
      );
}

/** The measures that a model names exist, and what they need is there. */
import { doubtful, wrong } from '../../diagnostic/diagnostic.js';
import { suggestion } from '../../diagnostic/suggest.js';
import { measureNames, measureOf } from '../measures.js';
import type { Check } from './check.js';

export const headlineCheck: Check = ({ headline, headlineAt, anchors, thresholds, rows, split }) => {
  const named = [
    ...(headlineAt ? [{ name: headline, span: headlineAt }] : []),
    ...[...anchors, ...thresholds].map(({ measure, place }) => ({ name: measure, span: place })),
  ];
  const unknown = named
    .filter(({ name }) => !measureOf(name))
    .map(({ name, span }) =>
      wrong('BRD407', span, `there is no measure "${name}"`, suggestion(name, measureNames, 'measures')),
    );
  const open = split === undefined ? rows.find((row) => row.class === 'undivided') : undefined;
  return [
    ...unknown,
    ...(open
      ? [
          doubtful(
            'BRD607',
            open.place,
            'an undivided line, and the model gives no bounds of the split',
            'in model.yaml: split: {opportunityShare: {range: {low: 15 %, high: 65 %}}}',
          ),
        ]
      : []),
  ];
};

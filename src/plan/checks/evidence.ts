/** Every figure says how sure it is; a published or inferred one where it was seen; an assumed, inferred or fitted one why. */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Check } from './check.js';
import type { Figure } from '../plan.js';

export const evidenceCheck: Check = ({ figures }) => figures.flatMap((figure) => checkFigure(figure) ?? []);

function checkFigure({ provenance, standing, body }: Figure): Diagnostic | undefined {
  if (provenance.how !== 'written' || body.is !== 'number') return undefined;
  const status = standing.status?.value;
  if (status === undefined)
    return doubtful(
      'BRD701',
      provenance.span,
      'the figure does not say how sure it is',
      'a status here or in a map around it: published, inferred, assumed or fitted',
    );
  if ((status === 'published' || status === 'inferred') && !standing.source) {
    return doubtful(
      'BRD701',
      provenance.span,
      `a figure that is ${status} does not say where it was seen`,
      'a source here or in a map around it: source: encig-2017',
    );
  }
  return undefined;
}

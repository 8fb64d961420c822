/** The names that a scenario may use: the model's figures and indicators, and its own; its own sources and tables. */
import { disagree, type Report } from '../diagnostic/diagnostic.js';
import type { Model } from '../model/load.js';
import { standingOf } from '../model/standing.js';
import type { Tables } from '../model/tables.js';
import { inherit } from '../source/provenance.js';
import { spanText, type Said } from '../source/text.js';
import type { ScenarioFile } from './scenario-file.js';

type World = { readonly model: Model; readonly tables: Tables; readonly report: Report };

export function withNames({ model, tables, report }: World, files: readonly ScenarioFile[]): Model {
  const figures = new Map(model.figures);
  const sources = new Map(model.sources);
  for (const [id, { id: said, body }] of model.file.indicators ?? [])
    if (!figures.has(id)) figures.set(id, { id: said, body, around: model.standing });
  for (const file of files) {
    const around = inherit(model.standing, standingOf(file));
    for (const [id, { id: said, body }] of file.figures ?? []) {
      const other = figures.get(id);
      if (other && !(body && other.body && saysTheSame(body, other.body)))
        reportTwice(said, other.id, report);
      figures.set(id, { id: said, body, around });
    }
    for (const [id, { id: said, body }] of file.sources ?? []) sources.set(id, { id: said, body, around });
  }
  return { ...model, figures, sources, table: tables };
}

type Placed = { readonly span: Parameters<typeof spanText>[0] };

/** Scenarios that rest on the same figure, in the same words, can be combined. */
const saysTheSame = (a: Placed, b: Placed): boolean => words(a) === words(b);
const words = ({ span }: Placed): string => spanText(span).replaceAll(/\s+/g, ' ').trim();

/** Which of two figures is meant would depend on an order. */
function reportTwice(said: Said<string>, other: Said<string>, report: Report): void {
  report(
    disagree(
      'BRD815',
      said.span,
      { span: other.span, text: 'a figure of this name stands here' },
      `the figure "${said.value}" stands twice, and not in the same words`,
      'give it another name, or say the same in both places',
    ),
  );
}

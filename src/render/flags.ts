/** Tables whose words and amounts are told to people otherwise than to programs: thresholds, and what is not priced. */
import { fromText, percent, readable, scaled } from '../quantity/display.js';
import { labelOf } from '../vocabulary/labels.js';
import { unitIn, type Say } from '../vocabulary/say.js';
import type { Shown } from './shown.js';

const amount = (cell: string | null, unit: string, say: Say): string => {
  const value = fromText(cell ?? '0');
  if (unit === '1') return percent(value);
  return `${unit.endsWith('/year') ? scaled(value) : readable(value)} ${unitIn(unit.replace(/\/year$/, '').replace(/^case$/, 'cases'), say)}`;
};

export const flags: Readonly<Record<string, Shown>> = {
  materiality: (cell, language, say) => {
    const unit = cell('unit') ?? '1';
    const bound = say(cell('bound') ?? 'from');
    return {
      measure: labelOf(cell('measure') ?? '', language),
      addressee: say(cell('addressee') ?? 'all'),
      procedure: cell('procedure') ?? say('(the whole)'),
      measured: amount(cell('measured'), unit, say),
      threshold: `${bound} ${amount(cell('threshold'), unit, say)}`,
      outcome: say(cell('verdict') ?? ''),
    };
  },
  replaced: (cell, _, say) => ({
    name: cell('name'),
    what: say(cell('what') ?? ''),
    pack: cell('pack'),
    ofPack: cell('ofPack'),
    ofModel: cell('ofModel'),
    why: cell('why'),
  }),
  'not-priced': (cell, _, say) => {
    const word = (id: string): string => say(cell(id) ?? '–');
    return {
      procedure: cell('procedure'),
      learning: word('learning'),
      psychological: word('psychological'),
      note: cell('note') ?? '',
    };
  },
};

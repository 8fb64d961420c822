/** What a model takes from packs, for whoever reads the result: whose method it is, what it decides, and what the model says in its place. */
import { entryOf } from '../document/node.js';
import type { Model } from '../model/load.js';
import { methodKeys } from '../model/method.js';
import { isForeign, type Pack } from '../model/pack.js';
import { inLanguage, type Wording } from '../model/scalars.js';
import type { PlanPack } from './plan.js';

export const packsOf = (model: Model, language: keyof Wording): readonly PlanPack[] =>
  model.packs.map((pack) => {
    const institution = inLanguage(pack.institution, language);
    return {
      id: pack.id.value,
      ...(institution === undefined ? {} : { institution }),
      ...(pack.vintage ? { vintage: pack.vintage.value } : {}),
      source: pack.at.source,
      decides: decidedBy(pack, model),
      replaced: replacedOf(pack, model),
      ...(pack.currency && isForeign(pack, model.context) ? { foreign: pack.currency.value } : {}),
    };
  });

/** Of what is a word or a number the word itself: of maps and lists, the key says what is decided. */
function decidedBy(pack: Pack, { file }: Model): PlanPack['decides'] {
  return methodKeys.flatMap((key) => {
    if (pack[key] === undefined || file[key] !== undefined) return [];
    const said = entryOf(pack.written, key)?.value;
    return [{ key, says: said?.kind === 'scalar' ? said.text : '' }];
  });
}

const replacedOf = ({ tariffs, figures }: Pack, { own, file }: Model): readonly string[] => [
  ...[...own.tariffs.keys()].filter((id) => tariffs?.has(id)).map((id) => `tariffs/${id}`),
  ...[...(file.figures?.keys() ?? [])].filter((id) => figures?.has(id)).map((id) => `figures/${id}`),
];

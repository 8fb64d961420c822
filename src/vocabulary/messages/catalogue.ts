/** All phrases. A new message needs its line in the file of its area; `test/vocabulary/messages/catalogue.test.ts` names those that lack one. */
import { checks } from './checks.js';
import { changes } from './changes.js';
import { checkFiles } from './check-files.js';
import { checkResults } from './check-results.js';
import { codesOfCheckFiles } from './codes-check-files.js';
import { codesOfChecks } from './codes-checks.js';
import { codesOfFigures } from './codes-figures.js';
import { codesOfModel } from './codes-model.js';
import { codesOfScenarios } from './codes-scenarios.js';
import { codesOfText } from './codes-text.js';
import { decomposition } from './decomposition.js';
import { comparisons } from './comparisons.js';
import { deadlines } from './deadlines.js';
import { economy } from './economy.js';
import { explanation } from './explanation.js';
import { figures } from './figures.js';
import { files } from './files.js';
import { ignored } from './ignored.js';
import { institutionTables } from './institution-tables.js';
import { kinds } from './kinds.js';
import { methods } from './methods.js';
import { model } from './model.js';
import { names } from './names.js';
import { nouns } from './nouns.js';
import { assessments } from './assessments.js';
import { packValues } from './pack-values.js';
import { horizonMessages } from './horizon.js';
import { packs } from './packs.js';
import type { Phrase } from './phrase.js';
import { results } from './results.js';
import { scenarioResults } from './scenario-results.js';
import { scenarios } from './scenarios.js';
import { searches } from './searches.js';
import { structure } from './structure.js';
import { tables } from './tables.js';
import { usage } from './usage.js';
import { workedOut } from './worked-out.js';
import { yaml } from './yaml.js';

export const catalogue: readonly Phrase[] = [
  ...deadlines,
  ...structure,
  ...files,
  ...yaml,
  ...figures,
  ...workedOut,
  ...model,
  ...economy,
  ...tables,
  ...horizonMessages,
  ...packs,
  ...packValues,
  ...methods,
  ...institutionTables,
  ...changes,
  ...checks,
  ...checkFiles,
  ...checkResults,
  ...ignored,
  ...assessments,
  ...scenarios,
  ...scenarioResults,
  ...usage,
  ...results,
  ...searches,
  ...explanation,
  ...decomposition,
  ...comparisons,
  ...names,
  ...kinds,
  ...nouns,
  ...codesOfText,
  ...codesOfFigures,
  ...codesOfModel,
  ...codesOfChecks,
  ...codesOfCheckFiles,
  ...codesOfScenarios,
];

/** What a scenario fits: its own unknowns, or those of its model, to what was published for its years. */
import { disagree, type Report } from '../diagnostic/diagnostic.js';
import type { Wording } from '../model/scalars.js';
import { buildCalibration } from '../plan/build-calibration.js';
import type { Calibration } from '../plan/plan.js';
import type { Standing } from '../source/provenance.js';
import type { Draft } from './draft.js';
import type { ScenarioFile } from './scenario-file.js';
import { reportOutside } from './years.js';

export function calibrationOf(
  files: readonly ScenarioFile[],
  draft: Draft,
  standing: (file: ScenarioFile) => Standing,
  { report, language = 'en' }: { readonly report: Report; readonly language?: keyof Wording },
): { readonly calibration?: Calibration } {
  const [file, other] = files.filter((one) => one.calibration);
  if (!file?.calibration) return {};
  if (other?.calibration) reportSeveral(file.calibration.at, other.calibration.at, report);
  for (const { year } of file.calibration.targets) if (year) reportOutside(year, file.years.value, report);
  const world = { ...draft, report, around: standing(file), year: file.years.value.until, language };
  return { calibration: buildCalibration(file.calibration, world) };
}

function reportSeveral(first: ScenarioFile['at'], second: ScenarioFile['at'], report: Report): void {
  report(
    disagree(
      'BRD815',
      { ...second, end: second.start + 1 },
      { span: { ...first, end: first.start + 1 }, text: 'a calibration stands here, too' },
      'two scenarios that are combined both say what is fitted',
      'let one of them say it',
    ),
  );
}

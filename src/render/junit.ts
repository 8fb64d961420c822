/**
 * Checks as JUnit XML, which servers of continuous integration show: each file a test suite, each check a test case. There is no time in it, so
 * that the same checks give the same bytes. A warning is a case that passes and says so in `system-out`, for JUnit knows none.
 */
import type { Finding, Result } from '../result/result.js';
import { shownFiles, type ShownCheck, type ShownFile } from './check-rows.js';
import type { RenderOptions } from './options.js';

export function renderJunit(result: Result, options: RenderOptions): string {
  const files = shownFiles(result, options, true);
  const suites = files.map((file) => suite(file, result.findings));
  const totals = attributes({
    name: 'balduque check',
    tests: sum(files, tests),
    failures: sum(files, failures),
    errors: sum(files, errors),
    time: 0,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${suites.join('')}</testsuites>\n`;
}

const sum = (files: readonly ShownFile[], of: (file: ShownFile) => number): number =>
  files.reduce((total, file) => total + of(file), 0);
const errors = ({ problems }: ShownFile): number => (problems.length > 0 ? 1 : 0);
const failures = ({ checks }: ShownFile): number =>
  checks.filter(({ verdict }) => verdict === 'failed').length;
/** A file that could not be computed is one case, which is in error. */
const tests = (file: ShownFile): number => file.checks.length + errors(file);

function suite(file: ShownFile, findings: readonly Finding[]): string {
  const head = attributes({
    name: file.path,
    tests: tests(file),
    failures: failures(file),
    errors: errors(file),
    skipped: 0,
    time: 0,
  });
  const cases = file.checks.map((check) => testcase(check, file.path, findings));
  const problems =
    file.problems.length === 0
      ? []
      : [
          element('testcase', { name: 'can be computed', classname: file.path, time: 0 }, [
            problem(file.problems),
          ]),
        ];
  return `  <testsuite${head}>\n${[...cases, ...problems].join('')}  </testsuite>\n`;
}

function problem(problems: readonly Finding[]): string {
  const [first] = problems;
  const text = problems.map(({ code, message, place = '' }) => `${place} ${code}: ${message}`).join('\n');
  return leaf('error', { message: first?.message ?? '', type: first?.code ?? '' }, text);
}

function testcase(check: ShownCheck, path: string, findings: readonly Finding[]): string {
  const { id, name, verdict, about, measured, rounded, demand, margin, remark } = check;
  const finding = findings.find(
    ({ file, code, message }) =>
      file === path && code.startsWith('BRD87') && remark?.startsWith(`${code} ${message}`),
  );
  const lines = [
    `${name === id ? '' : `${name}: `}${about}`,
    `measured ${measured}${rounded === '' ? '' : `, rounded ${rounded}`}; demanded ${demand}; margin ${margin}`,
    ...(remark === undefined ? [] : [`${verdict}: ${remark}`]),
  ];
  const inside =
    verdict === 'failed'
      ? leaf('failure', { message: finding?.message ?? '', type: finding?.code ?? '' }, lines.join('\n'))
      : leaf('system-out', {}, lines.join('\n'));
  return element('testcase', { name: id, classname: path, time: 0 }, [inside]);
}

const element = (name: string, of: Attributes, inside: readonly string[]): string =>
  `    <${name}${attributes(of)}>\n${inside.join('')}    </${name}>\n`;
const leaf = (name: string, of: Attributes, text: string): string =>
  `      <${name}${attributes(of)}>${escaped(text)}</${name}>\n`;

type Attributes = Readonly<Record<string, string | number>>;
const attributes = (of: Attributes): string =>
  Object.entries(of)
    .map(
      ([name, value]) =>
        ` ${name}="${escaped(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`,
    )
    .join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 cannot hold, not even as references, are shown as what they are: none of its. */
// oxlint-disable-next-line no-control-regex
const unspeakable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text.replace(unspeakable, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

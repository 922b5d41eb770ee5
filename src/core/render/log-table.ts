import { PROVIDER_TITLES, PROVIDERS } from '../../providers/modules.ts';
import { nameOf } from '../creative.ts';
import type { Effect, Report, ReportedCreative, Severity, Verdict } from '../report.ts';
import { answerInShort } from './answer-in-short.ts';
import { logText } from './escape.ts';
import { remedyOf, saying } from './finding-text.ts';
import { headline } from './headline.ts';
import { clip } from './page-limit.ts';
import { changeText, looserFirst, underProposed } from './render-policy-change.ts';
import { scopedTo } from './scope.ts';

const ESCAPE = '\u001B[';
const COLOURS = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1 } as const;
type Colour = keyof typeof COLOURS;

const VERDICT_COLOURS: Readonly<Record<Verdict, Colour>> = {
  fail: 'red',
  inconclusive: 'red',
  pending: 'yellow',
  waived: 'yellow',
  warn: 'yellow',
  pass: 'green',
};
const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

const WIDEST_COLUMN = 48;
/** Characters that take two columns in a terminal. */
const WIDE =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF01-\uFF60]/gu;

type Paint = (colour: Colour, text: string) => string;

/**
 * The verdict table for the terminal and the job log: a line a creative, worst first, the findings beneath it, the
 * conclusion last. No line of it is a workflow command.
 */
export function renderLog(report: Report, options: { readonly colour: boolean } = { colour: false }): string {
  const paint: Paint = (colour, text) => (options.colour ? `${ESCAPE}${COLOURS[colour]}m${text}${ESCAPE}0m` : text);
  const scoped = scopedTo(report, null);
  const sandbox = report.sandbox
    ? [paint('yellow', 'Sandbox: these scores are not real. Built-in stand-ins answered instead of the providers.')]
    : [];
  const conclusion = `Conclusion: ${report.conclusion}. ${headline(scoped)}.`;
  return [
    ...sandbox,
    ...noteLines(report, paint),
    ...tableLines(scoped.creatives, paint),
    ...policyLines(report, paint),
    ...sandbox,
    paint('bold', conclusion),
  ].join('\n');
}

function noteLines({ problems, warnings, removed }: Report, paint: Paint): string[] {
  const at = (note: { path: string | null; line: number | null; column: number | null }) =>
    [note.path, note.line, note.column].filter((part) => part !== null).join(':');
  return [
    ...problems.map(
      (problem) => `${paint('red', 'problem')}  ${logText(`${problem.rule} ${at(problem)} ${problem.message}`)}`,
    ),
    ...warnings.map((warning) => {
      const { severity = 'warning' } = warning;
      const word = paint(SEVERITY_COLOURS[severity], severity.padEnd(SEVERITY_WIDTH));
      return `${word}  ${logText(`${at(warning)} ${warning.message}`)}`;
    }),
    ...removed.map((entry) => `removed  ${logText(`${nameOf(entry)} ${entry.manifest.path}`)}`),
  ];
}

const EFFECT_COLOURS: Readonly<Record<Effect, Colour>> = { looser: 'yellow', tighter: 'green', neutral: 'cyan' };
const EFFECT_WIDTH = 'tighter'.length;
/** Changes of the policy in the log, looser ones first; all of them are in the job summary and the report. */
const MOST_CHANGES = 50;

function policyLines(report: Report, paint: Paint): string[] {
  const { policyChange } = report;
  if (policyChange === null) return [];
  const changes = looserFirst(policyChange.changes);
  const more = changes.length - MOST_CHANGES;
  return [
    ...changes.slice(0, MOST_CHANGES).map((change) => {
      const number = change.pullRequest === undefined ? '' : `#${change.pullRequest} `;
      const effect = paint(EFFECT_COLOURS[change.effect], change.effect.padEnd(EFFECT_WIDTH));
      return `policy  ${effect}  ${logText(`${number}${change.key}`)}  ${logText(changeText(change))}`;
    }),
    ...(more > 0 ? [`policy  and ${more} more`] : []),
    ...(policyChange.notes ?? []).map((note) => `policy  ${logText(note)}`),
    `policy  ${underProposed(report, policyChange)}`,
  ];
}

function tableLines(creatives: readonly ReportedCreative[], paint: Paint): string[] {
  if (creatives.length === 0) return [];
  const head = ['verdict', 'creative', ...PROVIDERS.map((provider) => PROVIDER_TITLES[provider]), 'manifest'];
  const rows = creatives.map(cellsOf);
  const widths = [head, ...rows]
    .map((cells) => cells.map(widthOf))
    .reduce((widest, row) => row.map((width, column) => Math.max(width, widest[column] as number)));
  const aligned = (cells: readonly string[]) =>
    cells.map((cell, column) => cell + ' '.repeat((widths[column] as number) - widthOf(cell)));
  const line = (cells: readonly string[]) => cells.join('  ').trimEnd();
  const lines = creatives.flatMap((creative, index) => {
    const [verdict, ...others] = aligned(rows[index] as string[]);
    const first = paint(VERDICT_COLOURS[creative.verdict], verdict as string);
    return [line([first, ...others]), ...findingLines(creative, paint)];
  });
  return [paint('bold', line(aligned(head))), ...lines];
}

function cellsOf(creative: ReportedCreative): string[] {
  const number = creative.pullRequest === undefined ? '' : `#${creative.pullRequest} `;
  const answers = PROVIDERS.map((provider) => answerInShort(provider, creative.assessments));
  return [
    creative.verdict,
    ...[`${number}${nameOf(creative)}`, ...answers].map((text) => clip(logText(text), WIDEST_COLUMN)),
    logText(`${creative.manifest.path}:${creative.manifest.line}`),
  ];
}

function widthOf(text: string): number {
  return Array.from(text).length + (text.match(WIDE)?.length ?? 0);
}

const INDENT = ' '.repeat(4);
const SEVERITY_WIDTH = 'warning'.length;

function findingLines(creative: ReportedCreative, paint: Paint): string[] {
  return creative.findings.flatMap((finding) => {
    const { severity, rule, waivedBy } = finding;
    const remedy = remedyOf(finding, creative);
    const word = waivedBy === null ? severity : 'waived';
    const painted = paint(SEVERITY_COLOURS[waivedBy === null ? severity : 'notice'], word.padEnd(SEVERITY_WIDTH));
    const said = `${INDENT}${painted}  ${logText(rule)}  ${logText(saying(finding))}`;
    return remedy === null ? [said] : [said, `${INDENT}${' '.repeat(SEVERITY_WIDTH)}  → ${logText(remedy)}`];
  });
}

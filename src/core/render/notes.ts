import { PROVIDER_TITLES, PROVIDERS } from '../../providers/modules.ts';
import { nameOf } from '../creative.ts';
import type { Problem, Report, Warning } from '../report.ts';
import { shareText } from '../shares.ts';
import { listed } from '../verdict/finding.ts';
import { counted, SEVERITY_ICONS } from './figures.ts';
import { FOLD_END, fold, identifier, message, name, place, pullRequestPrefix, row, tableHead } from './markdown.ts';
import type { Listing } from './page-limit.ts';
import { notShown, type View } from './render-context.ts';
import { groupBy } from './scope.ts';

/** What fails the run without belonging to a creative, in full sight. */
export function problemList(problems: readonly Problem[], view: View): Listing {
  return {
    open: `**${problems.length === 1 ? 'Fix this first' : 'Fix these first'}**\n\n`,
    rows: problems.map((problem) => () => {
      const lead = [placed(problem, view), identifier(problem.rule)].join(' ');
      return `- ${SEVERITY_ICONS.error} ${lead.trim()}: ${message(problem.message)}\n`;
    }),
    close: '',
    left: (count) => `\n${notShown(count, 'problem', view)}`,
    share: 0.4,
  };
}

function placed({ path, line, column }: Warning, { context }: View): string {
  return path === null ? '' : place({ path, line, column }, context);
}

/** A folded list with a count in its summary. */
function foldedList(summary: string, lines: readonly (() => string)[], what: string, view: View): Listing {
  return {
    open: fold(summary),
    rows: lines.map((line) => () => `- ${line()}\n`),
    close: FOLD_END,
    left: (count) => `\n\n${notShown(count, what, view)}`,
    share: 0.5,
  };
}

/** What a person should know although it fails nothing. */
export function warningList(report: Report, view: View): Listing {
  return remarkList(report, 'warning', view);
}

/** What a person may want to know: notices. */
export function noticeList(report: Report, view: View): Listing {
  return remarkList(report, 'notice', view);
}

function remarkList({ warnings }: Report, kind: 'warning' | 'notice', view: View): Listing {
  const remarks = warnings.filter(({ severity = 'warning' }) => severity === kind);
  const lines = remarks.map((remark) => () => {
    const where = placed(remark, view);
    return `${where === '' ? '' : `${where}: `}${message(remark.message)}`;
  });
  return foldedList(`${SEVERITY_ICONS[kind]} ${counted(remarks.length, kind)}`, lines, kind, view);
}

/** Every creative whose manifest leaves a provider out. */
export function optOutList({ creatives }: Report, view: View): Listing {
  const lines = creatives
    .filter(({ optedOut }) => optedOut.length > 0)
    .map((creative) => () => {
      const left = PROVIDERS.filter((provider) => creative.optedOut.includes(provider));
      const names = left.map((provider) => PROVIDER_TITLES[provider]).join(' and ');
      return `${identifier(nameOf(creative))} opts out of ${names} (${place(creative.manifest, view.context)})`;
    });
  return foldedList(
    `${counted(lines.length, 'creative opts', 'creatives opt')} out of a provider`,
    lines,
    'opt-out',
    view,
  );
}

const CHANGED: Readonly<Record<string, string>> = { paths: 'path of the manifest', types: 'type' };

/** Overrides that apply only because of what a change makes of entries that were there before, and to which of them. */
export function overrideList({ creatives }: Report, view: View): Listing {
  const gained = creatives.flatMap((creative) =>
    (creative.overridesGained ?? []).map((override) => ({ creative, ...override })),
  );
  const lines = groupBy(gained, ({ origin, because }) => JSON.stringify([origin, because])).map(([, group]) => () => {
    const [{ origin, because }] = group as [(typeof gained)[number]];
    const names = group.map(({ creative }) => {
      return pullRequestPrefix(creative, view.context) + identifier(nameOf(creative));
    });
    const changed = listed(because.map((condition) => CHANGED[condition] ?? condition));
    return `${identifier(origin)} for ${listed(names)}: ${name(changed)} changed`;
  });
  const count = new Set(gained.map(({ origin }) => origin)).size;
  const summary = `${counted(count, 'override applies', 'overrides apply')} only because of what this pull request changes`;
  return foldedList(summary, lines, 'override', view);
}

/** Entries that the change takes out of the manifests; they are not judged. */
export function removedList({ removed }: Report, view: View): Listing {
  const lines = removed.map((entry) => () => `${identifier(nameOf(entry))} (${identifier(entry.manifest.path)})`);
  return foldedList(`${counted(removed.length, 'creative')} removed`, lines, 'removed creative', view);
}

/** Every limit that was exceeded, with the place it was set in. */
export function limitTable({ creatives }: Report, view: View): Listing {
  const exceeded = creatives
    .flatMap(({ findings }) => findings)
    .filter(({ origin, severity }) => origin !== null && severity !== 'notice');
  const rows = groupBy(exceeded, ({ rule, channel, limit, origin }) =>
    JSON.stringify([rule, channel, limit, origin]),
  ).map(([, [first, ...others]]) => ({ ...(first as (typeof exceeded)[number]), times: others.length + 1 }));
  return {
    open: fold('Where the limits are set') + tableHead('Rule', 'Channel', 'Limit', 'Set in', 'Findings'),
    rows: rows.map(({ rule, channel, limit, origin, times }) => () => {
      const shown = name(typeof limit === 'number' ? shareText(limit) : (limit ?? '–'));
      return row(identifier(rule), name(channel ?? '–'), shown, identifier(origin as string), String(times));
    }),
    close: FOLD_END,
    left: (count) => `\n\n${notShown(count, 'limit', view)}`,
  };
}

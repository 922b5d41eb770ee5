import type { Drift } from './compare-drift.ts';
import type { Failing } from './failing-creatives.ts';

/**
 * What to do about the one issue. `open`: report new failures, in the open issue or in a new one. `update`: only
 * an open one is kept up to date; where a person has closed it, nothing new happened to open another. `close`: all is well.
 */
export type IssueAction = 'none' | 'open' | 'update' | 'close';

/**
 * What drift means for the issue. All is well when nothing on the branch fails any more, also what failed from the
 * start: an issue that closes while something fails would say the opposite of what is so.
 */
export function issueAction({ isFirst, netNew, stillFailing, unanswered }: Drift): IssueAction {
  if (isFirst) return 'none';
  if (netNew.length > 0) return 'open';
  return stillFailing.length + unanswered.length > 0 ? 'update' : 'close';
}

/**
 * The failing set to keep for the next run. `isShown`: the issue was updated; otherwise the next run tries
 * to tell again.
 */
export function nextFailing(drift: Drift, isShown: boolean): readonly Failing[] {
  const { netNew, stillFailing, unanswered, ended } = drift;
  const told = netNew.map(({ failing }): Failing => ({ ...failing, standing: isShown ? 'told' : 'untold' }));
  const isOver = isShown && issueAction(drift) === 'close';
  const others = [...stillFailing, ...unanswered, ...(isOver ? [] : ended)];
  return [...told, ...others.map(({ failing }) => failing)];
}

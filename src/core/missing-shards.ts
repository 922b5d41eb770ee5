import type { Problem, Report, Warning } from './report.ts';
import type { Shard } from './shard.ts';

/** Named one by one up to here; a count of shards is only as honest as the file it was read from. */
const MOST_NAMED = 20;

function shardsOf(reports: readonly Report[]): Shard[] {
  return reports.flatMap(({ run }) => (run.shard === undefined ? [] : [run.shard]));
}

function missingOf(count: number, present: ReadonlySet<number>): number[] {
  const missing: number[] = [];
  for (let index = 1; index <= count; index += 1) if (!present.has(index)) missing.push(index);
  return missing;
}

/** A `gate/configuration` problem for every shard whose report is not there, of every division that a report names. */
export function missingShards(reports: readonly Report[]): Problem[] {
  const shards = shardsOf(reports);
  const problem = (message: string): Problem => {
    return { rule: 'gate/configuration', path: null, line: null, column: null, message };
  };
  const counts = [...new Set(shards.map(({ count }) => count))];
  return counts.flatMap((count) => {
    const present = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
    const missing = missingOf(count, present);
    const named = missing
      .slice(0, MOST_NAMED)
      .map((index) => problem(`The report of shard ${index} of ${count} is missing. Check the job of that shard.`));
    const more = missing.length - named.length;
    return more > 0 ? [...named, problem(`The reports of ${more} more of ${count} shards are missing.`)] : named;
  });
}

/** A warning for every shard that has several reports, as after a job was run again: the worst of them counts. */
export function repeatedShards(reports: readonly Report[]): Warning[] {
  const names = shardsOf(reports).map(({ index, count }) => `${index} of ${count}`);
  const repeated = new Set(names.filter((name, position) => names.indexOf(name) !== position));
  return [...repeated].map((name) => {
    const message = `There are several reports of shard ${name}: the worst verdict on each creative counts.`;
    return { path: null, line: null, column: null, message };
  });
}

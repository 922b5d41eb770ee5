import { createRandom, type Random } from './random.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a provider will say of a piece of content, and how long after its submission. */
interface Said<Answer extends string> {
  readonly answer: Answer;
  readonly readyAfterMs: number;
}

/** A creative as it is submitted; another file behind the same id is another content. */
export interface Content {
  readonly id: string;
  readonly url: string;
  readonly vidmob: Said<'good' | 'low'>;
  /** `medium` passes on the main branch and fails on the stricter one; `refused` is an asset that IAS cannot score. */
  readonly ias: Said<'safe' | 'medium' | 'high' | 'refused'>;
  readonly verity: Said<'low' | 'high'>;
}

/** A commit of a pull request: what its manifest lists from this moment on. */
export interface PlannedHead {
  readonly at: number;
  readonly contents: readonly Content[];
}

/** The life of a pull request. Moments are milliseconds since 1970. */
export interface PlannedPull {
  readonly name: string;
  readonly eventName: 'pull_request' | 'pull_request_target';
  readonly timeout: '0s' | '1m';
  readonly heads: readonly [PlannedHead, ...PlannedHead[]];
  /** Given the stricter base then. */
  readonly retargetedAt: number | undefined;
  readonly closedAt: number | undefined;
  /** Wants to be merged from then on. */
  readonly queuedFrom: number | undefined;
}

/** How a week is to be. */
export interface WeekOptions {
  readonly seed: number;
  readonly pulls: number;
  /** Contents that each pull request has in all of its life. */
  readonly contentsPerPull: number;
  /** In which the pull requests are opened. */
  readonly openingMs: number;
  /** Whether pull requests are also pushed to, retargeted, closed and merged. */
  readonly isBusy: boolean;
}

/** A Monday morning. */
export const START = Date.parse('2026-11-02T07:00:00Z');

const SHORTEST_MS = 5 * MINUTE;
const LONGEST_MS = 20 * HOUR;

/** Most answers are good, or hardly a pull request of ten creatives would ever pass. */
function answerFrom<Answer extends string>(random: Random, good: Answer, others: readonly [Answer, ...Answer[]]) {
  const answer = random.chance(0.985) ? good : random.pick(others);
  return { answer, readyAfterMs: Math.round(random.between(SHORTEST_MS, LONGEST_MS)) };
}

function contentOf(random: Random, id: string, file: string): Content {
  return {
    id,
    url: `https://cdn.example.com/${file}.mp4`,
    vidmob: answerFrom(random, 'good', ['low']),
    ias: answerFrom(random, 'safe', ['medium', 'medium', 'high', 'refused']),
    verity: answerFrom(random, 'low', ['high']),
  };
}

/** The heads of a pull request: each push brings the next contents, and may put a new file behind an id that was there. */
function headsOf(random: Random, name: string, { contentsPerPull: count, isBusy }: WeekOptions, openedAt: number) {
  const pushes = isBusy ? random.pick([0, 0, 1, 1, 2]) : 0;
  const later = pushes === 0 ? [] : Array.from({ length: pushes }, () => random.whole(1, 3));
  const first = count - later.reduce((sum, more) => sum + more, 0);
  let made = 0;
  const make = (id?: string, sameId?: Content): Content => {
    made += 1;
    const content = contentOf(random, id ?? `${name}-${made}`, `${name}-${made}`);
    // Vidmob's script goes by the id.
    return sameId === undefined ? content : { ...content, vidmob: sameId.vidmob };
  };
  let contents = Array.from({ length: first }, () => make());
  let at = openedAt;
  const heads: [PlannedHead, ...PlannedHead[]] = [{ at, contents }];
  for (const more of later) {
    at += Math.round(random.between(10 * MINUTE, 8 * HOUR));
    const added = Array.from({ length: more - 1 }, () => make());
    const replaced = contents[random.whole(0, contents.length - 1)];
    const dropped = contents[random.whole(0, contents.length - 1)];
    const kept = contents.flatMap((content) => {
      if (content === replaced) return [make(content.id, content)];
      return content === dropped && contents.length > 3 ? [] : [content];
    });
    contents = [...kept, ...added];
    heads.push({ at, contents });
  }
  return heads;
}

function pullOf(options: WeekOptions, random: Random, index: number): PlannedPull {
  const name = `pr${String(index + 1).padStart(2, '0')}`;
  const heads = headsOf(random, name, options, START + Math.round(random.between(0, options.openingMs)));
  const lastAt = (heads.at(-1) ?? heads[0]).at;
  const later = (least: number, most: number) => lastAt + Math.round(random.between(least, most));
  const fate = options.isBusy ? random.next() : 1;
  return {
    name,
    eventName: random.chance(0.5) ? 'pull_request' : 'pull_request_target',
    timeout: random.chance(0.5) ? '0s' : '1m',
    heads,
    retargetedAt: fate < 0.15 ? later(10 * MINUTE, 16 * HOUR) : undefined,
    closedAt: fate >= 0.15 && fate < 0.27 ? later(10 * MINUTE, 16 * HOUR) : undefined,
    queuedFrom: fate >= 0.27 && fate < 0.85 ? later(10 * MINUTE, HOUR) : undefined,
  };
}

/** Everything that will happen by people's hands, and what the providers will say; the same for the same seed. */
export function planWeek(options: WeekOptions): readonly PlannedPull[] {
  const random = createRandom(options.seed);
  return Array.from({ length: options.pulls }, (_, index) => pullOf(options, random.branch(`pull ${index}`), index));
}

/** Every content of a plan. */
export function contentsOf(pulls: readonly PlannedPull[]): readonly Content[] {
  const all = pulls.flatMap(({ heads }) => heads.flatMap(({ contents }) => contents));
  return [...new Map(all.map((content) => [content.url, content])).values()];
}

/** The manifest of a head. */
export function manifestOf({ contents }: PlannedHead): string {
  const entries = contents.map(({ id, url }) => `  - {id: ${id}, url: "${url}"}`);
  return `defaults: {workspaceId: 45914, channels: [META]}\ncreatives:\n${entries.join('\n')}\n`;
}

import type { ProviderName } from '../src/core/creative.ts';
import type { SeenRequest } from '../standins/github/faults.ts';
import type { Operation } from '../standins/github/operations.ts';
import { matchOperation } from '../standins/github/operations.ts';
import { FINE, MIXED, REFERENCE, type Scene } from './scenes.ts';

/** A request as it is told apart, before it is sent and after it has arrived. */
export type Asked = Pick<SeenRequest, 'method' | 'path' | 'query'>;

/** One thing that the gate asks somebody. */
export interface Step {
  readonly name: string;
  readonly party: ProviderName | 'github';
  /** Where the fault happens once, and where it happens for ever. */
  readonly scenes: { readonly once: Scene; readonly always: Scene };
  readonly is: (asked: Asked) => boolean;
  /** An error in the words of whom we ask, sent under 200. */
  readonly complaint: unknown;
  /**
   * What the run need not make up for, because the verdict does not need this step: `doubtful` faults after which it
   * may have been done and billed, `unclear` answers that are whole but none.
   */
  readonly spares?: 'doubtful' | 'unclear' | undefined;
  /** All that a provider is asked, rather than one thing. */
  readonly isOutage?: boolean;
}

const COMPLAINTS = {
  vidmob: { status: 'ERROR', traceId: '4f8b', error: { type: 'INTERNAL', message: 'Something went wrong' } },
  ias: { error: 'server_error', error_description: 'Something went wrong' },
  verity: { errors: [{ reason: 'INTERNAL_ERROR' }] },
  github: { message: 'Server Error', documentation_url: 'https://docs.github.com/rest', status: '500' },
} as const;

type Matching = readonly [method: string, path: RegExp, more?: (query: Asked['query']) => boolean];

function step(name: string, party: ProviderName, [method, path, more]: Matching, scene?: Scene): Step {
  return {
    name,
    party,
    scenes: { once: scene ?? MIXED, always: scene ?? FINE },
    is: (asked) => method.split('|').includes(asked.method) && path.test(asked.path) && (more?.(asked.query) ?? true),
    complaint: COMPLAINTS[party],
    spares: name.startsWith('tags submit') ? 'doubtful' : name.startsWith('tags result') ? 'unclear' : undefined,
    isOutage: name.endsWith('anything'),
  };
}

const byVersion = (query: Asked['query']) => query['version'] !== undefined;

/** Every step with every provider. */
export const PROVIDER_STEPS: readonly Step[] = [
  step('vidmob anything', 'vidmob', ['GET|POST', /^\/v1\/(media|scoring|aperture|workspaces)\b/]),
  step('vidmob submit', 'vidmob', ['POST', /^\/v1\/media$/]),
  step('vidmob look-up', 'vidmob', ['GET', /^\/v1\/media\/[^/]+\/status$/, byVersion]),
  step('vidmob status', 'vidmob', ['GET', /^\/v1\/media\/[^/]+\/status$/, (query) => !byVersion(query)]),
  step('vidmob scores', 'vidmob', ['GET', /^\/v1\/scoring\/media\/[^/]+\/scores$/]),
  step('tags submit', 'vidmob', ['POST', /^\/v1\/aperture\/jobs$/]),
  step('tags status', 'vidmob', ['GET', /^\/v1\/aperture\/jobs\/[^/]+\/status$/]),
  step('tags submit (reference)', 'vidmob', ['POST', /^\/v1\/media\/aperture$/], REFERENCE),
  step('tags status (reference)', 'vidmob', ['GET', /^\/v1\/media\/aperture\/[^/]+$/], REFERENCE),
  step('tags result (reference)', 'vidmob', ['GET', /^\/results\/[^/]+\.json$/], REFERENCE),
  step('ias anything', 'ias', ['GET|POST', /^\/v1\/(score|results)$/]),
  step('ias token', 'ias', ['POST', /^\/uaa\/oauth\/token$/]),
  step('ias score', 'ias', ['POST', /^\/v1\/score$/]),
  step('ias results', 'ias', ['POST', /^\/v1\/results$/]),
  step('verity anything', 'verity', ['GET|POST', /^\/video\/classification\b/]),
  step('verity submit', 'verity', ['POST', /^\/video\/classification$/]),
  step('verity status', 'verity', ['GET', /^\/video\/classification\/[^/]+\/status$/]),
  step('verity result', 'verity', ['GET', /^\/video\/classification\/[^/]+$/]),
];

/** One call of GitHub's API, tried where it is made; `why` tells it from the same call made elsewhere. */
export function gitHubStep(operation: Operation, scene: Scene, why?: string): Step {
  const short = operation
    .replace('/repos/{owner}/{repo}', '')
    .replace(/\{[^}]+\}/g, '*')
    .trim();
  const name = short === 'GET' ? 'GET repository' : short;
  return {
    name: why === undefined ? name : `${name} (${why})`,
    party: 'github',
    scenes: { once: scene, always: scene },
    is: ({ method, path }) => matchOperation(method, path)?.operation === operation,
    complaint: COMPLAINTS.github,
  };
}

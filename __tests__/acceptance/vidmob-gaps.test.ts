import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Scenario, scenario } from './support/scenario.ts';

const vidmob = (options: Parameters<typeof scenario>[0]) => scenario({ using: ['vidmob'], ...options });
const idOf = (code: string) => code.toLowerCase().replaceAll('_', '-');
const row = (code: string) => [{ name: 'Brand mention' }, { name: 'Product in use', result: `NO_DATA_${code}` }];
/** More guidelines without data than the policy likes. */
const SPARSE = { META: { applicableCount: 20, passCount: 13, failCount: 1, notAvailableCount: 6 } };

/** What a reader must be told about a guideline without data, by its code. */
const CURES: Readonly<Record<string, RegExp>> = {
  NEW_CRITERIA: /scored again/,
  NOT_APPLICABLE: /format/,
  MEDIA_PREDATES_MODEL: /new version/,
  MEDIA_PREDATES_TAG_API: /new version/,
  MISSING_BRAND_IDENTIFIERS: /in Vidmob/,
  MEDIA_TAGGING_FAILURE: /file plays/,
  MEDIA_SCORED_OUTSIDE_BATCH: /new version/,
  AD_ACCOUNT_DISCONNECTED: /Connect the ad account/,
  MEDIA_NOT_TAGGED: /vidmob-tags/,
  NEVER_HEARD_OF: /in Vidmob/,
};
const REFUSED: Readonly<Record<string, RegExp>> = {
  MEDIA_DOWNLOAD_FAILURE: /direct public download/,
  MEDIA_RECOGNITION_FAIL: /supported format/,
};
const PASSING = ['MISSING_REQUIRED_TAGS', 'ERROR_RETRIEVING_TAGS', 'SCORING_BACKLOG'];

describe('guidelines without data', () => {
  let ran: Scenario;
  beforeAll(async () => {
    const codes = [...Object.keys(CURES), ...Object.keys(REFUSED), ...PASSING];
    ran = await vidmob({
      creatives: codes.map((code) => ({ id: idOf(code), channels: ['META'] })),
      inputs: { 'vidmob-tags': 'never' },
      script: ({ providers }) => {
        for (const code of codes) {
          const later = PASSING.includes(code) ? [{ guidelines: row(code) }, {}] : [];
          providers.vidmob.creative(idOf(code), { scores: SPARSE, guidelines: row(code), later });
        }
      },
    });
  });
  /** What the comment says from a code on, up to the next one. */
  const around = (code: string) => {
    const from = ran.comment.replaceAll('\\', '').split(`NO_DATA_${code}`).slice(1).join('');
    return from.split('NO_DATA_')[0] ?? '';
  };

  test.each(Object.keys(CURES))('%s is judged, and the comment gives its cure', (code) => {
    expect(ran.creative(idOf(code)).assessments.vidmob?.status).toBe('scored');
    expect(around(code)).toMatch(CURES[code] as RegExp);
  });

  test.each(Object.keys(REFUSED))('%s refuses the asset', (code) => {
    expect(ran.errors(idOf(code))).toEqual(['provider/rejected']);
    expect(ran.comment).toMatch(REFUSED[code] as RegExp);
  });

  test.each(PASSING)('%s is not final: the scores are read again, and nothing is submitted again', (code) => {
    expect(ran.creative(idOf(code)).verdict).toBe('pass');
    const media = ran.providers.vidmob.media().filter(({ body }) => body.id === idOf(code));
    expect(media).toMatchObject([{ reads: 3 }]);
  });
});

test('scores that stay unfinished are pending when the time is up', async () => {
  const ran = await vidmob({
    creatives: [{ id: 'backlog', channels: ['META'] }],
    inputs: { timeout: '4s' },
    script: ({ providers }) => providers.vidmob.creative('backlog', { guidelines: row('SCORING_BACKLOG') }),
  });
  expect(ran.creative('backlog').verdict).toBe('pending');
  expect(ran.errors('backlog')).toEqual(['gate/time-budget']);
  expect(ran.comment).toContain('SCORING_BACKLOG');
  expect(ran.run.exitCode).toBe(1);
});

test('too many guidelines without data are a warning by default, and a failure where the policy says so', async () => {
  const limits = [
    undefined,
    { vidmob: { maxUnavailable: 0.29 } },
    { vidmob: { maxUnavailable: { fail: 0.3, warn: 0.3 } } },
  ];
  const runs = await Promise.all(
    limits.map((policy) =>
      vidmob({
        creatives: [{ id: 'sparse', channels: ['META'] }],
        ...(policy && { policy }),
        script: ({ providers }) => providers.vidmob.creative('sparse', { scores: SPARSE }),
      }),
    ),
  );
  const findings = runs.map((ran) =>
    ran.creative('sparse').findings.map(({ rule, severity }) => `${severity} ${rule}`),
  );
  expect(findings).toEqual([['warning vidmob/max-unavailable'], ['error vidmob/max-unavailable'], []]);
});

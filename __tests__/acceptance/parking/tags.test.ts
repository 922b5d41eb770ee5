import { describe, expect, test } from '@jest/globals';
import { PARK } from '../support/parking.ts';
import { manifestOf } from '../support/scenario.ts';
import { onStage } from '../support/stage.ts';

const PATH = 'spring.creatives.yml';
const ONLY_VIDMOB = {
  'ias-client-id': '',
  'ias-client-secret': '',
  'verity-api-key': '',
  'on-timeout': 'pending',
  timeout: '3s',
};

describe('a Creative Tags job that is under way when a run parks', () => {
  test.each(['auto', 'always'])('is joined again by the next one, with tags: %s', async (tags) => {
    await onStage({}, async (stage) => {
      const { github, repo, providers } = stage;
      const pull = repo.pullRequest({ files: { [PATH]: manifestOf([{ id: 'a' }, { id: 'b' }]) } });
      for (const id of ['a', 'b']) providers.vidmob.creative(id, tags === 'auto' ? { untaggedUntil: 'tagged' } : {});
      providers.vidmob.tags({ processing: Number.POSITIVE_INFINITY });
      const inputs = { ...ONLY_VIDMOB, 'vidmob-tags': tags };
      const parked = await stage.run(github.eventFor(pull), inputs);
      expect(parked.report).toMatchObject({ conclusion: 'pending', usage: { submitted: { tags: 1 } } });
      expect(parked.report.usage.submitted.vidmob).toBe(tags === 'auto' ? 2 : 0);
      const still = await stage.run(
        github.eventFor(pull),
        { ...inputs, ...PARK },
        { env: { GITHUB_RUN_ATTEMPT: '2' } },
      );
      expect(still.report).toMatchObject({ conclusion: 'pending', usage: { submitted: { vidmob: 0, tags: 0 } } });

      providers.vidmob.tags({ processing: 0 });
      const resumed = await stage.run(github.eventFor(pull), inputs, { env: { GITHUB_RUN_ATTEMPT: '3' } });
      expect(resumed.report).toMatchObject({ conclusion: 'success', usage: { submitted: { tags: 0 } } });
      expect(resumed.report.usage.submitted.vidmob).toBe(tags === 'auto' ? 0 : 2);
      expect(providers.calls('tags.open')).toHaveLength(1);
      expect(providers.calls('vidmob.submit')).toHaveLength(2);
    });
  });
});

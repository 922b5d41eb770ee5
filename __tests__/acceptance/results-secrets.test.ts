import { expect, jest, test } from '@jest/globals';
import { onStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const SIGNED =
  'https://cdn.example.com/one.mp4?X-Amz-Credential=fake-credential&X-Amz-Signature=fake0signature0of0a0link';
const AZURE = 'https://blob.example.com/two.mp4?sv=2024&se=2026-01-01&sig=fake1signature1of1a1link';
/** The first that the stand-in gives out. */
const IAS_TOKEN = 'fake-ias-token-1-for-tests-only';
const SIGNATURES = /fake-credential|fake0signature0of0a0link|fake1signature1of1a1link/;

/** Everything that leaves the run, apart from what the providers are sent. */
async function spoken({ github, repo, providers, run }: Stage, inputs: Record<string, string> = {}) {
  const creatives = [SIGNED, AZURE].map((url, index) => `  - { id: c${index}, url: "${url}" }`);
  const pull = repo.pullRequest({ files: { 'a.creatives.yml': `creatives:\n${creatives.join('\n')}\n` } });
  const { stdout, stderr, summary, report, outputs } = await run(github.eventFor(pull), inputs);
  const toGitHub = github.requests.map(({ path, query, body }) => [path, query, body]);
  // The runner reads these lines and shows none of them.
  const log = `${stdout}${stderr}`.replace(/^::add-mask::.*$/gm, '');
  const everything = JSON.stringify({ toGitHub, log, summary, report, outputs });
  return { report, log, everything, secrets: [...providers.secretsIn(everything)] };
}

test.concurrent('no signature of a link is shown, while the providers get it', async () => {
  await onStage({}, async (stage) => {
    const { everything, secrets, report } = await spoken(stage, { 'min-score': '1' });
    expect(everything).not.toMatch(SIGNATURES);
    expect(everything).toContain('https://cdn.example.com/one.mp4?…');
    expect(secrets).toEqual([]);
    expect(report.creatives.map(({ url }) => url)).toEqual([
      'https://cdn.example.com/one.mp4?…',
      'https://blob.example.com/two.mp4?…',
    ]);
    expect(JSON.stringify(stage.providers.calls('ias.score').map(({ body }) => body))).toContain(
      'fake0signature0of0a0link',
    );
  });
});

test.concurrent('no secret and no signature is shown that a provider repeats', async () => {
  await onStage({}, async (stage) => {
    const { github, providers } = stage;
    const { vidmob, ias, verity } = providers;
    const known = [vidmob.apiKey, ias.clientId, ias.clientSecret, verity.apiKey, github.token, SIGNED, AZURE];
    const message = `I know ${known.join(' and ')}`;
    providers.onRequest('vidmob.submit', { status: 400, body: { status: 'ERROR', error: { message } } });
    providers.onRequest('ias.score', { status: 403, body: { error: `${message} and ${IAS_TOKEN}` } });
    providers.onRequest('verity.submit', { status: 401, body: { errorMessage: message } });
    const { everything, secrets, log, report } = await spoken(stage);
    expect(report.conclusion).toBe('failure');
    expect(log).toContain('I know');
    expect(providers.calls('ias.token')).toHaveLength(1);
    expect(everything).not.toMatch(SIGNATURES);
    expect(everything).not.toContain(github.token);
    expect(secrets).toEqual([]);
  });
});

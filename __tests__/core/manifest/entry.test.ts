import { describe, expect, test } from '@jest/globals';
import { ENTRY, parsed, problemsOf, withLines } from './manifest-text.ts';

const [only, full] = parsed(
  `creatives:
${ENTRY}
  - id: spring
    url: https://cdn.example.com/spring.mp4?X-Amz-Signature=beef
    version: "1.0"
    source: my-dam
    name: Spring
    title: In spring
    description: |
      Two lines
      of text
    type: video
    channels: [youtube, META, Facebook, billboard]
    brands: [zeta, acme, zeta]
    markets: [US, DE]
    workspaceId: 45914
    language: [es-MX, en-US]
    providers: [ias, vidmob, ias]
`,
).creatives;

describe('readEntry', () => {
  test('makes a creative of id and url alone', () => {
    expect(only).toEqual({
      id: 'a',
      url: 'https://cdn.example.com/a.mp4',
      version: undefined,
      source: undefined,
      name: undefined,
      title: undefined,
      description: undefined,
      type: 'video',
      channels: [],
      brands: [],
      markets: [],
      workspaceId: undefined,
      language: [],
      providers: undefined,
      location: { path: 'm.creatives.yml', line: 2, column: 5 },
    });
  });

  test('makes names canonical and keeps the rest as written', () => {
    expect(full).toEqual({
      id: 'spring',
      url: 'https://cdn.example.com/spring.mp4?X-Amz-Signature=beef',
      version: '1.0',
      source: 'my-dam',
      name: 'Spring',
      title: 'In spring',
      description: 'Two lines\nof text\n',
      type: 'video',
      channels: ['DV360', 'META', 'billboard'],
      brands: ['zeta', 'acme'],
      markets: ['US', 'DE'],
      workspaceId: 45914,
      language: ['es-MX', 'en-US'],
      providers: ['vidmob', 'ias'],
      location: { path: 'm.creatives.yml', line: 5, column: 5 },
    });
  });

  test('merges the defaults under the entry, whole values at a time', () => {
    const text = `defaults: {channels: [X, META], workspaceId: 1, language: en, name: N, type: video}
creatives:
  - {id: a, url: "https://x.example/a", channels: [TIKTOK], workspaceId: 2}
  - {id: b, url: "https://x.example/b", brands: [], channels: []}
`;
    const [a, b] = parsed(text, 'm.yml', 9).creatives;
    expect(a).toMatchObject({ channels: ['TIKTOK'], workspaceId: 2, language: ['en'], name: 'N' });
    expect(b).toMatchObject({ channels: [], workspaceId: 1, language: ['en'], name: 'N' });
  });

  test('falls back to the workspace of the action', () => {
    expect(parsed(`creatives:\n${ENTRY}`, 'm.yml', 9).creatives[0]?.workspaceId).toBe(9);
  });

  test.each([
    ['a.mp4', 'video'],
    ['a.PNG?v=1', 'image'],
    ['a.mp3', 'audio'],
    ['a.txt', 'text'],
    ['a', 'video'],
    ['a.unknown', 'video'],
  ])('%s is a %s where nothing is said', (file, type) => {
    expect(parsed(`creatives: [{id: a, url: "https://x.example/${file}"}]`).creatives[0]?.type).toBe(type);
  });

  test.each([
    ['a.png', 'image'],
    ['a', 'audio'],
    ['a.ogg', 'video'],
    ['a.m3u8', 'audio'],
  ])('%s may be %s', (file, type) => {
    const { creatives } = parsed(`creatives: [{id: a, url: "https://x.example/${file}", type: ${type}}]`);
    expect(creatives[0]?.type).toBe(type);
  });

  test('a type that contradicts the extension names both, wherever the type is stated', () => {
    const message =
      'type is image, but the URL ends in .mp4, which is video; correct the type, or remove it and the extension decides.';
    expect(problemsOf(withLines('type: image'))).toEqual([`4:11 ${message}`]);
    expect(problemsOf(`defaults: {type: image}\ncreatives:\n${ENTRY}`)).toEqual([`3:5 ${message}`]);
    expect(problemsOf('creatives: [{id: a, url: "https://x.example/a.m3u8", type: text}]')).toEqual([
      expect.stringMatching(/ends in \.m3u8, which is video or audio/),
    ]);
  });

  test.each(['text', '[a]', '', '3'])('an entry that is %j is no creative', (entry) => {
    expect(problemsOf(`creatives:\n  - ${entry}\n`)).toEqual([
      expect.stringMatching(/^2:[45] A creative must be a map with at least the keys id and url\./),
    ]);
  });
});

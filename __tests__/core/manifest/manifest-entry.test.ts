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

describe('what is wrong with a creative', () => {
  test.each([
    [
      'a number for a text',
      'version: 1.0',
      '4:14 version must be text, but 1.0 is a number; quote it: version: "1.0".',
    ],
    [
      'a number in a list',
      'brands: [a, 1.50]',
      '4:17 brands, item 2, must be text, but 1.50 is a number; quote it: "1.50".',
    ],
    [
      'a truth value for a text',
      'name: true',
      '4:11 name must be text, but true is a boolean; quote it: name: "true".',
    ],
    [
      'a merged number',
      '<<: {version: 2.0}',
      '4:19 version must be text, but 2.0 is a number; quote it: version: "2.0".',
    ],
    ['a list for a text', 'title: [a]', '4:12 title must be text, not a list or a map.'],
    ['a map for a text', 'title: {a: b}', '4:12 title must be text, not a list or a map.'],
    ['nothing', 'name:', '4:10 name is empty; give it a value or remove the line.'],
    ['an empty text', 'source: ""', '4:13 source is empty; give it a value or remove the line.'],
    ['spaces', 'source: " "', '4:13 source contains only spaces; give it a value.'],
    ['a control character', String.raw`source: "a\u0000"`, '4:13 source contains a control character; remove it.'],
    [
      'half a character',
      String.raw`description: "\ud800"`,
      '4:18 description contains a control character; remove it.',
    ],
    ['a text for a list', 'channels: META', '4:15 channels must be a list, such as channels: [META].'],
    ['a long text for a list', `brands: ${'a'.repeat(50)}`, '4:13 brands must be a list, such as brands: [a, b].'],
    ['a map for a list', 'brands: {a: b}', '4:13 brands must be a list, such as brands: [a, b].'],
    ['an unknown type', 'type: vidoe', '4:11 type cannot be "vidoe"; did you mean "video"?'],
    ['a far type', 'type: carousel', '4:11 type cannot be "carousel"; use one of video, image, audio, text.'],
    ['a number for a type', 'type: 3', '4:11 type must be one of video, image, audio, text.'],
    [
      'an unknown provider',
      'providers: [vidmobb]',
      '4:17 providers, item 1, cannot be "vidmobb"; did you mean "vidmob"?',
    ],
    ['a long text', `name: ${'a'.repeat(1_001)}`, '4:11 name has more than 1,000 characters.'],
    ['a long list', `channels: [${'META,'.repeat(51)}]`, '4:15 channels has more than 50 items.'],
    ['an unknown key', 'chanels: [META]', '4:5 Unknown key "chanels"; did you mean "channels"?'],
    ['a broken URL', 'url_: a', '4:5 Unknown key "url_"; did you mean "url"?'],
  ])('%s', (_what, line, problem) => {
    expect(problemsOf(withLines(line))).toEqual([problem]);
  });

  test.each(['"45914"', '0', '-1', '1.5', '99999999999999999999', '[1]', 'true'])('workspaceId: %s', (value) => {
    expect(problemsOf(withLines(`workspaceId: ${value}`))).toEqual([
      '4:18 workspaceId must be a whole number above 0, without quotes, such as workspaceId: 45914.',
    ]);
  });

  test.each(['en_US', '3', '{a: b}', 'english', '[en_US]', '[[en]]'])('language: %s', (value) => {
    const [problem, ...others] = problemsOf(withLines(`language: ${value}`));
    expect(problem).toMatch(/^4:1[56] language must be a language tag such as en-US, or a list of them/);
    expect(others).toEqual([]);
  });

  test.each(['constructor', 'toString', 'x'])('the key %s is unknown like others', (key) => {
    expect(problemsOf(withLines(`${key}: 1`))).toEqual([
      `4:5 Unknown key "${key}"; use one of id, url, version, source, name, title, description, type, channels, brands, markets, workspaceId, language, providers.`,
    ]);
  });

  test('missing keys', () => {
    expect(problemsOf('creatives:\n  - name: A\n')).toEqual([
      expect.stringMatching(/^2:5 This creative has no id; .*id: /),
      expect.stringMatching(/^2:5 This creative has no url; .*url: /),
    ]);
  });

  test('the url is refused without being repeated', () => {
    const [problem] = problemsOf(
      'creatives:\n  - {id: a, url: "https://me:secret@x.example/a?X-Amz-Signature=beef"}\n',
    );
    expect(problem).toMatch(/^2:18 url must not hold a user name or password/);
    expect(problem).not.toMatch(/secret|beef/);
  });

  test('what belongs to each creative cannot be a default', () => {
    expect(problemsOf('defaults: {id: a, url: b}\ncreatives: []\n')).toEqual([
      '1:12 "id" cannot be a default: it belongs to each creative.',
      '1:19 "url" cannot be a default: it belongs to each creative.',
    ]);
  });
});

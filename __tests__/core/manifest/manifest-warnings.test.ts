import { describe, expect, test } from '@jest/globals';
import { remarksOn } from '../../../src/core/manifest/manifest-warnings.ts';
import { creative } from '../../support/creatives.ts';

const NOON = Date.parse('2026-06-01T12:00:00Z');
const options = { linksMustLastUntil: NOON, vidmobUsed: true };
const messages = (...given: Parameters<typeof remarksOn>) => remarksOn(...given).map(({ message }) => message);

describe('remarksOn', () => {
  test('has nothing to say about a creative that is in order', () => {
    expect(remarksOn([creative()], options)).toEqual([]);
  });

  test('names an unknown channel and the nearest known one, at the place of the creative', () => {
    expect(remarksOn([creative({ channels: ['META', 'TIKTOC'] })], options)).toEqual([
      {
        path: 'creatives/spring.creatives.yml',
        line: 3,
        column: 5,
        message: 'Unknown channel "TIKTOC"; it is sent as written. Did you mean "TIKTOK"?',
      },
    ]);
    expect(messages([creative({ channels: ['BILLBOARD'] })], options)).toEqual([
      'Unknown channel "BILLBOARD"; it is sent as written.',
    ]);
  });

  test('says that only organization-global guidelines apply without a workspace', () => {
    const none = { workspaceId: undefined };
    expect(messages([creative(none)], options)).toEqual([expect.stringMatching(/organization-global guidelines only/)]);
    expect(messages([creative({ ...none, providers: ['vidmob'] })], options)).toHaveLength(1);
    expect(messages([creative({ ...none, providers: ['ias'] })], options)).toEqual([]);
    expect(messages([creative({ ...none, type: 'audio' })], options)).toEqual([]);
    expect(messages([creative(none)], { ...options, vidmobUsed: false })).toEqual([]);
  });

  test('warns of a signed link that expires too early, without its signature', () => {
    const signed = (seconds: number) =>
      creative({ url: `https://x.example/a?Expires=${seconds}&Signature=beef&Key-Pair-Id=K` });
    const [message] = messages([signed(NOON / 1000 - 60)], options);
    expect(message).toMatch(/expires at 2026-06-01T11:59:00.000Z, .* until 2026-06-01T12:00:00.000Z/);
    expect(message).not.toContain('beef');
    expect(messages([signed(NOON / 1000)], options)).toEqual([]);
  });

  test('says once a file what concerns several creatives of it', () => {
    const others = ['b', 'c'].map((id, index) =>
      creative({ id, workspaceId: undefined, location: { path: `${index}.yml`, line: 1, column: 1 } }),
    );
    const same = creative({ id: 'd', workspaceId: undefined, location: { path: '0.yml', line: 9, column: 1 } });
    const remarks = remarksOn([...others, same], options);
    expect(remarks.map(({ path, line }) => `${path}:${line}`)).toEqual(['0.yml:1', '1.yml:1']);
    expect(remarks[0]?.message).toMatch(/\(2 creatives of this file\)$/);
  });
});

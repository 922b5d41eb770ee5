import type { Creative } from '../../src/core/creative.ts';

/** A complete creative; tests state only what they are about. */
export function creative(given: Partial<Creative> = {}): Creative {
  const id = given.id ?? 'spring-15s';
  return {
    id,
    version: undefined,
    source: undefined,
    url: `https://cdn.example.com/${id}.mp4`,
    name: undefined,
    title: undefined,
    description: undefined,
    type: 'video',
    channels: ['META'],
    brands: [],
    markets: [],
    workspaceId: 45914,
    language: [],
    providers: undefined,
    location: { path: 'creatives/spring.creatives.yml', line: 3, column: 5 },
    ...given,
  };
}

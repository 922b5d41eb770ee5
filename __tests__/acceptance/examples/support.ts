import { expect } from '@jest/globals';
import type { Permissions } from '../../../standins/github/model/identities.ts';
import type { Providers } from '../../../standins/providers/index.ts';
import { example, usesOf } from '../../support/examples.ts';

const NONE: Permissions = {
  actions: 'none',
  checks: 'none',
  contents: 'none',
  issues: 'none',
  'pull-requests': 'none',
  statuses: 'none',
};

/** What the example's job (the first that uses the action, unless stated) lets its token do, and nothing else. */
export function permissionsOf(name: string, use = 0): Permissions {
  return { ...NONE, ...usesOf(example(name))[use]?.job.permissions };
}

/**
 * The example's own inputs, with the stand-ins' credentials where it names secrets and variables. Only what the
 * workflow cannot know is added (of several shards, the first): the stand-ins' addresses and a pace for tests.
 */
export function inputsOf(name: string, providers: Providers, use = 0): Record<string, string> {
  const { inputs = {} } = usesOf(example(name))[use] ?? {};
  const accounts: Record<string, string> = { ...providers.inputs(), 'vidmob-workspace-id': '45914' };
  const added = Object.entries(accounts).filter(([input]) => input.endsWith('-url'));
  const stated = Object.entries(inputs).map(([input, value]) => {
    if (input === 'shard') return [input, value.replace(/\$\{\{ matrix\.shard \}\}/, '1')] as const;
    if (!value.startsWith('${{')) return [input, value] as const;
    // A secret by another name than its input's would be empty.
    expect(value).toMatch(/^\$\{\{ (secrets|vars)\.\w+ \}\}$/);
    expect(value.toLowerCase().replaceAll('_', '-')).toContain(`.${input} `);
    return [input, accounts[input] ?? ''] as const;
  });
  return { ...Object.fromEntries(added), 'poll-interval': '100ms', ...Object.fromEntries(stated) };
}

import { describe, expect, test } from '@jest/globals';
import type { Creative } from '../../src/core/creative.ts';
import type { Comparison } from '../../src/gate/comparison.ts';
import { answersTo, questionsFor, workOf } from '../../src/gate/work.ts';
import { fakeProviders, rejected } from './fake-provider.ts';
import { gatedCreative, policy } from './subjects.ts';

function ask(given: Partial<Creative>, more: Partial<Comparison> = {}) {
  const [question] = questionsFor([gatedCreative(given, more)], fakeProviders());
  if (question === undefined) throw new Error('there is a question for every creative');
  return question;
}
const asked = (...given: Parameters<typeof ask>) => workOf([ask(...given)]).map(({ provider }) => provider.name);
const answer = (...given: Parameters<typeof ask>) => answersTo(ask(...given), new Map(), 'never asked');

describe('which providers are asked', () => {
  test('depends on the type of the asset', () => {
    expect(asked({ type: 'video' })).toEqual(['vidmob', 'ias', 'verity']);
    expect(asked({ type: 'image' })).toEqual(['vidmob', 'ias']);
    expect(asked({ type: 'audio' })).toEqual(['ias']);
    expect(answer({ type: 'text' })).toMatchObject({
      vidmob: { status: 'not-applicable', reason: 'Vidmob does not judge text assets.' },
      verity: { status: 'not-applicable', reason: 'Verity does not judge text assets.' },
    });
  });

  test('leaves out those that the entry leaves out', () => {
    expect(asked({ providers: ['ias'] })).toEqual(['ias']);
    expect(answer({ providers: ['ias'] }).vidmob).toEqual({
      status: 'not-applicable',
      ticket: null,
      reason: 'The entry leaves this provider out.',
      remedy: null,
    });
  });

  test('knows nothing of those the policy does not use, or that are not there', () => {
    const onlyIas = policy(undefined, {}, { vidmob: false, ias: true, verity: false });
    expect(Object.keys(answer({}, { policy: onlyIas }))).toEqual(['ias']);
    expect(questionsFor([gatedCreative()], new Map())[0]?.parts.size).toBe(0);
  });

  test('is none where nothing may be submitted', () => {
    expect(asked({}, { maySubmit: false })).toEqual([]);
    expect(answer({}, { maySubmit: false }).ias).toEqual({
      status: 'unavailable',
      ticket: null,
      reason: 'Nothing of this pull request may be submitted.',
      remedy: 'See the problems of this run.',
    });
  });

  test('is not Vidmob for a workspace that the policy does not list', () => {
    const listed = policy('vidmob: { workspaceIds: [1] }');
    expect(asked({ workspaceId: 2 }, { policy: listed })).toEqual(['ias', 'verity']);
    expect(answer({ workspaceId: 2 }, { policy: listed })).toMatchObject({
      vidmob: {
        status: 'unavailable',
        reason: expect.stringContaining('the entry names workspace 2, which the policy does not allow'),
      },
    });
  });
});

describe('an entry that may not be submitted', () => {
  const moved = questionsFor([gatedCreative({ type: 'audio' }, {}, { mayNotSubmit: true })], fakeProviders());

  test('is work that says so, and has the answer that is kept', () => {
    const [item] = workOf(moved);
    if (item === undefined) throw new Error('IAS may know it');
    expect(item.mayNotSubmit).toBe(true);
    const kept = new Map([[item, { assessment: rejected('too loud'), ticket: null }]]);
    expect(moved.map((question) => answersTo(question, kept, 'never asked').ias)).toEqual([rejected('too loud')]);
  });

  test('is unavailable where none is, with what helps', () => {
    expect(moved.map((question) => answersTo(question, new Map(), 'never asked').ias)).toEqual([
      {
        status: 'unavailable',
        ticket: null,
        reason: 'The entry was moved, and no answer about it is kept.',
        remedy: 'Give it a new version to have it submitted.',
      },
    ]);
  });
});

describe('the answers', () => {
  test('are those of the work, and say why where work was never begun', () => {
    const question = ask({ type: 'audio' });
    const [item] = workOf([question]);
    if (item === undefined) throw new Error('IAS is asked');
    const results = new Map([[item, { assessment: rejected('too loud'), ticket: null }]]);
    expect(answersTo(question, results, 'never asked').ias).toEqual(rejected('too loud'));
    expect(answersTo(question, new Map(), 'never asked').ias).toMatchObject({
      status: 'unavailable',
      reason: 'never asked',
    });
  });
});

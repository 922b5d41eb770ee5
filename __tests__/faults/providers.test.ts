import { describe } from '@jest/globals';
import { testSampled } from './sampled.ts';

describe('whatever goes wrong at a provider', () => {
  testSampled(({ providers }) => providers, 400);
});

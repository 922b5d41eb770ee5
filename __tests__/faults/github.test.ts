import { describe } from '@jest/globals';
import { testSampled } from './sampled.ts';

describe('whatever goes wrong at GitHub', () => {
  testSampled(({ github }) => github, 450);
});

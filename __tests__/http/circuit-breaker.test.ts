import { describe, expect, test } from '@jest/globals';
import { type CircuitBreaker, createCircuitBreaker } from '../../src/http/circuit-breaker.ts';

function broken(): { breaker: CircuitBreaker; pass: (ms: number) => void } {
  let now = 1_000_000;
  const breaker = createCircuitBreaker({ now: () => now, sleep: async () => undefined });
  for (let attempt = 0; attempt < 10; attempt += 1) breaker.failed('it answered 503');
  return {
    breaker,
    pass: (ms) => {
      now += ms;
    },
  };
}

describe('createCircuitBreaker', () => {
  test('lets everything through while attempts succeed now and then', () => {
    const breaker = createCircuitBreaker({ now: () => 0, sleep: async () => undefined });
    for (let round = 0; round < 10; round += 1) {
      for (let attempt = 0; attempt < 9; attempt += 1) breaker.failed('it answered 503');
      breaker.succeeded();
    }
    expect(breaker.restLeft()).toBe(0);
  });

  test('leaves a host alone after ten failures in a row', () => {
    const { breaker, pass } = broken();
    expect(breaker.restLeft()).toBe(2_000);
    pass(1_500);
    expect(breaker.restLeft()).toBe(500);
  });

  test('rests no longer for attempts that were under way when it began to', () => {
    const { breaker, pass } = broken();
    for (let attempt = 0; attempt < 7; attempt += 1) breaker.failed('it answered 503');
    expect(breaker.restLeft()).toBe(2_000);
    pass(2_000);
    expect(breaker.restLeft()).toBe(0);
    breaker.failed('it answered 503');
    expect(breaker.restLeft()).toBe(2_000);
  });

  test('then lets one attempt try, and the others wait', () => {
    const { breaker, pass } = broken();
    pass(2_000);
    expect(breaker.restLeft()).toBe(0);
    expect(breaker.restLeft()).toBe(2_000);
  });

  test('is as before once the host is back', () => {
    const { breaker, pass } = broken();
    pass(2_000);
    breaker.restLeft();
    breaker.succeeded();
    expect([breaker.restLeft(), breaker.restLeft()]).toEqual([0, 0]);
  });

  test('rests twice as long each time, up to a minute', () => {
    const { breaker, pass } = broken();
    const rests = Array.from({ length: 8 }, () => {
      const rest = breaker.restLeft();
      pass(rest);
      breaker.restLeft();
      breaker.failed('it answered 503');
      return rest / 1_000;
    });
    expect(rests).toEqual([2, 2, 4, 8, 16, 32, 60, 60]);
  });
});

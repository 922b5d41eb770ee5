import { describe, expect, test } from '@jest/globals';
import { MARKERS, outcomeOf } from '../../../src/providers/sandbox/markers.ts';

describe('outcomeOf', () => {
  test('passes everything without a marker', () => {
    expect(outcomeOf('spring', 'https://cdn.example.com/spring.mp4')).toEqual({
      vidmob: 'pass',
      garm: {},
      ias: 'scored',
      threats: {},
      verity: 'scored',
    });
  });

  test('reads markers in any of the texts and in any case, several together', () => {
    const outcome = outcomeOf(
      'Spring-LOW-SCORE',
      'https://cdn.example.com/garm-hate-floor/garm-arms-safe/verity-ggt6-high.mp4',
    );
    expect(outcome).toMatchObject({
      vidmob: 'low-score',
      garm: { hate: 'F', arms: 'S' },
      threats: { GGT6: 'HIGH' },
    });
  });

  test('keeps every provider working, makes all refuse, or takes one out', () => {
    expect(outcomeOf('still-processing')).toMatchObject({
      vidmob: 'processing',
      ias: 'processing',
      verity: 'processing',
    });
    expect(outcomeOf('unsupported')).toMatchObject({ vidmob: 'unsupported', ias: 'failed', verity: 'unsupported' });
    expect(outcomeOf('outage-vidmob')).toMatchObject({ vidmob: 'outage', ias: 'scored', verity: 'scored' });
    expect(outcomeOf('outage-ias outage-verity')).toMatchObject({ vidmob: 'pass', ias: 'outage', verity: 'outage' });
  });

  test('every documented marker of Vidmob does what it is named for', () => {
    const names = MARKERS.map(([marker]) => marker).filter((marker) => outcomeOf(marker).vidmob !== 'pass');
    expect(names).toEqual([
      'low-score',
      'sparse-data',
      'needs-tags',
      'missing-channel',
      'still-processing',
      'unsupported',
    ]);
  });
});

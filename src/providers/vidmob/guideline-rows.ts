import type { GuidelineRow } from '../../core/assessment.ts';
import { canonicalChannel } from '../../core/channels.ts';
import { isObject, type JsonObject } from './envelope.ts';

function text(row: JsonObject, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function rowIn(value: unknown, heading: string | undefined): GuidelineRow[] {
  if (!isObject(value)) return [];
  const rule = text(value, 'rule');
  const weight = value['weight'];
  return [
    {
      name: text(value, 'name') ?? rule ?? '(guideline without a name)',
      rule: rule ?? null,
      // The guide calls it `channel`, the published description of the interface `channelIdentifier`.
      channel: canonicalChannel(text(value, 'channelIdentifier') ?? text(value, 'channel') ?? heading ?? 'UNKNOWN'),
      result: text(value, 'result')?.trim().toUpperCase() ?? 'UNKNOWN',
      weight: typeof weight === 'number' ? weight : null,
    },
  ];
}

/** The guideline rows of `detail`: a list, or lists by channel. Undefined when there is neither. */
export function guidelineRowsIn(detail: unknown): readonly GuidelineRow[] | undefined {
  if (Array.isArray(detail)) return detail.flatMap((row) => rowIn(row, undefined));
  if (!isObject(detail)) return undefined;
  return Object.entries(detail).flatMap(([channel, rows]) =>
    Array.isArray(rows) ? rows.flatMap((row) => rowIn(row, channel)) : [],
  );
}

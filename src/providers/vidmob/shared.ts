import type { TagMode } from '../../core/settings.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { VidmobCatalogue } from './catalogue.ts';
import type { Ask } from './client.ts';
import type { TagMemory } from './tag-memory.ts';

/** What all steps of one run share. */
export interface Shared {
  readonly ask: Ask;
  readonly catalogue: VidmobCatalogue;
  readonly clock: Clock;
  readonly meter: UsageMeter;
  readonly tags: TagMode;
  readonly memory: TagMemory;
}

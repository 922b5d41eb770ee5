import { canonicalChannel } from '../channels.ts';
import { within } from './origins.ts';
import type { ParsedPolicyFile } from './parse.ts';
import type { Override } from './policy.ts';
import { saidOfIas, saidOfVerity } from './resolve-levels.ts';
import { saidOfVidmob } from './resolve-vidmob.ts';

/** The overrides of a policy file; every limit they state names its line and its override. */
export function resolveOverrides(file: ParsedPolicyFile | null): readonly Override[] {
  const overrides = file?.content.overrides ?? [];
  return overrides.map(({ when, vidmob, ias, verity }, index) => {
    const originOf = within((keys) => `${file?.originOf(keys)} (overrides[${index}])`, ['overrides', index]);
    return {
      index,
      origin: originOf([]),
      when: { ...when, channels: when.channels?.map(canonicalChannel) },
      vidmob: vidmob && saidOfVidmob(vidmob, within(originOf, ['vidmob'])),
      ias: ias && saidOfIas(ias, within(originOf, ['ias'])),
      verity: verity && saidOfVerity(verity, within(originOf, ['verity'])),
    };
  });
}

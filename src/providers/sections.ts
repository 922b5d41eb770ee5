import { iasPolicy } from './ias/ias-policy.ts';
import { iasRules } from './ias/rules/ias-category.ts';
import { verityRules } from './verity/rules/verity-threat.ts';
import { verityPolicy } from './verity/verity-policy.ts';
import { vidmobRules } from './vidmob/rules/vidmob-rules.ts';
import { vidmobPolicy } from './vidmob/vidmob-policy.ts';

/** What the policy and the verdict need of each provider, one line a provider, in the order that everything lists them. */
export const SECTIONS = [
  { name: 'vidmob', policy: vidmobPolicy, rules: vidmobRules },
  { name: 'ias', policy: iasPolicy, rules: iasRules },
  { name: 'verity', policy: verityPolicy, rules: verityRules },
] as const;

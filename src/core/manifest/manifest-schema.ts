import { z } from 'zod';
import { PROVIDERS } from '../../providers/modules.ts';
import { CREATIVE_TYPES } from '../creative.ts';
import { grouped } from '../source-text.ts';

/** What one manifest may hold, so that a hostile file ends in a clear error within seconds. */
export const MANIFEST_LIMITS = {
  bytes: 20_000_000,
  /** Characters on one line; a manifest of 10,000 creatives without line breaks fits. */
  lineLength: 5_000_000,
  /** Words, signs and spaces as YAML sees them; about 75 for a creative with nine fields. */
  tokens: 800_000,
  /** Lists and maps inside each other; a manifest that uses everything has 4. */
  depth: 32,
  creatives: 10_000,
  /** Values after each alias is replaced by what it stands for. */
  values: 1_000_000,
  /** Problems reported one by one. */
  problems: 1_000,
} as const;

/** Characters of a URL; signed links with session tokens reach 3,000. */
const MAX_URL_LENGTH = 8_192;

/**
 * What is wrong with an asset's URL, for a person; undefined when providers can be asked to fetch it. The sentence
 * never repeats the URL, which may be signed or hold a password.
 */
export function urlProblem(url: string): string | undefined {
  if (url.length > MAX_URL_LENGTH) return `url is longer than ${grouped(MAX_URL_LENGTH)} characters.`;
  if (!/^https?:\/\/[^/?#\\]/i.test(url) || !URL.canParse(url)) {
    return 'url must be an absolute http or https address that providers can fetch, such as https://cdn.example.com/spring.mp4.';
  }
  if (/[\s\p{Cc}\p{Cs}]/u.test(url)) return 'url contains a space or a control character; write a space as %20.';
  if (/^[^/]+\/\/[^/?#\\]*@/.test(url)) {
    return 'url must not contain a user name or password; providers would receive them. Use a signed link instead.';
  }
  return undefined;
}

/**
 * Whether a text is a well-formed BCP-47 tag whose language has two or three letters, as all registered ones have
 * (`english` is well-formed by the grammar alone).
 */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const WORKSPACE = 'workspaceId must be a whole number above 0, without quotes, such as workspaceId: 45914.';
const LANGUAGE = 'language must be a language tag such as en-US, or a list of them: [en-US, es-MX].';

/** Text without what would break a request or a log; ids, names and lists stay on one line. */
function text(maxLength: number, lines: 'one line' | 'many lines' = 'one line') {
  const unfit = lines === 'one line' ? /[\p{Cc}\p{Cs}]/u : /(?![\t\r\n])[\p{Cc}\p{Cs}]/u;
  return z
    .string()
    .min(1)
    .max(maxLength)
    .refine((value) => value.length > maxLength || !unfit.test(value), 'contains a control character; remove it.')
    .refine((value) => value === '' || /\S/.test(value), 'contains only spaces; give it a value.');
}

const languageTag = z.string().max(100).refine(isLanguageTag, LANGUAGE).describe('BCP-47 language tag, such as en-US');

const fields = {
  id: text(500).describe("Your name for the creative; with source and version it is the creative's identity"),
  url: z
    .string()
    .superRefine((value, context) => {
      const message = urlProblem(value);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .meta({ format: 'uri', pattern: '^[hH][tT][tT][pP][sS]?://' })
    .describe('Absolute http(s) address of the asset, which providers can fetch; no user name or password'),
  version: text(500).optional().describe('Label of this version; quote it when it looks like a number: "1.0"'),
  source: text(500).optional().describe('Name of the system the creative comes from, such as a DAM'),
  name: text(1_000).optional().describe('Name for people'),
  title: text(1_000).optional().describe('Title for IAS and Verity; default: name'),
  description: text(10_000, 'many lines').optional().describe('Free text for the providers'),
  type: z
    .enum(CREATIVE_TYPES)
    .optional()
    .describe("Kind of asset; default: by the URL's extension, else video. It must not contradict the extension"),
  channels: z
    .array(text(100))
    .max(50)
    .optional()
    .describe(
      'Channels to score for, canonical or alias (META, FACEBOOK, DV360 …), in any case; default: all that Vidmob returns',
    ),
  brands: z.array(text(200)).max(100).optional().describe('Brands the creative belongs to'),
  markets: z.array(text(200)).max(300).optional().describe('Markets the creative is made for'),
  workspaceId: z
    .int({ error: WORKSPACE })
    .positive({ error: WORKSPACE })
    .optional()
    .describe('Vidmob workspace; without one only organization-global guidelines apply'),
  language: z
    .union([languageTag, z.array(languageTag).max(50)], { error: LANGUAGE })
    .optional()
    .describe('Language of the asset: a BCP-47 tag or a list of them'),
  providers: z
    .array(z.enum(PROVIDERS))
    .max(20)
    .optional()
    .describe('The only providers to ask; default: every one that applies'),
};

/** One creative of a manifest (contract section 2). */
export const creativeSchema = z.strictObject(fields).describe('One ad asset');
export type CreativeEntry = z.infer<typeof creativeSchema>;

/** Values that a manifest sets for all its creatives: every key except those that identify one. */
export const defaultsSchema = creativeSchema
  .omit({ id: true, url: true })
  .describe('Merged under every creative of this file');
export type CreativeDefaults = z.infer<typeof defaultsSchema>;

/** A manifest document, YAML or JSON. */
export const manifestFile = z
  .strictObject({
    defaults: defaultsSchema.optional(),
    creatives: z.array(creativeSchema).max(MANIFEST_LIMITS.creatives).describe('The creatives to gate'),
  })
  .describe('A Creative Gate manifest: a list of ad creatives');

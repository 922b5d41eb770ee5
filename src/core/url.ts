/** Query parameters that sign a link and say nothing of the asset: S3, Google Cloud Storage, CloudFront, Azure SAS. */
const SIGNATURE_PREFIXES = ['x-amz-', 'x-goog-'];
const CLOUDFRONT = new Set(['expires', 'signature', 'key-pair-id', 'policy']);
const LEGACY_S3 = new Set(['awsaccesskeyid', 'expires', 'signature']);
const LEGACY_GOOGLE = new Set(['googleaccessid', 'expires', 'signature']);
const AZURE_SAS = new Set(
  'sv ss srt sr sp st se sip spr sig skoid sktid skt ske sks skv saoid suoid scid sdd ses'.split(' '),
);

/** The last moment a `Date` can hold, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

function signatureNames(url: URL): Set<string> {
  const names = [...new Set(url.searchParams.keys())];
  const has = (name: string) => names.some((candidate) => candidate.toLowerCase() === name);
  const vendorSets = [
    has('key-pair-id') ? CLOUDFRONT : undefined,
    has('awsaccesskeyid') ? LEGACY_S3 : undefined,
    has('googleaccessid') ? LEGACY_GOOGLE : undefined,
    has('sig') && (has('sv') || has('se')) ? AZURE_SAS : undefined,
  ];
  const signs = (name: string) =>
    SIGNATURE_PREFIXES.some((prefix) => name.startsWith(prefix)) || vendorSets.some((set) => set?.has(name));
  return new Set(names.filter((name) => signs(name.toLowerCase())));
}

/** The URL without signature parameters: what identifies the asset. Other parameters keep their order. */
export function contentUrl(text: string): string {
  const url = new URL(text);
  const signature = signatureNames(url);
  if (signature.size === 0) return text;
  for (const name of signature) url.searchParams.delete(name);
  return url.href;
}

/** The URL as people may see it: every query that carries a signature becomes `?…`. */
export function shownUrl(text: string): string {
  const url = new URL(text);
  return signatureNames(url).size === 0 ? text : `${url.origin}${url.pathname}?…`;
}

function compactIsoTime(text: string): number {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  if (!match) return Number.NaN;
  const [, year, month, day, hour, minute, second] = match;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** Seconds since 1970, or a count of seconds; NaN for anything but digits. */
function seconds(text: string | undefined): number {
  return /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN;
}

/** CloudFront's custom policy keeps the expiry in JSON, in a base64 whose `+=/` are written `-_~`. */
function cloudFrontPolicyExpiry(policy: string | undefined): number {
  try {
    const base64 = (policy ?? '').replace(/[-_~]/g, (sign) => ({ '-': '+', _: '=', '~': '/' })[sign] as string);
    const match = /"DateLessThan"\s*:\s*\{\s*"AWS:EpochTime"\s*:\s*(\d+)/.exec(atob(base64));
    return seconds(match?.[1]);
  } catch {
    return Number.NaN;
  }
}

/** When the link's signature expires, in milliseconds since 1970; undefined when it says nothing readable. */
export function signatureExpiry(text: string): number | undefined {
  const url = new URL(text);
  const signature = signatureNames(url);
  const read = (name: string) => {
    const key = [...signature].find((candidate) => candidate.toLowerCase() === name);
    return key === undefined ? undefined : (url.searchParams.get(key) as string);
  };
  const started = compactIsoTime(read('x-amz-date') ?? read('x-goog-date') ?? '');
  const lifetime = seconds(read('x-amz-expires') ?? read('x-goog-expires'));
  const candidates = [
    started + lifetime * 1000,
    seconds(read('expires')) * 1000,
    cloudFrontPolicyExpiry(read('policy')) * 1000,
    Date.parse(read('se') ?? ''),
  ].filter((moment) => Math.abs(moment) <= LAST_MOMENT);
  return candidates.length === 0 ? undefined : Math.min(...candidates);
}

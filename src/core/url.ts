/** Query parameters that sign a link and say nothing of the asset: S3, Google Cloud Storage, CloudFront, Azure SAS. */
const SIGNATURE_PREFIXES = ['x-amz-', 'x-goog-'];
const CLOUDFRONT = new Set(['expires', 'signature', 'key-pair-id', 'policy']);
const LEGACY_S3 = new Set(['awsaccesskeyid', 'expires', 'signature']);
const LEGACY_GOOGLE = new Set(['googleaccessid', 'expires', 'signature']);
const AZURE_SAS = new Set(
  'sv ss srt sr sp st se sip spr sig skoid sktid skt ske sks skv saoid suoid scid sdd ses'.split(' '),
);

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

/** When the link's signature expires, in milliseconds since 1970; undefined when it says nothing readable. */
export function signatureExpiry(text: string): number | undefined {
  const url = new URL(text);
  const signature = signatureNames(url);
  const read = (name: string) => {
    const key = [...signature].find((candidate) => candidate.toLowerCase() === name);
    return key === undefined ? undefined : (url.searchParams.get(key) ?? undefined);
  };
  const started = read('x-amz-date') ?? read('x-goog-date');
  const lifetime = read('x-amz-expires') ?? read('x-goog-expires');
  const candidates = [
    started !== undefined && lifetime !== undefined ? compactIsoTime(started) + Number(lifetime) * 1000 : Number.NaN,
    Number(read('expires') ?? Number.NaN) * 1000,
    Date.parse(read('se') ?? ''),
  ].filter(Number.isFinite);
  return candidates.length === 0 ? undefined : Math.min(...candidates);
}

import { describe, expect, test } from '@jest/globals';
import { contentUrl, shownUrl, signatureExpiry } from '../../src/core/url.ts';

const PLAIN = 'https://cdn.example.com/spring.mp4';
const SIGNED = {
  s3: `${PLAIN}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260102T030405Z&X-Amz-Expires=3600&X-Amz-Signature=beef`,
  googleCloud: `${PLAIN}?X-Goog-Date=20260102T030405Z&X-Goog-Expires=60&X-Goog-Signature=beef`,
  cloudFront: `${PLAIN}?Expires=1767323045&Signature=beef&Key-Pair-Id=K123`,
  olderS3: `${PLAIN}?AWSAccessKeyId=AKIA&Expires=1767323045&Signature=beef`,
  olderGoogle: `${PLAIN}?GoogleAccessId=me&Expires=1767323045&Signature=beef`,
  azure: `${PLAIN}?sv=2024-11-04&sr=b&sp=r&se=2026-01-02T03:04:05Z&sig=beef`,
};
const SECOND = Date.parse('2026-01-02T03:04:05Z');

describe('contentUrl', () => {
  test.each(Object.entries(SIGNED))('drops the signature of %s', (_vendor, url) => {
    expect(contentUrl(url)).toBe(PLAIN);
  });

  test('keeps what says which asset it is, in order', () => {
    expect(contentUrl(`${PLAIN}?b=2&X-Amz-Signature=beef&a=1`)).toBe(`${PLAIN}?b=2&a=1`);
  });

  test('leaves an unsigned link as it is written', () => {
    expect(contentUrl('https://CDN.example.com?expires=1&sig=2')).toBe('https://CDN.example.com?expires=1&sig=2');
  });
});

describe('shownUrl', () => {
  test.each(Object.entries(SIGNED))('shows nothing of the query of %s', (_vendor, url) => {
    expect(shownUrl(url)).toBe(`${PLAIN}?…`);
  });

  test('shows an unsigned link whole', () => {
    expect(shownUrl(`${PLAIN}?v=2`)).toBe(`${PLAIN}?v=2`);
  });
});

describe('signatureExpiry', () => {
  test('adds the lifetime to the moment of signing', () => {
    expect(signatureExpiry(SIGNED.s3)).toBe(SECOND + 3_600_000);
    expect(signatureExpiry(SIGNED.googleCloud)).toBe(SECOND + 60_000);
  });

  test.each(['cloudFront', 'olderS3', 'olderGoogle', 'azure'] as const)('reads the moment in %s', (vendor) => {
    expect(signatureExpiry(SIGNED[vendor])).toBe(SECOND);
  });

  test('reads the moment in a custom policy of CloudFront', () => {
    const policy = JSON.stringify({
      Statement: [{ Resource: '*', Condition: { DateLessThan: { 'AWS:EpochTime': SECOND / 1000 } } }],
    });
    const signs: Record<string, string> = { '+': '-', '=': '_', '/': '~' };
    const written = Buffer.from(policy)
      .toString('base64')
      .replace(/[+=/]/g, (sign) => signs[sign] as string);
    expect(signatureExpiry(`${PLAIN}?Policy=${written}&Signature=beef&Key-Pair-Id=K123`)).toBe(SECOND);
  });

  test('takes the earliest of several', () => {
    expect(signatureExpiry(`${SIGNED.s3}&Key-Pair-Id=K&Expires=1767323045`)).toBe(SECOND);
  });

  test.each([
    PLAIN,
    `${PLAIN}?Expires=1767323045`,
    `${PLAIN}?X-Amz-Signature=beef`,
    `${PLAIN}?X-Amz-Date=yesterday&X-Amz-Expires=60`,
    `${PLAIN}?X-Amz-Date=20260102T030405Z&X-Amz-Expires=`,
    `${PLAIN}?Expires=&Signature=beef&Key-Pair-Id=K123`,
    `${PLAIN}?Expires=1767323045.5&Signature=beef&Key-Pair-Id=K123`,
    `${PLAIN}?Expires=0x10&Signature=beef&Key-Pair-Id=K123`,
    `${PLAIN}?Signature=beef&Key-Pair-Id=K123`,
    `${PLAIN}?Expires=99999999999999999&Signature=beef&Key-Pair-Id=K123`,
    `${PLAIN}?Policy=%%%&Signature=beef&Key-Pair-Id=K123`,
    `${PLAIN}?Policy=aGVsbG8_&Signature=beef&Key-Pair-Id=K123`,
    `${PLAIN}?sv=1&se=soon&sig=beef`,
  ])('says nothing where the link says nothing readable: %s', (url) => {
    expect(signatureExpiry(url)).toBeUndefined();
  });
});

/** Characters of an address; signed links with session tokens reach 3,000. */
const MAX_URL_LENGTH = 8_192;

/**
 * What is wrong with an asset's address, for a person; undefined when providers can be asked to fetch it. The sentence
 * never repeats the address, which may be signed or hold a password.
 */
export function urlFault(text: string): string | undefined {
  if (text.length > MAX_URL_LENGTH) return `url is longer than ${MAX_URL_LENGTH} characters.`;
  if (!/^https?:\/\/[^/?#\\]/i.test(text) || !URL.canParse(text)) {
    return 'url must be an absolute http or https address that providers can fetch, such as https://cdn.example.com/spring.mp4.';
  }
  if (/[\s\p{Cc}\p{Cs}]/u.test(text)) return 'url holds a space or a control character; write a space as %20.';
  if (/^[^/]+\/\/[^/?#\\]*@/.test(text)) {
    return 'url must not hold a user name or password; providers would be given them. Use a signed link instead.';
  }
  return undefined;
}

/**
 * Whether a text is a well-formed BCP-47 tag whose language has two or three letters, as all registered ones have
 * (`english` is well-formed by the grammar alone).
 */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

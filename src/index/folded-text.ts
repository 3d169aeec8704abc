/**
 * Text as it is searched: compatibility forms and case folded, marks stripped, ё as е, and the two
 * English spellings as one, “organization” as “organisation”, “analyze” as “analyse”.
 * (й is protected: stripped of its breve it would become и.)
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('й', '\u0001')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('\u0001', 'й')
    .replace(/([a-z]{3}i|[a-z]ly)z(?=[aei]|\b)(?!en)/g, '$1s')
}

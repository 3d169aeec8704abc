/**
 * Text as it is searched: compatibility forms and case folded, marks stripped, ё as е.
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
}

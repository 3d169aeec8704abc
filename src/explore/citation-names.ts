import type { CslName } from './csl-item.ts'

/** «Виктор Юрьевич» → «В. Ю.»; what is initials already stays so. */
const initials = (given: string): string =>
  given
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .filter(Boolean)
    .map((part) => `${[...part][0] ?? ''}.`)
    .join(' ')

/** `Арчаков, В. Ю.`; `separator` stands between the family name and the initials. */
export function familyFirst({ family, given, literal }: CslName, separator: string): string {
  if (family === undefined) return literal ?? ''
  return given === undefined ? family : `${family}${separator}${initials(given)}`
}

/** `В. Ю. Арчаков` */
export function initialsFirst({ family, given, literal }: CslName): string {
  if (family === undefined) return literal ?? ''
  return given === undefined ? family : `${initials(given)} ${family}`
}

/** As the source writes it: `Viktor Archakov`. */
export function asWritten({ family, given, literal }: CslName): string {
  return family === undefined ? (literal ?? '') : [given, family].filter(Boolean).join(' ')
}

import { spanInWords } from '#/i18n/dates.ts'
import type { ShellWords } from '#/i18n/shell-words.ts'
import type { TermWords } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { CLAIMS, type Claim, DEFAULT_CLAIMS } from '#/model/claim.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'
import { type DayRange, type Filter, ID_FACETS, type View } from '#/model/view.ts'

/** One thing that narrows, and the change that takes it away. */
export interface Narrowing {
  readonly key: string
  /** Which part of the filter it belongs to. */
  readonly condition: keyof Filter
  readonly label: string
  readonly without: Partial<Filter>
}

export interface NarrowingWords {
  readonly lang: Lang
  readonly shell: ShellWords
  readonly terms: TermWords
}

/** The claims in the order of their list; null where they are those shown by default. */
export function claimsOf(claims: ReadonlySet<Claim>): readonly Claim[] | null {
  const isDefault = CLAIMS.every((claim) => claims.has(claim) === DEFAULT_CLAIMS.includes(claim))
  return isDefault ? null : CLAIMS.filter((claim) => claims.has(claim))
}

function claimNarrowings(claims: View['claims'], words: NarrowingWords): Narrowing[] {
  if (claims === null) return []
  const { shell, terms } = words
  const change = (claim: Claim, isShown: boolean): Partial<Filter> => {
    const changed = new Set(claims)
    if (isShown) changed.add(claim)
    else changed.delete(claim)
    return { claims: claimsOf(changed) }
  }
  const left = DEFAULT_CLAIMS.filter((claim) => claims.includes(claim))
  const out = DEFAULT_CLAIMS.filter((claim) => !claims.includes(claim))
  const background = claims.filter((claim) => !DEFAULT_CLAIMS.includes(claim))
  // The shorter way to say it: what is there, or what is not.
  const named = out.length > left.length ? [...left, ...background] : background
  const missing = out.length > left.length ? [] : out
  return [
    ...named.map((claim) => ({
      key: `claims:${claim}`,
      condition: 'claims' as const,
      label: shell.withClaim(claim, terms.claim[claim].name),
      without: change(claim, false),
    })),
    ...missing.map((claim) => ({
      key: `claims:-${claim}`,
      condition: 'claims' as const,
      label: shell.withoutClaim(terms.claim[claim].name),
      without: change(claim, true),
    })),
  ]
}

const rangeLabel = ({ first, last }: DayRange, lang: Lang) => {
  if (first !== null && last !== null) return spanInWords(first, last, lang)
  if (first !== null) return `${spanInWords(first, first, lang)} …`
  return last === null ? '…' : `… ${spanInWords(last, last, lang)}`
}

/** Everything that narrows beyond the default, in the order in which the panel has it. */
export function narrowingsOf(
  chronicle: Chronicle,
  view: Filter,
  words: NarrowingWords,
): readonly Narrowing[] {
  const { lang, shell } = words
  const facets = ID_FACETS.flatMap((facet) =>
    view[facet].map((id): Narrowing => {
      const term = chronicle.terms[facet].get(id)
      return {
        key: `${facet}:${id}`,
        condition: facet,
        label: term ? textIn(term.label, lang) : id,
        without: { [facet]: view[facet].filter((other) => other !== id) },
      }
    }),
  )
  const withoutAt = <Item>(items: readonly Item[], at: number) =>
    items.filter((_, index) => index !== at)
  return [
    ...(view.q === ''
      ? []
      : [
          {
            key: 'q',
            condition: 'q' as const,
            label: shell.searchFor(view.q),
            without: { q: '' },
          },
        ]),
    ...facets,
    ...claimNarrowings(view.claims, words),
    ...(view.disputed
      ? [
          {
            key: 'disputed',
            condition: 'disputed' as const,
            label: shell.disputedOnly,
            without: { disputed: false },
          },
        ]
      : []),
    ...view.within.map((range, at) => ({
      key: `within:${range.first}/${range.last}`,
      condition: 'within' as const,
      label: rangeLabel(range, lang),
      without: { within: withoutAt(view.within, at) },
    })),
    ...view.area.map((box, at) => ({
      key: `area:${box.join()}`,
      condition: 'area' as const,
      label: view.area.length > 1 ? `${shell.areaOnMap} ${at + 1}` : shell.areaOnMap,
      without: { area: withoutAt(view.area, at) },
    })),
  ]
}

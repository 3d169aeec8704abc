import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Lang } from '#/model/lang.ts'
import type { Terms } from './chronicle.ts'
import { foldText } from './folded-text.ts'
import { foundParts } from './found-parts.ts'
import type { Clause } from './query.ts'
import { occursIn } from './scan.ts'
import type { FoundPlace } from './search-door.ts'
import { tellSearched } from './searched-text.ts'

/** Longer than this, characters, a text is cut: two lines of a phone. */
const LONGEST = 80
/** Of what stands before the found part, characters. */
const BEFORE = 25

/** As much of a text as stands about what was found in it, cut between words. */
export function excerptOf(text: string, clauses: readonly Clause[]): string {
  if (text.length <= LONGEST) return text
  const [[start, end] = [0, 0]] = foundParts(text, clauses)
  const space = start > BEFORE ? text.lastIndexOf(' ', start - BEFORE) : -1
  const from = space + 1
  const cut = text.lastIndexOf(' ', from + LONGEST)
  const to = from + LONGEST >= text.length ? text.length : Math.max(cut, end)
  const words = text.slice(from, to).replace(/[\s,;:—–-]+$/u, '')
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`
}

/** See `Found` in search-door.ts. Costs about as much as marking what a row shows. */
export function foundElsewhere(
  event: ChronicleEvent,
  terms: Terms,
  clauses: readonly Clause[],
  shown: readonly string[],
  lang: Lang,
): FoundPlace | null {
  const inSight = foldText(shown.join('\n'))
  const missing = clauses.filter((clause) => !occursIn(inSight, clause))
  if (missing.length === 0) return null
  // In two passes: what another language says is folded only where it is needed.
  const firstOf = (isOther: boolean) => {
    let first: FoundPlace | null = null
    tellSearched(event, terms, (field, text, textLang) => {
      if (first || isOther !== (textLang !== null && textLang !== lang)) return
      const folded = foldText(text)
      if (missing.some((clause) => occursIn(folded, clause)))
        first = { field, lang: textLang, excerpt: excerptOf(text, missing) }
    })
    return first
  }
  return firstOf(false) ?? firstOf(true)
}

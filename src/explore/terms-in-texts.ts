import { makeTermFinder } from '#/index/terms-in-text.ts'
import type { GlossaryEntry } from '#/model/dataset.ts'
import type { TermsInTexts } from '#/ui/terms-context.ts'
import { TermButton } from './TermButton.tsx'

/** The glossary as texts explain it. */
export const explain = (glossary: readonly GlossaryEntry[]): TermsInTexts | null =>
  glossary.length > 0 ? { find: makeTermFinder(glossary), Term: TermButton } : null

import type { GlossaryEntry } from '#/model/dataset.ts'
import type { TermsInTexts } from '#/ui/terms-context.ts'

type Explain = (glossary: readonly GlossaryEntry[]) => TermsInTexts | null

let tell: (explain: Explain) => void = () => {}

/** Settles once texts can explain their terms. */
export const whenExplaining = new Promise<Explain>((resolve) => {
  tell = resolve
})

/** Loads what explains terms: the last of all, as it changes texts that stand already. */
export const EXPLAINING = {
  load: async (): Promise<void> => tell((await import('#/explore/terms-in-texts.ts')).explain),
}

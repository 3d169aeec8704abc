import type { Chronicle } from '#/index/chronicle.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'

/** The name of a state by its id; the id itself where the dataset has none. */
export const stateNamer = (chronicle: Chronicle, lang: Lang) => (id: string) => {
  const state = chronicle.terms.states.get(id)
  return state ? textIn(state.label, lang) : id
}

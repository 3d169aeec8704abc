import { createContext, useContext } from 'react'
import type { Lang } from '#/model/lang.ts'

/** The language that the page speaks; set once, at the top of the tree. */
export const LanguageContext = createContext<Lang>('ru')

export const useLang = (): Lang => useContext(LanguageContext)

/** Words of one part of the page, in every language; the shape is that of the Russian ones. */
export type Wordbook<Words> = Readonly<Record<Lang, Words>>

/** The words of a wordbook in the page's language. */
export function useWords<Words>(book: Wordbook<Words>): Words {
  return book[useLang()]
}

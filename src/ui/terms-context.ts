import { type ComponentType, createContext, type ReactNode } from 'react'

/** How texts explain the terms that they use. */
export interface TermsInTexts {
  readonly find: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number; readonly id: string }[]
  /** Stands for a term in a text. */
  readonly Term: ComponentType<{ readonly id: string; readonly children: ReactNode }>
}

/** null: until explaining has been loaded, and where there is nothing to explain. */
export const TermsContext = createContext<TermsInTexts | null>(null)

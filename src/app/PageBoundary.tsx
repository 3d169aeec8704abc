import { Component, type ReactNode } from 'react'
import { PROBLEM_WORDS } from '#/i18n/problem-words.ts'
import { isLang } from '#/model/lang.ts'
import { Button } from '#/ui/Button.tsx'
import { sayReady } from './ready.ts'
import styles from './Trouble.module.css'

/** The last resort: even what holds the views broke. Asks nothing of the app but its words. */
export class PageBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch() {
    sayReady('error')
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    const { lang } = document.documentElement
    const words = PROBLEM_WORDS[isLang(lang) ? lang : 'ru']
    return (
      <main role="alert" className={styles.page}>
        <p>{words.pageFailed}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </main>
    )
  }
}

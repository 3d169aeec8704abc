import { Component, type ReactNode } from 'react'
import { LanguageContext } from '#/i18n/language.tsx'
import { PROBLEM_WORDS } from '#/i18n/problem-words.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Trouble.module.css'

interface ViewBoundaryProps {
  /** The view's name in the page's language. */
  readonly name: string
  readonly onBroken: () => void
  readonly children: ReactNode
}

/** When a view breaks, the others go on; in its place stands a sentence and a way back. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly isBroken: boolean }> {
  static override contextType = LanguageContext
  declare context: React.ContextType<typeof LanguageContext>
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch() {
    this.props.onBroken()
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    const words = PROBLEM_WORDS[this.context]
    return (
      <div role="alert" className={styles.broken}>
        <p>{words.viewFailed(this.props.name)}</p>
        <Button onClick={() => this.setState({ isBroken: false })}>{words.showAgain}</Button>
      </div>
    )
  }
}

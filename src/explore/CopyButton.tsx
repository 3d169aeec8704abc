import { Check, Copy } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHARE_WORDS } from '#/i18n/share-words.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Share.module.css'

interface CopyButtonProps {
  readonly text: string
  /** With italics, for word processors. */
  readonly html?: string
  /** What holds the text in the page: selected where copying is not allowed. */
  readonly holder: RefObject<HTMLElement | null>
}

/** ms that it says «Скопировано». */
const SAID = 2500

async function copy(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') {
    return navigator.clipboard.writeText(text)
  }
  const kinds = { 'text/plain': text, 'text/html': html }
  const blobs = Object.entries(kinds).map(([type, data]) => [type, new Blob([data], { type })])
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}

function selectIn(holder: HTMLElement | null): void {
  if (holder instanceof HTMLInputElement || holder instanceof HTMLTextAreaElement) {
    holder.focus()
    holder.select()
  } else if (holder) getSelection()?.selectAllChildren(holder)
}

/** Copies; where the browser forbids it, the text is selected and a sentence says what to press. */
export function CopyButton({ text, html, holder }: CopyButtonProps) {
  const words = useWords(SHARE_WORDS)
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  useEffect(
    function saidLongEnough() {
      if (outcome !== 'copied') return
      const timer = setTimeout(() => setOutcome('none'), SAID)
      return () => clearTimeout(timer)
    },
    [outcome],
  )
  const press = async () => {
    try {
      await copy(text, html)
      setOutcome('copied')
    } catch {
      selectIn(holder.current)
      setOutcome('refused')
    }
  }
  return (
    <>
      <Button onClick={press}>
        {outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {words.copy}
      </Button>
      <span role="status" className={styles.status}>
        {outcome === 'copied' && words.copied}
        {outcome === 'refused' && words.copyByHand}
      </span>
    </>
  )
}

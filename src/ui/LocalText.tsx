import type { ElementType } from 'react'
import { useLang } from '#/i18n/language.tsx'
import { type LocalizedText, pickText } from '#/model/text.ts'
import { FoundText } from './FoundText.tsx'

interface LocalTextProps {
  readonly text: LocalizedText
  readonly as?: ElementType
  readonly className?: string | undefined
}

/**
 * A text of the dataset in the page's language. One that is there in another language only is
 * marked as such (`lang`, and the language's code in sight).
 */
export function LocalText({ text, as: Tag = 'span', className = '' }: LocalTextProps) {
  const wanted = useLang()
  const { text: words, lang } = pickText(text, wanted)
  if (lang === wanted) {
    return (
      <Tag className={`prose ${className}`}>
        <FoundText text={words} />
      </Tag>
    )
  }
  return (
    <Tag className={`prose ${className}`} lang={lang}>
      <FoundText text={words} /> <sup>{lang}</sup>
    </Tag>
  )
}

import { type ElementType, Fragment, type ReactNode, useContext } from 'react'
import { useLang } from '#/i18n/language.tsx'
import { type LocalizedText, pickText } from '#/model/text.ts'
import { FoundText } from './FoundText.tsx'
import { LocalText } from './LocalText.tsx'
import { TermsContext } from './terms-context.ts'

interface ExplainedTextProps {
  readonly text: LocalizedText
  readonly as?: ElementType
  readonly className?: string | undefined
}

/** As LocalText, with the terms in it explained: for running text, not within links and buttons. */
export function ExplainedText({ text, as: Tag = 'span', className = '' }: ExplainedTextProps) {
  const wanted = useLang()
  const terms = useContext(TermsContext)
  const { text: words, lang } = pickText(text, wanted)
  const spans = terms && lang === wanted ? terms.find(words) : []
  if (!terms || spans.length === 0) {
    return <LocalText text={text} as={Tag} className={className} />
  }
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end, id } of spans) {
    pieces.push(
      <Fragment key={start}>
        <FoundText text={words.slice(at, start)} />
        <terms.Term id={id}>
          <FoundText text={words.slice(start, end)} />
        </terms.Term>
      </Fragment>,
    )
    at = end
  }
  return (
    <Tag className={`prose ${className}`}>
      {pieces}
      <FoundText text={words.slice(at)} />
    </Tag>
  )
}

import { Fragment, type ReactNode, useContext } from 'react'
import { FoundContext } from './found-context.ts'

/** A text with what was found in it marked. */
export function FoundText({ text }: { readonly text: string }) {
  const find = useContext(FoundContext)
  const spans = find?.(text) ?? []
  if (spans.length === 0) return text
  const pieces: ReactNode[] = []
  let at = 0
  for (const [start, end] of spans) {
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>,
    )
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}

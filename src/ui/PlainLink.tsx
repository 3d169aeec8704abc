import type { ComponentProps, MouseEvent } from 'react'

interface PlainLinkProps extends ComponentProps<'a'> {
  readonly href: string
  /** What following it does here. Opening it elsewhere is the browser's. */
  readonly onFollow: (link: HTMLAnchorElement) => void
}

/** Whether the click asks for this page, not for a new tab, a window or a download. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/** A real link that is followed inside the page: a plain click (or Enter) does not load anew. */
export function PlainLink({ href, onFollow, ...rest }: PlainLinkProps) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (event.defaultPrevented || !isPlain(event)) return
        event.preventDefault()
        onFollow(event.currentTarget)
      }}
    />
  )
}

import { useEffect } from 'react'

/** Says when what is beside it is in the page, for views that are ready as soon as they are there. */
export function Mounted({ onMount }: { readonly onMount: () => void }) {
  useEffect(onMount, [onMount])
  return null
}

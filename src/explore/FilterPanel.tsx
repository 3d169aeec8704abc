import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { type Filter, ID_FACETS } from '#/model/view.ts'
import {
  isAreaInSightKept,
  isTimeInSightKept,
  toggleAreaInSight,
  toggleTimeInSight,
} from '#/state/narrow-to.ts'
import { selectChronicle, selectIsNarrowed, selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { ClaimFacet } from './ClaimFacet.tsx'
import { Facet } from './Facet.tsx'
import { FILTERS_ID } from './FilterButton.tsx'
import styles from './FilterPanel.module.css'
import { facetOptions } from './facet-options.ts'
import { focusOpener } from './focus-opener.ts'
import type { LayoutDrawn } from './layout.ts'
import { closeUp } from './shell-state.ts'

const narrow = (filter: Partial<Filter>) => dispatch({ type: 'narrow', filter })

/** What is in sight made a condition: panning alone never is one. */
function InSight() {
  const words = useWords(SHELL_WORDS)
  const isTimeKept = useApp(isTimeInSightKept)
  const isAreaKept = useApp(isAreaInSightKept)
  return (
    <div className={styles.inSight}>
      <Button aria-pressed={isTimeKept} onClick={toggleTimeInSight}>
        {words.timeInSight}
      </Button>
      <Button aria-pressed={isAreaKept} onClick={toggleAreaInSight}>
        {words.areaInSight}
      </Button>
    </div>
  )
}

/** All that can narrow, beside the views: they answer while one chooses. */
export function FilterPanel({ layout }: { readonly layout: LayoutDrawn }) {
  const words = useWords(SHELL_WORDS)
  const chronicle = useApp(selectChronicle)
  const view = useApp(({ view }) => view)
  const matched = useApp(selectMatched)
  const isNarrowed = useApp(selectIsNarrowed)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
    return () => focusOpener('filters')
  }, [])
  if (!chronicle) return null
  return (
    <section
      id={FILTERS_ID}
      className={styles.panel}
      data-layout={layout}
      aria-label={words.filters}
    >
      <header className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {words.filters}
        </h2>
        <p className={styles.count}>{words.shown(matched.count, chronicle.columns.count)}</p>
        <Button look="icon" aria-label={words.close} onClick={closeUp}>
          <X aria-hidden="true" />
        </Button>
      </header>
      <div className={styles.facets}>
        <ClaimFacet chronicle={chronicle} view={view} matched={matched} onChange={narrow} />
        <InSight />
        {ID_FACETS.map((facet) => (
          <Facet
            key={facet}
            name={words.facets[facet]}
            {...facetOptions(chronicle, view, matched, facet)}
            isOpen={facet === 'tracks' || view[facet].length > 0}
            onToggle={(id, isChosen) =>
              narrow({
                [facet]: isChosen
                  ? [...view[facet], id]
                  : view[facet].filter((item) => item !== id),
              })
            }
          />
        ))}
      </div>
      <footer className={styles.foot}>
        <Button disabled={!isNarrowed} onClick={() => dispatch({ type: 'clear-filter' })}>
          {words.clearAll}
        </Button>
      </footer>
    </section>
  )
}

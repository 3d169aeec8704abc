import { useMemo, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { RELATION_WORDS } from '#/i18n/relation-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { selectMatched, selectSelectedRow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { TrackMark } from '#/ui/TrackMark.tsx'
import { PanelEventLink } from './PanelEventLink.tsx'
import styles from './Relations.module.css'
import { arcsOf, GUTTER, type RelationGraph, ROW_HEIGHT } from './relation-graph.ts'

interface RelationArcsProps {
  readonly chronicle: Chronicle
  readonly graph: RelationGraph
}

/**
 * The events of the graph from top to bottom, with arcs beside them. The arcs are for the eye: the
 * sentences beside and below say the same.
 */
export function RelationArcs({ chronicle, graph }: RelationArcsProps) {
  const words = useWords(RELATION_WORDS)
  const matched = useApp(selectMatched)
  const selected = useApp(selectSelectedRow)
  const [pointed, setPointed] = useState<Row | null>(null)
  const arcs = useMemo(() => arcsOf(graph), [graph])
  const shown = pointed ?? selected
  const isOf = (row: Row | null, { from, to }: { readonly from: Row; readonly to: Row | null }) =>
    row !== null && (from === row || to === row)
  const isAnyStrong = arcs.some(({ told }) => isOf(shown, told))
  const height = graph.rows.length * ROW_HEIGHT
  return (
    <div className={styles.graph}>
      <svg
        className={styles.arcs}
        viewBox={`0 0 ${GUTTER} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {arcs.map(({ told, path, head }) => {
          const isStrong = isOf(shown, told)
          return (
            <g
              key={`${told.from} ${told.type} ${told.target.id}`}
              className={isStrong ? styles.strong : isAnyStrong ? styles.faint : styles.arc}
            >
              <path d={path} />
              <path d={head} />
            </g>
          )
        })}
      </svg>
      <ol className={styles.rows} aria-label={words.graph(graph.rows.length, graph.told.length)}>
        {graph.rows.map((row) => (
          <li
            key={row}
            className={styles.row}
            data-shown={row === selected || undefined}
            onPointerEnter={() => setPointed(row)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(row)}
            onBlur={() => setPointed(null)}
          >
            <TrackMark index={chronicle.columns.track[row] ?? 0} />
            <span className={styles.what}>
              <PanelEventLink chronicle={chronicle} row={row} date="year" />
              {row >= chronicle.columns.dated && (
                <small className={styles.quiet}> {words.noDate}</small>
              )}
              {!matched.has(row) && <small className={styles.quiet}> ({words.outside})</small>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

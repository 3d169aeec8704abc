import { useId, useMemo } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { RELATION_WORDS } from '#/i18n/relation-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { selectChronicle, selectMatched, selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { Dialog } from '#/ui/Dialog.tsx'
import { RelationArcs } from './RelationArcs.tsx'
import { RelationSentence } from './RelationSentence.tsx'
import styles from './Relations.module.css'
import { type RelationGraph, relationGraph, typesIn } from './relation-graph.ts'

const close = () => dispatch({ type: 'set', view: { panel: null, relation: null } })

/** «выполняет:» as it stands alone */
const alone = (words: string) => words.replace(/:$/, '')

/** All relations of what is shown: as arcs ordered by time, and as a list. */
export function RelationsDialog() {
  const words = useWords(RELATION_WORDS)
  const chronicle = useApp(selectChronicle)
  if (!chronicle) return null
  return (
    <Dialog title={words.title} look="wide" onClose={close}>
      <Relations chronicle={chronicle} />
    </Dialog>
  )
}

function Relations({ chronicle }: { readonly chronicle: Chronicle }) {
  const words = useWords(RELATION_WORDS)
  const { relation } = useWords(TERM_WORDS)
  const id = useId()
  const matched = useApp(selectMatched)
  const wanted = useApp(({ view }) => view.relation)
  const whole = useMemo(() => relationGraph(chronicle, matched, null), [chronicle, matched])
  const types = typesIn(whole)
  const type = wanted !== null && types.includes(wanted) ? wanted : null
  const graph = useMemo(
    () => (type === null ? whole : relationGraph(chronicle, matched, type)),
    [chronicle, matched, type, whole],
  )
  return (
    <div className={styles.panel}>
      <p className={styles.how}>{words.how}</p>
      <p>
        <label htmlFor={id}>{words.type}</label>{' '}
        <select
          id={id}
          value={type ?? ''}
          onChange={({ target: { value } }) =>
            dispatch({
              type: 'set',
              view: { relation: types.find((known) => known === value) ?? null },
            })
          }
        >
          <option value="">{words.allTypes}</option>
          {types.map((known) => (
            <option key={known} value={known}>
              {alone(relation[known].out)}
            </option>
          ))}
        </select>
      </p>
      {graph.isCut && <p>{words.cut(graph.rows.length)}</p>}
      {graph.told.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <div className={styles.views}>
            <RelationArcs chronicle={chronicle} graph={graph} />
            <Chosen chronicle={chronicle} graph={graph} />
          </div>
          <RelationList chronicle={chronicle} graph={graph} />
        </>
      )}
    </div>
  )
}

interface PartProps {
  readonly chronicle: Chronicle
  readonly graph: RelationGraph
}

/** The relations of the selected event in words. */
function Chosen({ chronicle, graph }: PartProps) {
  const words = useWords(RELATION_WORDS)
  const row = useApp(selectSelectedRow)
  const own = graph.told.filter(({ from, to }) => row !== null && (from === row || to === row))
  return (
    <section className={styles.chosen} aria-label={words.chosen}>
      <h3>{words.chosen}</h3>
      <div role="status">
        {own.length === 0 ? (
          <p className={styles.quiet}>{row === null ? words.chooseOne : words.none}</p>
        ) : (
          <ul className={styles.sentences}>
            {own.map((told) => (
              <li key={`${told.from} ${told.type} ${told.target.kind} ${told.target.id}`}>
                <RelationSentence chronicle={chronicle} told={told} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {row !== null && <Button onClick={close}>{words.open}</Button>}
    </section>
  )
}

/** Every relation as a sentence, by type. */
function RelationList({ chronicle, graph }: PartProps) {
  const words = useWords(RELATION_WORDS)
  const { relation } = useWords(TERM_WORDS)
  return (
    <section className={styles.list}>
      <h3>{words.asList}</h3>
      {typesIn(graph).map((type) => (
        <div key={type}>
          <h4>{alone(relation[type].out)}</h4>
          <ul className={styles.sentences}>
            {graph.told
              .filter((told) => told.type === type)
              .map((told) => (
                <li key={`${told.from} ${told.target.kind} ${told.target.id}`}>
                  <RelationSentence chronicle={chronicle} told={told} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

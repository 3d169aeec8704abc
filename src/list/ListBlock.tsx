import { useId } from 'react'
import type { Chronicle } from '#/index/chronicle.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import type { ListVariant } from './block-heights.ts'
import type { Block } from './blocks.ts'
import styles from './ListBlock.module.css'
import { ListRow } from './ListRow.tsx'

interface ListBlockProps {
  readonly chronicle: Chronicle
  readonly block: Block
  readonly variant: ListVariant
  readonly hrefOf: (id: string) => string
  /** Id of the row that the Tab key stops at. */
  readonly stop: string | null
  readonly onFollow: (id: string) => void
  /** How many rows there are in all, where not all of them are in the document. */
  readonly total: number | undefined
}

/** A stretch of the list under one heading. */
export function ListBlock(props: ListBlockProps) {
  const { chronicle, block, variant, hrefOf, stop, onFollow, total } = props
  const id = useId()
  const { heading } = block.group
  return (
    <div data-block={block.key}>
      {block.isFirst && (
        <h3 id={id} className={`${styles.heading} ${styles[variant] ?? ''}`}>
          {typeof heading === 'string' ? heading : <LocalText text={heading} />}
        </h3>
      )}
      {/* The role is said: Safari takes a list without bullets for none. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ol role="list" aria-labelledby={block.isFirst ? id : undefined}>
        {block.rows.map((row, index) => {
          const event = chronicle.eventAt(row).id
          return (
            <ListRow
              key={event}
              chronicle={chronicle}
              row={row}
              variant={variant}
              href={hrefOf(event)}
              isTabStop={event === stop}
              onFollow={onFollow}
              position={total === undefined ? undefined : block.start + index + 1}
              total={total}
            />
          )
        })}
      </ol>
    </div>
  )
}

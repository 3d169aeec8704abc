import { type ReactNode, useId } from 'react'
import styles from './EmbedBuilder.module.css'

interface RadioChoiceProps<Value extends string> {
  readonly legend: string
  readonly labels: Readonly<Record<Value, string>>
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  /** Said below, of what is chosen. */
  readonly children?: ReactNode
}

/** One of a few, all in sight. */
export function RadioChoice<Value extends string>(props: RadioChoiceProps<Value>) {
  const { legend, labels, values, chosen, onChoose, children } = props
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {labels[value]}
        </label>
      ))}
      {children}
    </fieldset>
  )
}

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId, useMemo } from 'react'
import { CURSOR_WORDS } from '#/i18n/cursor-words.ts'
import { dateInWords, dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { isDated, membershipsOn } from '#/index/membership.ts'
import { type MembershipTurn, membershipHistory } from '#/index/membership-history.ts'
import { civilFromDay, type Day, dayFromCivil } from '#/model/day.ts'
import { readEdtf } from '#/model/edtf.ts'
import type { Group, Membership } from '#/model/group.ts'
import type { AsOf } from '#/model/view.ts'
import { selectAsOf, selectGroup } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './AsOfCursor.module.css'
import { dayShown } from './shading.ts'
import { stateNamer } from './state-name.ts'

const MONTHS = 12

const monthOf = (day: Day) => {
  const { year, month } = civilFromDay(day)
  return year * MONTHS + month - 1
}
const firstOf = (month: number): Day =>
  dayFromCivil(Math.floor(month / MONTHS), (month % MONTHS) + 1, 1)

const show = (asof: AsOf) => dispatch({ type: 'set', view: { asof } })
const showDay = (day: Day) => show({ kind: 'day', day })

/** From the year before the first dated change to the revision of the data. */
function reachOf(history: readonly MembershipTurn[], { dataset }: Chronicle) {
  const read = readEdtf(dataset.revision ?? '')
  const today = read.ok && Number.isFinite(read.value.first) ? read.value.first : 0
  const [first, last] = [history[0]?.day ?? today, history.at(-1)?.day ?? today]
  return { min: monthOf(first) - MONTHS, max: monthOf(Math.max(last, today)) }
}

/** Moves through the membership of the shown group in time, by month and from change to change. */
export function AsOfCursor({ chronicle }: { readonly chronicle: Chronicle }) {
  const words = useWords(CURSOR_WORDS)
  const group = useApp(selectGroup)
  const asOf = useApp(selectAsOf)
  const history = useMemo(() => (group ? membershipHistory(group) : []), [group])
  if (!group) return null
  if (history.length === 0) return <p className={styles.quiet}>{words.noHistory}</p>
  const reach = reachOf(history, chronicle)
  const day = dayShown(asOf)
  const before = history.findLast((turn) => turn.day < day)
  const after = history.find((turn) => turn.day > day)
  const goTo = (to: Day) =>
    asOf.kind === 'day' ? showDay(to) : show({ ...asOf, from: Math.min(asOf.from, to), to })
  const setTwo = (areTwo: boolean) =>
    show(
      areTwo
        ? { kind: 'change', from: before?.day ?? firstOf(reach.min), to: day }
        : { kind: 'day', day },
    )
  return (
    <div className={styles.cursor}>
      {asOf.kind === 'day' ? (
        <MonthSlider label={words.day} group={group} day={asOf.day} {...reach} onChange={showDay} />
      ) : (
        <>
          <MonthSlider
            label={words.from}
            group={group}
            day={asOf.from}
            {...reach}
            onChange={(from) => show({ ...asOf, from, to: Math.max(from, asOf.to) })}
          />
          <MonthSlider
            label={words.to}
            group={group}
            day={asOf.to}
            {...reach}
            onChange={(to) => show({ ...asOf, to, from: Math.min(asOf.from, to) })}
          />
        </>
      )}
      <div className={styles.steps}>
        <Button
          look="icon"
          aria-label={words.previous}
          title={words.previous}
          disabled={!before}
          onClick={() => before && goTo(before.day)}
        >
          <ChevronLeft aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-label={words.next}
          title={words.next}
          disabled={!after}
          onClick={() => after && goTo(after.day)}
        >
          <ChevronRight aria-hidden="true" />
        </Button>
        <label className={styles.two}>
          <input
            type="checkbox"
            checked={asOf.kind === 'change'}
            onChange={({ target }) => setTwo(target.checked)}
          />
          {words.two}
        </label>
      </div>
      <History chronicle={chronicle} history={history} day={day} />
    </div>
  )
}

interface MonthSliderProps {
  readonly label: string
  readonly group: Group
  readonly day: Day
  /** Months since year 0. */
  readonly min: number
  readonly max: number
  readonly onChange: (day: Day) => void
}

function MonthSlider({ label, group, day, min, max, onChange }: MonthSliderProps) {
  const lang = useLang()
  const words = useWords(CURSOR_WORDS)
  const id = useId()
  const held = [...membershipsOn(group, day).values()]
  const members = held.filter(({ status }) => status === 'member')
  const said = words.spoken(dayInWords(day, lang), {
    // As in the legend: of whom nobody can say whether they were members then, is told apart.
    members: members.filter(isDated).length,
    undated: members.filter((entry) => !isDated(entry)).length,
    parties: held.filter(({ status }) => status === 'party').length,
  })
  return (
    <p className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{said}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        value={Math.max(min, Math.min(max, monthOf(day)))}
        aria-valuetext={said}
        onChange={({ target }) => onChange(firstOf(Number(target.value)))}
      />
    </p>
  )
}

interface HistoryProps {
  readonly chronicle: Chronicle
  readonly history: readonly MembershipTurn[]
  readonly day: Day
}

/** Every change in words; each shows the membership of its day. */
function History({ chronicle, history, day }: HistoryProps) {
  const lang = useLang()
  const words = useWords(CURSOR_WORDS)
  const nameOf = stateNamer(chronicle, lang)
  const names = (entries: readonly Membership[]) =>
    entries.map(({ state }) => nameOf(state)).join(', ')
  const current = history.findLast((turn) => turn.day <= day)
  const said = ({ began, left }: MembershipTurn) => {
    const statuses = [...new Set(began.map(({ status }) => status))]
    return [
      ...statuses.map(
        (status) =>
          `${words.became[status]}: ${names(began.filter((entry) => entry.status === status))}`,
      ),
      ...(left.length > 0 ? [`${words.left}: ${names(left)}`] : []),
    ].join('; ')
  }
  return (
    <details className={styles.history}>
      <summary>{words.history}</summary>
      <ol>
        {history.map((turn) => (
          <li key={turn.day}>
            <button type="button" aria-pressed={turn === current} onClick={() => showDay(turn.day)}>
              {turn.vague ? dateInWords(turn.vague, lang) : dayInWords(turn.day, lang)}
            </button>{' '}
            {said(turn)}
            {turn.left.map(({ state, note }) =>
              note ? (
                <LocalText key={state} as="p" text={note} className={styles.quiet ?? ''} />
              ) : null,
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

import { X } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import type { Problem } from '#/dataset/fault.ts'
import { useWords } from '#/i18n/language.tsx'
import { PROBLEM_WORDS } from '#/i18n/problem-words.ts'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import type { DroppedValue } from '#/state/address.ts'
import type { Notice } from '#/state/app-state.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { LeftLecture } from './deferred-views.ts'
import { faultInWords } from './fault-words.ts'
import styles from './Trouble.module.css'

/** More than this many are counted, not listed: a file may be wrong from end to end. */
const LISTED = 100

function keyOf(notice: Notice): string {
  switch (notice.kind) {
    case 'address':
      return notice.dropped.map(({ parameter, value }) => `${parameter} ${value}`).join()
    case 'data':
      return `data ${notice.problems.map(({ path }) => path).join()}`
    case 'left':
      return `left ${notice.view.session}`
    default:
      return notice satisfies never
  }
}

/** What is to be said once, each with a way to put it away. */
export function Notices() {
  const notices = useApp(({ notices }) => notices)
  const words = useWords(PROBLEM_WORDS)
  return (
    <div role="status">
      {notices.map((notice) => (
        <div key={keyOf(notice)} className={styles.notice}>
          <div className={styles.said}>
            <NoticeBody notice={notice} />
          </div>
          <Button
            look="bare"
            className={styles.dismiss ?? ''}
            aria-label={words.dismiss}
            onClick={() => dispatch({ type: 'dismiss', notice })}
          >
            <X aria-hidden="true" />
          </Button>
        </div>
      ))}
    </div>
  )
}

function NoticeBody({ notice }: { readonly notice: Notice }): ReactNode {
  switch (notice.kind) {
    case 'address':
      return <AddressNotice dropped={notice.dropped} />
    case 'data':
      return <DataNotice problems={notice.problems} />
    case 'left':
      return (
        <Suspense fallback={null}>
          <LeftLecture view={notice.view} />
        </Suspense>
      )
    default:
      return notice satisfies never
  }
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

function AddressNotice({ dropped }: { readonly dropped: readonly DroppedValue[] }) {
  const words = useWords(PROBLEM_WORDS)
  const { more } = useWords(SHELL_WORDS)
  const line = ({ parameter, value, reason }: DroppedValue) =>
    words.addressValue(parameter, shorten(value), words.invalid[reason])
  const [first, second, ...rest] = dropped
  return (
    <>
      <p>{words.addressNotice(dropped.length)}</p>
      <ul className="prose">
        {[first, second].map((value) => value && <li key={line(value)}>{line(value)}</li>)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{more}</summary>
          <ul className="prose">
            {rest.slice(0, LISTED).map((value) => (
              <li key={line(value)}>{line(value)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function DataNotice({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords(PROBLEM_WORDS)
  const left = problems.length - LISTED
  return (
    <>
      <p>{words.dataNotice(problems.length)}</p>
      <details>
        <summary>{words.details}</summary>
        <ul className={`prose ${styles.problems}`}>
          {problems.slice(0, LISTED).map(({ path, fault, dropped }) => (
            <li key={`${path} ${fault.kind}`}>
              <code>{path}</code>: {faultInWords(fault, words)} (
              {dropped === 'entry' ? words.entryDropped : words.fieldDropped})
            </li>
          ))}
          {left > 0 && <li>{words.moreProblems(left)}</li>}
        </ul>
      </details>
    </>
  )
}

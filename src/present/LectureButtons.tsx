import { Download, Link, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { appAddress } from '#/dataset/app-address.ts'
import { writeLecture } from '#/dataset/lecture-file.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { OWN_LECTURE_WORDS } from '#/i18n/own-lecture-words.ts'
import type { OwnLecture } from '#/model/own-lecture.ts'
import { textIn } from '#/model/text.ts'
import { DEFAULT_VIEW } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './LecturesDialog.module.css'
import { deleteLecture } from './lecture-changes.ts'
import { linkTo } from './lecture-link.ts'
import { isLocal } from './public-address.ts'

/** Letters that a file name may have everywhere. */
const fileName = (title: string) =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'lecture'
  }.json`

/** Hands the browser a file; nothing leaves the machine. */
function save(lecture: OwnLecture, title: string): void {
  const address = URL.createObjectURL(
    new Blob([writeLecture(lecture, 2)], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(title)
  link.click()
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

type LinkMade =
  | { readonly kind: 'copied' | 'shown'; readonly address: string }
  | { readonly kind: 'too-long' }

async function makeLink(lecture: OwnLecture): Promise<LinkMade> {
  const { view } = useApp.getState()
  const { lang, data } = view
  const page = appAddress('./') + writeAddress({ ...DEFAULT_VIEW, lang, data })
  const address = await linkTo(lecture, page)
  if (address === null) return { kind: 'too-long' }
  try {
    await navigator.clipboard.writeText(address)
    return { kind: 'copied', address }
  } catch {
    // Forbidden, or not focused: it stands to be selected instead.
    return { kind: 'shown', address }
  }
}

/** What one does with a lecture of one's own, beside giving and changing it. */
export function LectureButtons({ lecture }: { readonly lecture: OwnLecture }) {
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  const [link, setLink] = useState<LinkMade | null>(null)
  const title = textIn(lecture.title, lang) || words.untitled
  const name = (what: string) => `${what}: ${title}`
  return (
    <>
      <Button
        look="icon"
        aria-label={name(words.saveFile)}
        title={words.saveFile}
        onClick={() => save(lecture, title)}
      >
        <Download aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={name(words.copyLink)}
        title={words.copyLink}
        onClick={async () => setLink(await makeLink(lecture))}
      >
        <Link aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={name(words.delete)}
        title={words.delete}
        onClick={() => deleteLecture(lecture.id)}
      >
        <Trash2 aria-hidden="true" />
      </Button>
      {link && (
        <div role="status" className={styles.link}>
          {link.kind === 'too-long' ? (
            <p>{words.linkTooLong}</p>
          ) : (
            <>
              {link.kind === 'copied' && <p>{words.linkCopied}</p>}
              {isLocal(link.address) && <p>{words.linkLocal}</p>}
              <input
                type="text"
                readOnly
                value={link.address}
                aria-label={words.linkHere}
                onFocus={({ target }) => target.select()}
              />
            </>
          )}
        </div>
      )}
    </>
  )
}

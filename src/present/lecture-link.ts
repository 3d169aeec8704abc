import { LARGEST, parseLecture, type ReadLecture, writeLecture } from '#/dataset/lecture-file.ts'
import type { Lang } from '#/model/lang.ts'
import type { OwnLecture } from '#/model/own-lecture.ts'

const NAME = '#lecture='
/** Letters: longer addresses are cut by mail programs and chats. */
const LONGEST = 6000

const toBase64Url = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )

async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Stops where no lecture is that large: a short link may unfold to gigabytes. */
async function inflate(bytes: Uint8Array<ArrayBuffer>, format: CompressionFormat): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text
    text += value
    if (text.length > LARGEST) {
      await reader.cancel()
      return text
    }
  }
}

/** The address that carries the lecture in itself; null: it is too long for a link. */
export async function linkTo(lecture: OwnLecture, page: string): Promise<string | null> {
  const fragment = NAME + toBase64Url(await deflate(writeLecture(lecture)))
  return fragment.length > LONGEST ? null : page + fragment
}

/** The lecture that an address carries. Never throws: a cut or foreign one has its fault. */
export async function lectureIn(hash: string, lang: Lang): Promise<ReadLecture> {
  try {
    const bytes = fromBase64Url(decodeURIComponent(hash.slice(NAME.length)))
    // With the header of zlib, as ours are; or without, as others may make them.
    const text = await inflate(bytes, 'deflate').catch(() => inflate(bytes, 'deflate-raw'))
    return parseLecture(text, lang)
  } catch {
    return { ok: false, fault: { kind: 'unreadable' } }
  }
}

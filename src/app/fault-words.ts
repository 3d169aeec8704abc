import type { Fault } from '#/dataset/fault.ts'
import { FORMAT } from '#/dataset/format.ts'
import type { LoadFault } from '#/dataset/load.ts'
import type { ProblemWords } from '#/i18n/problem-words.ts'

/** Line and column in a JSON parser's message, as Chromium and Firefox give them. */
export function placeInJson(detail: string): { line: number; column: number } | null {
  const found = /line (\d+),? column (\d+)/.exec(detail)
  return found ? { line: Number(found[1]), column: Number(found[2]) } : null
}

/** Why nothing can be shown, as a sentence. */
export function loadFaultInWords(fault: LoadFault, words: ProblemWords, isOnline: boolean): string {
  switch (fault.kind) {
    case 'unreachable':
      return isOnline ? words.unreachable : words.offline
    case 'refused':
      return fault.status === 404 ? words.notFound : words.refused(fault.status)
    case 'not-json':
      return words.notJson(placeInJson(fault.detail))
    case 'not-a-dataset':
      return words.notDataset
    case 'other-version':
      return words.otherVersion(fault.format, FORMAT)
    case 'no-events':
      return words.noEvents
    default:
      fault satisfies never
      return words.notDataset
  }
}

/** What is wrong with one entry. */
export function faultInWords(fault: Fault, words: ProblemWords): string {
  switch (fault.kind) {
    case 'missing':
      return words.missing
    case 'wrong-type':
      return words.wrongType(fault.expected, fault.received)
    case 'not-listed':
      return words.notListed(fault.received, fault.allowed)
    case 'unknown-id':
      return words.unknownId(fault.id)
    case 'duplicate-id':
      return words.duplicateId(fault.id)
    case 'unreadable':
      return words.unreadable(words.unreadableValues[fault.what], fault.received)
    default:
      fault satisfies never
      return ''
  }
}

import { readEdtf } from '#/model/edtf.ts'
import type { AsOf } from '#/model/view.ts'

export type AsOfReading =
  | { readonly ok: true; readonly asOf: AsOf }
  | { readonly ok: false; readonly fault: 'not-a-date' | 'no-such-day' }

const NOT_A_DATE: AsOfReading = { ok: false, fault: 'not-a-date' }

/**
 * A typed date, in EDTF as the address has it: the first day of a year, month or day; of two with
 * a slash, what changed between them.
 */
export function readAsOf(text: string): AsOfReading {
  const read = readEdtf(text.trim())
  if (!read.ok) return read.fault === 'no-such-day' ? { ok: false, fault: read.fault } : NOT_A_DATE
  if (read.value.kind === 'date') return { ok: true, asOf: { kind: 'day', day: read.value.first } }
  const { start, end } = read.value
  if (typeof start === 'string' || typeof end === 'string') return NOT_A_DATE
  return { ok: true, asOf: { kind: 'change', from: start.first, to: end.first } }
}

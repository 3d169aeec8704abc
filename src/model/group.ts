import type { EdtfInterval } from './edtf.ts'
import type { LocalizedText } from './text.ts'

export const MEMBERSHIP_STATUSES = [
  'party',
  'member',
  'observer',
  'associate',
  'suspended',
] as const
/** `party`: to the 1992 treaty, before there was an organisation to be a member of. */
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number]

export interface Membership {
  readonly state: string
  readonly status: MembershipStatus
  /** Absent: the sources give no dates, and the map says so. */
  readonly during?: EdtfInterval
  readonly note?: LocalizedText
}

export interface Group {
  readonly id: string
  readonly label: LocalizedText
  readonly note?: LocalizedText
  /** Place id. */
  readonly seat?: string
  readonly members: readonly Membership[]
}

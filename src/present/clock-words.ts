import type { Story } from '#/model/story.ts'

/** «4:07», from an hour on «1:04:07». */
export function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const pair = (value: number) => String(value).padStart(2, '0')
  return hours > 0
    ? `${hours}:${pair(minutes)}:${pair(seconds % 60)}`
    : `${minutes}:${pair(seconds % 60)}`
}

/** Minutes meant for so many steps from the first; null: none of them says. */
export function minutesMeant({ steps }: Story, count: number): number | null {
  const said = steps.slice(0, count).flatMap(({ minutes }) => minutes ?? [])
  return said.length === 0 ? null : said.reduce((sum, minutes) => sum + minutes, 0)
}

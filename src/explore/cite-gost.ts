import { dottedDate } from './citation-dates.ts'
import { familyFirst, initialsFirst } from './citation-names.ts'
import { plain, type Runs, stopped } from './citation-runs.ts'
import { versionInWords } from './citation-version.ts'
import { accessedParts, type CslItem, issuedParts, langOfRecord } from './csl-item.ts'

/** «Звязда» as the name of a site: it stands without its quotation marks. */
export const siteName = (name: string) => name.replace(/^[«“"](.*)[»”"]$/u, '$1')

/** What a part is a part of: a periodical by its name, any other as a site. */
function containerOf({ 'container-title': container, publisher }: CslItem): string | undefined {
  if (container !== undefined) return siteName(container)
  return publisher === undefined ? undefined : `${siteName(publisher)} : [сайт]`
}

const accessed = (item: CslItem) => {
  const parts = accessedParts(item)
  return parts ? ` (дата обращения: ${dottedDate(parts)})` : ''
}

const address = (item: CslItem) =>
  item.URL === undefined ? [] : [`URL: ${item.URL}${accessed(item)}`]

/** Publisher and year of what stands by itself: «Вехи, 2026». */
function imprintOf(item: CslItem): readonly string[] {
  const year = issuedParts(item)?.[0]
  const said = [item.publisher && siteName(item.publisher), year && String(year)]
  const imprint = said.filter(Boolean).join(', ')
  return imprint ? [imprint] : []
}

/** Its version, in its own language as its title is; then its imprint. */
function versionOf(item: CslItem): readonly string[] {
  const { version } = item
  if (version === undefined) return isWhole(item) ? imprintOf(item) : []
  return [versionInWords(version, langOfRecord(item)), ...imprintOf(item)]
}

/** Year, volume, number, pages; of what has a version, or stands by itself, the imprint has the year. */
function issueOf(item: CslItem): readonly string[] {
  const { volume, issue, page, version } = item
  const year = version === undefined && !isWhole(item) ? issuedParts(item)?.[0] : undefined
  return [
    ...(year === undefined ? [] : [String(year)]),
    ...(volume === undefined ? [] : [`Т. ${volume}`]),
    ...(issue === undefined ? [] : [`№ ${issue}`]),
    ...(page === undefined ? [] : [`С. ${page}`]),
  ]
}

const titleOf = ({ title, genre }: CslItem) => (genre === undefined ? title : `${title} : ${genre}`)

const isWhole = ({ type }: CslItem) => type === 'dataset'

const joined = (areas: readonly string[], separator: string) =>
  areas.map((area, index) => (index === areas.length - 1 ? stopped(area) : area)).join(separator)

/** The areas of a description are parted by a full stop, a dash and spaces. */
const described = (areas: readonly string[]) =>
  joined(
    areas.map((area) => area.replace(/\.$/, '')),
    '. – ',
  )

/**
 * ГОСТ Р 7.0.100—2018, библиографическая запись: of an electronic resource, or of a part of one
 * («Текст : электронный» is said before the two strokes, and at the end of what has none).
 */
export function citeGost2018(item: CslItem): Runs {
  const authors = item.author ?? []
  const [first] = authors
  const heading = first ? `${stopped(familyFirst(first, ', '))} ` : ''
  const responsibility = authors.length > 0 ? ` / ${authors.map(initialsFirst).join(', ')}` : ''
  const title = `${titleOf(item)}${responsibility}`
  const container = isWhole(item) ? undefined : containerOf(item)
  if (container === undefined) {
    const medium = isWhole(item) ? 'Текст. Изображение : электронные' : 'Текст : электронный'
    return [plain(heading + described([title, ...versionOf(item), ...address(item), medium]))]
  }
  const part = described([title, 'Текст : электронный']).replace(/\.$/, '')
  const whole = described([container, ...versionOf(item), ...issueOf(item), ...address(item)])
  return [plain(`${heading}${part} // ${whole}`)]
}

/** ГОСТ Р 7.0.5—2008, затекстовая ссылка: the same, shorter, parted by full stops. */
export function citeGost2008(item: CslItem): Runs {
  const authors = (item.author ?? []).map((name) => familyFirst(name, ' '))
  const heading = authors.length > 0 ? `${authors.join(', ')} ` : ''
  const title = `${item.title} [Электронный ресурс]${item.genre ? ` : ${item.genre}` : ''}`
  const container = isWhole(item) ? undefined : containerOf(item)
  const rest = [...versionOf(item), ...issueOf(item), ...address(item)]
  if (container === undefined) {
    return [plain(heading + joined([title, ...rest], '. '))]
  }
  return [plain(`${heading}${title} // ${joined([container, ...rest], '. ')}`)]
}

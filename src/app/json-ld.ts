import type { Chronicle } from '#/index/chronicle.ts'
import { rowAt } from '#/index/row.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Edtf } from '#/model/edtf.ts'
import { type EdtfDate, isExactDate } from '#/model/edtf-date.ts'
import type { Lang } from '#/model/lang.ts'
import { placeNameOn } from '#/model/place-name.ts'
import { textIn } from '#/model/text.ts'

/** SPDX identifiers that have an address of their own; schema.org wants an address. */
const LICENCES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
}

/** An ISO 8601 date; null where it is not known for sure: schema.org has no word for doubt. */
const isoOf = (end: EdtfDate | string) =>
  typeof end !== 'string' && isExactDate(end) ? end.text : null

function datesOf(date: Edtf | undefined) {
  if (!date) return {}
  const [start, end] = date.kind === 'date' ? [date, date] : [date.start, date.end]
  const [startDate, endDate] = [isoOf(start), isoOf(end)]
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) }
}

function eventOf({ terms }: Chronicle, event: ChronicleEvent, lang: Lang) {
  const day = event.date && Number.isFinite(event.date.first) ? event.date.first : null
  const locations = event.venues.flatMap(({ place: id, certainty }) => {
    const place = terms.places.get(id)
    if (!place || certainty !== 'confirmed') return []
    return [
      {
        '@type': 'Place',
        name: textIn(placeNameOn(place, day), lang),
        ...(place.state && { address: { '@type': 'PostalAddress', addressCountry: place.state } }),
      },
    ]
  })
  return {
    '@type': 'Event',
    name: textIn(event.title, lang),
    ...datesOf(event.date),
    ...(locations.length > 0 && { location: locations }),
  }
}

/**
 * The dataset and its facts for search engines, as schema.org has them. Proposals, assessments and
 * forecasts are left out: there they would read as facts.
 *
 * @param site Where the build will stand; without it addresses are left out, as they must be absolute.
 */
export function jsonLdOf(chronicle: Chronicle, lang: Lang, site: string | undefined): string {
  const { dataset, columns, eventAt } = chronicle
  const events = Array.from({ length: columns.dated }, (_, row) => eventAt(rowAt(row)))
  const license = dataset.license && LICENCES[dataset.license]
  const description = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: textIn(dataset.title, lang),
    inLanguage: lang,
    ...(dataset.summary && { description: textIn(dataset.summary, lang) }),
    ...(dataset.revision && { dateModified: dataset.revision }),
    ...(license && { license }),
    ...(site && {
      url: new URL(lang === 'ru' ? '' : `${lang}/`, site).href,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: new URL(`data/${dataset.id}.json`, site).href,
      },
    }),
    hasPart: events
      .filter(({ claim }) => claim === 'fact')
      .map((event) => eventOf(chronicle, event, lang)),
  }
  // In a <script> of the page: nothing in it may end that.
  return JSON.stringify(description).replaceAll('<', '\\u003c')
}

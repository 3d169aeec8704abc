import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostPages } from './embedding.mjs'
import { serve } from './serve.mjs'

const here = (path) => join(import.meta.dirname, path)

/** Thirty events of the built-in dataset, as lean as another tool would take them. */
function thirtyEvents() {
  const { events, places } = JSON.parse(readFileSync('public/data/by-kz-iis.json', 'utf8'))
  return {
    events: events
      .filter(({ date }) => date)
      .slice(0, 30)
      .map(({ id, title, date }) => ({
        id,
        title: { ru: title.ru },
        date: date.replace(/[~?%]/g, ''),
      })),
    places: places.map(({ coordinates }) => ({ coordinates })),
  }
}

/** Made-up datasets, where the app and where the other pages look for them. */
function generatedData(generateDataset, sizes) {
  return Object.fromEntries(
    sizes.flatMap((size) => {
      const path = `data/generated-${size}.json`
      const body = JSON.stringify(generateDataset(size))
      return [
        [`/${path}`, body],
        [`/app/${path}`, body],
      ]
    }),
  )
}

/** Serves all that is measured: the app and what it is compared with, and a page that embeds it. */
export async function serveSite(generateDataset, sizes) {
  const own = await serve(
    [
      ['/app/', 'dist/'],
      ['/timelinejs/timeline.js', here('node_modules/@knight-lab/timelinejs/dist/js/timeline.js')],
      ['/', here('dist/')],
    ],
    {
      '/bench-data/thirty.json': JSON.stringify(thirtyEvents()),
      ...generatedData(generateDataset, sizes),
    },
  )
  const at = (path) => `http://127.0.0.1:${own.port}/${path}`
  // Another port is another origin.
  const host = await serve([], hostPages(at('app/')))
  return {
    at,
    host: `http://127.0.0.1:${host.port}/`,
    stop: () => {
      own.stop()
      host.stop()
    },
  }
}

/** The pages that are loaded and worked, the app first, and what to look for and to work in each. */
export const pagesOf = (at) => [
  {
    name: 'Vekhi',
    address: at('app/'),
    firstEvent: '[data-view="timeline"] :is([data-event-id], [data-event-count])',
    timeline: '[data-view="timeline"] svg[role="group"]',
    map: '[data-view="map"] .leaflet-container',
  },
  {
    name: 'vis-timeline + Leaflet',
    address: at('vis/'),
    firstEvent: '.vis-item',
    timeline: '.vis-panel.vis-center',
  },
  {
    name: 'TimelineJS3',
    address: at('timelinejs/'),
    firstEvent: '.tl-timemarker',
    timeline: '.tl-timenav',
    // It hears the wheel by the name that came before the standard.
    wheelType: 'mousewheel',
  },
  {
    name: 'bare canvas',
    address: at('canvas/'),
    firstEvent: 'canvas[data-drawn]',
    timeline: 'canvas',
  },
]

export const emptyPageOf = (at) => ({
  name: 'empty page',
  address: at('empty/'),
  firstEvent: '[data-first-event]',
})

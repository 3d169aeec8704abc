import L from 'leaflet'
import { Timeline } from 'vis-timeline/esnext'
import 'leaflet/dist/leaflet.css'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import './vis.css'

/*
 * vis-timeline beside Leaflet, at its leanest: the build that bundlers can shake, its defaults, no
 * start and end (they would keep it invisible for a second longer), a dot on the map for each place.
 */
const data = new URLSearchParams(location.search).get('data')
const load = async (file) => (await fetch(`/${file}`)).json()
const { events, places } = data ? await load(data) : await load('bench-data/thirty.json')

const map = L.map('map', { zoomControl: false, attributionControl: false }).setView([50, 55], 3)
for (const { coordinates } of places) L.circleMarker([coordinates[1], coordinates[0]]).addTo(map)

const items = events.flatMap(({ id, title, date }) => {
  if (!date) return []
  const [start, end] = date.split('/')
  return [{ id, content: title.ru, start, ...(end && end !== '..' && { end }) }]
})
const timeline = new Timeline(document.getElementById('timeline'), items, { height: 320 })
timeline.on('changed', () => {
  document.documentElement.dataset.ready = 'true'
})

import '@knight-lab/timelinejs/dist/css/timeline.css'
import './timelinejs.css'

/** TimelineJS3 as its documentation sets it up; it has no map. */
const data = new URLSearchParams(location.search).get('data')
const load = async (file) => (await fetch(`/${file}`)).json()
const { events } = data ? await load(data) : await load('bench-data/thirty.json')

const dateOf = (text) => {
  const [year, month, day] = text.split('-').map(Number)
  return { year, ...(month && { month }), ...(day && { day }) }
}
const slides = events.flatMap(({ id, title, date }) => {
  if (!date) return []
  const [start, end] = date.split('/')
  return [
    {
      unique_id: id,
      text: { headline: title.ru },
      start_date: dateOf(start),
      ...(end && end !== '..' && { end_date: dateOf(end) }),
    },
  ]
})
const timeline = new globalThis.TL.Timeline(
  'timeline',
  { events: slides },
  { hash_bookmark: false },
)
timeline.on('ready', () => {
  document.documentElement.dataset.ready = 'true'
})

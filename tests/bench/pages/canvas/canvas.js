/*
 * As little as can be done: every event a dot of its first day, drawn anew at each turn of the wheel.
 * Answers a query `?data=` as the others do.
 */
const canvas = document.getElementById('canvas')
const context = canvas.getContext('2d')
const data = new URLSearchParams(location.search).get('data')
const { events } = data ? await (await fetch(`/${data}`)).json() : { events: [] }
const days = events.flatMap(({ date }) =>
  date ? [Date.parse(date.slice(0, 10)) / 86_400_000] : [],
)
const view = { start: 7500, end: 20_500 }

function draw() {
  context.clearRect(0, 0, canvas.width, canvas.height)
  const scale = canvas.width / (view.end - view.start)
  days.forEach((day, index) => {
    context.fillRect((day - view.start) * scale, (index % 40) * 7, 2, 2)
  })
}

canvas.addEventListener('wheel', (event) => {
  const span = view.end - view.start
  if (event.ctrlKey) {
    const change = (span * event.deltaY) / 1000
    view.start -= change
    view.end += change
  } else {
    view.start += (span * event.deltaY) / 1000
    view.end += (span * event.deltaY) / 1000
  }
  draw()
})
draw()
canvas.dataset.drawn = ''
document.documentElement.dataset.ready = 'true'

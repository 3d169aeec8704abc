import { describe, expect, it } from 'vitest'
import { pictureMarks } from '#/map/picture-marks.ts'
import type { VenueMark } from '#/map/scene.ts'
import { measureText } from '#/ui/measure-text.ts'

function venue(id: string, look: Partial<VenueMark> = {}): VenueMark {
  const name = { ru: id }
  return {
    id,
    place: { id, label: name, coordinates: [0, 0] },
    name: id,
    matched: [],
    isSelected: false,
    isQuiet: false,
    ...look,
  } as unknown as VenueMark
}

const SIZE = [640, 300] as const

describe('a still picture of the map', () => {
  it('draws two venues of one city beside one another, each with its number and name', () => {
    const marks = pictureMarks(
      [
        { venue: venue('Москва'), at: [200, 100], number: '4, 5' },
        { venue: venue('Москва, Сколково'), at: [199, 100], number: '2' },
      ],
      SIZE,
    )
    expect(marks.map(({ number }) => number)).toEqual(['4, 5', '2'])
    const [first, second] = marks
    if (!first?.name || !second?.name) throw new Error('a venue without its name')
    expect(first.from).toBeNull()
    expect(second.from).toEqual([199, 100])
    const apart = Math.hypot(first.at[0] - second.at[0], first.at[1] - second.at[1])
    expect(apart).toBeGreaterThan(first.radius + second.radius)
    const halves = marks.map((mark) => measureText(mark.venue.name, 11, 600) / 2)
    const across = Math.abs(first.name[0] - second.name[0])
    const down = Math.abs(first.name[1] - second.name[1])
    expect(across >= (halves[0] ?? 0) + (halves[1] ?? 0) || down >= 13).toBe(true)
  })

  it('keeps a name within the picture', () => {
    const [mark] = pictureMarks([{ venue: venue('Минск'), at: [100, 292], number: '1' }], SIZE)
    expect(mark?.name?.[1]).toBeLessThanOrEqual(293)
  })

  it('lets what nobody speaks of give way', () => {
    const marks = pictureMarks(
      [
        { venue: venue('Астана', { isQuiet: true }), at: [300, 200], number: undefined },
        { venue: venue('Ереван', { isSelected: true }), at: [300, 200], number: undefined },
      ],
      SIZE,
    )
    const chosen = marks.find(({ venue: { id } }) => id === 'Ереван')
    expect(chosen).toMatchObject({ at: [300, 200], from: null, look: 'selected' })
    expect(marks.find(({ look }) => look === 'quiet')?.name).toBeNull()
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageContext } from '#/i18n/language.tsx'
import { MapView } from '#/map/MapView.tsx'
import type { View } from '#/model/view.ts'
import { dispatch } from '#/state/store.ts'
import { dayOf, SAMPLE } from '../../support/map-scene.ts'
import { openInStore, viewNow } from '../../support/store.ts'

const square = (west: number, south: number) => [
  [west, south],
  [west + 8, south],
  [west + 8, south + 8],
  [west, south + 8],
  [west, south],
]

const BASEMAP = {
  type: 'Topology',
  objects: {
    states: {
      type: 'GeometryCollection',
      geometries: ['BLR', 'KAZ', 'USA'].map((id, index) => ({
        type: 'MultiPolygon',
        id,
        arcs: [[[index]]],
        properties: { name: { ru: id, en: id }, label: [28 + index * 20, 52], width: 8 },
      })),
    },
  },
  arcs: [square(24, 48), square(44, 48), square(64, 48)],
}

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(BASEMAP)))
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(520)
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }))
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function openMap(view: Partial<View> = {}): Promise<HTMLElement> {
  openInStore(SAMPLE, view)
  const onReady = vi.fn()
  const { container } = render(
    <LanguageContext value={view.lang ?? 'ru'}>
      <MapView onReady={onReady} />
    </LanguageContext>,
  )
  await waitFor(() => expect(onReady).toHaveBeenCalledTimes(1))
  return container
}

const marker = (root: HTMLElement, id: string) => {
  const found = root.querySelector<HTMLElement>(`[data-place-id="${id}"]`)
  if (!found) throw new Error(`No marker at ${id}`)
  return found
}

describe('the map', () => {
  it('has a button for each venue that says its place and number of events', async () => {
    const root = await openMap()
    expect(marker(root, 'minsk').getAttribute('aria-label')).toBe('Минск: 3\u00a0события')
    expect(marker(root, 'minsk').dataset.eventCount).toBe('3')
    expect(marker(root, 'astana').dataset.eventId).toBe('visit')
    expect(marker(root, 'astana').dataset.eventCount).toBeUndefined()
  })

  it('selects the only event of a venue', async () => {
    const root = await openMap()
    await userEvent.click(marker(root, 'astana'))
    expect(viewNow().event).toBe('visit')
    expect(root.querySelectorAll('[aria-current]').length).toBe(1)
    expect(marker(root, 'astana').getAttribute('aria-current')).toBe('true')
  })

  it('lists several events of a venue; Esc closes the list and gives focus back', async () => {
    const root = await openMap()
    await userEvent.click(marker(root, 'minsk'))
    const list = screen.getByRole('dialog', { name: 'События: Минск' })
    expect(list.contains(document.activeElement)).toBe(true)
    expect(within(list).getByText('ОАЦ')).toBeDefined()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(marker(root, 'minsk'))
    expect(viewNow().event).toBeNull()
    await userEvent.click(marker(root, 'minsk'))
    await userEvent.click(screen.getByRole('button', { name: /^concept/ }))
    expect(viewNow().event).toBe('concept')
  })

  it('marks states with their ids and their membership', async () => {
    const root = await openMap({ asof: { kind: 'day', day: dayOf('2010-01-01') } })
    const state = (id: string) => root.querySelector(`[data-state-id="${id}"]`)
    expect(state('BLR')?.getAttribute('data-member')).toBe('csto')
    expect(state('USA')?.hasAttribute('data-member')).toBe(false)
    expect(state('BLR')?.closest('svg')?.getAttribute('aria-hidden')).toBe('true')
    dispatch({ type: 'set', view: { asof: { kind: 'day', day: dayOf('1995-01-01') } } })
    await waitFor(() => expect(state('BLR')?.hasAttribute('data-member')).toBe(false))
    expect(state('BLR')?.getAttribute('data-shade')).toBe('party')
  })

  it('says group, date and count', async () => {
    const root = await openMap({ event: 'statement' })
    expect(root.textContent).toContain('Члены ОДКБ на 23\u00a0ноября 2022\u00a0г.: 3')
    fireEvent.change(screen.getByRole('combobox', { name: 'Чей состав показан' }), {
      target: { value: 'cis' },
    })
    expect(viewNow().group).toBe('cis')
    await waitFor(() => expect(root.textContent).toContain('Источники не дают дат членства'))
  })

  it('never counts as members those whose dates nobody knows', async () => {
    const root = await openMap({ group: 'cis', asof: { kind: 'day', day: dayOf('1990-01-01') } })
    expect(root.querySelector('[data-legend="member"]')?.textContent).toBe(
      'Члены СНГ на 1\u00a0января 1990\u00a0г.: даты неизвестны у\u00a03\u00a0государств',
    )
    const belarus = root.querySelector('[data-state-id="BLR"]')
    expect(belarus?.getAttribute('data-shade')).toBe('undated')
    expect(belarus?.getAttribute('data-member')).toBe('cis')
  })

  it('names the states behind the numbers', async () => {
    const root = await openMap({ event: 'statement' })
    const who = root.querySelector('details dl')
    expect(who?.textContent).toContain('Беларусь, Казахстан, Россия')
  })

  it('has a swatch for each look of the focus states', async () => {
    const root = await openMap({ asof: { kind: 'day', day: dayOf('1995-01-01') } })
    const looks = [...root.querySelectorAll('[data-legend="focus"]')]
    expect(
      looks.map((look) => [
        look.textContent,
        look.querySelector('rect')?.getAttribute('data-shade'),
      ]),
    ).toEqual([
      ['Беларусь', 'party'],
      ['Казахстан', null],
    ])
  })

  it('takes a typed date, says what is wrong with it, and gives it up again', async () => {
    await openMap({ event: 'statement' })
    const opener = screen.getByRole('button', { name: 'на 23.11.2022: другая дата' })
    await userEvent.click(opener)
    const panel = screen.getByRole('dialog', { name: 'Состав на дату' })
    const field = within(panel).getByRole('textbox', { name: 'На дату' })
    expect(document.activeElement).toBe(field)
    expect(panel.textContent).toContain('23\u00a0ноября 2022\u00a0г.')
    await userEvent.type(field, '31.08.2009{Enter}')
    expect(within(panel).getByRole('alert').textContent).toContain('Это не дата')
    expect(viewNow().asof).toBeNull()
    await userEvent.clear(field)
    await userEvent.type(field, '2009-08{Enter}')
    expect(viewNow().asof).toEqual({ kind: 'day', day: dayOf('2009-08-01') })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
    await userEvent.click(opener)
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Сбросить' }),
    )
    expect(viewNow().asof).toBeNull()
  })

  it('keeps what is out of sight out of the tab order, and focus moves nothing', async () => {
    const root = await openMap({ bbox: [20, 50, 40, 58] })
    expect(marker(root, 'minsk').tabIndex).toBe(0)
    expect(marker(root, 'astana').tabIndex).toBe(-1)
    const before = root.querySelector<HTMLElement>('.leaflet-map-pane')?.style.transform
    marker(root, 'minsk').focus()
    marker(root, 'astana').focus()
    expect(marker(root, 'astana').isConnected).toBe(true)
    expect(root.querySelector<HTMLElement>('.leaflet-map-pane')?.style.transform).toBe(before)
    expect(viewNow().bbox).toEqual([20, 50, 40, 58])
  })

  it('speaks English', async () => {
    const root = await openMap({ lang: 'en', event: 'statement' })
    expect(root.querySelector('section')?.getAttribute('aria-label')).toBe('Map')
    expect(root.textContent).toContain('CSTO members on 23\u00a0November 2022: 3')
    expect(marker(root, 'yerevan').getAttribute('aria-label')).toBe('Yerevan: 2\u00a0events')
  })

  it('keeps what is off the map within reach', async () => {
    await openMap()
    await userEvent.click(screen.getByRole('button', { name: /^Вне карты: / }))
    await userEvent.click(screen.getByRole('button', { name: /^plan/ }))
    expect(viewNow().event).toBe('plan')
  })

  it('says that nothing matches and undoes it', async () => {
    const root = await openMap({ q: 'nothing of the kind' })
    expect(screen.getByText('Под отбор не подходит ни одно событие.')).toBeDefined()
    expect(root.querySelector('[data-place-id]')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Сбросить отбор' }))
    expect(viewNow().q).toBe('')
    await waitFor(() => expect(marker(root, 'minsk')).toBeDefined())
  })

  it('narrows to a state by its name, and frees it again', async () => {
    await openMap()
    const name = await screen.findByRole('button', { name: /^Беларусь: только/ })
    await userEvent.click(name)
    expect(viewNow().states).toEqual(['BLR'])
    await userEvent.click(screen.getByRole('button', { name: /^Беларусь: только/ }))
    expect(viewNow().states).toEqual([])
  })

  it('goes home from a person’s own area', async () => {
    await openMap({ bbox: [60, 45, 80, 55] })
    await userEvent.click(screen.getByRole('button', { name: 'Вся карта' }))
    expect(viewNow().bbox).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromCivil } from '#/model/day.ts'
import { type Edtf, readEdtf, writeInterval } from '#/model/edtf.ts'

function read(text: string): Edtf {
  const reading = readEdtf(text)
  if (!reading.ok) throw new Error(`${text}: ${reading.fault}`)
  return reading.value
}

const faultOf = (text: string) => {
  const reading = readEdtf(text)
  return reading.ok ? 'none' : reading.fault
}

/** `2019-03-01` → its day. */
const day = (text: string) => {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text) ?? []
  return dayFromCivil(Number(year), Number(month), Number(date))
}

describe('a date', () => {
  it.each([
    ['2022-11-23', 'day', '2022-11-23', '2022-11-23'],
    ['2021-06', 'month', '2021-06-01', '2021-06-30'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['0000-02-29', 'day', '0000-02-29', '0000-02-29'],
    ['-0043-03-15', 'day', '-43-03-15', '-43-03-15'],
    ['2019-21', 'season', '2019-03-01', '2019-05-31'],
    ['2019-22', 'season', '2019-06-01', '2019-08-31'],
    ['2019-23', 'season', '2019-09-01', '2019-11-30'],
    ['2019-24', 'season', '2019-12-01', '2020-02-29'],
    ['201X', 'decade', '2010-01-01', '2019-12-31'],
    ['-001X', 'decade', '-19-01-01', '-10-12-31'],
    ['20XX', 'century', '2000-01-01', '2099-12-31'],
    ['-00XX', 'century', '-99-01-01', '-1-12-31'],
    ['20', 'century', '2000-01-01', '2099-12-31'],
    ['2004-XX', 'year', '2004-01-01', '2004-12-31'],
    ['1985-XX-XX', 'year', '1985-01-01', '1985-12-31'],
    ['1984-02-XX', 'month', '1984-02-01', '1984-02-29'],
    ['-1985-02-XX', 'month', '-1985-02-01', '-1985-02-28'],
    ['Y12345', 'year', '12345-01-01', '12345-12-31'],
    ['Y-170000002', 'year', '-170000002-01-01', '-170000002-12-31'],
    ['2019-12-31T24:00', 'day', '2020-01-01', '2020-01-01'],
    ['2022-11-23T01:30:00+03:00', 'day', '2022-11-22', '2022-11-22'],
    ['2022-12-31T23:30:00.250-04', 'day', '2023-01-01', '2023-01-01'],
    ['2022-11-23T12:00:00Z', 'day', '2022-11-23', '2022-11-23'],
  ])('%s is known to the %s', (text, precision, first, last) => {
    expect(read(text)).toMatchObject({
      kind: 'date',
      text,
      precision,
      first: day(first),
      last: day(last),
    })
  })

  it.each([
    ['2024', false, false],
    ['2011?', true, false],
    ['2024-05~', false, true],
    ['2024-05-06%', true, true],
  ])('%s keeps its doubts', (text, uncertain, approximate) => {
    expect(read(text)).toMatchObject({ uncertain, approximate })
  })

  it('says the parts that it knows, and no others', () => {
    expect(read('1985-04-XX')).toMatchObject({ year: 1985, month: 4 })
    expect(read('1985-04-XX')).not.toHaveProperty('day')
    expect(read('1985-XX-XX')).not.toHaveProperty('month')
    expect(read('2019-24')).toMatchObject({ year: 2019, season: 24 })
    expect(read('2022-12-31T23:30:00-04:00')).toMatchObject({ year: 2023, month: 1, day: 1 })
  })
})

describe('an interval', () => {
  it('runs from the first day of its start to the last of its end', () => {
    expect(read('2021/2025-02')).toMatchObject({
      kind: 'interval',
      first: day('2021-01-01'),
      last: day('2025-02-28'),
    })
    expect(read('2022-11-23~/2023?')).toMatchObject({
      start: { approximate: true, text: '2022-11-23~' },
      end: { uncertain: true, text: '2023?' },
    })
  })

  it.each([
    ['2009/..', 'open', Infinity],
    ['2009/', 'unknown', Infinity],
  ])('%s has no last day', (text, end, last) => {
    expect(read(text)).toMatchObject({ first: day('2009-01-01'), end, last })
  })

  it.each([
    ['../2009', 'open', -Infinity],
    ['/2009', 'unknown', -Infinity],
  ])('%s has no first day', (text, start, first) => {
    expect(read(text)).toMatchObject({ last: day('2009-12-31'), start, first })
  })

  it('may have an end that overlaps its start, but none before it', () => {
    expect(read('2019-05/2019')).toMatchObject({
      first: day('2019-05-01'),
      last: day('2019-12-31'),
    })
    expect(faultOf('2019-05/2018')).toBe('reversed')
    expect(faultOf('2019-05-02/2019-05-01')).toBe('reversed')
  })
})

describe('a string that is no date', () => {
  it.each([
    ['2019-02-30', 'no-such-day'],
    ['2019-02-29', 'no-such-day'],
    ['2019-13', 'no-such-day'],
    ['2019-00', 'no-such-day'],
    ['2019-06-31', 'no-such-day'],
    ['2019-01-00', 'no-such-day'],
    ['2019-13-XX', 'no-such-day'],
    ['2019-02-30T10:00:00Z', 'no-such-day'],
    ['2019/2019-02-30', 'no-such-day'],
    ['', 'not-edtf'],
    [' 2019', 'not-edtf'],
    ['2019 ', 'not-edtf'],
    ['2019\n', 'not-edtf'],
    ['30.11.2017', 'not-edtf'],
    ['2019-2', 'not-edtf'],
    ['2019-1-1', 'not-edtf'],
    ['20190101', 'not-edtf'],
    ['2019-W10', 'not-edtf'],
    ['+2019', 'not-edtf'],
    ['12345', 'not-edtf'],
    ['Y1234', 'not-edtf'],
    ['Y01234', 'not-edtf'],
    ['y12345', 'not-edtf'],
    ['-0000', 'not-edtf'],
    ['-00', 'not-edtf'],
    ['unknown/2019', 'not-edtf'],
    ['2019/open', 'not-edtf'],
    ['2019-01-01/02', 'not-edtf'],
    ['2019/2020/2021', 'not-edtf'],
    ['2019-01-01T10Z', 'not-edtf'],
    ['2019-01-01T25:00Z', 'not-edtf'],
    ['2019-01-01T24:01Z', 'not-edtf'],
    ['2019-01-01T10:60', 'not-edtf'],
    ['2019-01-01 10:00', 'not-edtf'],
    ['2019-01-01T10:00-00:00', 'not-edtf'],
    ['2019-01-01T10:00+15:00', 'not-edtf'],
    ['2019-01-01T10:00:00,5Z', 'not-edtf'],
    // Level 2 and the package's own level 3
    ['2019?-06', 'not-edtf'],
    ['?2019', 'not-edtf'],
    ['2019-25', 'not-edtf'],
    ['2019-21?', 'not-edtf'],
    ['2019-21/2019-23', 'not-edtf'],
    ['1XXX', 'not-edtf'],
    ['201', 'not-edtf'],
    ['201X?', 'not-edtf'],
    ['201X/2020', 'not-edtf'],
    ['2019-XX-05', 'not-edtf'],
    ['Y17E7', 'not-edtf'],
    ['1950S2', 'not-edtf'],
    ['[2019,2020]', 'not-edtf'],
    ['{2019..2021}', 'not-edtf'],
    ['[..2019]', 'not-edtf'],
    // Any year at all: the package reads it as 0 to 9999.
    ['XXXX', 'not-edtf'],
    ['Y1234567890', 'not-edtf'],
    [`2019-01-01T10:00:00.${'0'.repeat(100_000)}Z`, 'too-long'],
  ])('%s is refused: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })
})

describe('an interval written from days', () => {
  it.each([
    ['2016-01-01', '2024-12-31', '2016/2024'],
    ['2016-10-01', '2024-03-31', '2016-10/2024-03'],
    ['2016-10-05', '2024-12-31', '2016-10-05/2024'],
    ['2016-01-01', '2016-12-31', '2016-01/2016-12'],
    ['2016-01-01', '2016-05-15', '2016-01/2016-05-15'],
    ['2016-02-01', '2016-02-29', '2016-02-01/2016-02-29'],
    ['2016-05-05', '2016-05-05', '2016-05-05/2016-05-05'],
    ['-43-01-01', '14-12-31', '-0043/0014'],
    ['-12000-01-01', '2024-12-31', 'Y-12000/2024'],
  ])('from %s to %s is %s', (first, last, text) => {
    expect(writeInterval(day(first), day(last))).toBe(text)
  })

  it('leaves open what has no end', () => {
    expect(writeInterval(day('2019-01-01'), null)).toBe('2019/..')
    expect(writeInterval(null, day('2019-06-30'))).toBe('../2019-06')
    expect(writeInterval(null, null)).toBe('../..')
  })

  it('widens to whole years where EDTF has no days', () => {
    expect(writeInterval(day('-12000-05-05'), day('12000-05-05'))).toBe('Y-12000/Y12000')
  })

  it('reads back as the same days', () => {
    const anyDay = fc.integer({ min: day('-9999-01-01'), max: day('9999-12-31') })
    const yearEdge = fc
      .integer({ min: -9998, max: 9998 })
      .chain((year) => fc.constantFrom(dayFromCivil(year, 1, 1), dayFromCivil(year, 12, 31)))
    const monthEdge = fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) => {
        const first = dayFromCivil(year, month, 1)
        return fc.constantFrom(first, first - 1)
      })
    const end = fc.option(fc.oneof(anyDay, yearEdge, monthEdge))
    fc.assert(
      fc.property(end, end, (one, other) => {
        const [first, last] =
          one !== null && other !== null && one > other ? [other, one] : [one, other]
        const value = read(writeInterval(first, last))
        expect([value.first, value.last]).toEqual([first ?? -Infinity, last ?? Infinity])
      }),
      { numRuns: 2000 },
    )
  })
})

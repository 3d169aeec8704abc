import type { Lang } from '#/model/lang.ts'
import { dottedDate } from './citation-dates.ts'

/** «Версия от 23.11.2026» where the version is a day, else as it is called: “Version 2026-11-23”. */
export function versionInWords(version: string, lang: Lang): string {
  if (lang === 'en') return `Version ${version}`
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(version) ?? []
  return year
    ? `Версия от ${dottedDate([Number(year), Number(month), Number(day)])}`
    : `Версия ${version}`
}

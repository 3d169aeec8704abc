import type { Bearing, Certainty, Claim, Confidence, DateSource } from '#/model/claim.ts'
import type { RelationType } from '#/model/relation.ts'
import type { Wordbook } from './language.tsx'

/** Words for the closed lists of the format. What a dataset declares itself it labels itself. */
export interface TermWords {
  /** `name` as a label; `meaning` as one sentence for the legend and the event panel. */
  readonly claim: Readonly<Record<Claim, { readonly name: string; readonly meaning: string }>>
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly bearing: Readonly<Record<Bearing, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly dateSource: Readonly<Record<DateSource, string>>
  /** `out`: said before the target; `in`: said before the event that points here. */
  readonly relation: Readonly<Record<RelationType, { readonly out: string; readonly in: string }>>
}

export const TERM_WORDS: Wordbook<TermWords> = {
  ru: {
    claim: {
      fact: { name: 'Факт', meaning: 'Событие, документ или орган; сомнения указаны при нём.' },
      proposal: { name: 'Предложение', meaning: 'Это предложили; сделанным это не считается.' },
      assessment: {
        name: 'Оценка авторов',
        meaning: 'Суждение авторов статьи, не установленный факт.',
      },
      forecast: {
        name: 'Прогноз авторов',
        meaning: 'Авторы статьи этого ожидают; свершившимся это не считается.',
      },
      context: { name: 'Фон', meaning: 'В статье этого нет; добавлено из других источников.' },
    },
    certainty: {
      confirmed: 'подтверждено',
      probable: 'вероятно',
      presumed: 'предположительно',
    },
    bearing: { confirms: 'подтверждает', adds: 'дополняет', contradicts: 'противоречит' },
    confidence: {
      confirmed: 'Подтверждено другими источниками',
      'article-only': 'Сказано в статье; другими источниками не подтверждено',
      'general-knowledge': 'Общеизвестно, отдельный источник не найден',
    },
    dateSource: {
      article: 'дата из статьи',
      other: 'дата из других источников',
      inferred: 'дата выведена из других данных',
    },
    relation: {
      'initiated-by': { out: 'инициатор:', in: 'по инициативе:' },
      'authored-by': { out: 'автор:', in: 'автор для:' },
      'adopted-during': { out: 'принято во время:', in: 'в это время принято:' },
      reaffirms: { out: 'подтверждает:', in: 'подтверждено в:' },
      implements: { out: 'выполняет:', in: 'выполняется через:' },
      'based-on': { out: 'опирается на:', in: 'служит основой для:' },
      'calls-for': { out: 'призывает к:', in: 'к этому призывает:' },
      coordinates: { out: 'координирует:', in: 'координируется:' },
      'attached-to': { out: 'действует при:', in: 'при нём действует:' },
      'part-of': { out: 'часть целого:', in: 'включает:' },
      supersedes: { out: 'заменяет:', in: 'заменено:' },
      proposes: { out: 'предлагает:', in: 'предложено в:' },
      expects: { out: 'ожидает:', in: 'ожидается в:' },
      'relates-to': { out: 'связано с:', in: 'связано с:' },
    },
  },
  en: {
    claim: {
      fact: { name: 'Fact', meaning: 'An event, document or body; doubts are stated with it.' },
      proposal: {
        name: 'Proposal',
        meaning: 'It was proposed; it is not taken to have been done.',
      },
      assessment: {
        name: 'Authors’ assessment',
        meaning: 'A judgement of the article’s authors, not an established fact.',
      },
      forecast: {
        name: 'Authors’ forecast',
        meaning: 'The article’s authors expect it; it is not taken to have happened.',
      },
      context: { name: 'Background', meaning: 'Not in the article; added from other sources.' },
    },
    certainty: { confirmed: 'confirmed', probable: 'probable', presumed: 'presumed' },
    bearing: { confirms: 'confirms', adds: 'adds', contradicts: 'contradicts' },
    confidence: {
      confirmed: 'Confirmed by other sources',
      'article-only': 'Stated in the article; not confirmed by other sources',
      'general-knowledge': 'General knowledge; no source of its own was found',
    },
    dateSource: {
      article: 'date from the article',
      other: 'date from other sources',
      inferred: 'date inferred from other data',
    },
    relation: {
      'initiated-by': { out: 'initiated by', in: 'initiated' },
      'authored-by': { out: 'authored by', in: 'author of' },
      'adopted-during': { out: 'adopted during', in: 'adopted in its course:' },
      reaffirms: { out: 'reaffirms', in: 'reaffirmed by' },
      implements: { out: 'implements', in: 'implemented by' },
      'based-on': { out: 'based on', in: 'basis of' },
      'calls-for': { out: 'calls for', in: 'called for by' },
      coordinates: { out: 'coordinates', in: 'coordinated by' },
      'attached-to': { out: 'attached to', in: 'has attached to it' },
      'part-of': { out: 'part of', in: 'includes' },
      supersedes: { out: 'supersedes', in: 'superseded by' },
      proposes: { out: 'proposes', in: 'proposed in' },
      expects: { out: 'expects', in: 'expected in' },
      'relates-to': { out: 'related to', in: 'related to' },
    },
  },
}

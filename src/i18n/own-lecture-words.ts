import type { Wordbook } from './language.tsx'
import { counted, EVENT_FORMS } from './plural.ts'

/** Words of the list of lectures and of the making of one's own. */
export interface OwnLectureWords {
  readonly title: string
  readonly ofChronicle: string
  readonly own: string
  readonly noOwn: string
  readonly steps: (count: number) => string
  readonly minutes: (count: number) => string
  readonly start: string
  readonly startName: (title: string) => string
  readonly edit: string
  readonly editName: (title: string) => string
  readonly addView: string
  readonly addViewTo: (title: string) => string
  readonly addViewHere: string
  readonly makeFromFiltered: (count: number) => string
  readonly openFile: string
  readonly saveFile: string
  readonly copyLink: string
  readonly linkCopied: string
  readonly linkHere: string
  readonly linkTooLong: string
  readonly linkLocal: string
  readonly delete: string
  readonly deleted: string
  readonly restore: string
  readonly restoreName: (title: string) => string
  readonly forGood: string
  readonly forGoodName: (title: string) => string
  readonly undo: Readonly<
    Record<
      | 'deleted'
      | 'opened'
      | 'created'
      | 'restored'
      | 'added'
      | 'step-deleted'
      | 'moved'
      | 'view-replaced',
      string
    >
  >
  readonly newTitle: string
  readonly newStep: string
  readonly untitled: string
  readonly filteredTitle: string

  readonly editing: string
  readonly back: string
  readonly lectureTitle: string
  readonly step: (number: number) => string
  readonly heading: string
  readonly sentence: string
  readonly sentenceHint: string
  readonly notes: string
  readonly notesHint: string
  readonly minutesMeant: string
  readonly up: (number: number) => string
  readonly down: (number: number) => string
  readonly remove: (number: number) => string
  readonly showView: (number: number) => string
  readonly replaceView: (number: number) => string
  readonly noSteps: string
  readonly whereKept: string
  readonly notKept: string
  readonly changedElsewhere: string
  readonly takeTheirs: string
  readonly copied: (title: string) => string
  readonly opened: (title: string) => string
  readonly lost: string
  readonly lostAt: (step: number, what: string) => string
  readonly lostStep: string
  readonly lostFields: Readonly<
    Record<'sentence' | 'notes' | 'minutes' | 'view', (value: string) => string>
  >
  readonly lostMore: (count: number) => string
  readonly otherDataset: string
  readonly faults: {
    readonly 'not-json': string
    readonly 'not-a-lecture': string
    readonly 'a-dataset': string
    readonly 'other-version': (format: string) => string
    readonly 'no-steps': string
    readonly 'too-large': string
    readonly unreadable: string
  }
  readonly dismiss: string
}

const STEPS_RU = { one: 'шаг', few: 'шага', many: 'шагов' }
const MINUTES_RU = { one: 'минута', few: 'минуты', many: 'минут' }
const EVENTS_GENITIVE_RU = { one: 'события', many: 'событий' }

export const OWN_LECTURE_WORDS: Wordbook<OwnLectureWords> = {
  ru: {
    title: 'Лекции',
    ofChronicle: 'Лекции этой хроники',
    own: 'Мои лекции',
    noOwn: 'Своих лекций пока нет. Найдите нужный вид и добавьте его первым шагом.',
    steps: (count) => counted('ru', count, STEPS_RU),
    minutes: (count) => counted('ru', count, MINUTES_RU),
    start: 'Начать',
    startName: (title) => `Начать лекцию «${title}»`,
    edit: 'Изменить',
    editName: (title) => `Изменить лекцию «${title}»`,
    addView: 'Добавить этот вид как шаг новой лекции',
    addViewTo: (title) => `Добавить этот вид как шаг: «${title}»`,
    addViewHere: 'Добавить нынешний вид как шаг',
    makeFromFiltered: (count) => `Сделать лекцию из ${counted('ru', count, EVENTS_GENITIVE_RU)}`,
    openFile: 'Открыть файл…',
    saveFile: 'Сохранить в файл',
    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована: лекция целиком в ней самой.',
    linkHere: 'Ссылка с лекцией',
    linkTooLong: 'Лекция слишком длинна для ссылки. Сохраните её в файл и передайте его.',
    linkLocal: 'Ссылка ведёт на местный адрес: с других машин она не откроется.',
    delete: 'Удалить лекцию',
    deleted: 'Удалённые',
    restore: 'Вернуть',
    restoreName: (title) => `Вернуть лекцию «${title}»`,
    forGood: 'Стереть',
    forGoodName: (title) => `Стереть навсегда лекцию «${title}»`,
    undo: {
      deleted: 'Отменить удаление лекции',
      opened: 'Отменить открытие лекции',
      created: 'Отменить создание лекции',
      restored: 'Отменить возвращение лекции',
      added: 'Отменить добавление шага',
      'step-deleted': 'Отменить удаление шага',
      moved: 'Отменить перестановку шага',
      'view-replaced': 'Отменить замену вида',
    },
    newTitle: 'Моя лекция',
    newStep: 'Новый шаг',
    untitled: 'Без названия',
    filteredTitle: 'Отобранные события',

    editing: 'Моя лекция',
    back: 'К списку лекций',
    lectureTitle: 'Название лекции',
    step: (number) => `Шаг ${number}`,
    heading: 'Заголовок',
    sentence: 'Одно предложение для экрана',
    sentenceHint: 'Его увидит весь зал.',
    notes: 'Заметки для себя',
    notesHint: 'Видны только в окне лектора. Перенос строки начинает новый абзац.',
    minutesMeant: 'Минут',
    up: (number) => `Шаг ${number}: выше`,
    down: (number) => `Шаг ${number}: ниже`,
    remove: (number) => `Шаг ${number}: удалить`,
    showView: (number) => `Шаг ${number}: показать вид`,
    replaceView: (number) => `Шаг ${number}: заменить вид нынешним`,
    noSteps: 'Шагов пока нет.',
    whereKept: 'Сохраняется в этом браузере само, с каждой правкой.',
    notKept:
      'Браузер не сохраняет лекцию: хранилище заполнено или запрещено. Пока страница открыта, ничего не пропадёт; сохраните лекцию в файл.',
    changedElsewhere:
      'Эту лекцию изменили в другом окне. Ваша следующая правка сохранится отдельной лекцией, так что не пропадёт ничего.',
    takeTheirs: 'Показать ту версию',
    copied: (title) =>
      `Лекцию правили в двух окнах сразу. Сохранены обе версии; эта теперь называется «${title}».`,
    opened: (title) => `Лекция «${title}» открыта и добавлена к вашим.`,
    lost: 'Прочитать удалось не всё; остальное на месте.',
    lostAt: (step, what) => `Шаг ${step} в файле: ${what}.`,
    lostStep: 'пропущен, у него нет заголовка',
    lostFields: {
      sentence: (value) => `предложение для экрана опущено, «${value}» — не текст`,
      notes: (value) => `заметки опущены, «${value}» — не текст`,
      minutes: (value) => `время опущено, «${value}» — не число минут`,
      view: (value) => `вид опущен, «${value}» — не набор параметров`,
    },
    lostMore: (count) => `И ещё ${count}.`,
    otherDataset:
      'Лекция сделана для другой хроники: чего эта хроника не знает, того шаги не покажут.',
    faults: {
      'not-json': 'Этот файл повреждён или вовсе не лекция: в нём не JSON. Ничего не изменилось.',
      'not-a-lecture': 'В этом файле нет лекции «Вех». Ничего не изменилось.',
      'a-dataset':
        'Это хроника, а не лекция. Хронику открывают адресом с «?data=…». Ничего не изменилось.',
      'other-version': (format) =>
        `Лекция сохранена другой версией «Вех» («${format}»), эта её не читает. Ничего не изменилось.`,
      'no-steps': 'В лекции нет ни одного шага, который можно показать. Ничего не изменилось.',
      'too-large': 'Файл слишком велик для лекции. Ничего не изменилось.',
      unreadable:
        'Ссылка с лекцией повреждена: похоже, её обрезали при пересылке. Попросите её ещё раз или файл.',
    },
    dismiss: 'Скрыть сообщение',
  },
  en: {
    title: 'Lectures',
    ofChronicle: 'Lectures of this chronicle',
    own: 'My lectures',
    noOwn: 'No lectures of your own yet. Find the view you want and add it as a first step.',
    steps: (count) => counted('en', count, { one: 'step', many: 'steps' }),
    minutes: (count) => counted('en', count, { one: 'minute', many: 'minutes' }),
    start: 'Start',
    startName: (title) => `Start the lecture “${title}”`,
    edit: 'Edit',
    editName: (title) => `Edit the lecture “${title}”`,
    addView: 'Add this view as a step of a new lecture',
    addViewTo: (title) => `Add this view as a step: “${title}”`,
    addViewHere: 'Add the present view as a step',
    makeFromFiltered: (count) => `Make a lecture of ${counted('en', count, EVENT_FORMS.en)}`,
    openFile: 'Open a file…',
    saveFile: 'Save to a file',
    copyLink: 'Copy a link',
    linkCopied: 'The link is copied: the whole lecture is in it.',
    linkHere: 'Link with the lecture',
    linkTooLong: 'The lecture is too long for a link. Save it to a file and pass that on.',
    linkLocal: 'The link leads to a local address: other machines cannot open it.',
    delete: 'Delete the lecture',
    deleted: 'Deleted',
    restore: 'Bring back',
    restoreName: (title) => `Bring back the lecture “${title}”`,
    forGood: 'Erase',
    forGoodName: (title) => `Erase the lecture “${title}” for good`,
    undo: {
      deleted: 'Undo deleting the lecture',
      opened: 'Undo opening the lecture',
      created: 'Undo making the lecture',
      restored: 'Undo bringing back the lecture',
      added: 'Undo adding the step',
      'step-deleted': 'Undo deleting the step',
      moved: 'Undo moving the step',
      'view-replaced': 'Undo replacing the view',
    },
    newTitle: 'My lecture',
    newStep: 'New step',
    untitled: 'Untitled',
    filteredTitle: 'Filtered events',

    editing: 'My lecture',
    back: 'Back to the lectures',
    lectureTitle: 'Title of the lecture',
    step: (number) => `Step ${number}`,
    heading: 'Heading',
    sentence: 'One sentence for the screen',
    sentenceHint: 'The whole hall will see it.',
    notes: 'Notes for yourself',
    notesHint: 'Seen in the speaker window only. A line break starts a new paragraph.',
    minutesMeant: 'Minutes',
    up: (number) => `Step ${number}: move up`,
    down: (number) => `Step ${number}: move down`,
    remove: (number) => `Step ${number}: delete`,
    showView: (number) => `Step ${number}: show the view`,
    replaceView: (number) => `Step ${number}: replace the view with this one`,
    noSteps: 'No steps yet.',
    whereKept: 'Kept in this browser by itself, with every change.',
    notKept:
      'The browser does not keep the lecture: its storage is full or forbidden. Nothing is lost while the page is open; save the lecture to a file.',
    changedElsewhere:
      'This lecture was changed in another window. Your next change will be kept as a lecture of its own, so that nothing is lost.',
    takeTheirs: 'Show that version',
    copied: (title) =>
      `The lecture was edited in two windows at once. Both versions are kept; this one is now called “${title}”.`,
    opened: (title) => `The lecture “${title}” is open and stands among yours.`,
    lost: 'Not all of it could be read; the rest is there.',
    lostAt: (step, what) => `Step ${step} in the file: ${what}.`,
    lostStep: 'left out, it has no heading',
    lostFields: {
      sentence: (value) => `its sentence is left out, “${value}” is no text`,
      notes: (value) => `its notes are left out, “${value}” is no text`,
      minutes: (value) => `its time is left out, “${value}” is no number of minutes`,
      view: (value) => `its view is left out, “${value}” is no set of parameters`,
    },
    lostMore: (count) => `And ${count} more.`,
    otherDataset:
      'The lecture was made for another chronicle: its steps cannot show what this one does not know.',
    faults: {
      'not-json': 'This file is damaged or no lecture at all: it is not JSON. Nothing has changed.',
      'not-a-lecture': 'There is no Vekhi lecture in this file. Nothing has changed.',
      'a-dataset':
        'This is a chronicle, not a lecture. A chronicle is opened by an address with “?data=…”. Nothing has changed.',
      'other-version': (format) =>
        `The lecture was saved by another version of Vekhi (“${format}”), which this one does not read. Nothing has changed.`,
      'no-steps': 'The lecture has no step that could be shown. Nothing has changed.',
      'too-large': 'The file is too large for a lecture. Nothing has changed.',
      unreadable:
        'The link with the lecture is damaged: it seems to have been cut on its way. Ask for it again, or for a file.',
    },
    dismiss: 'Hide the message',
  },
}

import type { Wordbook } from './language.tsx'
import { counted } from './plural.ts'

/** Words of a lecture: the wall, the speaker window, the check before the start, the handout. */
export interface LectureWords {
  readonly wall: string
  readonly speaker: string
  readonly steps: string
  readonly stepOf: (number: number, count: number) => string
  readonly previous: string
  readonly next: string
  readonly controls: string
  readonly showLater: string
  readonly blackout: string
  readonly spotlight: string
  readonly code: string
  readonly freeze: string
  readonly send: string
  readonly back: string
  readonly notes: string
  readonly noNotes: string
  readonly openSpeaker: string
  readonly openWall: string
  readonly search: string
  readonly fullscreen: string
  readonly check: string
  readonly help: string
  readonly leave: string
  readonly leaveSpeaker: string
  readonly close: string
  readonly noStory: string
  readonly noStoryHow: string
  readonly event: string
  readonly map: string
  readonly timeline: string
  readonly undated: string
  /** On a darkened wall, for those who listen. */
  readonly dark: string
  readonly frozen: string
  readonly jumpTo: (digits: string) => string
  readonly remarks: Readonly<
    Record<
      'popUpBlocked' | 'framed' | 'noChannel' | 'freezeNeedsWindow' | 'noFullscreen' | 'noSuchStep',
      string
    >
  >

  readonly now: string
  readonly nowAway: (step: number) => string
  readonly returnTo: (step: number) => string
  /** On the wall beside the number of the step, as short as can be. */
  readonly away: string
  readonly coming: string
  readonly end: string
  readonly onlyHere: string
  readonly picture: (heading: string) => string
  readonly point: string
  readonly clock: string
  readonly spent: string
  readonly meant: string
  readonly meantMinutes: (minutes: number) => string
  readonly ofStep: string
  readonly ofAll: string
  readonly over: string
  readonly start: string
  /** What starts the clock besides. */
  readonly startHow: string
  readonly pause: string
  readonly reset: string
  readonly larger: string
  readonly smaller: string
  readonly linked: string
  readonly alone: string
  readonly gone: string
  readonly openWallAt: (step: number) => string

  /** After it was left, to whoever left it. */
  readonly leftWall: (title: string, step: number) => string
  readonly goOn: (step: number) => string
  readonly leftSpeaker: string
  readonly backToSpeaker: string

  readonly checkLines: {
    readonly data: (events: number, steps: number) => string
    readonly dataMissing: (count: number) => string
    readonly windowThere: string
    readonly windowMissing: string
    readonly windowCannot: string
    readonly awake: string
    readonly notAwake: string
    readonly fullscreenOn: string
    readonly fullscreenOff: string
    readonly fullscreenCannot: string
    readonly offline: string
    readonly notOffline: string
    readonly remembered: string
    readonly notRemembered: string
  }
  readonly fine: string
  readonly mind: string

  readonly codeTitle: string
  readonly codeHow: string
  readonly codeLocal: (host: string) => string
  readonly codeAsk: string
  readonly codeHint: string
  readonly codeUse: string
  readonly codeWrong: string
  readonly codeTooLong: string
  readonly codeOther: string

  readonly keys: readonly (readonly [keys: readonly string[], does: string])[]
  readonly keysTitle: string
  readonly characterKeys: string

  readonly handoutSources: string
  readonly handoutAddress: string
  /** Instead of a code that no phone could follow. */
  readonly handoutLocal: (host: string) => string
  readonly handoutMap: string
  readonly handoutTime: string
  readonly revision: (day: string) => string
}

const MINUTES_RU = { one: 'минута', few: 'минуты', many: 'минут' }
const MINUTES_EN = { one: 'minute', many: 'minutes' }
const EVENTS_RU = { one: 'событие', few: 'события', many: 'событий' }
const STEPS_RU = { one: 'шаг', few: 'шага', many: 'шагов' }

export const LECTURE_WORDS: Wordbook<LectureWords> = {
  ru: {
    wall: 'Лекция на экране',
    speaker: 'Окно лектора',
    steps: 'Шаги лекции',
    stepOf: (number, count) => `Шаг ${number} из ${count}`,
    previous: 'Предыдущий шаг',
    next: 'Следующий шаг',
    controls: 'Управление лекцией',
    showLater: 'Показывать то, что позже',
    blackout: 'Погасить экран',
    spotlight: 'Прожектор',
    code: 'QR-код этого вида',
    freeze: 'Заморозить экран',
    send: 'Отправить на экран',
    back: 'Вернуться к шагу',
    notes: 'Заметки',
    noNotes: 'Заметок к этому шагу нет.',
    openSpeaker: 'Окно лектора',
    openWall: 'Открыть экран для слушателей',
    search: 'Поиск',
    fullscreen: 'Во весь экран',
    check: 'Проверка перед началом',
    help: 'Клавиши',
    leave: 'Закончить лекцию',
    leaveSpeaker: 'Закрыть окно лектора',
    close: 'Закрыть',
    noStory: 'В этой хронике нет лекций.',
    noStoryHow: 'Соберите свою: меню «Лекции» на главной странице.',
    event: 'Событие',
    map: 'Карта',
    timeline: 'Лента времени',
    undated: 'без даты',
    dark: 'Экран погашен. Клавиша B включит его снова.',
    frozen: 'Экран заморожен: слушатели видят прежнее',
    jumpTo: (digits) => `К шагу ${digits}: нажмите Enter`,
    remarks: {
      popUpBlocked:
        'Браузер не дал открыть второе окно, поэтому заметки показаны здесь. Разрешите этой странице всплывающие окна и нажмите N ещё раз.',
      framed:
        'Страница встроена в другую, и второго окна у неё быть не может: заметки показаны здесь.',
      noChannel: 'Этот браузер не умеет связывать два окна: заметки показаны здесь.',
      freezeNeedsWindow:
        'Замораживать экран можно, когда открыто окно лектора: без него искать было бы негде. Нажмите N.',
      noFullscreen: 'Браузер не дал развернуть страницу во весь экран.',
      noSuchStep: 'Шага с таким номером нет.',
    },

    now: 'Сейчас',
    nowAway: (step) => `Сейчас: отступление от шага ${step}`,
    returnTo: (step) => `Вернуться к шагу ${step} (R)`,
    away: 'отступление, R — вернуться',
    coming: 'Дальше',
    end: 'Это последний шаг.',
    onlyHere: 'Это видите только вы',
    picture: (heading) => `Так это на экране: ${heading}`,
    point: 'Ведите указателем по картинке: он виден и на экране',
    clock: 'Который час',
    spent: 'Прошло',
    meant: 'Отведено',
    meantMinutes: (minutes) => counted('ru', minutes, MINUTES_RU),
    ofStep: 'Этот шаг',
    ofAll: 'Вся лекция',
    over: 'дольше отведённого',
    start: 'Пустить часы',
    startHow: 'Сами они пойдут, когда откроется экран или сменится шаг',
    pause: 'Остановить часы',
    reset: 'Обнулить часы',
    larger: 'Крупнее',
    smaller: 'Мельче',
    linked: 'Экран на связи',
    alone: 'Экран не открыт',
    gone: 'Лекции на экране больше нет',
    openWallAt: (step) => `Открыть экран с шага ${step}`,

    leftWall: (title, step) => `Лекция «${title}» остановилась на шаге ${step}.`,
    goOn: (step) => `Продолжить с шага ${step}`,
    leftSpeaker: 'Окно лектора закрыто. На экране ничего не изменилось.',
    backToSpeaker: 'Вернуться в окно лектора',

    checkLines: {
      data: (events, steps) =>
        `Данные загружены: ${counted('ru', events, EVENTS_RU)}, в лекции ${counted('ru', steps, STEPS_RU)}.`,
      dataMissing: (count) =>
        `Шагов, которые ссылаются на неизвестное хронике: ${count}. Они покажут лишь слова.`,
      windowThere: 'Второе окно открыто и на связи.',
      windowMissing: 'Второе окно не открыто. Заметки для лектора откроет клавиша N.',
      windowCannot: 'Второе окно здесь невозможно; заметки откроются в этом же окне.',
      awake: 'Экран не погаснет сам.',
      notAwake:
        'Браузер не обещает держать экран включённым: отключите заставку и сон в настройках.',
      fullscreenOn: 'Страница развёрнута во весь экран.',
      fullscreenOff: 'Страница не во весь экран: нажмите F.',
      fullscreenCannot: 'Во весь экран здесь нельзя; попробуйте F11.',
      offline: 'Копия для работы без сети готова.',
      notOffline: 'Копии для работы без сети пока нет: без связи лекцию не открыть заново.',
      remembered: 'Место в лекции запоминается: перезагрузка вернёт к нему.',
      notRemembered:
        'Браузер не даёт странице хранить данные: перезагрузка вернёт к шагу, но не часы и не погашенный экран.',
    },
    fine: 'В порядке',
    mind: 'Обратите внимание',

    codeTitle: 'Откройте этот вид у себя',
    codeHow: 'Наведите на код камеру телефона.',
    codeLocal: (host) =>
      `Страница открыта по местному адресу (${host}): телефоны слушателей её не найдут. Укажите адрес, по которому она опубликована.`,
    codeAsk: 'Публичный адрес страницы',
    codeHint: 'https://…',
    codeUse: 'Показать код',
    codeWrong: 'Это не адрес. Нужен полный, с https:// в начале, и не местный.',
    codeTooLong: 'Адрес этого вида слишком длинный для кода.',
    codeOther: 'Другой адрес',

    keys: [
      [['→', 'PageDown', 'Пробел'], 'следующий шаг'],
      [['←', 'PageUp'], 'предыдущий шаг'],
      [['Home', 'End'], 'первый, последний шаг'],
      [['1…9', 'Enter'], 'к шагу с этим номером'],
      [['R'], 'вернуться к шагу'],
      [['L'], 'показать или скрыть то, что позже'],
      [['B', '.'], 'погасить экран'],
      [['S'], 'прожектор за указателем'],
      [['Q'], 'QR-код этого вида'],
      [['N'], 'окно лектора'],
      [['Z'], 'заморозить экран, отправить'],
      [['/'], 'поиск'],
      [['+', '−', 'A'], 'крупнее, мельче, всё'],
      [['F'], 'во весь экран'],
      [['Esc'], 'выйти из полного экрана, затем из лекции'],
      [['?'], 'эта справка'],
    ],
    keysTitle: 'Клавиши лекции',
    characterKeys: 'Клавиши из одного знака выключаются в справке на главной странице.',

    handoutSources: 'Источники',
    handoutAddress: 'Открыть хронику',
    handoutLocal: (host) =>
      `Это местный адрес (${host}): с\u00a0других устройств он не откроется, поэтому кода здесь нет. Нажмите\u00a0Q, укажите публичный адрес и\u00a0напечатайте лист ещё раз.`,
    handoutMap: 'Шаги лекции на карте',
    handoutTime: 'Шаги лекции во времени',
    revision: (day) => `Данные на ${day}`,
  },
  en: {
    wall: 'Lecture on the wall',
    speaker: 'Speaker window',
    steps: 'Steps of the lecture',
    stepOf: (number, count) => `Step ${number} of ${count}`,
    previous: 'Previous step',
    next: 'Next step',
    controls: 'Controls of the lecture',
    showLater: 'Show what comes later',
    blackout: 'Black out the screen',
    spotlight: 'Spotlight',
    code: 'QR code of this view',
    freeze: 'Freeze the screen',
    send: 'Send to the screen',
    back: 'Back to the step',
    notes: 'Notes',
    noNotes: 'There are no notes for this step.',
    openSpeaker: 'Speaker window',
    openWall: 'Open the screen for the audience',
    search: 'Search',
    fullscreen: 'Full screen',
    check: 'Check before the start',
    help: 'Keys',
    leave: 'End the lecture',
    leaveSpeaker: 'Close the speaker window',
    close: 'Close',
    noStory: 'This chronicle has no lectures.',
    noStoryHow: 'Make your own: “Lectures” in the menu of the start page.',
    event: 'Event',
    map: 'Map',
    timeline: 'Timeline',
    undated: 'no date',
    dark: 'The screen is blacked out. The B key turns it on again.',
    frozen: 'The screen is frozen: the audience sees what it saw',
    jumpTo: (digits) => `To step ${digits}: press Enter`,
    remarks: {
      popUpBlocked:
        'The browser did not let a second window open, so the notes are shown here. Allow pop-ups for this page and press N again.',
      framed: 'The page is framed in another and can have no second window: the notes are here.',
      noChannel: 'This browser cannot link two windows: the notes are shown here.',
      freezeNeedsWindow:
        'The screen can be frozen while the speaker window is open: without it there is nowhere to look things up. Press N.',
      noFullscreen: 'The browser did not let the page fill the screen.',
      noSuchStep: 'There is no step of that number.',
    },

    now: 'Now',
    nowAway: (step) => `Now: a digression from step ${step}`,
    returnTo: (step) => `Back to step ${step} (R)`,
    away: 'digression, R to return',
    coming: 'Next',
    end: 'This is the last step.',
    onlyHere: 'Only you see this',
    picture: (heading) => `As it is on the screen: ${heading}`,
    point: 'Point at the picture: the pointer shows on the screen too',
    clock: 'Time of day',
    spent: 'Spent',
    meant: 'Meant',
    meantMinutes: (minutes) => counted('en', minutes, MINUTES_EN),
    ofStep: 'This step',
    ofAll: 'Whole lecture',
    over: 'longer than meant',
    start: 'Start the clock',
    startHow: 'It starts by itself when the screen opens or the step changes',
    pause: 'Stop the clock',
    reset: 'Reset the clock',
    larger: 'Larger',
    smaller: 'Smaller',
    linked: 'The screen is linked',
    alone: 'The screen is not open',
    gone: 'The lecture has left the screen',
    openWallAt: (step) => `Open the screen at step ${step}`,

    leftWall: (title, step) => `The lecture “${title}” stopped at step ${step}.`,
    goOn: (step) => `Go on from step ${step}`,
    leftSpeaker: 'The speaker window is closed. Nothing has changed on the screen.',
    backToSpeaker: 'Back to the speaker window',

    checkLines: {
      data: (events, steps) =>
        `The data is there: ${counted('en', events, { one: 'event', many: 'events' })}; the lecture has ${counted('en', steps, { one: 'step', many: 'steps' })}.`,
      dataMissing: (count) =>
        `Steps that point to what the chronicle does not know: ${count}. They will show their words only.`,
      windowThere: 'The second window is open and linked.',
      windowMissing: 'The second window is not open. The N key opens the lecturer’s notes.',
      windowCannot: 'A second window is not possible here; notes will open in this one.',
      awake: 'The screen will stay on.',
      notAwake:
        'The browser does not promise to keep the screen on: switch off sleep and screen saver in the settings.',
      fullscreenOn: 'The page fills the screen.',
      fullscreenOff: 'The page does not fill the screen: press F.',
      fullscreenCannot: 'The page cannot fill the screen here; try F11.',
      offline: 'The copy for working without a network is ready.',
      notOffline:
        'There is no copy for working without a network yet: without one the lecture cannot be opened anew.',
      remembered: 'Your place in the lecture is kept: a reload comes back to it.',
      notRemembered:
        'The browser does not let the page keep data: a reload comes back to the step, but not to the clock or a black screen.',
    },
    fine: 'Fine',
    mind: 'Mind this',

    codeTitle: 'Open this view on your phone',
    codeHow: 'Point the phone’s camera at the code.',
    codeLocal: (host) =>
      `The page is open at a local address (${host}): phones cannot find it. Give the address at which it is published.`,
    codeAsk: 'Public address of the page',
    codeHint: 'https://…',
    codeUse: 'Show the code',
    codeWrong:
      'This is no address. It has to be a full one, beginning with https://, and not local.',
    codeTooLong: 'The address of this view is too long for a code.',
    codeOther: 'Another address',

    keys: [
      [['→', 'PageDown', 'Space'], 'next step'],
      [['←', 'PageUp'], 'previous step'],
      [['Home', 'End'], 'first, last step'],
      [['1…9', 'Enter'], 'to the step of that number'],
      [['R'], 'back to the step'],
      [['L'], 'show or hide what comes later'],
      [['B', '.'], 'black out the screen'],
      [['S'], 'spotlight that follows the pointer'],
      [['Q'], 'QR code of this view'],
      [['N'], 'speaker window'],
      [['Z'], 'freeze the screen, send'],
      [['/'], 'search'],
      [['+', '−', 'A'], 'zoom in, zoom out, all'],
      [['F'], 'full screen'],
      [['Esc'], 'leave full screen, then the lecture'],
      [['?'], 'this help'],
    ],
    keysTitle: 'Keys of the lecture',
    characterKeys: 'Single-character keys can be switched off in the help of the start page.',

    handoutSources: 'Sources',
    handoutAddress: 'Open the chronicle',
    handoutLocal: (host) =>
      `This is a local address (${host}): other devices cannot open it, so there is no code here. Press\u00a0Q, give the public address, and print again.`,
    handoutMap: 'The steps of the lecture on the map',
    handoutTime: 'The steps of the lecture in time',
    revision: (day) => `Data as of ${day}`,
  },
}

import { join } from 'node:path'
import { app } from 'electron'
import { allActions } from '../common/all-actions.ts'
import { firstAnswerWindow, type Settings } from '../common/settings.ts'
import { commandHandler, openSocket } from './boot/commands.ts'
import { bugNotices, logRuns, logStart, watchApp } from './boot/diagnostics.ts'
import { doctor } from './boot/doctor.ts'
import type { EarlyHotkeys } from './boot/early-hotkeys.ts'
import { formTrial } from './boot/form-trial.ts'
import { openLastRegion } from './boot/last-region.ts'
import { leaveInOrder } from './boot/leave.ts'
import { watchLock } from './boot/lock.ts'
import { createOwnWindows } from './boot/own-windows.ts'
import { Starter } from './boot/starter.ts'
import { captureOfArguments } from './boot/wanted-capture.ts'
import { createWorkers } from './boot/workers.ts'
import { Asker } from './core/ask.ts'
import { environmentOffer } from './core/environment-offer.ts'
import { Keys } from './core/keys.ts'
import { rememberedOcr } from './core/ocr/remembered.ts'
import { needsReading } from './core/personal/policy.ts'
import { agreedTo } from './core/review.ts'
import { handleAnswerCalls } from './ipc/answer-handlers.ts'
import { handleDiagramCalls } from './ipc/diagram-handlers.ts'
import { handleOverlayCalls } from './ipc/overlay-handlers.ts'
import { createModelClient } from './node/model-client.ts'
import { memoryFile, openMemory } from './node/model-memory.ts'
import { settingsFile, userDataDir } from './node/paths.ts'
import { pause } from './node/pause.ts'
import { createPictureDecoder } from './node/pictures/picture-decoder.ts'
import type { LoadedSettings } from './node/settings-file.ts'
import { serveApp } from './platform/app-protocol.ts'
import { appearanceOf } from './platform/appearance.ts'
import { createCapturer, pointerDisplay } from './platform/capture.ts'
import { clipboardPort } from './platform/clipboard.ts'
import { choosePictures } from './platform/dialogs.ts'
import { createHistory } from './platform/history.ts'
import { keychainPort } from './platform/keychain-port.ts'
import { answerLanguageName } from './platform/language.ts'
import { guardedProviderFetch, guardSessions } from './platform/local-only.ts'
import { log } from './platform/log.ts'
import { guardWindowSessions } from './platform/net.ts'
import { pictureOutlet } from './platform/picture-outlet.ts'
import { openSettings } from './platform/settings-store.ts'
import { sharedCapturer } from './platform/shared-capture.ts'
import { createTray } from './platform/tray.ts'
import { createUpdates } from './platform/updates.ts'
import { whenAwake } from './platform/wake.ts'
import { createWindowFinder } from './platform/window-finder.ts'
import { imagingPort, ocrPort } from './platform/worker-ports.ts'
import { AnswerWindows } from './windows/answer.ts'
import { applyAppearance } from './windows/appearance.ts'
import { applyContentProtection } from './windows/content-protection.ts'
import { Countdown } from './windows/countdown.ts'
import { DiagramDrawer } from './windows/diagram.ts'
import { Overlays } from './windows/overlay.ts'

/**
 * Puts the app together around its hotkeys, which are taken already.
 *
 * @returns what a second start does
 */
export async function assemble(
  loaded: LoadedSettings,
  { hotkeys, wayland, serve }: EarlyHotkeys,
): Promise<(argv: readonly string[], folder: string) => void> {
  watchApp()
  const store = openSettings(settingsFile(), loaded)
  guardSessions(() => store.get().localOnly)
  guardWindowSessions()
  const learned = openMemory(memoryFile(settingsFile()))
  applyAppearance(store.get())
  applyContentProtection(store.get().contentProtection)
  serveApp(join(app.getAppPath(), 'out/renderer'), () => appearanceOf(store.get()))
  const workers = createWorkers()
  const keychain = keychainPort(workers.keychain)
  const keys = new Keys(keychain)
  const fetch = await guardedProviderFetch(store)
  const environment = environmentOffer(process.env)
  const models = createModelClient({
    fetch,
    memory: learned.memory,
    localOnly: () => store.get().localOnly,
  })
  const decoder = createPictureDecoder(workers.pictures)

  const languageFolder = join(userDataDir(), 'languages')
  const ocr = rememberedOcr(ocrPort(workers.ocr, languageFolder))

  const answerLanguage = () => answerLanguageName(store.get().answerLanguage)
  const history = createHistory({
    worker: workers.history,
    folder: join(userDataDir(), 'history'),
    settings: store.get,
    decode: async (bytes) => (await decoder.decode(bytes, 0, new AbortController().signal)).image,
    changed: () => {
      tray.refresh()
      own.historyChanged()
      own.changed()
    },
  })

  const overlays = new Overlays()
  const windows = createWindowFinder()
  const countdown = new Countdown(() => tray.refresh())
  const answers = new AnswerWindows(
    () => store.get().answerWindow,
    (change) => store.note({ answerWindow: { ...store.get().answerWindow, ...change } }),
    () => history.committed(),
  )
  const diagrams = new DiagramDrawer()
  const asker = new Asker({
    tryForm: formTrial(diagrams),
    capturer: wayland?.capturer(createCapturer()) ?? sharedCapturer(createCapturer()),
    picker: overlays,
    readAhead: ocr.ahead,
    pictures: pictureOutlet,
    lastRegion: openLastRegion(settingsFile()),
    pointerDisplay,
    windows,
    imaging: history.sentBefore.over(imagingPort(workers.imaging)),
    ocr,
    models,
    keys,
    clipboard: clipboardPort,
    settings: store.get,
    pause,
    agree: (origin) => store.update({ privacy: agreedTo(store.get().privacy, origin) }),
    language: answerLanguage,
    present: (conversation, near) => answers.present(conversation, near),
    replace: (shown, next) => answers.swap(shown, next),
    opened: (conversation) => {
      history.recorder.follow(conversation)
      logRuns(conversation)
    },
  })
  const actions = () => allActions(store.get())
  const starter = new Starter({
    asker,
    overlays,
    countdown,
    decoder,
    windows,
    choosePictures,
    warm: (action) => {
      lock.begin()
      workers.imaging.warm()
      models.warm()
      if (needsReading(action, store.get())) ocr.warm(store.get().ocrLanguages)
      answers.prepare()
    },
  })
  const updates = createUpdates({
    wanted: () => store.get().lookForUpdates,
    localOnly: () => store.get().localOnly,
    changed: () => own.changed(),
  })
  const own = await createOwnWindows({
    store,
    clipboard: clipboardPort,
    language: answerLanguage,
    keys,
    fetch,
    models,
    memory: learned.memory,
    environment,
    hotkeys,
    updates,
    history,
    languageFolder,
    notices: () => [
      ...learned.notices,
      ...history.port.notices(),
      ...bugNotices(),
      ...updates.notices(),
      ...(wayland?.notices() ?? []),
    ],
    present: (conversation) => answers.present(conversation, undefined),
  })
  handleDiagramCalls(diagrams)
  handleOverlayCalls(overlays, countdown, clipboardPort)
  handleAnswerCalls({
    windows: answers,
    asker,
    clipboard: clipboardPort,
    decoder,
    settings: store.get,
    setAnswerWindow: (change) =>
      store.update({ answerWindow: { ...store.get().answerWindow, ...change } }),
    resetAnswerWindow: () => store.update({ answerWindow: firstAnswerWindow }),
    diagrams,
    openSettings: own.showSettings,
  })
  let socket: Awaited<ReturnType<typeof openSocket>>
  // Ahead of all that can be seen from outside: an app that is told to leave then would make the
  // overlays that close anew.
  leaveInOrder({
    first: [() => countdown.cancel(), () => overlays.dispose(), () => answers.dispose()],
    recorder: history.recorder,
    last: [
      () => diagrams.dispose(),
      workers.stop,
      () => hotkeys.dispose(),
      () => socket?.close(),
      () => wayland?.close(),
      () => lock.close(),
    ],
  })
  const lock = watchLock({
    locked: () => {
      countdown.cancel()
      overlays.cancel()
    },
    unlocked: () => hotkeys.resume(),
  })
  // What the system let go of meanwhile would be dead.
  whenAwake(() => hotkeys.resume())
  const tray = createTray(() => ({
    actions: actions(),
    hotkeys: hotkeys.views(),
    notices: [...store.notices, ...history.port.notices(), ...(wayland?.notices() ?? [])],
    start: (action, how) => starter.start(action, how),
    cancelDelayed: countdown.isRunning ? () => countdown.cancel() : undefined,
    fromClipboard: (action) => starter.fromPictures(action, 'clipboard'),
    openPicture: (action) => starter.fromChosenFiles(action),
    private: starter.private,
    setPrivate: (wanted) => {
      starter.private = wanted
      tray.refresh()
    },
    localOnly: store.get().localOnly,
    setLocalOnly: (localOnly) => store.update({ localOnly }),
    showAnswer: () => void answers.showLast(),
    openHistory: own.showHistory,
    openSettings: own.showSettings,
    quit: () => app.quit(),
  }))
  store.onChange((changed, before) => {
    applyAppearance(changed)
    applyContentProtection(changed.contentProtection)
    const keyed = ({ hotkeys, actions, uiLanguage }: Settings) =>
      JSON.stringify([hotkeys, actions, uiLanguage])
    if (keyed(changed) !== keyed(before)) hotkeys.apply(changed.hotkeys)
    if (changed.answerWindow !== before.answerWindow) answers.applyLook()
    if (changed.history !== before.history) void pruneHistory()
    tray.refresh()
    own.changed()
  })

  // What fails is among the notices.
  const pruneHistory = () => history.port.prune(store.get().history).catch(() => undefined)
  void pruneHistory()
  overlays.prepare()
  socket = await openSocket(
    commandHandler({
      actions,
      starter,
      showSettings: own.showSettings,
      doctor: () => doctor(keychain, hotkeys, wayland),
    }),
  )
  serve({
    settings: store.get,
    press: (pressed) => ('run' in pressed ? starter.start(pressed) : answers.showLast()),
    waylandChanged: () => {
      tray.refresh()
      own.changed()
    },
  })

  updates.start()
  logStart(own.view())
  const wanted = captureOfArguments(process.argv, actions())
  if (wanted !== undefined) starter.run(wanted)
  else if (!store.get().welcomed && !process.argv.includes('--hidden')) own.showWelcome()

  return (argv, folder) => {
    log({ event: 'started-again' })
    const wanted = captureOfArguments(argv, actions(), folder)
    if (wanted !== undefined) starter.run(wanted)
    else if (!argv.includes('--hidden')) own.showSettings()
  }
}

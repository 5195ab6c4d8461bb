import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, session } from 'electron'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import type { UpdateView } from '../../common/settings-view.ts'
import { makeFailure } from '../core/errors.ts'
import { updateWay, versionOf } from '../core/update-policy.ts'

/** How long it is until it looks again by itself, in ms. */
const dayMs = 86_400_000

/** Looks for updates; only where the user switched that on, and never in local-only mode. */
export interface Updates {
  /** Throws a FailureError (`update-failed`, `local-only`). */
  look(): Promise<UpdateView>
  /** Downloads what was found, checks whose it is, and starts it. Throws likewise. */
  install(): Promise<void>
  /** Looks now and each day, where that is wanted. */
  start(): void
  notices(): readonly string[]
}

interface UpdateDeps {
  readonly wanted: () => boolean
  readonly localOnly: () => boolean
  /** Told when there is something new to tell. */
  readonly changed: () => void
}

export function createUpdates({ wanted, localOnly, changed }: UpdateDeps): Updates {
  let found: UpdateView | undefined

  const refuse = () => {
    const text = t(
      'Eyeshot is in local-only mode, so it did not look for updates. End the mode in the tray menu or the settings.',
    )
    if (localOnly()) throw new FailureError(makeFailure('local-only', text))
  }
  const look = async () => {
    if (!wanted()) throw failed(t('Looking for updates is switched off.'))
    refuse()
    if (!app.isPackaged) {
      throw failed(t('This Eyeshot runs from its sources. Only a package can look for updates.'))
    }
    const config = readConfig()
    const updater = await loadUpdater()
    const result = await updater.checkForUpdates().catch(() => {
      throw failed(
        t('The list of versions could not be reached. Try again later, or look for one by hand.'),
      )
    })
    const version = versionOf(result?.updateInfo.version ?? '')
    const isNew = result?.isUpdateAvailable === true && version !== undefined
    found = isNew ? { version, way: updateWay(process.platform, config) } : {}
    changed()
    return found
  }
  return {
    look,
    async install() {
      refuse()
      if (found?.way !== 'install') throw failed(t('There is no update that can install itself.'))
      const updater = await loadUpdater()
      try {
        await updater.downloadUpdate()
      } catch {
        throw failed(
          t('The update could not be fetched, or is not from the publisher of this Eyeshot.'),
        )
      }
      updater.quitAndInstall()
    },
    start() {
      const quietly = () => {
        if (wanted() && !localOnly() && app.isPackaged) look().catch(() => undefined)
      }
      quietly()
      setInterval(quietly, dayMs).unref()
    },
    notices: () =>
      found?.version === undefined
        ? []
        : [t('Eyeshot {{version}} is there. About says more.', { version: found.version })],
  }
}

function failed(message: string): FailureError {
  return new FailureError(makeFailure('update-failed', message))
}

/** What the package says of where its updates are. */
function readConfig(): string {
  try {
    return readFileSync(join(process.resourcesPath, 'app-update.yml'), 'utf8')
  } catch {
    throw failed(t('This package does not say where its updates are. Look for one by hand.'))
  }
}

/** The updater; not even loaded before the user wants it. */
async function loadUpdater() {
  const { default: module } = await import('electron-updater')
  const { autoUpdater } = module
  autoUpdater.autoDownload = false
  autoUpdater.autoInstallOnAppQuit = false
  autoUpdater.allowDowngrade = false
  autoUpdater.allowPrerelease = false
  autoUpdater.disableWebInstaller = true
  // Its log would hold addresses and paths.
  autoUpdater.logger = null
  // It sends an id that would know this installation again; nothing of ours needs it.
  const { webRequest } = session.fromPartition('electron-updater', { cache: false })
  webRequest.onBeforeSendHeaders(({ requestHeaders }, callback) => {
    const kept = Object.entries(requestHeaders).filter(([name]) => !/^x-user-staging/i.test(name))
    callback({ requestHeaders: Object.fromEntries(kept) })
  })
  return autoUpdater
}

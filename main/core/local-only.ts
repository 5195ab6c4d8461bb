import { originOf, reachOf } from '../../common/endpoint.ts'
import type { Failure } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { makeFailure } from './errors.ts'
import { fieldOf, textOf } from './shape.ts'

/** Whether a URL leads to this computer by its very name; nothing is looked up. */
export function isLoopback(url: string): boolean {
  const origin = originOf(url)
  return origin !== undefined && reachOf(origin) === 'loopback'
}

/** Why local-only mode keeps anybody from connecting to a URL; undefined where it does not. */
export function connectionRefusal(url: string, localOnly: boolean): Failure | undefined {
  return localOnly && !isLoopback(url) ? makeFailure('local-only') : undefined
}

/** Whether a URL of a browser's session leads to the network at all. */
export function usesNetwork(url: string): boolean {
  return /^(https?|wss?|ftp):/i.test(url)
}

/** Whether Ollama runs the model of this name on its maker's servers: `x:cloud`, `x:20b-cloud`. */
export function hasCloudTag(model: string): boolean {
  return /:([^/:]*-)?cloud$/i.test(model.trim())
}

/** Whether an entry of a local server's list, or its reply about one model, names another host. */
export function runsElsewhere(entry: unknown): boolean {
  return ['remote_host', 'remote_model'].some((name) => textOf(fieldOf(entry, name)) !== undefined)
}

/** What is said of a model that a local server has run elsewhere. */
export function elsewhereFailure(model: string): Failure {
  return makeFailure(
    'local-only',
    t(
      '{{model}} runs on other computers, though its server is on this one, and Eyeshot is in local-only mode. Choose a model that runs here.',
      { model },
    ),
  )
}

import { type Bundle, bundleForNode } from './bundle.ts'

/** Builds the command line as the app's build does; run its `file` with `runNode`. */
export function buildCli(): Promise<Bundle> {
  return bundleForNode('cli/index.ts')
}

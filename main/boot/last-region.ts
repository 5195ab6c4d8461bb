import { screen } from 'electron'
import { fromKept, toKept } from '../core/kept-region.ts'
import type { LastRegion } from '../core/ports.ts'
import { lastRegionFile, lastRegionWriter, readLastRegion } from '../node/last-region.ts'

/** The region that was captured last, beside the settings. */
export function openLastRegion(settingsFile: string): LastRegion {
  const file = lastRegionFile(settingsFile)
  const write = lastRegionWriter(file)
  const kept = readLastRegion(file)
  return {
    find: () => kept && fromKept(kept, screen.getAllDisplays()),
    keep(region) {
      const next = toKept(region, screen.getAllDisplays())
      if (next !== undefined) write(next)
    },
  }
}

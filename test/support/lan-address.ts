import { networkInterfaces } from 'node:os'

/** An IPv4 address of this computer that is not loopback. Throws where it has none. */
export function lanAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const found = all.find(({ family, internal }) => family === 'IPv4' && !internal)
  if (found === undefined) throw new Error('this test needs a network interface beside loopback')
  return found.address
}

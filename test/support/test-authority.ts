import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface TestAuthority {
  /** Key and certificate of a server, in PEM. */
  readonly key: string
  readonly cert: string
  /** Makes the authority one that the system trusts, for the programs of this home folder. */
  trustIn(home: string): Promise<void>
}

/** A certificate authority of the test's own, and a server's certificate from it. */
export async function makeAuthority(host: string): Promise<TestAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-ca-'))
  const at = (name: string) => join(folder, name)
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  await run('openssl', [
    ...['req', '-x509', ...curve, '-keyout', at('ca.key'), '-out', at('ca.pem')],
    ...['-days', '30', '-subj', '/CN=Eyeshot test authority'],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=keyCertSign'],
  ])
  await run('openssl', [
    ...['req', ...curve, '-keyout', at('server.key'), '-out', at('server.csr')],
    ...['-subj', `/CN=${host}`],
  ])
  await writeFile(at('names'), `subjectAltName=DNS:${host}\nextendedKeyUsage=serverAuth\n`)
  await run('openssl', [
    ...['x509', '-req', '-in', at('server.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key')],
    ...['-CAcreateserial', '-days', '30', '-extfile', at('names'), '-out', at('server.pem')],
  ])
  return {
    key: await readFile(at('server.key'), 'utf8'),
    cert: await readFile(at('server.pem'), 'utf8'),
    async trustIn(home) {
      const store = join(home, '.pki/nssdb')
      await mkdir(store, { recursive: true })
      const database = ['-d', `sql:${store}`]
      // An app that ran before made one already.
      if (!existsSync(join(store, 'cert9.db'))) {
        await run('certutil', [...database, '-N', '--empty-password'])
      }
      const trust = ['-A', '-t', 'C,,', '-n', 'eyeshot-test', '-i', at('ca.pem')]
      await run('certutil', [...database, ...trust])
    },
  }
}

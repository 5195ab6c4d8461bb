import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of somebody else, run as a process of its own. */
export interface ForeignServer {
  readonly url: string
  stop(): Promise<void>
}

/** Starts `@dwmkerr/mock-llm` with these rules (YAML). */
export async function startMockLlm(rules: string): Promise<ForeignServer> {
  const main = createRequire(import.meta.url).resolve('@dwmkerr/mock-llm/dist/main.js')
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-mock-llm-'))
  await writeFile(join(folder, 'rules.yaml'), rules)
  const child = spawn(process.execPath, [main, '--config', join(folder, 'rules.yaml')], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'ignore',
  })
  return await ready(child, port, folder)
}

/** Starts Debian's nginx with these locations in one server block. */
export async function startNginx(locations: string): Promise<ForeignServer> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'eyeshot-nginx-'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  const config = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
    http { access_log off; ${paths} server { listen 127.0.0.1:${port}; ${locations} } }`
  await writeFile(join(folder, 'nginx.conf'), config)
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
  })
  return await ready(child, port, folder)
}

async function ready(child: ChildProcess, port: number, folder: string): Promise<ForeignServer> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.once('error', () => undefined)
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries += 1) {
    if (await fetch(url).catch(() => undefined)) break
    if (child.exitCode !== null || tries > 200) throw new Error('the server did not start')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    async stop() {
      child.kill()
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

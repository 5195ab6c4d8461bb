import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import type { Session } from 'electron'
import { type Appearance, appearanceAttributes } from '../../common/appearance.ts'
import { appScheme } from './app-scheme.ts'
import { diagramSession, windowSession } from './net.ts'

const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/**
 * The page that draws diagrams: its library writes styles and markup, which the policy of the other
 * windows forbids. Nothing of the outside reaches it but the source, and it reaches nothing.
 */
const diagramPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Serves the built renderers under `eyeshot://app/` to the sessions of the windows. A page's root
 * element says how it is to look, so that it is right from its first paint.
 */
export function serveApp(folder: string, appearance: () => Appearance): void {
  serve(folder, windowSession(), windowPolicy, appearance)
  serve(folder, diagramSession(), diagramPolicy, appearance)
}

function serve(folder: string, to: Session, policy: string, appearance: () => Appearance): void {
  // The session's guard of requests does not see these.
  to.protocol.handle('file', notFound)
  to.protocol.handle(appScheme, async (request) => {
    const path = fileOf(folder, request.url)
    const type = path === undefined ? undefined : mimeTypes[extname(path)]
    if (path === undefined || type === undefined) return notFound()
    try {
      const file = await readFile(path)
      const body = extname(path) === '.html' ? dressed(file.toString(), appearance()) : file
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      return notFound()
    }
  })
}

/** The file that a URL of the scheme names, or undefined where it leads out of the folder. */
function fileOf(folder: string, url: string): string | undefined {
  const { host, pathname } = new URL(url)
  const path = resolve(folder, `.${decodeURIComponent(pathname)}`)
  return host === 'app' && path.startsWith(resolve(folder) + sep) ? path : undefined
}

function dressed(html: string, appearance: Appearance): string {
  const attributes = Object.entries(appearanceAttributes(appearance))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
  return html.replace('<html lang="en"', `<html ${attributes}`)
}

function notFound(): Response {
  return new Response('not found', { status: 404 })
}

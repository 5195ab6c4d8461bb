import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A plug-in of the build: writes `out/licences.json`, an array of {name, version, licence, text} of
 * all that the app ships. What is bundled Vite says itself (`build.license`); what is installed
 * beside it are the `dependencies` and theirs. It belongs into the last of the builds.
 *
 * @param {string} root the project's folder
 */
export function gatherLicences(root) {
  return {
    name: 'gather-licences',
    closeBundle() {
      const bundled = ['main', 'preload', 'renderer'].flatMap((part) => {
        const file = join(root, 'out', part, 'licences.json')
        return existsSync(file) ? readJson(file) : []
      })
      const all = new Map()
      const walked = new Set()
      for (const { name, version, identifier, text } of bundled) {
        const own = identifier === undefined ? place(root, root, name) : undefined
        all.set(`${name} ${version}`, {
          name,
          version,
          licence:
            identifier ?? (own === undefined ? '' : nameIn(readJson(join(own, 'package.json')))),
          text: text ?? '',
        })
      }
      addInstalled(root, root, all, walked)
      const sorted = [...all.values()].sort((one, other) => one.name.localeCompare(other.name))
      writeFileSync(join(root, 'out/licences.json'), JSON.stringify(sorted))
    },
  }
}

/** What a package needs to run, as far as it is installed, found as Node finds it. */
function addInstalled(root, folder, all, walked) {
  const { dependencies = {}, optionalDependencies = {} } = readJson(join(folder, 'package.json'))
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const own = place(root, folder, name)
    if (own === undefined) continue
    const description = readJson(join(own, 'package.json'))
    const { version } = description
    const key = `${name} ${version}`
    if (walked.has(key)) continue
    walked.add(key)
    const licence = nameIn(description)
    const file = readdirSync(own).find((one) => /^(licen[cs]e|copying)/i.test(one))
    const text = file === undefined ? '' : readFileSync(join(own, file), 'utf8')
    all.set(key, { name, version, licence, text })
    addInstalled(root, own, all, walked)
  }
}

/** As a package's description has it today, or had it once. */
function nameIn({ license, licenses }) {
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(', ') ?? ''
}

function place(root, folder, name) {
  for (let at = folder; at.startsWith(root.replace(/\/$/, '')); at = join(at, '..')) {
    const own = join(at, 'node_modules', name)
    if (existsSync(join(own, 'package.json'))) return own
  }
  return undefined
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

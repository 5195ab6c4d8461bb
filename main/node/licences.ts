import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Licence, licenceSchema } from '../../common/licence.ts'

/** What the build wrote down of all that the app ships; `root` is the app's folder. */
export async function readLicences(root: string): Promise<readonly Licence[]> {
  const file = await readFile(join(root, 'out/licences.json'), 'utf8')
  return z.array(licenceSchema).parse(JSON.parse(file))
}

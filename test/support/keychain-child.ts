import { FailureError } from '../../common/errors.ts'
import { createKeychain } from '../../main/node/keychain.ts'

// Runs keychain calls given as JSON, `[["get", account], ...]`, and prints their results as JSON.
// A process of its own, since the native part keeps the bus of its first call.
const keychain = createKeychain()
const results: unknown[] = []
for (const [call, account, key] of JSON.parse(process.argv[2] ?? '[]')) {
  try {
    if (call === 'get') results.push(await keychain.get(account))
    if (call === 'set') results.push((await keychain.set(account, key)) ?? 'ok')
    if (call === 'delete') results.push((await keychain.delete(account)) ?? 'ok')
  } catch (error) {
    results.push(error instanceof FailureError ? error.failure : String(error))
  }
}
process.stdout.write(JSON.stringify(results))
process.exit()

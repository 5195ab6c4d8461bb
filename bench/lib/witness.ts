import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const answerSchema = z.object({ at: z.number().nullable().optional() })

/** The X client of bench/capture/witness.py. Times are of one clock, in ms. */
export class Witness {
  private readonly child: ChildProcess
  private readonly answers: AsyncIterator<string>

  constructor(env: NodeJS.ProcessEnv) {
    const script = `${process.cwd()}/bench/capture/witness.py`
    const child = spawn('python3', [script], { env, stdio: ['pipe', 'pipe', 'inherit'] })
    this.child = child
    this.answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  }

  /** Does one command of the script. Throws where what it waited for did not come. */
  async tell(command: string): Promise<number> {
    this.child.stdin?.write(`${command}\n`)
    const { value } = await this.answers.next()
    const { at } = answerSchema.parse(JSON.parse(String(value)))
    if (at === null) throw new Error(`waited in vain: ${command}`)
    return at ?? 0
  }

  stop(): void {
    this.child.kill()
  }
}

/** The witness's clock, CLOCK_MONOTONIC, in ms. */
export function witnessTime(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

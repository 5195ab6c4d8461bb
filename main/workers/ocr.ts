import type { PixelImage } from '../core/ports.ts'
import { createOcrEngine, type OcrEngine } from '../node/ocr-engine.ts'
import { serve } from './serve.ts'

/** What the app sends; it is the parent process. */
interface WarmCall {
  readonly languages: readonly string[]
  readonly addedLanguages: string
}

/** The engine checks that the picture is whole. */
interface ReadCall extends WarmCall {
  readonly image: PixelImage
}

interface AheadCall extends ReadCall {
  readonly upwards: boolean
}

let engine: OcrEngine = createOcrEngine()
let languagesOfEngine = ''

/** The engine for these languages; another one gives its memory back. */
function engineFor({ languages, addedLanguages }: WarmCall): OcrEngine {
  const wanted = languages.join('+')
  if (wanted === languagesOfEngine) return engine
  void engine.close().catch(() => undefined)
  languagesOfEngine = wanted
  engine = createOcrEngine(languages.length === 0 ? {} : { languages, addedLanguages })
  return engine
}

serve({
  warm: (payload) => engineFor(payload as WarmCall).warm(),
  ahead: (payload, signal) => {
    const call = payload as AheadCall
    return engineFor(call).ahead(call.image, call.upwards, signal)
  },
  read: (payload, signal, progress) => {
    const call = payload as ReadCall
    return engineFor(call).read(call.image, signal, progress)
  },
})

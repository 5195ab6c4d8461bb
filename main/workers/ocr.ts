import type { PixelImage } from '../core/ports.ts'
import { createOcrEngine, type OcrEngine } from '../node/ocr-engine.ts'
import { serve } from './serve.ts'

/** What the app sends; it is the parent process, and the engine checks that the picture is whole. */
interface ReadCall {
  readonly image: PixelImage
  readonly languages: readonly string[]
  readonly addedLanguages: string
}

let engine: OcrEngine = createOcrEngine()
let languagesOfEngine = ''

/** The engine for these languages; another one gives its memory back. */
function engineFor({ languages, addedLanguages }: ReadCall): OcrEngine {
  const wanted = languages.join('+')
  if (wanted === languagesOfEngine) return engine
  void engine.close().catch(() => undefined)
  languagesOfEngine = wanted
  engine = createOcrEngine(languages.length === 0 ? {} : { languages, addedLanguages })
  return engine
}

serve({
  read: (payload, signal, progress) => {
    const call = payload as ReadCall
    return engineFor(call).read(call.image, signal, progress)
  },
})

// The app starts this process while the user still drags. What does not load is told by `read`.
void engine.warm().catch(() => undefined)

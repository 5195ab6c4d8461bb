import type { PixelImage } from '../core/ports.ts'
import { createOcrEngine } from '../node/ocr-engine.ts'
import { serve } from './serve.ts'

const engine = createOcrEngine()

serve({
  // The parent process is the app's own; the engine checks that the picture is whole.
  read: (payload, signal) => engine.read((payload as { image: PixelImage }).image, signal),
})

// The app starts this process while the user still drags. What does not load is told by `read`.
void engine.warm().catch(() => undefined)

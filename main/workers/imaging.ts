import { measurePicture } from '../core/image/measure.ts'
import type { EncodePlan, PixelImage } from '../core/ports.ts'
import { encodeImage } from '../node/imaging.ts'
import { hideNativeSharp } from './hide-native-sharp.ts'
import { serve } from './serve.ts'

hideNativeSharp()

serve({
  encode: async (payload) => {
    const { image, plan } = payload as { image: PixelImage; plan: EncodePlan }
    return await encodeImage(image, plan)
  },
  measure: async (payload) => measurePicture(payload as PixelImage),
})

// The app starts this process while the user still drags; the first picture costs the most.
const pixel = { width: 1, height: 1, data: new Uint8Array(4) }
void encodeImage(pixel, { width: 1, height: 1, formats: ['image/png'], photo: false }).catch(
  () => undefined,
)

import { watchMemory } from '../node/pictures/memory-watch.ts'
import { answerDecode } from '../node/pictures/serve-decoder.ts'
import { hideNativeSharp } from './hide-native-sharp.ts'
import { serve } from './serve.ts'

hideNativeSharp()
watchMemory()
serve({ decode: answerDecode })

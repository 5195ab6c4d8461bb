import { expose } from './bridge.ts'

expose(
  'overlay',
  ['ready', 'painted', 'alive', 'drag', 'choose', 'copyColour', 'cancel'],
  ['frame', 'clear', 'ping'],
)

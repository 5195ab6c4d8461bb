import { expose } from './bridge.ts'

expose(
  'overlay',
  ['ready', 'painted', 'alive', 'drag', 'choose', 'cancel'],
  ['frame', 'clear', 'ping'],
)

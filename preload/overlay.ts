import { expose, handOver } from './bridge.ts'

expose(
  'overlay',
  ['ready', 'painted', 'alive', 'drag', 'choose', 'copyColour', 'cancel'],
  ['frame', 'clear', 'ping'],
)

handOver('overlay', 'strip')

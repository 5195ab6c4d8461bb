import { expose } from './bridge.ts'

expose(
  'answer',
  ['snapshot', 'stop', 'copy', 'retry', 'close', 'pin', 'openSettings'],
  ['event', 'reset'],
)

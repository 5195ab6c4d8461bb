import { expose } from './bridge.ts'

expose(
  'answer',
  ['snapshot', 'stop', 'copy', 'correct', 'askAbout', 'retry', 'close', 'pin', 'openSettings'],
  ['event', 'reset'],
)

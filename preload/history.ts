import { expose } from './bridge.ts'

expose(
  'history',
  ['load', 'find', 'summaries', 'entry', 'open', 'copy', 'remove', 'removeAll', 'openSettings'],
  ['changed'],
)

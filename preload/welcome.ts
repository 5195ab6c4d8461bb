import { expose } from './bridge.ts'

expose(
  'welcome',
  ['load', 'findLocal', 'addLocal', 'importEnvironment', 'openSettings', 'close'],
  ['changed'],
)

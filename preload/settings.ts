import { expose } from './bridge.ts'

expose(
  'settings',
  [
    'load',
    'saveProvider',
    'removeProvider',
    'chooseProvider',
    'listModels',
    'setHotkey',
    'setPreferences',
  ],
  ['changed'],
)

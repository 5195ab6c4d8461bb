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
    'recordHotkey',
    'setPreferences',
    'setReading',
    'addLanguage',
  ],
  ['changed'],
)

import { expose } from './bridge.ts'

expose(
  'settings',
  [
    'load',
    'saveProvider',
    'removeProvider',
    'chooseProvider',
    'listModels',
    'testModel',
    'stopModelCall',
    'sayVision',
    'setActionModel',
    'setHotkey',
    'recordHotkey',
    'setPreferences',
    'setReading',
    'addLanguage',
  ],
  ['changed'],
)

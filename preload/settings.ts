import { expose } from './bridge.ts'

expose(
  'settings',
  [
    'load',
    'findLocal',
    'addLocal',
    'importEnvironment',
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

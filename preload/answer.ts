import { expose } from './bridge.ts'

expose(
  'answer',
  [
    'snapshot',
    'stop',
    'copy',
    'copyText',
    'openLink',
    'correct',
    'askAbout',
    'retry',
    'sendSmaller',
    'ask',
    'modelChoices',
    'askModel',
    'copyForm',
    'saveForm',
    'drawDiagram',
    'close',
    'pin',
    'openSettings',
    'look',
    'setLook',
    'resetLook',
  ],
  ['event', 'reset', 'look'],
)

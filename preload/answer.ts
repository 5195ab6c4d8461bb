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
    'close',
    'pin',
    'openSettings',
    'look',
    'setLook',
    'resetLook',
  ],
  ['event', 'reset', 'look'],
)

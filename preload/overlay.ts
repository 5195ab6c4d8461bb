import { expose } from './bridge.ts'

expose('overlay', ['ready', 'painted', 'choose', 'cancel'], ['frame', 'clear'])

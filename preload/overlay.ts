import { expose } from './bridge.ts'

expose('overlay', ['ready', 'painted', 'alive', 'choose', 'cancel'], ['frame', 'clear', 'ping'])

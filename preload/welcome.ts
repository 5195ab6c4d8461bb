import { expose } from './bridge.ts'

expose('welcome', ['load', 'openSettings', 'close'], ['changed'])

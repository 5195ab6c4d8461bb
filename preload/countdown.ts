import { expose } from './bridge.ts'

expose('countdown', ['ready'], ['left'])

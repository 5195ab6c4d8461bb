import { expose } from './bridge.ts'

expose('diagram', ['ready', 'drawn'], ['draw'])

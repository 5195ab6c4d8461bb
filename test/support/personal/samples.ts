import { type Random, randomFrom } from '../tables/random.ts'
import { type DrawnScene, drawScene, type SceneStyle } from './draw-scene.ts'
import * as others from './other-scenes.ts'
import { SceneMaker } from './scene.ts'
import * as scenes from './scenes.ts'

const monospaced = ['terminal', 'code', 'log', 'config', 'session']

interface PersonalSet {
  readonly scenes: Readonly<Record<string, (make: SceneMaker) => ReturnType<typeof scenes.form>>>
  readonly fonts: readonly [string, ...string[]]
  readonly mono: readonly [string, ...string[]]
}

const sets = {
  /** Debian's fonts-dejavu-core alone, which tests install. */
  sample: {
    scenes,
    fonts: ['DejaVu Sans', 'DejaVu Sans', 'DejaVu Serif'],
    mono: ['DejaVu Sans Mono'],
  },
  /** What the finders were made with; fonts-urw-base35 and fonts-noto-cjk too. */
  tuned: {
    scenes,
    fonts: ['DejaVu Sans', 'DejaVu Serif', 'C059', 'Nimbus Sans Narrow', 'URW Gothic'],
    mono: ['DejaVu Sans Mono', 'DejaVu Sans Mono', 'Noto Sans Mono CJK JP'],
  },
  /** Other scenes in other fonts, fonts-noto-mono too. */
  'held-out': {
    scenes: others,
    fonts: ['Nimbus Sans', 'Nimbus Roman', 'P052', 'URW Bookman'],
    mono: ['Noto Mono', 'Noto Sans Mono', 'Nimbus Mono PS'],
  },
} as const satisfies Record<string, PersonalSet>

export type PersonalSetName = keyof typeof sets

const themes = [
  { ink: '#1c1c1c', paper: '#ffffff', ground: '#f4f5f7', rule: '#c4c8d0' },
  { ink: '#d4d4d4', paper: '#1e1e1e', ground: '#2a2d33', rule: '#50545c' },
  { ink: '#33414e', paper: '#fdf6e3', ground: '#eee8d5', rule: '#cfc8b4' },
  { ink: '#cdd6f4', paper: '#11213a', ground: '#1d3050', rule: '#3b4f75' },
]

/**
 * Draws pictures with personal data: the scenes in turn, each at 1x and 2x, in light and dark
 * themes; the same for the same seed.
 */
export async function* drawPersonal(
  set: PersonalSetName,
  seed: number,
  count: number,
): AsyncGenerator<DrawnScene> {
  const { scenes: all, ...fonts }: PersonalSet = sets[set]
  const named = Object.entries(all)
  for (let i = 0; i < count; i++) {
    const random = randomFrom(100_000 * seed + i)
    const [name = '', scene] = named[i % named.length] ?? []
    if (scene === undefined) continue
    const mono = monospaced.includes(name)
    const style = styleOf(random, Math.floor(i / named.length), mono ? fonts.mono : fonts.fonts)
    const rows = scene(new SceneMaker(random))
    if (rows.length === 0) continue
    const title = `${set} ${i} ${name} ${style.font} ${style.size} px ${style.scale}x`
    yield await drawScene({ name: title, mono, rows }, style)
  }
}

function styleOf(random: Random, turn: number, fonts: readonly [string, ...string[]]): SceneStyle {
  const theme = themes[turn % themes.length] ?? themes[0]
  const scale = Math.floor(turn / themes.length) % 2 === 0 ? 1 : 2
  return {
    ...(theme ?? { ink: '#000', paper: '#fff', ground: '#fff', rule: '#000' }),
    scale,
    font: random.pick(fonts),
    size: random.int(12, 16),
  }
}

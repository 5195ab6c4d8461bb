import type { Rect } from '../../../common/geometry.ts'
import type { Sway } from './sway.ts'

/** As `swaymsg -t get_tree` gives them; a window that has no tile is a `floating_con`. */
interface Node {
  readonly type: string
  readonly name: string | null
  readonly focused: boolean
  readonly rect: Rect
  readonly nodes: readonly Node[]
  readonly floating_nodes: readonly Node[]
}

/** The floating windows with a title, places in sway's layout. */
export async function floatingWindows(
  on: Sway,
  title: string,
): Promise<readonly { readonly rect: Rect; readonly focused: boolean }[]> {
  const all = (node: Node): readonly Node[] => [
    node,
    ...[...node.nodes, ...node.floating_nodes].flatMap(all),
  ]
  const tree = JSON.parse(await on.run('swaymsg', '-t', 'get_tree', '-r')) as Node
  return all(tree).filter(({ type, name }) => type === 'floating_con' && name === title)
}

import { Graph, layout } from '@dagrejs/dagre'
import { type DrawnMap, inLines, isDrawable, type OriginMap } from '#app/domain/origin-map.ts'

/** The size of a node and of the words in it, in units of the drawing. */
const box = { width: 208, padding: 22, line: 17, characters: 24, lines: 2 }
/** What has no relay and no claim on the map still stands on it. */
const gaps = { nodesep: 14, ranksep: 96, marginx: 8, marginy: 8 }

/** Gives everything on a map its place: words go from left to right, from origins by way of sources to claims. Null where it is too much. */
export function layOutMap(map: OriginMap): DrawnMap | null {
  if (!isDrawable(map)) return null
  const { nodes, edges } = map
  const graph = new Graph({ multigraph: true }).setGraph({ rankdir: 'LR', ...gaps })
  const lines = new Map(nodes.map(({ id, title }) => [id, inLines(title, box.characters, box.lines)]))
  for (const { id } of nodes) {
    const height = box.padding + box.line * (1 + (lines.get(id)?.length ?? 0))
    graph.setNode(id, { width: box.width, height })
  }
  for (const [index, { from, to }] of edges.entries()) graph.setEdge(from, to, {}, String(index))
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    ...{ width: Math.ceil(width), height: Math.ceil(height) },
    nodes: nodes.map((node) => {
      const placed = graph.node(node.id)
      const [w, h] = [Number(placed.width), Number(placed.height)]
      const corner = { x: round(Number(placed.x) - w / 2), y: round(Number(placed.y) - h / 2) }
      return { ...node, ...corner, width: w, height: h, lines: lines.get(node.id) ?? [] }
    }),
    edges: edges.map((edge, index) => {
      const { points = [] } = graph.edge({ v: edge.from, w: edge.to, name: String(index) })
      const placed = points.map(({ x, y }: { x: number; y: number }) => ({ x: round(x), y: round(y) }))
      return { ...edge, points: placed, middle: placed[Math.floor(placed.length / 2)] ?? { x: 0, y: 0 } }
    }),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

import type { DrawnMap, MapNode, Point } from '#app/domain/origin-map.ts'
import { useText } from '../text.tsx'
import { classNames } from '../ui/class-names.ts'
import { langOf } from '../ui/quote.tsx'
import styles from './origin-map.module.css'

/** Claims, their sources, and whom those have it from, as a picture. The table under it says the same to whoever cannot see it. */
export function OriginMapPicture({ map, casePath }: { map: DrawnMap; casePath: string }) {
  const t = useText()
  return (
    <div className={styles.frame}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${map.width} ${map.height}`}
        width={map.width}
        height={map.height}
        aria-hidden="true"
      >
        <defs>
          <marker
            id="map-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="9"
            markerHeight="9"
            orient="auto"
          >
            <path className={styles.head} d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {map.edges.map(({ from, to, kind, points }) => (
          <path
            key={`${from} ${to} ${kind}`}
            className={classNames(styles.edge, styles[kind])}
            d={pathOf(points)}
            markerEnd="url(#map-arrow)"
          />
        ))}
        {map.edges.map(({ from, to, kind, middle }) => (
          <text key={`${from} ${to} ${kind}`} className={styles.kind} x={middle.x} y={middle.y + 3.5}>
            {isStance(kind) ? t(`stance.${kind}`) : t(`relay_kind.${kind}`)}
          </text>
        ))}
        {map.nodes.map((node) => (
          <Node key={node.id} node={node} casePath={casePath} />
        ))}
      </svg>
    </div>
  )
}

function Node({ node, casePath }: { node: DrawnMap['nodes'][number]; casePath: string }) {
  const { x, y, width, height, lines, to } = node
  const words = (
    <>
      <rect
        className={classNames(styles.box, styles[node.kind], node.root === 'unknown' && styles.unknown)}
        {...{ x, y, width, height }}
        rx="4"
      />
      <text className={styles.label} x={x + 10} y={y + 19}>
        <Label node={node} />
      </text>
      {lines.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a title never change their order
          key={index}
          className={styles.title}
          x={x + 10}
          y={y + 36 + index * 17}
          lang={langOf(node.language)}
        >
          {line}
        </text>
      ))}
    </>
  )
  if (to === null) return <g>{words}</g>
  return (
    <a href={`${casePath}/${to}`} tabIndex={-1}>
      <title>{node.title}</title>
      {words}
    </a>
  )
}

function Label({ node: { label, originKind, root, firstHandFor } }: { node: MapNode }) {
  const t = useText()
  if (originKind) return <>{t(`origin_kind.${originKind}`)}</>
  const claims = firstHandFor.map((number) => `C${number}`).join(', ')
  const said = [
    ...(firstHandFor.length > 0 ? [t('origins.first_hand_for', { claims })] : []),
    ...(root !== null && firstHandFor.length === 0 ? [t(`origins.root_${root}`)] : []),
  ]
  return <>{[label, ...said].join(' · ')}</>
}

function isStance(kind: string): kind is 'supports' | 'contradicts' | 'mentions' | 'context' {
  return ['supports', 'contradicts', 'mentions', 'context'].includes(kind)
}

/** A line through the points, rounded at each of them. */
function pathOf(points: Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const turns = rest.map((point, index) => {
    const next = rest[index + 1]
    if (!next) return `L${point.x} ${point.y}`
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
  })
  return `M${first.x} ${first.y}${turns.join('')}`
}

import { Link } from '@remix-run/react'
import { stretchOf, type TimelineItem, timelineLanes } from '#app/domain/timeline.ts'
import { useText } from '../text.tsx'
import { classNames } from '../ui/class-names.ts'
import { type Bar, layBars, openEnd } from './bars.ts'
import { layAxis, type TimeAxis } from './time-axis.ts'
import { tickText, whenText } from './time-words.ts'
import styles from './timeline.module.css'

const width = 960
const laneHead = 84
const lanePad = 10

/** The timeline as a picture: a lane for each kind of happening, a bar for each date as long as it may lie. */
export function TimelineDrawing({ items, casePath }: { items: TimelineItem[]; casePath: string }) {
  const t = useText()
  const stretches = items.flatMap(({ when }) => (when ? [stretchOf(when)] : []))
  const axis = layAxis(stretches, width - laneHead - openEnd)
  const lanes = timelineLanes.map((lane) => {
    const laid = layBars(
      items.filter((item) => item.lane === lane),
      axis,
    )
    return { lane, bars: laid.bars, height: 2 * lanePad + Math.max(22, laid.height) }
  })
  const tops = lanes.map((_, at) => 8 + lanes.slice(0, at).reduce((sum, { height }) => sum + height, 0))
  const height = 8 + lanes.reduce((sum, lane) => sum + lane.height, 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than the page is scrolled by keys as well
    <section className={styles.frame} aria-label={t('timeline.drawing')} tabIndex={0}>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height + 34}`} aria-hidden="true">
        <Marks axis={axis} height={height} />
        {lanes.map(({ lane, bars }, at) => (
          <g key={lane} transform={`translate(0 ${tops[at]})`}>
            <line className={styles.rule} x1={0} x2={width} y1={0} y2={0} />
            <text className={styles.lane} x={0} y={lanePad + 13}>
              {t(`timeline.lane_${lane}`)}
            </text>
            {bars.map((bar) => (
              <BarDrawing key={`${bar.left} ${bar.top}`} bar={bar} casePath={casePath} />
            ))}
          </g>
        ))}
      </svg>
    </section>
  )
}

function BarDrawing({ bar, casePath }: { bar: Bar; casePath: string }) {
  const t = useText()
  const { stretch, labels, more, left, top, width: long, height } = bar
  const standing = labels[0]?.item.standing
  return (
    <g transform={`translate(${laneHead + left} ${lanePad + top})`}>
      <rect
        className={classNames(
          styles.bar,
          standing && styles[standing],
          stretch.open && styles.open,
          stretch.from === stretch.to && styles.instant,
        )}
        width={long}
        height={height}
        rx={3}
      />
      {labels.map(({ item, x, y }) => (
        <Link key={item.key} to={pageOf(item, casePath)} tabIndex={-1}>
          <title>{`${whenText(t, item.when)}: ${item.label} ${item.words}`}</title>
          <text className={styles.label} x={x} y={y}>
            {item.label}
          </text>
        </Link>
      ))}
      {more && (
        <text className={styles.more} x={more.x} y={more.y}>
          {t('timeline.more_here', { count: more.count })}
        </text>
      )}
    </g>
  )
}

function pageOf({ label }: TimelineItem, casePath: string): string {
  return `${casePath}/${label.startsWith('C') ? 'claims' : 'sources'}/${label}`
}

function Marks({ axis, height }: { axis: TimeAxis; height: number }) {
  const t = useText()
  return (
    <>
      {axis.segments.map(({ from, left, right }) => (
        <line
          key={from}
          className={styles.axis}
          x1={laneHead + left}
          x2={laneHead + right}
          y1={height}
          y2={height}
        />
      ))}
      {axis.ticks.map((tick) => (
        <g key={tick.at} transform={`translate(${laneHead + tick.x} 0)`}>
          <line className={styles.tick} y1={8} y2={height + 4} />
          <text className={styles.time} y={height + 20} textAnchor="middle">
            {tickText(t, tick)}
          </text>
        </g>
      ))}
    </>
  )
}

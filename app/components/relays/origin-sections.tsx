import type { DrawnMap, MapRow } from '#app/domain/origin-map.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { OriginMapPicture } from './origin-map.tsx'
import { OriginTable } from './origin-table.tsx'

type OriginSectionsProps = {
  /** Null where it is too much to be drawn. */
  map: DrawnMap | null
  rows: MapRow[]
  casePath: string
  ofClaims: boolean
  /** What is said where there is nothing to draw. */
  none: string
}

/** A map of origins, and the table that says the same. */
export function OriginSections({ map, rows, casePath, ofClaims, none }: OriginSectionsProps) {
  const t = useText()
  return (
    <>
      <p className="small">{t('origins.how_counted')}</p>
      <Section title={t('origins.map')} id="map">
        {rows.length === 0 ? <p>{none}</p> : <Picture map={map} casePath={casePath} />}
      </Section>
      {rows.length > 0 && (
        <Section title={t('origins.table')} id="table">
          <OriginTable rows={rows} casePath={casePath} ofClaims={ofClaims} />
        </Section>
      )}
    </>
  )
}

function Picture({ map, casePath }: Pick<OriginSectionsProps, 'map' | 'casePath'>) {
  const t = useText()
  if (map === null) return <p>{t('origins.map_too_large')}</p>
  if (map.nodes.length === 0) return <p>{t('origins.map_none')}</p>
  return <OriginMapPicture map={map} casePath={casePath} />
}

import { accessClaims } from './claims-access.ts'
import { beatingClaims } from './claims-beating.ts'
import { confessionClaims } from './claims-confession.ts'
import { dateClaims } from './claims-dates.ts'
import { detentionClaims } from './claims-detentions.ts'
import { forceClaims } from './claims-force.ts'
import { foreignGroupClaims } from './claims-foreign-groups.ts'
import { identityClaims } from './claims-identity.ts'
import { journeyClaims } from './claims-journey.ts'
import { protesterClaims } from './claims-protesters.ts'
import { protestClaims } from './claims-protests.ts'
import { surnameClaims, surnameOfTheMinistry } from './claims-surname.ts'
import type { SeedClaim } from './shapes.ts'

/** Every claim of the worked case in the order of its number: C1, C2 … */
export const seedClaims: SeedClaim[] = [
  ...identityClaims,
  ...surnameClaims,
  ...confessionClaims,
  ...beatingClaims,
  ...journeyClaims,
  ...accessClaims,
  ...detentionClaims,
  ...protestClaims,
  ...protesterClaims,
  ...forceClaims,
  ...dateClaims,
  ...foreignGroupClaims,
  ...surnameOfTheMinistry,
]

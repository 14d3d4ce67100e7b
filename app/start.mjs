import { existsSync } from 'node:fs'
import { register } from 'tsx/esm/api'

const development = process.argv.includes('--dev')
process.env.NODE_ENV = development ? 'development' : 'production'

if (!development && !existsSync(new URL('../build/server/index.js', import.meta.url))) {
  console.error('Sverka is not built yet. Run: npm run build')
  process.exit(1)
}

register()
const { start } = await import('./server.ts')
await start()

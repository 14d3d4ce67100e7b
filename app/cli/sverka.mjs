#!/usr/bin/env node
import { register } from 'tsx/esm/api'

process.env.NODE_ENV ??= 'production'
register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv)

import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** One script of a module and all it needs; what the module exports is put on `window` under the name. */
export async function browserBundle(entry: URL, name: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
      rollupOptions: { output: { extend: true } },
    },
  })
  const [output] = Array.isArray(outputs) ? outputs : [outputs]
  if (!output || !('output' in output)) throw new Error('The bundle was not written')
  return output.output[0].code
}

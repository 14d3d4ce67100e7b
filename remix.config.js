import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** The one home of the Remix options. This file is itself the Vite configuration: `remix vite:build -c remix.config.js`. */
export const remixOptions = {
  appDirectory: 'app',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}

export default defineConfig({
  plugins: [remix(remixOptions)],
  build: {
    target: 'es2022',
    // A third fewer scripts a page: what is smaller than this many bytes joins what it is loaded with.
    rollupOptions: { output: { experimentalMinChunkSize: 1000 } },
  },
  server: { host: '127.0.0.1' },
  // Only the server uses it; what it offers to browsers cannot be bundled for them.
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
})

import { builtinEnvironments } from 'vitest/runtime'

/** A browser's document for components that are alive, beside the store and the services as the server runs them. */
export default { ...builtinEnvironments.jsdom, name: 'document', viteEnvironment: 'ssr' }

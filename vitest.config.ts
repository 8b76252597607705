import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The packages as users run them: their builds for development look at each step, which doubles the time of a parse.
  ssr: { resolve: { conditions: ['node'] } },
  test: {
    include: ['test/*.test.ts'],
    globalSetup: 'test/build.ts',
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: '100%',
    // The command as built is run as it is built, by Node alone.
    server: { deps: { external: [/\/dist\/cli\//] } },
    // UPDATE=1 rewrites transcripts and fixtures from what the program says now, as `vitest -u` does.
    update: process.env.UPDATE === '1',
    coverage: {
      // Costs half as much again: CI looks, whoever is at work need not wait. .ci/run sets CI, as its hosts do.
      enabled: Boolean(process.env.CI),
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 75, branches: 50, functions: 75, lines: 80 },
    },
  },
})

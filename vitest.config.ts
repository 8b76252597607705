import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/*.test.ts'],
    globalSetup: 'test/build.ts',
    testTimeout: 240_000,
    // UPDATE=1 rewrites transcripts and fixtures from what the program says now, as `vitest -u` does.
    update: process.env.UPDATE === '1',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 75, branches: 50, functions: 75, lines: 80 },
    },
  },
})

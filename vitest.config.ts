import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two cores: the tests that start processes, databases and browsers would starve one another otherwise.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
})

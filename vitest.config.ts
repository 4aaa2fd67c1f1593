import { defineConfig } from 'vitest/config'

/** Where CI wants the runner's own report, beside what a person reads. */
const report = process.env.VITEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two cores: the tests that start processes, databases and browsers would starve one another otherwise.
    maxWorkers: 2,
    testTimeout: 30_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})

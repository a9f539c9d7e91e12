import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // A browser in the background is slower than the waits allow for.
    fileParallelism: false,
    testTimeout: 45_000,
    hookTimeout: 60_000,
    expect: { poll: { interval: 30, timeout: 8000 } },
  },
});

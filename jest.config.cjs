const compile = (syntax) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", decorators: true, tsx: syntax === "tsx" },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
      target: "es2021",
    },
  },
]

const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: { "^.+\\.tsx$": compile("tsx"), "^.+\\.[cm]?ts$": compile("ts") },
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.local/"],
}

/** A project on a real database, `integration-tests/<name>/`. */
const integration = (name, options) => ({
  ...shared,
  displayName: name,
  roots: [`<rootDir>/integration-tests/${name}`],
  testMatch: ["**/*.spec.ts"],
  setupFiles: ["<rootDir>/integration-tests/jest-setup.cjs"],
  setupFilesAfterEnv: ["<rootDir>/integration-tests/jest-after-env.cjs"],
  ...options,
})

module.exports = {
  testTimeout: 60_000,
  // A build machine has nothing else to do; at a desk half of it is left for the desk.
  maxWorkers: process.env.CI ? "100%" : "50%",
  workerIdleMemoryLimit: "1500MB",
  projects: [
    {
      ...shared,
      displayName: "unit",
      roots: ["<rootDir>/src", "<rootDir>/admin", "<rootDir>/dev"],
      testMatch: ["**/__tests__/**/*.unit.spec.ts", "**/__tests__/**/*.unit.spec.tsx"],
    },
    integration("modules"),
    integration("workflows"),
    integration("http"),
    integration("faults"),
    integration("packaging"),
    integration("e2e"),
  ],
}

import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

/** Medusa looks for dashboard extensions in `src/admin`, which here is a link to `admin`. */
const alsoInAdmin = (patterns) =>
  patterns?.flatMap((pattern) => (/^src\/admin\//.test(pattern) ? [pattern, pattern.replace("src/", "")] : [pattern]))

/** A warning that nobody has to heed is noise: every rule of the preset is an error. */
const strictly = (rules) =>
  rules && Object.fromEntries(Object.entries(rules).map(([name, level]) => [name, level === "warn" ? "error" : level]))

const preset = (medusa.default ?? medusa).configs.strict.map((block) => ({
  ...block,
  ...(block.files ? { files: alsoInAdmin(block.files) } : {}),
  ...(block.rules ? { rules: strictly(block.rules) } : {}),
}))

const sources = ["**/*.{ts,tsx}"]

export default tseslint.config(
  { ignores: ["node_modules", ".medusa", ".local", ".cache", "public", "static", "coverage", "src/admin"] },
  ...preset,
  {
    files: sources,
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.test.json", "tsconfig.admin.json"],
        projectService: false,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs,cjs}"],
    rules: {
      "max-lines": ["error", { max: 250 }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "no-var": "error",
      "prefer-const": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      semi: ["error", "never"],
      quotes: ["error", "double", { avoidEscape: true, allowTemplateLiterals: true }],
    },
  },
  {
    // Generated: by Medusa's command line, and from the table of routes.
    files: ["**/migrations/Migration*.ts", "src/types/generated/**"],
    rules: { "max-lines": "off", semi: "off", quotes: "off" },
  },
  {
    // A rule of the domain knows no framework; the local store and the tests answer no requests.
    files: ["src/modules/*/domain/**", "src/shared/**", "dev/**", "integration-tests/**", "**/__tests__/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // One public method of a module is one transaction, so it carries that decorator itself; what reads a
    // list runs straight on the pool, and options are known without waiting.
    files: ["src/modules/**"],
    rules: {
      "@medusajs/use-inject-manager-on-public-methods": "off",
      "@medusajs/service-methods-must-be-async": "off",
      "@medusajs/medusa-context-on-context-param": "off",
    },
  },
  {
    // What stands in a test is laid out as the story it tells.
    files: ["**/*.spec.{ts,tsx}"],
    rules: { "max-lines": "off" },
  }
)

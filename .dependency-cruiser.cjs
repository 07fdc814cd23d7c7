/**
 * Who may import whom: the table of ARCHITECTURE.md. Each rule says from where, and then what it may
 * reach; everything else in the project is forbidden.
 */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: "__tests__" },
  to: {
    path: "^(src|admin|dev|integration-tests|portal)/",
    pathNot: allowed,
  },
})

/** What may be imported as types alone. */
const typesOnly = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: "__tests__" },
  to: { path: to, dependencyTypesNot: ["type-only"] },
})

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Two files that need each other are one thing, or hide a third.",
      severity: "error",
      // Two models of one relation name each other: the model language asks for it.
      from: { pathNot: "^src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only(
      "domain-stays-pure",
      "Rules of the domain know only other rules of their module and the shared kernel.",
      "^src/modules/([^/]+)/(?:clock/)?domain/",
      ["^src/modules/$1/(?:clock/)?domain/", "^src/shared/"]
    ),
    {
      name: "domain-knows-no-framework",
      comment: "No framework, no database, no container in a rule. Its errors come from the shared kernel.",
      severity: "error",
      from: { path: "^src/modules/[^/]+/(?:clock/)?domain/", pathNot: "__tests__" },
      to: { path: "^node_modules/@medusajs/" },
    },
    only(
      "modules-stay-apart",
      "A module knows itself and the shared kernel, never another module.",
      "^src/modules/([^/]+)/",
      ["^src/modules/$1/", "^src/shared/"]
    ),
    only(
      "workflows-reach-modules-by-name",
      "Workflows call modules through the container: they need their names and types.",
      "^src/workflows/",
      ["^src/workflows/", "^src/shared/", "^src/types/", "^src/modules/[^/]+/"]
    ),
    typesOnly(
      "workflows-take-no-code-of-modules",
      "Of a module, workflows take its name from its index; the rest as types.",
      "^src/workflows/",
      "^src/modules/[^/]+/(?!index\\.ts)"
    ),
    only(
      "routes-write-through-workflows",
      "A route reads through a module's service and writes through a workflow.",
      "^src/api/",
      ["^src/api/", "^src/workflows/", "^src/shared/", "^src/types/", "^src/modules/[^/]+/"]
    ),
    typesOnly(
      "routes-take-no-code-of-modules",
      "Of a module, routes take its name, its pure rules and the schema of its settings; the rest as types.",
      "^src/api/",
      "^src/modules/[^/]+/(?!index\\.ts|(?:clock/)?domain/|settings\\.ts)"
    ),
    only(
      "subscribers-and-jobs-run-workflows",
      "What an event or a clock starts is a workflow.",
      "^src/(subscribers|jobs)/",
      ["^src/(subscribers|jobs)/", "^src/workflows/", "^src/shared/"]
    ),
    only("links-name-modules", "A link names two modules.", "^src/links/", ["^src/modules/[^/]+/index\\.ts$"]),
    only("client-knows-types", "The client is for browsers too.", "^src/client/", ["^src/client/", "^src/types/"]),
    typesOnly("client-takes-types-alone", "The client is for browsers too.", "^src/client/", "^src/types/"),
    only(
      "types-stand-alone",
      "What shops import as types drags no code along.",
      "^src/types/",
      ["^src/types/", "^src/shared/", "^src/modules/[^/]+/domain/", "^src/api/"]
    ),
    only(
      "admin-asks-over-http",
      "The dashboard gets its data over HTTP, through the client.",
      "^admin/",
      ["^admin/", "^src/client/", "^src/types/"]
    ),
    typesOnly("admin-takes-types-alone", "Types are all that the dashboard shares.", "^admin/", "^src/types/"),
    {
      name: "kernel-knows-nobody",
      comment: "The shared kernel serves everybody and knows none of them.",
      severity: "error",
      from: { path: "^src/shared/", pathNot: "__tests__" },
      to: { path: "^(src|admin|dev|integration-tests|portal)/", pathNot: "^src/shared/" },
    },
    {
      name: "through-the-framework",
      comment: "A second copy of these beside Medusa's own breaks a shop's boot.",
      severity: "error",
      from: { path: "^(src|admin)/" },
      to: {
        path: "^(node_modules/)?(zod|pg|awilix|knex|express|@mikro-orm/[^/]+)(/|$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-development-tools-in-the-package",
      comment: "What ships may use what ships with it.",
      severity: "error",
      from: { path: "^(src|admin)/", pathNot: "__tests__|\\.spec\\." },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer", "type-only"] },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "nobody-needs-a-test",
      comment: "Tests are not for importing.",
      severity: "error",
      from: { pathNot: "\\.spec\\.tsx?$" },
      to: { path: "\\.spec\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/admin/|\\.medusa/|\\.cache/" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.admin.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
    },
  },
}

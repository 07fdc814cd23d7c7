const { authenticate, defineMiddlewares } = require("@medusajs/framework/http")

module.exports = {
  default: defineMiddlewares({
    routes: [{ matcher: "/store/bench/*", middlewares: [authenticate("customer", ["session", "bearer"])] }],
  }),
}

const { TestEnvironment } = require("jest-environment-jsdom")

const fromNode = [
  "TextEncoder",
  "TextDecoder",
  "fetch",
  "Headers",
  "Request",
  "Response",
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "TextDecoderStream",
  "structuredClone",
]

/** A browser for the dashboard's pages: jsdom with what every browser has and jsdom lacks. */
module.exports = class Browser extends TestEnvironment {
  async setup() {
    await super.setup()
    const { global: page } = this
    fromNode.forEach((name) => (page[name] = globalThis[name]))
    // What the dashboard's build fills in.
    Object.assign(page, { __BACKEND_URL__: "/", __AUTH_TYPE__: "session", __JWT_TOKEN_STORAGE_KEY__: "", __BASE__: "/" })
    // Nothing is laid out here, so nothing changes its size and nothing scrolls.
    page.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
    page.IntersectionObserver = page.ResizeObserver
    page.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {}, addListener() {} })
    page.Element.prototype.scrollIntoView = () => {}
    page.Element.prototype.scroll = () => {}
    page.Element.prototype.hasPointerCapture = () => false
    page.Element.prototype.releasePointerCapture = () => {}
    page.IS_REACT_ACT_ENVIRONMENT = true
  }
}

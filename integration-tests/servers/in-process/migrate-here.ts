import { container, MedusaAppLoader } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { logger } from "@medusajs/framework/logger"
import { Migrator } from "@medusajs/framework/migrations"
import { ContainerRegistrationKeys, getResolvedPlugins, mergePluginModules } from "@medusajs/framework/utils"
import { loadSearchIndexes } from "@medusajs/medusa/loaders/search"
import { clearInstances, initDb, migrateDatabase, migrateSearchIndexes, syncLinks } from "@medusajs/test-utils"

/**
 * What `medusa db:migrate` does, in this process, on the database that the loaded configuration names. The connection
 * stays open: the store that starts after this goes on with it.
 */
export async function migrateHere(directory: string): Promise<void> {
  const configModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  mergePluginModules(configModule, await getResolvedPlugins(directory, configModule), directory)
  container.register({ [ContainerRegistrationKeys.LOGGER]: asValue(logger) })
  const loader = new MedusaAppLoader({ medusaConfigPath: directory, cwd: directory })

  await initDb()
  await new Migrator({ container }).ensureMigrationsTable()
  await migrateDatabase(loader)
  await syncLinks(loader, directory, container, logger)
  await clearInstances()

  // The tables of the search belong to definitions, which the module reads when it is made.
  await loadSearchIndexes({ plugins: await getResolvedPlugins(directory, configModule, true), configModule, logger })
  await loader.load()
  await migrateSearchIndexes(container, logger)
}

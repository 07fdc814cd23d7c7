const always = ["unix_socket_directories=", "max_connections=300", "shared_buffers=256MB", "max_wal_size=2GB"]

/** A crash may cost the last moments, never the whole. */
const durable = ["synchronous_commit=off"]

/** Durability costs half the speed of a test run and protects nothing there. */
const throwAway = ["synchronous_commit=off", "fsync=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0"]

/** The server's settings as one line for `pg_ctl -o`. */
export function serverFlags({ host, port, isDurable }) {
  return [`listen_addresses=${host}`, `port=${port}`, ...always, ...(isDurable ? durable : throwAway)]
    .map((setting) => setting.replace(/=$/, "=''"))
    .map((setting) => `-c ${setting}`)
    .join(" ")
}

// A WordPress of its own for the tests: Debian's packages unpacked into a folder, a database behind a socket,
// PHP's own server. Nothing of it stays when it stops.
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** The roles that authors have. */
export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;

/** The password of each; their names are their roles. */
export const PASSWORD = 'password';

/** A running WordPress. */
export interface Site {
  readonly address: string;
  readonly version: string;
  /** Runs PHP with WordPress loaded; resolves with what it writes. */
  readonly run: (code: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

/** Waits until somebody listens. */
async function until(options: net.NetConnectOpts, what: string): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = net.connect(options, () => {
        socket.end();
        resolve(true);
      });
      socket.on('error', () => {
        resolve(false);
      });
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} does not answer.`);
}

/** Starts a database that only a socket leads to. */
async function startDatabase(
  folder: string,
): Promise<{ readonly socket: string; readonly stop: () => void }> {
  const data = path.join(folder, 'database');
  const socket = path.join(folder, 'database.sock');
  const user = `--user=${os.userInfo().username}`;
  await mkdir(data);
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      user,
    ],
    { stdio: 'pipe' },
  );
  const server = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user],
    { stdio: 'ignore' },
  );
  await until({ path: socket }, 'The database');
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '--execute=CREATE DATABASE wordpress',
  ]);
  return { socket, stop: () => void server.kill() };
}

/** No request leaves the machine, save to the oEmbed provider of a test. */
const configOf = (socket: string, address: string, content: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_CONTENT_DIR', '${content}');
define('WP_CONTENT_URL', '${address}/wp-content');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${content}/debug.log');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Without a mail program, it would complain of one. */
const INSTALL = `<?php
define('WP_INSTALLING', true);
function wp_mail() { return true; }
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'administrator', 'administrator@example.org', true, '', '${PASSWORD}');
foreach (array(${ROLES.slice(1)
  .map((role) => `'${role}'`)
  .join()}) as $role) {
  wp_insert_user(array('user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@example.org", 'role' => $role));
}
foreach (get_users() as $user) {
  // The editor greets newcomers with a window that covers it.
  update_user_meta($user->ID, 'wp_persisted_preferences', array('core/edit-post' => array('welcomeGuide' => false), 'core' => array('enableChoosePatternModal' => false), '_modified' => gmdate('c')));
}
update_option('permalink_structure', '');
update_option('show_avatars', 0);
switch_theme('twentytwentythree');
echo get_bloginfo('version');
`;

/**
 * Starts a WordPress.
 *
 * @param packages folder that Debian's packages were unpacked into
 */
export async function startWordPress(packages: string): Promise<Site> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-wordpress-'));
  const root = path.join(folder, 'usr/share/wordpress');
  const content = path.join(root, 'wp-content');
  execFileSync('cp', ['-a', `${packages}/.`, folder]);
  const database = await startDatabase(folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const config = path.join(root, 'wp-config.php');
  // Debian's own is a link.
  await rm(config, { force: true });
  // Browsers ask for one.
  await writeFile(path.join(root, 'favicon.ico'), '');
  await writeFile(config, configOf(database.socket, address, content));
  let runs = 0;
  const php = async (code: string): Promise<string> => {
    runs += 1;
    const file = path.join(root, `run-${String(runs)}.php`);
    await writeFile(file, code);
    try {
      return execFileSync('php', [file], { encoding: 'utf8', cwd: root, stdio: 'pipe', timeout: 60_000 });
    } finally {
      await rm(file);
    }
  };
  const version = await php(INSTALL);
  const server = spawn('php', ['-S', `127.0.0.1:${String(port)}`, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    // Its workers end with it.
    detached: true,
  });
  await until({ host: '127.0.0.1', port }, 'PHP’s server');
  return {
    address,
    version,
    run: (code) => php(`<?php require __DIR__ . '/wp-load.php'; ${code}`),
    async stop() {
      if (server.pid !== undefined) process.kill(-server.pid);
      database.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// A WordPress of its own for the tests: Debian's packages unpacked into a folder, a database behind a socket,
// PHP's own server. Nothing of it stays when it stops.
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** The roles that authors have. */
export const ROLES = ['administrator', 'editor', 'author', 'contributor'];

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(isSo, what) {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} does not answer.`);
}

const answers = (options) =>
  new Promise((resolve) => {
    const socket = net.connect(options, () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });

/** Starts a database that only a socket leads to. */
async function startDatabase(folder) {
  const data = path.join(folder, 'database');
  const socket = path.join(folder, 'database.sock');
  await mkdir(data);
  execFileSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--user=${os.userInfo().username}`,
  ]);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--user=${os.userInfo().username}`,
    ],
    { stdio: 'ignore' },
  );
  await until(() => answers({ path: socket }), 'The database');
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '--execute=CREATE DATABASE wordpress',
  ]);
  return { socket, server };
}

const configOf = ({ socket, address, content }) => `<?php
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
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const installOf = (roles) => `<?php
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'administrator', 'administrator@example.org', true, '', 'password');
foreach (${JSON.stringify(roles).replaceAll('"', "'")} as $role) {
  if (!username_exists($role)) wp_insert_user(array('user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@example.org", 'role' => $role));
}
update_option('permalink_structure', '');
switch_theme('twentytwentythree');
echo get_bloginfo('version');
`;

/**
 * Starts a WordPress.
 *
 * @param source folder that Debian's packages were unpacked into
 * @param plugins folders to put among its plugins; they are switched on
 */
export async function startWordPress(source, plugins) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-wordpress-'));
  const root = path.join(folder, 'usr/share/wordpress');
  execFileSync('cp', ['-a', `${source}/.`, folder]);
  const content = path.join(root, 'wp-content');
  for (const plugin of plugins) execFileSync('cp', ['-a', plugin, path.join(content, 'plugins')]);
  const { socket, server: database } = await startDatabase(folder);
  const address = `http://127.0.0.1:${await freePort()}`;
  await rm(path.join(root, 'wp-config.php'), { force: true });
  await writeFile(path.join(root, 'wp-config.php'), configOf({ socket, address, content }));
  /** Runs PHP inside of it. */
  const php = async (code) => {
    const file = path.join(root, `run-${String(Math.random()).slice(2)}.php`);
    await writeFile(file, code);
    try {
      return execFileSync('php', [file], { encoding: 'utf8', cwd: root });
    } finally {
      await rm(file);
    }
  };
  const version = await php(installOf(ROLES.slice(1)));
  const server = spawn('php', ['-S', address.replace('http://', ''), '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await until(() => answers({ host: '127.0.0.1', port: Number(new URL(address).port) }), 'PHP’s server');
  return {
    address,
    version,
    /** Runs code with WordPress loaded; what it writes. */
    run: (code) => php(`<?php require __DIR__ . '/wp-load.php'; ${code}`),
    async stop() {
      server.kill();
      database.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

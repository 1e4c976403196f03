<?php
/**
 * Plugin Name:       Big Society Charts
 * Description:       The final Big Society audit as three charts: blocks and shortcodes, with the figures as a table for readers without script.
 * Version:           0.1.0
 * Requires at least: 7.0
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       big-society-charts
 */

namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/charts.php';
require __DIR__ . '/includes/fields.php';
require __DIR__ . '/includes/style.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/tags.php';

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_frame' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
add_filter( 'the_content', __NAMESPACE__ . '\complete_tags', 20 );

<?php
/**
 * Plugin Name:       Big Society Charts
 * Description:       The final Big Society audit as three charts: blocks and shortcodes, with the figures as a table for readers without script.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       big-society-charts
 */

namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/charts.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/filters.php';

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );

/** Makes the scripts known; a page loads them where a chart stands in it. */
function register_script() {
	foreach ( array( '', '.cy' ) as $language ) {
		wp_register_script(
			'big-society' . $language,
			plugins_url( "assets/big-society$language.js", __FILE__ ),
			array(),
			charts()['version'],
			array( 'strategy' => 'defer' )
		);
	}
}

/** A block for each chart, drawn here; the editor makes its fields of the attributes. */
function register_blocks() {
	foreach ( charts()['charts'] as $name => $chart ) {
		register_block_type(
			"big-society/$name",
			array(
				'api_version'     => 3,
				'title'           => $chart['title'],
				'description'     => $chart['description'],
				'category'        => 'embed',
				'icon'            => 'chart-bar',
				'attributes'      => charts()['attributes'],
				'supports'        => array(
					'autoRegister' => true,
					'align'        => array( 'wide', 'full' ),
					'html'         => false,
				),
				'render_callback' => function ( $given ) use ( $name ) {
					return sprintf(
						'<div %s>%s</div>',
						get_block_wrapper_attributes(),
						render( $name, $given )
					);
				},
			)
		);
	}
}

/** `[big-society-gap figures="…"]` and the others. */
function register_shortcodes() {
	foreach ( array_keys( charts()['charts'] ) as $name ) {
		add_shortcode(
			"big-society-$name",
			function ( $given ) use ( $name ) {
				return render( $name, is_array( $given ) ? $given : array() );
			}
		);
	}
}

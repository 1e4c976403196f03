<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/**
 * What the build has written of the charts: version, attributes of the tags and, by chart and language, the table.
 *
 * @return array
 */
function charts() {
	static $charts = null;
	if ( null === $charts ) {
		$charts = wp_json_file_decode( __DIR__ . '/../charts.json', array( 'associative' => true ) );
	}
	return $charts;
}

/**
 * The names of the charts.
 *
 * @return string[]
 */
function chart_names() {
	return array_keys( charts()['charts'] );
}

/** Makes the scripts and the style known; a page loads them where a chart stands in it. */
function register_assets() {
	foreach ( array( '', '.cy', '.files' ) as $part ) {
		wp_register_script(
			"big-society$part",
			plugins_url( "assets/big-society$part.js", __DIR__ ),
			array(),
			charts()['version'],
			array( 'strategy' => 'defer' )
		);
	}
	wp_register_style( 'big-society', false, array(), charts()['version'] );
	wp_add_inline_style( 'big-society', style() );
}

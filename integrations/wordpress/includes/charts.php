<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/**
 * What the build has written of the charts: version, attributes and, by chart and language, the table.
 *
 * @return array
 */
function charts() {
	static $charts = null;
	if ( null === $charts ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin, not an address.
		$charts = json_decode( file_get_contents( __DIR__ . '/../charts.json' ), true );
	}
	return $charts;
}

<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/** `[big-society-gap figures="…"]` and the others. Not `src`: nobody knows who wrote it, and it would bring figures from elsewhere. */
function register_shortcodes() {
	foreach ( chart_names() as $name ) {
		add_shortcode(
			"big-society-$name",
			function ( $given ) use ( $name ) {
				$given = is_array( $given ) ? $given : array();
				unset( $given['src'] );
				return render( $name, $given );
			}
		);
	}
}

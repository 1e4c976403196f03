<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/** `[big-society-gap figures="…"]` and the others. */
function register_shortcodes() {
	foreach ( chart_names() as $name ) {
		add_shortcode(
			"big-society-$name",
			function ( $given ) use ( $name ) {
				return render( $name, is_array( $given ) ? $given : array() );
			}
		);
	}
}

<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/**
 * A chart as its tag, with the figures as a table between the tags; asks for the script.
 *
 * @param string $name  gap, failures or balance.
 * @param array  $given Options by attribute; what is no option is left out.
 * @return string HTML.
 */
function render( $name, $given ) {
	$written = '';
	foreach ( charts()['attributes'] as $attribute => $schema ) {
		$text = isset( $given[ $attribute ] ) ? (string) $given[ $attribute ] : '';
		if ( '' !== $text && $text !== $schema['default'] ) {
			$written .= sprintf( ' %s="%s"', $attribute, esc_attr( $text ) );
		}
	}
	$lang = 0 === strpos( (string) ( $given['lang'] ?? get_bloginfo( 'language' ) ), 'cy' ) ? 'cy' : 'en';
	wp_enqueue_script( 'big-society' );
	if ( 'cy' === $lang ) {
		wp_enqueue_script( 'big-society.cy' );
	}
	return sprintf(
		'<big-society-%1$s%2$s>%3$s</big-society-%1$s>',
		$name,
		$written,
		table( $name, $lang, preg_split( '/[\s,]+/', $given['figures'] ?? '', -1, PREG_SPLIT_NO_EMPTY ) )
	);
}

/**
 * The table of a chart, in one line; with some figures named, their rows alone.
 *
 * @param string   $name    gap, failures or balance.
 * @param string   $lang    en or cy.
 * @param string[] $figures Ids; none for all.
 * @return string HTML that the build has written.
 */
function table( $name, $lang, $figures ) {
	$table = charts()['charts'][ $name ]['tables'][ $lang ];
	$rows  = array_filter(
		$table['rows'],
		function ( $row ) use ( $figures ) {
			return array() === $figures || array() !== array_intersect( $row['figures'], $figures );
		}
	);
	$around = array() === $figures ? $table : $table['some'];
	return $around['start'] . implode( '', array_column( $rows, 'html' ) ) . $around['end'];
}

<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/**
 * A chart as its tag, with the figures as a table between the tags; asks for the scripts.
 *
 * @param string $name  gap, failures or balance.
 * @param array  $given Options by attribute, and `size`, that of the text in pixels; what is no option is left out.
 * @return string HTML.
 */
function render( $name, $given ) {
	$written = '';
	foreach ( array_merge( charts()['attributes'], array( 'lang', 'class', 'id' ) ) as $attribute ) {
		if ( isset( $given[ $attribute ] ) ) {
			$written .= sprintf( ' %s="%s"', $attribute, esc_attr( (string) $given[ $attribute ] ) );
		}
	}
	$size = (int) ( $given['size'] ?? 0 );
	if ( $size >= 10 && $size <= 96 ) {
		$written .= sprintf( ' style="--big-society-font-size: %dpx"', $size );
	}
	$lang = enqueue( (string) ( $given['lang'] ?? '' ), (string) ( $given['controls'] ?? '' ) );
	return sprintf(
		'<big-society-%1$s%2$s>%3$s</big-society-%1$s>',
		$name,
		$written,
		table( $name, $lang, $given )
	);
}

/**
 * Asks for the scripts that a chart needs.
 *
 * @param string $lang     Language of the chart; empty for the site's.
 * @param string $controls Its buttons.
 * @return string Language of its words: en or cy.
 */
function enqueue( $lang, $controls ) {
	wp_enqueue_style( 'big-society' );
	wp_enqueue_script( 'big-society' );
	if ( preg_match( '/\b(download|embed)\b/', $controls ) ) {
		wp_enqueue_script( 'big-society.files' );
	}
	if ( 0 === stripos( '' === $lang ? get_bloginfo( 'language' ) : $lang, 'cy' ) ) {
		wp_enqueue_script( 'big-society.cy' );
		return 'cy';
	}
	return 'en';
}

/**
 * The table of a chart, in one line; with some figures named, their rows alone.
 *
 * @param string $name  gap, failures or balance.
 * @param string $lang  en or cy.
 * @param array  $given Options by attribute.
 * @return string HTML that the build has written; none where none of the figures is known.
 */
function table( $name, $lang, $given ) {
	$tables = wp_json_file_decode( __DIR__ . "/../tables/$name.$lang.json", array( 'associative' => true ) );
	$asked  = preg_split( '/[\s,]+/', (string) ( $given['figures'] ?? '' ), -1, PREG_SPLIT_NO_EMPTY );
	if ( array() === $asked ) {
		$part     = (string) ( $given['show'] ?? 'all' );
		$evidence = (string) ( $given['evidence'] ?? 'all' );
		return $tables['whole'][ "$part $evidence" ] ?? $tables['whole']['all all'];
	}
	$rows = array_filter(
		$tables['rows'],
		function ( $row ) use ( $asked ) {
			return array() !== array_intersect( $row['figures'], $asked );
		}
	);
	return array() === $rows ? '' : $tables['start'] . implode( '', array_column( $rows, 'html' ) ) . $tables['end'];
}

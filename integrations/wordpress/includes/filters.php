<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/**
 * Lets the tags through for authors who may not write all HTML.
 *
 * @param array  $tags    Allowed attributes by tag.
 * @param string $context What is filtered.
 * @return array
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$attributes = array_fill_keys( array_merge( array_keys( charts()['attributes'] ), array( 'lang', 'class', 'id' ) ), true );
	foreach ( array_keys( charts()['charts'] ) as $name ) {
		$tags[ "big-society-$name" ] = $attributes;
	}
	return $tags;
}

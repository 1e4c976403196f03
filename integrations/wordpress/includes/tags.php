<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/** The attributes of a tag: any that have a value, also such with a bracket in it. */
const ATTRIBUTES = '(?:[^>"\']|"[^"]*"|\'[^\']*\')*';

/**
 * Lets the tags through for authors who may not write all HTML. Not `src`: it would bring figures from elsewhere.
 *
 * @param array  $tags    Allowed attributes by tag.
 * @param string $context What is filtered.
 * @return array
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$allowed = array_diff( charts()['attributes'], array( 'src' ) );
	$allowed = array_fill_keys( array_merge( $allowed, array( 'lang', 'class', 'id' ) ), true );
	foreach ( chart_names() as $name ) {
		$tags[ "big-society-$name" ] = $allowed;
		$tags[ "bs-$name" ]          = $allowed;
	}
	// A figure may have any data: but none that is in this empty list.
	$tags['figure']['data-src'] = array( 'values' => array() );
	return $tags;
}

/**
 * Charts that were pasted as a tag or as a figure: asks for the scripts, and gives those that are empty their table.
 *
 * @param string $content HTML of a post.
 * @return string
 */
function complete_tags( $content ) {
	$names = implode( '|', chart_names() );
	$tag   = '<(?:big-society|bs)-(' . $names . ')(?=[\s>])(' . ATTRIBUTES . ')>\s*</(?:big-society|bs)-(?:' . $names . ')>';
	// WordPress makes paragraphs of lines, but a table ends a paragraph: it would stand behind its tag.
	$content = preg_replace_callback(
		"~<p>((?:\s*$tag\s*(?:<br\s*/?>)?)+)\s*</p>~i",
		function ( $found ) {
			return preg_replace( '~<br\s*/?>~', '', $found[1] );
		},
		$content
	);
	$content = preg_replace_callback(
		"~$tag~i",
		function ( $found ) {
			$given = attributes( $found[2] );
			return has_own_data( $given ) ? $found[0] : render( strtolower( $found[1] ), $given );
		},
		$content
	);
	$content = preg_replace_callback(
		'~(<figure\s(' . ATTRIBUTES . ')>)\s*</figure>~i',
		function ( $found ) use ( $names ) {
			$given = attributes( $found[2] );
			if ( has_own_data( $given ) || ! preg_match( "~(?:^|\s)big-society-($names)(?:\s|$)~", $given['class'] ?? '', $class ) ) {
				return $found[0];
			}
			return $found[1] . table( $class[1], enqueue( $given['lang'] ?? '', '' ), $given ) . '</figure>';
		},
		$content
	);
	$tags = new \WP_HTML_Tag_Processor( $content );
	while ( $tags->next_tag() ) {
		$is_figure = 'FIGURE' === $tags->get_tag();
		$form      = $is_figure ? (string) $tags->get_attribute( 'class' ) : strtolower( $tags->get_tag() );
		if ( preg_match( "~(?:^|\s)(?:big-society|bs)-(?:$names)(?:\s|$)~", $form ) ) {
			enqueue(
				(string) $tags->get_attribute( 'lang' ),
				(string) $tags->get_attribute( $is_figure ? 'data-controls' : 'controls' )
			);
		}
	}
	return $content;
}

/**
 * The attributes of a tag; those of a figure without their `data-`.
 *
 * @param string $written As they stand in the tag.
 * @return string[] By name.
 */
function attributes( $written ) {
	$values = array();
	foreach ( wp_kses_hair( $written, wp_allowed_protocols() ) as $name => $attribute ) {
		$values[ preg_replace( '/^data-/', '', strtolower( $name ) ) ] = $attribute['value'];
	}
	return $values;
}

/**
 * Whether a chart draws figures of its author's: from a table elsewhere in the page, or from an address.
 *
 * @param string[] $given Its attributes.
 * @return bool
 */
function has_own_data( $given ) {
	return isset( $given['for'] ) || isset( $given['src'] );
}

<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of a block, as the editor makes the fields of its sidebar of them.
 *
 * @param string $name gap, failures or balance.
 * @return array Schemas by name; the name is the attribute of the tag.
 */
function fields( $name ) {
	$fields = array(
		'figures'       => text( __( 'Only these figures (ids, with spaces)', 'big-society-charts' ) ),
		'highlight'     => text( __( 'Figures to stress (ids, with spaces)', 'big-society-charts' ) ),
		'evidence'      => choice( __( 'Evidence: all, or what audits reported', 'big-society-charts' ), array( 'all', 'audit' ) ),
		'heading'       => text( __( 'Title (empty: the chart’s own; a space: none)', 'big-society-charts' ) ),
		'subheading'    => text( __( 'Subtitle (empty: the chart’s own; a space: none)', 'big-society-charts' ) ),
		'note'          => text( __( 'Note of your own under the chart', 'big-society-charts' ) ),
		'heading-level' => choice( __( 'Heading level of the title', 'big-society-charts' ), array( 'none', '2', '3', '4', '5', '6' ) ),
		'view'          => choice( __( 'Opens as', 'big-society-charts' ), array( 'chart', 'table' ) ),
		'details'       => choice( __( 'Details of each figure', 'big-society-charts' ), array( 'on', 'off' ) ),
		'controls'      => choice( __( 'Buttons under the chart', 'big-society-charts' ), array( 'table', 'table download', 'table embed', 'table download embed', 'download', 'embed', 'download embed', 'none' ) ),
		'size'          => array(
			'type'  => 'integer',
			'label' => __( 'Size of text, in pixels', 'big-society-charts' ),
		),
		'theme'         => choice( __( 'Colours', 'big-society-charts' ), array( 'auto', 'light', 'dark' ) ),
		'lang'          => choice( __( 'Language', 'big-society-charts' ), array( 'page', 'en', 'cy' ) ),
	);
	$parts  = charts()['charts'][ $name ]['parts'];
	if ( array( 'all' ) !== $parts ) {
		$fields = array( 'show' => choice( __( 'Show all, or one part', 'big-society-charts' ), $parts ) ) + $fields;
	}
	return $fields;
}

/**
 * A field for words.
 *
 * @param string $label What it is called.
 * @return array
 */
function text( $label ) {
	return array(
		'type'    => 'string',
		'label'   => $label,
		'default' => '',
	);
}

/**
 * A field with choices; the first is the one without a choice.
 *
 * @param string   $label   What it is called.
 * @param string[] $choices Values.
 * @return array
 */
function choice( $label, $choices ) {
	return array(
		'type'    => 'string',
		'label'   => $label,
		'enum'    => $choices,
		'default' => $choices[0],
	);
}

<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/**
 * What a page without script needs: tables that scroll where they are too wide, and rows that can be told apart.
 * Themes come first: what is said of the cells weighs nothing against what they say.
 *
 * @return string CSS.
 */
function style() {
	$waiting = array();
	foreach ( chart_names() as $name ) {
		$waiting[] = "big-society-$name:not(:defined)";
		$waiting[] = "figure.big-society-$name:has(> table)";
	}
	$table = ':where(table[data-big-society])';
	return implode( ',', $waiting ) . '{display:block;overflow-x:auto}'
		. "$table{border-collapse:collapse;font-size:.875em;line-height:1.4}"
		. "$table :where(caption,th,td){padding:.4em .5em .4em 0;text-align:start;vertical-align:top}"
		. "$table :where(caption){max-inline-size:min(40em,80vw)}"
		. "$table :where(th,td){border-block-start:1px solid}";
}

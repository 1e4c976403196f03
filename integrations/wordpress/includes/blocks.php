<?php
namespace BigSocietyCharts;

defined( 'ABSPATH' ) || exit;

/** A block for each chart, drawn here; the editor makes its fields of the attributes. */
function register_blocks() {
	$titles = array(
		'gap'      => __( 'The Big Society gap', 'big-society-charts' ),
		'failures' => __( 'Why the Big Society failed', 'big-society-charts' ),
		'balance'  => __( 'The Big Society in the balance', 'big-society-charts' ),
	);
	foreach ( charts()['charts'] as $name => $chart ) {
		register_block_type(
			"big-society/$name",
			array(
				'api_version'     => 3,
				'title'           => $titles[ $name ],
				'description'     => $chart['title'],
				'category'        => 'embed',
				'icon'            => 'chart-bar',
				'keywords'        => array( 'chart', 'big society', 'audit' ),
				'attributes'      => fields( $name ),
				'supports'        => array(
					'autoRegister' => true,
					'align'        => array( 'wide', 'full' ),
					'html'         => false,
				),
				'render_callback' => function ( $given ) use ( $name ) {
					return sprintf(
						'<div %s>%s</div>',
						get_block_wrapper_attributes(),
						render( $name, chosen( $name, $given ) )
					);
				},
			)
		);
	}
}

/**
 * The options of a block that its author has chosen.
 *
 * @param string $name  gap, failures or balance.
 * @param array  $given Attributes of the block.
 * @return array By attribute.
 */
function chosen( $name, $given ) {
	$chosen = array();
	foreach ( fields( $name ) as $attribute => $schema ) {
		$value = $given[ $attribute ] ?? '';
		if ( '' !== $value && ( $schema['default'] ?? '' ) !== $value ) {
			$chosen[ $attribute ] = $value;
		}
	}
	// The other buttons need a second script, so that a block asks for them.
	return $chosen + array( 'controls' => fields( $name )['controls']['default'] );
}

/** The editor shows posts in a frame that loads what is asked for here. */
function enqueue_in_frame() {
	if ( is_admin() ) {
		wp_enqueue_script( 'big-society' );
		wp_enqueue_script( 'big-society.cy' );
		wp_enqueue_script( 'big-society.files' );
	}
}

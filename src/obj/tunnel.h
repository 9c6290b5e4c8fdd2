/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a tunnel's packets have beside the header: VXLAN's group policy, ERSPAN's header, Geneve's options. */
#ifndef RAMPART_OBJ_TUNNEL_H
#define RAMPART_OBJ_TUNNEL_H

#include <jansson.h>
#include "expr/room.h"

/**
 * struct tunnel_option - one of a tunnel's options
 * @instance:	of a room that has its arguments
 */
struct tunnel_option {
	struct tunnel_option *next;
	struct instance *instance;
};

/** tunnel_vxlan_parse, tunnel_erspan_parse, tunnel_geneve_parse - `{ … }` behind the word, a list of options. */
int tunnel_vxlan_parse(struct token_stream *tokens, struct instance *instance, unsigned int index);
int tunnel_erspan_parse(struct token_stream *tokens, struct instance *instance, unsigned int index);
int tunnel_geneve_parse(struct token_stream *tokens, struct instance *instance, unsigned int index);

/** tunnel_options_evaluate - -1 after reporting, where an option lacks something. */
int tunnel_options_evaluate(struct eval *eval, const struct location *location,
			    const struct tunnel_option *options);
/** tunnel_options_put - NFTA_TUNNEL_KEY_OPTS. */
void tunnel_options_put(struct message *message, const struct tunnel_option *options);
/** tunnel_options_read - the reverse; NULL for none, and for what isn't known. */
struct tunnel_option *tunnel_options_read(struct delinear *delinear, const struct nlattr *nest);
/** tunnel_options_kind - NFTA_TUNNEL_KEY_OPTS_* of what they are. */
uint16_t tunnel_options_kind(const struct tunnel_option *options);

/** tunnel_options_print - a block, its lines ended. */
void tunnel_options_print(struct output *output, const struct tunnel_option *options);
/** tunnel_options_json - the members "type" and "tunnel" of @object. */
void tunnel_options_json(const struct output *output, json_t *object,
			 const struct tunnel_option *options);
/** tunnel_options_json_read - the reverse; -1 after reporting, 1: there are none. */
int tunnel_options_json_read(struct json_reader *reader, json_t *object,
			     struct tunnel_option **options);

#endif

/* SPDX-License-Identifier: GPL-2.0-or-later */
/* JSON of selectors: the forms that several rooms share. */
#ifndef RAMPART_JSON_SELECTOR_H
#define RAMPART_JSON_SELECTOR_H

#include "expr/room.h"

struct json_t;

/** header_json_write, header_json_read - `{ "payload": { "protocol": ROOM, "field": KEY } }` */
struct json_t *header_json_write(const struct output *output, const struct instance *instance);
int header_json_read(struct json_reader *reader, struct json_t *json, struct instance *instance);
/** exthdr_json_write, exthdr_json_read - `{ "exthdr": { "name": ROOM, "field": KEY } }` */
struct json_t *exthdr_json_write(const struct output *output, const struct instance *instance);
int exthdr_json_read(struct json_reader *reader, struct json_t *json, struct instance *instance);
/** option_json_write, option_json_read - `{ ROOM: { "name": …, "field": … } }`, parts of the key. */
struct json_t *option_json_write(const struct output *output, const struct instance *instance);
int option_json_read(struct json_reader *reader, struct json_t *json, struct instance *instance);
/** family_json_write, family_json_read - a key `ip saddr` is the members "family" and "key". */
struct json_t *family_json_write(const struct output *output, const struct instance *instance);
int family_json_read(struct json_reader *reader, struct json_t *json, struct instance *instance);

#endif

// SPDX-License-Identifier: GPL-2.0-or-later
/* One transaction: its messages go out at once, its refusals become errors at words. */
#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nf_tables.h>
#include "wire/batch.h"
#include "wire/capability.h"
#include "wire/refusal.h"
#include "wire/socket.h"

/* The most room a single refusal takes in the receive queue, sk_buff overhead included. */
#define REFUSAL_SIZE 1024
/* Each element is told of by itself: what is echoed takes so many times what was sent. */
#define ECHO_FACTOR 16

/* Messages lie one behind the other in pieces of this size, and are sent from there. */
#define PIECE_SIZE	(1024 * 1024)

struct piece {
	struct piece *next;
	size_t used, size;
	uint8_t bytes[];
};

/** struct stack - finished messages, and the pieces they lie in */
struct stack {
	struct message **messages;
	unsigned int count, capacity;
	struct piece *pieces, **pieces_last;
	struct piece *piece;
};

/**
 * struct batch - a transaction in the making
 * @finished:	messages as they will be sent
 * @later:	those that come behind others that are not made yet
 * @open:	the last one, if @is_open: its buffers serve one message after the other
 * @into:	where it goes
 * @size:	bytes of all finished messages
 * @echoed:	one of them asks for an echo
 * @extensions:	NFT_RAMPART_F_* that they need
 * @is_overlong: what one of them says doesn't fit, and nobody was told
 */
struct batch {
	struct wire *wire;
	struct arena *arena;
	struct stack finished, later[BATCH_PARTS], *into;
	struct message *open;
	bool is_open;
	unsigned int piece_count;
	size_t size;
	bool echoed;
	uint16_t extensions;
	bool is_overlong;
	uint32_t begin_sequence;
	uint32_t generation;
	bool has_generation;
};

static void stack_init(struct stack *stack)
{
	*stack = (struct stack){ .pieces_last = &stack->pieces };
}

static void stack_free(struct stack *stack)
{
	struct piece *next;

	for (struct piece *piece = stack->pieces; piece; piece = next) {
		next = piece->next;
		free(piece);
	}
	free(stack->messages);
}

struct batch *batch_new(struct wire *wire)
{
	struct batch *batch = calloc(1, sizeof(*batch));

	if (!batch)
		return NULL;
	batch->wire = wire;
	batch->arena = arena_new();
	stack_init(&batch->finished);
	for (unsigned int i = 0; i < BATCH_PARTS; i++)
		stack_init(&batch->later[i]);
	batch->into = &batch->finished;
	batch->begin_sequence = wire_next_sequence(wire);
	return batch;
}

void batch_free(struct batch *batch)
{
	if (!batch)
		return;
	stack_free(&batch->finished);
	for (unsigned int i = 0; i < BATCH_PARTS; i++)
		stack_free(&batch->later[i]);
	message_free(batch->open);
	arena_free(batch->arena);
	free(batch);
}

static void *allocated(void *memory)
{
	if (!memory) {
		fputs("Error: out of memory\n", stderr);
		exit(EXIT_FAILURE);
	}
	return memory;
}

/* Room for a message behind the others. */
static void *piece_alloc(struct batch *batch, struct stack *stack, size_t size)
{
	struct piece *piece = stack->piece;

	if (!piece || piece->size - piece->used < size) {
		size_t room = size > PIECE_SIZE ? size : PIECE_SIZE;

		piece = allocated(malloc(sizeof(*piece) + room));
		*piece = (struct piece){ .size = room };
		*stack->pieces_last = stack->piece = piece;
		stack->pieces_last = &piece->next;
		batch->piece_count++;
	}
	piece->used += size;
	return piece->bytes + piece->used - size;
}

static void stack_push(struct stack *stack, struct message *message)
{
	if (stack->count == stack->capacity) {
		stack->capacity = stack->capacity ? stack->capacity * 2 : 64;
		stack->messages = allocated(realloc(stack->messages, stack->capacity *
						    sizeof(struct message *)));
	}
	stack->messages[stack->count++] = message;
}

/* The last message is finished. */
static void batch_seal(struct batch *batch)
{
	struct stack *stack = batch->into;
	size_t size;

	if (!batch->is_open)
		return;
	size = message_size(batch->open);
	stack_push(stack, message_seal(batch->open, stack->count ? stack->messages[stack->count - 1] : NULL,
				       batch->arena, piece_alloc(batch, stack, size)));
	batch->size += size;
	batch->extensions |= message_extensions(batch->open);
	batch->is_overlong |= message_is_overlong(batch->open);
	/* An echoed batch has the new generation told of too. */
	if (message_header(batch->open)->nlmsg_flags & NLM_F_ECHO)
		batch->echoed = true;
	batch->is_open = false;
}

void batch_defer(struct batch *batch, enum batch_part part)
{
	batch_seal(batch);
	batch->into = &batch->later[part];
}

void batch_go_on(struct batch *batch)
{
	batch_seal(batch);
	batch->into = &batch->finished;
}

void batch_put_deferred(struct batch *batch, enum batch_part part)
{
	struct stack *later = &batch->later[part];

	if (!later->count)
		return;
	batch_go_on(batch);
	/* Sequence numbers grow in the order in which messages are sent. */
	for (unsigned int i = 0; i < later->count; i++) {
		message_renumber(later->messages[i], wire_next_sequence(batch->wire));
		stack_push(&batch->finished, later->messages[i]);
	}
	*batch->finished.pieces_last = later->pieces;
	batch->finished.pieces_last = later->pieces_last;
	batch->finished.piece = later->piece;
	free(later->messages);
	stack_init(later);
}

bool batch_tell_overlong(struct batch *batch)
{
	bool result;

	batch_seal(batch);
	result = batch->is_overlong;
	batch->is_overlong = false;
	return result;
}

struct arena *batch_arena(const struct batch *batch)
{
	return batch->arena;
}

void batch_set_generation(struct batch *batch, uint32_t generation)
{
	batch->generation = generation;
	batch->has_generation = true;
}

struct message *batch_message(struct batch *batch, uint16_t type, uint8_t family,
			      uint16_t flags, const struct cmd *cmd)
{
	uint32_t sequence = wire_next_sequence(batch->wire);

	type |= NFNL_SUBSYS_NFTABLES << 8;
	batch_seal(batch);
	if (batch->open)
		message_begin(batch->open, type, family, flags, sequence, cmd);
	else
		batch->open = message_new(type, family, flags, sequence, cmd);
	batch->is_open = true;
	return batch->open;
}

unsigned int batch_count(const struct batch *batch)
{
	return batch->finished.count + batch->is_open;
}

const struct message *batch_at(const struct batch *batch, unsigned int index)
{
	return index < batch->finished.count ? batch->finished.messages[index] : batch->open;
}

static struct message *control_message(uint16_t type, uint16_t flags, uint32_t sequence)
{
	struct message *message = message_new(type, AF_UNSPEC, flags, sequence, NULL);
	struct nfgenmsg *generic = mnl_nlmsg_get_payload(message_header(message));

	generic->res_id = htons(NFNL_SUBSYS_NFTABLES);
	return message;
}

/* What the answers take in the receive queue: a refusal each, or what is echoed. */
static size_t answers_size(const struct batch *batch)
{
	size_t refusals = (size_t)REFUSAL_SIZE * (batch->finished.count + 8);

	return batch->echoed ? refusals + ECHO_FACTOR * batch->size : refusals;
}

static struct iovec message_vector(const struct message *message)
{
	return (struct iovec){ message_header(message), message_size(message) };
}

static int batch_transmit(struct batch *batch, bool check)
{
	struct iovec *vectors = arena_alloc(batch->arena, (batch->piece_count + 2) *
					    sizeof(*vectors));
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	struct msghdr whole = {
		.msg_name = &kernel, .msg_namelen = sizeof(kernel), .msg_iov = vectors,
	};
	struct message *begin, *end;
	ssize_t sent;

	begin = control_message(NFNL_MSG_BATCH_BEGIN, batch->echoed ? NLM_F_ECHO : 0,
				batch->begin_sequence);
	end = control_message(NFNL_MSG_BATCH_END, 0, wire_next_sequence(batch->wire));
	if (batch->has_generation)
		message_put_u32(begin, NFNL_BATCH_GENID, batch->generation);
	vectors[whole.msg_iovlen++] = message_vector(begin);
	for (struct piece *piece = batch->finished.pieces; piece; piece = piece->next)
		vectors[whole.msg_iovlen++] = (struct iovec){ piece->bytes, piece->used };
	/* Without its end message a batch is validated and thrown away. */
	if (!check)
		vectors[whole.msg_iovlen++] = message_vector(end);
	wire_size_buffer(batch->wire, SO_SNDBUF, SO_SNDBUFFORCE,
			 2 * (batch->size + message_size(begin) + message_size(end)));
	wire_size_buffer(batch->wire, SO_RCVBUF, SO_RCVBUFFORCE, answers_size(batch));
	sent = sendmsg(mnl_socket_get_fd(wire_socket(batch->wire)), &whole, 0);
	message_free(begin);
	message_free(end);
	return sent < 0 ? -1 : 0;
}

static const struct message *batch_find(const struct batch *batch, uint32_t sequence)
{
	unsigned int low = 0, high = batch->finished.count;

	/* Sequence numbers grow, with a gap where the kernel was asked something in between. */
	while (low < high) {
		unsigned int middle = low + (high - low) / 2;
		uint32_t there = message_header(batch->finished.messages[middle])->nlmsg_seq;

		if (there == sequence)
			return batch->finished.messages[middle];
		if (there - batch->begin_sequence < sequence - batch->begin_sequence)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The whole batch is refused at its first message when the ruleset is not the one it was made for. */
static bool batch_is_stale(const struct batch *batch, const struct nlmsghdr *header)
{
	const struct nlmsgerr *error = mnl_nlmsg_get_payload(header);

	return batch->has_generation && header->nlmsg_seq == batch->begin_sequence &&
	       header->nlmsg_type == NLMSG_ERROR &&
	       header->nlmsg_len >= mnl_nlmsg_size(sizeof(*error)) && error->error == -ERESTART;
}

/*
 * The kernel handles a batch within sendmsg(): all answers are queued when it
 * returns, so an empty queue is the end of them.
 */
static int batch_answers(struct batch *batch, struct diag *diag, const struct batch_echo *echo)
{
	int fd = mnl_socket_get_fd(wire_socket(batch->wire));
	unsigned int refused = 0;
	size_t capacity;
	char *buffer = wire_receive_buffer(batch->wire, &capacity);

	for (;;) {
		ssize_t size = recv(fd, buffer, capacity, MSG_DONTWAIT);
		const struct nlmsghdr *header = (const struct nlmsghdr *)buffer;
		int left;

		if (size < 0 && errno == EINTR)
			continue;
		if (size < 0 && errno == ENOBUFS) {
			diag_error(diag, NULL, "some of the kernel's answers were lost (receive buffer overrun); list the ruleset to see what is in force");
			refused++;
			continue;
		}
		if (size <= 0)
			break;
		left = wire_whole(buffer, size);
		for (; mnl_nlmsg_ok(header, left); header = mnl_nlmsg_next(header, &left)) {
			const struct message *message = batch_find(batch, header->nlmsg_seq);

			if (batch_is_stale(batch, header))
				return BATCH_STALE;
			refused += refusal_report(diag, header, message);
			if (echo && header->nlmsg_type >= NLMSG_MIN_TYPE)
				echo->receive(header, message, echo->data);
		}
	}
	return refused ? -1 : 0;
}

/* A kernel ignores attributes it doesn't know: nothing is sent that it would forget. */
static int extensions_check(const struct batch *batch, struct diag *diag)
{
	uint16_t missing;
	uint64_t features;

	if (!batch->extensions)
		return 0;
	if (capability_ask(batch->wire, &features) < 0) {
		diag_error(diag, NULL, "cannot ask the kernel for its extensions: %s",
			   strerror(errno));
		return -1;
	}
	missing = batch->extensions & ~features;
	for (unsigned int i = 0; missing && i < batch->finished.count; i++) {
		uint16_t here = message_extensions(batch->finished.messages[i]) & missing;
		struct location location = message_extension_location(batch->finished.messages[i], here);

		if (here)
			diag_error(diag, &location, "the kernel's nf_tables has no %s: it is an extension of Rampart's modules",
				   capability_name(here));
	}
	return missing ? -1 : 0;
}

int batch_send(struct batch *batch, struct diag *diag, bool check, const struct batch_echo *echo)
{
	if (!wire_socket(batch->wire)) {
		diag_error(diag, NULL, "cannot open a netlink socket: %s", strerror(errno));
		return -1;
	}
	batch_seal(batch);
	if (extensions_check(batch, diag) < 0)
		return -1;
	/* A refusal of the whole batch (no permission) comes back through both ways. */
	if (batch_transmit(batch, check) < 0) {
		int error = errno;

		if (batch_answers(batch, diag, NULL) == 0)
			diag_error(diag, NULL, "Could not process rule: %s", strerror(error));
		return -1;
	}
	return batch_answers(batch, diag, echo);
}

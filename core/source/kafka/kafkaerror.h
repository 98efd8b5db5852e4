// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QString>

#include <librdkafka/rdkafka.h>

namespace penstock {

/// What is wrong in words, and what may help. `text`: librdkafka's own; `subject`: the topic, the group or the
/// brokers that it is about.
Error kafkaError(rd_kafka_resp_err_t code, const QString &text, const QString &subject);

/// Whether waiting does not help: a login or a certificate that is not taken, a permission that is missing.
bool isKafkaRefusal(const Error &error);

} // namespace penstock

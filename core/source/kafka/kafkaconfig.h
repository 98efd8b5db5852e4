// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/kafka/kafkahandles.h"
#include "core/source/kafka/kafkaoptions.h"

namespace penstock {

/// The options as librdkafka has them. BadInput for what contradicts itself or what it does not take.
Result<KafkaConfig> kafkaConfig(const KafkaOptions &options);

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/kafka/kafkaoptions.h"

#include <memory>

namespace penstock {

class Source;

/// A source that reads messages of Kafka. BadInput for settings that contradict each other; Unavailable when this
/// program was built without Kafka (the CMake option PENSTOCK_KAFKA).
Result<std::unique_ptr<Source>> makeKafkaSource(const KafkaOptions &options);

} // namespace penstock

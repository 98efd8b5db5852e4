// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/mqtt/mqttoptions.h"

#include <memory>

namespace penstock {

class Source;

/// A source that reads messages of an MQTT broker. Unavailable when this program was built without MQTT (the CMake
/// option PENSTOCK_MQTT).
Result<std::unique_ptr<Source>> makeMqttSource(const MqttOptions &options);

} // namespace penstock

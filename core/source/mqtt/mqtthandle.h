// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/mqtt/mqttoptions.h"

#include <memory>

struct mosquitto;

namespace penstock {

struct MqttDestroy
{
    void operator()(mosquitto *handle) const;
};

/// What libmosquitto hands out, with its end.
using MqttHandle = std::unique_ptr<mosquitto, MqttDestroy>;

/// One that has login and certificates, and is not connected; what is sent waits for mosquitto_loop_write(). BadInput
/// or File for what libmosquitto does not take.
Result<MqttHandle> mqttHandle(const MqttOptions &options, void *owner);

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/makemqttsource.h"
#include "core/source/source.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct MqttSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MqttSource)
};

} // namespace

Result<std::unique_ptr<Source>> makeMqttSource(const MqttOptions &)
{
    return failure(Error::Kind::Unavailable, MqttSourceText::tr("This Penstock was built without MQTT."));
}

} // namespace penstock

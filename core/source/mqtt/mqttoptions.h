// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/message/messageformat.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <chrono>
#include <stop_token>

namespace penstock {

/// What is read from an MQTT broker, and how.
struct MqttOptions
{
    QString host = QStringLiteral("localhost");
    quint16 port = 0; ///< 0: 1883, with TLS 8883
    bool tls = false;
    QString caFile{};          ///< PEM; empty: the authorities that this system trusts
    QString certificateFile{}; ///< PEM, to show to the broker; with keyFile
    QString keyFile{};         ///< PEM
    QString keyPassword{};
    QString user{};
    QString password{};
    /// With one the broker keeps what comes while nobody reads (QoS 1 and 2); no other client may use it at the same
    /// time. Empty: what comes meanwhile is lost.
    QString clientId{};

    QStringList topics{};            ///< with the wildcards + and #; at least one
    int qos = 1;                     ///< 0, 1 or 2: how the broker is asked to send
    bool takesRetained = true;       ///< the last message of a topic, which the broker has kept for whoever comes
    bool acknowledgesWritten = true; ///< once every sink has it; else when it has come

    /// site/{site}/room/{room}: parts of the topic that each record has as well, by these names. Empty: none.
    QString topicPattern{};
    std::string topicName{}; ///< by which each record has the whole topic; empty: not
    MessageFormat format{};

    std::size_t queueMessages = 10'000; ///< that may wait to be written
    std::chrono::milliseconds longestRetry{30'000};
    std::chrono::milliseconds connectTimeout{15'000}; ///< until the broker answers, at the beginning
    std::stop_token finish{};                         ///< requested: ends behind the messages that have come

    quint16 portOrUsual() const { return port != 0 ? port : tls ? 8883 : 1883; }
    /// Whether the broker keeps what is not acknowledged, and is left waiting. Else nobody waits: what cannot be
    /// written just now has to be kept here.
    bool canWait() const { return qos > 0 && !clientId.isEmpty() && acknowledgesWritten; }
};

} // namespace penstock

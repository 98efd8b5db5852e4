// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/mqtt/mqttoptions.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <mutex>

namespace penstock {

/// What went wrong with the connection to an MQTT broker, and what that means for messages; in words. Any thread.
class MqttHistory
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MqttHistory)

public:
    /// The options outlive it.
    explicit MqttHistory(const MqttOptions &options) : m_options(options) {}

    /// `wasReady`: a connection was there, and is lost; else one did not come about.
    void troubled(const QString &reason, bool wasReady);
    /// The broker had lost what it should have kept.
    void forgotten();
    /// At most so it sends.
    void granted(int qos);

    QStringList notes(std::uint64_t dropped) const;

private:
    Q_DISABLE_COPY_MOVE(MqttHistory)

    const MqttOptions &m_options;
    mutable std::mutex m_mutex;
    std::uint64_t m_losses = 0;
    QString m_lastReason;
    bool m_isForgotten = false;
    int m_granted = 2;
};

} // namespace penstock

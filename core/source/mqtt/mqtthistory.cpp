// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/mqtthistory.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"

namespace penstock {

void MqttHistory::troubled(const QString &reason, bool wasReady)
{
    const std::scoped_lock lock(m_mutex);
    m_losses += wasReady ? 1 : 0;
    m_lastReason = reason;
}

void MqttHistory::forgotten()
{
    const std::scoped_lock lock(m_mutex);
    m_isForgotten = true;
}

void MqttHistory::granted(int qos)
{
    const std::scoped_lock lock(m_mutex);
    m_granted = qos;
}

QStringList MqttHistory::notes(std::uint64_t dropped) const
{
    QStringList notes;
    const auto add = [&notes](const QString &counted, quint64 count) {
        if (count > 0)
            notes += withCount(counted, count);
    };
    add(tr("%n message(s) were lost: they came while nothing more could be kept.", nullptr, plural(dropped)), dropped);
    const std::scoped_lock lock(m_mutex);
    add(tr("The connection to the MQTT broker was lost %n time(s).", nullptr, plural(m_losses)), m_losses);
    if (m_losses > 0)
        notes.back() = joinedSentences(notes.back(), m_lastReason);
    if (m_losses > 0 && (m_options.clientId.isEmpty() || m_options.qos == 0))
        notes += tr("What was published meanwhile is lost: a broker keeps it for readers with a client id, at QoS 1.");
    else if (m_losses > 0 && m_options.qos == 2)
        notes +=
            tr("A message of QoS 2 that was half taken when the connection was lost may be lost; QoS 1 loses none.");
    if (m_isForgotten)
        notes += tr("The MQTT broker has forgotten this client meanwhile: what it should have kept is lost.");
    if (m_granted < m_options.qos)
        notes += tr("The MQTT broker grants QoS %1 only, where %2 was asked for.").arg(m_granted).arg(m_options.qos);
    return notes;
}

} // namespace penstock

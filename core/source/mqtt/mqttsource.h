// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/message/messagereader.h"
#include "core/source/mqtt/mqttclient.h"
#include "core/source/mqtt/topicpattern.h"
#include "core/source/source.h"

#include <QCoreApplication>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace penstock {

/// Messages of an MQTT broker. A record's row is the number of its message since the start, its key the message's
/// topic. What the topic's pattern names, and the topic itself where it is wanted, stand beside the value's own names.
///
/// **What is promised.** QoS 1 with a client id: at least once. A message is acknowledged when every sink has it, at
/// the next checkpoint; when this program ends before, or is killed, the broker sends it again. The acknowledgement of
/// a message cannot be sent alone (libmosquitto has no such call), so that all wait until none is open: a broker that
/// sends few ahead (mosquitto: 20, max_inflight_messages) is read at so many messages a checkpoint, and checkpoints
/// should be close (policy commit_every, commit_interval_ms). QoS 2: once, but libmosquitto remembers in memory alone
/// which messages it has half taken; when the connection is lost just then, or this program is killed, those are lost.
/// QoS 0, anything without a client id, and with acknowledgesWritten off: what comes while nobody reads is lost or, in
/// the last case, what is in this program when it is killed; then the source is not partitioned, since nobody waits for
/// it, and what the pipeline cannot take in time is counted in notes().
///
/// A message without a time of its own gets that of its arrival, and so another one when it comes again: then it is
/// there twice. Times in the values are safe.
class MqttSource final : public Source
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MqttSource)

public:
    MqttSource(const MqttOptions &options, TopicPattern pattern);

    /// Waits for nothing: what is wrong with login, certificate, address or topics is told by the first record.
    Status open() override { return m_client.open(); }
    Next next() override { return nextWithin({}); }
    Next nextWithin(const Patience &patience) override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_record.original; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    QStringList notes() const override { return m_client.notes(); }
    qint64 bytesRead() const override { return m_bytes.load(std::memory_order_relaxed); }
    qint64 size() const override { return 0; }
    /// Nobody loses what the broker sends again.
    quint64 waiting() const override { return m_options.canWait() ? 0 : m_client.waiting(); }

    bool isPartitioned() const override { return m_options.canWait(); }
    std::vector<TopicPartition> partitions() const override { return {m_partition}; }
    void pause(const TopicPartition &) override { m_client.setHeld(true); }
    void resume(const TopicPartition &) override { m_client.setHeld(false); }
    Status commit(std::span<const PartitionOffset> offsets) override;
    void close() override { m_client.close(); }

private:
    void begin(MqttMessage message);
    Next give();
    Next skip(const QString &reason);
    Next bad(const QString &reason);
    Next addTopic(Next next);

    const MqttOptions m_options;
    const TopicPartition m_partition;
    const TopicPattern m_pattern;
    MqttClient m_client;
    const std::unique_ptr<MessageReader> m_reader;
    std::vector<QByteArray> m_filters;
    MqttMessage m_message;                 ///< that the record has views into
    std::vector<std::string_view> m_parts; ///< of its topic
    MessageValue m_value;                  ///< with what the topic says
    QString m_fault;                       ///< why nothing can be made of the message
    std::int64_t m_time = 0;               ///< of the last record, nanoseconds
    std::atomic<qint64> m_bytes = 0;
    Record m_record;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock

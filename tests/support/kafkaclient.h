// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtGlobal>

#include <memory>
#include <optional>
#include <utility>

struct rd_kafka_s;

namespace penstock {

/// What a test does with Kafka beside reading: makes topics, writes messages, and looks at what a group has committed.
/// Shares no code with the program.
class KafkaClient final
{
public:
    /// `brokers`: without TLS or login. Waits for nobody.
    explicit KafkaClient(const QString &brokers);
    ~KafkaClient();

    /// Waits until it is there; false with a reason in problem().
    bool createTopic(const QString &topic, int partitions);
    struct Message
    {
        QByteArray value{};
        QByteArray key{};                                   ///< null: none
        qint64 timestampMs = 0;                             ///< 0: now
        QList<std::pair<QByteArray, QByteArray>> headers{}; ///< name and value
        bool isTombstone = false;
    };
    /// Queues it; see flush(). Messages of one partition keep their order.
    void produce(const QString &topic, int partition, const Message &message);
    void produce(const QString &topic, int partition, const QByteArray &value)
    {
        produce(topic, partition, Message{value});
    }
    /// False, with a reason in problem(), when one was not taken.
    bool flush();
    /// What stands before that offset is deleted by the broker.
    bool deleteBefore(const QString &topic, int partition, qint64 offset);

    /// Nothing: the group has committed nothing.
    std::optional<qint64> committed(const QString &group, const QString &topic, int partition) const;

    QString problem() const { return m_problem; }

private:
    Q_DISABLE_COPY_MOVE(KafkaClient)

    struct Destroy
    {
        void operator()(rd_kafka_s *client) const;
    };
    const QByteArray m_brokers;
    std::unique_ptr<rd_kafka_s, Destroy> m_producer;
    mutable QString m_problem;
};

} // namespace penstock

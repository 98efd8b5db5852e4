// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/kafka/kafkaconsumer.h"
#include "core/source/message/messagereader.h"
#include "core/source/source.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>
#include <vector>

namespace penstock {

/// Messages of Kafka topics, as one of the readers that share them in a consumer group. A topic's partitions are the
/// source's, and an offset is a row, which a message of several records has in common.
///
/// At least once: what a checkpoint commits is what every sink has acknowledged, never what was only read. When a
/// reader dies its partitions go to the others after sessionTimeout, and what it had not committed is read again. Its
/// partitions are given away in an orderly rebalance as well: then what was read of them is finished first, within
/// revokeBudget.
///
/// A message without a value (a tombstone) or one that cannot be read is a bad record, with its topic, partition and
/// offset.
class KafkaSource final : public Source
{
    Q_DECLARE_TR_FUNCTIONS(penstock::KafkaSource)

public:
    explicit KafkaSource(const KafkaOptions &options);

    /// Checks the options only: brokers that cannot be reached, logins and topics are told by the first record.
    Status open() override { return m_consumer.open(); }
    Next next() override { return nextWithin({}); }
    Next nextWithin(const Patience &patience) override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_record.original; }
    const Problem &problem() const override { return m_problem; }
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): asked for behind a failure only
    const Error &error() const override { return *m_consumer.fault(); }
    QStringList notes() const override { return m_consumer.notes(); }
    qint64 bytesRead() const override { return m_bytes.load(std::memory_order_relaxed); }
    qint64 size() const override { return 0; }

    bool isPartitioned() const override { return true; }
    std::vector<TopicPartition> partitions() const override { return m_consumer.partitions(); }
    void pause(const TopicPartition &partition) override { m_consumer.pause(partition); }
    void resume(const TopicPartition &partition) override { m_consumer.resume(partition); }
    bool canSeek() const override { return true; }
    Status seek(const PartitionOffset &to) override { return m_consumer.seek(to); }
    Status commit(std::span<const PartitionOffset> offsets) override { return m_consumer.commit(offsets); }
    std::optional<quint64> endOffset(const TopicPartition &partition) const override
    {
        return m_consumer.endOffset(partition);
    }
    void setRevoked(Revoked revoked) override { m_consumer.setRevoked(std::move(revoked)); }
    void close() override;

private:
    void begin(KafkaMessage message);
    void readEnvelope();
    Next give();

    const std::stop_token m_finish;
    KafkaConsumer m_consumer;
    bool m_hasStop = false;
    const std::unique_ptr<MessageReader> m_reader;
    KafkaMessage m_message; ///< that the record has views into
    std::vector<RecordHeader> m_headers;
    std::atomic<qint64> m_bytes = 0;
    Record m_record;
    Problem m_problem;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/kafka/kafkahandles.h"
#include "core/source/kafka/kafkaoptions.h"
#include "core/source/source.h"

#include <QCoreApplication>
#include <QStringList>

#include <chrono>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace penstock {

/// A member of a consumer group. In one thread at a time, but for endOffset().
class KafkaConsumer
{
    Q_DECLARE_TR_FUNCTIONS(penstock::KafkaConsumer)

public:
    using Clock = std::chrono::steady_clock;
    using Wait = std::chrono::milliseconds;

    explicit KafkaConsumer(const KafkaOptions &options) : m_options(options) {}
    /// Requested: nothing is waited for any longer, but for what is begun after that.
    void setStop(const std::stop_token &stop) { m_stop = stop; }
    /// May wait, unless it was closed.
    ~KafkaConsumer() { close(); }

    /// Does not wait for a broker.
    Status open();
    /// Asks for the topics, and joins the group once all are there. False: not yet, or failed. Waits for a short time,
    /// and longer (a second at most) when that was not enough.
    bool connect();
    /// Null: none has come in that time, or all that has was about the group; see fault().
    KafkaMessage poll(Wait wait);
    /// What cannot be mended by waiting.
    const std::optional<Error> &fault() const { return m_fault; }
    /// Whether the partitions are others than at the last call.
    bool haveChanged() { return std::exchange(m_haveChanged, false); }
    QStringList notes() const;

    void setRevoked(Source::Revoked revoked) { m_revoked = std::move(revoked); }
    std::vector<TopicPartition> partitions() const;
    void pause(const TopicPartition &partition);
    void resume(const TopicPartition &partition);
    Status seek(const PartitionOffset &to);
    /// Waits for the group's answer, but not long.
    Status commit(std::span<const PartitionOffset> offsets);
    /// As far as the broker told with the last messages. Any thread.
    std::optional<quint64> endOffset(const TopicPartition &partition) const;

    /// Leaves the group; what was not committed is the next member's.
    void close();

private:
    Q_DISABLE_COPY_MOVE(KafkaConsumer)

    struct Place
    {
        TopicPartition partition;
        std::int64_t next = -1; ///< the offset that comes next; -1: whichever
    };

    static constexpr Wait shortest{20};
    static constexpr Wait longest{1'000};

    static void rebalanced(rd_kafka_t *, rd_kafka_resp_err_t, rd_kafka_topic_partition_list_t *, void *self);
    static void troubled(rd_kafka_t *, int code, const char *text, void *self);
    bool ask(const QString &topic);
    void assign(rd_kafka_topic_partition_list_t &places);
    void revoke(const rd_kafka_topic_partition_list_t &places);
    void takeTrouble(rd_kafka_resp_err_t code, const QString &text, const QString &subject);
    void takeMessageError(const rd_kafka_message_t &message);
    void follow(const rd_kafka_message_t &message);
    void lookAtGap(const Place &place, std::int64_t offset);
    QString brokers() const { return m_options.brokers.join(QStringLiteral(", ")); }

    const KafkaOptions m_options;
    std::stop_token m_stop;
    mutable std::mutex m_mutex; ///< of the end of m_client
    KafkaHandle m_client;
    std::optional<Clock::time_point> m_connecting; ///< since when
    std::optional<Clock::time_point> m_answered;   ///< for the first time
    qsizetype m_topicsFound = 0;
    Wait m_patience = shortest; ///< for an answer: one that comes later is lost
    bool m_isMember = false;    ///< or about to become one
    bool m_isClosing = false;
    bool m_haveChanged = false;
    std::vector<Place> m_places;
    Source::Revoked m_revoked;
    std::optional<Error> m_fault;
    QString m_trouble;              ///< the last one, with its time
    std::optional<Error> m_refusal; ///< the last one while it connects
    QStringList m_losses;
    Clock::time_point m_nextGapLook{};
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/kafka/kafkahandles.h"
#include "core/source/kafka/kafkaoptions.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace penstock {

/// Where partitions begin that a reader gets: where its group has committed, else where the options say. Blocks while
/// the broker is asked.
class KafkaStart
{
    Q_DECLARE_TR_FUNCTIONS(penstock::KafkaStart)

public:
    /// `stop`: nothing is asked for the second time.
    KafkaStart(rd_kafka_t &client, const KafkaOptions &options, const std::stop_token &stop)
        : m_client(client), m_options(options), m_stop(stop)
    {
    }

    /// Sets the offset of each. NotFound where nothing is committed and something must be.
    Status find(rd_kafka_topic_partition_list_t &places);

    /// Those that begin where nothing was committed, at an offset that is another one a moment later.
    const std::vector<rd_kafka_topic_partition_t *> &fresh() const { return m_fresh; }
    QStringList notes() const { return m_notes; } ///< what the broker has deleted before it was read

private:
    Status askCommitted(rd_kafka_topic_partition_list_t &places);
    Status begin(rd_kafka_topic_partition_t &place);
    Status beginAtTime(rd_kafka_topic_partition_t &place);
    void checkCommitted(const rd_kafka_topic_partition_t &place);

    rd_kafka_t &m_client;
    const KafkaOptions &m_options;
    const std::stop_token m_stop;
    bool m_isAnswered = true;
    std::vector<rd_kafka_topic_partition_t *> m_fresh;
    QStringList m_notes;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/topicpartition.h"

#include <librdkafka/rdkafka.h>
#include <memory>
#include <span>

namespace penstock {

template <auto destroy> struct KafkaDestroy
{
    template <typename Handle> void operator()(Handle *handle) const { destroy(handle); }
};

// What librdkafka hands out, each with its own end.
using KafkaHandle = std::unique_ptr<rd_kafka_t, KafkaDestroy<rd_kafka_destroy>>;
using KafkaConfig = std::unique_ptr<rd_kafka_conf_t, KafkaDestroy<rd_kafka_conf_destroy>>;
using KafkaMessage = std::unique_ptr<rd_kafka_message_t, KafkaDestroy<rd_kafka_message_destroy>>;
using KafkaQueue = std::unique_ptr<rd_kafka_queue_t, KafkaDestroy<rd_kafka_queue_destroy>>;
using KafkaEvent = std::unique_ptr<rd_kafka_event_t, KafkaDestroy<rd_kafka_event_destroy>>;
using KafkaTopic = std::unique_ptr<rd_kafka_topic_t, KafkaDestroy<rd_kafka_topic_destroy>>;
using KafkaPlaces =
    std::unique_ptr<rd_kafka_topic_partition_list_t, KafkaDestroy<rd_kafka_topic_partition_list_destroy>>;

/// Partitions, each with an offset that is not set.
inline KafkaPlaces kafkaPlaces(std::span<const TopicPartition> partitions)
{
    KafkaPlaces places(rd_kafka_topic_partition_list_new(static_cast<int>(partitions.size())));
    for (const TopicPartition &any : partitions)
        rd_kafka_topic_partition_list_add(places.get(), any.topic.c_str(), any.partition);
    return places;
}

inline std::span<rd_kafka_topic_partition_t> elementsOf(rd_kafka_topic_partition_list_t &places)
{
    return {places.elems, static_cast<std::size_t>(places.cnt)};
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/kafka/kafkastart.h"

#include "core/source/kafka/kafkaerror.h"

namespace penstock {

namespace {

constexpr int answerMs = 5'000;
constexpr int mostTries = 6;

std::unexpected<Error> failed(rd_kafka_resp_err_t code, const QString &subject)
{
    return std::unexpected(kafkaError(code, QString::fromUtf8(rd_kafka_err2str(code)), subject));
}

} // namespace

Status KafkaStart::find(rd_kafka_topic_partition_list_t &places)
{
    if (Status status = askCommitted(places); !status)
        return status;
    for (rd_kafka_topic_partition_t &place : elementsOf(places)) {
        if (place.offset >= 0) {
            checkCommitted(place);
        } else if (Status status = begin(place); !status) {
            return status;
        }
    }
    return {};
}

Status KafkaStart::askCommitted(rd_kafka_topic_partition_list_t &places)
{
    rd_kafka_resp_err_t code = RD_KAFKA_RESP_ERR_NO_ERROR;
    for (int i = 0; i < mostTries && !m_stop.stop_requested() && !m_options.finish.stop_requested(); ++i) {
        code = rd_kafka_committed(&m_client, &places, answerMs);
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
            break;
    }
    return code == RD_KAFKA_RESP_ERR_NO_ERROR ? Status() : failed(code, m_options.group);
}

Status KafkaStart::begin(rd_kafka_topic_partition_t &place)
{
    std::int64_t first = 0;
    std::int64_t end = 0;
    switch (m_options.from) {
    case KafkaOptions::From::Committed: {
        return failure(
            Error::Kind::NotFound,
            tr("The Kafka group \"%1\" has committed nothing of %2/%3, so there is nowhere to go on from. Say "
               "where to begin.")
                .arg(m_options.group, QString::fromUtf8(place.topic))
                .arg(place.partition));
    }
    case KafkaOptions::From::Timestamp:
        if (Status status = beginAtTime(place); !status || place.offset >= 0)
            return status;
        [[fallthrough]]; // no message is that young
    case KafkaOptions::From::Latest: {
        const rd_kafka_resp_err_t code =
            rd_kafka_query_watermark_offsets(&m_client, place.topic, place.partition, &first, &end, answerMs);
        if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return failed(code, QString::fromUtf8(place.topic));
        place.offset = end;
        m_fresh.push_back(&place);
        return {};
    }
    case KafkaOptions::From::Earliest:
        break;
    }
    place.offset = RD_KAFKA_OFFSET_BEGINNING;
    return {};
}

Status KafkaStart::beginAtTime(rd_kafka_topic_partition_t &place)
{
    const TopicPartition partition{place.topic, place.partition};
    const KafkaPlaces asked = kafkaPlaces({&partition, 1});
    asked->elems[0].offset = m_options.fromMs;
    const rd_kafka_resp_err_t code = rd_kafka_offsets_for_times(&m_client, asked.get(), answerMs);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return failed(code, QString::fromUtf8(place.topic));
    place.offset = asked->elems[0].offset;
    if (place.offset >= 0)
        m_fresh.push_back(&place);
    return {};
}

void KafkaStart::checkCommitted(const rd_kafka_topic_partition_t &place)
{
    if (!m_isAnswered || m_stop.stop_requested()) // it goes on there in any case
        return;
    std::int64_t first = 0;
    std::int64_t end = 0;
    const rd_kafka_resp_err_t code =
        rd_kafka_query_watermark_offsets(&m_client, place.topic, place.partition, &first, &end, answerMs);
    m_isAnswered = code == RD_KAFKA_RESP_ERR_NO_ERROR;
    if (m_isAnswered && place.offset > end)
        m_notes += tr("The group has committed offset %1 of %2/%3, which ends before that: it was made anew, and is "
                      "read from its beginning.")
                       .arg(place.offset)
                       .arg(QString::fromUtf8(place.topic))
                       .arg(place.partition);
}

} // namespace penstock

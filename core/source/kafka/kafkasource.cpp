// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/kafka/kafkasource.h"

#include "core/lineprotocol/pointtime.h"
#include "core/source/kafka/kafkaconfig.h"
#include "core/source/kafka/makekafkasource.h"

#include <utility>

namespace penstock {

namespace {

// librdkafka waits for messages, and for nothing else.
constexpr std::chrono::milliseconds untilStopIsSeen(50);

std::chrono::milliseconds waitWithin(const Source::Patience &patience)
{
    if (!patience.until)
        return untilStopIsSeen;
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(*patience.until - KafkaConsumer::Clock::now());
    return std::clamp(left, std::chrono::milliseconds(0), untilStopIsSeen);
}

std::string_view viewOf(const void *bytes, std::size_t size)
{
    return {static_cast<const char *>(bytes), size};
}

/// Of a line that has none. Messages of one millisecond are told apart by their offsets, also when they are read again.
std::optional<std::int64_t> lineTime(const Record &record)
{
    constexpr std::uint64_t apart = 1'000; // messages in a millisecond, and lines in each
    if (!record.timestampMs)
        return {};
    const Result<std::int64_t> time = toPointTime(*record.timestampMs, Precision::Milliseconds);
    return time ? std::optional(*time + static_cast<std::int64_t>(record.row % apart * apart)) : std::nullopt;
}

} // namespace

Result<std::unique_ptr<Source>> makeKafkaSource(const KafkaOptions &options)
{
    if (const Result<KafkaConfig> config = kafkaConfig(options); !config)
        return std::unexpected(config.error());
    return std::make_unique<KafkaSource>(options);
}

KafkaSource::KafkaSource(const KafkaOptions &options)
    : m_finish(options.finish), m_consumer(options), m_reader(MessageReader::make(options.format))
{
}

Source::Next KafkaSource::nextWithin(const Patience &patience)
{
    if (m_record.moreOfRow) {
        // Else the records of one message that have no time of their own would replace each other.
        ++m_record.timestampNs;
        return give();
    }
    if (!m_hasStop) { // a pipeline has one
        m_hasStop = true;
        m_consumer.setStop(patience.stop);
    }
    while (!patience.stop.stop_requested()) {
        if (m_finish.stop_requested())
            return Next::End;
        const std::chrono::milliseconds wait = waitWithin(patience);
        KafkaMessage message = m_consumer.connect() ? m_consumer.poll(wait) : KafkaMessage();
        if (m_consumer.fault())
            return Next::Failed;
        if (message) {
            begin(std::move(message));
            return give();
        }
        // Who asks sees to partitions that are new.
        if (m_consumer.haveChanged() || (patience.until && KafkaConsumer::Clock::now() >= *patience.until))
            break;
    }
    return Next::Waiting;
}

void KafkaSource::close()
{
    // librdkafka does not end before the last of its messages has.
    m_record.topic = {};
    m_record.key.reset();
    m_record.headers = {};
    m_record.line = {};
    m_record.original = {};
    m_record.value = nullptr;
    m_message.reset();
    m_consumer.close();
}

void KafkaSource::begin(KafkaMessage message)
{
    m_message = std::move(message);
    m_bytes.fetch_add(static_cast<qint64>(m_message->len) + static_cast<qint64>(m_message->key_len),
                      std::memory_order_relaxed);
    m_record.row = static_cast<std::uint64_t>(m_message->offset);
    m_record.topic = rd_kafka_topic_name(m_message->rkt);
    m_record.partition = m_message->partition;
    readEnvelope();
    if (m_message->payload)
        m_reader->begin(viewOf(m_message->payload, m_message->len), lineTime(m_record));
}

void KafkaSource::readEnvelope()
{
    m_record.key.reset();
    if (m_message->key)
        m_record.key = viewOf(m_message->key, m_message->key_len);
    rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
    const std::int64_t time = rd_kafka_message_timestamp(m_message.get(), &type);
    m_record.timestampMs.reset();
    m_record.timestampNs = 0;
    if (type != RD_KAFKA_TIMESTAMP_NOT_AVAILABLE)
        m_record.timestampMs = time;
    m_headers.clear();
    rd_kafka_headers_t *headers = nullptr;
    if (rd_kafka_message_headers(m_message.get(), &headers) == RD_KAFKA_RESP_ERR_NO_ERROR) {
        const char *name = nullptr;
        const void *value = nullptr;
        std::size_t size = 0;
        while (rd_kafka_header_get_all(headers, m_headers.size(), &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR)
            m_headers.push_back({name, viewOf(value, size)});
    }
    m_record.headers = m_headers;
}

Source::Next KafkaSource::give()
{
    if (m_message->payload) {
        const Next next = m_reader->next(m_record);
        m_problem = m_reader->problem();
        return next;
    }
    m_record.value = nullptr;
    m_record.line = {};
    m_record.original = {};
    m_record.position = 1;
    m_record.moreOfRow = false;
    m_problem = {{}, tr("the message has no value (a tombstone)")};
    return Next::Bad;
}

} // namespace penstock

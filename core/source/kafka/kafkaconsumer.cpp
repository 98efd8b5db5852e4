// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/kafka/kafkaconsumer.h"

#include "core/source/kafka/kafkaconfig.h"
#include "core/source/kafka/kafkaerror.h"
#include "core/source/kafka/kafkastart.h"

#include <QDateTime>

#include <algorithm>
#include <string_view>
#include <utility>

namespace penstock {

namespace {

constexpr int answerMs = 5'000;
constexpr int sliceMs = 50;                          // until a stop is seen
constexpr std::chrono::seconds untilTopicIsThere(3); // a broker that has just started does not know them at once
constexpr std::chrono::seconds betweenGapLooks(10);

struct MetadataDestroy
{
    void operator()(const rd_kafka_metadata_t *metadata) const { rd_kafka_metadata_destroy(metadata); }
};
using Metadata = std::unique_ptr<const rd_kafka_metadata_t, MetadataDestroy>;

KafkaPlaces placesOf(std::span<const PartitionOffset> offsets)
{
    KafkaPlaces places(rd_kafka_topic_partition_list_new(static_cast<int>(offsets.size())));
    for (const PartitionOffset &any : offsets)
        rd_kafka_topic_partition_list_add(places.get(), any.partition.topic.c_str(), any.partition.partition)->offset =
            static_cast<std::int64_t>(any.next);
    return places;
}

QString textOf(rd_kafka_resp_err_t code)
{
    return QString::fromUtf8(rd_kafka_err2str(code));
}

Status statusOf(rd_kafka_resp_err_t code, const QString &subject)
{
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return {};
    return std::unexpected(kafkaError(code, textOf(code), subject));
}

} // namespace

Status KafkaConsumer::open()
{
    Result<KafkaConfig> config = kafkaConfig(m_options);
    if (!config)
        return std::unexpected(config.error());
    rd_kafka_conf_set_opaque(config->get(), this);
    rd_kafka_conf_set_rebalance_cb(config->get(), &KafkaConsumer::rebalanced);
    rd_kafka_conf_set_error_cb(config->get(), &KafkaConsumer::troubled);
    // What matters comes as an error; the rest would go to standard error.
    rd_kafka_conf_set_log_cb(config->get(), [](const rd_kafka_t *, int, const char *, const char *) {});
    char problem[512];
    rd_kafka_t *const client = rd_kafka_new(RD_KAFKA_CONSUMER, config->get(), problem, sizeof problem);
    if (!client)
        return std::unexpected(kafkaError(rd_kafka_last_error(), QString::fromUtf8(problem), brokers()));
    [[maybe_unused]] const auto taken = config->release(); // it is the client's now
    {
        const std::scoped_lock lock(m_mutex);
        m_client.reset(client);
    }
    rd_kafka_poll_set_consumer(client);
    return {};
}

bool KafkaConsumer::connect()
{
    if (m_isMember)
        return true;
    if (!m_connecting)
        m_connecting = Clock::now();
    while (m_topicsFound < m_options.topics.size()) {
        if (!ask(m_options.topics[m_topicsFound]))
            return false;
        ++m_topicsFound;
    }
    const KafkaPlaces topics(rd_kafka_topic_partition_list_new(static_cast<int>(m_options.topics.size())));
    for (const QString &topic : m_options.topics)
        rd_kafka_topic_partition_list_add(topics.get(), topic.toUtf8().constData(), RD_KAFKA_PARTITION_UA);
    if (const Status status = statusOf(rd_kafka_subscribe(m_client.get(), topics.get()), m_options.group); !status) {
        m_fault = status.error();
        return false;
    }
    m_isMember = true;
    m_trouble.clear();
    return true;
}

bool KafkaConsumer::ask(const QString &name)
{
    const KafkaTopic topic(rd_kafka_topic_new(m_client.get(), name.toUtf8().constData(), nullptr));
    if (!topic) {
        m_fault = kafkaError(rd_kafka_last_error(), textOf(rd_kafka_last_error()), name);
        return false;
    }
    const rd_kafka_metadata_t *answer = nullptr;
    rd_kafka_resp_err_t code =
        rd_kafka_metadata(m_client.get(), 0, topic.get(), &answer, static_cast<int>(m_patience.count()));
    const Metadata metadata(answer);
    m_patience = std::min(m_patience * 2, longest);
    const bool isAnswered = code == RD_KAFKA_RESP_ERR_NO_ERROR;
    if (isAnswered)
        code = metadata->topic_cnt > 0 ? metadata->topics[0].err : RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return true;
    if (isAnswered && !m_answered)
        m_answered = Clock::now();
    poll(isAnswered ? shortest : Wait(0)); // what librdkafka knows of the reason
    const auto now = Clock::now();
    const bool isForGood = isAnswered && (isKafkaRefusal(kafkaError(code, {}, name)) ||
                                          now - m_answered.value_or(now) > untilTopicIsThere);
    if (!m_fault && (isForGood || now - m_connecting.value_or(now) > m_options.connectTimeout))
        m_fault = isAnswered || !m_refusal ? kafkaError(code, textOf(code), isAnswered ? name : brokers()) : *m_refusal;
    return false;
}

KafkaMessage KafkaConsumer::poll(Wait wait)
{
    KafkaMessage message(rd_kafka_consumer_poll(m_client.get(), static_cast<int>(wait.count())));
    if (message && message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        takeMessageError(*message);
        message.reset();
    }
    if (message)
        follow(*message);
    return message;
}

void KafkaConsumer::takeMessageError(const rd_kafka_message_t &message)
{
    const QString text = QString::fromUtf8(rd_kafka_message_errstr(&message));
    const bool isOfGroup = message.err == RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED;
    const QString subject = message.rkt ? QString::fromUtf8(rd_kafka_topic_name(message.rkt))
                            : isOfGroup ? m_options.group
                                        : brokers();
    if (message.err == RD_KAFKA_RESP_ERR__MAX_POLL_EXCEEDED)
        m_trouble = tr("%1: this reader stood still for too long, and its partitions went to others.")
                        .arg(QDateTime::currentDateTime().toString(Qt::ISODate));
    else
        takeTrouble(message.err, text, subject);
}

void KafkaConsumer::takeTrouble(rd_kafka_resp_err_t code, const QString &text, const QString &subject)
{
    Error error = kafkaError(code, text, subject);
    const bool isLost = code == RD_KAFKA_RESP_ERR__FATAL || error.kind == Error::Kind::Permission;
    // A broker that starts again may not know its users yet.
    if (isLost || (!m_isMember && isKafkaRefusal(error))) {
        m_fault = error;
        return;
    }
    if (!m_isMember && code != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN)
        m_refusal = error;
    m_trouble = QStringLiteral("%1: %2").arg(QDateTime::currentDateTime().toString(Qt::ISODate), error.message);
}

void KafkaConsumer::troubled(rd_kafka_t *client, int code, const char *text, void *self)
{
    auto &consumer = *static_cast<KafkaConsumer *>(self);
    QString reason = QString::fromUtf8(text);
    if (code == RD_KAFKA_RESP_ERR__FATAL) {
        char fatal[512];
        rd_kafka_fatal_error(client, fatal, sizeof fatal);
        reason = QString::fromUtf8(fatal);
    }
    consumer.takeTrouble(static_cast<rd_kafka_resp_err_t>(code), reason, consumer.brokers());
}

void KafkaConsumer::rebalanced(rd_kafka_t *, rd_kafka_resp_err_t code, rd_kafka_topic_partition_list_t *places,
                               void *self)
{
    auto &consumer = *static_cast<KafkaConsumer *>(self);
    if (code == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS && !consumer.m_isClosing)
        consumer.assign(*places);
    else
        consumer.revoke(*places);
    consumer.m_haveChanged = true;
}

void KafkaConsumer::assign(rd_kafka_topic_partition_list_t &places)
{
    KafkaStart start(*m_client, m_options, m_stop);
    Status status = start.find(places);
    m_losses += start.notes();
    if (status)
        status = statusOf(rd_kafka_assign(m_client.get(), &places), m_options.group);
    if (!status) {
        m_fault = status.error();
        rd_kafka_assign(m_client.get(), nullptr);
        return;
    }
    // One that stood still when it went away would go on doing so.
    rd_kafka_resume_partitions(m_client.get(), &places);
    for (const rd_kafka_topic_partition_t &place : elementsOf(places))
        m_places.push_back({{place.topic, place.partition}, std::max<std::int64_t>(place.offset, -1)});
    std::vector<PartitionOffset> fresh;
    for (const rd_kafka_topic_partition_t *place : start.fresh())
        fresh.push_back({{place->topic, place->partition}, static_cast<std::uint64_t>(place->offset)});
    if (fresh.empty())
        return;
    if (status = commit(fresh); !status)
        m_fault = status.error();
}

void KafkaConsumer::revoke(const rd_kafka_topic_partition_list_t &places)
{
    std::vector<TopicPartition> partitions(static_cast<std::size_t>(places.cnt));
    for (std::size_t i = 0; i < partitions.size(); ++i)
        partitions[i] = {places.elems[i].topic, places.elems[i].partition};
    const bool isLost = rd_kafka_assignment_lost(m_client.get()) != 0;
    if (m_revoked && !m_isClosing && !partitions.empty())
        m_revoked(partitions, isLost ? Wait(0) : m_options.revokeBudget);
    m_places.clear();
    rd_kafka_assign(m_client.get(), nullptr);
}

void KafkaConsumer::follow(const rd_kafka_message_t &message)
{
    m_trouble.clear();
    const std::string_view topic = rd_kafka_topic_name(message.rkt);
    const auto place =
        std::ranges::find_if(m_places, [&](const Place &any) { return any.partition.is(topic, message.partition); });
    if (place == m_places.end())
        return;
    if (place->next >= 0 && message.offset > place->next)
        lookAtGap(*place, message.offset);
    place->next = message.offset + 1;
}

/// Offsets that are not there were deleted by the broker, or are of no message: such are all of compacted topics.
void KafkaConsumer::lookAtGap(const Place &place, std::int64_t offset)
{
    if (Clock::now() < m_nextGapLook)
        return;
    m_nextGapLook = Clock::now() + betweenGapLooks;
    std::int64_t first = 0;
    std::int64_t end = 0;
    const TopicPartition &partition = place.partition;
    const rd_kafka_resp_err_t code = rd_kafka_query_watermark_offsets(m_client.get(), partition.topic.c_str(),
                                                                      partition.partition, &first, &end, answerMs);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR && first > place.next)
        m_losses += tr("The broker had deleted offsets %1 to %2 of %3/%4 before they were read.")
                        .arg(place.next)
                        .arg(std::min(first, offset) - 1)
                        .arg(QString::fromStdString(partition.topic))
                        .arg(partition.partition);
}

QStringList KafkaConsumer::notes() const
{
    QStringList notes = m_losses;
    if (!m_trouble.isEmpty())
        notes += m_trouble;
    return notes;
}

std::vector<TopicPartition> KafkaConsumer::partitions() const
{
    std::vector<TopicPartition> partitions;
    partitions.reserve(m_places.size());
    for (const Place &place : m_places)
        partitions.push_back(place.partition);
    return partitions;
}

void KafkaConsumer::pause(const TopicPartition &partition)
{
    rd_kafka_pause_partitions(m_client.get(), kafkaPlaces({&partition, 1}).get());
}

void KafkaConsumer::resume(const TopicPartition &partition)
{
    rd_kafka_resume_partitions(m_client.get(), kafkaPlaces({&partition, 1}).get());
}

Status KafkaConsumer::seek(const PartitionOffset &to)
{
    const KafkaPlaces places = placesOf({&to, 1});
    rd_kafka_error_t *const problem = rd_kafka_seek_partitions(m_client.get(), places.get(), answerMs);
    const rd_kafka_resp_err_t code = problem ? rd_kafka_error_code(problem) : places->elems[0].err;
    if (problem)
        rd_kafka_error_destroy(problem);
    const auto place = std::ranges::find(m_places, to.partition, &Place::partition);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR && place != m_places.end())
        place->next = static_cast<std::int64_t>(to.next);
    return statusOf(code, QString::fromStdString(to.partition.topic));
}

Status KafkaConsumer::commit(std::span<const PartitionOffset> offsets)
{
    if (!m_client)
        return failure(Error::Kind::Unavailable, tr("This reader has left its Kafka group."));
    const KafkaQueue answers(rd_kafka_queue_new(m_client.get()));
    rd_kafka_resp_err_t code =
        rd_kafka_commit_queue(m_client.get(), placesOf(offsets).get(), answers.get(), nullptr, nullptr);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return statusOf(code, m_options.group);
    // What is committed last, when all is over, is waited for.
    const bool isLast = m_stop.stop_requested();
    const auto until = Clock::now() + std::chrono::milliseconds(answerMs);
    KafkaEvent answer;
    while (!answer && Clock::now() < until && (isLast || !m_stop.stop_requested()))
        answer.reset(rd_kafka_queue_poll(answers.get(), sliceMs));
    if (!answer)
        return statusOf(RD_KAFKA_RESP_ERR__TIMED_OUT, brokers());
    code = rd_kafka_event_error(answer.get());
    if (rd_kafka_topic_partition_list_t *const places = rd_kafka_event_topic_partition_list(answer.get());
        places && code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        for (const rd_kafka_topic_partition_t &place : elementsOf(*places))
            code = code == RD_KAFKA_RESP_ERR_NO_ERROR ? place.err : code;
    }
    return statusOf(code, m_options.group);
}

std::optional<quint64> KafkaConsumer::endOffset(const TopicPartition &partition) const
{
    const std::scoped_lock lock(m_mutex);
    std::int64_t first = 0;
    std::int64_t end = -1;
    if (!m_client || rd_kafka_get_watermark_offsets(m_client.get(), partition.topic.c_str(), partition.partition,
                                                    &first, &end) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return {};
    return end >= 0 ? std::optional(static_cast<quint64>(end)) : std::nullopt;
}

void KafkaConsumer::close()
{
    if (!m_client)
        return;
    m_isClosing = true;
    if (m_isMember)
        rd_kafka_consumer_close(m_client.get());
    KafkaHandle client;
    {
        const std::scoped_lock lock(m_mutex);
        client = std::move(m_client);
    }
}

} // namespace penstock

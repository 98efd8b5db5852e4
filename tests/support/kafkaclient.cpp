// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kafkaclient.h"

#include <QDeadlineTimer>
#include <QThread>

#include <librdkafka/rdkafka.h>

namespace penstock {

namespace {

constexpr int answerMs = 30'000;

rd_kafka_t *make(rd_kafka_type_t type, const QByteArray &brokers, const QByteArray &group = {})
{
    rd_kafka_conf_t *const config = rd_kafka_conf_new();
    rd_kafka_conf_set(config, "bootstrap.servers", brokers.constData(), nullptr, 0);
    rd_kafka_conf_set(config, "reconnect.backoff.max.ms", "500", nullptr, 0);
    if (!group.isEmpty())
        rd_kafka_conf_set(config, "group.id", group.constData(), nullptr, 0);
    rd_kafka_conf_set_log_cb(config, [](const rd_kafka_t *, int, const char *, const char *) {});
    rd_kafka_conf_set_dr_msg_cb(config, [](rd_kafka_t *, const rd_kafka_message_t *message, void *opaque) {
        if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR && opaque)
            *static_cast<QString *>(opaque) = QString::fromUtf8(rd_kafka_err2str(message->err));
    });
    return rd_kafka_new(type, config, nullptr, 0);
}

} // namespace

void KafkaClient::Destroy::operator()(rd_kafka_s *client) const
{
    rd_kafka_destroy(client);
}

KafkaClient::KafkaClient(const QString &brokers)
    : m_brokers(brokers.toUtf8()), m_producer(make(RD_KAFKA_PRODUCER, m_brokers))
{
}

KafkaClient::~KafkaClient() = default;

bool KafkaClient::createTopic(const QString &topic, int partitions)
{
    rd_kafka_t *const client = m_producer.get();
    const QDeadlineTimer deadline(answerMs);
    while (!deadline.hasExpired()) {
        char text[256] = "";
        rd_kafka_NewTopic_t *wanted =
            rd_kafka_NewTopic_new(topic.toUtf8().constData(), partitions, 1, text, sizeof text);
        rd_kafka_queue_t *const answers = rd_kafka_queue_new(client);
        rd_kafka_AdminOptions_t *const options = rd_kafka_AdminOptions_new(client, RD_KAFKA_ADMIN_OP_CREATETOPICS);
        rd_kafka_AdminOptions_set_operation_timeout(options, answerMs, nullptr, 0); // until it is there
        rd_kafka_CreateTopics(client, &wanted, 1, options, answers);
        rd_kafka_event_t *const event = rd_kafka_queue_poll(answers, answerMs);
        rd_kafka_resp_err_t code = event ? rd_kafka_event_error(event) : RD_KAFKA_RESP_ERR__TIMED_OUT;
        if (event && code == RD_KAFKA_RESP_ERR_NO_ERROR) {
            std::size_t count = 0;
            const auto *const topics =
                rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count);
            code = count == 1 ? rd_kafka_topic_result_error(topics[0]) : RD_KAFKA_RESP_ERR__FAIL;
        }
        if (event)
            rd_kafka_event_destroy(event);
        rd_kafka_AdminOptions_destroy(options);
        rd_kafka_queue_destroy(answers);
        rd_kafka_NewTopic_destroy(wanted);
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)
            return true;
        m_problem = QString::fromUtf8(rd_kafka_err2str(code));
        QThread::msleep(100); // between two tries at a broker that is starting
    }
    return false;
}

void KafkaClient::produce(const QString &topic, int partition, const Message &message)
{
    rd_kafka_headers_t *const headers = rd_kafka_headers_new(std::size_t(message.headers.size()));
    for (const auto &[name, value] : message.headers)
        rd_kafka_header_add(headers, name.constData(), name.size(), value.constData(), value.size());
    const QByteArray name = topic.toUtf8();
    const auto *const value = message.isTombstone ? nullptr : message.value.constData();
    // What the library's macros make of it, without their extension of the language.
    const rd_kafka_resp_err_t code = rd_kafka_producev(
        m_producer.get(), RD_KAFKA_VTYPE_TOPIC, name.constData(), RD_KAFKA_VTYPE_PARTITION, std::int32_t(partition),
        RD_KAFKA_VTYPE_MSGFLAGS, RD_KAFKA_MSG_F_COPY | RD_KAFKA_MSG_F_BLOCK, RD_KAFKA_VTYPE_VALUE,
        const_cast<char *>(value), std::size_t(message.isTombstone ? 0 : message.value.size()), RD_KAFKA_VTYPE_KEY,
        message.key.isNull() ? nullptr : message.key.constData(), std::size_t(message.key.size()),
        RD_KAFKA_VTYPE_TIMESTAMP, std::int64_t(message.timestampMs), RD_KAFKA_VTYPE_HEADERS, headers,
        RD_KAFKA_VTYPE_OPAQUE, &m_problem, RD_KAFKA_VTYPE_END);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        rd_kafka_headers_destroy(headers);
        m_problem = QString::fromUtf8(rd_kafka_err2str(code));
    }
    rd_kafka_poll(m_producer.get(), 0);
}

bool KafkaClient::flush()
{
    const bool isOut = rd_kafka_flush(m_producer.get(), answerMs) == RD_KAFKA_RESP_ERR_NO_ERROR;
    if (!isOut)
        m_problem = QStringLiteral("The messages are not all out.");
    return isOut && m_problem.isEmpty();
}

bool KafkaClient::deleteBefore(const QString &topic, int partition, qint64 offset)
{
    rd_kafka_topic_partition_list_t *const places = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(places, topic.toUtf8().constData(), partition)->offset = offset;
    rd_kafka_DeleteRecords_t *wanted = rd_kafka_DeleteRecords_new(places);
    rd_kafka_queue_t *const answers = rd_kafka_queue_new(m_producer.get());
    rd_kafka_DeleteRecords(m_producer.get(), &wanted, 1, nullptr, answers);
    rd_kafka_event_t *const event = rd_kafka_queue_poll(answers, answerMs);
    const rd_kafka_resp_err_t code = event ? rd_kafka_event_error(event) : RD_KAFKA_RESP_ERR__TIMED_OUT;
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        m_problem = QString::fromUtf8(rd_kafka_err2str(code));
    if (event)
        rd_kafka_event_destroy(event);
    rd_kafka_queue_destroy(answers);
    rd_kafka_DeleteRecords_destroy(wanted);
    rd_kafka_topic_partition_list_destroy(places);
    return code == RD_KAFKA_RESP_ERR_NO_ERROR;
}

std::optional<qint64> KafkaClient::committed(const QString &group, const QString &topic, int partition) const
{
    const std::unique_ptr<rd_kafka_s, Destroy> reader(make(RD_KAFKA_CONSUMER, m_brokers, group.toUtf8()));
    rd_kafka_topic_partition_list_t *const places = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(places, topic.toUtf8().constData(), partition);
    const rd_kafka_resp_err_t code = rd_kafka_committed(reader.get(), places, answerMs);
    const qint64 offset = places->elems[0].offset;
    rd_kafka_topic_partition_list_destroy(places);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        m_problem = QString::fromUtf8(rd_kafka_err2str(code));
    return code == RD_KAFKA_RESP_ERR_NO_ERROR && offset >= 0 ? std::optional(offset) : std::nullopt;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <memory>

namespace penstock {

/// librdkafka's own imitation of a broker, in this process: topics, groups and offsets, and errors by request.
class KafkaMock final
{
public:
    KafkaMock()
        : m_owner(rd_kafka_new(RD_KAFKA_PRODUCER, quiet(), nullptr, 0)),
          m_cluster(rd_kafka_mock_cluster_new(m_owner.get(), 1))
    {
    }

    QString brokers() const { return QString::fromUtf8(rd_kafka_mock_cluster_bootstraps(m_cluster.get())); }
    void createTopic(const char *topic, int partitions)
    {
        rd_kafka_mock_topic_create(m_cluster.get(), topic, partitions, 1);
    }
    /// The next requests of that kind are answered so.
    void failNext(int apiKey, rd_kafka_resp_err_t code, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            rd_kafka_mock_push_request_errors(m_cluster.get(), static_cast<int16_t>(apiKey), 1, code);
    }
    void setTopicError(const char *topic, rd_kafka_resp_err_t code)
    {
        rd_kafka_mock_topic_set_error(m_cluster.get(), topic, code);
    }
    void setDown(bool isDown)
    {
        if (isDown)
            rd_kafka_mock_broker_set_down(m_cluster.get(), 1);
        else
            rd_kafka_mock_broker_set_up(m_cluster.get(), 1);
    }

private:
    struct Destroy
    {
        void operator()(rd_kafka_t *client) const { rd_kafka_destroy(client); }
        void operator()(rd_kafka_mock_cluster_t *cluster) const { rd_kafka_mock_cluster_destroy(cluster); }
    };
    static rd_kafka_conf_t *quiet()
    {
        rd_kafka_conf_t *const config = rd_kafka_conf_new();
        rd_kafka_conf_set_log_cb(config, [](const rd_kafka_t *, int, const char *, const char *) {});
        return config;
    }

    std::unique_ptr<rd_kafka_t, Destroy> m_owner;
    std::unique_ptr<rd_kafka_mock_cluster_t, Destroy> m_cluster;
};

} // namespace penstock

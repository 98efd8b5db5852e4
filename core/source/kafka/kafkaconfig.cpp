// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/kafka/kafkaconfig.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace penstock {

namespace {

struct KafkaConfigText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::KafkaConfig)
};

using Login = KafkaOptions::Login;

Status check(const KafkaOptions &options)
{
    const auto isEmpty = [](const QString &name) { return name.trimmed().isEmpty(); };
    const auto refuse = [](const QString &message) { return failure(Error::Kind::BadInput, message); };
    if (options.brokers.isEmpty() || std::ranges::any_of(options.brokers, isEmpty))
        return refuse(KafkaConfigText::tr("No Kafka broker is named."));
    if (options.topics.isEmpty() || std::ranges::any_of(options.topics, isEmpty))
        return refuse(KafkaConfigText::tr("No Kafka topic is named."));
    if (isEmpty(options.group))
        return refuse(KafkaConfigText::tr("No Kafka group is named: readers of the same group share the messages."));
    if (options.login == Login::None && !(options.user.isEmpty() && options.password.isEmpty()))
        return refuse(KafkaConfigText::tr("A user of Kafka needs a mechanism to log in by."));
    if (options.login != Login::None && (options.user.isEmpty() || options.password.isEmpty()))
        return refuse(KafkaConfigText::tr("To log in to Kafka a user and a password are needed."));
    const bool hasCertificates =
        !(options.caFile.isEmpty() && options.certificateFile.isEmpty() && options.keyFile.isEmpty());
    if (hasCertificates && !options.tls)
        return refuse(KafkaConfigText::tr("Certificates are for TLS, which is off."));
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return refuse(KafkaConfigText::tr("A certificate of this client and its key go together."));
    for (const QString &file : {options.caFile, options.certificateFile, options.keyFile}) {
        if (!file.isEmpty() && !QFileInfo(file).isReadable())
            return failure(Error::Kind::File, KafkaConfigText::tr("%1 is not there, or cannot be read.").arg(file));
    }
    if (options.revokeBudget >= options.pollTimeout)
        return refuse(
            KafkaConfigText::tr("The time to finish a partition must be less than the time after which it is lost."));
    return {};
}

const char *mechanism(Login login)
{
    switch (login) {
    case Login::ScramSha256:
        return "SCRAM-SHA-256";
    case Login::ScramSha512:
        return "SCRAM-SHA-512";
    case Login::Plain:
    case Login::None:
        break;
    }
    return "PLAIN";
}

const char *protocol(const KafkaOptions &options)
{
    if (options.login == Login::None)
        return options.tls ? "ssl" : "plaintext";
    return options.tls ? "sasl_ssl" : "sasl_plaintext";
}

/// Sets one after the other, until one is refused.
class Settings
{
public:
    explicit Settings(rd_kafka_conf_t *config) : m_config(config) {}

    void set(const char *name, const QByteArray &value)
    {
        char problem[256];
        if (status && rd_kafka_conf_set(m_config, name, value.constData(), problem, sizeof problem) != RD_KAFKA_CONF_OK)
            status = failure(Error::Kind::BadInput,
                             KafkaConfigText::tr("Kafka does not take a setting: %1.").arg(QString::fromUtf8(problem)));
    }
    void set(const char *name, std::chrono::milliseconds value)
    {
        set(name, QByteArray::number(qint64(value.count())));
    }
    void setIfAny(const char *name, const QByteArray &value)
    {
        if (!value.isEmpty())
            set(name, value);
    }

    Status status;

private:
    rd_kafka_conf_t *m_config;
};

} // namespace

Result<KafkaConfig> kafkaConfig(const KafkaOptions &options)
{
    if (const Status status = check(options); !status)
        return std::unexpected(status.error());
    KafkaConfig config(rd_kafka_conf_new());
    Settings settings(config.get());
    settings.set("bootstrap.servers", options.brokers.join(u',').toUtf8());
    settings.set("group.id", options.group.toUtf8());
    settings.setIfAny("group.instance.id", options.instanceId.toUtf8());
    settings.set("client.id", options.clientId.toUtf8());
    // What is committed is what the sinks have, and nothing else.
    settings.set("enable.auto.commit", "false");
    settings.set("enable.auto.offset.store", "false");
    // Where it begins is worked out by us; this is for what the broker has deleted in the meantime.
    settings.set("auto.offset.reset", "earliest");
    settings.set("allow.auto.create.topics", "false");
    settings.set("session.timeout.ms", options.sessionTimeout);
    settings.set("heartbeat.interval.ms", std::max(options.sessionTimeout / 3, std::chrono::milliseconds(1)));
    settings.set("max.poll.interval.ms", std::max(options.pollTimeout, options.sessionTimeout));
    // A broker that is started again is found soon.
    settings.set("reconnect.backoff.max.ms", "2000");
    // Fetched ahead, of all partitions together as of each.
    settings.set("queued.max.messages.kbytes", "16384");
    settings.set("security.protocol", protocol(options));
    if (options.login != Login::None) {
        settings.set("sasl.mechanism", mechanism(options.login));
        settings.set("sasl.username", options.user.toUtf8());
        settings.set("sasl.password", options.password.toUtf8());
    }
    if (options.tls) {
        settings.setIfAny("ssl.ca.location", QFile::encodeName(options.caFile));
        settings.setIfAny("ssl.certificate.location", QFile::encodeName(options.certificateFile));
        settings.setIfAny("ssl.key.location", QFile::encodeName(options.keyFile));
        settings.setIfAny("ssl.key.password", options.keyPassword.toUtf8());
        settings.set("ssl.endpoint.identification.algorithm", "https");
    }
    if (!settings.status)
        return std::unexpected(settings.status.error());
    return config;
}

} // namespace penstock

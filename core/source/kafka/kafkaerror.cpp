// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/kafka/kafkaerror.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct KafkaErrorText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::KafkaError)
};

Error::Kind kindOf(rd_kafka_resp_err_t code, const QString &text)
{
    // By TLS 1.3 a client's certificate is refused when the connection is there already.
    if (code == RD_KAFKA_RESP_ERR__TRANSPORT && text.contains(QLatin1String("SSL alert")))
        return Error::Kind::Tls;
    switch (code) {
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
    case RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED:
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_SASL_MECHANISM:
    case RD_KAFKA_RESP_ERR_ILLEGAL_SASL_STATE:
        return Error::Kind::Authentication;
    case RD_KAFKA_RESP_ERR__SSL:
        return Error::Kind::Tls;
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
        return Error::Kind::Permission;
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
        return Error::Kind::NotFound;
    case RD_KAFKA_RESP_ERR__TIMED_OUT:
    case RD_KAFKA_RESP_ERR__TIMED_OUT_QUEUE:
    case RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT:
        return Error::Kind::Timeout;
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN:
    case RD_KAFKA_RESP_ERR__RESOLVE:
    case RD_KAFKA_RESP_ERR__WAIT_COORD:
    case RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE:
        return Error::Kind::Network;
    case RD_KAFKA_RESP_ERR__INVALID_ARG:
    case RD_KAFKA_RESP_ERR_INVALID_GROUP_ID:
    case RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT:
    case RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION:
        return Error::Kind::BadInput;
    default:
        return Error::Kind::Protocol;
    }
}

QString secureText(const QString &text, const QString &subject)
{
    if (text.contains(QLatin1String("verify failed")) || text.contains(QLatin1String("could not be verified")))
        return KafkaErrorText::tr(
                   "The certificate of the Kafka broker (%1) is not trusted: the authority that signed it is not "
                   "the one that was given. Name its file as \"ca\".")
            .arg(subject);
    if (text.contains(QLatin1String("alert")) || text.contains(QLatin1String("certificate required")))
        return KafkaErrorText::tr("The Kafka broker (%1) does not take this client's certificate, or wants one.")
            .arg(subject);
    return KafkaErrorText::tr("A secure connection to the Kafka broker (%1) did not come about.").arg(subject);
}

QString messageOf(Error::Kind kind, rd_kafka_resp_err_t code, const QString &text, const QString &subject)
{
    switch (kind) {
    case Error::Kind::Authentication:
        return KafkaErrorText::tr("The Kafka broker (%1) refuses the login. Check user, password and mechanism.")
            .arg(subject);
    case Error::Kind::Tls:
        return secureText(text, subject);
    case Error::Kind::Permission:
        return code == RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED
                   ? KafkaErrorText::tr("This user may not read as the Kafka group \"%1\".").arg(subject)
                   : KafkaErrorText::tr("This user may not read the Kafka topic \"%1\".").arg(subject);
    case Error::Kind::NotFound:
        return KafkaErrorText::tr("There is no Kafka topic \"%1\".").arg(subject);
    case Error::Kind::Timeout:
        return KafkaErrorText::tr("The Kafka broker (%1) does not answer.").arg(subject);
    case Error::Kind::Network:
        return text.contains(QLatin1String("security.protocol"))
                   ? KafkaErrorText::tr(
                         "The Kafka broker (%1) closes the connection. It may want TLS or a login, or take none.")
                         .arg(subject)
                   : KafkaErrorText::tr("The Kafka broker (%1) cannot be reached.").arg(subject);
    case Error::Kind::BadInput:
        return KafkaErrorText::tr("Kafka does not take a setting of \"%1\": %2.").arg(subject, text);
    default:
        return KafkaErrorText::tr("Kafka reports a fault (%1): %2.").arg(subject, text);
    }
}

} // namespace

Error kafkaError(rd_kafka_resp_err_t code, const QString &text, const QString &subject)
{
    Error error;
    error.kind = kindOf(code, text);
    error.details.serverText = text;
    error.message = messageOf(error.kind, code, text, subject);
    return error;
}

bool isKafkaRefusal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Authentication:
    case Error::Kind::Tls:
    case Error::Kind::Permission:
    case Error::Kind::BadInput:
        return true;
    default:
        return false;
    }
}

} // namespace penstock

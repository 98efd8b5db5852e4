// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/mqtttrouble.h"

#include <cerrno>
#include <cstring>
#include <mosquitto.h>

namespace penstock {

namespace {

constexpr int serverUnavailable = 3;
constexpr int badLogin = 4;
constexpr int notAuthorized = 5;

} // namespace

bool MqttTrouble::isTls(const MqttOptions &options) const
{
    // What OpenSSL finds is told as EPROTO, and in the log.
    return options.tls && (code == MOSQ_ERR_TLS || code == MOSQ_ERR_TLS_HANDSHAKE || systemError == EPROTO ||
                           log.startsWith(QLatin1String("OpenSSL")));
}

bool MqttTrouble::isForGood() const
{
    return isDenied || (refusal != 0 && refusal != serverUnavailable);
}

Error MqttTrouble::toError(const MqttOptions &options) const
{
    const QString broker = QStringLiteral("%1:%2").arg(options.host).arg(options.portOrUsual());
    Error error;
    error.details.url = (options.tls ? QStringLiteral("mqtts://") : QStringLiteral("mqtt://")) + broker;
    error.details.serverText = log;
    if (isDenied) {
        error.kind = Error::Kind::Permission;
        error.message = tr("The MQTT broker %1 does not let this login read one of the topics: %2.")
                            .arg(broker, options.topics.join(QStringLiteral(", ")));
    } else if (refusal != 0) {
        const bool isLogin = refusal == badLogin || refusal == notAuthorized;
        error.kind = isLogin ? Error::Kind::Authentication : Error::Kind::Rejected;
        error.message = tr("The MQTT broker %1 refused the login: %2")
                            .arg(broker, QString::fromUtf8(mosquitto_connack_string(refusal)));
    } else {
        const bool isSystem = code == MOSQ_ERR_ERRNO && systemError != 0;
        error.kind = isTls(options) ? Error::Kind::Tls : Error::Kind::Network;
        const QString reason = QString::fromLocal8Bit(isSystem ? std::strerror(systemError) : mosquitto_strerror(code));
        error.message = error.kind == Error::Kind::Tls
                            ? tr("TLS with the MQTT broker %1 failed: %2").arg(broker, log.isEmpty() ? reason : log)
                            : tr("The MQTT broker %1 cannot be reached: %2").arg(broker, reason);
    }
    return error;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/mqtthandle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <mosquitto.h>
#include <mutex>

namespace penstock {

namespace {

struct MqttClientText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MqttClient)
};

const char *textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? nullptr : text.constData();
}

/// The key's password, for a thread that reads the key right now: OpenSSL would else ask for it on the terminal.
thread_local QByteArray keyPassword;

int tellKeyPassword(char *buffer, int size, int, void *)
{
    const auto count = std::min<qsizetype>(keyPassword.size(), size);
    std::memcpy(buffer, keyPassword.constData(), static_cast<std::size_t>(count));
    return static_cast<int>(count);
}

Status setTls(mosquitto &handle, const MqttOptions &options)
{
    const QByteArray ca = options.caFile.toLocal8Bit();
    const QByteArray certificate = options.certificateFile.toLocal8Bit();
    const QByteArray key = options.keyFile.toLocal8Bit();
    if (ca.isEmpty())
        mosquitto_int_option(&handle, MOSQ_OPT_TLS_USE_OS_CERTS, 1);
    const int code = mosquitto_tls_set(&handle, textOrNull(ca), ca.isEmpty() ? "/etc/ssl/certs" : nullptr,
                                       textOrNull(certificate), textOrNull(key), tellKeyPassword);
    if (code == MOSQ_ERR_SUCCESS)
        return {};
    return failure(Error::Kind::File, MqttClientText::tr("The certificates for the MQTT broker cannot be read (%1): %2")
                                          .arg(QString::fromUtf8(mosquitto_strerror(code)),
                                               QStringList({options.caFile, options.certificateFile, options.keyFile})
                                                   .filter(QStringLiteral("/"))
                                                   .join(QStringLiteral(", "))));
}

} // namespace

void MqttDestroy::operator()(mosquitto *handle) const
{
    mosquitto_destroy(handle);
}

Result<MqttHandle> mqttHandle(const MqttOptions &options, void *owner)
{
    static std::once_flag once;
    std::call_once(once, [] { mosquitto_lib_init(); });
    const QByteArray id = options.clientId.toUtf8();
    MqttHandle handle(mosquitto_new(textOrNull(id), id.isEmpty(), owner));
    if (!handle)
        return failure(Error::Kind::BadInput,
                       MqttClientText::tr("“%1” cannot be the id of an MQTT client.").arg(options.clientId));
    mosquitto_threaded_set(handle.get(), true);
    if (!options.user.isEmpty())
        mosquitto_username_pw_set(handle.get(), options.user.toUtf8().constData(),
                                  textOrNull(options.password.toUtf8()));
    keyPassword = options.keyPassword.toUtf8();
    if (options.tls) {
        if (const Status status = setTls(*handle, options); !status)
            return std::unexpected(status.error());
    }
    return handle;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/source/mqtt/mqttoptions.h"

#include <QCoreApplication>
#include <QString>

namespace penstock {

/// Why a connection to an MQTT broker is not there, or was lost.
struct MqttTrouble
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MqttTrouble)

public:
    int code = 0;          ///< of libmosquitto (MOSQ_ERR_…); 0: none
    int systemError = 0;   ///< errno, where the code says so
    int refusal = 0;       ///< the broker's answer to the login, MQTT 3.1.1, 3.2.2.3; 0: none
    bool isDenied = false; ///< the broker lets this login not read one of the topics
    QString log{};         ///< what libmosquitto has told as an error

    explicit operator bool() const { return code != 0 || refusal != 0 || isDenied; }
    bool isTls(const MqttOptions &options) const;
    /// Whether waiting does not help: the login or a topic is refused.
    bool isForGood() const;
    /// Authentication, Permission, Rejected, Tls or Network; names the broker, and no secret.
    Error toError(const MqttOptions &options) const;
};

} // namespace penstock

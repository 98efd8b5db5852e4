// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kafkabroker.h"

namespace penstock {

bool KafkaBroker::start()
{
    QStringList arguments{QStringLiteral(KAFKA_SCRIPT), QStringLiteral("run"), m_process.folder()};
    for (quint16 &port : m_ports) {
        if (port == 0)
            port = ServerProcess::freePort();
        arguments += QString::number(port);
    }
    // The last to open is the first that is named.
    return m_process.start(QStringLiteral("bash"), QStringLiteral("bash"), arguments, m_ports[0]);
}

} // namespace penstock

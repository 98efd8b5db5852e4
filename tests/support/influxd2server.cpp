// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxd2server.h"

#include "tests/support/rawclient.h"

namespace penstock {

namespace {

constexpr auto variable = "PENSTOCK_INFLUXD2";
constexpr auto setUp = R"({"username":"admin","password":"secret-password","org":"house","bucket":"home",)"
                       R"("token":"fake-token","retentionPeriodSeconds":0})";

} // namespace

bool Influxd2Server::isThere()
{
    return !qEnvironmentVariable(variable).isEmpty();
}

bool Influxd2Server::start()
{
    m_port = ServerProcess::freePort();
    const QStringList arguments{QStringLiteral("run"),
                                QStringLiteral("--bolt-path"),
                                m_process.filePath(QStringLiteral("influxd.bolt")),
                                QStringLiteral("--sqlite-path"),
                                m_process.filePath(QStringLiteral("influxd.sqlite")),
                                QStringLiteral("--engine-path"),
                                m_process.filePath(QStringLiteral("engine")),
                                QStringLiteral("--http-bind-address"),
                                QStringLiteral("127.0.0.1:%1").arg(m_port),
                                QStringLiteral("--reporting-disabled")};
    if (!m_process.start(qEnvironmentVariable(variable), QStringLiteral("(see %1)").arg(QLatin1String(variable)),
                         arguments, m_port))
        return false;
    const RawReply answer =
        rawRequest(url(), "POST", "/api/v2/setup", "Content-Type: application/json\r\n", QByteArray(setUp));
    if (answer.status == 201)
        return true;
    m_process.setProblem(
        QStringLiteral("it cannot be set up: %1 %2").arg(answer.status).arg(QString::fromUtf8(answer.body)));
    return false;
}

} // namespace penstock

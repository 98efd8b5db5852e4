// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/authorization.h"
#include "core/client/wire/httpanswer.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/serverkind.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

const auto everything = QLatin1String("penstock"); // user, organization and first bucket

Result<QStringList> prepareInfluxd2(const LocalServerFolder & /*folder*/, bool /*privateNetwork*/)
{
    return QStringList();
}

/// The flags that each 2.x knows: one that a server does not know keeps it from starting.
QStringList influxd2Arguments(const QString &folder, quint16 port)
{
    return {QStringLiteral("run"),
            QStringLiteral("--bolt-path"),
            folder + u'/' + influxd2Kind().argument,
            QStringLiteral("--engine-path"),
            folder + QStringLiteral("/engine"),
            QStringLiteral("--http-bind-address"),
            QStringLiteral("127.0.0.1:%1").arg(port),
            QStringLiteral("--reporting-disabled")};
}

/// What came with 2.1 and later: an unknown variable is passed over. Nothing but its version and its health is told
/// without a login.
QStringList influxd2Variables(const QString &folder)
{
    return {QStringLiteral("INFLUXD_SQLITE_PATH=%1/influxd.sqlite").arg(folder),
            QStringLiteral("INFLUXD_METRICS_DISABLED=true"), QStringLiteral("INFLUXD_PPROF_DISABLED=true")};
}

/// With a password that nobody keeps: the token is the login, which the web page does not need to know.
HttpRequest setUpInfluxd2(const ClientSettings &anonymous, const QString &secret)
{
    HttpRequest request = newRequest(anonymous, "POST", "/api/v2/setup");
    request.headers.append("Content-Type", "application/json");
    request.headers.append("Accept", "application/json");
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("username"), everything},
                                             {QStringLiteral("password"), LocalServerFolder::newSecret()},
                                             {QStringLiteral("org"), everything},
                                             {QStringLiteral("bucket"), everything},
                                             {QStringLiteral("token"), secret},
                                             {QStringLiteral("retentionPeriodSeconds"), 0}})
                       .toJson(QJsonDocument::Compact);
    return request;
}

QString influxd2Secret(const HttpAnswer & /*answer*/, const QString &secret)
{
    return secret;
}

} // namespace

const ServerKind &influxd2Kind()
{
    static const ServerKind kind{
        .flavour = Flavour::V2,
        .name = QStringLiteral("InfluxDB 2.x"),
        .product = QStringLiteral("InfluxDB"),
        .program = QStringLiteral("influxd"),
        .hasSocket = false,
        .argument = QStringLiteral("influxd.bolt"),
        .secretFile = QStringLiteral("token"),
        .parts = {QStringLiteral("influxd.bolt"), QStringLiteral("influxd.sqlite"),
                  QStringLiteral("influxd.sqlite-journal"), QStringLiteral("influxd.sqlite-wal"),
                  QStringLiteral("influxd.sqlite-shm"), QStringLiteral("engine"), QStringLiteral("token")},
        .data = {QStringLiteral("influxd.bolt"), QStringLiteral("engine")},
        .quotesSetUp = false,
        .makesSecret = false,
        .login = Profile::Login::Token,
        .user = {},
        .organization = everything,
        .prepare = prepareInfluxd2,
        .arguments = influxd2Arguments,
        .variables = influxd2Variables,
        .setUp = setUpInfluxd2,
        .secretOf = influxd2Secret,
    };
    return kind;
}

} // namespace penstock

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

Result<QStringList> prepareInfluxdb3(const LocalServerFolder & /*folder*/, bool /*privateNetwork*/)
{
    return QStringList();
}

/// Without --admin-token-recovery-http-bind, which would make a new administrator's token for everybody.
QStringList influxdb3Arguments(const QString &folder, quint16 port)
{
    return {QStringLiteral("serve"),
            QStringLiteral("--node-id"),
            QStringLiteral("penstock"),
            QStringLiteral("--object-store"),
            QStringLiteral("file"),
            QStringLiteral("--data-dir"),
            folder + u'/' + influxdb3Kind().argument,
            QStringLiteral("--http-bind"),
            QStringLiteral("127.0.0.1:%1").arg(port),
            QStringLiteral("--disable-telemetry-upload")};
}

QStringList influxdb3Variables(const QString & /*folder*/)
{
    return {};
}

/// Answered once in a server's life.
HttpRequest setUpInfluxdb3(const ClientSettings &anonymous, const QString & /*secret*/)
{
    HttpRequest request = newRequest(anonymous, "POST", "/api/v3/configure/token/admin");
    request.headers.append("Accept", "*/*");
    return request;
}

QString influxdb3Secret(const HttpAnswer &answer, const QString & /*secret*/)
{
    return answer.isSuccess() ? QJsonDocument::fromJson(answer.body).object().value(u"token").toString() : QString();
}

} // namespace

const ServerKind &influxdb3Kind()
{
    static const ServerKind kind{
        .flavour = Flavour::V3,
        .name = QStringLiteral("InfluxDB 3 Core"),
        .product = QStringLiteral("InfluxDB 3 Core"),
        .program = QStringLiteral("influxdb3"),
        .hasSocket = false,
        .argument = QStringLiteral("influxdb3"),
        .secretFile = QStringLiteral("admin-token"),
        .parts = {QStringLiteral("influxdb3"), QStringLiteral("admin-token")},
        .data = {QStringLiteral("influxdb3")},
        .quotesSetUp = false,
        .makesSecret = true,
        .login = Profile::Login::Bearer,
        .user = {},
        .organization = {},
        .prepare = prepareInfluxdb3,
        .arguments = influxdb3Arguments,
        .variables = influxdb3Variables,
        .setUp = setUpInfluxdb3,
        .secretOf = influxdb3Secret,
    };
    return kind;
}

} // namespace penstock

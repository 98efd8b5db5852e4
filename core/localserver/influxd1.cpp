// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/authorization.h"
#include "core/client/wire/httpanswer.h"
#include "core/localserver/datacheck.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/serverkind.h"
#include "core/query/quoting.h"

namespace penstock {

namespace {

const auto administrator = QLatin1String("penstock");

Result<QStringList> prepareInfluxd1(const LocalServerFolder &folder, bool privateNetwork)
{
    Result<QStringList> checked = checkData(folder.path());
    if (!checked)
        return checked;
    if (const Status status = folder.writeConfig(privateNetwork); !status)
        return std::unexpected(status.error());
    return checked;
}

QStringList influxd1Arguments(const QString &folder, quint16 /*port*/)
{
    return {QStringLiteral("run"), QStringLiteral("-config"), folder + u'/' + influxd1Kind().argument};
}

QStringList influxd1Variables(const QString & /*folder*/)
{
    return {};
}

/// Without any user influxd 1.x answers 403 to everything but this statement, sent without a login. In the body: an
/// address ends up in logs.
HttpRequest setUpInfluxd1(const ClientSettings &anonymous, const QString &secret)
{
    HttpRequest request = newRequest(anonymous, "POST", "/query");
    request.headers.append("Content-Type", "application/x-www-form-urlencoded");
    request.body =
        encodeParameters({{QStringLiteral("q"), QStringLiteral("CREATE USER %1 WITH PASSWORD %2 WITH ALL "
                                                               "PRIVILEGES")
                                                    .arg(quoteIdentifier(administrator), quoteString(secret))}});
    return request;
}

QString influxd1Secret(const HttpAnswer & /*answer*/, const QString &secret)
{
    return secret;
}

} // namespace

const ServerKind &influxd1Kind()
{
    static const ServerKind kind{
        .flavour = Flavour::V1,
        .name = QStringLiteral("InfluxDB 1.x"),
        .product = QStringLiteral("InfluxDB"),
        .program = QStringLiteral("influxd"),
        .hasSocket = true,
        .argument = QStringLiteral("influxdb.conf"),
        .secretFile = QStringLiteral("password"),
        .parts = {QStringLiteral("meta"), QStringLiteral("data"), QStringLiteral("wal")},
        .data = {QStringLiteral("meta/meta.db"), QStringLiteral("data")},
        .quotesSetUp = true,
        .makesSecret = false,
        .login = Profile::Login::Password,
        .user = administrator,
        .organization = {},
        .prepare = prepareInfluxd1,
        .arguments = influxd1Arguments,
        .variables = influxd1Variables,
        .setUp = setUpInfluxd1,
        .secretOf = influxd1Secret,
    };
    return kind;
}

} // namespace penstock

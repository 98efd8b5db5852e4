// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/dialect.h"
#include "core/result/influxqljson.h"
#include "core/result/msgpackdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

constexpr const char *msgpackType = "application/x-msgpack";

/// Empty for formats that /query does not have. InfluxDB before 1.8 and 3.x know these exact texts only.
QByteArray influxQlType(const QString &format)
{
    if (format == u"json")
        return "application/json";
    if (format == u"csv")
        return "application/csv";
    return format == u"msgpack" ? msgpackType : "";
}

/// influxd 1.6.7 leaves the durations out of the rows of this statement in msgpack, which breaks the answer.
bool asksForDiagnostics(const Script &script)
{
    return std::ranges::any_of(script.statements(),
                               [](const Statement &statement) { return statement.opening() == u"SHOW DIAGNOSTICS"; });
}

} // namespace

bool Dialect::canDo(bool Capabilities::*capability) const
{
    return m_settings.server.flavour == m_settings.flavour() && m_settings.server.capabilities.*capability;
}

Status Dialect::checkLanguage(const Query &query, const QList<Language> &usual) const
{
    const bool wasAsked = m_settings.server.flavour == m_settings.flavour();
    const QList<Language> &told = m_settings.server.capabilities.languages;
    const QList<Language> &spoken = wasAsked && !told.isEmpty() ? told : usual;
    if (spoken.contains(query.script.language()))
        return {};
    const QString server = flavourName(m_settings.flavour());
    if (spoken.isEmpty())
        return failure(Error::Kind::BadInput,
                       tr("%1 takes data as InfluxDB does, but does not answer queries as InfluxDB does. Use its own "
                          "tools to query it.")
                           .arg(server));
    QStringList names;
    for (const Language language : spoken)
        names += languageName(language);
    return failure(Error::Kind::BadInput,
                   tr("%1 does not speak %2, but %3. Write the query so, or choose another connection.")
                       .arg(server, languageName(query.script.language()), QLocale().createSeparatedList(names)));
}

Result<HttpRequest> Dialect::newInfluxQlQuery(const Query &query, bool compress, ParameterKinds kinds) const
{
    // In one document InfluxDB before 1.10 lets "not executed" of the statements behind a failed one take the place of
    // its error, and leaves out the statements behind max-row-limit.
    const bool chunked = query.chunked || query.script.statements().size() > 1;
    // Floats that are whole stay floats, a quarter fewer bytes, a third less work for the server. A small answer that
    // is asked for as a whole is for readers of JSON.
    const bool msgpack = query.rawFormat.isEmpty() && query.chunked && canDo(&Capabilities::msgpack) &&
                         !asksForDiagnostics(query.script);
    const QString usualFormat = msgpack ? QStringLiteral("msgpack") : QStringLiteral("json");
    const QByteArray type = influxQlType(query.rawFormat.isEmpty() ? usualFormat : query.rawFormat);
    if (type.isEmpty())
        return failure(Error::Kind::BadInput,
                       tr("%1 does not answer this in the format %2. Choose json, csv or msgpack.")
                           .arg(flavourName(m_settings.flavour()), query.rawFormat));
    HttpRequest request = newRequest("POST", "/query");
    request.headers.append("Accept", type);
    request.headers.append("Content-Type", "application/x-www-form-urlencoded");
    if (compress)
        request.headers.append("Accept-Encoding", "gzip");
    HttpParameters form{{QStringLiteral("q"), query.script.text()}, {QStringLiteral("epoch"), QStringLiteral("ns")}};
    if (!query.database.isEmpty())
        form.append({QStringLiteral("db"), query.database});
    if (!query.retentionPolicy.isEmpty())
        form.append({QStringLiteral("rp"), query.retentionPolicy});
    if (chunked) {
        form.append({QStringLiteral("chunked"), QStringLiteral("true")});
        form.append({QStringLiteral("chunk_size"), QString::number(query.chunkRows)});
    }
    if (!query.parameters.isEmpty()) {
        const Result<QByteArray> parameters = parametersAsJson(query.parameters, kinds);
        if (!parameters)
            return std::unexpected(parameters.error());
        form.append({QStringLiteral("params"), QString::fromUtf8(*parameters)});
    }
    request.body = encodeParameters(form);
    return request;
}

std::unique_ptr<ResponseDecoder> Dialect::newInfluxQlDecoder(const HttpResponseHead &head) const
{
    if (head.headers.value("Content-Type").startsWith(msgpackType))
        return std::make_unique<MsgpackDecoder>();
    return std::make_unique<InfluxQlJsonDecoder>();
}

Result<HttpRequest> Dialect::newFluxQuery(const Query &query, bool compress) const
{
    if (!query.rawFormat.isEmpty() && query.rawFormat != u"csv")
        return failure(Error::Kind::BadInput, tr("%1 answers Flux as csv only, not in the format %2.")
                                                  .arg(flavourName(m_settings.flavour()), query.rawFormat));
    // Without this object the answer has no annotations, and all is text.
    const QJsonObject dialect{
        {QStringLiteral("header"), true},
        {QStringLiteral("delimiter"), QStringLiteral(",")},
        {QStringLiteral("annotations"),
         QJsonArray{QStringLiteral("datatype"), QStringLiteral("group"), QStringLiteral("default")}}};
    QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("query"), query.script.text()},
                                                {QStringLiteral("type"), QStringLiteral("flux")},
                                                {QStringLiteral("dialect"), dialect}})
                          .toJson(QJsonDocument::Compact);
    if (!query.parameters.isEmpty()) {
        // `params` exists in the cloud only.
        const Result<QByteArray> syntaxTree = parametersAsFluxExtern(query.parameters);
        if (!syntaxTree)
            return std::unexpected(syntaxTree.error());
        body = body.chopped(1) + ",\"extern\":" + *syntaxTree + '}';
    }
    HttpRequest request = newRequest("POST", "/api/v2/query");
    request.query = organization();
    request.headers.append("Accept", "application/csv");
    request.headers.append("Content-Type", "application/json");
    if (compress)
        request.headers.append("Accept-Encoding", "gzip");
    request.body = body;
    return request;
}

} // namespace penstock

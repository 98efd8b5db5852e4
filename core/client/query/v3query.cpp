// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/plural.h"
#include "core/client/dialect/v3dialect.h"
#include "core/query/sqltimecolumns.h"
#include "core/query/statementwords.h"
#include "core/result/jsonrowsdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

/// What query_influxql takes: one statement of these. For the rest /query has at least a better answer.
bool isForQueryInfluxQl(const Query &query)
{
    static constexpr std::array<QStringView, 7> known = {
        u"SELECT", u"EXPLAIN", u"SHOW DATABASES", u"SHOW TAG", u"SHOW FIELD", u"SHOW RETENTION", u"SHOW MEASUREMENTS"};
    const QList<Statement> &statements = query.script.statements();
    return statements.size() == 1 && statements.first().isReadOnly() &&
           std::ranges::find(known, QStringView(statements.first().opening())) != known.end();
}

/// Other than the one that every database has.
bool hasOwnPolicy(const Query &query)
{
    const QString &policy = query.retentionPolicy;
    return !policy.isEmpty() && policy != u"autogen" && policy != u"default";
}

QByteArray jsonString(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

/// As /write of 3.x names the database of a retention policy.
QString databaseOf(const Query &query)
{
    return hasOwnPolicy(query) ? query.database + u'/' + query.retentionPolicy : query.database;
}

/// Statements that name their database themselves are refused when they differ from the one that is sent along.
bool sendsDatabase(const Query &query)
{
    if (query.database.isEmpty())
        return false;
    return query.script.language() == Language::Sql || hasOwnPolicy(query) ||
           !namesItsDatabases(query.script.statements().first());
}

} // namespace

Result<HttpRequest> V3Dialect::queryRequest(const Query &query, bool compress) const
{
    const bool isDistributed = settings().flavour() == Flavour::V3Distributed;
    const QList<Language> usual = isDistributed ? QList{Language::InfluxQl} : QList{Language::Sql, Language::InfluxQl};
    if (const Status status = checkLanguage(query, usual); !status)
        return std::unexpected(status.error());
    const bool isSql = query.script.language() == Language::Sql;
    if (!isSql && (isDistributed || !isForQueryInfluxQl(query))) {
        // Its /query takes rp and looks into the default one all the same.
        if (!isDistributed && hasOwnPolicy(query))
            return failure(
                Error::Kind::BadInput,
                Dialect::tr("InfluxDB 3 looks into the retention policy “%1” for one SELECT, EXPLAIN or SHOW "
                            "at a time only. Run the statements one by one, or leave the policy out.")
                    .arg(query.retentionPolicy));
        return newInfluxQlQuery(query, compress, ParameterKinds::Scalars);
    }

    static const QStringList formats{QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("csv"),
                                     QStringLiteral("pretty"), QStringLiteral("parquet")};
    const QString format = query.rawFormat.isEmpty() ? QStringLiteral("jsonl") : query.rawFormat;
    if (!formats.contains(format))
        return failure(Error::Kind::BadInput,
                       Dialect::tr("InfluxDB 3 does not answer this in the format %1. Choose one of %2.")
                           .arg(format, formats.join(QStringLiteral(", "))));
    if (isSql && query.database.isEmpty())
        return failure(Error::Kind::BadInput, Dialect::tr("A query in SQL needs a database. Choose one."));
    if (const auto count = query.script.statements().size(); count > 1)
        return failure(Error::Kind::BadInput,
                       Dialect::tr("InfluxDB 3 runs one SQL statement at a time; this text has %n. Run "
                                   "them one by one.",
                                   nullptr, plural(static_cast<quint64>(count))));

    QByteArray body = "{\"q\":" + jsonString(query.script.text()) + ",\"format\":" + jsonString(format);
    if (sendsDatabase(query))
        body += ",\"db\":" + jsonString(databaseOf(query));
    if (!query.parameters.isEmpty()) {
        const Result<QByteArray> parameters = parametersAsJson(query.parameters, ParameterKinds::Scalars);
        if (!parameters)
            return std::unexpected(parameters.error());
        body += ",\"params\":" + *parameters;
    }
    HttpRequest request = newRequest("POST", isSql ? "/api/v3/query_sql" : "/api/v3/query_influxql");
    // It judges this field even when the format is named, and does not know application/jsonl there.
    request.headers.append("Accept", "*/*");
    request.headers.append("Content-Type", "application/json");
    if (compress)
        request.headers.append("Accept-Encoding", "gzip");
    request.body = body + '}';
    return request;
}

std::unique_ptr<ResponseDecoder> V3Dialect::decoder(const Query &query, const HttpResponseHead &head) const
{
    const bool isDistributed = settings().flavour() == Flavour::V3Distributed;
    if (query.script.language() == Language::InfluxQl && (isDistributed || !isForQueryInfluxQl(query)))
        return newInfluxQlDecoder(head);
    const QList<Statement> &statements = query.script.statements();
    const bool isSql = query.script.language() == Language::Sql && !statements.isEmpty();
    const QStringList times = isSql ? sqlTimeColumns(statements.first()) : QStringList();
    return std::make_unique<JsonRowsDecoder>(JsonRowsDecoder::Format::Lines, times);
}

} // namespace penstock

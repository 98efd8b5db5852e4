// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/requestlog.h"

#include "core/client/wire/httpanswer.h"
#include "core/http/httpexchange.h"
#include "core/query/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

constexpr qsizetype longestBody = 256 * 1024; // bytes; beyond that it is data, or nobody reads it here
constexpr qsizetype longestStatement = 2'000;

/// The value of q in a form, which HttpRequest percent-encodes whole.
QString fromForm(const QByteArray &body)
{
    for (const QByteArray &part : body.split('&')) {
        if (part.startsWith("q="))
            return QString::fromUtf8(QByteArray::fromPercentEncoding(part.mid(2)));
    }
    return {};
}

QString fromJson(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString statement = object.value(QLatin1String("q")).toString();
    return statement.isEmpty() ? object.value(QLatin1String("query")).toString() : statement;
}

QString statementIn(const HttpRequest &request)
{
    for (const auto &[name, value] : request.query) {
        if (name == u"q")
            return value;
    }
    const QByteArray type = request.headers.value("Content-Type");
    if (request.body.size() > longestBody)
        return {};
    if (type.startsWith("application/x-www-form-urlencoded"))
        return fromForm(request.body);
    return type.startsWith("application/json") ? fromJson(request.body) : QString();
}

QString shownStatement(const HttpRequest &request)
{
    const QString statement = statementIn(request);
    if (statement.isEmpty())
        return {};
    const Language language = request.path.endsWith("/api/v2/query") ? Language::Flux
                              : request.path.endsWith("/query_sql")  ? Language::Sql
                                                                     : Language::InfluxQl;
    const QString shown = withoutSecrets(statement, language).simplified();
    return shown.size() > longestStatement ? shown.left(longestStatement) + u'…' : shown;
}

} // namespace

RequestRecord RequestRecord::of(const HttpExchange &exchange)
{
    RequestRecord record;
    record.started = exchange.started();
    record.method = exchange.request().method;
    record.url = exchange.displayUrl();
    record.statement = shownStatement(exchange.request());
    record.status = exchange.head().status;
    record.bytesOut = exchange.wireBytesOut();
    record.bytesIn = exchange.wireBytesIn();
    record.firstByte = exchange.timings().firstByte;
    record.duration = exchange.timings().lastByte;
    record.requestId = requestIdOf(exchange.head());
    if (exchange.error())
        record.error = exchange.error()->message;
    else if (exchange.isAborted())
        record.error = tr("Stopped here before its end.");
    return record;
}

void RequestLog::add(const RequestRecord &record)
{
    RequestRecord numbered = record;
    {
        const QMutexLocker lock(&m_mutex);
        numbered.number = ++m_count;
        m_records.push_back(numbered);
        if (m_records.size() > m_capacity)
            m_records.pop_front();
    }
    Q_EMIT recorded(numbered);
}

std::size_t RequestLog::capacity() const
{
    const QMutexLocker lock(&m_mutex);
    return m_capacity;
}

void RequestLog::setCapacity(std::size_t records)
{
    const QMutexLocker lock(&m_mutex);
    m_capacity = records;
    while (m_records.size() > m_capacity)
        m_records.pop_front();
}

QList<RequestRecord> RequestLog::records() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_records.begin(), m_records.end()};
}

quint64 RequestLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_records.clear();
    return m_count;
}

} // namespace penstock

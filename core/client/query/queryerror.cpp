// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/queryerror.h"

#include "core/async/sentences.h"
#include "core/client/wire/answererror.h"

#include <array>

namespace penstock {

namespace {

/// The path was not found, not what the query names.
bool isAboutThePath(const QString &serverText)
{
    constexpr std::array<QStringView, 3> texts = {u"404 page not found", u"path not found", u"not found"};
    return serverText.isEmpty() || std::ranges::any_of(texts, [&](QStringView text) {
               return serverText.compare(text, Qt::CaseInsensitive) == 0;
           });
}

/// It was understood, and failed while it ran.
bool isAboutRunning(const QString &serverText)
{
    return serverText.startsWith(u"runtime error");
}

/// It is not the query that is to be mended: errorFromAnswer() says what.
bool isAboutTheConnection(const QString &serverText)
{
    return serverText.endsWith(u"Please provide either orgID or org") || serverText.contains(u"HTTPS");
}

} // namespace

QueryError::QueryError(const Query &query, const Endpoint &endpoint, Flavour flavour)
    : m_query(query), m_endpoint(endpoint), m_flavour(flavour)
{
}

Error QueryError::ofAnswer(const HttpAnswer &answer) const
{
    Error error = errorFromAnswer(answer, m_endpoint);
    const QString &text = error.details.serverText;
    // 2.x says 400 to this.
    if (error.details.status == 400 && text.contains(u"organization name \"") && text.endsWith(u"not found"))
        error.kind = Error::Kind::NotFound;
    if (answer.isSuccess()) {
        error.kind = Error::Kind::Protocol;
        error.message = tr("What answers at %1 is %2, not a database. Check the address of the connection, the path in "
                           "it, and which kind of server it is set to.")
                            .arg(error.details.url, text);
        return error;
    }
    if (error.kind == Error::Kind::NotFound && !answer.isPage() && !isAboutThePath(text)) {
        error.message = missing(text);
        if (error.message.isEmpty())
            error.message =
                tr("%1 does not have what the query names. It says: %2").arg(m_endpoint.displayName(), text);
    } else if (error.kind == Error::Kind::Rejected && !text.isEmpty() && !isAboutTheConnection(text)) {
        error.message = isAboutRunning(text) ? tr("The server could not carry out the query. It says: %1").arg(text)
                                             : tr("The server did not understand the query. It says: %1").arg(text);
    }
    error.message = withHint(error.message, text);
    return error;
}

Error QueryError::ofStatement(const QString &serverText, const HttpAnswer &answer) const
{
    Error error;
    error.kind = kindOfServerText(serverText);
    error.message = missing(serverText);
    if (error.message.isEmpty())
        error.message = tr("The server could not carry out the whole statement. It says: %1").arg(serverText);
    error.message = withHint(error.message, serverText);
    error.details.serverText = serverText;
    return withDetails(error, answer);
}

Error QueryError::ofNoRows(Error error) const
{
    const bool isVersion3 = m_flavour == Flavour::V3 || m_flavour == Flavour::V3Distributed;
    if (isVersion3 && error.kind == Error::Kind::Network)
        error.message = joinedSentences(
            error.message, tr("InfluxDB 3 ends the connection like this, too, without a reason, when a query fails "
                              "while it runs (a division by zero, a cast, NaN by /query); its log says why."));
    return error;
}

Error QueryError::withDetails(Error error, const HttpAnswer &answer) const
{
    error.details.url = m_endpoint.displayUrl(answer.path);
    error.details.status = answer.head.status;
    if (error.details.requestId.isEmpty())
        error.details.requestId = QString::fromUtf8(answer.head.headers.value("X-Request-Id"));
    if (error.details.requestId.isEmpty())
        error.details.requestId = QString::fromUtf8(answer.head.headers.value("Request-Id"));
    return error;
}

QString QueryError::missing(const QString &serverText) const
{
    if (m_query.database.isEmpty() || !serverText.contains(u"database not found"))
        return {};
    return tr("There is no database “%1” on %2. Choose another one, or create it.")
        .arg(m_query.database, m_endpoint.displayName());
}

QString QueryError::hint(const QString &serverText) const
{
    const auto says = [&serverText](QStringView text) { return serverText.contains(text, Qt::CaseInsensitive); };
    if (m_flavour == Flavour::V2 && m_query.script.language() == Language::InfluxQl &&
        (says(u"database not found") || says(u"dbrp") || says(u"retention policy")))
        return tr(
            "InfluxDB 2.x answers InfluxQL only for a bucket that a DBRP mapping gives the name of a database and "
            "a retention policy. Make one for the bucket, or ask in Flux.");
    if (says(u"parquet files") && says(u"limit"))
        return tr("InfluxDB 3 Core reads a limited number of files for one query: narrow its range of time.");
    return {};
}

QString QueryError::withHint(const QString &message, const QString &serverText) const
{
    const QString text = hint(serverText);
    return joinedSentences(message, text);
}

} // namespace penstock

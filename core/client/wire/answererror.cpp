// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/answererror.h"

#include "core/client/wire/loginrefusal.h"
#include "core/client/wire/retryafter.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

struct HttpAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HttpAnswer)
};

/// The server's words at the end of a sentence of ours.
QString quoted(const QString &sentence, const QString &serverText)
{
    return serverText.isEmpty() ? sentence : HttpAnswerText::tr("%1 It says: %2").arg(sentence, serverText.left(500));
}

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Authentication;
    case 403:
        return Error::Kind::Permission;
    case 404:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::Timeout;
    case 413:
        return Error::Kind::TooLarge;
    case 429:
    case 503:
        return Error::Kind::Throttled;
    default:
        return status >= 500 ? Error::Kind::Server : status >= 400 ? Error::Kind::Rejected : Error::Kind::Protocol;
    }
}

/// InfluxDB 3 before 3.9.1, and 1.x for Flux, say 500 to what is wrong with the statement or the request, in these
/// words.
bool isMistakeOfTheRequest(int status, const QString &serverText)
{
    static constexpr std::array<QStringView, 9> beginnings = {u"error @",
                                                              u"query error: error while planning query:",
                                                              u"error while planning query:",
                                                              u"error in InfluxQL statement:",
                                                              u"must provide only one InfluxQl statement",
                                                              u"must specify a 'db'",
                                                              u"must specify a \"db\"",
                                                              u"provided a database in both",
                                                              u"invalid mime type"};
    // The server's own limits stand behind the same words.
    if (serverText.startsWith(u"query error: error while planning query: External error"))
        return false;
    return status == 500 && std::ranges::any_of(beginnings, [&serverText](QStringView beginning) {
               return serverText.startsWith(beginning, Qt::CaseInsensitive);
           });
}

/// InfluxDB 2.x says 400 when too many queries wait.
bool isTooBusy(int status, const QString &serverText)
{
    return status == 400 && serverText == u"queue length exceeded";
}

/// A database, a bucket or the like is missing; else it is the path.
bool missesAThing(const QString &serverText)
{
    if (serverText.contains(u"page not found") || serverText.contains(u"path not found"))
        return false;
    return serverText.contains(u"not found") || serverText.contains(u"could not find") ||
           serverText.contains(u"no dbrp mapping found");
}

/// What Go's servers (InfluxDB) and nginx say on a port that speaks TLS only.
bool wantsTls(const HttpAnswer &answer, const QString &serverText)
{
    return answer.head.status == 400 && (serverText.contains(u"HTTP request to an HTTPS server") ||
                                         serverText.contains(u"plain HTTP request was sent to HTTPS port"));
}

QString sentence(const HttpAnswer &answer, const QString &serverText, const QString &server)
{
    if (wantsTls(answer, serverText))
        return HttpAnswerText::tr("%1 speaks TLS only: write the address with https:// in the connection's settings.")
            .arg(server);
    if (answer.head.status == 400 && serverText.endsWith(u"Please provide either orgID or org"))
        return HttpAnswerText::tr(
            "Say in the connection's settings which organization is meant; on the command line by "
            "--org.");
    switch (const int status = answer.head.status) {
    case 401:
        return loginRefusal(answer, serverText, server);
    case 403:
        return quoted(permissionRefusal(answer, server), serverText);
    case 404:
        if (missesAThing(serverText))
            return quoted(HttpAnswerText::tr("%1 does not have what was asked for.").arg(server), serverText);
        return HttpAnswerText::tr(
                   "%1 has nothing at %2. Check the address, and the path in it if there is a proxy in between.")
            .arg(server, QString::fromLatin1(answer.path));
    case 413:
        return HttpAnswerText::tr("%1 refused the data because there is too much of it at once. Use smaller batches.")
            .arg(server);
    case 429:
        return quoted(HttpAnswerText::tr("%1 asks to send less often.").arg(server), serverText);
    case 503:
        return quoted(HttpAnswerText::tr("%1 is too busy at the moment.").arg(server), serverText);
    case 502:
    case 504:
        return quoted(
            HttpAnswerText::tr("The proxy at %1 does not reach the database server behind it. Check that it runs.")
                .arg(server),
            serverText);
    default:
        if (status < 400) {
            return HttpAnswerText::tr(
                       "%1 sends on to another address (%2). Put that address into the connection's settings if it "
                       "is right; the login is not sent there by itself.")
                .arg(server, QUrl(QString::fromLatin1(answer.head.headers.value("Location")))
                                 .toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
        }
        if (isTooBusy(status, serverText))
            return quoted(HttpAnswerText::tr("%1 is too busy at the moment.").arg(server), serverText);
        if (status < 500 || isMistakeOfTheRequest(status, serverText))
            return quoted(HttpAnswerText::tr("%1 refused this.").arg(server), serverText);
        return quoted(HttpAnswerText::tr("%1 failed with HTTP status %2.").arg(server).arg(status), serverText);
    }
}

} // namespace

Error errorFromAnswer(const HttpAnswer &answer, const Endpoint &endpoint)
{
    Error error;
    error.kind = kindOfStatus(answer.head.status);
    error.details.url = endpoint.displayUrl(answer.path);
    error.details.status = answer.head.status;
    error.details.serverText = answer.serverText();
    error.details.requestId = requestIdOf(answer.head);
    error.message = sentence(answer, error.details.serverText, endpoint.displayName());
    error.retryAfter = parseRetryAfter(answer.head.headers.value("Retry-After"), QDateTime::currentDateTimeUtc());
    if (isMistakeOfTheRequest(answer.head.status, error.details.serverText))
        error.kind = Error::Kind::Rejected;
    if (isTooBusy(answer.head.status, error.details.serverText))
        error.kind = Error::Kind::Throttled;
    if (error.kind == Error::Kind::Server && kindOfServerText(error.details.serverText) == Error::Kind::NotFound)
        error.kind = Error::Kind::NotFound;
    return error;
}

Error::Kind kindOfServerText(const QString &text)
{
    return text.contains(u"database not found") || text.contains(u"retention policy not found") ? Error::Kind::NotFound
                                                                                                : Error::Kind::Rejected;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/httpanswer.h"

#include "core/client/wire/authorization.h"
#include "core/result/msgpackdecoder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace penstock {

namespace {

constexpr qsizetype longestText = 4'000;

struct HttpAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HttpAnswer)
};

/// InfluxDB 1.x writes refusals in the format that the answer was asked for in.
QByteArray wordsOfMsgpack(const QByteArray &body)
{
    MsgpackDecoder decoder;
    const Result<Batch> batch = decoder.decode(body);
    return batch && !batch->notes.empty() ? batch->notes.front().text.toUtf8() : QByteArray();
}

QString titleOf(const QString &page)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>\\s*(.*?)\\s*</title>"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    const QString text = title.match(page.left(longestText)).captured(1).simplified().left(200);
    return text.isEmpty() ? HttpAnswerText::tr("a web page") : HttpAnswerText::tr("a web page, “%1”").arg(text);
}

} // namespace

void HttpAnswer::setQuestion(const QByteArray &askedPath, const ClientSettings &settings)
{
    path = askedPath;
    login = loginSent(settings);
    user = settings.profile.user;
    flavour = settings.flavour();
}

bool HttpAnswer::isPage() const
{
    const QByteArray start = body.left(100).trimmed().toLower();
    return head.headers.value("Content-Type").startsWith("text/html") || start.startsWith("<!doctype") ||
           start.startsWith("<html");
}

QString HttpAnswer::serverText() const
{
    const bool isMsgpack = head.headers.value("Content-Type").startsWith("application/x-msgpack");
    const QByteArray words = isMsgpack ? wordsOfMsgpack(body) : body;
    const QString text = QString::fromUtf8(words.left(longestText * 4)).trimmed();
    if (isPage())
        return titleOf(text);
    if (text.startsWith(u'{')) {
        const QJsonObject object = QJsonDocument::fromJson(words).object();
        for (const QLatin1String key : {QLatin1String("error"), QLatin1String("message")}) {
            if (const QString said = object.value(key).toString().trimmed(); !said.isEmpty())
                return said.left(longestText);
        }
    }
    if (text.isEmpty())
        return QString::fromUtf8(head.headers.value("X-Influxdb-Error"));
    // Flux of 1.x: a table of errors.
    if (const QString title = QStringLiteral("error\n"); text.startsWith(title))
        return text.mid(title.size(), longestText);
    return text.left(longestText);
}

QString requestIdOf(const HttpResponseHead &head)
{
    const QByteArray id = head.headers.value("X-Request-Id");
    return QString::fromUtf8(id.isEmpty() ? head.headers.value("Request-Id") : id);
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordedserver.h"

#include <QJsonDocument>

namespace penstock {

namespace {

QString precisionOf(const FakeRequest &request)
{
    static const QMap<QString, QString> units{{{}, QStringLiteral("ns")},
                                              {QStringLiteral("n"), QStringLiteral("ns")},
                                              {QStringLiteral("nanosecond"), QStringLiteral("ns")},
                                              {QStringLiteral("u"), QStringLiteral("us")},
                                              {QStringLiteral("microsecond"), QStringLiteral("us")},
                                              {QStringLiteral("millisecond"), QStringLiteral("ms")},
                                              {QStringLiteral("second"), QStringLiteral("s")}};
    const QString unit = request.urlParameter(QStringLiteral("precision")).value_or(QString());
    return units.value(unit, unit);
}

QJsonValue memberOf(const FakeRequest &request, const QString &key)
{
    if (request.body.startsWith('{')) {
        const QJsonValue value = QJsonDocument::fromJson(request.body)[key];
        if (!value.isUndefined())
            return value;
    }
    if (key == u"query" && request.headers.value("content-type") == "application/vnd.flux")
        return QString::fromUtf8(request.body);
    QString text = request.urlParameter(key).value_or(QString());
    if (text.isEmpty() && request.headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        text = request.formParameter(key).value_or(QString());
    if (text.startsWith(u'{'))
        return QJsonDocument::fromJson(text.toUtf8()).object();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray schemeOf(const FakeRequest &request)
{
    return request.headers.value("authorization").split(' ').first().toLower();
}

QString shown(const QJsonValue &value)
{
    // No parameters and an empty set of them are the same.
    return value.isObject() && value.toObject().isEmpty() ? QString()
           : value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                              : value.toVariant().toString();
}

void compareWrite(const FakeRequest &sent, const FakeRequest &recorded, QStringList &differences)
{
    if (sent.body != recorded.body)
        differences +=
            QStringLiteral("%1 bytes of lines instead of %2").arg(sent.body.size()).arg(recorded.body.size());
    if (precisionOf(sent) != precisionOf(recorded))
        differences += QStringLiteral("times in %1 instead of %2").arg(precisionOf(sent), precisionOf(recorded));
    if (sent.headers.value("content-encoding") != recorded.headers.value("content-encoding"))
        differences += QStringLiteral("another encoding");
}

QStringList differencesOf(const FakeRequest &sent, const FakeRequest &recorded)
{
    QStringList differences;
    const auto compare = [&](const QString &what, const QString &mine, const QString &theirs) {
        if (mine != theirs)
            differences += QStringLiteral("%1 is “%2” instead of “%3”").arg(what, mine, theirs);
    };
    compare(QStringLiteral("the path"), QString::fromLatin1(sent.path()), QString::fromLatin1(recorded.path()));
    compare(QStringLiteral("the login"), QString::fromLatin1(schemeOf(sent)), QString::fromLatin1(schemeOf(recorded)));
    for (const QString &key :
         {QStringLiteral("db"), QStringLiteral("rp"), QStringLiteral("bucket"), QStringLiteral("org"),
          QStringLiteral("orgID"), QStringLiteral("q"), QStringLiteral("query"), QStringLiteral("params")})
        compare(key, shown(memberOf(sent, key)), shown(memberOf(recorded, key)));
    if (sent.path().contains("write"))
        compareWrite(sent, recorded, differences);
    return differences;
}

} // namespace

RecordedServer::RecordedServer(const Recording &recording)
{
    m_server.setHandler([this, recording](const FakeRequest &request) {
        if (asked() > 1) {
            m_differences += QStringLiteral("asked once more: ") + QString::fromLatin1(request.target);
            return FakeAnswer::of(404).text("404 page not found\n");
        }
        m_differences = differencesOf(request, recording.request);
        return answerOf(recording);
    });
}

FakeAnswer RecordedServer::answerOf(const Recording &recording)
{
    FakeAnswer answer = FakeAnswer::raw(recording.wholeAnswer());
    const QJsonValue closed = recording.facts[u"closed"];
    if (closed == QStringLiteral("reset"))
        answer.drop();
    else if (closed.toBool() || recording.answer.isEmpty())
        answer.close();
    return answer;
}

} // namespace penstock

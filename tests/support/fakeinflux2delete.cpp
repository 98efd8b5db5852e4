// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2delete.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

/// 2026-01-01T00:00:00[.123456789]Z, exactly.
qint64 nanoseconds(const QString &rfc3339)
{
    const qint64 seconds = QDateTime::fromString(rfc3339.first(19) + u'Z', Qt::ISODate).toSecsSinceEpoch();
    const QString fraction = rfc3339.sliced(19).chopped(1).remove(u'.').leftJustified(9, u'0');
    // Not by one product: it may leave the range before the fraction brings it back.
    return seconds < 0 ? (seconds + 1) * nanosecondsPerSecond + (fraction.toLongLong() - nanosecondsPerSecond)
                       : seconds * nanosecondsPerSecond + fraction.toLongLong();
}

} // namespace

FakeAnswer fakeInflux2Delete(FakeInflux2State &state, const FakeRequest &request)
{
    const QString org = request.urlParameter(QStringLiteral("orgID")).value_or(QString());
    const auto bucket =
        state.bucketIn(org.isEmpty() ? request.urlParameter(QStringLiteral("org")).value_or(QString()) : org,
                       request.urlParameter(QStringLiteral("bucket")).value_or(QString()));
    if (!bucket)
        return fakeInflux2Error(404, "not found",
                                QStringLiteral("bucket \"%1\" not found")
                                    .arg(request.urlParameter(QStringLiteral("bucket")).value_or(QString())));
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const auto undecoded = [](const QString &why) {
        return fakeInflux2Error(400, "invalid", QStringLiteral("error decoding json body: ") + why);
    };
    for (const QString &bound : {QStringLiteral("start"), QStringLiteral("stop")}) {
        static const QRegularExpression time(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$)"));
        if (!time.match(asked[bound].toString()).hasMatch())
            return undecoded(
                QStringLiteral("invalid RFC3339Nano for field %1, please format your time with RFC3339Nano "
                               "format, example: 2009-01-02T23:00:00Z")
                    .arg(bound));
    }
    static const QRegularExpression condition(QStringLiteral(R"re(^\s*"?(\w+)"?\s*(!?=)\s*"((?:[^"\\]|\\.)*)"\s*$)re"));
    static const QRegularExpression both(QStringLiteral("\\bAND\\b"), QRegularExpression::CaseInsensitiveOption);
    QMap<QByteArray, QByteArray> wanted;
    QMap<QByteArray, QByteArray> unwanted;
    const QString predicate = asked[u"predicate"].toString();
    const QStringList parts = predicate.split(both, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = condition.match(part);
        if (!match.hasMatch())
            return undecoded(predicate.contains(u" OR ")
                                 ? QStringLiteral("the logical operator OR is not supported yet at position %1")
                                       .arg(predicate.indexOf(u" OR ") + 1)
                                 : QStringLiteral("bad logical expression, at position 0"));
        QString value = match.captured(3);
        (match.captured(2) == u"=" ? wanted : unwanted)
            .insert(match.captured(1).toUtf8(), value.replace(QStringLiteral("\\\""), QStringLiteral("\"")).toUtf8());
    }
    const qint64 start = nanoseconds(asked[u"start"].toString());
    const qint64 stop = nanoseconds(asked[u"stop"].toString());
    for (FakePointStore::Table &table : state.store.tables((*bucket)[u"id"].toString())) {
        table.points.removeIf([&](const auto &entry) {
            const FakePoint &point = *entry;
            if (*point.time < start || *point.time > stop)
                return false;
            const auto isSo = [&point](const auto &pair) {
                return (pair.first == "_measurement" ? point.measurement : point.tags.value(pair.first)) == pair.second;
            };
            return std::all_of(wanted.keyValueBegin(), wanted.keyValueEnd(), isSo) &&
                   std::none_of(unwanted.keyValueBegin(), unwanted.keyValueEnd(), isSo);
        });
    }
    return FakeAnswer::of(204).empty();
}

} // namespace penstock

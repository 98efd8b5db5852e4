// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zonename.h"

#include "core/bytes/editdistance.h"

#include <QDateTime>
#include <QFileInfo>
#include <QList>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype mostProposals = 3;

const QList<QByteArray> &zones()
{
    static const QList<QByteArray> all = [] {
        QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        std::ranges::sort(ids);
        return ids;
    }();
    return all;
}

/// Europe/Berlin rather than Europe/Busingen for a first guess.
const QStringList &largeZones()
{
    static const QStringList names{
        QStringLiteral("Europe/London"),    QStringLiteral("Europe/Berlin"),     QStringLiteral("Europe/Paris"),
        QStringLiteral("Europe/Athens"),    QStringLiteral("Europe/Moscow"),     QStringLiteral("America/New_York"),
        QStringLiteral("America/Chicago"),  QStringLiteral("America/Denver"),    QStringLiteral("America/Los_Angeles"),
        QStringLiteral("Asia/Tokyo"),       QStringLiteral("Asia/Shanghai"),     QStringLiteral("Asia/Kolkata"),
        QStringLiteral("Asia/Jerusalem"),   QStringLiteral("Australia/Sydney"),  QStringLiteral("Australia/Adelaide"),
        QStringLiteral("Pacific/Auckland"), QStringLiteral("America/Sao_Paulo"), QStringLiteral("Africa/Johannesburg")};
    return names;
}

/// Qt lists one name of a place: its others (Asia/Calcutta), and zones of a fixed offset, are files beside that.
bool isInDatabase(const QString &name)
{
    const bool isName = name.contains(u'/') && name.front().isUpper();
    return isName && QFileInfo(QStringLiteral("/usr/share/zoneinfo/") + name).isFile() &&
           QTimeZone(name.toUtf8()).isValid();
}

/// UTC+2, GMT-05:00, +0100: the zones of whole hours have the opposite sign (POSIX). Empty: it is no such offset.
QString zoneOfOffset(const QString &name)
{
    static const QRegularExpression offset(QStringLiteral("^(?:UTC|GMT)?\\s*([+\\-\u2212])\\s*(\\d{1,2})(?::?00)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (name.compare(QLatin1String("GMT"), Qt::CaseInsensitive) == 0 || name == QLatin1String("Z"))
        return QStringLiteral("UTC");
    const QRegularExpressionMatch match = offset.match(name);
    if (!match.hasMatch())
        return {};
    const int hours = match.captured(2).toInt();
    const QChar sign = match.captured(1) == QLatin1String("+") ? u'-' : u'+';
    return hours == 0 ? QStringLiteral("UTC") : QStringLiteral("Etc/GMT%1%2").arg(sign).arg(hours);
}

/// In winter or in summer.
bool usesAbbreviation(const QString &zoneName, const QString &abbreviation)
{
    const QTimeZone zone(zoneName.toUtf8());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return zone.abbreviation(now) == abbreviation || zone.abbreviation(now.addMonths(6)) == abbreviation;
}

} // namespace

bool isKnownTimeZone(const QString &name)
{
    if (name.isEmpty() || name.contains(QLatin1String("..")))
        return false; // without making the list
    return name == QLatin1String("UTC") || std::ranges::binary_search(zones(), name.toUtf8()) ||
           (name.startsWith(QLatin1String("Etc/")) && QTimeZone(name.toUtf8()).isValid()) || isInDatabase(name);
}

QStringList nearTimeZones(const QString &name)
{
    QStringList near;
    if (const QString zone = zoneOfOffset(name.trimmed()); isKnownTimeZone(zone))
        return {zone};
    const QString upper = name.trimmed().toUpper();
    for (const QString &zone : largeZones()) {
        if (near.size() < mostProposals && usesAbbreviation(zone, upper))
            near += zone;
    }
    if (!near.isEmpty())
        return near;
    const QString wanted = name.trimmed().toLower().replace(u' ', u'_');
    QList<std::pair<qsizetype, QString>> ranked;
    for (const QByteArray &id : zones()) {
        const QString zone = QString::fromLatin1(id);
        const QString lower = zone.toLower();
        const QString city = lower.section(u'/', -1);
        const qsizetype distance = std::min(editDistance(wanted, lower), editDistance(wanted, city));
        if (distance <= std::max<qsizetype>(1, wanted.size() / 4))
            ranked.append({distance, zone});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<qsizetype, QString>::first);
    for (const auto &[distance, zone] : ranked.first(std::min(mostProposals, ranked.size())))
        near += zone;
    return near;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace penstock {

namespace {

constexpr QChar wordJoiner(0x2060);

QString text(const char *source)
{
    return QCoreApplication::translate("penstock::format", source);
}

} // namespace

QString formatCount(quint64 count)
{
    return QLocale().toString(count);
}

QString formatCompact(double value, bool isScale)
{
    static constexpr std::array units{"", " k", " M", " G", " T", " P"};
    double scaled = std::abs(value);
    std::size_t unit = 0;
    // 999.5 would be printed as 1000: the next unit says it in three digits.
    while (scaled >= 999.5 && unit + 1 < units.size()) {
        scaled /= 1000;
        ++unit;
    }
    int decimals = 0;
    if (scaled < 99.95 && scaled != std::floor(scaled))
        decimals = scaled < 9.995 && unit == 0 && scaled < 1 ? 2 : 1;
    if (isScale && decimals == 1 && std::abs(scaled * 10 - std::round(scaled * 10)) > 1e-6)
        decimals = 2;
    const QString number = QLocale().toString(std::copysign(scaled, value), 'f', decimals);
    return number + QLatin1String(units[unit]);
}

QString formatBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1);
}

QString formatElapsed(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return text(QT_TRANSLATE_NOOP("penstock::format", "%1 ms")).arg(milliseconds);
    if (milliseconds < 59'950)
        return text(QT_TRANSLATE_NOOP("penstock::format", "%1 s"))
            .arg(QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 3600)
        return text(QT_TRANSLATE_NOOP("penstock::format", "%1 min %2 s"))
            .arg(seconds / 60)
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const qint64 minutes = (seconds + 30) / 60;
    return text(QT_TRANSLATE_NOOP("penstock::format", "%1 h %2 min"))
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString formatLatency(double milliseconds)
{
    constexpr double least = 0.1;
    constexpr double one = 0.95; // rounded to a decimal
    if (milliseconds <= 0 || milliseconds >= one)
        return formatElapsed(std::llround(milliseconds));
    return text(QT_TRANSLATE_NOOP("penstock::format", "%1 ms"))
        .arg(QLocale().toString(std::max(milliseconds, least), 'f', 1));
}

QString formatMoment(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    return QLocale().toString(local, isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString plainLabel(const QString &label)
{
    QString plain;
    plain.reserve(label.size());
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QStringView rest = QStringView(label).sliced(i);
        if (rest.size() >= 4 && rest[0] == u'(' && rest[1] == u'&' && rest[2] != u'&' && rest[3] == u')')
            i += 3;
        else if (rest[0] != u'&')
            plain += rest[0];
        else if (rest.size() > 1 && rest[1] == u'&')
            plain += label[++i];
    }
    return plain;
}

QString unbrokenAtSlashes(QString text)
{
    for (qsizetype i = text.size() - 2; i >= 0; --i) {
        if (text.at(i) == u'/' && !text.at(i + 1).isSpace())
            text.insert(i + 1, wordJoiner);
    }
    return text;
}

QString unbrokenCommands(QString text)
{
    static const QRegularExpression command(QStringLiteral("penstock-cli(?: [a-z-]+)*"));
    qsizetype from = 0;
    for (QRegularExpressionMatch found = command.match(text); found.hasMatch(); found = command.match(text, from)) {
        QString whole = found.captured();
        whole.replace(u'-', QString(u'-') + wordJoiner);
        text.replace(found.capturedStart(), found.capturedLength(), whole);
        from = found.capturedStart() + whole.size();
    }
    return text;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/retryafter.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds longest{600'000};

std::optional<QDateTime> parseHttpDate(const QByteArray &field)
{
    // RFC 9110 §5.6.7: the form in use today, and the two old ones. The week day is not worth a refusal.
    const QString text = QString::fromLatin1(field).simplified();
    const QString withoutDay = text.section(u' ', 1).remove(QStringLiteral(" GMT")).remove(QStringLiteral(" UTC"));
    for (const QString &format : {QStringLiteral("dd MMM yyyy HH:mm:ss"), QStringLiteral("dd-MMM-yy HH:mm:ss"),
                                  QStringLiteral("MMM d HH:mm:ss yyyy")}) {
        QDateTime date = QLocale::c().toDateTime(withoutDay, format);
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        // A year of two digits is read as 19xx.
        return date.date().year() < 1970 ? date.addYears(100) : date;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &field, const QDateTime &now)
{
    const QByteArray text = field.trimmed();
    double seconds = 0;
    const auto [end, problem] =
        std::from_chars(text.data(), text.data() + text.size(), seconds, std::chars_format::fixed);
    if (problem == std::errc() && end == text.data() + text.size()) {
        if (!std::isfinite(seconds) || seconds < 0)
            return std::nullopt;
        const double clamped = std::min(seconds, std::chrono::duration<double>(longest).count());
        return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(clamped));
    }
    if (const std::optional<QDateTime> date = parseHttpDate(text))
        return std::clamp(std::chrono::milliseconds(now.msecsTo(*date)), std::chrono::milliseconds(0), longest);
    return std::nullopt;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/urlpieces.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Scheme = UrlScheme;

constexpr int usualPort = 8086;

struct ConnectionUrlText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ConnectionUrl)
};

std::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

constexpr std::array<Scheme, 8> schemes{{
    {"http", "http", -1, false, Scheme::Socket::No},
    {"https", "https", -1, false, Scheme::Socket::No},
    {"influxdb", "http", usualPort, true, Scheme::Socket::No},
    {"influxdbs", "https", usualPort, true, Scheme::Socket::No},
    {"http+influxdb", "http", usualPort, true, Scheme::Socket::No},
    {"https+influxdb", "https", usualPort, true, Scheme::Socket::No},
    {"unix", "http", -1, false, Scheme::Socket::Path},
    {"http+unix", "http", -1, false, Scheme::Socket::Host},
}};

/// A host alone is a server on the port that InfluxDB's own tools take.
constexpr Scheme noScheme{"", "http", usualPort, false, Scheme::Socket::No};

Result<Scheme> takeScheme(QString &rest)
{
    // A password may hold these characters as well; then something else stands before them than a scheme.
    static const QRegularExpression form(QStringLiteral("\\A([A-Za-z][A-Za-z0-9+.-]*):(//)?"));
    const QRegularExpressionMatch match = form.match(rest);
    const QString name = match.captured(1).toLower();
    const bool hasSlashes = match.capturedLength(2) > 0;
    const auto found =
        std::ranges::find_if(schemes, [&name](const Scheme &scheme) { return name == QLatin1String(scheme.name); });
    if (!hasSlashes && (name != u"unix" || !rest.startsWith(u"unix:/", Qt::CaseInsensitive)))
        return noScheme;
    if (found == schemes.end())
        return invalid(ConnectionUrlText::tr(
            "Address: it must begin with http://, https://, influxdb://, influxdbs:// or unix://, "
            "or with the host."));
    rest.remove(0, match.capturedLength());
    return *found;
}

} // namespace

Result<UrlPieces> takeUrlApart(const QString &text)
{
    UrlPieces pieces;
    QString rest = text.trimmed();
    const Result<Scheme> scheme = takeScheme(rest);
    if (!scheme)
        return std::unexpected(scheme.error());
    pieces.scheme = *scheme;
    if (rest.contains(u'#'))
        return invalid(ConnectionUrlText::tr("Address: nothing may follow a # here. In a password, write it as %23."));
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        pieces.query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        pieces.path = rest.mid(slash);
        rest.truncate(slash);
    }
    const qsizetype at = rest.lastIndexOf(u'@');
    if (pieces.path.contains(u'@') || (at < 0 && pieces.query.contains(u'@')))
        return invalid(ConnectionUrlText::tr(
            "Address: there is an @ after the host. In a user name or password, write / as %2F, ? "
            "as %3F and @ as %40."));
    if (at >= 0) {
        const QString login = rest.first(at);
        const qsizetype colon = login.indexOf(u':');
        pieces.hasPassword = colon >= 0;
        pieces.user = pieces.hasPassword ? login.first(colon) : login;
        pieces.password = pieces.hasPassword ? login.mid(colon + 1) : QString();
    }
    pieces.host = rest.mid(at + 1);
    return pieces;
}

Result<QString> decodeUrlPart(const QString &text)
{
    static const QRegularExpression loosePercent(QStringLiteral("%(?![0-9a-fA-F]{2})"));
    if (text.contains(loosePercent))
        return invalid(ConnectionUrlText::tr(
            "Address: a % must be followed by two hexadecimal digits. Write the character % itself "
            "as %25."));
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    const QString result = QString::fromUtf8(bytes);
    if (result.toUtf8() != bytes)
        return invalid(ConnectionUrlText::tr("Address: what is percent-encoded in it is not UTF-8."));
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (std::ranges::any_of(result, isControl))
        return invalid(ConnectionUrlText::tr("Address: it holds a line break or another control character."));
    return result;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/serverversion.h"

#include <QRegularExpression>

namespace penstock {

std::optional<ServerVersion> ServerVersion::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A[vV]?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?:[-~+.]?([0-9A-Za-z].*))?\z)"));
    static const QRegularExpression preRelease(QStringLiteral("\\A(rc|alpha|beta|dev|nightly|snapshot|pre)"),
                                               QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    ServerVersion version;
    version.major = match.capturedView(1).toInt();
    version.minor = match.capturedView(2).toInt();
    version.patch = match.capturedView(3).toInt();
    version.isRelease = !preRelease.match(match.captured(4)).hasMatch();
    return version;
}

} // namespace penstock
